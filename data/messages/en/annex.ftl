### The sentences of the annex: all that the verdict holds, list by list.

## audit
audit-digests = SHA-256: law { $law }, request { $request }, dossier { $dossier }.
audit-unexamined = unexamined
audit-versions = Law of { $date }; rules { $rules }, policy { $policy }, library { $crate }.

## cite
cite-not-found = pinpoint not found
cite-reported = reported, not read

## finding
finding-opening = Must first be opened
finding-power = Power to carry it out
finding-route-open = Conditions of the route
finding-unread = Text not read

## form: what was read in a text
form-measures = Which forms of assistance does the text list, and is one that it does not list outside it: { $row }?
form-reported = As reported so far: { $said }.

## gap
gap-before-receipt = The law applied is that of a day before the letter was received ({ $what }): later law and later findings are left out.
gap-code-not-confirmed = Coded and not confirmed by a second person: { $what }.
gap-dated-earlier = Not counted, as it was searched before the letter was received: { $what }. Search for this letter.
gap-dated-later = Not counted, as it is dated after the day whose law is applied: { $what }. Screen again as of a later day.
gap-later-and-told = Dated after the day whose law is applied, and left as it stands: { $what }. Screen again as of a later day.
gap-dates-contradict = An order or fine that is to be enforced is dated before all that is alleged: one of the two days is wrong. Ask which before relying on either.
gap-decided-for-another = Not counted, as it was decided before this letter came or about another one, and does not say that it carries over: { $what }.
gap-determination-not-counted = Not counted, as it answers no question that is still open, or not by the office that may answer: { $what }.
gap-dossier-of-another = Left aside: the dossier is that of another letter.
gap-searched-by-another = Not counted, as the office that searched does not keep these files: { $what }. Ask the one that does.
gap-undated = Not counted, as it bears no day from which it counts: { $what }.
gap-not-in-writing = Not counted, as it is not in writing, or nobody says that it is: { $what }.
gap-overtaken = Not counted, as the files hold something of a later day, which the office could not know: { $what }.
gap-lapsed = Not counted, as its time is over: { $what }.
gap-entry-about-another = Not counted, as the letter names nobody of that name: { $what }.
gap-ground-excluded = Not counted, as the text lets nobody refuse on this ground: { $what }.
gap-holding-not-searched = Not searched: { $what }.
gap-instrument-unknown = The letter names an instrument that this legal base does not know: { $what }.
gap-invoked-not-binding = Invoked, and not binding both states on this day: { $what }.
gap-invoked-unsettled = Invoked; that it binds both states on this day is not confirmed: { $what }.
gap-nearest = Is { $id } meant ({ $name })?
gap-no-conduct = States no conduct, so nothing can be compared with the law: ask what was done before anything else ({ $what }).
gap-not-signed = Not signed: whether its author sent it is to be confirmed before anything is done.
gap-police-exchange = Never seen here: { $what }.
gap-provision-not-in-force = By the register of foreign provisions not in force on this day: { $what }. Ask on what law the case rests now.
gap-text-not-read = Not read to its end: { $what }.

## annex-handling
annex-handling =
    .approved = Before that: { $office }.
    .decides = { $power }: { $office } decides
    .reserved = Views that stay with their office, on every limb:
    .term = Term that can be set: { $what } ({ $cite }); it may meet { $meets }.
    .test = Test: { $test }
    .without-notice = Sought without notice: full and frank disclosure is owed.

## heading
heading = { $answer } — { $state }, { $reference }

## hook
hook = The text has no such clause; the concern can be raised under { $ground }, { $cite }.

## leaf
leaf-accounts =
    .false = Fewer than { $word } accounts are asked for.
    .question = Are at least { $word } accounts asked for?
    .true = At least { $word } accounts are asked for.
leaf-advisory =
    .false = No warning is in force of { $what }.
    .question = Is a warning of { $what } in force?
    .true = A warning of { $what } is in force.
leaf-assurance =
    .false = No assurance was given: { $what }.
    .question = Is an assurance given: { $what }?
    .true = An assurance was given: { $what }.
leaf-circumstance =
    .false = The letter denies that { $what }.
    .question = Is it part of the case that { $what }?
    .true = The letter alleges that { $what }.
leaf-conduct =
    .false = The letter does not allege { $what }.
    .question = Does the letter allege { $what }?
    .true = The letter alleges { $what }.
leaf-content =
    .false = The letter does not contain { $what }.
    .question = Does the letter contain { $what }?
    .true = The letter contains { $what }.
leaf-data-days =
    .false = The data period is shorter than { $word } days.
    .question = Is the data period at least { $word } days?
    .true = The data period is at least { $word } days.
leaf-grave-enough =
    .false = No matched offence is grave enough here for so deep a measure.
    .question = Is the matched offence grave enough here for so deep a measure?
    .true = The matched offence is grave enough here for so deep a measure.
leaf-holder =
    .false = What is asked is not held by { $what }.
    .question = Is what is asked held by { $what }?
    .true = What is asked is held by { $what }.
leaf-invoked =
    .false = The letter does not invoke the instrument.
    .question = Does the letter invoke the instrument?
    .true = The letter invokes the instrument.
leaf-language =
    .false = The letter is in a language that is not accepted, and no translation is enclosed.
    .question = In what language is the letter, or its translation?
    .true = The letter is in a language that is accepted.
leaf-maximum-months =
    .false = The maximum penalty in the requesting state is less than { $word } months.
    .question = Is the maximum penalty in the requesting state at least { $word } months?
    .true = The maximum penalty in the requesting state is at least { $word } months.
