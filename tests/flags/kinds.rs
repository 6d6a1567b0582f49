//! Kinds of red flags, each written from the founding concerns, in the words of a letter or a dossier.

use crate::common::concerns::{push, set};
use crate::common::plain::{self, Draw, Plain};
use serde_json::{Value, json};

/// Which limbs a flag touches.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Touches {
    Letter,
    FirstPerson,
    FirstMeasure,
    /// The first measure, where it aims at the first person.
    FirstOfBoth,
    /// What is disclosed, for everybody: that data are only kept in the meantime decides nothing of an
    /// old judgment or of time run out, and is ordinarily asked from police to police.
    Disclosure,
    /// What is disclosed about the first person.
    FirstDisclosure,
}

/// A red flag: what it is called, which limbs it touches, and how it is put into a routine letter.
pub(crate) struct Flag {
    pub(crate) name: &'static str,
    pub(crate) touches: Touches,
    pub(crate) put: fn(&mut Plain, &mut Draw),
}

pub(crate) const fn flag(name: &'static str, touches: Touches, put: fn(&mut Plain, &mut Draw)) -> Flag {
    Flag { name, touches, put }
}

/// The list.
pub(crate) const FLAGS: &[Flag] = &[
    flag("a refugee's address is asked for", Touches::FirstPerson, |plain, draw| {
        about_first(plain, draw, "statuses", "immigration", json!({"status": "refugee"}));
        set(&mut plain.letter, "/measures/0/kind", json!("location-of-person"));
        set(&mut plain.letter, "/measures/0/reveals_location", json!(true));
    }),
    flag("a claimant of asylum", Touches::FirstPerson, |plain, draw| {
        about_first(plain, draw, "statuses", "immigration", json!({"status": "refugee-claimant"}));
    }),
    flag("the list of members of a diaspora's association", Touches::FirstMeasure, |plain, _| {
        set(&mut plain.letter, "/measures/0/kind", json!("production-of-records"));
        set(&mut plain.letter, "/measures/0/holders", json!([{"kind": "civil-society", "about_others": true}]));
        set(&mut plain.letter, "/measures/0/aimed_at_group", json!(true));
    }),
    flag("evidence from spyware", Touches::Letter, |plain, _| {
        set(&mut plain.letter, "/relied_on/spyware", json!(true));
    }),
    flag("evidence from torture", Touches::Letter, |plain, _| {
        set(&mut plain.letter, "/relied_on/ill_treatment_alleged", json!(true));
    }),
    flag("a notice about the person was deleted", Touches::FirstPerson, |plain, draw| {
        let state = plain.letter["from"]["state"].clone();
        about_first(plain, draw, "prior", "police", json!({"kind": "notice-refused-or-deleted", "state": state}));
    }),
    flag("the person's extradition was refused", Touches::FirstPerson, |plain, draw| {
        let state = plain.letter["from"]["state"].clone();
        about_first(plain, draw, "prior", "extradition", json!({"kind": "extradition-refused", "state": state}));
    }),
    flag("the person was granted asylum", Touches::FirstPerson, |plain, draw| {
        about_first(plain, draw, "prior", "immigration", json!({"kind": "asylum-granted"}));
    }),
    flag("a request about the person was refused before", Touches::FirstPerson, |plain, draw| {
        let state = plain.letter["from"]["state"].clone();
        about_first(plain, draw, "prior", "own-files", json!({"kind": "request-refused", "state": state}));
    }),
    flag("an insult to a ruler", Touches::Letter, |plain, _| also_alleged(plain, "insulting-ruler")),
    flag("speech for secession", Touches::Letter, |plain, _| only_alleged(plain, "advocating-secession")),
    flag("criticism of a government", Touches::Letter, |plain, draw| {
        let speech = [
            "criticising-government",
            "spreading-false-news",
            "discrediting-armed-forces",
            "insulting-institutions",
            "calling-for-sanctions",
        ];
        also_alleged(plain, draw.one::<&str>(&speech));
    }),
    flag("a journalist's work", Touches::Letter, |plain, draw| {
        also_alleged(
            plain,
            draw.one::<&str>(&["reporting-news", "publishing-leaked-information", "publishing-without-licence"]),
        );
    }),
    flag("religion", Touches::Letter, |plain, draw| {
        also_alleged(plain, draw.one::<&str>(&["blaspheming", "leaving-religion", "practising-religion"]));
    }),
    flag("an assembly, a strike, an association", Touches::Letter, |plain, draw| {
        also_alleged(
            plain,
            draw.one::<&str>(&["assembling-peacefully", "striking", "forming-association", "receiving-foreign-funds"]),
        );
    }),
    flag("love between adults", Touches::Letter, |plain, draw| {
        only_alleged(plain, draw.one::<&str>(&["same-sex-relations", "lgbt-expression", "consensual-adult-sex"]));
    }),
    flag("death without an assurance", Touches::Letter, |plain, _| {
        set(&mut plain.letter, "/offences/0/maximum/death", json!(true));
    }),
    flag("flogging without an assurance", Touches::Letter, |plain, _| {
        set(&mut plain.letter, "/offences/0/maximum/corporal", json!(true));
    }),
    flag("an intelligence service behind the prosecutor", Touches::Letter, |plain, _| {
        set(&mut plain.letter, "/from/on_behalf_of", json!({"kind": "intelligence", "name": "a service"}));
    }),
    flag("keys and weaknesses are asked for", Touches::FirstMeasure, |plain, _| {
        set(&mut plain.letter, "/measures/0/credentials_or_weaknesses", json!(true));
    }),
    flag("officials present, though the state is warned of for repression", Touches::Letter, |plain, draw| {
        let kind = draw.one::<&str>(&["transnational-repression", "foreign-interference"]);
        warn(plain, kind);
        set(&mut plain.letter, "/foreign_officials_present", json!(true));
    }),
    flag("a dragnet of accounts", Touches::FirstMeasure, |plain, draw| {
        set(&mut plain.letter, "/measures/0/accounts", json!(100_000 * (1 + draw.below(250))));
    }),
    flag("thirty years of data", Touches::FirstMeasure, |plain, draw| {
        let kind = draw.one::<&str>(&["bank-records", "production-traffic-data", "production-content-data"]);
        set(&mut plain.letter, "/measures/0/kind", json!(kind));
        set(&mut plain.letter, "/measures/0/data_period", json!({"from": "1995-01-01", "to": "2025-06-30"}));
    }),
    flag("a special court", Touches::Letter, |plain, _| set(&mut plain.letter, "/proceeding/tribunal", json!("special"))),
    flag("a military court for a civilian", Touches::Letter, |plain, _| {
        set(&mut plain.letter, "/proceeding/tribunal", json!("military"));
    }),
    flag("a trial in absence, without counsel", Touches::FirstPerson, |plain, _| {
        set(&mut plain.letter, "/proceeding/in_absentia", json!(true));
        set(&mut plain.letter, "/persons/0/counsel", json!(false));
    }),
    flag("no proceeding at all", Touches::Letter, |plain, _| {
        set(&mut plain.letter, "/proceeding/stage", json!("no-proceeding"));
    }),
    flag("the search of a lawyer's office", Touches::FirstMeasure, |plain, _| {
        set(&mut plain.letter, "/measures/0/kind", json!("search-and-seizure"));
        set(&mut plain.letter, "/measures/0/holders", json!([{"kind": "law-firm", "about_others": true}]));
    }),
    flag("the records of a newsroom", Touches::FirstMeasure, |plain, _| {
        set(&mut plain.letter, "/measures/0/kind", json!("production-of-records"));
        set(&mut plain.letter, "/measures/0/holders", json!([{"kind": "news-media", "about_others": true}]));
    }),
    flag("a protected witness", Touches::FirstPerson, |plain, draw| {
        about_first(plain, draw, "statuses", "police", json!({"status": "protected-witness"}));
    }),
    flag("a warning that the person is in danger", Touches::FirstPerson, |plain, draw| {
        about_first(plain, draw, "notices", "", json!({"kind": "duty-to-warn"}));
    }),
    flag("a whistleblower", Touches::Letter, |plain, _| only_alleged(plain, "blowing-whistle")),
    flag("a researcher of security", Touches::Letter, |plain, draw| {
        only_alleged(
            plain,
            draw.one::<&str>(&["researching-security", "disclosing-vulnerability", "breaching-terms-of-service"]),
        );
    }),
    flag("a gag without end or reason", Touches::Letter, |plain, _| {
        set(&mut plain.letter, "/secrecy", json!({"requested": true}));
    }),
    flag("a deserter", Touches::Letter, |plain, draw| {
        only_alleged(plain, draw.one::<&str>(&["deserting", "evading-military-service"]));
        set(&mut plain.letter, "/offences/0/circumstances/only-military-duty/alleged", json!(true));
    }),
    flag("already acquitted here", Touches::FirstDisclosure, |plain, draw| {
        about_first(plain, draw, "prior", "prosecutions", json!({"kind": "acquitted-here"}));
    }),
    flag("already acquitted there", Touches::Disclosure, |plain, _| {
        let state = plain.letter["from"]["state"].clone();
        set(
            &mut plain.letter,
            "/offences/0/earlier_judgments",
            json!([{"state": state, "outcome": "acquitted", "final": true}]),
        );
    }),
    flag("an own case that would be harmed", Touches::FirstPerson, |plain, draw| {
        about_first(plain, draw, "own_proceedings", "prosecutions", json!({"would_be_prejudiced": true}));
    }),
    flag("conditions broken earlier", Touches::Letter, |plain, _| {
        let state = plain.letter["from"]["state"].clone();
        let entry =
            json!({"id": "e1", "kind": "conditions-broken", "state": state, "source": "own-files", "handling": "open"});
        push(&mut plain.dossier, "/prior", entry);
    }),
    flag("an opponent, pursued by a state that is warned of", Touches::FirstPerson, |plain, draw| {
        let profile = draw.one::<&str>(&[
            "political-opponent",
            "journalist",
            "human-rights-defender",
            "community-figure",
            "exiled-insider",
            "whistleblower",
            "lawyer",
            "repressed-group",
            "security-researcher",
        ]);
        about_first(plain, draw, "profiles", "security", json!({"profile": profile}));
        warn(plain, "transnational-repression");
    }),
    flag("an address for a state that is warned of", Touches::FirstMeasure, |plain, draw| {
        warn(plain, draw.one::<&str>(&["transnational-repression", "foreign-interference"]));
        set(&mut plain.letter, "/measures/0/kind", json!("location-of-person"));
        set(&mut plain.letter, "/measures/0/reveals_location", json!(true));
    }),
    flag("a person who cannot be sued", Touches::FirstPerson, |plain, draw| {
        about_first(plain, draw, "statuses", "foreign-affairs", json!({"status": "immune"}));
    }),
    flag("police to police", Touches::Disclosure, |plain, _| set(&mut plain.letter, "/from/channel", json!("police"))),
    flag("straight to the provider", Touches::Letter, |plain, _| {
        set(&mut plain.letter, "/from/channel", json!("direct-to-holder"));
    }),
    flag("a person who said no to a statement", Touches::FirstPerson, |plain, _| {
        set(&mut plain.letter, "/measures/0/kind", json!("voluntary-statement"));
        set(&mut plain.letter, "/measures/0/targets", json!(["p1"]));
        plain::delete(&mut plain.letter, "/measures/0/holders");
        let alone = json!([plain.letter["measures"][0].take()]);
        set(&mut plain.letter, "/measures", alone);
        let concerns = json!({"person": "p1", "match": "confirmed", "by": "national-police"});
        let entry = json!({"id": "e1", "concerns": concerns, "to": "voluntary-statement", "answer": "refused", "in_writing": true, "dated": "2026-10-01", "source": "police", "handling": "open"});
        push(&mut plain.dossier, "/consents", entry);
    }),
    flag("what was done here and is lawful here", Touches::Letter, |plain, _| {
        only_alleged(plain, "contacting-foreign-bodies");
        set(&mut plain.letter, "/offences/0/places", json!(["CA"]));
    }),
    flag("nobody authorised a deep intrusion", Touches::FirstMeasure, |plain, _| {
        set(&mut plain.letter, "/measures/0/kind", json!("interception"));
        set(&mut plain.letter, "/measures/0/period", json!({"from": "2026-10-01", "to": "2026-12-01"}));
        set(&mut plain.letter, "/measures/0/authorised", json!({"by": "none"}));
    }),
    flag("a company is to break its own protection", Touches::FirstMeasure, |plain, _| {
        set(&mut plain.letter, "/measures/0/kind", json!("compelled-technical-assistance"));
    }),
    flag("an offence out of time", Touches::Disclosure, |plain, _| {
        set(&mut plain.letter, "/offences/0/time_barred", json!(true));
    }),
    flag("ill-treatment is warned of", Touches::Letter, |plain, draw| {
        warn(plain, draw.one::<&str>(&["ill-treatment", "unfair-trial"]));
        for place in 0..plain.letter["persons"].as_array().map_or(0, Vec::len) {
            set(&mut plain.letter, &format!("/persons/{place}/counsel"), json!(false));
        }
        set(&mut plain.letter, "/victims", json!([]));
    }),
];

