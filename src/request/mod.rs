//! The letter of request: its parts, how it is read, and what makes it a [`Request`].

mod assurance;
mod codes;
mod least;
mod letter;
pub mod limits;
mod links;
mod material;
mod measure;
mod new;
mod offence;
mod parse;
mod person;
mod sequence;
mod validate;

pub use assurance::LetterAssurance;
pub(crate) use assurance::is_whole;
pub(crate) use letter::LetterSchema;
pub use letter::{Authority, ForeignOrder, Letter, Money, Paper, Place, Proceeding, Secrecy, Sender, Victims};
pub(crate) use links::parts;
pub use material::{Onward, ReliedOn, ReliedOnItem};
pub use measure::{Authorisation, AuthorisedBy, Holder, Measure, Property};
pub use offence::{AllegedConduct, Claim, EarlierJudgment, LetterOffence, Outcome, Penalty, Period, Provision};
pub use parse::Request;
pub use person::{LetterPerson, PersonProceeding, Sentence};
pub(crate) use sequence::{contradicted, out_of_order};
