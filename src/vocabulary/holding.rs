//! What the requested state's own files are called, and what they can say.

vocabulary! {
    /// A collection of records that can be searched before a letter is screened.
    pub enum Holding {
        /// Earlier letters of request, and what was done about them.
        OwnFiles = "own-files",
        /// Extradition cases.
        Extradition = "extradition",
        /// Refugee and immigration files.
        Immigration = "immigration",
        /// Police files, INTERPOL notices included.
        Police = "police",
        /// Security service files.
        Security = "security",
        /// Foreign affairs: advisories, assessments of states.
        ForeignAffairs = "foreign-affairs",
        /// Pending domestic investigations and prosecutions.
        Prosecutions = "prosecutions",
        /// The prison service.
        Corrections = "corrections",
        /// Tax files of the revenue authority.
        Revenue = "revenue",
    }
}

vocabulary! {
    /// What happened earlier about the same person.
    pub enum PriorKind {
        /// An extradition request was refused.
        ExtraditionRefused = "extradition-refused",
        /// An INTERPOL notice was refused or deleted.
        NoticeRefusedOrDeleted = "notice-refused-or-deleted",
        /// Asylum was granted against the requesting state.
        AsylumGranted = "asylum-granted",
        /// An earlier letter of request was refused.
        RequestRefused = "request-refused",
        /// An earlier request from police to police was turned down.
        PoliceRequestRefused = "police-request-refused",
        /// An earlier letter of request was granted.
        RequestGranted = "request-granted",
        /// Earlier evidence was used against its conditions.
        ConditionsBroken = "conditions-broken",
        /// The person was tried here for the same conduct and acquitted.
        AcquittedHere = "acquitted-here",
        /// The person was tried here for the same conduct and convicted.
        ConvictedHere = "convicted-here",
        /// A case here for the same conduct was stayed, withdrawn or ended without a judgment.
        StayedHere = "stayed-here",
    }
}

vocabulary! {
    /// A warning that an office of the requested state has issued.
    pub enum AdvisoryKind {
        /// The state interferes covertly in the requested state.
        ForeignInterference = "foreign-interference",
        /// The state reaches for people abroad: threats, surveillance, violence.
        TransnationalRepression = "transnational-repression",
        /// The state uses notices and letters for political ends.
        AbuseOfCooperation = "abuse-of-cooperation",
        /// People are ill-treated in custody there.
        IllTreatment = "ill-treatment",
        /// Courts there do not try such cases fairly.
        UnfairTrial = "unfair-trial",
        /// Commercial spyware is used there against critics.
        Spyware = "spyware",
    }
}

vocabulary! {
    /// Something to be done beside the answer to the letter; it changes no disposition.
    pub enum NoticeKind {
        /// The person may have to be warned of a threat to life or safety.
        DutyToWarn = "duty-to-warn",
        /// Protective services should know.
        ProtectiveServices = "protective-services",
    }
}

vocabulary! {
    /// Something that is on record and bears on the letter, its author or a person in it.
    pub enum IncidentKind {
        /// The requested state lists the person, body or state under its sanctions.
        SanctionsListed = "sanctions-listed",
        /// The requested state lists the requesting state as one whose immunity its law lifts.
        StateImmunityLifted = "state-immunity-lifted",
        /// The requested state does not recognise the government in whose name the letter is written.
        GovernmentNotRecognised = "government-not-recognised",
        /// A court found that the requesting state abused its process or broke rights in this or a like case.
        CourtFinding = "court-finding",
        /// A body of the United Nations found so.
        UnitedNationsFinding = "united-nations-finding",
        /// Relatives of the person are held, threatened or pressed in the requesting state.
        RelativesAtRisk = "relatives-at-risk",
        /// Somebody was pressed to testify, to return, to withdraw or to consent.
        Coercion = "coercion",
        /// Officials of the requesting state acted here without being accredited or announced.
        UnaccreditedOfficials = "unaccredited-officials",
    }
}

vocabulary! {
    /// How a record of the requested state is marked.
    pub enum RecordMark {
        /// Its disclosure would injure national security or defence.
        NationalSecurity = "national-security",
        /// Its disclosure would injure international relations.
        InternationalRelations = "international-relations",
        /// It is privileged: between a lawyer and a client, or made for a case.
        Privilege = "privilege",
        /// A court sealed it, or forbade its publication.
        Sealed = "sealed",
        /// It is a confidence of the cabinet.
        CabinetConfidence = "cabinet-confidence",
        /// Its disclosure is against another specified public interest.
        PublicInterest = "public-interest",
    }
}

vocabulary! {
    /// Who may read an entry of the dossier.
    pub enum Handling {
        /// Anyone who works on the letter, and the court.
        Open = "open",
        /// Inside the requested state only.
        Protected = "protected",
        /// Only with the consent of the office that gave it.
        OriginatorControlled = "originator-controlled",
    }
}
