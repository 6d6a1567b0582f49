//! One letter under each law that could carry it.

use crate::common::world;
use crate::{cli, letter, letters, supposed};
use mla_screen::analysis::{Compared, Way, compare};
use mla_screen::law::Supposition;
use mla_screen::verdict::{RouteState, SafeguardState};
use mla_screen::vocabulary::{Force, Ground, Mark};

const CONVENTION: &str = "un-cybercrime-2024";

fn hong_kong() -> Vec<Way> {
    compare(letter("hk-under-un-convention"), world::screener(), &[supposed("un-convention-joined")])
}

/// The way by an instrument; where it is told under both laws, the supposed one.
fn way<'a>(found: &'a [Way], instrument: Option<&str>) -> &'a Way {
    let named = |way: &&Way| way.instrument.as_ref().map(|id| id.as_str()) == instrument;
    found.iter().rfind(named).unwrap_or_else(|| panic!("no way by {instrument:?}"))
}

/// What a way says of a ground, which it says of every measure of the letter alike.
fn says(way: &Way, ground: Ground) -> &Compared {
    let mut cells = way.safeguards.iter().filter(|cell| cell.ground == ground);
    let first = cells.next().unwrap();
    assert!(cells.all(|cell| (cell.force, cell.change) == (first.force, first.change)));
    first
}

/// S11: the passage on Hong Kong, point by point. The agreement shall refuse for essential interests, military law,
/// political crime and want of dual criminality; the convention would carry the same letter without any *shall*. Not
/// all are gone: essential interests and dual criminality stay as grounds on which a state *may* refuse.
#[test]
fn s11_the_hong_kong_passage_point_by_point() {
    let found = hong_kong();
    let (own, convention) = (&found[0], way(&found, Some(CONVENTION)));
    assert_eq!(own.instrument.as_ref().map(|id| id.as_str()), Some("can-hkg-2001"), "what the others are held against");
    for (ground, change, force) in [
        (Ground::EssentialInterests, SafeguardState::Weakened, Force::Discretionary),
        (Ground::MilitaryOffence, SafeguardState::Lost, Force::Absent),
        (Ground::PoliticalOffence, SafeguardState::Lost, Force::Absent),
        (Ground::DualCriminality, SafeguardState::Weakened, Force::Discretionary),
    ] {
        let (had, now) = (says(own, ground), says(convention, ground));
        assert_eq!(had.force, Some(Force::Mandatory), "{ground}");
        assert_eq!((now.force, now.change), (Some(force), Some(change)), "{ground}");
        // Both pinpoints, and that the agreement's article was only reported.
        assert!(had.cite.as_ref().is_some_and(|cite| cite.mark == Mark::Reported), "{ground}");
        assert!(now.cite.as_ref().is_some_and(|cite| cite.at.starts_with("art. 40")), "{ground}");
    }
    // The table never says that the convention has no word on essential interests: its text has one.
    assert_ne!(says(convention, Ground::EssentialInterests).change, Some(SafeguardState::Lost));
    assert!(!convention.supposed.is_empty() && own.supposed.is_empty());
    assert!(convention.limbs.values().all(|state| *state == RouteState::Undecided), "{:?}", convention.limbs);
}

/// S15: no political-offence ground; what is left is a hook, told with its pinpoint. S23: the article on human rights
/// is no ground for refusal; its pinpoint stands in the table and its concern travels by other rows.
#[test]
fn s15_s23_what_protects_in_name_only_is_told_with_its_hooks() {
    let found = hong_kong();
    let convention = way(&found, Some(CONVENTION));
    let political = says(convention, Ground::PoliticalOffence);
    let hooks: Vec<Ground> = political.hooks().map(|hook| hook.ground()).collect();
    assert!(hooks.contains(&Ground::Discrimination) && hooks.contains(&Ground::EssentialInterests), "{hooks:?}");
    assert!(political.hooks().any(|hook| hook.cite().at == "art. 40(22)"), "S15: its high bar stands with its pinpoint");
    let rights = says(convention, Ground::HumanRights);
    assert_eq!(rights.force, Some(Force::Absent));
    assert!(rights.cite.as_ref().is_some_and(|cite| cite.at.starts_with("art. 6(1)") && cite.mark == Mark::Verified));
    assert!(rights.hooks().len() > 0, "S23");
    // The requested state's own back-stops stand on every way: they are no safeguard that an instrument keeps.
    let mut law = world::Law::published();
    let own = law.file("canada/backstops.json")["grounds"].as_array().unwrap();
    let hooks = found.iter().flat_map(|way| &way.safeguards).flat_map(Compared::hooks);
    let hooks: Vec<_> = hooks.collect();
    assert!(!hooks.is_empty());
    for hook in hooks {
        assert!(!own.iter().any(|row| row["id"] == hook.row().name().as_ref()), "{hook:?}");
    }
}

/// S13: the Act alone has few safeguards of its own. Dual criminality shuts its way; no other ground does.
#[test]
fn s13_the_act_alone_has_few_safeguards_of_its_own() {
    let found = hong_kong();
    let act = way(&found, None);
    let dual = says(act, Ground::DualCriminality);
    assert_eq!(dual.force, Some(Force::Mandatory));
    assert!(dual.cite.as_ref().is_some_and(|cite| cite.at.starts_with("s. 6(1)") && cite.mark == Mark::Verified));
    let others = act.safeguards.iter().filter(|cell| cell.ground != Ground::DualCriminality);
    assert!(others.clone().all(|cell| cell.force != Some(Force::Mandatory)));
    assert!(others.clone().any(|cell| cell.force == Some(Force::Absent)));
    assert!(
        act.limbs.values().all(|state| *state == RouteState::Shut),
        "S16: without dual criminality the Act carries nothing"
    );
}

