### The sentences of the page.

## audience
audience-court = version for the court
audience-desk = version for the desk
audience-minister = version for the minister
audience-requesting-state = version for the requesting state

## court: what the judge is told
court-decides = { $office } has not decided: { $what }.
court-open = Not settled: { $question }
court-order = Sought without notice: { $order }.
court-order-test = Sought without notice: { $order }. The test: { $test }
court-unread = Not read to its end: { $title }.
court-withheld = { $count ->
    [one] Not settled: what rests on one fact that is withheld under a claim that it stays inside this state.
   *[other] Not settled: what rests on { $count } facts that are withheld under a claim that they stay inside this state.
}

## cure
cure-accounts = { $count ->
    [one] { $measure } asks for at most one account
   *[other] { $measure } asks for at most { $count } accounts
}
cure-and = {", "}and if{" "}
cure-answer-no = { $office } answers no: { $question }
cure-answer-yes = { $office } answers yes: { $question }
cure-answers = the steps above allow it
cure-assurance = the requesting state promises: { $what }
cure-charged = { $person } is first charged with { $offence }
cure-days = { $count ->
    [one] { $measure } asks for at most one day
   *[other] { $measure } asks for at most { $count } days
}
cure-instead = { $measure } asks instead for: { $what }
cure-invoking = a new letter rests on the { $instrument }
cure-line = If { $acts }: { $limbs } { $answer }.
cure-named = { $measure } asks only about the persons named
cure-no-keys = { $measure } asks for no keys, passwords or weaknesses
cure-nothing = Nothing in this letter, and no answer to a question.
cure-own-alone = { $measure } leaves out what is of others
cure-untainted = a new letter rests on nothing got by ill-treatment or spyware
cure-without = what is sent does not serve { $offence }

## date
date = { $count } { $month } { $year }
month-01 = January
month-02 = February
month-03 = March
month-04 = April
month-05 = May
month-06 = June
month-07 = July
month-08 = August
month-09 = September
month-10 = October
month-11 = November
month-12 = December

## look: what the letter may say, as it is named to the one who looks for it
look-accounts = how many accounts, and which time, are asked for
look-accused-of-more = of what else it accuses the same persons
look-addressed-to-court = whether it is addressed to a court
look-aimed-at-group = whether people are meant for what they are or think
look-asks-credentials = whether passwords, keys or weaknesses are asked for
look-broad = how many accounts, and which time, are asked for
look-conduct = which acts it alleges
look-crime-there = that the conduct is an offence there
look-criminal-matter = the stage of the criminal case
look-data-days = how many accounts, and which time, are asked for
look-case-against = whether the case is against the person
look-done-elsewhere = where the acts were done
look-element = whether { $circumstance }
look-far-in-time = from when the data are, and from when the offence
look-fine-in-time = the day of the fine
look-fixed-period = from when to when the measure is to run
look-foreign-order = a foreign court order, enclosed or cited
look-from-court = whether a court signs or stands behind it
look-from-criminal-authority = the authority whose case it is
look-from-intelligence-or-executive = the authority that signs, and for whom
look-gives-evidence-only = what the person is in the case: suspect, witness, victim
look-has-target = the person at whom the measure aims
look-held-by-public-body = who holds what is asked for
look-held-by-third-party = who holds what is asked for, and about whom
look-holder = who holds what is asked for
look-invoked = the instruments that it invokes
look-language = its language and any translation
look-measure = what exactly is asked
look-need-stated = why the evidence is needed
look-officials-present = whether officials of the requesting state ask to be present
look-only-tag = of what kind the alleged acts are
look-order-given = a foreign court order, enclosed or cited
look-outside-central-authority = the way by which it came
look-pending-before-court = the stage of the criminal case
look-provision-cited = the provision that it cites, to be compared with the register of provisions
look-provision-flagged = the provision on which it rests
look-reveals-location = whether the answer tells where somebody is
look-risk-to-life = whether it says that a life is at risk
look-secrecy-unbounded = until when, and why, secrecy is asked for
look-secrecy-unexplained = why secrecy is asked for
look-sent-to-holder = the way by which it came
look-tag = of what kind the alleged acts are
look-term-stated = the maximum penalty, as a term of imprisonment
look-under-investigation = the stage of the criminal case
look-victims-named = victims, and what they lost

## matter: what is decided, and how it is put to the office
matter-basis =
    .title = The instrument chosen
    .ask = { $office }: refuse because of the instrument chosen?
matter-burden =
    .title = Burden on resources
    .ask = { $office }: refuse because it asks too much of our resources?
matter-consent =
    .title = Consent of the person
    .ask = { $office }: refuse because { $person } does not consent?
matter-court =
    .title = The court that hears the case
    .ask = { $office }: refuse because of the court that hears the case?
