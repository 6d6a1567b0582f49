//! The queue as a page: each letter with its place, its day and what gives it both.

use crate::html::{escaped, page};
use crate::{options, support};
use mla_screen::analysis::{QueueReason, Queued};
use std::fmt::Write as _;

const STYLE: &str = include_str!("queue.css");

/// The page.
pub(crate) fn of(queue: &[Queued], said: &options::Said<options::Shape>) -> String {
    let title = said.own("The queue, and why", "La file, et pourquoi");
    let how = said.own(
        "By the day that the reasons give, a life at risk first. Every fourth place is kept for the other letters: the n-th \
         of them never stands after place 4n. A place is an order of work and no answer to a letter.",
        "Par le jour que donnent les raisons, une vie en danger d’abord. Chaque quatrième place est gardée aux autres \
         demandes : la n-ième d’entre elles ne vient jamais après la place 4n. Une place est un ordre de travail, et non une \
         réponse à la demande.",
    );
    let mut body = format!("<p class=\"small\">{how}</p>\n<ol>\n");
    for one in queue {
        let life = one.reasons.iter().any(|(reason, _)| *reason == QueueReason::LifeAtRisk);
        let class = if life { " class=\"life\"" } else { "" };
        let _ = writeln!(
            body,
            "<li{class}><div><h2><span class=\"due\">{} <time>{}</time></span>{}</h2>\n<ul>",
            said.own("by", "avant le"),
            one.due,
            escaped(&one.letter)
        );
        for line in reasons(one, said) {
            let _ = writeln!(body, "<li>{}</li>", escaped(&line));
        }
        body += "</ul></div></li>\n";
    }
    body += "</ol>\n";
    page(said.language(), title, STYLE, &body)
}

/// What gives a letter its place, a line each.
pub(crate) fn reasons(one: &Queued, said: &options::Said<options::Shape>) -> Vec<String> {
    let turn =
        said.own("its turn among letters about a life at risk", "son tour parmi les demandes où une vie est en danger");
    let turn = one.in_turn.then(|| turn.to_owned());
    let told = |(reason, day): &(QueueReason, _)| format!("{} ({day})", support::said(said.language(), "queue", reason));
    turn.into_iter().chain(one.reasons.iter().map(told)).collect()
}
