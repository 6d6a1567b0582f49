### The sentences of the page.

act-sever = sever the letter
audit-no-approval = This memo approves nothing. A person decides.
heading = { $answer } — { $state }, { $reference }
section-limbs = Limbs (measure / offence / target)
section-severance = Severance
severance-go = No ground found on { $list }: can go ahead only on condition that what is sent serves no other limb.
severance-refused = Must be refused: { $list }.
severance-use =
    .absent = The { $instrument } has no use limitation ({ $cite }): ask for an undertaking.
    .automatic = Use limitation arises by itself under the { $instrument } ({ $cite }).
    .on-demand = Use limitation must be asked for under the { $instrument } ({ $cite }).
    .unread = Use limitation under the { $instrument } was not read: ask for an undertaking.
severance-waits = Waits for an act: { $list }.
summary-holdings = holdings not searched ({ $list })
summary-limbs = { $count } limbs: { $each }.
summary-more = Besides these: { $count } more.
summary-no-ground = No ground was found on the known facts and the presumptions below. This is no clearance: ordinary handling follows, and the law leaves the decision to: { $offices }.
summary-not-looked-at = Not looked at: { $list }.
summary-police = what police exchange beside the letter
summary-sever = { $office } severs the letter: see below what can go ahead, and on which condition.
summary-supposed = SUPPOSED LAW, not the law as it stands: { $title }
summary-texts = texts not read to the end ({ $list })
