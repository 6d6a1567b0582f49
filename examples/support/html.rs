//! The frame of a page that needs nothing beside itself: it reads without a script, on a telephone, and prints.

use mla_screen::Language;

const STYLE: &str = include_str!("page.css");

/// A page with a title, what it looks like beside the common style, and what stands in it.
pub(crate) fn page(language: Language, title: &str, style: &str, body: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n<style>\n{STYLE}{style}</style>\n</head>\n\
         <body>\n<h1>{title}</h1>\n{body}</body>\n</html>\n",
        language.code()
    )
}

pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
