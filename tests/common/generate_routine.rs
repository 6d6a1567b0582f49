//! Routine letters: complete, plain, and nothing wrong with them but what was drawn otherwise.
//!
//! A letter whose every part is drawn freely nearly always wants for something. Half of them are
//! therefore routine letters in which only a few keys were drawn: near misses of a clean answer.

use proptest::prelude::*;
use serde_json::{Value, json};

/// Which part of a letter.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Part {
    Head,
    Offence,
    Person,
    Measure,
}

/// Not routine; or routine, and which of the drawn keys count: one bit in eight.
pub(crate) fn routine() -> impl Strategy<Value = Option<u64>> {
    let few = (any::<u64>(), any::<u64>(), any::<u64>()).prop_map(|(a, b, c)| Some(a & b & c));
    prop_oneof![4 => Just(None), 1 => Just(Some(0)), 4 => few]
}

/// The part as drawn; in a routine letter, as usual but for the few keys that count.
pub(crate) fn part(drawn: &Value, kind: Part, routine: Option<u64>, place: usize) -> Value {
    let Some(mask) = routine else { return drawn.clone() };
    let mut part = usual(kind);
    for (number, (key, value)) in drawn.as_object().expect("an object").iter().enumerate() {
        let linked = matches!(key.as_str(), "offences" | "targets" | "kind");
        if linked || mask >> ((number + 13 * place + 29 * kind as usize) % 64) & 1 == 1 {
            part[key] = value.clone();
        }
    }
    part
}

fn usual(kind: Part) -> Value {
    match kind {
        Part::Head => json!({
            "from": {"authority": {"kind": "prosecutor"}, "channel": "central-authority"},
            "proceeding": {"stage": "prosecution", "tribunal": "ordinary", "in_absentia": false},
            "letter": {"language": "fr", "translation": "en", "signed": true},
            "relied_on": {"lawful": true, "ill_treatment_alleged": false, "spyware": false},
            "assurances": [
                {"kind": "no-death-penalty"}, {"kind": "no-ill-treatment"}, {"kind": "fair-trial"}, {"kind": "use-limitation"},
                {"kind": "no-onward-transfer"}, {"kind": "return-of-material"}, {"kind": "reciprocity"}, {"kind": "data-protection"},
                {"kind": "custody-and-return"}, {"kind": "compliance-with-terms"}
            ],
            "victims": [{"count": 2}],
            "stated_use": "evidence at trial",
            "belief": "the account is kept there",
            "urgency": "ordinary",
            "foreign_order": {"criminal": true, "final": true},
            "foreign_officials_present": false
        }),
        Part::Offence => json!({
            "provision": {"as_cited": "article 146"},
            "conduct": [{"code": "obtaining-by-deceit"}],
            "circumstances": {
                "dishonest": {"alleged": true}, "deprivation-or-risk": {"alleged": true}, "knew-falsity": {"alleged": true},
                "wilful": {"alleged": true}, "lawful-excuse": {"alleged": false}, "serious-violence": {"alleged": false},
                "only-military-duty": {"alleged": false}
            },
            "maximum": {"imprisonment_months": 60, "life": false, "death": false, "corporal": false},
            "places": ["FR"],
            "time_barred": false,
            "earlier_judgments": []
        }),
        Part::Person => json!({
            "role": "accused", "nationalities": ["FR"], "minor": false, "counsel": true, "custody": "at-liberty",
            "proceedings": [
                {"offence": "o1", "charged": true, "convicted": false}
            ]
        }),
        Part::Measure => json!({
            "holders": [{"kind": "bank", "about_others": true}],
            "data_period": {"from": "1984-01-01", "to": "1984-06-30"},
            "accounts": 1,
            "aimed_at_group": false,
            "reveals_location": false,
            "credentials_or_weaknesses": false,
            "authorised": {"by": "court"},
            "why": "to trace the money",
            "located_in": "CA"
        }),
    }
}
