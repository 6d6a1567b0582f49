//! Everything public can be sent to and shared between threads and borrows nothing.

use mla_screen::analysis::{Accession, Editions, Tally};
use mla_screen::dossier::DossierFile;
use mla_screen::fault::{Fault, FaultKind, FaultReport};
use mla_screen::law::{GroundRow, Instrument, LawError, LawFault, Supposition};
use mla_screen::request::Letter;
use mla_screen::verdict::{Question, VerdictRecord};
use mla_screen::vocabulary::{Date, FormError, InstrumentId, Localised, PartialDate, StateCode};
use mla_screen::{Disposition, Dossier, Language, LegalBase, Memo, Request, Screener, Verdict};
use std::error::Error;
use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::panic::{RefUnwindSafe, UnwindSafe};

const fn shared<T: Send + Sync + Unpin + UnwindSafe + RefUnwindSafe + Debug + 'static>() {}
const fn cloned<T: Clone>() {}
const fn compared<T: PartialEq + Eq>() {}
const fn written<T: serde::Serialize + serde::de::DeserializeOwned>() {}
const fn told<T: Error + Display + Send + Sync + 'static>() {}
const fn keyed<T: Copy + Ord + Hash>() {}

/// Each line fails to compile where the promise is broken.
#[test]
fn public_types_are_shared_and_cloned() {
    macro_rules! all {
        ($($promise:ident: $($type:ty),+;)+) => { $($($promise::<$type>();)+)+ };
    }
    all! {
        shared: Screener, Request, Dossier, Verdict, LegalBase, Memo, FaultReport, LawError, Letter, DossierFile, Fault,
            FaultKind, LawFault, Instrument, GroundRow, Supposition, VerdictRecord, Question,
            Disposition, Language, Date, PartialDate, StateCode, InstrumentId, Localised, Accession, Editions, Tally;
        cloned: Screener, Request, Dossier, Verdict, LegalBase, Memo, FaultReport, LawError, Letter, DossierFile, Supposition,
            Accession, Editions, Tally;
        compared: Request, Dossier, Verdict, FaultReport, LawError, Letter, DossierFile, Instrument, Supposition;
        written: Letter, DossierFile, Verdict, Instrument, Supposition, Disposition, Date, StateCode;
        told: FaultReport, LawError, FormError;
        keyed: Disposition, Date, StateCode;
    }
}

/// A clone of a screener shares its legal base instead of copying it.
#[test]
fn a_screener_is_cheap_to_clone() {
    let screener = Screener::embedded().ok();
    let clone = screener.clone();
    let (one, other) = (screener.as_ref().map(Screener::base), clone.as_ref().map(Screener::base));
    assert!(one.zip(other).is_some_and(|(one, other)| std::ptr::eq(one, other)));
}
