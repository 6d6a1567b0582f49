//! What an instrument can want a letter to say.

vocabulary! {
    /// One thing that a letter of request must contain under some instrument.
    pub(crate) enum ContentItem {
        /// The authority that conducts the investigation or proceeding.
        Authority = "authority",
        /// What the case is about and how far it has got.
        NatureOfProceeding = "nature-of-proceeding",
        /// A summary of the facts.
        Facts = "facts",
        /// The offence and the provision that creates it.
        Provision = "provision",
        /// The maximum penalty.
        MaximumPenalty = "maximum-penalty",
        /// What is asked.
        Assistance = "assistance",
        /// Why it is asked: the purpose, and the link between evidence and case.
        Purpose = "purpose",
        /// Identity of the persons concerned.
        Identity = "identity",
        /// Nationality of the persons concerned, where known.
        Nationality = "nationality",
        /// Where the evidence, person or thing is believed to be, and why.
        Location = "location",
        /// The time limit within which an answer is wanted.
        TimeLimit = "time-limit",
        /// Need for confidentiality, and why.
        Confidentiality = "confidentiality",
        /// The foreign court order, for measures that need one.
        ForeignOrder = "foreign-order",
        /// That a court or judge of the requesting state could order the same measure.
        CouldBeOrderedThere = "could-be-ordered-there",
        /// A translation into a language that the requested state accepts.
        Translation = "translation",
        /// Signature or another authentication.
        Signature = "signature",
    }
}