matter-danger =
    .title = Danger to a person
    .ask = { $office }: refuse because the danger to { $person } cannot be met?
matter-depth =
    .title = Breadth and depth of what is asked
    .ask = { $office }: refuse because the measure is broader or more intrusive than is proportionate?
matter-expression =
    .title = Speech, belief or assembly
    .ask = { $office }: refuse because the case is about speech, belief or assembly?
matter-fiscal =
    .title = Fiscal offence
    .ask = { $office }: refuse because the offence is a fiscal one?
matter-immunity =
    .title = Immunity
    .ask = { $office }: refuse because { $person } is immune?
matter-interest =
    .title = The public interest
    .ask = { $office }: refuse in the public interest?
matter-match =
    .title = A match with a catch-all offence
    .ask = { $office }: does the match count with { $rows }?
matter-military =
    .title = Military offence
    .ask = { $office }: refuse because the offence is a military one?
matter-offence =
    .title = No offence here
    .ask = { $office }: refuse because it is no offence here?
matter-opening =
    .title = A route to be opened
    .ask = { $office }: open for this letter the { $rows }?
matter-own =
    .title = Own investigation or proceeding
    .ask = { $office }: refuse because it would harm a case of our own?
matter-paper =
    .title = What the letter must contain
    .ask = { $office }: refuse for what the letter lacks?
matter-punishment =
    .title = Trial, punishment or treatment there
    .ask = { $office }: refuse because of trial, punishment or treatment there?
matter-purpose =
    .title = Why the case is pursued
    .ask = { $office }: refuse because the aim is political, otherwise forbidden or against our interests?
matter-secrecy =
    .title = Kept secret by the law here
    .ask = { $office }: refuse because the law here keeps it secret?
matter-silence =
    .title = Made to speak, to unlock or to hand over
    .ask = { $office }: refuse because somebody is made to speak against themselves, to unlock, or to hand over what may be used against them?
matter-terms =
    .title = Terms, and whether they are kept
    .ask = { $office }: refuse because terms were or would not be kept?
matter-twice =
    .title = Judged before
    .ask = { $office }: refuse because the same conduct was judged before?
matter-use =
    .title = What becomes of what is sent
    .ask = { $office }: refuse because of what becomes of what is sent?

## outside: the version for the requesting state
outside-answer-so = Please answer in writing, and send any document that supports the answer.
outside-closing = This is no decision on your request. It will be dealt with further when your answer is received.
outside-consult = We are ready to consult you on this refusal, and on conditions under which assistance could be given ({ $cite }).
outside-consult-first = Before the refusal is sent, consultation or conditions are to be considered ({ $cite }).
outside-list =
    .assurance = Do you give the following assurance?
    .circumstance = Please say, of each of these, whether it is part of the case:
outside-no-way = No agreement and no other way in law carries what is asked
outside-no-power = The law of { $state } gives no power to do what is asked
outside-nothing = Nothing is asked of you at this time.
outside-opening = We thank you for your request. So that it can be dealt with, please tell us the following, or say that it is not known:
outside-reasons = The reasons are these:
outside-reasons-owed = Reasons for the refusal are owed ({ $cite }): add those that may be given.
outside-reasons-under = These reasons are given as the instrument asks ({ $cite }).
outside-reasons-within = For { $limbs } the draft gives no reasons: they rest on the dossier. The Minister says which may be given.
outside-received = Your request { $reference }, received { $received }
outside-received-dated = Your request { $reference } of { $dated }, received { $received }
outside-refused-part = We have considered your request. The assistance asked for in { $limbs } cannot be given.
outside-refused-whole = We have considered your request. The assistance asked for cannot be given.
outside-remainder = This does not decide on the remainder of your request.
outside-title = Supplementary request for information
outside-title-part = Refusal in part
outside-title-refusal = Refusal of assistance

## page
page-accounts = { $count ->
    [one] one account
   *[other] { $count } accounts
}
page-all-offences = all offences
page-answer =
    .no = no: { $effect }
    .yes = yes: { $effect }
page-answer-by = Answer wanted by { $date }
page-at-page = p. { $page }
page-at-paragraph = par. { $paragraph }
page-authority = { $name } ({ $kind })
page-cell =
    .escalate = escalate
    .no-ground-found = no ground found
    .refuse = refuse
page-charged = charged, not convicted
page-convicted = convicted
page-decimal = { $whole }.{ $part }
page-each = { $names }, each { $said }
page-everything = all
page-governed-by = governed by { $instrument }
page-held-by = held by { $name }
page-here =
    .found = in { $state }: { $offences }
    .no-conduct = no conduct stated, so nothing to compare with the law of { $state }
    .none = no offence in { $state }
    .not-met = elements of no offence in { $state } are met
    .open = match in { $state } open
