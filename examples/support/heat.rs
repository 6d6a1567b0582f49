//! The result of an accession as one page: a map of states by grounds, and the letters behind each figure.
//! It needs nothing beside itself, reads without colour and without a script, and prints.

use crate::html::{self, escaped};
use mla_screen::analysis::{Accession, Flip};
use mla_screen::vocabulary::{Ground, StateCode};
use mla_screen::{Language, Screener};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// Width of a cell, height of a row, room for the names of states and of grounds.
const CELL: usize = 26;
const LEFT: usize = 136;
const TOP: usize = 184;

const STYLE: &str = include_str!("heat.css");
const SORT: &str = include_str!("heat.js");

/// The words of the page that are in no list of the library.
struct Words {
    title: &'static str,
    before: &'static str,
    after: &'static str,
    today: &'static str,
    counted: &'static str,
    map: &'static str,
    how: &'static str,
    cells: &'static str,
    flips: &'static str,
    heads: [&'static str; 6],
    none: &'static str,
    limits: &'static str,
}

const ENGLISH: Words = Words {
    title: "What a change of law does to a docket",
    before: "Before",
    after: "After",
    today: "the law as it stands",
    counted: "limbs differ, of {limbs} in {letters} letters: {milder} come out milder, {stricter} stricter.",
    map: "States by grounds",
    how: "Each figure counts limbs whose answer differs and on whose changed way the concern is established. Under a ground's \
          figure: A its ground is absent there, m help may be refused, S help shall be refused, p help may be postponed, x it \
          may not be invoked. A figure leads to its letters.",
    cells: "The letters behind each figure",
    flips: "Every limb that differs",
    heads: ["Letter", "State", "Limb", "Measure", "Answer", "Ways that moved"],
    none: "No limb comes out otherwise.",
    limits: "Both columns hold the same letters, dossiers, days and policy; the law alone differs. What was never coded, or \
             never searched, is not in it.",
};

const FRENCH: Words = Words {
    title: "Ce qu’un changement de droit fait à un rôle de demandes",
    before: "Avant",
    after: "Après",
    today: "le droit en vigueur",
    counted: "volets diffèrent, sur {limbs} dans {letters} demandes : {milder} deviennent plus favorables, {stricter} plus \
              sévères.",
    map: "États et motifs",
    how: "Chaque chiffre compte les volets dont la réponse diffère et pour lesquels la crainte est établie sur la voie \
          modifiée. Sous le chiffre : A le motif y est absent, m l’entraide peut être refusée, S elle doit l’être, p elle peut \
          être différée, x le motif ne peut être invoqué. Un chiffre mène à ses demandes.",
    cells: "Les demandes derrière chaque chiffre",
    flips: "Chaque volet qui diffère",
    heads: ["Demande", "État", "Volet", "Mesure", "Réponse", "Voies modifiées"],
    none: "Aucun volet ne diffère.",
    limits: "Des deux côtés, les demandes, les dossiers, les jours et la politique sont les mêmes; seul le droit diffère. Ce \
             qui n’a jamais été codé ni cherché n’y est pas.",
};

/// The page.
pub(crate) fn page(found: &Accession, before: &Screener, after: &Screener, language: Language) -> String {
    let words = if language == Language::French { &FRENCH } else { &ENGLISH };
    let title = |law: &Screener| {
        crate::support::supposed(law, language).map_or_else(|| words.today.to_owned(), |titles| escaped(&titles))
    };
    let mut text = format!(
        "<dl>\n<dt>{}</dt><dd>{}</dd>\n<dt>{}</dt><dd>{}</dd>\n</dl>\n",
        words.before,
        title(before),
        words.after,
        title(after)
    );
    let milder = found.flips.iter().filter(|flip| flip.severity().is_lt()).count();
    let counted = words.counted.replace("{limbs}", &found.limbs.values().sum::<u64>().to_string());
    let counted = counted.replace("{letters}", &found.letters.to_string()).replace("{milder}", &milder.to_string());
    let counted = counted.replace("{stricter}", &(found.flips.len() - milder).to_string());
    let _ = writeln!(text, "<p><strong>{}</strong> {counted}</p>", found.flips.len());
    if found.flips.is_empty() {
        let _ = writeln!(text, "<p>{}</p>", words.none);
    } else {
        let cells = found.cells(|flip| flip.grounds.keys().map(|ground| (flip.state, *ground)).collect::<Vec<_>>());
        let map = Map { found, cells, law: after, language, words };
        let _ = writeln!(text, "<h2>{}</h2>\n<p>{}</p>\n{}", words.map, words.how, map.picture());
        let _ = writeln!(text, "<h2>{}</h2>\n{}", words.cells, map.lists());
        let _ = writeln!(text, "<h2>{}</h2>\n{}", words.flips, map.table());
    }
    let _ = write!(text, "<p class=\"small\">{}</p>\n<script>\n{SORT}</script>\n", words.limits);
    html::page(language, words.title, STYLE, &text)
}

struct Map<'a> {
    found: &'a Accession,
    cells: BTreeMap<(StateCode, Ground), Vec<&'a Flip>>,
    law: &'a Screener,
    language: Language,
    words: &'a Words,
}

