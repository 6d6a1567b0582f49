//! The closed list of facts that a formula of the law may name.

vocabulary! {
    /// A fact about the letter, one offence, one person, one measure or the requesting state, as
    /// resolved for one limb. Formulas in `data/` name facts from this list and no others.
    pub enum Fact {
        // The offence.
        /// The letter says that the conduct is an offence in the requesting state.
        CrimeThere = "crime-there",
        /// The alleged conduct, done in the requested state, would be an offence there.
        CrimeHere = "crime-here",
        /// The same, and the offence could be prosecuted by indictment (is not only summary).
        CrimeHereIndictable = "crime-here-indictable",
        /// The same, and the offence is one for which interception may be authorised.
        InterceptionListed = "interception-listed",
        /// The offence can be punished by death in the requesting state.
        PunishableByDeath = "punishable-by-death",
        /// The offence can be punished by corporal punishment in the requesting state.
        PunishableByCorporal = "punishable-by-corporal",
        /// Some of the conduct was done in the requested state.
        ConductInRequestedState = "conduct-in-requested-state",
        /// The letter states the highest penalty as a term of imprisonment.
        TermStated = "term-stated",
        /// Somebody is charged with the offence before a court, whoever the measure aims at.
        SomebodyCharged = "somebody-charged",
        /// Somebody is convicted of the offence, whoever the measure aims at.
        SomebodyConvicted = "somebody-convicted",
        /// Somebody's conviction of the offence is final, with no further appeal.
        SomebodysConvictionFinal = "somebodys-conviction-final",
        /// The offence is out of time in the requesting state.
        TimeBarred = "time-barred",
        /// The same conduct was finally tried, pardoned or amnestied, in any state.
        AlreadyTried = "already-tried",
        /// The same conduct was finally tried in the requested state.
        AlreadyTriedHere = "already-tried-here",
        /// The letter itself says that it was done for research, news, the public good or as protected speech.
        ProtectedPurpose = "protected-purpose",
        /// It was done for a political end, in a struggle over power.
        PoliticalPurpose = "political-purpose",
        /// None of it was done in the requesting state.
        DoneElsewhere = "done-elsewhere",
        /// The provision is in the register of provisions that recur in abusive letters.
        ProvisionFlagged = "provision-flagged",

        // The person.
        /// The target is charged with the offence before a court.
        Charged = "charged",
        /// The target is convicted of the offence.
        Convicted = "convicted",
        /// The conviction is final, with no further appeal.
        ConvictionFinal = "conviction-final",
        /// The target has counsel.
        HasCounsel = "has-counsel",
        /// The target serves a term of imprisonment in the requested state.
        ServingSentenceHere = "serving-sentence-here",
        /// The target is under eighteen.
        Minor = "minor",
        /// The target consents to the measure.
        Consents = "consents",
        /// The target refused consent, or withdrew it, in whatever form.
        ConsentRefused = "consent-refused",
        /// The target refused consent in writing, or withdrew it.
        ConsentRefusedInWriting = "consent-refused-in-writing",
        /// The target is a refugee or claims protection.
        RefugeeOrClaimant = "refugee-or-claimant",
        /// The target holds immunity.
        Immune = "immune",
        /// The target is known for something that makes them a likely aim of repression.
        ProfileAtRisk = "profile-at-risk",
        /// An earlier extradition, notice or return about the target was refused for its purpose.
        EarlierRefusal = "earlier-refusal",
        /// An attempt of another state at the person, for the same acts, was turned down.
        EarlierRefusalElsewhere = "earlier-refusal-elsewhere",
        /// A court, or a body of the United Nations, found abuse by the requesting state in this or a like case.
        FoundAbusive = "found-abusive",
        /// The person is of interest only as a relative or contact of somebody else.
        MereContact = "mere-contact",
        /// The person only gives evidence, as a witness or a victim, or is no human being. Who is suspected, or close to
        /// a suspect, is more.
        GivesEvidenceOnly = "gives-evidence-only",
        /// The foreign case is against the person: suspected, accused, convicted, or before a court for it.
        CaseAgainst = "case-against",
        /// Whether the person is the one who is meant is doubtful.
        IdentityDoubtful = "identity-doubtful",
        /// The letter accuses the same persons of something protected here too, for which it asks nothing.
        AccusedOfMore = "accused-of-more",
        /// The measure aims at a person at all.
        HasTarget = "has-target",

        // The measure.
        /// What is asked is data that a third party holds about somebody else.
        HeldByThirdParty = "held-by-third-party",
        /// What is asked is held by a public body.
        HeldByPublicBody = "held-by-public-body",
        /// A court or another independent body of the requesting state authorised the measure.
        AuthorisedIndependently = "authorised-independently",
        /// The authorisation is older than what the measure is about: it was given for something else.
        AuthorisationOlder = "authorisation-older",
        /// Carrying the measure out tells where a person is.
        RevealsLocation = "reveals-location",
        /// The measure finds, follows, questions or lists people.
        ReachesPeople = "reaches-people",
        /// Passwords, keys or knowledge of weaknesses are asked for.
        AsksCredentials = "asks-credentials",
        /// The measure aims at people for what they are or think.
        AimedAtGroup = "aimed-at-group",
        /// At least as many accounts as the policy's threshold, or as long a time.
        Broad = "broad",
        /// The address, number or account stands for more people than the one who is meant.
        IdentifierShared = "identifier-shared",
        /// What is asked holds data of others beside those of the one who is meant.
        ThirdPersons = "third-persons",
        /// Among it is what passed between a lawyer and a client.
        PrivilegedInside = "privileged-inside",
        /// Among it is what tells who confided in a journalist.
        SourceInside = "source-inside",
        /// The data lie far from the time of every offence that the measure serves.
        FarInTime = "far-in-time",
        /// The letter says why the evidence is needed.
        NeedStated = "need-stated",
        /// The fine was imposed within the time in which it can be collected.
        FineInTime = "fine-in-time",
        /// A foreign court order is enclosed or cited.
        OrderGiven = "order-given",
        /// The foreign order is final, with no further appeal.
        OrderFinal = "order-final",
        /// The foreign order comes from a court of criminal jurisdiction.
        OrderCriminal = "order-criminal",
        /// The letter names a fixed period for the measure.
        FixedPeriod = "fixed-period",
        /// An arrangement with the requesting state is on record that carries the measure on the date.
        ArrangementMade = "arrangement-made",
        /// The thing or datum is in the requested state.
        LocatedHere = "located-here",

        // The letter.
        /// A court of the requesting state signs, or it is sent on a court's behalf.
        FromCourt = "from-court",
        /// The letter comes from an authority that investigates or prosecutes crime, or a court.
        FromCriminalAuthority = "from-criminal-authority",
        /// The letter is signed by, or sent for, an intelligence service or another part of the
        /// executive that does not prosecute.
        FromIntelligenceOrExecutive = "from-intelligence-or-executive",
        /// The letter is addressed to a court.
        AddressedToCourt = "addressed-to-court",
        /// The case is under investigation: nobody has brought it before a trial court.
        UnderInvestigation = "under-investigation",
        /// The case is pending before a court.
        PendingBeforeCourt = "pending-before-court",
        /// There is a criminal investigation or proceeding.
        CriminalMatter = "criminal-matter",
        /// It came from police to police, or straight to the holder of the data.
        OutsideCentralAuthority = "outside-central-authority",
        /// It was sent straight to the holder of the data.
        SentToHolder = "sent-to-holder",
        /// A special or ad hoc court hears or would hear the case.
        SpecialTribunal = "special-tribunal",
        /// A military court hears or would hear the case.
        MilitaryTribunal = "military-tribunal",
        /// Somebody is tried, or was convicted, in absence.
        InAbsentia = "in-absentia",
        /// Whoever is tried in absence can have the case heard anew.
        Retrial = "retrial",
        /// Evidence is used that the defence does not see.
        SecretEvidence = "secret-evidence",
        /// What is sent goes to an intelligence service.
        PassedToIntelligence = "passed-to-intelligence",
        /// What is sent goes on to another state or body.
        PassedOn = "passed-on",
        /// What is sent is kept without an end.
        KeptWithoutEnd = "kept-without-end",
        /// What is sent is used in other cases too.
        UsedInOtherCases = "used-in-other-cases",
        /// The person is never told what was sent.
        NeverTold = "never-told",
        /// Somebody's life or safety is at risk now.
        RiskToLife = "risk-to-life",
        /// The letter rests on evidence from ill-treatment, as somebody credibly says.
        EvidenceFromIllTreatment = "evidence-from-ill-treatment",
        /// The letter rests on evidence from spyware or broken encryption.
        EvidenceFromSpyware = "evidence-from-spyware",
        /// The letter relies on material that was obtained against the law.
        EvidenceUnlawful = "evidence-unlawful",
        /// Officials of the requesting state ask to be present.
        OfficialsPresent = "officials-present",
        /// The letter asks for secrecy and gives no reason.
        SecrecyUnexplained = "secrecy-unexplained",
        /// The letter asks for secrecy without end or without reason.
        SecrecyUnbounded = "secrecy-unbounded",

        // The requested state's own files.
        /// An own investigation or proceeding would be prejudiced.
        OwnProceedingsPrejudiced = "own-proceedings-prejudiced",
        /// The requesting state broke conditions of earlier assistance.
        ConditionsBroken = "conditions-broken",
        /// A promise for which the requesting state was asked was refused, and was not given since.
        PromiseRefused = "promise-refused",
        /// The requested state warns of foreign interference or repression abroad by this state.
        RepressionAdvisory = "repression-advisory",
        /// The requested state does not recognise the government in whose name the letter is written, or lists the authority
        /// that writes under its sanctions.
        AuthorBarred = "author-barred",
        /// A notice runs about danger to the target.
        DangerNotice = "danger-notice",

        // The requesting state, from its published record.
        /// The record as a whole: a fresh general indicator is there, and none is in an adverse band.
        RecordWithoutConcern = "record-without-concern",
        /// The general indicator (regime) is in an adverse band.
        RecordAdverse = "record-adverse",
        /// The indicator of torture is in an adverse band, or the latest figure says so.
        RecordTorture = "record-torture",
        /// The indicator of court independence is in an adverse band.
        RecordCourts = "record-courts",
        /// The requested state lists or sanctions the state, or names it for repression abroad.
        ListedByRequestedState = "listed-by-requested-state",

        // Agreements.
        /// Some agreement on mutual legal assistance binds both states.
        AgreementExists = "agreement-exists",
        /// Some agreement that binds both covers this offence and this measure.
        AgreementCovers = "agreement-covers",
        /// The requesting side is a court or tribunal that the requested state's law lists by name.
        ScheduledEntity = "scheduled-entity",
    }
}

