//! `data/UNREAD.md`: what nobody could read yet, written for a person with a browser and an evening.

use crate::files::Files;
use crate::law;
use mla_screen::law::{Cite, Instrument, InstrumentKind, Source};
use mla_screen::vocabulary::{Ground, Mark, SourceId};
use mla_screen::{Language, LegalBase};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// Where the treaties of the requested state are published, and a text there by its number.
const SITE: &str = "https://www.treaty-accord.gc.ca";
const TEXT: &str = "https://www.treaty-accord.gc.ca/text-texte.aspx?id=";

/// The page as a whole, between its fixed opening and the lists from the data.
pub(crate) fn report(base: &LegalBase, files: &Files) -> String {
    let missing: Vec<(&Instrument, Vec<String>)> = base
        .instruments()
        .values()
        .map(|one| (one, missing(one, files)))
        .filter(|(_, missing)| !missing.is_empty())
        .collect();
    let mut text = include_str!("unread.opening.md").replace("{grounds}", &ground_list());
    let _ = write!(text, "\n## Instruments\n\n| instrument | to read | official text |\n|---|---|---|\n");
    let (tax, missing): (Vec<_>, Vec<_>) = missing.into_iter().partition(|(one, _)| one.kind == InstrumentKind::Tax);
    for (one, missing) in &missing {
        let number =
            law::official_text(base, files, one).map_or_else(|| "by its title".to_owned(), |number| format!("E{number}"));
        let number = if one.kind == InstrumentKind::Bilateral { number } else { "depositary".to_owned() };
        let _ = writeln!(text, "| [{0}](#{0}) | {1} | {number} |", one.id, missing.len());
    }
    for (one, missing) in &missing {
        text += &section(base, files, one, missing);
    }
    text + &tax_agreements(&tax) + &others(base, files)
}

fn ground_list() -> String {
    let said = Ground::ALL.iter().map(|ground| {
        let word = mla_screen::memo::word(Language::English, &format!("ground/{ground}")).unwrap_or_default();
        if word == ground.word().replace('-', " ") { format!("`{ground}`") } else { format!("`{ground}` ({word})") }
    });
    said.collect::<Vec<_>>().join(", ")
}

/// Tax agreements, a line each: their articles on information are much alike, and carry tax crime alone.
fn tax_agreements(missing: &[(&Instrument, Vec<String>)]) -> String {
    let mut text = "\n## Tax agreements\n\nOf each: the article on exchange of information (26 or 27 in most) and what lets a state decline; \
                    `data/instruments/can-svk-tax-2001.json` is one that was read.\n\n| agreement | to read | so far |\n|---|---|---|\n"
        .to_owned();
    for (one, missing) in missing {
        let fields: Vec<&str> = missing.iter().filter_map(|what| what.split('`').nth(1)).collect();
        let so_far = one.unread.as_deref().unwrap_or("read as far as it speaks of information");
        let _ = writeln!(text, "| {} | {} | {} |", one.id, fields.join(", "), so_far.replace('|', "/"));
    }
    text
}

/// What of an instrument was not read, field by field.
fn missing(one: &Instrument, files: &Files) -> Vec<String> {
    let reported = |cite: &Cite| cite.mark == Mark::Reported;
    let text = files.text(&one.id);
    let mut all = Vec::new();
    let parties = one.parties.iter().filter(|party| reported(&party.cite));
    if law::between_two(one) {
        let dates: Vec<String> =
            parties.map(|party| party.bound.map_or("no day".to_owned(), |day| day.to_string())).collect();
        if let Some(date) = dates.first() {
            all.push(format!(
                "`parties`: `signed`, `bound` (now {date}), `cite` of {} rows; day of entry into force",
                dates.len()
            ));
        }
    } else {
        let count = parties.count();
        if count > 0 || !one.parties_complete {
            all.push(format!(
                "`parties`: {count} of {} rows are only reported, list of {}; from the depositary's list, then `parties_as_of` and \
                 `parties_complete`",
                one.parties.len(),
                one.parties_as_of
            ));
        }
    }
    for suspension in one.parties.iter().flat_map(|party| &party.suspensions).filter(|one| reported(&one.cite)) {
        all.push(format!(
            "`suspensions`: the notice of {} by {} and the clause it rests on",
            suspension.from, suspension.by
        ));
    }
    if text.scope.as_ref().is_some_and(|scope| reported(&scope.cite)) {
        all.push("`scope`: which offences and proceedings are covered, what is excluded".to_owned());
    }
    match &text.measures {
        None => all.push(
            "`measures`: the forms of assistance that are listed; `closed` is false under a general clause".to_owned(),
        ),
        Some(list) if reported(&list.cite) => all.push(format!("`measures`: the rest of the list ({})", list.cite.at)),
        Some(_) => {}
    }
    let rows: Vec<String> =
        one.grounds.iter().filter(|row| reported(&row.cite)).map(|row| format!("`{}`", row.id)).collect();
    if !rows.is_empty() {
        all.push(format!("`grounds`, rows to compare with the text and mark `verified`: {}", rows.join(", ")));
    }
    if !one.grounds_complete {
        all.push(
            "`grounds`: one row for every ground of the list, `absent` for those that it does not have; then `grounds_complete`: true"
                .to_owned(),
        );
    }
    if text.duties.is_empty() || text.duties.iter().any(|duty| reported(&duty.cite)) {
        all.push(
            "`duties`: consult, reasons, use-limitation, confidentiality, confidentiality-of-evidence, return".to_owned(),
        );
    }
    if text.languages.is_none() && one.kind == InstrumentKind::Bilateral {
        all.push("`languages`: in which a letter or its translation must be".to_owned());
    }
    all
}

