//! LAW 6: each cure, applied, gives what it promises; none of its acts can be spared; none says what is not so.

use crate::common::generate::Generated;
use crate::common::{cases, generate, world};
use crate::{changed, entry, letter};
use mla_screen::analysis::{Cure, CureAct, Entry, applied, cures, cures_where};
use mla_screen::verdict::{Disposition, Verdict};
use mla_screen::vocabulary::{AssuranceKind, MeasureKind};
use proptest::prelude::*;
use serde_json::json;

fn verdict(entry: &Entry) -> Verdict {
    world::screener().screen(&entry.request, &entry.dossier, entry.as_of)
}

fn answer(entry: &Entry, limb: &str) -> Option<Disposition> {
    verdict(entry).limb(limb).map(|one| one.disposition())
}

/// A question that the acts answer, and that nobody asks even where it is not answered: its answer is known.
fn known(entry: &Entry, acts: &[CureAct]) -> Option<String> {
    acts.iter().enumerate().find_map(|(place, act)| {
        let CureAct::Answer { question, .. } = act else { return None };
        let mut others = acts.to_vec();
        others.remove(place);
        let open = asks(&verdict(&applied(entry, &others)?), question);
        (!open).then(|| question.clone())
    })
}

fn asks(verdict: &Verdict, question: &str) -> bool {
    verdict.questions().iter().any(|one| one.id == question)
}

/// What is wrong with a cure of a letter.
fn fault(entry: &Entry, cure: &Cure) -> Option<String> {
    let before = answer(entry, &cure.limb)?;
    if cure.acts.is_empty() || cure.gives >= before {
        return Some(format!("changes nothing: {before:?}"));
    }
    let Some(done) = applied(entry, &cure.acts) else { return Some("cannot be applied".to_owned()) };
    if answer(&done, &cure.limb) != Some(cure.gives) {
        return Some(format!("promises {:?}, gives {:?}", cure.gives, answer(&done, &cure.limb)));
    }
    for (place, act) in cure.acts.iter().enumerate() {
        let mut fewer = cure.acts.clone();
        fewer.remove(place);
        let Some(part) = applied(entry, &fewer) else { continue };
        let verdict = verdict(&part);
        if matches!(act, CureAct::Answer { question, .. } if !asks(&verdict, question)) {
            return Some(format!("{act:?} is known already"));
        }
        // An act of the author is needed as well where an answer would contradict the letter without it.
        let gives = verdict.limb(&cure.limb).map(|one| one.disposition());
        if gives == Some(cure.gives) && known(entry, &fewer).is_none() {
            return Some(format!("{act:?} can be spared"));
        }
    }
    None
}

proptest! {
    #![proptest_config(cases(6))]

    /// LAW 6 over generated matters.
    #[test]
    fn law_6_a_cure_applied_gives_what_it_promised(matter in generate::matter(), which in any::<prop::sample::Index>()) {
        kept(&matter, which)?;
    }
}

/// LAW 6 for one limb of a matter: the others of a letter are mostly like it.
fn kept(matter: &Generated, which: prop::sample::Index) -> Result<(), TestCaseError> {
    let entry = entry(matter);
    let verdict = verdict(&entry);
    let limbs: Vec<&str> = verdict.limbs().map(|limb| limb.id()).collect();
    let limb = *which.get(&limbs);
    for cure in cures_where(&entry, world::screener(), |id| id == limb) {
        let fault = fault(&entry, &cure);
        prop_assert!(fault.is_none(), "{:?}\n{:#?}", fault, cure);
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(20_000))]

    /// The same in the long run: `cargo test --release --test analysis -- --ignored law_6`.
    #[test]
    #[ignore = "twenty thousand matters"]
    fn law_6_over_twenty_thousand_matters(matter in generate::matter(), which in any::<prop::sample::Index>()) {
        kept(&matter, which)?;
    }
}

#[test]
fn law_6_holds_for_letters_of_the_collection() {
    for name in ["ch-tax-fiscal", "us-drugs-death", "ch-prisoner-transfer", "two-co-accused"] {
        let entry = letter(name);
        let found = cures(entry, world::screener());
        assert!(!found.is_empty(), "{name}");
        for cure in found {
            assert_eq!(fault(entry, &cure), None, "{name}: {cure:#?}");
        }
    }
}

/// The cures of one limb, each as its acts.
fn of(entry: &Entry, limb: &str) -> Vec<(Vec<CureAct>, Disposition)> {
    let mine = cures_where(entry, world::screener(), |id| id == limb).into_iter();
    mine.map(|cure| (cure.acts, cure.gives)).collect()
}

