//! A page as one HTML document: no script, nothing from elsewhere, the annex folded at its end.

use crate::memo::Memo;
use crate::memo::page::safe::plain;
use crate::memo::page::text::{answers, sentences};
use crate::memo::page::{Audience, Page};
use crate::messages::say;
use std::fmt::Write as _;

/// How it looks on a screen, a telephone and paper.
const STYLE: &str = include_str!("page.css");

/// A text in which no character means anything to HTML.
fn safe(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in plain(text).chars() {
        match letter {
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '&' => safe.push_str("&amp;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            _ => safe.push(letter),
        }
    }
    safe
}

/// The document; writing to a text cannot fail.
pub(super) fn write(page: &Page) -> String {
    let mut out = String::new();
    document(page, &mut out).map(|()| out).unwrap_or_default()
}

fn document(page: &Page, out: &mut String) -> std::fmt::Result {
    let code = page.language.code();
    let title = |key: &str| safe(&say(page.language, &format!("page/title/{key}"), &[]));
    let first = page.header.first().and_then(|row| row.lines.first()).map(|line| safe(line)).unwrap_or_default();
    writeln!(
        out,
        "<!doctype html>\n<html lang=\"{code}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{}: {first}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>",
        safe(&page.answer)
    )?;
    page.alerts.iter().try_for_each(|alert| writeln!(out, "<p class=\"alert\">{}</p>", safe(alert)))?;
    writeln!(
        out,
        "<header><h1>{}</h1><p class=\"mark\">{}</p></header>",
        safe(&page.answer),
        safe(if page.annex.is_some() { &page.annexed } else { &page.handling })
    )?;
    head(page, out)?;
    table(page, &title("answer"), out)?;
    if !page.notes.is_empty() {
        if !page.table.rows.is_empty() {
            writeln!(out, "<h2>{}</h2>", title("notes"))?;
        }
        page.notes.iter().try_for_each(|note| writeln!(out, "<p>{}</p>", safe(note)))?;
    }
    if !page.reasons.is_empty() {
        if page.table.rows.is_empty() {
            writeln!(out, "<ol>")?;
        } else {
            writeln!(out, "<h2>{}</h2>\n<ol>", title("why"))?;
        }
        for reason in &page.reasons {
            write!(out, "<li><b>{}.</b> {}", safe(&reason.title), safe(&sentences(&reason.facts)))?;
            if !reason.grounds.is_empty() {
                write!(out, "<p class=\"law\">{}</p>", safe(&reason.grounds.join("; ")))?;
            }
            writeln!(out, "</li>")?;
        }
        writeln!(out, "</ol>")?;
    }
    if !page.steps.is_empty() {
        writeln!(
            out,
            "<h2>{}</h2>\n<ol>",
            title(if page.audience == Audience::RequestingState { "asked" } else { "steps" })
        )?;
        for step in &page.steps {
            write!(out, "<li>{}", safe(&step.act))?;
            if let Some(answers) = answers(page, step) {
                write!(out, "<p class=\"answers\">{}</p>", safe(&answers))?;
            }
            bullets(&step.parts, out)?;
            writeln!(out, "</li>")?;
        }
        writeln!(out, "</ol>")?;
    }
    if let Some(held) = &page.held {
        writeln!(out, "<p class=\"held\">{}</p>", safe(held))?;
    }
    for (key, list) in [("candour", &page.candour), ("cures", &page.cures), ("rests-on", &page.rests_on)] {
        if !list.is_empty() {
            writeln!(out, "<h2>{}</h2>", title(key))?;
            bullets(list, out)?;
        }
    }
    writeln!(out, "<footer>")?;
    page.closing.iter().try_for_each(|line| writeln!(out, "<p>{}</p>", safe(line)))?;
    writeln!(out, "</footer>")?;
    if let Some(memo) = &page.annex {
        annex(memo, &title("annex"), out)?;
    }
    writeln!(out, "</main>\n</body>\n</html>")
}

fn bullets(list: &[String], out: &mut String) -> std::fmt::Result {
    if list.is_empty() {
        return Ok(());
    }
    writeln!(out, "<ul>")?;
    list.iter().try_for_each(|line| writeln!(out, "<li>{}</li>", safe(line)))?;
    writeln!(out, "</ul>")
}

fn head(page: &Page, out: &mut String) -> std::fmt::Result {
    writeln!(out, "<dl>")?;
    for row in &page.header {
        let lines: Vec<String> = row.lines.iter().map(|line| safe(line)).collect();
        if row.label.is_empty() {
            writeln!(out, "</dl>\n<p class=\"who\">{}</p>\n<dl>", lines.join("<br>"))?;
        } else {
            writeln!(out, "<dt>{}</dt><dd>{}</dd>", safe(&row.label), lines.join("<br>"))?;
        }
    }
    writeln!(out, "</dl>")
}

fn table(page: &Page, title: &str, out: &mut String) -> std::fmt::Result {
    if page.table.rows.is_empty() {
        return Ok(());
    }
    write!(out, "<div class=\"wide\"><table>\n<thead><tr><th>{title}</th>")?;
    page.table.columns.iter().try_for_each(|name| write!(out, "<th>{}</th>", safe(name)))?;
    writeln!(out, "</tr></thead>\n<tbody>")?;
    for row in &page.table.rows {
        write!(out, "<tr><th scope=\"row\">{}</th>", safe(&row.asked))?;
        row.answers.iter().try_for_each(|cell| write!(out, "<td>{}</td>", safe(cell)))?;
        writeln!(out, "</tr>")?;
    }
    writeln!(out, "</tbody></table></div>")
}

fn annex(memo: &Memo, title: &str, out: &mut String) -> std::fmt::Result {
    writeln!(out, "<details class=\"annex\"><summary>{title}</summary>")?;
    for section in &memo.sections {
        writeln!(out, "<h2>{}</h2>\n<ul>", safe(&section.title))?;
        for entry in &section.entries {
            write!(out, "<li>{}", safe(&entry.line))?;
            bullets(&entry.below, out)?;
            writeln!(out, "</li>")?;
        }
        writeln!(out, "</ul>")?;
    }
    writeln!(out, "</details>")
}