/// S17: a convention stands back behind the treaty of the two states, by a clause that is shown; where that treaty is
/// denounced it stands back behind nothing, and its safeguards go with it.
#[test]
fn s17_precedence_is_shown_and_ends_with_the_treaty() {
    let found = hong_kong();
    let convention = way(&found, Some(CONVENTION));
    assert_eq!(convention.behind.iter().map(|id| id.as_str()).collect::<Vec<_>>(), ["can-hkg-2001"]);
    assert!(convention.clause.as_ref().is_some_and(|cite| cite.at.starts_with("art. 40(6)")));
    let joined = std::fs::read_to_string(crate::example("suppositions/un-convention-joined.json")).unwrap();
    let mut joined: serde_json::Value = serde_json::from_str(&joined).unwrap();
    let leaves = serde_json::json!({"leaves": {"instrument": "can-hkg-2001", "state": "CA", "on": "2026-09-01"}});
    joined["changes"].as_array_mut().unwrap().push(leaves);
    let law = world::screener().suppose(&Supposition::from_json(joined.to_string().as_bytes()).unwrap()).unwrap();
    let after = compare(letter("hk-under-un-convention"), &law, &[]);
    assert!(way(&after, Some(CONVENTION)).behind.is_empty() && way(&after, Some(CONVENTION)).clause.is_none());
    assert!(after.iter().all(|way| way.instrument.as_ref().is_none_or(|id| id.as_str() != "can-hkg-2001")));
}

/// S18: what limits the use of data that were sent, by each text. S25: extradition is outside, and said to be.
#[test]
fn s18_s25_use_is_limited_where_the_text_says_so_and_extradition_is_outside() {
    let found = hong_kong();
    let convention = way(&found, Some(CONVENTION));
    assert!(convention.use_limitation.as_ref().is_some_and(|cite| cite.at.starts_with("art. 40(19)")), "S18");
    assert_eq!(convention.extradition.as_ref().map(|cite| cite.at.as_str()), Some("art. 37"), "S25");
    let ran = cli::example("compare", &[&cli::letter("hk-under-un-convention"), "--suppose", &file("un-convention-joined")]);
    assert!(ran.out.contains("extradition (not screened)") && ran.out.contains("art. 37"), "{}", ran.out);
}

fn file(supposition: &str) -> String {
    crate::example(&format!("suppositions/{supposition}.json")).display().to_string()
}

/// A way stands as it does in the verdict of a letter that names its instrument.
#[test]
fn ways_stand_as_in_the_verdict() {
    let law = world::screener();
    let mut tried = 0;
    for entry in letters() {
        let found = compare(entry, law, &[]);
        let Some([named]) = entry.request.letter().instruments.as_deref() else { continue };
        let verdict = law.screen(&entry.request, &entry.dossier, entry.as_of);
        for limb in verdict.limbs() {
            let own =
                |tried: &mla_screen::verdict::RouteView<'_>| tried.instrument() == Some(named) && tried.invoked().is_none();
            let Some(state) = limb.routes().filter(own).map(|tried| tried.state()).min() else { continue };
            assert_eq!(way(&found, Some(named.as_str())).limbs.get(limb.id()), Some(&state), "{} {}", entry.name, limb.id());
            tried += 1;
        }
    }
    assert!(tried > 40, "{tried} limbs");
}

/// The same law twice has nothing to add; a supposed law adds only what it changes, and says so.
#[test]
fn a_supposed_law_adds_only_what_it_changes() {
    let law = world::screener();
    let nothing = law.suppose(&serde_json::from_str(r#"{"title": "t", "changes": []}"#).unwrap()).unwrap();
    for entry in letters().iter().step_by(5) {
        let alone = compare(entry, law, &[]);
        assert_eq!(alone, compare(entry, law, std::slice::from_ref(&nothing)), "{}", entry.name);
        assert!(alone.iter().all(|way| way.supposed.is_empty()));
        let first = alone.first().into_iter().flat_map(|way| &way.safeguards);
        assert!(first.into_iter().all(|cell| cell.change.is_none()), "{}: held against itself", entry.name);
    }
}

#[test]
fn the_command_prints_both_languages_and_json() {
    let letter = cli::letter("hk-under-un-convention");
    let run = |more: &[&str]| {
        let ran = cli::example("compare", &[&[letter.as_str(), "--suppose", &file("un-convention-joined")], more].concat());
        assert_eq!((ran.code, ran.err.as_str()), (0, ""));
        ran.out
    };
    let (english, french) = (run(&[]), run(&["--lang", "fr"]));
    assert!(
        english.contains("LOST: absent") && english.contains("WEAKER: may refuse") && english.contains("stands back behind")
    );
    assert!(french.contains("PERDU : motif absent") && french.contains("s’efface derrière"), "{french}");
    let json: serde_json::Value = serde_json::from_str(&run(&["--format", "json"])).unwrap();
    assert_eq!(json["ways"], serde_json::to_value(hong_kong()).unwrap());
}
