//! Who decides, who answers, and to whom a question may be put.

vocabulary! {
    /// An office of the requested state. Which person or department fills it is local.
    pub enum Office {
        /// The minister responsible for mutual legal assistance.
        JusticeMinister = "justice-minister",
        /// The minister responsible for foreign affairs.
        ForeignMinister = "foreign-minister",
        /// The desk that receives letters of request.
        CentralAuthority = "central-authority",
        /// The office that keeps treaties and says what is in force.
        TreatyOffice = "treaty-office",
        /// Prosecutor or other authority that applies to a court for the measure.
        CompetentAuthority = "competent-authority",
        /// The attorney general who enforces foreign orders.
        AttorneyGeneral = "attorney-general",
        /// Who certifies that a record is a confidence of the cabinet: a minister, or the cabinet's own secretary.
        CabinetSecretary = "cabinet-secretary",
        /// A judge of a superior court.
        Judge = "judge",
        /// A justice or a judge.
        Justice = "justice",
        /// The court that holds an exhibit or hears the matter.
        Court = "court",
        /// A police or other enforcement officer.
        PeaceOfficer = "peace-officer",
        /// The police or agency that would carry the measure out.
        ExecutingAgency = "executing-agency",
        /// The prison service: custody and consent of prisoners.
        Corrections = "corrections",
        /// Immigration and refugee authorities.
        ImmigrationAuthority = "immigration-authority",
        /// The security service.
        SecurityService = "security-service",
        /// Diplomats: what is known of a state and its practice.
        ForeignAffairs = "foreign-affairs",
        /// The national police.
        NationalPolice = "national-police",
        /// The revenue authority.
        RevenueAuthority = "revenue-authority",
        /// Those who protect and warn people at risk.
        ProtectiveServices = "protective-services",
    }
}

impl Office {
    /// Whether the office hears nothing but an application: nobody writes a court a question, and nothing waits for its
    /// answer before the application is made.
    pub(crate) const fn hears(self) -> bool {
        matches!(self, Self::Judge | Self::Justice | Self::Court)
    }
}

vocabulary! {
    /// Whom a question may be put to. Asking the wrong one can tell a persecutor where somebody is.
    pub enum PutTo {
        /// Nobody: the letter itself may say it, or its author did not write it. It is read for it, and it is no reason
        /// to write.
        Letter = "letter",
        /// The requesting state: only what tells it nothing that it did not say itself.
        RequestingState = "requesting-state",
        /// Offices of the requested state only.
        Inside = "inside",
        /// The person who holds the record (prison, bank), by the requested state's officers.
        Custodian = "custodian",
        /// Counsel of the requested state's central authority.
        Counsel = "counsel",
    }
}
