//! The answer: measures down, offences across, persons where they differ.

#![expect(clippy::type_complexity, reason = "lists of lists that live for one function: a name for each would say less")]

use crate::memo::page::scene::{Scene, shortened};
use crate::memo::page::{AnswerRow, AnswerTable};
use crate::request::{Measure, Period};
use crate::verdict::{Disposition, LimbVerdict};

pub(super) fn table(scene: &Scene<'_>) -> AnswerTable {
    let limbs = &scene.verdict.limbs;
    let mut columns: Vec<String> = Vec::new();
    for limb in limbs {
        let name = column(limb);
        if !columns.contains(&name) {
            columns.push(name);
        }
    }
    let mut rows: Vec<(String, Vec<String>, Vec<Vec<Option<Disposition>>>)> = Vec::new();
    for measure in &scene.letter.measures {
        let mine: Vec<&LimbVerdict> = limbs.iter().filter(|limb| limb.measure == measure.id).collect();
        // Targets whose limbs come out alike share a row.
        let mut targets: Vec<(Vec<&str>, Vec<Vec<Option<Disposition>>>)> = Vec::new();
        for limb in &mine {
            let target = limb.target.as_ref().map_or("", |id| id.as_str());
            if targets.iter().any(|(names, _)| names.contains(&target)) {
                continue;
            }
            let of = |name: &String| {
                let same = |one: &&&LimbVerdict| column(one) == *name && one.target == limb.target;
                mine.iter().filter(same).map(|one| Some(one.disposition)).collect::<Vec<_>>()
            };
            let answers: Vec<Vec<Option<Disposition>>> = columns.iter().map(of).collect();
            match targets.iter_mut().find(|(_, known)| *known == answers) {
                Some((names, _)) => names.push(target),
                None => targets.push((vec![target], answers)),
            }
        }
        let several = targets.len() > 1;
        for (names, answers) in targets {
            let at = if several { names.iter().map(|name| (*name).to_owned()).collect() } else { Vec::new() };
            let mut asked = asked(scene, measure);
            asked.extend(of_whom(scene, measure).filter(|_| !several));
            rows.push((format!("{}|{}", measure.id, asked), at, answers));
        }
    }
    fold(scene, columns, rows)
}

fn column(limb: &LimbVerdict) -> String {
    limb.offence.as_ref().map(ToString::to_string).unwrap_or_default()
}

type Row = (String, Vec<String>, Vec<Vec<Option<Disposition>>>);

