//! Human rights: what this case holds first, and the record of the state as far as the case does not
//! answer it.

use crate::case::{Case, table};
use crate::letters::{american, saudi, sure, swiss};
use mla_screen::Disposition::{Escalate, NoGroundFound};
use mla_screen::vocabulary::{Office, PutTo};
use serde_json::{Value, json};

fn row(case: Case) -> Case {
    case.row("backstop/human-rights")
}

#[test]
fn punishment() {
    let death = |name| row(Case::new(name, american())).letter("/offences/0/maximum/death", json!(true));
    let murder = |name, death| {
        row(Case::new(name, american()))
            .letter("/offences/0/provision", json!({ "as_cited": "18 U.S.C. 1111", "register": "us-18usc-1111" }))
            .letter("/offences/0/maximum/death", death)
    };
    let assured = |case: Case, assurance: Value| case.letter("/assurances/-", assurance);
    table([
        // S. 7 of the Charter; S10
        // An assurance would answer it: it is asked for
        death("Death, no assurance")
            .open()
            .asks("assurance:no-death-penalty@o1/p1", Office::CentralAuthority, PutTo::RequestingState)
            .answer(Escalate),
        death("Death, and the assurance refused")
            .dossier("/assurances/-", json!({ "id": "g1", "kind": "no-death-penalty", "dated": "2026-10-01", "refused": true, "handling": "open" }))
            .established()
            .decides(Office::JusticeMinister)
            .names("letter#/offences/0/maximum"),
        // Not sought is not the whole: a court may impose it all the same
        assured(death("Death, not to be sought"), json!({ "kind": "no-death-penalty", "covers": ["not-sought"] })).open(),
        assured(death("Death, promised by police"), json!({ "kind": "no-death-penalty", "authority": "police" })).open(),
        assured(death("Death, assured"), json!({ "kind": "no-death-penalty" })).not_indicated().answer(NoGroundFound),
        assured(death("Death, something else assured"), json!({ "kind": "use-limitation" })).open(),
        // An assurance moves only whom it names
        assured(death("Death, assured for another"), json!({ "kind": "no-death-penalty", "persons": ["p2"] }))
            .letter("/persons/-", json!({ "id": "p2", "role": "accused" }))
            .open(),
        death("Death, assured after the letter")
            .dossier(
                "/assurances/-",
                json!({ "id": "g1", "kind": "no-death-penalty", "dated": "2026-10-01", "handling": "open" }),
            )
            .not_indicated(),
        // A state that keeps it, and a letter that does not say
        row(Case::new("Death or not?", american()))
            .letter("/offences/0/maximum/death", Value::Null)
            .letter("/offences/0/maximum/imprisonment_months", Value::Null)
            .open()
            .asks("fact:punishable-by-death@o1", Office::CentralAuthority, PutTo::RequestingState),
        // A term of years that is stated is the highest: presumed, and listed
        row(Case::new("A term, and no word of death", american()))
            .letter("/offences/0/maximum/death", Value::Null)
            .not_indicated(),
        // 18 U.S.C. 1111: the provision carries it, whatever the letter leaves out or says
        murder("Murder, and no word of death", Value::Null).open().asks(
            "assurance:no-death-penalty@o1/p1",
            Office::CentralAuthority,
            PutTo::RequestingState,
        ),
        murder("Murder, and the letter says no death", json!(false)).open().asks(
            "fact:punishable-by-death@o1",
            Office::CentralAuthority,
            PutTo::RequestingState,
        ),
        assured(murder("Murder, assured", Value::Null), json!({ "kind": "no-death-penalty" })).not_indicated(),
        // A provision of another state says nothing of this one
        row(Case::new("A foreign row", american()))
            .letter("/offences/0/provision", json!({ "as_cited": "article 232", "register": "cn-cl-232" }))
            .letter("/offences/0/maximum/death", json!(false))
            .not_indicated(),
        // Second Optional Protocol: the state has abolished it
        row(Case::new("A state without it", swiss())).letter("/offences/0/maximum/death", Value::Null).not_indicated(),
        row(Case::new("Corporal punishment", american())).letter("/offences/0/maximum/corporal", json!(true)).open().asks(
            "assurance:no-ill-treatment@o1/p1",
            Office::CentralAuthority,
            PutTo::RequestingState,
        ),
    ]);
}

