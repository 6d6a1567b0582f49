//! What a person is said to have *done*.

vocabulary! {
    /// An act that a letter alleges, stripped of the name that the foreign law gives it.
    ///
    /// The list of conduct in an offence is closed: what is not listed is not alleged. Code the act
    /// (`sending-false-information-to-injure`), never the label (`spreading-false-news` is for a
    /// letter whose only complaint is that something untrue or unwelcome was said).
    pub enum Conduct {
        // Computers and data.
        /// Entering or using a computer system or part of it ("hacking", illegal access).
        AccessingComputerSystem = "accessing-computer-system",
        /// Obtaining a computer service or storage without paying or without leave.
        ObtainingComputerService = "obtaining-computer-service",
        /// Capturing functions or signals of a computer system by a device or program.
        InterceptingComputerFunction = "intercepting-computer-function",
        /// Using, keeping, passing on or selling passwords or access credentials.
        TraffickingCredentials = "trafficking-credentials",
        /// Making, selling, offering or keeping a tool made mainly for intrusion or data damage.
        SupplyingIntrusionTool = "supplying-intrusion-tool",
        /// Destroying, altering or making useless computer data, encryption by ransomware included.
        AlteringComputerData = "altering-computer-data",
        /// Obstructing or interrupting the lawful use of data or of a system (denial of service).
        ObstructingComputerUse = "obstructing-computer-use",
        /// Demanding money or an act by threats or menaces (extortion, ransom demand, sextortion).
        DemandingByThreat = "demanding-by-threat",
        /// Intercepting other people's private communications.
        InterceptingPrivateCommunication = "intercepting-private-communication",
        /// Disclosing or using a private communication that somebody intercepted.
        DisclosingInterceptedCommunication = "disclosing-intercepted-communication",
        /// Keeping or selling a device made mainly for secret interception.
        SupplyingInterceptionDevice = "supplying-interception-device",
        /// Obtaining or holding another person's identity information to commit a crime with it.
        TakingIdentityInformation = "taking-identity-information",
        /// Pretending to be another person, living or dead, to gain or to harm (identity fraud).
        ImpersonatingPerson = "impersonating-person",
        /// Stealing, forging, using or trading payment cards or card data.
        MisusingPaymentCards = "misusing-payment-cards",
        /// Taking a telecommunication service dishonestly, or making devices to do so.
        TakingTelecomService = "taking-telecom-service",
        /// Making or publishing child sexual abuse material.
        MakingChildAbuseMaterial = "making-child-abuse-material",
        /// Distributing, selling or advertising child sexual abuse material.
        DistributingChildAbuseMaterial = "distributing-child-abuse-material",
        /// Possessing or accessing child sexual abuse material.
        PossessingChildAbuseMaterial = "possessing-child-abuse-material",
        /// Communicating with a child to commit a sexual offence (luring, grooming).
        LuringChild = "luring-child",
        /// Publishing intimate images of somebody without consent.
        SharingIntimateImages = "sharing-intimate-images",
        /// Observing or recording somebody secretly where privacy is expected (voyeurism).
        RecordingInSecret = "recording-in-secret",
        /// Following, watching or repeatedly contacting somebody so that they fear (stalking).
        Harassing = "harassing",
        /// Threatening death, bodily harm or damage to property.
        ThreateningHarm = "threatening-harm",
        /// Conveying information known to be false to injure or alarm a particular person.
        SendingFalseInformationToInjure = "sending-false-information-to-injure",
        /// Counselling or aiding suicide.
        CounsellingSuicide = "counselling-suicide",
        /// Infringing copyright, or getting round its protection, as a trade.
        InfringingCopyright = "infringing-copyright",
        /// Taking or passing on a trade secret.
        TakingTradeSecret = "taking-trade-secret",

        // Property, markets, money.
        /// Getting money, property or a service by deceit or another dishonest means (fraud).
        ObtainingByDeceit = "obtaining-by-deceit",
        /// Taking somebody's property (theft).
        TakingProperty = "taking-property",
        /// Stealing with violence or threats of it (robbery).
        Robbing = "robbing",
        /// Breaking into or entering a place to commit a crime (burglary).
        BreakingAndEntering = "breaking-and-entering",
        /// Holding or dealing in property that came from crime (receiving).
        PossessingCrimeProperty = "possessing-crime-property",
        /// Using for oneself property that was entrusted (embezzlement, criminal breach of trust).
        MisappropriatingEntrustedProperty = "misappropriating-entrusted-property",
        /// Dealing with proceeds of crime to hide or convert them (money laundering).
        LaunderingProceeds = "laundering-proceeds",
        /// Creating a false market: wash trades, price manipulation.
        ManipulatingMarket = "manipulating-market",
        /// Trading or tipping on inside information.
        InsiderTrading = "insider-trading",
        /// Publishing a false prospectus or false statement to investors or creditors.
        MisleadingInvestors = "misleading-investors",
        /// Destroying or falsifying books, accounts or records to defraud.
        FalsifyingAccounts = "falsifying-accounts",
        /// Giving or taking secret benefits in private business (commercial bribery).
        SecretCommission = "secret-commission",
        /// Making a false document (forgery).
        ForgingDocument = "forging-document",
        /// Using a document known to be false.
        UsingForgedDocument = "using-forged-document",
        /// Making, holding or passing counterfeit money.
        CounterfeitingMoney = "counterfeiting-money",
        /// Evading tax or making false returns.
        EvadingTax = "evading-tax",
        /// Bringing goods across a border past customs, or evading duties.
        SmugglingGoods = "smuggling-goods",
        /// Agreeing prices, markets or bids with competitors (cartel, bid-rigging).
        FixingPrices = "fixing-prices",
        /// Dealing against economic sanctions in force.
        BreachingSanctions = "breaching-sanctions",

        // Public administration and justice.
        /// Giving or offering a benefit to an official of the requesting state (domestic bribery).
        BribingOfficial = "bribing-official",
        /// Bribing an official of another state or of an international body.
        BribingForeignOfficial = "bribing-foreign-official",
        /// Taking or asking for a benefit as an official (passive bribery).
        AcceptingBribe = "accepting-bribe",
        /// Selling influence with government (trading in influence).
        TradingInInfluence = "trading-in-influence",
        /// Breach of trust or abuse of public office by an official.
        AbusingPublicOffice = "abusing-public-office",
        /// Lying under oath or in a solemn statement (perjury).
        LyingUnderOath = "lying-under-oath",
        /// Obstructing, perverting or defeating justice; destroying evidence.
        ObstructingJustice = "obstructing-justice",
        /// Intimidating a witness, juror, official of justice or journalist.
        IntimidatingJusticeParticipant = "intimidating-justice-participant",

        // Persons.
        /// Causing a person's death.
        Killing = "killing",
        /// Applying force to a person without consent (assault, wounding).
        Assaulting = "assaulting",
        /// Torture by or with an official.
        Torturing = "torturing",
        /// Sexual assault, rape.
        SexuallyAssaulting = "sexually-assaulting",
        /// Abducting or confining a person (kidnapping, forcible confinement).
        Kidnapping = "kidnapping",
        /// Taking hostages to compel somebody.
        TakingHostages = "taking-hostages",
        /// Recruiting, moving or holding persons to exploit them (trafficking in persons).
        TraffickingPersons = "trafficking-persons",
        /// Taking a child from a parent or guardian.
        AbductingChild = "abducting-child",
        /// Procuring or profiting from another person's prostitution; buying sex.
        ProcuringProstitution = "procuring-prostitution",
        /// Organising unlawful entry of other persons into a state (migrant smuggling).
        SmugglingMigrants = "smuggling-migrants",

        // Drugs and weapons.
        /// Selling, giving, moving or offering controlled drugs.
        TraffickingDrugs = "trafficking-drugs",
        /// Importing or exporting controlled drugs.
        ImportingDrugs = "importing-drugs",
        /// Producing controlled drugs.
        ProducingDrugs = "producing-drugs",
        /// Possessing controlled drugs, not to traffic.
        PossessingDrugs = "possessing-drugs",
        /// Selling, distributing, producing, importing or exporting cannabis.
        DealingInCannabis = "dealing-in-cannabis",
        /// Possessing a small amount of cannabis for own use.
        PossessingCannabisForOwnUse = "possessing-cannabis-for-own-use",
        /// Trafficking, importing or exporting firearms.
        TraffickingFirearms = "trafficking-firearms",
        /// Possessing a firearm or weapon unlawfully.
        PossessingFirearm = "possessing-firearm",

        // Danger, organised crime, terrorism, atrocity.
        /// Causing an explosion, or making or keeping explosives to do so.
        CausingExplosion = "causing-explosion",
        /// Setting fire to property (arson).
        SettingFire = "setting-fire",
        /// Damaging property (criminal damage, mischief).
        DamagingProperty = "damaging-property",
        /// Seizing or endangering an aircraft or ship.
        EndangeringTransport = "endangering-transport",
        /// Possessing, making, moving, altering or dispersing radioactive or nuclear material or a device of it.
        HandlingRadioactiveMaterial = "handling-radioactive-material",
        /// Taking part in the acts of a criminal organisation.
        ParticipatingInCriminalOrganisation = "participating-in-criminal-organisation",
        /// Collecting, providing or using money or property for terrorist acts.
        FinancingTerrorism = "financing-terrorism",
        /// Taking part in, facilitating or recruiting for terrorist acts of violence.
        ParticipatingInTerrorism = "participating-in-terrorism",
        /// Genocide, crimes against humanity, war crimes.
        CommittingAtrocityCrime = "committing-atrocity-crime",

        // Against the requesting state itself.
        /// Waging war on the state or overthrowing its government by force (treason, insurrection).
        OverthrowingByForce = "overthrowing-by-force",
        /// Damaging essential works or defence (sabotage).
        Sabotaging = "sabotaging",
        /// Passing protected information to a foreign power (espionage).
        Spying = "spying",
        /// Disclosing state secrets to the public or to somebody not entitled.
        DisclosingStateSecrets = "disclosing-state-secrets",
        /// Acting covertly or by threats for a foreign state against people or institutions.
        InterferingForForeignState = "interfering-for-foreign-state",
        /// Refusing or evading military service.
        EvadingMilitaryService = "evading-military-service",
        /// Desertion, absence without leave, disobedience of orders as a soldier.
        Deserting = "deserting",

        // Speech about persons and groups: an offence in some states, sometimes a weak match.
        /// Publishing what harms a private person's reputation (defamation, libel).
        DefamingPerson = "defaming-person",
        /// Promoting hatred against a group by race, religion, origin, orientation and the like.
        PromotingHatred = "promoting-hatred",
        /// Denying or minimising a recognised genocide.
        DenyingGenocide = "denying-genocide",
        /// Praising or justifying terrorism without calling for a particular act.
        PraisingTerrorism = "praising-terrorism",

        // Expression, belief, association: usually no offence in a state that keeps them free.
        /// Arguing for secession or independence of a territory, without force.
        AdvocatingSecession = "advocating-secession",
        /// Arguing for a change of government or system, without force ("subversion").
        AdvocatingRegimeChange = "advocating-regime-change",
        /// Criticising government, party, policy or officials.
        CriticisingGovernment = "criticising-government",
        /// Insulting or mocking a head of state or ruler (lese-majeste).
        InsultingRuler = "insulting-ruler",
        /// Insulting officials, courts, institutions, flag or symbols.
        InsultingInstitutions = "insulting-institutions",
        /// "False news" or rumours, where no person is injured or alarmed on purpose.
        SpreadingFalseNews = "spreading-false-news",
        /// Criticising or "discrediting" the armed forces or a war.
        DiscreditingArmedForces = "discrediting-armed-forces",
        /// Joining, following or helping a group that is only *labelled* extremist or illegal.
        SupportingLabelledGroup = "supporting-labelled-group",
        /// Showing banned symbols, slogans or flags.
        ShowingBannedSymbols = "showing-banned-symbols",
        /// Insulting a religion or its figures (blasphemy).
        Blaspheming = "blaspheming",
        /// Leaving or changing a religion (apostasy).
        LeavingReligion = "leaving-religion",
        /// Practising, teaching or spreading a religion or belief.
        PractisingReligion = "practising-religion",
        /// Consensual same-sex relations between adults.
        SameSexRelations = "same-sex-relations",
        /// Expression or association about sexual orientation or gender identity ("propaganda").
        LgbtExpression = "lgbt-expression",
        /// Adultery or sex outside marriage between consenting adults.
        ConsensualAdultSex = "consensual-adult-sex",
        /// Having, providing or informing about abortion.
        AbortionOrInformation = "abortion-or-information",
        /// Witchcraft, sorcery, fortune-telling without fraud.
        PractisingWitchcraft = "practising-witchcraft",
        /// Taking part in or organising a peaceful assembly or protest.
        AssemblingPeacefully = "assembling-peacefully",
        /// Striking or organising workers.
        Striking = "striking",
        /// Forming or running an association that is unregistered or unwelcome.
        FormingAssociation = "forming-association",
        /// Receiving foreign money for civil society ("foreign agent").
        ReceivingForeignFunds = "receiving-foreign-funds",
        /// Calling on other states to impose sanctions.
        CallingForSanctions = "calling-for-sanctions",
        /// Publishing, blogging or broadcasting without a licence.
        PublishingWithoutLicence = "publishing-without-licence",
        /// Gathering or reporting news.
        ReportingNews = "reporting-news",
        /// Publishing information that somebody else leaked.
        PublishingLeakedInformation = "publishing-leaked-information",
        /// Speaking to foreign media, states, courts or human rights bodies.
        ContactingForeignBodies = "contacting-foreign-bodies",
        /// Offending morals online: dress, dance, images that are lawful for adults.
        OffendingMoralsOnline = "offending-morals-online",
        /// Leaving a state without permission.
        LeavingStateWithoutPermission = "leaving-state-without-permission",
        /// Helping persecuted people leave or find shelter, without gain.
        HelpingRefugees = "helping-refugees",
        /// Using a VPN, Tor or encryption.
        UsingEncryption = "using-encryption",
        /// Breaking a website's terms of service: scraping, second accounts, research accounts.
        BreachingTermsOfService = "breaching-terms-of-service",
        /// Looking for or testing security weaknesses in good faith.
        ResearchingSecurity = "researching-security",
        /// Telling an owner, an authority or the public about a security weakness.
        DisclosingVulnerability = "disclosing-vulnerability",
        /// Reporting wrongdoing from inside an organisation (whistleblowing).
        BlowingWhistle = "blowing-whistle",
        /// Owing or not paying a debt.
        NotPayingDebt = "not-paying-debt",
        /// Attempting to end one's own life.
        AttemptingSuicide = "attempting-suicide",
        /// Dressing or appearing against rules on gender or religion.
        BreakingDressRules = "breaking-dress-rules",
        /// Sending unsolicited commercial messages.
        SendingSpam = "sending-spam",

        // Roads, medicine, food, nature.
        /// Driving, or having charge of a vehicle, ship or aircraft, under drink or drugs.
        DrivingWhileImpaired = "driving-while-impaired",
        /// Driving, navigating or flying in a way that is dangerous to the public.
        DrivingDangerously = "driving-dangerously",
        /// Not stopping, giving a name or helping after an accident with a vehicle.
        LeavingAccident = "leaving-accident",
        /// Refusing a test for drink or drugs, or driving away from the police.
        EvadingRoadCheck = "evading-road-check",
        /// Driving while a court or the law forbids it because of an earlier conviction.
        DrivingWhileDisqualified = "driving-while-disqualified",
        /// Making, selling, importing or storing medicines or devices that are false, adulterated or falsely labelled.
        DealingInCounterfeitMedicine = "dealing-in-counterfeit-medicine",
        /// Making, selling or importing genuine medicines without the licence or prescription that the law asks for.
        DealingInMedicineWithoutLicence = "dealing-in-medicine-without-licence",
        /// Making, selling, importing or storing goods under a false brand (counterfeit trademark).
        CounterfeitingGoods = "counterfeiting-goods",
        /// Making or selling food that is unfit, adulterated or falsely labelled.
        SellingUnsafeFood = "selling-unsafe-food",
        /// Releasing or dumping waste or harmful substances into water, air or soil.
        PollutingEnvironment = "polluting-environment",
        /// Bringing hazardous waste across a border without the permits for it.
        MovingHazardousWaste = "moving-hazardous-waste",
        /// Hunting, catching, felling, keeping or trading protected or forbidden animals, fish or plants.
        TakingWildlife = "taking-wildlife",
        /// Hurting, killing or neglecting animals, or making them fight.
        MistreatingAnimals = "mistreating-animals",

        // Custody, accusations, markets, cash, weapons.
        /// Escaping from custody or prison, or not coming back.
        EscapingCustody = "escaping-custody",
        /// Freeing a prisoner, or helping one to escape.
        HelpingEscape = "helping-escape",
        /// Not attending court, or not keeping the conditions of release.
        BreachingRelease = "breaching-release",
        /// Reporting to the police or a court a crime that did not happen, or accusing somebody innocent.
        AccusingFalsely = "accusing-falsely",
        /// Agreeing with other bidders what to bid, or not to bid, in a call for tenders.
        RiggingBids = "rigging-bids",
        /// Taking cash or bearer paper across a border without declaring it.
        CarryingUndeclaredCash = "carrying-undeclared-cash",
        /// Running a money transfer or exchange business without the registration or licence for it.
        TransferringMoneyUnregistered = "transferring-money-unregistered",
        /// Making, selling, moving or keeping precursors or equipment to make or traffic in drugs.
        SupplyingDrugPrecursors = "supplying-drug-precursors",
        /// Taking, buying or selling organs of the human body.
        TraffickingOrgans = "trafficking-organs",
        /// Firing a gun at a person or place, or recklessly.
        FiringWeapon = "firing-weapon",

        // Family, morals, games, work.
        /// Marrying somebody while already married (bigamy, polygamy).
        MarryingWhileMarried = "marrying-while-married",
        /// Making, celebrating or arranging a marriage of a child or of somebody unwilling.
        ForcingMarriage = "forcing-marriage",
        /// Not supporting or caring for a child, spouse or dependant.
        NeglectingFamily = "neglecting-family",
        /// Sexual intercourse between close blood relations.
        CommittingIncest = "committing-incest",
        /// Showing one’s sexual organs or doing a sexual act in public or before somebody offended.
        ExposingSexually = "exposing-sexually",
        /// Running betting, a lottery or a gaming house without leave.
        RunningGambling = "running-gambling",
        /// Playing or betting for money.
        Gambling = "gambling",
        /// Drinking alcohol or using a drug oneself.
        ConsumingIntoxicants = "consuming-intoxicants",
        /// Employing people who may not work, or off the books.
        EmployingWithoutPermit = "employing-without-permit",
        /// Not filing a tax, company or statistical return on time, where no evasion is alleged.
        NotFilingReturn = "not-filing-return",

        // Order.
        /// Not obeying an order of a court (contact ban, injunction, custody).
        DisobeyingCourtOrder = "disobeying-court-order",
        /// Resisting or hindering an officer in the execution of duty, short of an assault.
        ResistingOfficer = "resisting-officer",
        /// Taking part in a gathering that disturbs the peace by violence or tumult.
        Rioting = "rioting",
        /// Sitting down in, chaining oneself to or blocking a road, building or works, without damage.
        BlockingAccess = "blocking-access",
        /// Claiming or exercising a public office or function without right.
        UsurpingOffice = "usurping-office",
        /// Urging others to commit a crime that the letter names, in public or not.
        UrgingCrime = "urging-crime",

        // Expression, belief, association: more of it.
        /// Holding or taking part in a poll, primary, vote or referendum that no authority has called.
        HoldingUnofficialVote = "holding-unofficial-vote",
        /// Publishing names or posts of officials, judges or police from public records.
        PublishingOfficialsNames = "publishing-officials-names",
        /// Belonging to, or working for, a party, union or association that was lawful at the time.
        BelongingToPartyOrUnion = "belonging-to-party-or-union",
        /// Having an account with a bank, app or platform, where nothing but having it is alleged.
        HoldingAccount = "holding-account",
        /// Satire, parody or caricature.
        Satirising = "satirising",
        /// Reposting, sharing, forwarding or liking what others said.
        Reposting = "reposting",
        /// Giving or sending money or goods to somebody, where no further purpose is alleged.
        GivingMoney = "giving-money",
        /// Calling for a boycott, a strike or for not voting.
        CallingForBoycott = "calling-for-boycott",
        /// Advising, defending or representing somebody as a lawyer.
        ActingAsLawyer = "acting-as-lawyer",
        /// Having, reading, watching or listening to books, sites, songs or symbols.
        PossessingWritings = "possessing-writings",

        /// None of these words fits: the coder must describe the act in `quote`.
        Other = "other",
    }
}
