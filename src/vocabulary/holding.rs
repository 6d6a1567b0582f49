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
        /// An earlier letter of request was granted.
        RequestGranted = "request-granted",
        /// Earlier evidence was used against its conditions.
        ConditionsBroken = "conditions-broken",
        /// The person was tried here for the same conduct and acquitted.
        AcquittedHere = "acquitted-here",
        /// The person was tried here for the same conduct and convicted.
        ConvictedHere = "convicted-here",
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
