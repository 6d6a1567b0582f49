//! Where a letter names states.

use crate::request::Letter;
use crate::vocabulary::StateCode;

/// Every code of a state in a letter, with its place.
pub(super) fn states(letter: &Letter) -> Vec<(String, StateCode)> {
    let mut all = vec![("/from/state".to_owned(), letter.from.state)];
    for (index, offence) in letter.offences.iter().enumerate() {
        let places = offence.places.iter().flatten().enumerate();
        all.extend(places.map(|(place, state)| (format!("/offences/{index}/places/{place}"), *state)));
        let judgments = offence.earlier_judgments.iter().flatten().enumerate();
        all.extend(judgments.map(|(place, one)| (format!("/offences/{index}/earlier_judgments/{place}/state"), one.state)));
    }
    for (index, person) in letter.persons.iter().enumerate() {
        let nationalities = person.nationalities.iter().flatten().enumerate();
        all.extend(nationalities.map(|(place, state)| (format!("/persons/{index}/nationalities/{place}"), *state)));
    }
    for (index, measure) in letter.measures.iter().enumerate() {
        all.extend(measure.located_in.map(|state| (format!("/measures/{index}/located_in"), state)));
    }
    let asked = letter.other_states_asked.iter().flatten().enumerate();
    all.extend(asked.map(|(place, state)| (format!("/other_states_asked/{place}"), *state)));
    all
}
