//! How, with what state of mind, by what right and with what result something was done.

vocabulary! {
    /// A circumstance of the alleged conduct: alleged, denied, or (where absent) unknown.
    ///
    /// Circumstances are open: a letter that does not mention dishonesty neither alleges nor denies
    /// it, and the question goes to whoever can answer it.
    pub enum Circumstance {
        /// The person had no permission from anyone entitled to give it.
        WithoutAuthorisation = "without-authorisation",
        /// The person did not even believe in a right to act (no colour of right).
        WithoutColourOfRight = "without-colour-of-right",
        /// By deceit, falsehood or another dishonest means.
        Dishonest = "dishonest",
        /// Somebody was deprived of something, or put at risk of it.
        DeprivationOrRisk = "deprivation-or-risk",
        /// Done on purpose or recklessly, not by accident.
        Wilful = "wilful",
        /// The person knew, or shut their eyes to it, that the property came from crime.
        KnewOfOrigin = "knew-of-origin",
        /// Done to obtain something from somebody.
        IntentToObtain = "intent-to-obtain",
        /// Done to injure or alarm a particular person.
        IntentToInjure = "intent-to-injure",
        /// The person knew that what was said was false.
        KnewFalsity = "knew-falsity",
        /// Force or a threat of force was used or urged.
        ForceOrThreat = "force-or-threat",
        /// Serious violence against persons: death, serious harm, mass violence.
        SeriousViolence = "serious-violence",
        /// Somebody died.
        DeathCaused = "death-caused",
        /// Somebody was hurt: bodily harm.
        BodilyHarmCaused = "bodily-harm-caused",
        /// Somebody's life was put in danger.
        DangerToLife = "danger-to-life",
        /// Done to an aircraft, on board of one, or to an airport or to air navigation.
        AgainstAircraft = "against-aircraft",
        /// Done to a ship or fixed platform, on board of one, or to maritime navigation.
        AgainstShip = "against-ship",
        /// Radioactive or nuclear material, a device of it, or a nuclear facility is used, threatened or
        /// attacked.
        RadioactiveMaterial = "radioactive-material",
        /// The victim feared for their own or another's safety.
        VictimFearedForSafety = "victim-feared-for-safety",
        /// Done again and again.
        Repeated = "repeated",
        /// The person affected did not agree to it.
        WithoutConsent = "without-consent",
        /// The communication was private: its maker could expect that nobody else listens.
        PrivateCommunication = "private-communication",
        /// A person under eighteen is the victim or is depicted.
        ChildInvolved = "child-involved",
        /// The victim is under sixteen.
        VictimUnderSixteen = "victim-under-sixteen",
        /// Done for a sexual purpose.
        SexualPurpose = "sexual-purpose",
        /// The tool is made or adapted mainly for intrusion or data damage.
        PrimarilyForIntrusion = "primarily-for-intrusion",
        /// The person knew that the thing would be used for a crime.
        KnewIntendedUse = "knew-intended-use",
        /// The person had a lawful excuse or licence.
        LawfulExcuse = "lawful-excuse",
        /// Testing or study of security done in good faith, with harm avoided and owners told.
        GoodFaithResearch = "good-faith-research",
        /// Done to gather or publish news.
        JournalisticPurpose = "journalistic-purpose",
        /// Done to reveal wrongdoing or for another public benefit.
        PublicInterestPurpose = "public-interest-purpose",
        /// Said or done as opinion, belief, art, teaching, protest or discussion of public matters.
        ProtectedExpression = "protected-expression",
        /// Done for a political end, in a struggle over power.
        PoliticalPurpose = "political-purpose",
        /// For money or another gain.
        ForGain = "for-gain",
        /// In breach of a trust or duty of office.
        BreachOfTrust = "breach-of-trust",
        /// By, to or about somebody holding public office.
        PublicOfficialInvolved = "public-official-involved",
        /// A benefit was given for an act or omission in office.
        BenefitForOfficialAct = "benefit-for-official-act",
        /// Said under oath, affirmation or solemn declaration.
        UnderOath = "under-oath",
        /// Done to mislead or hinder a court or investigation.
        IntentToObstructJustice = "intent-to-obstruct-justice",
        /// The victim was exploited: labour, sex, organs.
        Exploitation = "exploitation",
        /// By an organised group.
        OrganisedGroup = "organised-group",
        /// In, from or with effects in more than one state.
        Transnational = "transnational",
        /// For a political, religious or ideological purpose, to intimidate the public or compel a
        /// government.
        TerroristPurpose = "terrorist-purpose",
        /// With or for a group on the *requested* state's own list of terrorist entities.
        GroupListedHere = "group-listed-here",
        /// Stirred up hatred in public, in a way likely to lead to a breach of the peace.
        PublicIncitement = "public-incitement",
        /// Against a group marked by race, colour, religion, origin, sex, orientation, disability.
        IdentifiableGroup = "identifiable-group",
        /// The substance is controlled under drug law.
        ControlledSubstance = "controlled-substance",
        /// Without a licence or permit that the law asks for.
        WithoutLicence = "without-licence",
        /// An amount that points to trade, not own use.
        CommercialQuantity = "commercial-quantity",
        /// Part of a widespread or systematic attack on civilians, or of an armed conflict.
        WidespreadAttackOrConflict = "widespread-attack-or-conflict",
        /// Done by an official or at an official's instigation.
        OfficialCapacity = "official-capacity",
        /// Severe pain or suffering was caused on purpose.
        SeverePain = "severe-pain",
        /// Secretly or by hiding what was done.
        InSecret = "in-secret",
        /// With information that was not public.
        NonPublicInformation = "non-public-information",
        /// As part of a trade or business.
        InTrade = "in-trade",
        /// Only attempted, or agreed on, and not carried out.
        AttemptOrConspiracy = "attempt-or-conspiracy",
        /// Under military law by somebody subject to it, and no crime for anybody else.
        OnlyMilitaryDuty = "only-military-duty",
        /// For, or directed by, a foreign state or its agents.
        ForForeignState = "for-foreign-state",
    }
}

impl Circumstance {
    /// The narrower circumstance that is one of this kind too: where it is alleged, so is this one, and
    /// where this one is denied, so is the narrower one.
    #[must_use]
    pub const fn narrower(self) -> Option<Self> {
        match self {
            Self::ChildInvolved => Some(Self::VictimUnderSixteen),
            Self::DangerToLife => Some(Self::DeathCaused),
            _ => None,
        }
    }

    /// The wider circumstance that this one is a case of.
    #[must_use]
    pub fn wider(self) -> Option<Self> {
        Self::ALL.iter().copied().find(|one| one.narrower() == Some(self))
    }
}
