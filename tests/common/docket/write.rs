//! A letter of the docket, written as a file is.

use super::mix::{Crime, Senders, Sought};
use super::words::{person, said};
use super::{Docket, Draw};
use chrono::{Days, NaiveDate};
use mla_screen::vocabulary::{Date, Holding, StateCode};
use serde_json::{Map, Value, json};

/// What the letters of one case have in common.
struct Case<'m> {
    state: StateCode,
    crime: &'m Crime,
    of_concern: bool,
    /// How the letter means each person.
    persons: Vec<String>,
    account: String,
    charged: bool,
}

/// The most letters that lie between one of a case and the next.
const APART: usize = 40;

impl Docket {
    /// The letter of this number and its dossier.
    pub(super) fn written(&self, number: u64) -> (Value, Value) {
        let mut draw = Draw::of(self.seed, number);
        let follows = self.follows(number);
        let first = std::iter::successors(Some(number), |one| self.follows(*one)).last().unwrap_or(number);
        let case = self.case(&mut Draw::of(!self.seed, first));
        let received = self.received(number);
        let mut letter = self.letter(&case, received, &mut draw);
        letter["reference"] = json!(self.reference(number));
        if let Some(earlier) = follows {
            letter["follow_up_of"] = json!(self.reference(earlier));
        }
        self.hurried(&mut letter, &mut draw);
        let dossier = self.dossier(&case, &letter["reference"], received, &mut draw);
        (letter, dossier)
    }

    /// The earlier letter in the same case, where this one follows another.
    fn follows(&self, number: u64) -> Option<u64> {
        let mut draw = Draw::of(self.seed.rotate_left(32), number);
        let back = 1 + draw.below(APART) as u64;
        if draw.chance(self.mix.shares.follow_up) { number.checked_sub(back) } else { None }
    }

    fn reference(&self, number: u64) -> String {
        format!("D{}-{:06}", self.seed, number + 1)
    }

    fn received(&self, number: u64) -> NaiveDate {
        let volume = &self.mix.volume;
        let first: NaiveDate = volume.first_day.into();
        later(first, number * 365 / volume.per_year % volume.days)
    }

    fn case(&self, draw: &mut Draw) -> Case<'static> {
        let mix = self.mix;
        let of_concern = draw.chance(mix.shares.concern);
        let crime = if of_concern { mix.concerns.one(draw) } else { mix.offences.one(draw) };
        let senders = match crime.states {
            _ if of_concern => &mix.concern_states,
            Some(Senders::CorruptionStates) => &mix.corruption_states,
            None => &mix.states,
        };
        let count = 1 + usize::from(draw.chance(mix.shares.second_accused));
        let persons: Vec<String> = (0..count).map(|_| person(draw)).collect();
        let account = said(draw.one::<String>(&crime.says), &persons[0], draw);
        let charged = !draw.chance(mix.shares.not_charged);
        Case { state: senders.one(draw).state, crime, of_concern, persons, account, charged }
    }

    fn letter(&self, case: &Case<'_>, received: NaiveDate, draw: &mut Draw) -> Value {
        let shares = &self.mix.shares;
        let named = self.own.get(&case.state).unwrap_or(&case.crime.convention);
        let named = if draw.chance(shares.names_no_instrument) { vec![] } else { vec![named] };
        let sent = earlier(received, 2 + draw.below(20) as u64);
        let count = 1 + usize::from(draw.chance(shares.second_measure));
        let mut sought: Vec<&Sought> = (0..count).map(|_| self.mix.measures.one(draw)).collect();
        sought.dedup_by_key(|one| one.kind);
        let targets: Vec<String> = (1..=case.persons.len()).map(|place| format!("p{place}")).collect();
        let measures = sought.iter().enumerate();
        let measures: Vec<Value> = measures.map(|(n, one)| self.measure(n + 1, one, &targets, sent, draw)).collect();
        let mut letter = json!({
            "schema": "mla-request/1", "reference": "", "received": day(received),
            "from": {"state": case.state, "authority": {"kind": "prosecutor", "name": "the prosecutor's office"}, "channel": "central-authority"},
            "instruments": named,
            "proceeding": {"stage": if case.charged { "prosecution" } else { "investigation" }, "tribunal": "ordinary", "in_absentia": false},
            "letter": {"dated": day(sent), "language": "en", "signed": true},
            "offences": [offence(case, sent)],
            "persons": case.persons.iter().zip(&targets).map(|(who, id)| accused(case, who, id)).collect::<Vec<_>>(),
            "measures": measures,
            "urgency": if draw.chance(shares.at_risk) { "risk-to-life" } else if draw.chance(shares.urgent) { "urgent" } else { "ordinary" },
            "assurances": [{"kind": "use-limitation"}, {"kind": "return-of-material"}, {"kind": "reciprocity"}],
            "stated_use": "evidence at trial",
            "belief": "the account is kept there",
            "relied_on": {"lawful": true, "ill_treatment_alleged": false, "spyware": false},
            "victims": [{"count": 1 + draw.below(40)}],
            "foreign_officials_present": false,
            "other_states_asked": []
        });
        if draw.chance(shares.secret) {
            letter["secrecy"] =
                json!({"requested": true, "until": day(later(received, 180)), "reason": "others are not found yet"});
        }
        letter
    }

    fn measure(&self, place: usize, sought: &Sought, targets: &[String], sent: NaiveDate, draw: &mut Draw) -> Value {
        let from = earlier(sent, 500 + draw.below(300) as u64);
        json!({
            "id": format!("m{place}"), "kind": sought.kind, "offences": ["o1"], "targets": targets,
            "holders": [{"kind": sought.holder, "about_others": true, "name": "the one named in the annex"}],
            "data_period": {"from": day(from), "to": day(later(from, 30 + draw.below(200) as u64))},
            "accounts": 1 + draw.below(3), "aimed_at_group": false, "reveals_location": false, "credentials_or_weaknesses": false,
            "authorised": {"by": "court", "on": day(earlier(sent, 10))},
            "why": "what was paid is to be traced", "located_in": self.requested
        })
    }

    /// Leaves out what a hurried coder leaves out.
    fn hurried(&self, letter: &mut Value, draw: &mut Draw) {
        let parts = [
            ("", &["belief", "victims", "relied_on", "other_states_asked", "foreign_officials_present"][..]),
            ("/proceeding", &["tribunal", "in_absentia"]),
            ("/persons/0", &["minor", "nationalities", "custody", "counsel"]),
            ("/offences/0", &["label", "places", "dates", "time_barred", "earlier_judgments"]),
            ("/measures/0", &["credentials_or_weaknesses", "located_in", "authorised", "why", "aimed_at_group"]),
        ];
        for (part, keys) in parts {
            let Some(part) = letter.pointer_mut(part).and_then(Value::as_object_mut) else { continue };
            for key in keys {
                if draw.chance(self.mix.shares.left_out) {
                    part.remove(*key);
                }
            }
        }
    }

    fn dossier(&self, case: &Case<'_>, reference: &Value, received: NaiveDate, draw: &mut Draw) -> Value {
        let shares = &self.mix.shares;
        let mut searched = Vec::new();
        for holding in Holding::ALL {
            if !draw.chance(shares.not_searched) {
                let on = day(later(received, 2 + draw.below(10) as u64));
                searched.push(json!({"holding": holding, "by": keeper(*holding), "on": on}));
            }
        }
        let mut file = json!({"schema": "mla-dossier/1", "letter": {"reference": reference}, "searched": searched});
        if !case.of_concern {
            return file;
        }
        let concerns = json!({"person": "p1", "match": "confirmed", "by": "national-police"});
        if draw.chance(shares.known_here) {
            let profile = draw.one(&["journalist", "human-rights-defender", "political-opponent", "community-figure"]);
            file["profiles"] =
                json!([{"id": "e1", "concerns": concerns, "profile": profile, "source": "police", "handling": "protected"}]);
            file["statuses"] = json!([{"id": "e2", "concerns": concerns, "status": "refugee", "source": "immigration", "handling": "protected"}]);
        }
        if draw.chance(shares.refused_before) {
            file["prior"] = json!([{"id": "e3", "concerns": concerns, "kind": "extradition-refused", "state": case.state, "source": "extradition", "handling": "open"}]);
        }
        file
    }
}

