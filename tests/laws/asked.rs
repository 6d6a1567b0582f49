//! Every question that any letter raises stands in `questions.tsv`, a table that was read row by row as counsel would
//! read it: who answers, to whom it may be put, how it is handled, in which words. A question that is new, or that is
//! put otherwise, fails until its row was read.

use crate::collection::{Letter, case_letters, letters};
use crate::common::generate::{self, Generated};
use crate::common::{cases, world};
use mla_screen::verdict::{ActKind, Question};
use mla_screen::vocabulary::{Office, PutTo};
use mla_screen::{Audience, Dossier, Language, Page, Request, Screener, Verdict};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use std::collections::{BTreeMap, BTreeSet};

/// What tells questions of one row from each other: who answers, and of a decision the clause that comes first.
fn key(verdict: &Verdict, question: &Question) -> (String, Office, PutTo, String) {
    let clause = verdict.proof().leaf(question.leaf()).filter(|_| question.act == ActKind::Decide);
    let clause = clause.map(|leaf| leaf.name().split('@').next().unwrap_or_default().to_owned());
    (kind(question), question.office, question.put_to, clause.unwrap_or_default())
}

/// How a question is handled.
const HANDLINGS: [&str; 7] = [
    "looked for in the letter",
    "stays inside",
    "from the custodian's record",
    "counsel reads",
    "on an application",
    "time settles",
    "may be written abroad",
];

/// A row of the table.
struct Row<'t> {
    act: &'t str,
    office: &'t str,
    put_to: &'t str,
    handling: &'t str,
    words: &'t str,
}

fn table() -> BTreeMap<&'static str, Vec<Row<'static>>> {
    let mut table: BTreeMap<&str, Vec<Row<'_>>> = BTreeMap::new();
    let text = include_str!("questions.tsv");
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let cells: Vec<&str> = line.split('\t').collect();
        let [kind, act, office, put_to, handling, words] = cells[..] else { panic!("six cells: {line}") };
        assert!(HANDLINGS.contains(&handling), "{line}");
        table.entry(kind).or_default().push(Row { act, office, put_to, handling, words });
    }
    table
}

/// The kind of a question: its name without what it is about, numbers and titles left out.
fn kind(question: &Question) -> String {
    let what = question.id.split('@').next().unwrap_or_default();
    match what.split_once(':') {
        Some((kind @ ("text" | "bound" | "relies" | "transpose"), _)) => format!("{kind}:TITLE"),
        Some((kind @ ("accounts" | "data-days" | "maximum-months"), _)) => format!("{kind}:NUMBER"),
        _ => what.to_owned(),
    }
}

fn handling(question: &Question) -> &'static str {
    let court = matches!(question.office, Office::Judge | Office::Justice | Office::Court);
    let place = match (question.act, question.put_to) {
        (ActKind::Wait, _) => 5,
        (ActKind::Decide, _) if court => 4,
        (_, PutTo::Letter) => 0,
        (_, PutTo::Inside) => 1,
        (_, PutTo::Custodian) => 2,
        (_, PutTo::Counsel) => 3,
        (_, PutTo::RequestingState) => 6,
        (_, other) => panic!("{}: nobody said how {other} is handled", question.id),
    };
    HANDLINGS[place]
}

/// Whether words are those of a row, in which `{...}` stands for any.
fn is_worded(words: &str, row: &str) -> bool {
    let mut parts = row.split('{').map(|part| part.split_once('}').map_or(part, |(_, rest)| rest));
    let Some(mut rest) = parts.next().and_then(|first| words.strip_prefix(first)) else { return false };
    let mut last = "";
    for part in parts {
        last = part;
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.is_empty() || (last.is_empty() && row.ends_with('}'))
}

/// A matter in which a question is met.
struct Met {
    name: String,
    screener: Screener,
    request: Request,
    dossier: Dossier,
    verdict: Verdict,
}

impl Met {
    fn page(&self, audience: Audience) -> Page {
        self.screener.page(&self.request, &self.dossier, &self.verdict, Language::English, audience)
    }
}

fn of_letter(one: &Letter) -> Option<Met> {
    let request = Request::from_json(one.letter.to_string().as_bytes()).ok()?;
    let dossier = Dossier::from_json(&request, one.dossier.to_string().as_bytes()).ok()?;
    let verdict = one.screener.screen(&request, &dossier, one.as_of);
    Some(Met { name: one.name.clone(), screener: one.screener.clone(), request, dossier, verdict })
}

fn of_generated(matter: &Generated) -> Met {
    let (screener, request, dossier) = (world::screener().clone(), matter.request(), matter.known());
    let verdict = matter.verdict();
    Met { name: format!("{matter:?}"), screener, request, dossier, verdict }
}

/// The letters of the collection and the cases, with their dossiers and with none; and matters that are drawn.
fn all() -> impl Iterator<Item = Met> {
    let several: Vec<Letter> = letters().into_iter().chain(case_letters()).collect();
    let bare = |one: &Letter| {
        let dossier = serde_json::json!({ "schema": "mla-dossier/1", "searched": [], "letter": one.dossier["letter"] });
        Letter { dossier, ..one.clone() }
    };
    let known: Vec<Met> = several.iter().flat_map(|one| [of_letter(one), of_letter(&bare(one))]).flatten().collect();
    assert!(known.len() > 150, "{} letters", known.len());
    let config = cases(120);
    let drawn = config.cases;
    let mut runner = TestRunner::new(config);
    let drawn =
        (0..drawn).map(move |_| of_generated(&generate::matter().new_tree(&mut runner).expect("a matter").current()));
    known.into_iter().chain(drawn)
}

/// A page on one line, in small letters.
fn plain(page: &Page) -> String {
    page.to_string().split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

#[test]
fn every_question_stands_in_the_table() {
    let table = table();
    let (mut unread, mut met, mut kept) = (BTreeSet::new(), BTreeSet::new(), 0);
    for one in all() {
        let fresh: Vec<&Question> =
            one.verdict.questions().iter().filter(|question| met.insert(key(&one.verdict, question))).collect();
        let mut abroad = None;
        let page = (!fresh.is_empty()).then(|| one.page(Audience::Desk));
        for question in fresh {
            let words = page.as_ref().and_then(|page| page.asked(&question.id)).expect("words");
            let (kind, handling) = (kind(question), handling(question));
            let (act, office, put_to) = (question.act.word(), question.office.word(), question.put_to.word());
            let rows = table.get(&*kind).into_iter().flatten();
            let mut fits =
                rows.filter(|row| (row.act, row.office, row.put_to, row.handling) == (act, office, put_to, handling));
            if !fits.any(|row| is_worded(words, row.words)) {
                unread.insert(format!("{kind}\t{act}\t{office}\t{put_to}\t{handling}\t{words}"));
            }
            // What is not to be written abroad stands in no text that goes there.
            let said = words.split_once(": ").map_or(words, |(_, said)| said).trim_end_matches(['?', '.']);
            if handling != HANDLINGS[6] {
                let text = abroad.get_or_insert_with(|| plain(&one.page(Audience::RequestingState)));
                assert!(!text.contains(&said.to_lowercase()), "{}: {words} is written abroad", one.name);
                kept += 1;
            }
        }
    }
    let unread: Vec<String> = unread.into_iter().collect();
    assert!(unread.is_empty(), "read these, and write them into tests/laws/questions.tsv:\n{}", unread.join("\n"));
    assert!(kept > 150 && met.len() > 250, "{kept} kept here, {} kinds met", met.len());
}
