//! What a case expects of a verdict, and what came out otherwise.

use mla_screen::verdict::{ActKind, FindingState, FindingView};
use mla_screen::vocabulary::{Office, PutTo};
use mla_screen::{Disposition, Verdict};

/// What a case expects of a verdict.
pub(crate) enum Expected {
    State(FindingState),
    Bars(Option<bool>),
    Act(Option<ActKind>),
    Office(Office),
    Fact(&'static str),
    Hook(&'static str),
    NotFound,
    Reserved(bool),
    Question(&'static str, Office, PutTo),
    NoQuestionTo(PutTo),
    Answer(Disposition),
}

/// The findings of the ways by agreement, each once.
pub(crate) fn told<'v>(verdict: &'v Verdict, instrument: Option<&str>) -> Vec<FindingView<'v>> {
    let routes = verdict.limbs().flat_map(|limb| limb.routes()).filter(|one| one.route().as_str() == "agreement");
    let routes = routes.filter(|one| instrument.is_none() || instrument == one.instrument().map(|id| id.as_str()));
    let mut all: Vec<FindingView<'v>> = Vec::new();
    for found in routes.flat_map(|one| one.blocking().chain(one.ruled_out())) {
        // Two routes may rest on one finding, which is then one and the same.
        if !all.iter().any(|one| std::ptr::eq(one.row(), found.row())) {
            all.push(found);
        }
    }
    all
}

/// What came out otherwise than expected.
pub(crate) fn fault(expected: &Expected, row: &str, found: &[FindingView<'_>], verdict: &Verdict) -> Option<String> {
    let (wanted, is) = match expected {
        Expected::Answer(wanted) => (format!("{wanted:?}"), format!("{:?}", verdict.disposition())),
        Expected::Question(id, office, put_to) => {
            // By its own name, or by that of a point that it settles.
            let settles = |place: &u32| verdict.proof().leaf(*place).expect("a leaf").name() == *id;
            let asked = verdict.questions().iter().find(|one| one.id == *id || one.leaves.iter().any(settles));
            let asked = asked.map(|one| format!("{id} by {} to {}", one.office, one.put_to));
            (format!("{id} by {office} to {put_to}"), asked.unwrap_or_else(|| format!("nobody asks {id}")))
        }
        Expected::NoQuestionTo(put_to) => {
            let asked = verdict.questions().iter().filter(|one| one.put_to == *put_to && !one.held);
            ("[]".to_owned(), format!("{:?}", asked.map(|one| &one.id).collect::<Vec<_>>()))
        }
        Expected::Reserved(wanted) => {
            let listed = verdict.reserved().any(|one| one.row().name() == row);
            let said = found.iter().any(|one| one.state() != FindingState::Reserved || one.bars() != Some(false));
            (format!("listed {wanted}"), if said { "said otherwise".to_owned() } else { format!("listed {listed}") })
        }
        Expected::NotFound => (0.to_string(), found.len().to_string()),
        _ => match found {
            [finding] => of_finding(expected, finding)?,
            _ => ("one finding".to_owned(), format!("{} findings", found.len())),
        },
    };
    (wanted != is).then(|| format!("{is}, not {wanted}"))
}

/// What was expected of a finding and what it is, where they differ.
fn of_finding(expected: &Expected, finding: &FindingView<'_>) -> Option<(String, String)> {
    Some(match expected {
        Expected::State(wanted) => (format!("{wanted:?}"), format!("{:?}", finding.state())),
        Expected::Bars(wanted) => (format!("bars {wanted:?}"), format!("bars {:?}", finding.bars())),
        Expected::Act(wanted) => (format!("act {wanted:?}"), format!("act {:?}", finding.act())),
        Expected::Office(wanted) => (format!("{:?}", Some(wanted)), format!("{:?}", finding.office())),
        Expected::Hook(wanted) => {
            let is = finding.hook().map_or_else(|| "no hook".to_owned(), |hook| hook.row().name().into_owned());
            ((*wanted).to_owned(), is)
        }
        Expected::Fact(wanted) if !finding.pointers().iter().any(|fact| fact == wanted) => {
            ((*wanted).to_owned(), format!("{:?}", finding.pointers()))
        }
        _ => return None,
    })
}
