//! The checks, each by a table of cases with near misses: a routine letter, one or two changes, and
//! what a row of law then makes of it. Behind each case stands the pinpoint of its row, or the number
//! of a concern.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

#[path = "../common/world.rs"]
#[allow(dead_code, reason = "shared with other tests")]
mod world;

mod case;
mod expected;
mod letters;

mod basis;
mod compelled_help;
mod consent;
mod contents;
mod data_protection;
mod discrimination;
mod documents;
mod dual_criminality;
mod essential_interests;
mod everybody;
mod fiscal_offence;
mod founding;
mod history;
mod human_rights;
mod immunity;
mod law_of_the_day;
mod measures;
mod military_offence;
mod ne_bis_in_idem;
mod own_proceedings;
mod political_offence;
mod proportionality;
mod protected_conduct;
mod protected_records;
mod reserved;
mod routine;
mod safety_and_burden;
mod scope;
mod special_tribunal;
mod undertakings;
mod words;
