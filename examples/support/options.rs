//! What the examples over letters take, said once.
#![allow(dead_code, reason = "each example uses a part of this")]

use crate::{docket, support};
use clap::{Args, ValueEnum};
use mla_screen::analysis::Entry;
use mla_screen::vocabulary::Date;
use mla_screen::{Language, Screener};
use std::path::PathBuf;

/// Letters, and by which law they are judged.
#[derive(Args)]
pub(crate) struct Letters {
    /// Letters (`mla-request/1`); their dossiers are found beside them.
    #[arg(required = true)]
    letters: Vec<PathBuf>,
    #[command(flatten)]
    by: By,
}

impl Letters {
    pub(crate) fn law(&self) -> Result<Screener, String> {
        self.by.law()
    }

    pub(crate) fn entries(&self) -> Result<Vec<Entry>, String> {
        docket::entries(&self.letters, self.by.as_of)
    }
}

/// The day, and the law.
#[derive(Args)]
pub(crate) struct By {
    /// The date whose law applies; else each letter's own.
    #[arg(long)]
    pub(crate) as_of: Option<Date>,
    /// A whole legal base of your own.
    #[arg(long)]
    law: Option<PathBuf>,
}

impl By {
    pub(crate) fn law(&self) -> Result<Screener, String> {
        support::screener(self.law.as_deref())
    }
}

/// How an analysis is printed, and in which language.
#[derive(Args)]
pub(crate) struct Said<F: ValueEnum + Clone + Send + Sync + 'static = Format> {
    /// How to print.
    #[arg(long, default_value = "table")]
    pub(crate) format: F,
    /// The language of tables and pages.
    #[arg(long, default_value = "en")]
    lang: support::Lang,
}

impl<F: ValueEnum + Clone + Send + Sync + 'static> Said<F> {
    pub(crate) fn language(&self) -> Language {
        self.lang.into()
    }

    /// What stands in the language of the option.
    pub(crate) fn own<'w>(&self, english: &'w str, french: &'w str) -> &'w str {
        if self.language() == Language::French { french } else { english }
    }
}

/// A table, or JSON.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    Table,
    Json,
}

/// A table, a page, or data.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Shape {
    Table,
    Csv,
    Json,
    Html,
}
