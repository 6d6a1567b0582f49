//! The table of facts: for each, what it is about and which rule reads it. A fact that lacks either does
//! not compile. Who may answer it stands in the legal base, its sentences in the messages: the loader and
//! a test see to it that none is missing there.

use crate::matter::{Case, Known, Name, Subject};
use crate::vocabulary::{ContentItem, Fact};

/// What a fact can differ by: the parts of the limb on which it depends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum About {
    /// The letter as a whole, the state that wrote it, or the two states.
    Letter,
    /// The offence.
    Offence,
    /// The person.
    Person,
    /// The measure.
    Measure,
    /// The person and the offence.
    PersonAndOffence,
    /// The person and the measure.
    PersonAndMeasure,
    /// The measure and the offence.
    MeasureAndOffence,
    /// The whole limb.
    Limb,
}

impl About {
    /// The part of a limb of which a fact speaks.
    pub(crate) const fn of(self, limb: Subject) -> Subject {
        let letter = Subject { measure: None, offence: None, person: None };
        let offence = Subject { offence: limb.offence, ..letter };
        let person = Subject { person: limb.person, ..letter };
        let measure = Subject { measure: limb.measure, ..letter };
        match self {
            Self::Letter => letter,
            Self::Offence => offence,
            Self::Person => person,
            Self::Measure => measure,
            Self::PersonAndOffence => Subject { person: limb.person, ..offence },
            Self::PersonAndMeasure => Subject { person: limb.person, ..measure },
            Self::MeasureAndOffence => Subject { offence: limb.offence, ..measure },
            Self::Limb => limb,
        }
    }
}

/// Of whom a fact about a person speaks in a limb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Touches {
    /// The person at whom the measure is aimed, alone.
    Target,
    /// That person; where the measure is aimed at nobody, those whom the case is against.
    TargetElseAccused,
    /// That person, and those whom the case is against.
    AllAtStake,
    /// The same; where the measure is aimed at nobody, everybody of the letter: nobody says whose data they are.
    Everybody,
    /// Those whom the case is against.
    TheAccused,
}

/// Of whom a fact speaks where the measure is aimed at somebody else than the accused.
pub(crate) const fn touches(name: Name) -> Touches {
    match name {
        Name::Fact(Fact::RefugeeOrClaimant | Fact::EarlierRefusal | Fact::EarlierRefusalElsewhere | Fact::DangerNotice) => {
            Touches::Everybody
        }
        Name::Fact(
            Fact::ProfileAtRisk | Fact::FoundAbusive | Fact::Immune | Fact::OwnProceedingsPrejudiced | Fact::PromiseRefused,
        )
        | Name::Profile(_) => Touches::AllAtStake,
        Name::Fact(Fact::Minor) => Touches::TargetElseAccused,
        Name::Fact(Fact::AlreadyTried | Fact::AlreadyTriedHere) => Touches::TheAccused,
        _ => Touches::Target,
    }
}

