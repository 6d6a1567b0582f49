//! Where a fact stands: a JSON Pointer into the letter or the dossier, written only when shown.

use smallvec::SmallVec;
use std::fmt;

/// Which document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Document {
    /// The letter of request.
    Letter,
    /// The dossier.
    Dossier,
}

/// One step of a pointer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Part {
    /// A key.
    Key(&'static str),
    /// A place in a list.
    At(usize),
}

impl From<&'static str> for Part {
    fn from(key: &'static str) -> Self {
        Self::Key(key)
    }
}

impl From<usize> for Part {
    fn from(place: usize) -> Self {
        Self::At(place)
    }
}

/// A place in a document: `letter#/offences/0/conduct/1`. Costs nothing until it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Pointer {
    document: Document,
    parts: [Option<Part>; 5],
}

/// The places where a fact stands: nearly always one.
pub(crate) type Pointers = SmallVec<[Pointer; 1]>;

impl Pointer {
    /// A place in `document`; steps beyond the fifth are left out.
    #[must_use]
    pub(crate) fn new<const N: usize>(document: Document, steps: [Part; N]) -> Self {
        let mut parts = [None; 5];
        for (part, step) in parts.iter_mut().zip(steps) {
            *part = Some(step);
        }
        Self { document, parts }
    }

    /// The keys on its way.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &'static str> {
        self.parts.iter().flatten().filter_map(|part| if let Part::Key(key) = part { Some(*key) } else { None })
    }

    /// Which document it points into.
    #[must_use]
    pub(crate) const fn document(self) -> Document {
        self.document
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&String::from(self))
    }
}

impl From<&Pointer> for String {
    fn from(pointer: &Pointer) -> Self {
        let mut text = Self::with_capacity(64);
        text.push_str(match pointer.document {
            Document::Letter => "letter#",
            Document::Dossier => "dossier#",
        });
        for part in pointer.parts.iter().flatten() {
            text.push('/');
            match part {
                Part::Key(key) => text.push_str(key),
                Part::At(place) => text.push_str(&place.to_string()),
            }
        }
        text
    }
}

/// `letter!["offences", 0, "conduct"]`: a place in the letter.
macro_rules! letter {
    [$($step:expr),+ $(,)?] => {
        $crate::matter::Pointer::new($crate::matter::Document::Letter, [$($crate::matter::Part::from($step)),+])
    };
}

/// `dossier!["statuses", 0]`: a place in the dossier.
macro_rules! dossier {
    [$($step:expr),+ $(,)?] => {
        $crate::matter::Pointer::new($crate::matter::Document::Dossier, [$($crate::matter::Part::from($step)),+])
    };
}
pub(crate) use {dossier, letter};
