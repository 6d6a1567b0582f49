//! What is known in each of sixty-four worlds.

/// How many worlds one [`Truth`] holds.
pub(crate) const WORLDS: u32 = 64;

/// What is known in each world: bit `w` of `yes` or of `no`; neither: unknown there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Truth {
    yes: u64,
    no: u64,
}

impl Truth {
    /// True in every world.
    pub(crate) const TRUE: Self = Self { yes: !0, no: 0 };
    /// False in every world.
    pub(crate) const FALSE: Self = Self { yes: 0, no: !0 };
    /// Unknown in every world.
    pub(crate) const UNKNOWN: Self = Self { yes: 0, no: 0 };

    /// The same value in every world.
    #[must_use]
    pub(crate) const fn of(value: Option<bool>) -> Self {
        match value {
            Some(true) => Self::TRUE,
            Some(false) => Self::FALSE,
            None => Self::UNKNOWN,
        }
    }

    /// The value in one world; unknown beyond the last.
    #[must_use]
    pub(crate) const fn at(self, world: u32) -> Option<bool> {
        if world >= WORLDS {
            None
        } else if self.yes >> world & 1 == 1 {
            Some(true)
        } else if self.no >> world & 1 == 1 {
            Some(false)
        } else {
            None
        }
    }

    /// `self`, and `value` wherever `self` is unknown in the worlds of `mask`: a presumption.
    #[must_use]
    pub(crate) const fn presumed(self, value: bool, mask: u64) -> Self {
        let open = !(self.yes | self.no) & mask;
        if value { Self { yes: self.yes | open, ..self } } else { Self { no: self.no | open, ..self } }
    }

    pub(super) const fn not(self) -> Self {
        Self { yes: self.no, no: self.yes }
    }

    pub(super) const fn and(self, other: Self) -> Self {
        Self { yes: self.yes & other.yes, no: self.no | other.no }
    }

    pub(super) const fn or(self, other: Self) -> Self {
        Self { yes: self.yes | other.yes, no: self.no & other.no }
    }

    /// `a` where `self` is true, `b` where it is false, and what both agree on where it is unknown.
    pub(super) const fn either(self, a: Self, b: Self) -> Self {
        Self { yes: self.yes & a.yes | self.no & b.yes | a.yes & b.yes, no: self.yes & a.no | self.no & b.no | a.no & b.no }
    }
}
