//! Who wrote, by which way it came, and how far the foreign case has got.

vocabulary! {
    /// The kind of authority that signs the letter, or for which it is sent.
    pub enum AuthorityKind {
        /// The authority that a treaty names for letters of request.
        CentralAuthority = "central-authority",
        /// A court, judge or investigating judge.
        Court = "court",
        /// A prosecutor.
        Prosecutor = "prosecutor",
        /// Police or another investigating body.
        Police = "police",
        /// An intelligence or state security service.
        Intelligence = "intelligence",
        /// A ministry or another part of the executive that does not prosecute.
        Executive = "executive",
    }
}

vocabulary! {
    /// The way by which the letter arrived.
    pub enum Channel {
        /// From central authority to central authority.
        CentralAuthority = "central-authority",
        /// Through embassies.
        Diplomatic = "diplomatic",
        /// From police to police, INTERPOL included.
        Police = "police",
        /// From a court straight to a court.
        CourtToCourt = "court-to-court",
        /// Through the always-open contact point of a convention.
        PointOfContact = "point-of-contact",
        /// Sent straight to a company or person in the requested state.
        DirectToHolder = "direct-to-holder",
    }
}

vocabulary! {
    /// How far the foreign case has got.
    pub enum Stage {
        /// Facts are gathered; nobody is charged before a court.
        Investigation = "investigation",
        /// Charges are laid; the case is before a court.
        Prosecution = "prosecution",
        /// The trial is under way.
        Trial = "trial",
        /// There is a judgment and an appeal is open or pending.
        Appeal = "appeal",
        /// The judgment is final and is being carried out.
        Enforcement = "enforcement",
        /// Administrative, tax or disciplinary, not criminal.
        Administrative = "administrative",
        /// A civil case: damages, restitution, family, confiscation outside a criminal case.
        Civil = "civil",
        /// Intelligence or "pre-case" inquiry: no proceeding exists.
        NoProceeding = "no-proceeding",
    }
}

vocabulary! {
    /// The step of the case with which secrecy ends.
    pub enum SecrecyEnd {
        /// The measure has been carried out.
        CarriedOut = "carried-out",
        /// Somebody is arrested.
        Arrest = "arrest",
        /// Somebody is charged.
        Charge = "charge",
        /// The first hearing in public.
        Hearing = "hearing",
    }
}

vocabulary! {
    /// What court hears or would hear the case.
    pub enum Tribunal {
        /// The ordinary criminal courts.
        Ordinary = "ordinary",
        /// A special or ad hoc court: security, revolutionary, terrorism.
        Special = "special",
        /// A military court.
        Military = "military",
        /// An international court.
        International = "international",
    }
}

vocabulary! {
    /// How soon an answer is needed.
    pub enum Urgency {
        /// Handled in turn.
        Ordinary = "ordinary",
        /// A date is set: a trial, a limitation period, data about to be deleted.
        Urgent = "urgent",
        /// Somebody's life or safety is at risk now.
        RiskToLife = "risk-to-life",
    }
}
