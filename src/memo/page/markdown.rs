//! A page in Markdown. What could mean something to Markdown or HTML is escaped.

use crate::memo::page::Page;
use crate::memo::page::safe::plain;
use crate::memo::page::text::{answers, sentences};
use crate::messages::say;
use std::fmt::Write as _;

/// A text in which no character means anything.
fn safe(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in plain(text).chars() {
        match letter {
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '&' => safe.push_str("&amp;"),
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '#' | '+' | '!' | '|' | '~' | '$' | '@' | ':' => {
                // A colon and an at sign can make a link by themselves.
                safe.push('\\');
                safe.push(letter);
            }
            _ => safe.push(letter),
        }
    }
    // At the start of a line a hyphen or a number can make a list.
    if safe.starts_with(['-', '=']) {
        safe.insert(0, '\\');
    }
    safe
}

/// The document; writing to a text cannot fail.
pub(super) fn write(page: &Page) -> String {
    let mut out = String::new();
    document(page, &mut out).map(|()| out).unwrap_or_default()
}

fn document(page: &Page, out: &mut String) -> std::fmt::Result {
    let title = |key: &str| safe(&say(page.language, &format!("page/title/{key}"), &[]));
    for alert in &page.alerts {
        writeln!(out, "**{}**\n", safe(alert))?;
    }
    writeln!(out, "# {}\n", safe(&page.answer))?;
    if !page.handling.is_empty() {
        writeln!(out, "*{}*\n", safe(&page.handling))?;
    }
    for row in &page.header {
        let lines = row.lines.iter().map(|line| safe(line)).collect::<Vec<_>>().join("  \n  ");
        if row.label.is_empty() {
            writeln!(out, "{lines}\n")?;
        } else {
            writeln!(out, "- **{}** {lines}", safe(&row.label))?;
        }
    }
    if !page.table.rows.is_empty() {
        let head: Vec<String> = page.table.columns.iter().map(|name| safe(name)).collect();
        writeln!(out, "\n| {} | {} |", title("answer"), head.join(" | "))?;
        writeln!(out, "|---|{}", "---|".repeat(head.len()))?;
        for row in &page.table.rows {
            let cells: Vec<String> = row.answers.iter().map(|cell| safe(cell)).collect();
            writeln!(out, "| {} | {} |", safe(&row.asked), cells.join(" | "))?;
        }
    }
    if !page.notes.is_empty() {
        if !page.table.rows.is_empty() {
            writeln!(out, "\n## {}\n", title("notes"))?;
        }
        page.notes.iter().try_for_each(|note| writeln!(out, "\n{}", safe(note)))?;
    }
    if !page.reasons.is_empty() {
        let title = if page.table.rows.is_empty() { String::new() } else { format!("\n## {}\n", title("why")) };
        writeln!(out, "{title}")?;
    }
    for (place, reason) in page.reasons.iter().enumerate() {
        writeln!(out, "{}. **{}.** {}", place + 1, safe(&reason.title), safe(&sentences(&reason.facts)))?;
        if !reason.grounds.is_empty() {
            writeln!(out, "\n   > {}\n", safe(&reason.grounds.join("; ")))?;
        }
    }
    if !page.steps.is_empty() {
        writeln!(out, "\n## {}\n", title(if page.table.rows.is_empty() { "asked" } else { "steps" }))?;
    }
    for (place, step) in page.steps.iter().enumerate() {
        writeln!(out, "{}. {}", place + 1, safe(&step.act))?;
        if let Some(answers) = answers(page, step) {
            writeln!(out, "   - {}", safe(&answers))?;
        }
        step.parts.iter().try_for_each(|part| writeln!(out, "   - {}", safe(part)))?;
    }
    if let Some(held) = &page.held {
        writeln!(out, "\n**{}**", safe(held))?;
    }
    for (key, list) in [("candour", &page.candour), ("cures", &page.cures), ("rests-on", &page.rests_on)] {
        if !list.is_empty() {
            writeln!(out, "\n## {}\n", title(key))?;
            list.iter().try_for_each(|line| writeln!(out, "- {}", safe(line)))?;
        }
    }
    page.closing.iter().try_for_each(|line| writeln!(out, "\n{}", safe(line)))
}
