//! Naming an instrument that is not in force between the two, that nobody knows, or that is named
//! twice over betters no letter.

use crate::common::concerns::{push, set};
use crate::common::moves;
use crate::common::plain::{self, Draw};
use crate::common::{letters, world};
use mla_screen::Disposition;
use mla_screen::vocabulary::StateCode;
use serde_json::json;

/// The instruments that do not bind both on the day, as far as the parties' own rows say.
fn dead(state: StateCode) -> Vec<String> {
    let base = world::screener().base();
    let here = base.requested_state();
    let day = crate::common::generate::day("2026-10-10");
    let bound = |one: &mla_screen::law::Instrument, state: StateCode| {
        one.parties.iter().any(|party| party.state == state && party.bound.is_some() && party.until.is_none())
    };
    let dead = base.instruments().values().filter(|one| {
        one.parties_complete
            && (one.in_force.is_none_or(|from| from.first() > day) || !bound(one, state) || !bound(one, here))
    });
    dead.map(|one| one.id.to_string()).collect()
}

#[test]
fn an_instrument_without_force_betters_no_letter() {
    let (mut faults, mut tried, mut open) = (Vec::new(), 0, 0);
    for seed in 0..letters() / 4 {
        let mut draw = Draw::new(seed as u64);
        let state = plain::any_state(&mut draw);
        let mut letter = plain::letter(state, &mut draw);
        // Some letters name nothing else, some have another fault.
        match draw.below(4) {
            0 => set(&mut letter.letter, "/instruments", json!([])),
            1 => set(&mut letter.letter, "/offences/0/maximum/death", json!(true)),
            2 => set(&mut letter.letter, "/offences/0/conduct", json!([{"code": "criticising-government"}])),
            _ => {}
        }
        let given = letter.letter["instruments"].clone();
        let named = |id: &String| given.as_array().is_some_and(|list| list.iter().any(|one| one.as_str() == Some(id)));
        let dead: Vec<String> = dead(state).into_iter().filter(|id| !named(id)).collect();
        let mut named = letter.clone();
        push(&mut named.letter, "/instruments", json!(draw.one(&dead)));
        let (before, after) = (letter.verdict(), named.verdict());
        tried += 1;
        for pair in moves::pairs(&before, &after) {
            open += usize::from(pair.before.1.disposition() != Disposition::NoGroundFound);
            if pair.moved_to_clear() {
                faults.push(format!(
                    "{state} {} {} {:?} -> {:?}, bare {:?}",
                    named.letter["instruments"],
                    pair.id(),
                    pair.before.1.disposition(),
                    pair.after.1.disposition(),
                    pair.bare()
                ));
            }
        }
    }
    assert!(faults.is_empty(), "{} of {tried}:\n{}", faults.len(), faults[..faults.len().min(12)].join("\n"));
    assert!(open > tried / 4, "only {open} limbs could have come out better");
}