leaf-measure =
    .false = The measure is { $what }, which is not among those named.
    .question = What is asked?
    .true = The measure is { $what }.
leaf-only-tag =
    .false = Not all alleged conduct is { $what }.
    .question = Is all alleged conduct { $what }?
    .true = All alleged conduct is { $what }.
leaf-presumed = presumed
leaf-profile =
    .false = The person is not recorded as { $what }.
    .question = Is the person known as { $what }?
    .true = The person is known as { $what }.
leaf-record-mark =
    .false = The record that is asked for does not bear the mark: { $what }.
    .question = Does the record that is asked for bear the mark: { $what }?
    .true = The record that is asked for bears a mark: { $what }.
leaf-state =
    .false = The requesting state is not one of those named.
    .question = Which is the requesting state?
    .true = The requesting state is one of those named.
leaf-tag =
    .false = No alleged conduct is { $what }.
    .question = Is any alleged conduct { $what }?
    .true = Alleged conduct is { $what }.

## more
more = and { $count } more

## next
next-ask = ask { $put-to }; the answer of { $office } counts
next-ask-desk = a fact is missing
next-bars = shuts the request out
next-check-law = { $law } reads the law first
next-check-law-then = { $law } reads the law first, then { $office } decides
next-decide = { $office } decides
next-wait = can still be met; wait

## noted
noted-withheld = not passed on without the consent of the office that gave it

## notice
notice-from-dossier = from the dossier
notice-from-letter = the letter itself gives cause

## pending
pending-bound =
    .false = The instrument does not bind both states on the date: { $row }.
    .open = Does the instrument bind both states on the date: { $row }?
    .true = The instrument binds both states on the date: { $row }.
pending-complete =
    .false = The text holds more: { $row }.
    .open = Read the text to its end: { $row }. Does it hold nothing more?
    .true = The text holds nothing more: { $row }.
pending-decide =
    .false = The office does not refuse on the ground of { $ground }. ({ $row })
    .open = Refuse on the ground of { $ground }? ({ $row })
    .true = The office refuses on the ground of { $ground }. ({ $row })
pending-measures =
    .false = The forms of assistance do not include this: { $row }.
    .open = Read the text: { $row }. Do its forms of assistance include this?
    .true = The forms of assistance include this: { $row }.
pending-open =
    .false = The route was not opened: { $row }.
    .open = Open this route for this letter: { $row }?
    .true = The route was opened: { $row }.
pending-postpone =
    .false = The office does not postpone on the ground of { $ground }. ({ $row })
    .open = Postpone on the ground of { $ground }? ({ $row })
    .true = The office postpones on the ground of { $ground }. ({ $row })
pending-read =
    .false = The text was read and does not say so: { $row }.
    .open = Read the text: { $row }.
    .true = The text was read and says so: { $row }.
pending-reading =
    .false = Reading not followed: { $reading }.
    .open = Is this reading right: { $reading }?
    .true = Settled reading: { $reading }.
pending-relies =
    .false = The author of the letter does not rest on it: { $row }.
    .open = Does the author of the letter rest on it: { $row }?
    .true = The author of the letter rests on it: { $row }.
pending-scope =
    .false = The text does not cover this: { $row }.
    .open = Read the text: { $row }. Does it cover this?
    .true = The text covers this: { $row }.
pending-transpose =
    .false = This protects an interest of this state alone, and does not count: { $row }.
    .open = Does this count here, although what was harmed is the other state's own interest: { $row }?
    .true = This counts, although what was harmed is the other state's own interest: { $row }.
pending-wait =
    .false = This can still come about: { $row }.
    .open = Is it certain by now that this will not come about: { $row }?
    .true = This can no longer come about: { $row }.
pending-weak-match =
    .false = The match with a catch-all does not count: { $row }.
    .open = Does a match with this catch-all count: { $row }?
    .true = The match with a catch-all counts: { $row }.

## presumption
presumption-without = Without it: { $answer }.

## question
question = { $act }: { $what } Put to: { $put-to }.{ $held } [{ $id }]
question-held = Not yet: it waits while an inward question or decision about the same target is open.
question-postpone = Put it off on these grounds: { $grounds }? ({ $rows })
question-refuse = Refuse on these grounds: { $grounds }? ({ $rows })
question-text = Read, once for every letter: { $rows }.
question-weak-match = Does a match with these catch-alls count: { $rows }?

## record
record-adverse = (adverse band)
record-stale = (stale: can warn, cannot reassure)

## route
route-open = open
route-shut = shut
route-undecided = somebody must act first

## safeguard
safeguard-had = Before: { $force }, { $cite }.
safeguard-lost = { $ground }: lost
safeguard-no-hook = No clause carries the concern here: it can only be brought before the office that decides.
safeguard-now = Here: { $force }, { $cite }.
safeguard-weakened = { $ground }: weaker

## section
section-audit = Versions
section-grounds = Grounds established or open
section-handling = Ordinary handling
section-not-examined = Not looked at
section-noted = Noted, not weighed
section-notices = Notices beside the answer
section-presumptions = Presumed
section-questions = Every question, with its name
section-record = Published record, figure by figure
section-routes = Routes tried
section-ruled-out = Looked at and ruled out
section-safeguards = Safeguards that this route lacks
section-statements = What the two states said on joining (for counsel; no limb depends on it)

## statement
statement-declaration = Declaration of { $state } on { $about }: { $says } ({ $cite })
statement-notification = Notification of { $state } on { $about }: { $says } ({ $cite })
statement-objection = Objection of { $state } on { $about }: { $says } ({ $cite })
statement-reservation = Reservation of { $state } on { $about }: { $says } ({ $cite })
