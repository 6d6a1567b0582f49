//! The entries of the dossier behind a reason, in words.

use crate::memo::page::matters::parts;
use crate::memo::page::scene::{Scene, shortened};
use crate::verdict::LeafRecord;
use crate::vocabulary::PartialDate;
use serde_json::Value;

/// The entries behind leaves; of a person's earlier matters all that were turned down.
pub(super) fn entries(scene: &Scene<'_>, leaves: &[&LeafRecord]) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for leaf in leaves {
        let mine = leaf.facts.iter().filter(|one| one.starts_with("dossier#")).cloned();
        all.extend(mine.filter(|one| !all.contains(one)).collect::<Vec<_>>());
        if parts(leaf) != ("fact", "earlier-refusal") {
            continue;
        }
        let person = leaf.name.rsplit(['@', '/']).next().unwrap_or_default();
        for (place, prior) in scene.dossier.into_iter().flat_map(|dossier| &dossier.prior).enumerate() {
            let concerns = prior
                .concerns
                .as_ref()
                .is_some_and(|one| one.person.as_str() == person && one.r#match == crate::dossier::Match::Confirmed);
            let word = prior.kind.word();
            let turned_down = word.contains("refused") || word.contains("asylum");
            let pointer = format!("dossier#/prior/{place}");
            if concerns && turned_down && !all.contains(&pointer) {
                all.push(pointer);
            }
        }
    }
    all
}

/// An entry in words: what, when, why.
pub(super) fn entry(scene: &Scene<'_>, pointer: &str) -> Option<String> {
    let list = pointer.strip_prefix("dossier#/")?.split('/').next()?;
    let (family, key) = match list {
        "prior" => ("prior", "kind"),
        "advisories" => ("advisory", "kind"),
        "profiles" => ("profile", "profile"),
        "statuses" => ("status", "status"),
        "incidents" => ("incident", "kind"),
        "notices" => ("notice", "kind"),
        _ => return None,
    };
    let entry = scene.places.entry(pointer)?;
    let text = |key: &str| entry.get(key).and_then(Value::as_str);
    let word = crate::messages::word(scene.words.language(), &format!("{family}/{}", text(key)?))?;
    let what = if list == "advisories" { scene.say("why/warning", &[("what", &word)]) } else { word };
    let date = text("dated").or_else(|| text("since")).and_then(|date| date.parse::<PartialDate>().ok());
    let date = date.map(|date| format!(", {}", scene.words.date(date))).unwrap_or_default();
    let reason = text("reason").or_else(|| text("what")).map(|reason| {
        let quote = scene.say("page/quote", &[("text", &shortened(reason, scene.detail.quote))]);
        format!(", {quote}")
    });
    let what = crate::memo::ground::capital(what.trim_end_matches('.'));
    Some(format!("{what}{date}{}", reason.unwrap_or_default()))
}