page-identity =
    .doubtful = identity in doubt
    .unknown = identity unknown
    .withheld = identity withheld by the letter
page-in-force = in force
page-invokes-none = no instrument invoked
page-invokes-unknown = what it invokes is not recorded
page-label =
    .about = About
    .asked = You asked
    .for = For
    .from = From
    .law = Law of
    .to = To
    .under = Under
page-labelled = { $label }: { $text }
page-legal-person = company or other body
page-letter = the letter
page-life-at-risk = LIFE AT RISK: the letter says that a life or somebody's safety is in danger now.
page-mark =
    .open = open
    .originator-controlled = only with the consent of the office that gave it
    .protected = protected
page-marked =
    .open = open
    .originator-controlled = desk only: its originator must consent
    .protected = protected; desk and Minister only
page-minor = under eighteen
page-more = and { $count } more
page-of-whom = , of { $persons }
page-for-offences = , for { $offences }
page-named-law = { $name } ({ $cite })
page-national-of = { $count ->
    [one] nationality: { $states }
   *[other] nationalities: { $states }
}
page-no-label = not named
page-nobody = no person named
page-not-binding = not binding both states, as far as is known
page-binding-unsettled = not confirmed to bind both states
page-not-charged = not charged
page-not-read = not read to its end
page-of-day = of { $date }
page-offence = { $id } { $label }; { $here }
page-on-behalf = { $name }, for { $behalf }
page-quote = “{ $text }”
page-reference = { $state }, { $reference }, received { $received }
page-reference-dated = { $state }, { $reference } of { $dated }, received { $received }
page-represented = represented
page-searched = { $what }, searched on { $on }
page-secrecy = Secrecy asked, no end named
page-secrecy-event = Secrecy asked until: { $event }
page-secrecy-until = Secrecy asked until { $date }
page-sever = settled in part: sever
page-since = from { $date }
page-some-of = { $measure } ({ $some } of { $of })
page-span-years = { $from } to { $to }
page-span = { $from } to { $to }
page-stateless = no nationality
page-supposed = SUPPOSED LAW, not the law as it stands: { $title }
page-the =
    .elided = the { $name }
    .feminine = the { $name }
    .masculine = the { $name }
    .other = the { $name }
page-title =
    .annex = Annex: everything that the verdict holds
    .answer = Answer
    .asked = Please tell us
    .candour = To be told to the judge
    .cures = What would change it
    .notes = Mind
    .rests-on = Rests on
    .steps = Do now, in this order; where nothing else is said, go on
    .why = Why
page-unknown-here = unknown to this legal base
page-unrepresented = no counsel
page-urgency = Urgency: { $urgency }

## rests
rests-digests = Law { $law }, letter { $letter }, dossier { $dossier }; rules { $rules }.
rests-holdings = holdings not searched ({ $list })
rests-no-approval = This page approves nothing. A person decides.
rests-no-clearance = No ground found is no clearance. A person decides.
rests-no-dossier = anything that this state holds itself (no dossier)
rests-not-looked-at = Not looked at: { $list }.
rests-noted = { $count ->
    [one] Said and not weighed: one point (annex).
   *[other] Said and not weighed: { $count } points (annex).
}
rests-nothing-presumed = Presumed: nothing that bears the answer.
rests-police = what police exchange beside the letter
rests-presumed = Presumed: { $what } Without that: { $answer }.
rests-presumed-list = { $count ->
    [one] Presumed: { $what }. Without that: { $answer }.
   *[other] Presumed: { $what }. Without any one of these: { $answer }.
}
rests-presumed-then = Presumed, where it goes on: { $what }.
rests-read-here = Read here, for every letter: { $list }.
rests-ruled-out = { $count ->
    [one] Looked at and ruled out: one ground.
   *[other] Looked at and ruled out: { $count } grounds.
}
rests-stale = Some published figures on the requesting state are stale: they warn, and reassure of nothing.
rests-texts = texts not read to the end ({ $list })
rests-unexamined = none

## step
step-all-the-same = { $office }: if not that, refuse all the same, where the law leaves the choice?
step-answer-all = { $count ->
    [one] { $office }: answer
   *[other] { $office }: answer { $count } questions
}
step-approves = { $office } approves or does not; then { $decides } decides on:{ $power }
step-approves-instead = Or instead, if { $office } approves, { $decides } decides on:{ $power }
step-as-reported = if they say what is reported: { $effect }
step-ask = { $office }: { $question }
step-ask-custodian = { $office }, from the custodian's record: { $question }
step-because = because: { $facts }
step-beside = { $act } ({ $beside })?
step-binds = { $act } If so, the law leaves no choice.
step-clause =
    .bound = parties and dates
    .measures = forms of assistance
    .scope = scope
    .whole = whatever else it says
