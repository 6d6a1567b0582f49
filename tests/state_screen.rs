//! The `state` example: every code of the base fits on a screen, and says the same as a verdict does.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

#[path = "../examples/support/files.rs"]
mod files;
#[path = "../examples/support/law.rs"]
mod law;
#[path = "../examples/support/state.rs"]
mod state;
#[path = "../examples/support/mod.rs"]
mod support;

use mla_screen::law::RouteKind;
use mla_screen::verdict::RouteState;
use mla_screen::{Dossier, LegalBase, Request, Screener, Verdict};
use std::fs;
use std::path::Path;

/// The most lines of a screen: about fifty, and some more where many conventions or findings speak of a state.
const MOST: usize = 60;

#[test]
fn every_state_fits_on_a_screen() {
    let law = Screener::embedded().unwrap();
    let base = law.base();
    let files = files::Files::read(None).unwrap();
    for day in ["1950-01-01", "2001-07-01", "2026-11-24"] {
        for code in base.states().keys().filter(|code| **code != base.requested_state()) {
            let text =
                state::screen(&law, &files, *code, day.parse().unwrap()).unwrap_or_else(|fault| panic!("{code}: {fault}"));
            assert!(text.lines().all(|line| line.chars().count() <= 100), "{code} on {day}: too wide\n{text}");
            assert!(text.lines().count() <= MOST, "{code} on {day}: {} lines\n{text}", text.lines().count());
            assert!(text.contains(&format!("({code})")), "{code} on {day}");
        }
    }
}

#[test]
fn a_code_that_the_base_does_not_know_is_a_fault() {
    let law = Screener::embedded().unwrap();
    let base = law.base();
    let files = files::Files::read(None).unwrap();
    let day = "2026-11-24".parse().unwrap();
    assert!(state::screen(&law, &files, "QQ".parse().unwrap(), day).unwrap_err().contains("`QQ`"));
    assert!(state::screen(&law, &files, base.requested_state(), day).is_err());
}

fn verdicts() -> Vec<Verdict> {
    let screener = Screener::embedded().unwrap();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/letters");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| !support::is_companion(path));
    let screen = |path: std::path::PathBuf| {
        let request = Request::from_json(&fs::read(&path).unwrap()).unwrap();
        let expected = support::expected(&path).unwrap().unwrap();
        // A supposed law is another one than the screen shows.
        let day = expected.suppose.is_none().then_some(expected.as_of)?;
        Some(screener.screen(&request, &Dossier::unexamined(), day))
    };
    files.filter_map(screen).collect()
}

/// The figures that the screen shows of a state on a day are those of a verdict's own record.
#[test]
fn the_record_is_that_of_a_verdict() {
    let (law, mut told) = (Screener::embedded().unwrap(), 0);
    for verdict in verdicts() {
        let figures = law.figures(verdict.requesting_state(), verdict.as_of());
        assert_eq!(figures, verdict.figures(), "{}", verdict.reference());
        told += figures.len();
    }
    assert!(told > 0);
}

/// An agreement that a verdict takes as open may bind on the screen, too.
#[test]
fn an_open_route_rests_on_an_instrument_that_may_bind() {
    let base = LegalBase::embedded().unwrap();
    let mut open = 0;
    for verdict in verdicts() {
        for route in verdict.limbs().flat_map(|limb| limb.routes()) {
            let Some(id) = route.instrument().filter(|_| route.kind() == RouteKind::Agreement) else { continue };
            if route.state() != RouteState::Shut {
                let stands =
                    law::stands(&base, &base.instruments()[id.as_str()], verdict.requesting_state(), verdict.as_of());
                assert!(stands.standing.may_bind(), "{} {id}: {:?}", verdict.reference(), stands.standing);
                open += 1;
            }
        }
    }
    assert!(open > 0);
}