impl Map<'_> {
    fn said(&self, list: &str, value: &dyn std::fmt::Display) -> String {
        escaped(&crate::support::said(self.language, list, value))
    }

    fn state(&self, state: StateCode) -> String {
        escaped(&self.law.base().state_name(state, self.language.code()))
    }

    fn answer(&self, flip: &Flip) -> String {
        let said = |one| self.said("disposition", &crate::support::word(one).replace(' ', "-"));
        format!("{} → {}", said(flip.before), said(flip.after))
    }

    /// The map: a row for each state with a limb that differs, a column for each ground that stands there.
    fn picture(&self) -> String {
        let states: BTreeSet<StateCode> = self.found.flips.iter().map(|flip| flip.state).collect();
        let grounds: BTreeSet<Ground> = self.cells.keys().map(|(_, ground)| *ground).collect();
        let most = self.cells.values().map(Vec::len).max().unwrap_or(1);
        let (width, height) = (LEFT + grounds.len() * CELL + 140, TOP + states.len() * CELL + 4);
        let mut svg = format!(
            "<figure><svg viewBox=\"0 0 {width} {height}\" style=\"width:{width}px\" role=\"img\" aria-label=\"{}\">\n",
            self.words.map
        );
        for (column, ground) in grounds.iter().enumerate() {
            let x = LEFT + column * CELL + CELL / 2;
            let y = TOP - 6;
            let _ = writeln!(
                svg,
                "<text transform=\"translate({x} {y}) rotate(-55)\" class=\"head\">{}</text>",
                self.said("ground", ground)
            );
        }
        for (row, state) in states.iter().enumerate() {
            let y = TOP + row * CELL;
            let _ = writeln!(
                svg,
                "<text x=\"{}\" y=\"{}\" class=\"side\"><title>{}</title>{}</text>",
                LEFT - 6,
                y + 17,
                self.state(*state),
                shortened(&self.state(*state))
            );
            for (column, ground) in grounds.iter().enumerate() {
                svg += &self.cell((*state, *ground), LEFT + column * CELL, y, most);
            }
        }
        svg + "</svg></figure>"
    }

    fn cell(&self, key: (StateCode, Ground), x: usize, y: usize, most: usize) -> String {
        let Some(flips) = self.cells.get(&key) else {
            return format!("<rect x=\"{x}\" y=\"{y}\" width=\"{CELL}\" height=\"{CELL}\" class=\"no\"/>\n");
        };
        // Never so dark that black figures do not read on it.
        let shade = 10 + 45 * flips.len() / most;
        let force: BTreeSet<&str> =
            flips.iter().filter_map(|flip| flip.grounds.get(&key.1)).map(|one| letter(one.word())).collect();
        let mut names: Vec<&str> = flips.iter().map(|flip| flip.letter.as_str()).collect();
        names.dedup();
        format!(
            "<a href=\"#{0}-{1}\"><title>{2}, {3}: {4}</title><rect x=\"{x}\" y=\"{y}\" width=\"{CELL}\" height=\"{CELL}\" \
             style=\"fill-opacity:.{shade:02}\"/><text x=\"{5}\" y=\"{6}\" class=\"count\">{7}</text><text x=\"{5}\" y=\"{8}\" \
             class=\"force\">{9}</text></a>\n",
            key.0,
            key.1,
            self.state(key.0),
            self.said("ground", &key.1),
            escaped(&names.join(", ")),
            x + CELL / 2,
            y + 13,
            flips.len(),
            y + 23,
            force.into_iter().collect::<String>()
        )
    }

    /// The letters of each cell.
    fn lists(&self) -> String {
        let mut text = "<ul class=\"cells\">\n".to_owned();
        for ((state, ground), flips) in &self.cells {
            let limbs = flips.iter().map(|flip| format!("{} {}", escaped(&flip.letter), escaped(&flip.limb)));
            let _ = writeln!(
                text,
                "<li id=\"{state}-{ground}\"><b>{}, {}</b> ({}): {}</li>",
                self.state(*state),
                self.said("ground", ground),
                flips.len(),
                limbs.collect::<Vec<_>>().join("; ")
            );
        }
        text + "</ul>"
    }

    fn table(&self) -> String {
        let heads = self.words.heads.iter().map(|head| format!("<th scope=\"col\"><button>{head}</button></th>"));
        let mut text =
            format!("<div class=\"wide\"><table>\n<thead><tr>{}</tr></thead>\n<tbody>\n", heads.collect::<String>());
        for flip in &self.found.flips {
            let ways = flip.ways.iter().map(|way| escaped(way)).collect::<Vec<_>>().join("<br>");
            let _ = writeln!(
                text,
                "<tr><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{ways}</td></tr>",
                escaped(&flip.letter),
                self.state(flip.state),
                escaped(&flip.limb),
                self.said("measure", &flip.measure),
                self.answer(flip)
            );
        }
        text + "</tbody>\n</table></div>"
    }
}

/// A letter for each force, so that the map reads without colour.
fn letter(force: &str) -> &'static str {
    match force {
        "absent" => "A",
        "discretionary" => "m",
        "mandatory" => "S",
        "postponing" => "p",
        _ => "x",
    }
}

fn shortened(name: &str) -> String {
    if name.chars().count() <= 17 { name.to_owned() } else { name.chars().take(16).chain(['…']).collect() }
}
