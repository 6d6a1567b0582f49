//! What several questions of the same words are about, said once.

use crate::memo::page::scene::Scene;

/// What is said, with the parts of the letter that it is about, where there are any.
pub(super) fn labelled(scene: &Scene<'_>, about: &[Vec<String>], text: String) -> String {
    let label = subjects(scene, about);
    if label.is_empty() { text } else { scene.say("page/labelled", &[("label", &label), ("text", &text)]) }
}

/// The parts of the letter that questions are about: `o1, o2` where each is asked of every person of the letter, `p1, p2`
/// where each is asked of every offence, else one by one, `o1/p1, o2/p2`.
fn subjects(scene: &Scene<'_>, all: &[Vec<String>]) -> String {
    let distinct = |place: usize| -> Option<Vec<&str>> {
        let mut names = all.iter().map(|parts| parts.get(place).map(String::as_str)).collect::<Option<Vec<_>>>()?;
        names.sort_unstable();
        names.dedup();
        Some(names)
    };
    let pairs = all.iter().all(|parts| parts.len() == 2);
    if let (true, Some(first), Some(second)) = (pairs && all.len() > 1, distinct(0), distinct(1)) {
        let product = first.len() * second.len() == all.len();
        let offences = scene.letter.offences.iter().all(|one| first.contains(&one.id.as_str()));
        let persons = scene.letter.persons.iter().all(|one| second.contains(&one.id.as_str()));
        // Whom the letter names only as a witness or a victim is still one of its persons.
        match (product, offences, persons) {
            (true, _, true) => return first.join(", "),
            (true, true, false) => return second.join(", "),
            _ => {}
        }
    }
    all.iter().filter(|parts| !parts.is_empty()).map(|parts| parts.join("/")).collect::<Vec<_>>().join(", ")
}
