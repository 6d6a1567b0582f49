//! A page as plain text of at most 80 columns.

use crate::memo::page::safe::plain;
use crate::memo::page::{Audience, Page, Step};
use crate::messages::say;
use textwrap::core::display_width;
use textwrap::{Options, WordSeparator, WordSplitter};

const WIDTH: usize = 80;

/// Lines, one after the other.
struct Lines(Vec<String>);

impl Lines {
    /// A text, wrapped; `first` stands before its first line and `rest` before the others.
    fn block(&mut self, text: &str, first: &str, rest: &str) {
        let options = Options::new(WIDTH)
            .initial_indent(first)
            .subsequent_indent(rest)
            // Names of questions and codes are copied from here: they stay whole.
            .word_separator(WordSeparator::AsciiSpace)
            .word_splitter(WordSplitter::NoHyphenation);
        self.0.extend(textwrap::wrap(&plain(text), options).iter().map(|line| line.trim_end().to_owned()));
    }

    fn title(&mut self, title: &str) {
        self.0.push(String::new());
        self.0.push(title.to_uppercase());
    }
}

pub(super) fn write(page: &Page) -> String {
    let mut lines = Lines(Vec::new());
    for alert in &page.alerts {
        lines.block(alert, "", "");
    }
    let gap = WIDTH.saturating_sub(display_width(&page.answer) + display_width(&page.handling));
    lines
        .0
        .push(format!("{}{}{}", plain(&page.answer), " ".repeat(gap.max(2)), plain(&page.handling)).trim_end().to_owned());
    header(page, &mut lines);
    table(page, &mut lines);
    let title = |key: &str| say(page.language, &format!("page/title/{key}"), &[]);
    if !page.notes.is_empty() {
        if page.table.rows.is_empty() {
            lines.0.push(String::new());
        } else {
            lines.title(&title("notes"));
        }
        page.notes.iter().for_each(|note| lines.block(note, "", ""));
    }
    if !page.reasons.is_empty() && page.table.rows.is_empty() {
        lines.0.push(String::new());
    } else if !page.reasons.is_empty() {
        lines.title(&title("why"));
    }
    for (place, reason) in page.reasons.iter().enumerate() {
        let number = format!("{} ", place + 1);
        let told = [vec![reason.title.clone()], reason.facts.clone()].concat();
        lines.block(&sentences(&told), &number, "  ");
        if !reason.grounds.is_empty() {
            let first = if page.audience == Audience::RequestingState { "  " } else { "  > " };
            lines.block(&reason.grounds.join("; "), first, &" ".repeat(first.len()));
        }
    }
    if !page.steps.is_empty() && page.table.rows.is_empty() {
        lines.0.push(String::new());
    } else if !page.steps.is_empty() {
        lines.title(&title("steps"));
    }
    page.steps.iter().enumerate().for_each(|(place, one)| step(page, place, one, &mut lines));
    if let Some(held) = &page.held {
        lines.block(held, "", "");
    }
    list(&mut lines, &title("candour"), &page.candour);
    list(&mut lines, &title("cures"), &page.cures);
    list(&mut lines, &title("rests-on"), &page.rests_on);
    if !page.closing.is_empty() {
        lines.0.push(String::new());
    }
    page.closing.iter().for_each(|line| lines.block(line, "", ""));
    lines.0.join("\n") + "\n"
}

/// Facts as running text, each with its full stop.
pub(super) fn sentences(facts: &[String]) -> String {
    let stop = |fact: &String| if fact.ends_with(['.', '!', '?', '…']) { fact.clone() } else { format!("{fact}.") };
    facts.iter().map(stop).collect::<Vec<_>>().join(" ")
}

/// *Yes* and *no*, in one line.
pub(super) fn answers(page: &Page, one: &Step) -> Option<String> {
    let said = |key: &str, effect: &Option<String>| {
        effect.as_ref().map(|effect| say(page.language, &format!("page/answer/{key}"), &[("effect", effect)]))
    };
    let both: Vec<String> = said("yes", &one.yes).into_iter().chain(said("no", &one.no)).collect();
    (!both.is_empty()).then(|| both.join("; "))
}