/// Where every offence has the same answer, one column is enough; measures alike share a row.
fn fold(scene: &Scene<'_>, columns: Vec<String>, rows: Vec<Row>) -> AnswerTable {
    let one = |row: &Row| {
        let mut given = row.2.iter().flatten();
        let first = given.next();
        given.all(|answer| Some(answer) == first)
    };
    let single = columns.len() > 1 && rows.iter().all(one);
    // What is asked for some offences only says so in its own line, where one column is for all.
    let partly = |answers: &[Vec<Option<Disposition>>]| {
        let mine = columns.iter().zip(answers).filter(|(_, given)| !given.is_empty()).map(|(name, _)| name.as_str());
        let mine: Vec<&str> = mine.collect();
        let part = single && mine.len() < columns.len();
        part.then(|| scene.say("page/for-offences", &[("offences", &mine.join(", "))]))
    };
    let word = |answers: &Vec<Option<Disposition>>| match answers.first().copied().flatten() {
        Some(Disposition::Refuse) => scene.say("page/cell/refuse", &[]),
        Some(Disposition::Escalate) => scene.say("page/cell/escalate", &[]),
        Some(Disposition::NoGroundFound) => scene.say("page/cell/no-ground-found", &[]),
        None => "-".to_owned(),
    };
    let mut told: Vec<(Vec<String>, String, AnswerRow)> = Vec::new();
    let mut all = true;
    for (asked, at, answers) in &rows {
        let part = partly(answers);
        all &= part.is_none();
        let answers: Vec<String> = if single {
            answers.iter().find(|one| !one.is_empty()).map(word).into_iter().collect()
        } else {
            answers.iter().map(word).collect()
        };
        let (id, asked) = asked.split_once('|').unwrap_or_default();
        let asked = format!("{asked}{}", part.unwrap_or_default());
        let at = if at.is_empty() { String::new() } else { format!(" {}", scene.cut(at.clone(), 5).join(", ")) };
        let same = |known: &&mut (Vec<String>, String, AnswerRow)| known.1 == asked && known.2.answers == answers;
        match told.iter_mut().find(same) {
            Some((ids, _, _)) => ids.push(format!("{id}{at}")),
            None => {
                let row = AnswerRow { asked: String::new(), answers };
                told.push((vec![format!("{id}{at}")], asked, row));
            }
        }
    }
    // What the same measure asks is said once, whatever its targets come to.
    let mut said: Vec<String> = Vec::new();
    let rows = told.into_iter().map(|(ids, asked, row)| {
        let ids = ids.join(", ");
        let key = format!("{} {asked}", ids.split(' ').next().unwrap_or_default());
        if said.contains(&key) {
            return AnswerRow { asked: ids, ..row };
        }
        said.push(key);
        AnswerRow { asked: format!("{ids} {asked}"), ..row }
    });
    let rows: Vec<AnswerRow> = rows.collect();
    let columns = match (single, all) {
        (true, true) => vec![scene.say("page/all-offences", &[])],
        (true, false) => vec![String::new()],
        _ => columns,
    };
    AnswerTable { columns, rows }
}

/// A measure in words: what, how many, of which time, where in the letter.
pub(super) fn asked(scene: &Scene<'_>, measure: &Measure) -> String {
    let kind = scene.say(&format!("measure/{}", measure.kind), &[]);
    let mut parts = vec![kind];
    if let Some(holder) = measure.holders.iter().flatten().find_map(|one| one.name.as_ref()).filter(|_| scene.detail.holders)
    {
        let name = scene.say("page/quote", &[("text", &shortened(holder, 40))]);
        parts.push(scene.say("page/held-by", &[("name", &name)]));
    }
    parts.extend(measure.accounts.map(|many| scene.words.count("page/accounts", many as usize, &[])));
    parts.extend(measure.data_period.as_ref().map(|period| span(scene, period)));
    parts.extend(measure.fined_on.map(|day| scene.say("page/of-day", &[("date", &scene.words.date(day))])));
    let place = scene.letter.measures.iter().position(|one| one.id == measure.id).unwrap_or_default();
    let spot = scene.places.spot(&format!("letter#/measures/{place}"), &scene.words);
    let spot = spot.map(|spot| spot.text).filter(|text| !text.is_empty()).map(|text| format!(" ({text})"));
    format!("{}{}", parts.join(", "), spot.unwrap_or_default())
}

/// Whom a measure is about, where another one of its kind is about somebody else.
fn of_whom(scene: &Scene<'_>, measure: &Measure) -> Option<String> {
    let other = |one: &&Measure| one.kind == measure.kind && one.targets != measure.targets;
    let names = || measure.targets.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    (scene.letter.measures.iter().any(|one| other(&one)) && !measure.targets.is_empty())
        .then(|| scene.say("page/of-whom", &[("persons", &names())]))
}

/// The years of a period; the days where it lies within one year.
fn span(scene: &Scene<'_>, period: &Period) -> String {
    let (from, to) = (period.from, period.to);
    match to {
        Some(to) if to.first().year() != from.first().year() => {
            let (from, to) = (from.first().year().to_string(), to.first().year().to_string());
            scene.say("page/span-years", &[("from", &from), ("to", &to)])
        }
        Some(to) => scene.say("page/span", &[("from", &scene.words.date(from)), ("to", &scene.words.date(to))]),
        None => scene.say("page/since", &[("date", &scene.words.date(from))]),
    }
}
