//! The requested state is data: a fictional one, with a code of its own making, screens letters to
//! every disposition, and what its base does not cover is a question of law, never an answer.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

#[path = "common/ruritania.rs"]
#[allow(dead_code, unreachable_pub, reason = "each test uses a part of it")]
mod ruritania;

use mla_screen::verdict::{ActKind, Disposition, Refusal, RouteState, Verdict};
use mla_screen::vocabulary::Office;
use mla_screen::{Audience, Dossier, Language, Screener};
use ruritania::{day, dossier, files, letter, load, screener, spoil, verdict};
use serde_json::{Value, json};

/// Disposition, kind of refusal and acts: what a verdict comes to.
fn comes_to(verdict: &Verdict) -> (Disposition, Option<Refusal>, Vec<ActKind>) {
    (verdict.disposition(), verdict.refusal(), verdict.acts().to_vec())
}

fn conduct(code: &str) -> (&'static str, Value) {
    ("/offences/0/conduct", json!([{"code": code}]))
}

#[test]
fn a_clean_letter_finds_no_ground() {
    let verdict = verdict(&[]);
    assert_eq!(comes_to(&verdict), (Disposition::NoGroundFound, None, vec![]));
    assert_eq!((verdict.requested_state().as_str(), verdict.requesting_state().as_str()), ("ZZ", "XA"));
    assert_eq!(verdict.audit().rules_edition, "fictional-1");
    let open: Vec<&str> = verdict
        .limbs()
        .next()
        .expect("there")
        .routes()
        .filter(|one| one.state() == RouteState::Open)
        .map(|one| one.route().as_str())
        .collect();
    assert_eq!(open, ["agreement"]);
    assert!(verdict.handling().iter().any(|one| one.power.as_str() == "assize-order" && one.decided_by == Office::Judge));
}

#[test]
fn letters_come_to_a_refusal() {
    // The treaty says "shall be refused": no crime in Ruritania.
    let lawful = verdict(&[conduct("criticising-government")]);
    assert_eq!(comes_to(&lawful), (Disposition::Refuse, Some(Refusal::MustRefuse), vec![]));
    let ground = lawful.findings().find(|one| one.row().name() == "zz-xa-1894/dual-criminality").unwrap();
    assert_eq!(
        (ground.bars(), ground.cite().at.as_str(), ground.cite().source.as_str()),
        (Some(true), "a. 4", "treaty-zz-xa")
    );
    // No power opens a letter in Ruritania, and blocking an account is no assistance at all.
    for kind in ["interception", "content-takedown"] {
        let verdict = verdict(&[("/measures/0/kind", json!(kind))]);
        assert_eq!(comes_to(&verdict), (Disposition::Refuse, Some(Refusal::NoPower), vec![]), "{kind}");
    }
}

#[test]
fn letters_come_to_each_act() {
    let cases: [(&str, Verdict, ActKind); 5] = [
        ("keys are asked for", verdict(&[("/measures/0/credentials_or_weaknesses", json!(true))]), ActKind::Decide),
        ("a catch-all alone", verdict(&[conduct("defaming-person")]), ActKind::Decide),
        ("an element is not told", verdict(&[("/offences/0/circumstances", json!({}))]), ActKind::Ask),
        ("a scaffold", verdict(&[("/offences/0/maximum/death", json!(true))]), ActKind::Ask),
        (
            "a treaty that nobody read",
            verdict(&[("/from/state", json!("XB")), ("/instruments", json!(["zz-xb-1901"]))]),
            ActKind::CheckLaw,
        ),
    ];
    for (name, verdict, act) in cases {
        assert_eq!(comes_to(&verdict), (Disposition::Escalate, None, vec![act]), "{name}");
    }
    // The office that decides is the one of Ruritania's own row.
    let asked = verdict(&[("/measures/0/credentials_or_weaknesses", json!(true))]);
    assert!(asked.questions().iter().any(|one| one.office == Office::JusticeMinister && one.act == ActKind::Decide));
    let unexamined = screener().screen(&letter(&[]), &Dossier::unexamined(), day());
    assert_eq!(comes_to(&unexamined), (Disposition::Escalate, None, vec![ActKind::Ask]));
}

/// Check the law is among the acts, and nothing is answered.
fn assert_uncovered(verdict: &Verdict, name: &str) {
    assert_eq!(verdict.disposition(), Disposition::Escalate, "{name}: {:?}", comes_to(verdict));
    assert!(verdict.acts().contains(&ActKind::CheckLaw), "{name}: {:?}", comes_to(verdict));
    assert!(verdict.questions().iter().any(|one| one.act == ActKind::CheckLaw), "{name}: nobody is asked");
}

#[test]
fn a_measure_that_the_base_does_not_cover() {
    assert_uncovered(&verdict(&[("/measures/0/kind", json!("covert-investigation"))]), "a measure nobody looked up");
}

#[test]
fn an_instrument_that_the_base_does_not_cover() {
    // A treaty that does bind the two carries the letter, whatever else it names.
    let named = verdict(&[("/instruments", json!(["treaty-of-nowhere"]))]);
    assert_eq!(named.disposition(), Disposition::NoGroundFound);
    assert_uncovered(
        &verdict(&[("/instruments", json!(["treaty-of-nowhere"])), ("/from/state", json!("XC"))]),
        "of a stranger",
    );
}