fn step(page: &Page, place: usize, one: &Step, lines: &mut Lines) {
    let number = format!("{} ", place + 1);
    let rest = " ".repeat(number.len());
    lines.block(&one.act, &number, &rest);
    if let Some(answers) = answers(page, one) {
        let answers = plain(&answers);
        // Beside the question where there is room.
        let room = lines.0.last().is_some_and(|last| display_width(last) + display_width(&answers) + 3 <= WIDTH);
        match lines.0.last_mut().filter(|_| room) {
            Some(last) => *last = format!("{last}   {answers}"),
            None => lines.block(&answers, &format!("{rest}  "), &format!("{rest}  ")),
        }
    }
    one.parts.iter().for_each(|part| lines.block(part, &format!("{rest}- "), &format!("{rest}  ")));
}

fn list(lines: &mut Lines, title: &str, list: &[String]) {
    if list.is_empty() {
        return;
    }
    lines.title(title);
    list.iter().for_each(|line| lines.block(line, "- ", "  "));
}

fn header(page: &Page, lines: &mut Lines) {
    let width = page.header.iter().map(|row| display_width(&row.label)).max().unwrap_or_default() + 2;
    for row in &page.header {
        for (place, line) in row.lines.iter().enumerate() {
            if row.label.is_empty() {
                lines.block(line, "", "");
                continue;
            }
            let label = if place == 0 { plain(&row.label) } else { String::new() };
            let label = format!("{label}{}", " ".repeat(width.saturating_sub(display_width(&label))));
            lines.block(line, &label, &" ".repeat(width));
        }
    }
}

/// The table; where it is too wide, the answers stand below each measure.
fn table(page: &Page, lines: &mut Lines) {
    let table = &page.table;
    if table.rows.is_empty() {
        return;
    }
    let title = say(page.language, "page/title/answer", &[]).to_uppercase();
    let of = |column: usize| {
        let cells = table.rows.iter().filter_map(|row| row.answers.get(column)).map(|cell| display_width(cell));
        let head = table.columns.get(column).map(|name| display_width(name)).unwrap_or_default();
        cells.max().unwrap_or_default().max(head) + 2
    };
    let widths: Vec<usize> = (0..table.columns.len()).map(of).collect();
    let room = WIDTH.saturating_sub(widths.iter().sum());
    lines.0.push(String::new());
    let cells = |texts: &[String]| {
        let padded = texts.iter().zip(&widths).map(|(text, width)| {
            let text = plain(text);
            format!("{text}{}", " ".repeat(width.saturating_sub(display_width(&text))))
        });
        padded.collect::<String>().trim_end().to_owned()
    };
    if room < 36 {
        lines.0.push(title);
        for row in &table.rows {
            lines.block(&row.asked, "", "  ");
            let answers = table.columns.iter().zip(&row.answers).filter(|(_, answer)| *answer != "-");
            let answers: Vec<String> = answers.map(|(name, answer)| format!("{name} {answer}")).collect();
            lines.block(&answers.join(", "), "    ", "    ");
        }
        return;
    }
    let pad = |text: &str| format!("{text}{}", " ".repeat(room.saturating_sub(display_width(text))));
    lines.0.push(format!("{}{}", pad(&title), cells(&table.columns)).trim_end().to_owned());
    for row in &table.rows {
        let options =
            Options::new(room.saturating_sub(2)).subsequent_indent("   ").word_splitter(WordSplitter::NoHyphenation);
        let asked = plain(&row.asked);
        for (place, line) in textwrap::wrap(&asked, options).iter().enumerate() {
            let line = if place == 0 { format!("{}{}", pad(line), cells(&row.answers)) } else { line.to_string() };
            lines.0.push(line.trim_end().to_owned());
        }
    }
}