macro_rules! facts {
    ($($fact:ident: $about:ident, $read:expr;)+) => {
        const fn of_fact(fact: Fact) -> About {
            match fact { $(Fact::$fact => About::$about,)+ }
        }

        fn read_fact<'a>(case: &Case<'_, 'a>, fact: Fact) -> Known<'a> {
            match fact { $(Fact::$fact => { let read: for<'c> fn(&'c Case<'_, 'a>) -> Known<'a> = $read; read(case) })+ }
        }
    };
}

facts! {
    // The offence.
    CrimeThere: Offence, |case| case.crime_there();
    // Computed by comparison: read here only where the letter states no conduct to compare.
    CrimeHere: Offence, |case| case.no_conduct();
    CrimeHereIndictable: Offence, |case| case.no_conduct();
    InterceptionListed: Offence, |case| case.no_conduct();
    PunishableByDeath: Offence, |case| case.punishable_by_death();
    PunishableByCorporal: Offence, |case| case.punishable_by_corporal();
    TermStated: Offence, |case| case.term_stated();
    ConductInRequestedState: Offence, |case| case.done_here();
    SomebodyCharged: PersonAndOffence, |case| case.somebody_charged();
    SomebodyConvicted: PersonAndOffence, |case| case.somebody_convicted();
    SomebodysConvictionFinal: PersonAndOffence, |case| case.somebodys_conviction_final();
    TimeBarred: Offence, |case| case.time_barred();
    AlreadyTried: PersonAndOffence, |case| case.already_tried();
    AlreadyTriedHere: PersonAndOffence, |case| case.already_tried_here();
    ProvisionFlagged: Offence, |case| case.flagged();
    ProtectedPurpose: Offence, |case| case.protected_purpose();
    PoliticalPurpose: Offence, |case| case.political_purpose();
    DoneElsewhere: Offence, |case| case.done_elsewhere();

    // The person.
    Charged: PersonAndOffence, |case| case.charged();
    Convicted: PersonAndOffence, |case| case.convicted();
    ConvictionFinal: PersonAndOffence, |case| case.conviction_final();
    HasCounsel: Person, |case| case.has_counsel();
    ServingSentenceHere: Person, |case| case.serving_sentence_here();
    Minor: Person, |case| case.minor();
    Consents: PersonAndMeasure, |case| case.consents();
    ConsentRefused: PersonAndMeasure, |case| case.consent_refused();
    ConsentRefusedInWriting: PersonAndMeasure, |case| case.consent_refused_in_writing();
    RefugeeOrClaimant: Person, |case| case.refugee_or_claimant();
    Immune: Person, |case| case.immune();
    ProfileAtRisk: Person, |case| case.profile_at_risk();
    EarlierRefusal: Person, |case| case.earlier_refusal();
    EarlierRefusalElsewhere: PersonAndOffence, |case| case.earlier_refusal_elsewhere();
    FoundAbusive: Person, |case| case.found_abusive();
    MereContact: Person, |case| case.mere_contact();
    GivesEvidenceOnly: Person, |case| case.gives_evidence_only();
    CaseAgainst: Person, |case| case.case_against();
    IdentityDoubtful: Person, |case| case.identity_doubtful();
    AccusedOfMore: Limb, |case| case.accused_of_more();
    HasTarget: Person, |case| case.has_target();

    // The measure.
    HeldByThirdParty: Measure, |case| case.held_by_third_party();
    HeldByPublicBody: Measure, |case| case.held_by_public_body();
    AuthorisedIndependently: Measure, |case| case.authorised_independently();
    AuthorisationOlder: Measure, |case| case.authorisation_older();
    RevealsLocation: Measure, |case| case.reveals_location();
    ReachesPeople: Measure, |case| case.reaches_people();
    AsksCredentials: Measure, |case| case.asks_credentials();
    AimedAtGroup: Measure, |case| case.aimed_at_group();
    Broad: Measure, |case| case.broad();
    IdentifierShared: Measure, |case| case.identifier_shared();
    ThirdPersons: Measure, |case| case.third_persons();
    PrivilegedInside: Measure, |case| case.privileged_inside();
    SourceInside: Measure, |case| case.source_inside();
    FarInTime: Measure, |case| case.far_in_time();
    NeedStated: Measure, |case| case.need_stated();
    FineInTime: Measure, |case| case.fine_in_time();
    FixedPeriod: Measure, |case| case.fixed_period();
    LocatedHere: Measure, |case| case.located_here();
    ArrangementMade: Measure, |case| case.arrangement_made();

    // The letter.
    FromCourt: Letter, |case| case.is_from_court();
    AddressedToCourt: Letter, |case| case.addressed_to_court();
    FromCriminalAuthority: Letter, |case| case.is_from_criminal_authority();
    FromIntelligenceOrExecutive: Letter, |case| case.is_from_intelligence_or_executive();
    UnderInvestigation: Letter, |case| case.under_investigation();
    PendingBeforeCourt: Letter, |case| case.pending_before_court();
    CriminalMatter: Letter, |case| case.criminal_matter();
    OutsideCentralAuthority: Letter, |case| case.outside_central_authority();
    SentToHolder: Letter, |case| case.sent_to_holder();
    SpecialTribunal: Letter, |case| case.special_tribunal();
    MilitaryTribunal: Letter, |case| case.military_tribunal();
    InAbsentia: Letter, |case| case.in_absentia();
    Retrial: Letter, |case| case.retrial();
    SecretEvidence: Letter, |case| case.secret_evidence();
    PassedToIntelligence: Letter, |case| case.passed_to_intelligence();
    PassedOn: Letter, |case| case.passed_on();
    KeptWithoutEnd: Letter, |case| case.kept_without_end();
    UsedInOtherCases: Letter, |case| case.used_in_other_cases();
    NeverTold: Letter, |case| case.never_told();
    RiskToLife: Letter, |case| case.risk_to_life();
    EvidenceFromIllTreatment: Letter, |case| case.evidence_from_ill_treatment();
    EvidenceFromSpyware: Letter, |case| case.evidence_from_spyware();
    EvidenceUnlawful: Letter, |case| case.evidence_unlawful();
    OfficialsPresent: Letter, |case| case.officials_present();
    SecrecyUnexplained: Letter, |case| case.secrecy_unexplained();
    SecrecyUnbounded: Letter, |case| case.secrecy_unbounded();
    OrderGiven: Letter, |case| case.order_given();
    OrderCriminal: Letter, |case| case.order_criminal();
    OrderFinal: Letter, |case| case.order_final();
    ScheduledEntity: Letter, |case| case.scheduled_entity();

    // The requested state's own files.
    OwnProceedingsPrejudiced: Person, |case| case.own_proceedings_prejudiced();
    ConditionsBroken: Letter, |case| case.conditions_broken();
    PromiseRefused: Person, |case| case.promise_refused();
    RepressionAdvisory: Letter, |case| case.repression_advisory();
    AuthorBarred: Letter, |case| case.author_barred();
    DangerNotice: Person, |case| case.danger_notice();

    // The requesting state, from its published record.
    RecordWithoutConcern: Letter, |case| case.record_without_concern();
    RecordAdverse: Letter, |case| case.record_adverse();
    RecordTorture: Letter, |case| case.record_torture();
    RecordCourts: Letter, |case| case.record_courts();
    ListedByRequestedState: Letter, |case| case.listed_by_requested_state();

    // Agreements: computed from the instruments between the two.
    AgreementExists: Limb, |_| Known::unknown();
    AgreementCovers: Limb, |_| Known::unknown();
}

/// What a fact can differ by.
pub(crate) const fn about(name: Name) -> About {
    match name {
        Name::Conduct(_) | Name::Circumstance(_) | Name::Tag(_) | Name::OnlyTag(_) | Name::MaximumMonths(_) => {
            About::Offence
        }
        // An assurance can be given for some persons, and for some offences.
        Name::Assurance(_) => About::PersonAndOffence,
        Name::Profile(_) => About::Person,
        Name::Marked(_) => About::PersonAndMeasure,
        Name::Measure(_) | Name::Holder(_) | Name::Accounts(_) | Name::DataDays(_) => About::Measure,
        Name::GraveEnough => About::MeasureAndOffence,
        Name::State | Name::Advisory(_) | Name::Language | Name::Invoked => About::Letter,
        Name::Content(item) => of_content(item),
        Name::Fact(fact) => of_fact(fact),
    }
}

const fn of_content(item: ContentItem) -> About {
    use ContentItem as C;
    match item {
        C::Facts | C::Provision | C::MaximumPenalty => About::Offence,
        C::Identity | C::Nationality => About::Person,
        C::Assistance | C::Purpose | C::Location | C::ForeignOrder | C::CouldBeOrderedThere => About::Measure,
        C::Authority | C::NatureOfProceeding | C::TimeLimit | C::Confidentiality | C::Translation | C::Signature => {
            About::Letter
        }
    }
}

/// What letter, dossier and record say of a fact, before anything is presumed.
pub(crate) fn read<'a>(case: &Case<'_, 'a>, name: Name) -> Known<'a> {
    match name {
        Name::Fact(fact) => read_fact(case, fact),
        Name::Conduct(conduct) => case.conduct(conduct),
        Name::Circumstance(one) => case.circumstance(one),
        Name::Tag(tag) => case.tagged(tag, false),
        Name::OnlyTag(tag) => case.tagged(tag, true),
        Name::MaximumMonths(months) => case.maximum_months(months),
        Name::Measure(kind) => case.measure_is(kind),
        Name::State => case.the_state(),
        Name::Assurance(kind) => case.assurance(kind),
        Name::Holder(kind) => case.holder(kind),
        Name::Marked(mark) => case.record_marked(mark),
        Name::Advisory(kind) => case.advisory(&[kind]),
        Name::Profile(profile) => case.profile(|one| one == profile),
        Name::Accounts(least) => case.accounts(least),
        Name::DataDays(least) => case.data_days(least),
        Name::Content(item) => case.content(item),
        Name::Language => case.language(),
        Name::Invoked => case.chooses_instrument(),
        Name::GraveEnough => case.grave_enough(),
    }
}
