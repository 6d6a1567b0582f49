//! Grounds for refusal, their force, and how far the law behind them was read.

vocabulary! {
    /// A ground for refusal. One file in `src/checks` says when each is indicated by the facts.
    pub enum Ground {
        /// The letter stands on no instrument that binds, or on one chosen to escape another's safeguards.
        Basis = "basis",
        /// Offence or measure outside what the instrument covers.
        Scope = "scope",
        /// The letter does not say what the instrument wants it to say.
        Contents = "contents",
        /// The conduct would be no offence in the requested state.
        DualCriminality = "dual-criminality",
        /// Political offence, or a common crime prosecuted for political reasons.
        PoliticalOffence = "political-offence",
        /// An offence under military law that is none under ordinary law.
        MilitaryOffence = "military-offence",
        /// A tax, customs or currency offence.
        FiscalOffence = "fiscal-offence",
        /// Prosecution or prejudice for race, religion, nationality, opinion and the like.
        Discrimination = "discrimination",
        /// Sovereignty, security, public order or other essential interests of the requested state.
        EssentialInterests = "essential-interests",
        /// State, diplomatic, parliamentary or third-state immunity.
        Immunity = "immunity",
        /// Danger to the safety of any person.
        Safety = "safety",
        /// A burden on resources out of proportion to the matter.
        Burden = "burden",
        /// A promise that the instrument wants and that was not given, or was broken before.
        Undertakings = "undertakings",
        /// Already tried, pardoned or out of time for the same conduct.
        NeBisInIdem = "ne-bis-in-idem",
        /// Reach, breadth or intrusion out of proportion to the offence.
        Proportionality = "proportionality",
        /// Death penalty, torture, flagrantly unfair trial, arbitrary detention, danger to a refugee.
        HumanRights = "human-rights",
        /// The requested state's law would not allow the measure in a case of its own.
        DomesticLaw = "domestic-law",
        /// Research, news-gathering or disclosure in the public interest that is lawful here.
        ProtectedConduct = "protected-conduct",
        /// What becomes of personal data afterwards: other authorities, other states, no end.
        DataProtection = "data-protection",
        /// Somebody is made to unlock, to give away keys, or to tell of weaknesses.
        CompelledHelp = "compelled-help",
        /// What was turned down before comes again by another way.
        History = "history",
        /// A special or ad hoc court.
        SpecialTribunal = "special-tribunal",
        /// An investigation or proceeding of the requested state would suffer (postponement).
        OwnProceedings = "own-proceedings",
        /// Public or national interest, as its office sees it.
        PublicInterest = "public-interest",
        /// Bank secrecy.
        BankSecrecy = "bank-secrecy",
        /// The person concerned does not consent where consent is asked for.
        Consent = "consent",
    }
}

vocabulary! {
    /// How strongly the law words a ground.
    pub enum Force {
        /// "Shall refuse".
        Mandatory = "mandatory",
        /// "May refuse".
        Discretionary = "discretionary",
        /// "May postpone": never a refusal.
        Postponing = "postponing",
        /// The instrument does not have it. A hook may still carry the concern.
        Absent = "absent",
        /// "May not be invoked".
        Barred = "barred",
    }
}

impl Force {
    /// Whether the instrument has the ground at all, so that it can be run.
    #[must_use]
    pub const fn is_there(self) -> bool {
        !matches!(self, Self::Absent | Self::Barred)
    }
}

vocabulary! {
    /// How far a row of law was read.
    pub enum Mark {
        /// Somebody read the text itself.
        Verified = "verified",
        /// A named source says so; the text was not read.
        Reported = "reported",
    }
}
