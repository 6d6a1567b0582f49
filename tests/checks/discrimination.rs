//! Discrimination: grounds to believe that the letter serves to prosecute or prejudice somebody for
//! what they are or think, by structured evidence only.

use crate::case::{Case, table};
use crate::letters::{austrian, botswanan, possible, saudi, sure, swiss};
use mla_screen::vocabulary::{Office, PutTo};
use serde_json::{Value, json};

const CONDUCT: &str = "/offences/0/conduct/0/code";

#[test]
fn indicators() {
    let row = |case: Case| case.row("backstop/discrimination");
    let profile = |profile: &str| sure("security", json!({ "profile": profile }));
    table([
        // S. 15(1) of the Charter
        row(Case::new("A fraud", swiss())).not_indicated(),
        // S4
        row(Case::new("Blasphemy", swiss()))
            .letter(CONDUCT, json!("blaspheming"))
            .established()
            .decides(Office::JusticeMinister)
            .names("letter#/offences/0/conduct/0"),
        row(Case::new("Relations between men", swiss())).letter(CONDUCT, json!("same-sex-relations")).established(),
        // S5: all who subscribe, for what they read
        row(Case::new("A whole community", swiss()))
            .letter("/measures/0/aimed_at_group", json!(true))
            .established()
            .decides(Office::JusticeMinister)
            .names("letter#/measures/0/aimed_at_group"),
        // S3: a provision that the register knows for such use
        row(Case::new("A provision of the register", saudi()))
            .letter("/offences/0/provision", json!({ "as_cited": "article 6", "register": "sa-accl-6" }))
            .established()
            .decides(Office::JusticeMinister)
            .names("letter#/offences/0/provision"),
        // S8, S22: whom this state is known to pursue, and only there
        row(Case::new("A defender, adverse state", saudi()))
            .dossier("/profiles/-", profile("human-rights-defender"))
            .established()
            .decides(Office::JusticeMinister)
            .names("dossier#/profiles/0"),
        row(Case::new("A defender, other state", botswanan()))
            .dossier("/profiles/-", profile("human-rights-defender"))
            .not_indicated(),
        row(Case::new("An official, adverse state", saudi()))
            .dossier("/profiles/-", profile("state-official"))
            .not_indicated(),
    ]);
}

#[test]
fn refugees() {
    let row = |case: Case| case.row("backstop/discrimination");
    let refugee = |how: fn(&str, Value) -> Value| how("immigration", json!({ "status": "refugee" }));
    table([
        // S5, S10
        row(Case::new("A refugee", swiss()))
            .dossier("/statuses/-", refugee(sure))
            .established()
            .decides(Office::JusticeMinister)
            .names("dossier#/statuses/0"),
        // S10: perhaps one: a question inside, and nothing leaves
        row(Case::new("Perhaps a refugee", swiss()))
            .dossier("/statuses/-", refugee(possible))
            .open()
            .asks("fact:refugee-or-claimant@p1", Office::ImmigrationAuthority, PutTo::Inside)
            .names("dossier#/statuses/0")
            .asks_nobody_outside(),
        row(Case::new("A resident", swiss()))
            .dossier("/statuses/-", sure("immigration", json!({ "status": "resident" })))
            .not_indicated(),
        row(Case::new("Nobody looked", swiss()))
            .dossier("/searched/2", json!({ "holding": "immigration", "by": "immigration-authority", "on": "2026-10-11" }))
            .open()
            .asks("fact:refugee-or-claimant@p1", Office::ImmigrationAuthority, PutTo::Inside),
        // Evidence against the accused is evidence against them, at whomever the measure is aimed
        row(Case::new("A refugee whom the case is against, though not the target", swiss()))
            .dossier("/statuses/-", refugee(sure))
            .letter("/measures/0/targets", json!([]))
            .established(),
        // Nobody says whose data they are: they may be the refugee's
        row(Case::new("A refugee whom the case is not against, and a measure aimed at nobody", swiss()))
            .dossier("/statuses/-", refugee(sure))
            .letter("/measures/0/targets", json!([]))
            .letter("/persons/0/proceedings", json!([]))
            .letter("/persons/0/role", json!("witness"))
            .established(),
    ]);
}

#[test]
fn forfeiture_shall_be_refused_once_the_minister_believes_so() {
    let forfeiture = |name| {
        let case = Case::new(name, austrian()).letter("/measures/0/kind", json!("forfeiture"));
        let case = case.letter("/foreign_order", json!({ "criminal": true, "final": true, "dated": "2026-06-01" }));
        let case = case.letter(
            "/persons/0/proceedings/0",
            json!({ "offence": "o1", "charged": true, "convicted": true, "final": true }),
        );
        case.row("act-9.4-2-a")
    };
    let pursued = |name| forfeiture(name).letter("/offences/0/conduct/-", json!({ "code": "criticising-government" }));
    let decided = |case: Case, by: &str, answer: bool| {
        let question = "decide:act-9.4-2-a@m1/o1/p1";
        let entry = json!({ "id": "d1", "question": question, "answer": answer, "by": by, "dated": "2026-10-01", "in_writing": true, "handling": "open" });
        case.dossier("/determinations/-", entry)
    };
    table([
        // S. 9.4(2)(a) of the Act
        forfeiture("A fraud").not_indicated(),
        pursued("Fraud and criticism").established().decides(Office::JusticeMinister),
        decided(pursued("The Minister believes so"), "justice-minister", true)
            .established()
            .bars()
            .answer(mla_screen::Disposition::Refuse),
        decided(pursued("The Minister does not"), "justice-minister", false).established().passes(),
        decided(pursued("Somebody else believes so"), "central-authority", true)
            .established()
            .decides(Office::JusticeMinister),
        // The office may also believe what no list indicates
        decided(forfeiture("The Minister believes so of a fraud"), "justice-minister", true).bars(),
    ]);
}