fn offence(case: &Case<'_>, sent: NaiveDate) -> Value {
    let alleged = case.crime.how.iter().map(|one| (one.word().to_owned(), json!({"alleged": true})));
    let denied = ["lawful-excuse", "terrorist-purpose", "only-military-duty", "for-foreign-state"];
    let denied = denied.iter().map(|one| ((*one).to_owned(), json!({"alleged": false})));
    let mut how: Map<String, Value> = alleged.chain(denied).collect();
    how.entry("serious-violence").or_insert_with(|| json!({"alleged": false}));
    let mut conduct: Vec<Value> = case.crime.conduct.iter().map(|code| json!({"code": code})).collect();
    conduct[0]["quote"] = json!(case.account);
    json!({
        "id": "o1", "label": case.crime.name, "provision": {"as_cited": "article 146"},
        "conduct": conduct, "circumstances": how,
        "maximum": {"imprisonment_months": case.crime.months, "life": false, "death": false, "corporal": false},
        "places": [case.state], "dates": {"from": day(earlier(sent, 700)), "to": day(earlier(sent, 400))},
        "time_barred": false, "earlier_judgments": []
    })
}

fn accused(case: &Case<'_>, who: &str, id: &str) -> Value {
    json!({
        "id": id, "role": if case.charged { "accused" } else { "suspect" }, "quote": who, "nationalities": [case.state],
        "minor": false, "counsel": true, "custody": "at-liberty",
        "proceedings": [{"offence": "o1", "charged": case.charged, "convicted": false}]
    })
}

fn later(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).expect("a day")
}

fn earlier(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_sub_days(Days::new(days)).expect("a day")
}

fn day(day: NaiveDate) -> Date {
    day.try_into().expect("a day")
}

/// The office that keeps a holding.
const fn keeper(holding: Holding) -> &'static str {
    match holding {
        Holding::Immigration => "immigration-authority",
        Holding::Police => "national-police",
        Holding::Security => "security-service",
        Holding::ForeignAffairs => "foreign-affairs",
        Holding::Prosecutions => "competent-authority",
        Holding::Corrections => "corrections",
        Holding::Revenue => "revenue-authority",
        _ => "central-authority",
    }
}