step-clauses = { $count ->
    [one] { $title }: one point unread ({ $list })
   *[other] { $title }: { $count } points unread ({ $list })
}
step-clears = no ground left on { $limbs }
step-decides = { $decides } decides on:{ $power }
step-decides-instead = Or { $decides }:{ $power }
step-duties = The instrument asks for { $list }.
step-duty = The instrument asks for { $what } ({ $cite }).
step-for-limbs = , for { $limbs }
step-held = { $count ->
    [one] DO NOT WRITE abroad before step { $first } is settled: { $why }.
    [2] DO NOT WRITE abroad before steps { $first } and { $last } are settled: { $why }.
   *[other] DO NOT WRITE abroad before steps { $first } to { $last } are settled: { $why }.
}
step-may-end = the answer may end the matter
step-look = { $office }: look up in the letter: { $list }.
step-to-its-end = { $title }, to its end
step-law-on = domestic law on { $what }
step-nothing-more = if nothing more stands there: { $effect }
step-ask-on = { $office }, on { $title }: { $question }
step-more = { $count ->
    [one] And one more act (annex).
   *[other] And { $count } more acts (annex).
}
step-no-to-all = No to all: { $effect }.
step-not-outside = Not in the letter, since the question would show what is held: { $list }
step-on-application = on the application for the order
step-on-why = WHY { $number }
step-or = {" "}or{" "}
step-postpone = { $office }: put it off because of this: { $what }?
step-protected = On public lists: { $lists }. That clears no other ground.
step-protected-further = { $state }, to which it goes on, is on public lists: { $lists }.
step-read = { $office }: read { $count } texts:
step-read-one = { $office }: read the { $line }.
step-refuse = { $office } tells the requesting state that { $limbs } is refused, and why (WHY { $numbers }).
step-refuses = refuse { $limbs }
step-refuses-if-read = refuse { $limbs }, if the text says what is reported
step-same = { $office }: refuse for its own part?
step-serves-no-other = Only if what is sent serves nothing else that the letter asks.
step-sever = { $count ->
    [one] Sever: { $limbs } can go ahead by itself.
   *[other] Sever: { $limbs } can go ahead by themselves.
}
step-term = or on terms: { $what } ({ $cite })
step-the-person = the person
step-unprotected = No public list that was read says that the receiving side protects personal data by law.
step-unprotected-further = It goes on to { $state }: no public list that was read says that personal data are protected by law there.
step-use =
    .absent = Use is not limited by the instrument ({ $cite }): ask for an undertaking.
    .automatic = The treaty itself limits use ({ $cite }).
    .on-demand = A limit of use must be asked for ({ $cite }).
    .unread = Whether use is limited was not read ({ $cite }): ask for an undertaking.
step-wait = { $office } waits: { $question }
step-without-notice = Without notice: the judge is told all that speaks against it or is unread.
step-write = { $count ->
    [one] { $office } asks the requesting state, in one letter:
   *[other] { $office } asks the requesting state { $count } things, in one letter:
}
step-would-show = it would show what is held
step-write-nothing = { $office } writes nothing to the requesting state.
step-write-later = { $count ->
    [one] After that, { $office } asks the requesting state, in one letter:
   *[other] After that, { $office } asks the requesting state { $count } things, in one letter:
}

## who: an authority by its kind, in a word
who-central-authority = central authority
who-court = court
who-executive = executive
who-intelligence = intelligence service
who-police = police
who-prosecutor = prosecutor

## why
why-binds = In force between the two states: { $list }
why-decided = { $office } decided on { $date } to refuse
why-figure = { $name }, { $year }: { $value }
why-known = Known as { $what }
why-more = { $count ->
    [one] One more fact (annex)
   *[other] { $count } more facts (annex)
}
why-no-offence = { $state } has no offence for this: { $what }
why-no-other = { $count ->
    [one] The one other route is shut too
   *[other] The { $count } other routes are shut too
}
why-no-power = No power for what is asked
why-no-route = No route is open
why-none-of-list = { $count ->
    [one] What the letter alleges is not the act that the law names here.
   *[other] What the letter alleges is none of the { $count } acts that the law lists here.
}
why-open = Not known yet: { $question }
why-penalty-denied = By the letter's own word the offence is not punished by death.
why-penalty-open = The letter does not say that death or corporal punishment is excluded.
why-promised-only = Promised only: { $parts }.
why-reported = reported
why-warning = Warning on file of { $what }
why-withheld-claim = { $count ->
    [one] One fact is withheld under a claim that it stays inside this state
   *[other] { $count } facts are withheld under a claim that they stay inside this state
}
why-withheld = { $count ->
    [one] One fact is withheld from this version
   *[other] { $count } facts are withheld from this version
}
