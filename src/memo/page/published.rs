//! What is published about the requesting state, as a reason cites it.

use crate::law::{Figure, IndicatorAbout, written};
use crate::memo::page::matters::parts;
use crate::memo::page::scene::{Detail, Scene};
use crate::verdict::LeafRecord;

/// The published source of a fact that stands neither in the letter nor in the dossier: a warning, or the figures that
/// are adverse.
pub(super) fn published(scene: &Scene<'_>, leaves: &[&&LeafRecord]) -> Vec<String> {
    let about = match leaves.first().map_or(("", ""), |leaf| parts(leaf)) {
        ("fact", "record-adverse") => IndicatorAbout::General,
        ("fact", "record-torture") => IndicatorAbout::Torture,
        ("fact", "record-courts") => IndicatorAbout::Courts,
        ("fact", "repression-advisory") => {
            let of = leaves.iter().filter(|leaf| leaf.facts.is_empty());
            return of.filter_map(|leaf| leaf.cite.as_ref()).map(|cite| scene.words.source(cite)).take(1).collect();
        }
        _ => return Vec::new(),
    };
    // Where room is short, what is known of the person goes before the figures: the annex has them.
    if scene.detail.quote < Detail::FULL.quote {
        return Vec::new();
    }
    let figures = scene.base.figures(scene.verdict.requesting_state, scene.verdict.as_of);
    let adverse = figures.iter().filter(|one| one.indicator.about == about && one.adverse());
    let told = |one: &Figure<'_>| {
        let (name, year) = (scene.words.text(&one.indicator.name), one.indicator.year.to_string());
        let value = decimal(scene, &written(one.value));
        scene.say("why/figure", &[("name", &name), ("year", &year), ("value", &value)])
    };
    adverse.map(told).collect()
}

/// A decimal number as the language writes it, without zeros at its end.
fn decimal(scene: &Scene<'_>, number: &str) -> String {
    match number.split_once('.').map(|(whole, part)| (whole, part.trim_end_matches('0'))) {
        Some((whole, "")) => whole.to_owned(),
        Some((whole, part)) => scene.say("page/decimal", &[("whole", whole), ("part", part)]),
        None => number.to_owned(),
    }
}
