//! Law that is not in force counts only where it is supposed; files of the host's own stand beside the rest.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

#[path = "../examples/support/mod.rs"]
mod support;

use mla_screen::{Dossier, Request, Screener, Verdict};
use std::fs;
use std::path::{Path, PathBuf};

fn example(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(path)
}

fn screened(screener: &Screener, name: &str) -> Verdict {
    let letter = example(&format!("letters/{name}.json"));
    let request = Request::from_json(&fs::read(&letter).unwrap()).unwrap();
    let dossier = Dossier::from_json(&request, &fs::read(support::beside(&letter, "dossier").unwrap()).unwrap()).unwrap();
    screener.screen(&request, &dossier, "2026-10-10".parse().unwrap())
}

fn powers(verdict: &Verdict) -> Vec<String> {
    let routes = verdict.limbs().flat_map(|limb| limb.routes());
    routes.flat_map(|route| route.powers()).map(ToString::to_string).collect()
}

#[test]
fn a_bill_is_no_power_until_it_is_supposed_to_be_law() {
    let today = Screener::embedded().unwrap();
    let supposed = support::suppose(&today, &example("suppositions/bill-c-22-in-force.json")).unwrap();
    let bill = "foreign-production-decision".to_owned();
    assert!(!powers(&screened(&today, "intrusion-transmission")).contains(&bill));
    let verdict = screened(&supposed, "intrusion-transmission");
    assert!(powers(&verdict).contains(&bill));
    assert_ne!(verdict.audit().law_sha256, screened(&today, "intrusion-transmission").audit().law_sha256);
}

#[test]
fn an_indicator_of_the_hosts_own_is_shown_and_counts() {
    let own = support::screener_with(&example("own")).unwrap();
    let line = |verdict: &Verdict| verdict.figures().iter().find(|line| line.indicator.as_str() == "house_index").cloned();
    let swiss = line(&screened(&own, "ch-tax-fiscal")).expect("the figure is shown");
    assert_eq!((swiss.band.as_deref(), swiss.adverse, swiss.source.as_str()), (Some("free"), false, "house-index"));
    assert!(line(&screened(&own, "hk-under-nothing")).is_some_and(|line| line.adverse));
    assert!(line(&screened(&Screener::embedded().unwrap(), "ch-tax-fiscal")).is_none());
    // The same path replaces, and a fault in it is told with its file.
    let fault = mla_screen::LegalBase::embedded_with([("states/indicators/bad.json", "{}")]).unwrap_err();
    assert!(fault.faults().iter().all(|one| one.file == "states/indicators/bad.json"));
}
