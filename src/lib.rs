//! Screens incoming requests for mutual legal assistance.

#[macro_use]
pub mod vocabulary;

mod checks;
mod digest;
pub mod dossier;
pub mod fact;
pub mod fault;
mod finding;
pub mod law;
pub mod matter;
pub mod memo;
pub mod request;
mod screener;
pub mod verdict;

pub use dossier::Dossier;
pub use law::LegalBase;
pub use memo::{Language, Memo};
pub use request::Request;
pub use screener::Screener;
pub use verdict::{Disposition, Verdict};
