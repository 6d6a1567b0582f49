//! The assistance that a letter asks for.

vocabulary! {
    /// What is *asked*: the measure. Which domestic power could carry it out is law, and data.
    pub enum MeasureKind {
        /// Serve a summons, judgment or other document.
        ServiceOfDocuments = "service-of-documents",
        /// Take a statement from somebody who is willing.
        VoluntaryStatement = "voluntary-statement",
        /// Hand over records that are open to the public.
        PublicRecords = "public-records",
        /// Hand over records that a government body holds (criminal records, company files).
        OfficialRecords = "official-records",
        /// Compel a witness to give evidence.
        CompelledTestimony = "compelled-testimony",
        /// Compel somebody to produce documents or records that fit no narrower word here.
        ProductionOfRecords = "production-of-records",
        /// Account statements, transactions, customer files of a bank.
        BankRecords = "bank-records",
        /// Only whether an account exists, its number, status and holder.
        AccountIdentifiers = "account-identifiers",
        /// Who stands behind an account, number or address: name, address, payment details.
        ProductionSubscriberData = "production-subscriber-data",
        /// Past traffic data: origin, destination, time, length, type of communications.
        ProductionTrafficData = "production-traffic-data",
        /// Past location of a device or thing.
        ProductionTrackingData = "production-tracking-data",
        /// Stored content: messages, files, images.
        ProductionContentData = "production-content-data",
        /// Keep stored data from being deleted, without handing it over yet.
        Preservation = "preservation",
        /// At once disclose so much traffic data that the next provider or the path is known.
        ExpeditedDisclosure = "expedited-disclosure",
        /// Collect traffic data as it passes.
        RealTimeTrafficData = "real-time-traffic-data",
        /// Record the content of communications as they pass (wiretap).
        Interception = "interception",
        /// Follow a device, thing or person as it moves.
        Tracking = "tracking",
        /// Find out where a person is.
        LocationOfPerson = "location-of-person",
        /// Search a place and seize things.
        SearchAndSeizure = "search-and-seizure",
        /// Tax returns and information held by the revenue authority.
        TaxInformation = "tax-information",
        /// Send a prisoner for a time to testify or assist.
        TransferOfDetainedPerson = "transfer-of-detained-person",
        /// Hear a person by video or telephone link.
        VideoLink = "video-link",
        /// Lend exhibits held by a court.
        LoanOfExhibits = "loan-of-exhibits",
        /// Examine a place or a body (site visit, exhumation).
        SiteExamination = "site-examination",
        /// Freeze or seize property so that it is there for a later order.
        Restraint = "restraint",
        /// Enforce a final forfeiture or confiscation order.
        Forfeiture = "forfeiture",
        /// Collect a criminal fine.
        FineEnforcement = "fine-enforcement",
        /// Make a person who knows a system reveal keys, passwords, weaknesses or how it is protected.
        CompelledTechnicalAssistance = "compelled-technical-assistance",
        /// Make a person unlock a device or an account, by word, finger or face.
        CompelledUnlocking = "compelled-unlocking",
        /// Make a company tell weaknesses, source code or signing keys of what it makes.
        DisclosureOfWeaknesses = "disclosure-of-weaknesses",
        /// Make a provider or a named employee help while a measure runs: decrypt, connect, stand by.
        LiveTechnicalAssistance = "live-technical-assistance",
        /// Tell everybody whose device was at a place at a time (tower dump, geofence).
        AreaSearch = "area-search",
        /// Tell everybody who searched for, wrote or watched something (keyword, reverse search).
        TermSearch = "term-search",
        /// Undercover operations or controlled delivery.
        CovertInvestigation = "covert-investigation",
        /// Take a sample from a person's body: DNA, blood, hair.
        BodilySample = "bodily-sample",
        /// A free person travels to the requesting state to testify or assist.
        WitnessTravel = "witness-travel",
        /// Carry a detained person through the requested state on the way from one state to another.
        TransitOfPerson = "transit-of-person",
        /// Find out what property somebody has, and where it is.
        TracingProperty = "tracing-property",
        /// Enforce an order to give property back to victims, or to pay them.
        Reparation = "reparation",

        // What letters ask and what is no mutual legal assistance at all.
        /// Take content down or block an account: no assistance in evidence.
        ContentTakedown = "content-takedown",
        /// Arrest or surrender a person: extradition, never mutual legal assistance.
        ArrestOrSurrender = "arrest-or-surrender",
        /// Put a person on a wanted list or notice.
        WantedNotice = "wanted-notice",
        /// Send a person back as a matter of immigration.
        RemovalOfPerson = "removal-of-person",
        /// Make a company appoint a representative or store data in the requesting state.
        RepresentativeOrLocalisation = "representative-or-localisation",
    }
}

vocabulary! {
    /// Whose data lie in what is asked, beside those of the one who is meant.
    pub enum ThirdPerson {
        /// Somebody who uses the same account.
        SharedAccount = "shared-account",
        /// Somebody who uses the same telephone or computer.
        SharedDevice = "shared-device",
        /// The family or household.
        Family = "family",
        /// Customers, patients, members or staff.
        Customers = "customers",
        /// A lawyer and a client, whoever of them is meant: what passed between them.
        LawyerAndClient = "lawyer-and-client",
        /// Somebody who told a journalist something in confidence.
        Source = "source",
    }
}

vocabulary! {
    /// Who holds what is asked for.
    pub enum HolderKind {
        /// An internet, telephone, hosting or platform company.
        ServiceProvider = "service-provider",
        /// A bank or another financial institution.
        Bank = "bank",
        /// Another company.
        Company = "company",
        /// A lawyer, notary or law firm.
        LawFirm = "law-firm",
        /// A newsroom, journalist or publisher.
        NewsMedia = "news-media",
        /// A public body of the requested state.
        PublicBody = "public-body",
        /// The revenue authority.
        RevenueAuthority = "revenue-authority",
        /// A court.
        Court = "court",
        /// A hospital, doctor or insurer.
        HealthCare = "health-care",
        /// A university or research body.
        ResearchBody = "research-body",
        /// A non-governmental or community organisation.
        CivilSociety = "civil-society",
        /// The target personally.
        Target = "target",
        /// Another private person.
        PrivatePerson = "private-person",
    }
}