/// The letter also alleges this, beside the ordinary crime.
fn also_alleged(plain: &mut Plain, code: &str) {
    push(&mut plain.letter, "/offences/0/conduct", json!({"code": code}));
}

/// The letter alleges this alone, under an ordinary name.
pub(crate) fn only_alleged(plain: &mut Plain, code: &str) {
    set(&mut plain.letter, "/offences/0/conduct", json!([{"code": code}]));
}

/// An entry about the first person; in one letter of four it is only possible that it is the same.
pub(crate) fn about_first(plain: &mut Plain, draw: &mut Draw, list: &str, source: &str, mut entry: Value) {
    let sure = if draw.chance(75) { "confirmed" } else { "possible" };
    entry["id"] = json!("e1");
    entry["concerns"] = json!({"person": "p1", "match": sure, "by": "national-police"});
    entry["handling"] = json!("protected");
    if list != "notices" {
        entry["source"] = json!(source);
    }
    push(&mut plain.dossier, &format!("/{list}"), entry);
}

/// The requested state warned of the requesting state.
fn warn(plain: &mut Plain, kind: &str) {
    let state = plain.letter["from"]["state"].clone();
    let entry = json!({"id": "w1", "state": state, "kind": kind, "dated": "2026-03-01", "source": "foreign-affairs", "handling": "open"});
    push(&mut plain.dossier, "/advisories", entry);
}