fn section(base: &LegalBase, files: &Files, one: &Instrument, missing: &[String]) -> String {
    let title = one.title.in_language("en");
    let mut text = format!("\n### {}\n\n{title}\n\n- **Open**: ", one.id);
    match (one.kind, law::official_text(base, files, one)) {
        (InstrumentKind::Bilateral, Some(number)) => {
            let _ = write!(text, "<{TEXT}{number}> (English and French).");
        }
        (InstrumentKind::Bilateral, None) => {
            let _ = write!(text, "<{SITE}>, and search for the title.");
        }
        _ => text += "the depositary's page: <https://treaties.un.org> or <https://www.coe.int/en/web/conventions>.",
    }
    let sources =
        cited(one, files).into_iter().filter_map(|id| base.sources().get(id)).filter(|source| source.address.contains('.'));
    text += "\n";
    for source in sources {
        let _ = writeln!(text, "  - cited now: `{}`, {} ({}), {}", source.id, source.title, source.edition, linked(source));
    }
    let _ = writeln!(text, "- **File**: `data/instruments/{}.json`", one.id);
    if let Some(note) = &one.unread {
        let _ = writeln!(text, "- **So far**: {note}");
    }
    text += "- **Fill in**:\n";
    for what in missing {
        let _ = writeln!(text, "  - [ ] {what}");
    }
    text
}

/// The sources that the rows of an instrument cite.
fn cited<'a>(one: &'a Instrument, files: &'a Files) -> BTreeSet<&'a SourceId> {
    let parties = one.parties.iter().map(|party| &party.cite);
    let suspensions = one.parties.iter().flat_map(|party| &party.suspensions).map(|one| &one.cite);
    let grounds = one.grounds.iter().map(|row| &row.cite);
    let rest = law::beside(files.text(&one.id));
    parties.chain(suspensions).chain(grounds).chain(rest).map(|cite| &cite.source).collect()
}

fn linked(source: &Source) -> String {
    if source.address == "none" {
        return "general knowledge".to_owned();
    }
    let plain = !source.address.contains(' ');
    if plain && source.address.starts_with("http") { format!("<{}>", source.address) } else { source.address.clone() }
}

/// Rows outside the instruments that are only reported, and lists that are not complete.
fn others(base: &LegalBase, files: &Files) -> String {
    let mut text = "\n## Other rows\n\nRows that are only reported, by the source that they cite now, and lists that are not complete.\n\n".to_owned();
    let rows = files.offences.values().map(|one| (format!("`{}`", one.id), &one.cite));
    text += &reported(base, "offences, `data/canada/offences/`", rows);
    let rows = files.conduct.values().map(|one| (format!("`{}`", one.conduct), &one.cite));
    text += &reported(base, "conduct, `data/canada/conduct.json`", rows);
    let rows = files.powers.values().map(|one| (format!("`{}`", one.id), &one.cite));
    text += &reported(base, "powers, `data/canada/measures.json`", rows);
    let rows = files.death_penalty.values().map(|one| (one.state.to_string(), &one.cite));
    text += &reported(base, "death penalty, `data/states/death-penalty.json`", rows);
    let rows = files.findings.iter().map(|one| (format!("{} {}", one.state, one.finding), &one.cite));
    text += &reported(base, "findings, `data/states/findings.json`", rows);
    let rows = files.provisions.values().map(|one| (format!("`{}`", one.id), &one.cite));
    text += &reported(base, "foreign provisions, `data/provisions/`", rows);
    let open: Vec<String> =
        files.conduct.values().filter(|one| !one.complete).map(|one| format!("`{}`", one.conduct)).collect();
    let _ = writeln!(text, "- **words whose list of offences is not complete** ({}): {}", open.len(), open.join(", "));
    let open: Vec<String> =
        files.measures.values().filter(|one| !one.complete).map(|one| format!("`{}`", one.measure)).collect();
    let _ = writeln!(text, "- **measures whose list of powers is not complete** ({}): {}", open.len(), open.join(", "));
    text
}

fn reported<'a>(base: &LegalBase, what: &str, rows: impl Iterator<Item = (String, &'a Cite)>) -> String {
    let mut by_source: BTreeMap<&SourceId, Vec<String>> = BTreeMap::new();
    for (name, cite) in rows.filter(|(_, cite)| cite.mark == Mark::Reported) {
        by_source.entry(&cite.source).or_default().push(name);
    }
    let count: usize = by_source.values().map(Vec::len).sum();
    if count == 0 {
        return String::new();
    }
    let mut text = format!("- **{what}** ({count}):\n");
    for (id, names) in by_source {
        let at = base.sources().get(id).map_or_else(String::new, |source| format!(" ({})", linked(source)));
        let _ = writeln!(text, "  - `{id}`{at}: {}", names.join(", "));
    }
    text
}