/// `XD` is in no file of the base: nobody knows what binds it to Ruritania.
#[test]
fn a_state_that_the_base_does_not_cover() {
    let stranger = [("/from/state", json!("XD")), ("/instruments", json!([]))];
    let cases = [
        ("coercive", vec![]),
        ("nobody read what it invokes", vec![("/instruments", json!(["zz-xa-1894"]))]),
        ("no crime here", vec![conduct("criticising-government")]),
        ("what a willing person may give", vec![("/measures/0/kind", json!("voluntary-statement"))]),
    ];
    let mut answered = Vec::new();
    for (name, more) in cases {
        let verdict = verdict(&[&stranger[..], &more[..]].concat());
        if verdict.disposition() != Disposition::Escalate || !verdict.acts().contains(&ActKind::CheckLaw) {
            answered.push(format!("{name}: {:?}", comes_to(&verdict)));
        }
    }
    assert!(answered.is_empty(), "a state that nobody looked up gets an answer:\n{}", answered.join("\n"));
}

/// A state that is listed and known to have no treaty is covered: grace is for the minister to decide.
#[test]
fn a_state_without_a_treaty_is_covered() {
    let verdict = verdict(&[("/from/state", json!("XC")), ("/instruments", json!([]))]);
    assert_eq!(comes_to(&verdict), (Disposition::Escalate, None, vec![ActKind::Decide]));
    assert!(verdict.questions().iter().any(|one| one.office == Office::ForeignMinister));
}

#[test]
fn conduct_that_the_code_was_not_searched_for() {
    assert_uncovered(&verdict(&[conduct("other")]), "an act that no word names");
}

/// The law counts from the day on which it is there.
#[test]
fn before_the_treaty_there_is_none() {
    let early = screener().screen(&letter(&[]), &dossier(&letter(&[])), "1894-12-31".parse().unwrap());
    let route = early.limbs().next().expect("there").routes().find(|one| one.route().as_str() == "agreement").unwrap();
    assert_eq!(route.state(), RouteState::Shut);
    assert_ne!(early.disposition(), Disposition::NoGroundFound);
}

/// Nothing of the base that comes with the library shines through.
#[test]
fn the_embedded_base_plays_no_part() {
    let (own, embedded) = (screener(), Screener::embedded().unwrap());
    assert_ne!(own.base().law_sha256(), embedded.base().law_sha256());
    let verdict = verdict(&[("/measures/0/credentials_or_weaknesses", json!(true))]);
    for place in verdict.findings().map(|one| one.cite()).chain(verdict.handling().iter().map(|one| &one.cite)) {
        assert!(own.base().sources().contains_key(&place.source), "cites {}", place.source);
    }
    // Words are no law: the page speaks as for any other state, and in no raw key.
    for language in Language::ALL {
        let request = letter(&[("/measures/0/credentials_or_weaknesses", json!(true))]);
        let page = own.page(&request, &dossier(&request), &verdict, *language, Audience::Desk);
        let all = format!("{page}{}", page.annex.as_ref().unwrap());
        assert!(all.contains("treaty with Sylvania (1894)"), "{all}");
        for word in ["Canada", "Charter", "Charte,", "Minister of Justice", "Mutual Legal Assistance Act"] {
            assert!(!all.contains(word), "{word} in {all}");
        }
        for key in ["page/", "step/", "why/", "matter/", "look/", "rests/", "fact/", "ground/", "office/", "gap/", "leaf/"] {
            assert!(!all.contains(key), "{key} in {all}");
        }
    }
    for word in ["Canada", "Charter", "Minister of Justice"] {
        assert!(!serde_json::to_string(&verdict).unwrap().contains(word), "{word}");
    }
}

/// What a party said on joining stands beside the answer while it is not withdrawn, and moves nothing.
#[test]
fn what_a_party_said_is_told_and_moves_nothing() {
    let mut said = files();
    let party = r#""state": "XA", "signed": "1894-05-01", "bound": "1895-01-01""#;
    let statements = r#", "statements": [
        {"kind": "reservation", "about": ["essential-interests"], "says": {"en": "keeps its own counsel"},
         "cite": {"at": "note of 1895", "mark": "verified", "source": "treaty-zz-xa"}},
        {"kind": "declaration", "about": ["scope"], "says": {"en": "no duels"}, "withdrawn": "2026-06-11",
         "cite": {"at": "note of 1896", "mark": "verified", "source": "treaty-zz-xa"}}]"#;
    spoil(&mut said, "instruments/zz-xa-1894.json", party, &format!("{party}{statements}"));
    let screener = Screener::new(load(&said).unwrap());
    let before = verdict(&[]);
    let on = |day: &str| screener.screen(&letter(&[]), &dossier(&letter(&[])), day.parse().unwrap());
    let last_day = on("2026-06-10");
    let told: Vec<(&str, &str)> =
        last_day.statements().iter().map(|one| (one.by.as_str(), one.says.in_language("en"))).collect();
    assert_eq!(told, [("XA", "keeps its own counsel"), ("XA", "no duels")]);
    assert_eq!(on("2026-06-11").statements().len(), 1);
    assert!(last_day.diff(&before).limbs.is_empty());
    // The memo tells both.
    let memo = screener.memo(&last_day, Language::English).to_string();
    assert!(memo.contains("keeps its own counsel") && memo.contains("no duels"), "{memo}");
}
