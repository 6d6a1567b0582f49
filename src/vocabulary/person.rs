//! Who somebody is to the case, and what is known of them.

vocabulary! {
    /// What the person is to the foreign case.
    pub enum Role {
        /// Suspected, not charged.
        Suspect = "suspect",
        /// Charged or on trial.
        Accused = "accused",
        /// Found guilty.
        Convicted = "convicted",
        /// May know something.
        Witness = "witness",
        /// Hurt by the alleged offence.
        Victim = "victim",
        /// Holds property or data; not suspected.
        ThirdParty = "third-party",
        /// A relative or contact of a suspect, of interest only for that.
        Associate = "associate",
    }
}

vocabulary! {
    /// Where the person is held, if anywhere.
    pub enum Custody {
        /// Free, or on bail.
        AtLiberty = "at-liberty",
        /// Held in the requesting state.
        InRequestingState = "in-requesting-state",
        /// Serving a sentence in the requested state.
        ServingSentenceInRequestedState = "serving-sentence-in-requested-state",
        /// Held before trial or for immigration in the requested state.
        HeldInRequestedState = "held-in-requested-state",
    }
}

vocabulary! {
    /// Whether the letter says who a person is.
    pub enum Identity {
        /// Named, or described so that nobody else is meant.
        Named = "named",
        /// One of several who may be meant: a namesake, a description, a number that more than one used.
        Doubtful = "doubtful",
        /// The requesting state knows and does not say.
        Withheld = "withheld",
        /// Nobody knows yet: to find it out is the point of the letter.
        Unknown = "unknown",
    }
}

vocabulary! {
    /// A standing that law gives a person, and that the dossier records.
    pub enum StatusKind {
        /// Recognised as a refugee or protected person.
        Refugee = "refugee",
        /// Has claimed protection and waits for the answer.
        RefugeeClaimant = "refugee-claimant",
        /// Claimed protection, and the claim was finally refused. It is no standing of a refugee, and rules out
        /// no other concern.
        ClaimRefused = "claim-refused",
        /// Citizen of the requested state.
        Citizen = "citizen",
        /// Lives here with leave to stay.
        Resident = "resident",
        /// Holds diplomatic, consular, state or parliamentary immunity.
        Immune = "immune",
        /// In witness protection here.
        ProtectedWitness = "protected-witness",
    }
}

vocabulary! {
    /// What the person does that makes them a likely aim of repression or needs special care.
    pub enum Profile {
        /// Journalist, editor or blogger on public matters.
        Journalist = "journalist",
        /// Defender of human rights.
        HumanRightsDefender = "human-rights-defender",
        /// Opposition politician or activist.
        PoliticalOpponent = "political-opponent",
        /// Active in a diaspora or minority community.
        CommunityFigure = "community-figure",
        /// Lawyer of any of these, or of the accused.
        Lawyer = "lawyer",
        /// Revealed wrongdoing.
        Whistleblower = "whistleblower",
        /// Security or platform researcher.
        SecurityResearcher = "security-researcher",
        /// Belongs to a religious, ethnic, sexual or other group that the state represses.
        RepressedGroup = "repressed-group",
        /// Fell out with those in power: former official, banker, business owner in exile.
        ExiledInsider = "exiled-insider",
        /// A present or former official of the requesting state.
        StateOfficial = "state-official",
    }
}