#[test]
fn evidence_trial_and_refuge() {
    table([
        // S. 7; S24
        row(Case::new("Evidence from ill-treatment", swiss()))
            .letter("/relied_on/ill_treatment_alleged", json!(true))
            .established()
            .decides(Office::JusticeMinister)
            .names("letter#/relied_on/ill_treatment_alleged"),
        row(Case::new("Evidence by spyware", swiss())).letter("/relied_on/spyware", json!(true)).established(),
        // What the letter denies, the files must not contradict
        row(Case::new("The letter denies spyware, we were warned of it", swiss()))
            .letter("/relied_on/spyware", json!(false))
            .dossier(
                "/advisories/-",
                json!({ "id": "a1", "state": "CH", "kind": "spyware", "source": "foreign-affairs", "handling": "open" }),
            )
            .open()
            .asks("fact:evidence-from-spyware@letter", Office::ForeignAffairs, PutTo::Inside),
        row(Case::new("Tried in absence, no counsel", swiss()))
            .letter("/proceeding/in_absentia", json!(true))
            .letter("/persons/0/counsel", json!(false))
            .established(),
        row(Case::new("Tried in absence, with counsel; heard anew?", swiss()))
            .letter("/proceeding/in_absentia", json!(true))
            .open()
            .question("fact:retrial@letter", Office::CentralAuthority, PutTo::RequestingState),
        row(Case::new("Tried in absence, for good", swiss()))
            .letter("/proceeding/in_absentia", json!(true))
            .letter("/proceeding/retrial", json!(false))
            .established(),
        row(Case::new("Tried in absence, with counsel and a new hearing", swiss()))
            .letter("/proceeding/in_absentia", json!(true))
            .letter("/proceeding/retrial", json!(true))
            .not_indicated(),
        row(Case::new("Without counsel before a special court, a fair trial promised", swiss()))
            .letter("/proceeding/tribunal", json!("special"))
            .letter("/persons/0/counsel", json!(false))
            .letter("/assurances/-", json!({ "kind": "fair-trial" }))
            .established(),
        row(Case::new("Without counsel before an ordinary court", swiss()))
            .letter("/persons/0/counsel", json!(false))
            .not_indicated(),
        row(Case::new("Evidence that the defence does not see", swiss()))
            .letter("/proceeding/secret_evidence", json!(true))
            .established()
            .names("letter#/proceeding/secret_evidence"),
        // S10
        row(Case::new("A refugee", swiss()))
            .dossier("/statuses/-", sure("immigration", json!({ "status": "refugee" })))
            .established()
            .names("dossier#/statuses/0"),
    ]);
}

#[test]
fn record() {
    let bare = |name| {
        let case = row(Case::new(name, saudi())).letter("/persons/0/counsel", json!(false)).letter("/victims", json!([]));
        case.letter("/measures/0/authorised", json!({ "by": "none" }))
    };
    table([
        // S. 7; S8, S24: what the state itself asserts never answers its own record
        row(Case::new("A bad record, a charge with counsel, victims", saudi())).established().decides(Office::JusticeMinister),
        bare("A bad record and nothing that answers it").established().decides(Office::JusticeMinister),
        bare("A bad record and a victim").letter("/victims/-", json!({ "count": 1 })).established(),
        bare("A bad record and a life at risk").letter("/urgency", json!("risk-to-life")).established(),
        bare("A good record and nothing beside it").letter("/from/state", json!("BW")).not_indicated(),
        // A special court there is about this case, and no victim answers it
        row(Case::new("A special court, whatever the record", swiss()))
            .letter("/proceeding/tribunal", json!("special"))
            .open()
            .asks("assurance:fair-trial@o1/p1", Office::CentralAuthority, PutTo::RequestingState),
        // It promises an ordinary court, and says that there is none
        row(Case::new("A special court, a fair trial promised in one letter", swiss()))
            .letter("/proceeding/tribunal", json!("special"))
            .letter("/assurances/-", json!({ "kind": "fair-trial" }))
            .open(),
        row(Case::new("A special court, a fair trial assured afterwards", swiss()))
            .letter("/proceeding/tribunal", json!("special"))
            .dossier("/assurances/-", json!({ "id": "g1", "kind": "fair-trial", "authority": "executive", "dated": "2026-10-01", "handling": "open" }))
            .not_indicated(),
        row(Case::new("A warning of unfair trials", swiss()))
            .dossier(
                "/advisories/-",
                json!({ "id": "a1", "state": "CH", "kind": "unfair-trial", "source": "foreign-affairs", "handling": "open" }),
            )
            .established(),
    ]);
}