vocabulary! {
    /// What kind of act a conduct word stands for; each word bears its tags in `data/`.
    pub(crate) enum ConductTag {
        /// Tax, customs, duties, currency.
        Fiscal = "fiscal",
        /// Aimed at the state, its government or its order as such.
        AgainstState = "against-state",
        /// Protects only the other state's own interest (treason, its secrets, its army).
        ProtectedInterest = "protected-interest",
        /// Grave violence against persons, which takes the political character away.
        Violent = "violent",
        /// A duty of soldiers.
        Military = "military",
        /// Speech, opinion, news, art.
        Expression = "expression",
        /// Religion or belief.
        Belief = "belief",
        /// Assembly, association, union.
        Association = "association",
        /// Private and family life, sexuality, the body.
        PrivateLife = "private-life",
        /// Research, testing, disclosure of weaknesses, use of technology.
        Research = "research",
        /// Ordinary crime against persons or property, economic crime included.
        Ordinary = "ordinary",
        /// Economic crime of the kind that is easily alleged against exiles.
        Economic = "economic",
        /// Entering a system or giving away a secret: what research, reporting and whistleblowing are charged as.
        AccessOrDisclosure = "access-or-disclosure",
        /// Listed in the conventions on drugs, terrorism, corruption or organised crime.
        Convention = "convention",
    }
}
