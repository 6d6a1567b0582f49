//! The letter of request: its parts, how it is read, and what makes it a [`Request`].

mod codes;
mod letter;
mod measure;
mod new;
mod offence;
mod parse;
mod person;
mod validate;

pub use letter::{
    Authority, ForeignOrder, Letter, LetterAssurance, LetterSchema, Money, Paper, Place, Proceeding, ReliedOn, Secrecy,
    Sender, Victims,
};
pub use measure::{Authorisation, AuthorisedBy, Holder, Measure};
pub use offence::{
    AllegedConduct, Circumstances, Claim, EarlierJudgment, LetterOffence, Outcome, Penalty, Period, Provision,
};
pub use parse::Request;
pub use person::{LetterPerson, PersonProceeding};
pub use validate::limits;