#[test]
fn what_a_desk_would_propose_is_found() {
    let gives = |name: &str, limb: &str, act: CureAct, gives: Disposition| {
        let found = of(letter(name), limb);
        assert!(found.contains(&(vec![act.clone()], gives)), "{name} {limb} {act:?}: {found:#?}");
    };
    use Disposition::{Escalate, NoGroundFound};
    // Another measure in the place of the transfer of a prisoner; another convention for a matter of tax.
    gives(
        "ch-prisoner-transfer",
        "m1/o1/p1",
        CureAct::Instead("m1".parse().unwrap(), MeasureKind::VideoLink),
        NoGroundFound,
    );
    gives("ch-tax-fiscal", "m1/o1/p1", CureAct::Invoking("can-che-tax-1997".parse().unwrap()), NoGroundFound);
    gives("hk-under-nothing", "m2/o1/p1", CureAct::Instead("m2".parse().unwrap(), MeasureKind::Preservation), Escalate);
    // A promise, where death is a danger.
    gives("us-drugs-death", "m2/o1/p1", CureAct::Assurance(AssuranceKind::NoDeathPenalty), NoGroundFound);
    // What is of others is left out; where a telephone was on one day, and not where it moved.
    gives("ch-shared-files", "m1/o1/p1", CureAct::OwnAlone("m1".parse().unwrap()), NoGroundFound);
    gives("ch-telephone-that-night", "m2/o1/p1", CureAct::Days("m2".parse().unwrap(), 1), NoGroundFound);
    // Time, where a precondition can still be met.
    let charged = CureAct::OnceCharged("p1".parse().unwrap(), "o1".parse().unwrap());
    gives("us-restraint-not-yet-charged", "m1/o1/p1", charged, NoGroundFound);
}

#[test]
fn what_cannot_be_cured_has_no_cure() {
    for (name, limb) in [("sa-social-media", "m3/o1/p1"), ("br-takedown-only", "m1/o1/p1"), ("nl-fine-too-old", "m1/o1/p1")]
    {
        assert_eq!(of(letter(name), limb), [], "{name}");
    }
    // No fact that is known is ever proposed to be otherwise, and nobody's decision to be taken back.
    let refused = cures(letter("us-forfeiture-refused"), world::screener());
    assert_eq!(refused, []);
}

#[test]
fn a_promise_that_was_refused_is_not_proposed_again() {
    let promise = CureAct::Assurance(AssuranceKind::NoDeathPenalty);
    let proposed = |entry: &Entry| cures(entry, world::screener()).iter().any(|cure| cure.acts.contains(&promise));
    assert!(proposed(letter("us-drugs-death")));
    let refused = changed("us-drugs-death", |_, dossier| {
        dossier["assurances"] =
            json!([{"id": "r1", "kind": "no-death-penalty", "refused": true, "dated": "2026-10-01", "handling": "open"}]);
    });
    assert!(!proposed(&refused));
}

/// What a question is asked about, while another act of the author is undone, stays; what nothing waits for goes.
#[test]
fn acts_that_keep_no_question_open_are_spared() {
    let mut tried = 0;
    for name in ["us-drugs-death", "us-wire-fraud"] {
        let tainted = changed(name, |letter, _| letter["relied_on"] = json!({"ill_treatment_alleged": true}));
        for cure in cures(&tainted, world::screener()) {
            assert_eq!(fault(&tainted, &cure), None, "{cure:#?}");
            tried += usize::from(cure.acts.contains(&CureAct::WithoutTainted));
        }
    }
    // The letter as a generated matter had it, when promises that nothing waited for stayed in the set.
    let bare = json!({"schema": "mla-request/1", "reference": "R-1", "received": "2026-11-24", "from": {"state": "HK"},
        "instruments": ["can-hkg-2001"], "offences": [{"id": "o1", "conduct": [{"code": "obtaining-by-deceit"}]}],
        "measures": [{"id": "m1", "kind": "production-content-data", "offences": ["o1"], "targets": []}],
        "relied_on": {"ill_treatment_alleged": true}});
    let request = mla_screen::Request::from_json(bare.to_string().as_bytes()).unwrap();
    let bare = Entry {
        name: "bare".to_owned(),
        request,
        dossier: mla_screen::Dossier::unexamined(),
        as_of: "2026-11-24".parse().unwrap(),
    };
    for cure in cures(&bare, world::screener()) {
        assert_eq!(fault(&bare, &cure), None, "{cure:#?}");
    }
    assert!(tried > 0);
}

/// In words, for a person: no act is told by its inside, in either language.
#[test]
fn the_command_says_acts_in_words() {
    for (lang, promise, answer) in
        [("en", "the requesting state promises:", "answers yes:"), ("fr", "s'engage", "répond oui")]
    {
        let ran = crate::cli::example("cures", &[&crate::cli::letter("us-drugs-death"), "--lang", lang]);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""));
        assert!(ran.out.contains(promise) && ran.out.contains(answer), "{}", ran.out);
        assert!(!ran.out.contains("{\""), "{}", ran.out);
    }
}

/// Breadth is cured by asking for less; what rests on spyware by a letter that does not.
#[test]
fn narrowing_and_a_letter_without_tainted_evidence() {
    let broad = changed("us-wire-fraud", |letter, _| letter["measures"][0]["accounts"] = json!(5000));
    let limb = verdict(&broad).limbs().next().expect("a limb").id().to_owned();
    assert_ne!(answer(&broad, &limb), Some(Disposition::NoGroundFound));
    let narrowed = |acts: &[CureAct]| matches!(acts, [CureAct::Accounts(..)]);
    assert!(of(&broad, &limb).iter().any(|(acts, gives)| narrowed(acts) && *gives == Disposition::NoGroundFound));
    let tainted =
        changed("us-wire-fraud", |letter, _| letter["relied_on"] = json!({"spyware": true, "ill_treatment_alleged": true}));
    assert_ne!(answer(&tainted, &limb), Some(Disposition::NoGroundFound));
    let clean = (vec![CureAct::WithoutTainted], Disposition::NoGroundFound);
    assert!(of(&tainted, &limb).contains(&clean), "{:#?}", of(&tainted, &limb));
}
