//! What counsel would not sign: questions that nobody waits for, a decision put twice, a power beside a measure that it
//! does not carry, what the letter says denied, a court that is given a list of things to do.

use crate::collection::{Letter, letter, letters};
use mla_screen::{Audience, Disposition, Dossier, Language, Request};
use serde_json::{Value, json};

fn page(one: &Letter, language: Language, audience: Audience) -> String {
    one.page(language, audience).to_string().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn desk(one: &Letter) -> String {
    page(one, Language::English, Audience::Desk)
}

/// The wire fraud, with a change.
fn fraud(change: impl FnOnce(&mut Value)) -> Letter {
    let mut one = letter("us-wire-fraud");
    change(&mut one.letter);
    one
}

/// Every entry of the dossier under one mark.
fn marked(one: &Letter, mark: &str) -> Letter {
    let mut one = one.clone();
    let lists = one.dossier.as_object_mut().unwrap().values_mut().filter_map(Value::as_array_mut);
    for entry in lists.flatten().filter(|entry| entry.get("handling").is_some()) {
        entry["handling"] = json!(mark);
    }
    one
}

/// The same without any entry.
fn empty(one: &Letter) -> Letter {
    let mut one = one.clone();
    for list in one.dossier.as_object_mut().unwrap().values_mut().filter_map(Value::as_array_mut) {
        list.retain(|entry| entry.get("handling").is_none());
    }
    one
}

/// Where nothing is marked, what goes out is what the desk's page asks: where that asks nothing, nothing goes out.
#[test]
fn what_goes_out_is_what_the_desk_asks() {
    let (mut asked, mut silent) = (0, 0);
    for one in letters().iter().map(|one| marked(one, "open")) {
        let request = Request::from_json(one.letter.to_string().as_bytes()).unwrap();
        let dossier = Dossier::from_json(&request, one.dossier.to_string().as_bytes()).unwrap();
        let verdict = one.screen();
        let within = page(&one, Language::English, Audience::Desk).contains("asks the requesting state");
        let outside = one.page(Language::English, Audience::RequestingState);
        let reply = one.screener.reply(&request, &dossier, &verdict, Language::English);
        let goes = outside.steps().len() > 0;
        let clear = verdict.disposition() == Disposition::NoGroundFound;
        assert!(!(clear && goes), "{}: a question of which nobody waits for the answer", one.name);
        // A step that a full page only counts is a step.
        let counted =
            one.page(Language::English, Audience::Desk).steps().last().is_some_and(|(act, _)| act.contains("(annex)"));
        assert!(goes == within || (goes && counted), "{}: page {within}, outside {goes}", one.name);
        assert_eq!(reply.request.is_some(), goes, "{}", one.name);
        if goes { asked += 1 } else { silent += 1 }
    }
    assert!(asked > 5 && silent > 15, "{asked} {silent}");
}

/// What a marked entry says, and whether there is one, shows in nothing that goes out.
#[test]
fn a_marked_entry_does_not_show_outside() {
    let mut differ = 0;
    for one in letters() {
        let (closed, none) = (marked(&one, "protected"), empty(&one));
        for language in Language::ALL {
            let [closed, none] = [&closed, &none].map(|one| one.page(*language, Audience::RequestingState));
            assert_eq!(closed, none, "{}", one.name);
        }
        differ += usize::from(desk(&closed) != desk(&none));
    }
    assert!(differ > 10, "the dossiers say something: {differ}");
}

/// Nobody is warned of writing abroad where nothing would be written, and nothing is held that could show.
#[test]
fn a_hold_has_something_to_hold() {
    let mut held = 0;
    for one in letters() {
        let page = one.page(Language::English, Audience::Desk);
        let Some(hold) = &page.held else { continue };
        held += 1;
        let nothing_held = desk(&empty(&one)) == desk(&one);
        assert!(hold.contains("show what is held") != nothing_held || !nothing_held, "{}: {hold}", one.name);
        assert!(
            hold.contains("show what is held") || desk(&one).contains("asks the requesting state"),
            "{}: {hold}",
            one.name
        );
    }
    assert!(held > 10, "{held}");
}

/// The record of a state is one matter, whatever the number of persons.
#[test]
fn one_record_is_decided_once() {
    let mut one = letter("tr-mixed");
    let mut other = one.letter["persons"][0].clone();
    other["id"] = json!("p2");
    one.letter["persons"].as_array_mut().unwrap().push(other);
    one.letter["measures"][1]["targets"] = json!(["p2"]);
    let page = one.page(Language::English, Audience::Desk);
    let of: Vec<_> = page.steps().filter(|(act, _)| act.contains("unishment or treatment there")).collect();
    let [(act, questions)] = of.as_slice() else { panic!("{of:?}") };
    assert!(act.contains("(p1, p2; WHY ") && questions.len() == 2, "{act} {questions:?}");
}

/// Measures stand beside the powers that carry them, and beside no other.
#[test]
fn a_measure_stands_with_its_powers() {
    let one = fraud(|letter| {
        let mut search = letter["measures"][0].clone();
        search["id"] = json!("m2");
        search["kind"] = json!("search-and-seizure");
        search["why"] = json!("the computer with which the orders were written is in the house");
        letter["measures"].as_array_mut().unwrap().push(search);
    });
    let page = desk(&one);
    let of = |from: &str, to: &str| page.split(from).nth(1).and_then(|rest| rest.split(to).next()).unwrap_or_default();
    let (first, second) = (of("- m1: ", "- m2: "), of("- m2: ", "- Sought"));
    assert!(first.starts_with("evidence-gathering order") && second.starts_with("search warrant"), "{page}");
    assert!(!first.contains("other warrant") && !second.contains("evidence-gathering order"), "{page}");
}

/// With a life at risk, what can be done at once comes before any text is read, and nothing is said of use where nothing
/// is sent.
#[test]
fn what_can_be_done_at_once_comes_first() {
    let one = letter("gb-child-abuse-emergency");
    let verdict = one.screen();
    let page = one.page(Language::English, Audience::Desk);
    let first = page.steps().next().unwrap().0;
    assert!(first.contains("preservation demand"), "{first}");
    let text = desk(&one);
    assert!(
        !text.contains("Rome Statute") && !text.contains("Only on condition") && !text.contains("Tax Assistance"),
        "{text}"
    );
    let carried: Vec<String> = verdict.use_limits().map(|(id, _, _)| id.to_string()).collect();
    assert_eq!(carried, ["budapest-2001"]);
}

/// What the letter says is on the page as it says it.
#[test]
fn what_the_letter_says_is_not_denied() {
    let secret = fraud(|letter| letter["secrecy"] = json!({"requested": true, "until_event": "the search is made"}));
    assert!(desk(&secret).contains("Secrecy asked until: “the search is made”"), "{}", desk(&secret));
    let unknown = fraud(|letter| letter["persons"][0]["identity"] = json!("unknown"));
    assert!(desk(&unknown).contains("p1, identity unknown, accused"), "{}", desk(&unknown));
    let company = fraud(|letter| {
        let holder =
            json!({"id": "p2", "role": "third-party", "legal_person": true, "nationalities": [], "custody": "at-liberty"});
        letter["persons"].as_array_mut().unwrap().push(holder);
    });
    let said = desk(&company);
    assert!(said.contains("p2, company or other body, third party, not suspected For"), "{said}");
    let victim = fraud(|letter| {
        let person = json!({"id": "p2", "role": "victim", "custody": "at-liberty"});
        letter["persons"].as_array_mut().unwrap().push(person);
    });
    assert!(desk(&victim).contains("p2, victim of the alleged offence For"), "{}", desk(&victim));
}

/// A measure that is asked for one offence says so; two measures of a kind say about whom each is.
#[test]
fn the_table_says_for_what_and_about_whom() {
    let part = fraud(|letter| {
        let mut other = letter["offences"][0].clone();
        other["id"] = json!("o2");
        letter["offences"].as_array_mut().unwrap().push(other);
        letter["persons"][0]["proceedings"]
            .as_array_mut()
            .unwrap()
            .push(json!({"offence": "o2", "charged": true, "convicted": false}));
        let mut second = letter["measures"][0].clone();
        second["id"] = json!("m2");
        second["offences"] = json!(["o1", "o2"]);
        letter["measures"].as_array_mut().unwrap().push(second);
    });
    let page = desk(&part);
    assert!(page.contains(", for o1 ") && !page.contains("all offences"), "{page}");
    let whom = fraud(|letter| {
        let mut other = letter["persons"][0].clone();
        other["id"] = json!("p2");
        letter["persons"].as_array_mut().unwrap().push(other);
        let mut second = letter["measures"][0].clone();
        second["id"] = json!("m2");
        second["targets"] = json!(["p2"]);
        letter["measures"].as_array_mut().unwrap().push(second);
    });
    let page = desk(&whom);
    assert!(page.contains("of p1") && page.contains("of p2"), "{page}");
}

/// A step of the desk's, a warning not to write, a pointer to an annex that it does not get: nothing of that is for the
/// court, which is told everything else in full.
#[test]
fn the_court_is_told_everything_and_given_nothing_to_do() {
    let mut told = 0;
    for one in letters() {
        for language in Language::ALL {
            let version = one.page(*language, Audience::Court);
            let text = page(&one, *language, Audience::Court);
            assert!(version.steps().len() == 0 && version.held.is_none(), "{}", one.name);
            for cut in ["(annex)", "(annexe)", " more facts", "and 3 more", " de plus"] {
                assert!(!text.contains(cut), "{}: {cut} in {text}", one.name);
            }
            told += version.candour.len();
            assert!(one.page(*language, Audience::Desk).candour.is_empty());
        }
    }
    assert!(told > 300, "{told}");
    // What only its originator may release is not even told to be withheld.
    let originator = marked(&letter("in-refused-notice"), "originator-controlled");
    let text = page(&originator, Language::English, Audience::Court);
    assert!(!text.contains("withheld"), "{text}");
    let protected = marked(&letter("in-refused-notice"), "protected");
    let text = page(&protected, Language::English, Audience::Court);
    assert!(text.contains("withheld under a claim that"), "{text}");
}

/// A text of which nothing is reported is read to its end, and nothing in it can be as reported.
#[test]
fn what_is_to_be_read_is_a_text() {
    for one in letters() {
        let text = desk(&one);
        assert!(!text.contains("all that is not yet read"), "{}: {text}", one.name);
        let page = one.page(Language::English, Audience::Desk);
        for (act, _) in page.steps().filter(|(act, _)| act.contains(": read the ")) {
            let what = act.split(": read the ").nth(1).unwrap();
            let is_text = [
                "treaty",
                "agreement",
                "onvention",
                "Act",
                "Code",
                "Statute",
                "Protocol",
                "law on",
                "Scheme",
                "Charter",
                "arrangement",
            ];
            assert!(is_text.iter().any(|word| what.contains(word)), "{}: {act}", one.name);
        }
    }
}

/// French of a lawyer: dates from … to …, articles, and no word of another language.
#[test]
fn french_is_written_as_french_is() {
    for one in letters() {
        let text = page(&one, Language::French, Audience::Desk);
        for bad in [
            "là-bas",
            " Ministre de la Justice approuve",
            "sans avis :",
            "first part",
            "second part",
            ": Autres",
            "pour ceci",
        ] {
            assert!(!text.contains(bad), "{}: {bad} in {text}", one.name);
        }
    }
    let one = letter("us-wire-fraud");
    let text = page(&one, Language::French, Audience::Desk);
    assert!(
        text.contains("de 2024 à 2025") && text.contains("Le ministre de la Justice approuve ou non; ensuite, le juge"),
        "{text}"
    );
}
