//! What helps one limb does not leak to another person's: a consent, an assurance, a charge, counsel of
//! one co-accused moves nothing in the limbs of the other.

use crate::common::concerns::{push, set};
use crate::common::moves;
use crate::common::plain::{self, Draw, Plain};
use crate::common::{concerns, generate, letters};
use mla_screen::Verdict;
use serde_json::{Value, json};

/// What helps the first person: in the letter, or in the dossier.
fn helps(plain: &Plain) -> Vec<(String, Plain)> {
    let mut all = Vec::new();
    let mut put = |name: &str, change: &dyn Fn(&mut Plain)| {
        let mut changed = plain.clone();
        change(&mut changed);
        all.push((name.to_owned(), changed));
    };
    let about = || json!({"person": "p1", "match": "confirmed", "by": "corrections"});
    let kind = plain.letter["measures"][0]["kind"].clone();
    put("counsel", &|plain| set(&mut plain.letter, "/persons/0/counsel", json!(true)));
    put("a charge", &|plain| {
        set(&mut plain.letter, "/persons/0/proceedings", json!([{"offence": "o1", "charged": true, "convicted": false}]));
    });
    put("a conviction", &|plain| {
        let entry = json!({"offence": "o1", "charged": true, "convicted": true, "final": true});
        set(&mut plain.letter, "/persons/0/proceedings", json!([entry]));
    });
    put("consent in the letter", &|plain| set(&mut plain.letter, "/persons/0/consents", json!(true)));
    put("consent in the dossier", &|plain| {
        let entry = json!({"id": "c1", "concerns": about(), "to": kind, "answer": "given", "in_writing": true, "with_counsel": true, "dated": "2026-10-01", "source": "corrections", "handling": "open"});
        push(&mut plain.dossier, "/consents", entry);
    });
    for kind in ["no-death-penalty", "no-ill-treatment", "fair-trial", "custody-and-return"] {
        put(&format!("an assurance of {kind}"), &|plain| {
            push(&mut plain.letter, "/assurances", json!({"kind": kind, "persons": ["p1"], "by": "the minister"}));
        });
        put(&format!("an assurance received of {kind}"), &|plain| {
            let entry = json!({"id": "a1", "kind": kind, "persons": ["p1"], "by": "the minister", "dated": "2026-10-01", "handling": "open"});
            push(&mut plain.dossier, "/assurances", entry);
        });
    }
    put("citizenship", &|plain| {
        let entry =
            json!({"id": "s1", "concerns": about(), "status": "citizen", "source": "immigration", "handling": "open"});
        push(&mut plain.dossier, "/statuses", entry);
    });
    all
}

/// Two co-accused, of whom nothing good is said, with death and a doubtful court before them.
fn two(seed: usize) -> Option<Plain> {
    let mut draw = Draw::new(seed as u64);
    let state = *draw.one(&["US", "CH", "NL", "CN", "RU", "TR", "SA", "HK"]);
    let mut plain = plain::letter(generate::code(state), &mut draw);
    let persons = plain.letter["persons"].as_array_mut().expect("persons");
    if persons.len() < 2 {
        return None;
    }
    for person in persons {
        for key in ["counsel", "proceedings", "custody", "consents"] {
            person.as_object_mut().expect("a person").remove(key);
        }
    }
    let kinds =
        ["bank-records", "transfer-of-detained-person", "voluntary-statement", "production-content-data", "video-link"];
    set(&mut plain.letter, "/measures/0/kind", json!(draw.one::<&str>(&kinds)));
    if draw.chance(60) {
        let penalty = draw.one::<&str>(&["death", "corporal"]);
        set(&mut plain.letter, &format!("/offences/0/maximum/{penalty}"), json!(true));
    }
    if draw.chance(40) {
        set(&mut plain.letter, "/proceeding/in_absentia", json!(true));
        set(&mut plain.letter, "/proceeding/tribunal", json!("special"));
    }
    if draw.chance(30) {
        let all = concerns::all(&plain.letter, &plain.dossier);
        let one = &all[draw.below(all.len())];
        (plain.letter, plain.dossier) = (one.letter.clone(), one.dossier.clone());
    }
    Some(plain)
}

/// What a verdict says of the limbs of one person, or of all others.
fn limbs(verdict: &Verdict, person: &str, of: bool) -> Vec<Value> {
    let limbs = verdict.limbs().filter(|limb| limb.target().is_some_and(|one| one.as_str() == person) == of);
    limbs
        .map(|limb| {
            let rows: Vec<String> = moves::by_row(&limb).into_iter().map(|one| format!("{one:?}")).collect();
            json!([limb.id(), limb.disposition(), limb.acts(), rows])
        })
        .collect()
}

#[test]
fn what_helps_one_person_moves_nothing_of_the_other() {
    let (mut faults, mut helped, mut tried) = (Vec::new(), 0, 0);
    for plain in (0..letters() / 10).filter_map(two) {
        let before = plain.verdict();
        for (name, changed) in helps(&plain) {
            tried += 1;
            let after = changed.verdict();
            helped += usize::from(limbs(&before, "p1", true) != limbs(&after, "p1", true));
            let [old, new] = [&before, &after].map(|verdict| limbs(verdict, "p1", false));
            for (old, new) in old.iter().zip(&new).filter(|(old, new)| old != new) {
                faults.push(format!("{name}: {} {old}\n   -> {new}", plain.letter["measures"][0]["kind"]));
            }
        }
    }
    assert!(faults.is_empty(), "{} of {tried}:\n{}", faults.len(), faults[..faults.len().min(8)].join("\n"));
    // What a letter says for its own state helps nobody; assurances and records of this state do.
    assert!(helped >= 10, "only {helped} of {tried} helped the first person at all");
}
