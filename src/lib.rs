//! Screens *incoming* requests for mutual legal assistance.
//!
//! A foreign state writes to the central authority of a requested state: search this house, produce
//! these account records, take this witness's evidence. This library says, for each thing asked, for
//! each offence and each person, whether the law says *refuse*, whether a person must act first
//! (*escalate*: to whom, with which questions), or whether *no ground was found*; and why, with the
//! rows of law and the words of the letter on which that rests. It never approves anything.
//!
//! ```
//! use mla_screen::vocabulary::Date;
//! use mla_screen::{Audience, Disposition, Dossier, Language, Request, Screener};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let screener = Screener::embedded()?; // the embedded law, validated once; cheap to clone
//! let letter = include_bytes!("../examples/letters/hk-under-nothing.json");
//! let request = Request::from_json(letter)?; // every fault at once, with path, line, suggestion
//! let dossier = Dossier::unexamined(); // nobody looked anywhere: nothing is presumed from that
//! let as_of: Date = "2026-10-10".parse()?;
//!
//! let verdict = screener.screen(&request, &dossier, as_of); // total: cannot fail
//! match verdict.disposition() {
//!     Disposition::Refuse => println!("refuse: {:?}", verdict.refusal()),
//!     // No act is left where the limbs are settled and differ: then the letter is severed.
//!     Disposition::Escalate => println!("first {:?}, or sever: {}", verdict.acts(), verdict.is_severed()),
//!     Disposition::NoGroundFound => println!("ordinary handling: the office that the law names decides"),
//! }
//! let page = screener.page(&request, &dossier, &verdict, Language::English, Audience::Desk);
//! println!("{page}"); // for the officer; or page.html(), page.markdown(), in French, for the court
//! let record = serde_json::to_vec(&verdict)?; // for the file: proof, digests, questions
//! # assert_eq!(verdict.disposition(), Disposition::Refuse);
//! # assert!(!record.is_empty());
//! # Ok(())
//! # }
//! ```
//!
//! # Scope
//!
//! Incoming letters only; outgoing ones are outside. The library sees what was coded and what was
//! searched: not what police give each other beside the letter, not a letter nobody coded, not a
//! holding nobody opened. *No ground found* is no clearance.
//!
//! # Purity
//!
//! No input or output, clock, environment, network, `unsafe` or global state that changes: the host
//! passes bytes and the date. Equal inputs, date and data give equal verdicts, byte for byte.
//!
//! # The rooms
//!
//! [`vocabulary`] the words; `fact` truth that knows why; [`fault`] errors of a document;
//! [`request`] the letter; [`dossier`] what the requested state knows; [`law`] the law as data;
//! `matter` all of these resolved once; the checks, one a ground; [`verdict`] the formula of a limb;
//! [`memo`] its words; [`analysis`] what many letters, or several laws, show together. Each uses only those
//! before it.

#![forbid(unsafe_code)]
// No input may bring the library down, and nothing in it prints or ends a program.
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::unreachable,
        clippy::exit,
        clippy::print_stdout,
        clippy::print_stderr
    )
)]

#[macro_use]
pub mod vocabulary;

pub mod analysis;
mod checks;
mod digest;
pub mod dossier;
mod fact;
pub mod fault;
pub mod law;
mod matter;
pub mod memo;
mod messages;
mod nearest;
pub mod request;
#[cfg(feature = "schema")]
mod schema;
mod screener;
pub mod verdict;

pub use dossier::Dossier;
pub use law::LegalBase;
pub use memo::{Audience, Language, Memo, Page, Reply};
pub use request::Request;
#[cfg(feature = "schema")]
pub use schema::schemas;
pub use screener::Screener;
pub use verdict::{Disposition, Verdict};

/// The README's example compiles and runs.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
