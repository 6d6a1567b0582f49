//! What the requesting state promises.

vocabulary! {
    /// A promise given with the letter, or later and kept in the dossier.
    pub enum AssuranceKind {
        /// Death will not be sought, imposed or carried out.
        NoDeathPenalty = "no-death-penalty",
        /// Nobody will be tortured or ill-treated.
        NoIllTreatment = "no-ill-treatment",
        /// The trial will be fair, before an ordinary court, with counsel.
        FairTrial = "fair-trial",
        /// What is sent serves only the stated case.
        UseLimitation = "use-limitation",
        /// What is sent goes to nobody else.
        NoOnwardTransfer = "no-onward-transfer",
        /// Exhibits and originals come back.
        ReturnOfMaterial = "return-of-material",
        /// The same help would be given the other way round.
        Reciprocity = "reciprocity",
        /// Personal data are protected and deleted in the end.
        DataProtection = "data-protection",
        /// The transferred prisoner is kept in custody, immune for earlier acts, and sent back.
        CustodyAndReturn = "custody-and-return",
        /// The terms that a judge sets will be kept.
        ComplianceWithTerms = "compliance-with-terms",
    }
}

vocabulary! {
    /// Which part of the promise about the death penalty is given. A promise of a part is never the whole.
    pub enum AssurancePart {
        /// The prosecution will not ask for death.
        NotSought = "not-sought",
        /// No court will pass a sentence of death.
        NotImposed = "not-imposed",
        /// A sentence of death will not be carried out.
        NotCarriedOut = "not-carried-out",
    }
}
