### Les phrases de la page.

## audience
audience-court = version destinée au tribunal
audience-desk = version de l'autorité centrale
audience-minister = version destinée au ministre
audience-requesting-state = version destinée à l'État requérant

## court
court-decides = { $office } n'a pas décidé : { $what }.
court-open = Non réglé : { $question }
court-order = Demandé sans avis (ex parte) : { $order }.
court-order-test = Demandé sans avis (ex parte) : { $order }. Le critère : { $test }
court-unread = Non lu en entier : { $title }.
court-withheld = { $count ->
    [one] Non réglé : ce qui repose sur un fait retenu, car il est revendiqué comme devant rester dans cet État.
   *[other] Non réglé : ce qui repose sur { $count } faits retenus, car ils sont revendiqués comme devant rester dans cet État.
}

## cure
cure-accounts = { $count ->
    [one] { $measure } vise un seul compte
   *[other] { $measure } vise au plus { $count } comptes
}
cure-and = {", "}et si{" "}
cure-answer-no = { $office } répond non : { $question }
cure-answer-yes = { $office } répond oui : { $question }
cure-answers = les étapes ci-dessus le permettent
cure-assurance = l'État requérant s'engage : { $what }
cure-charged = { $person } est d'abord inculpé de { $offence }
cure-days = { $count ->
    [one] { $measure } vise un seul jour
   *[other] { $measure } vise au plus { $count } jours
}
cure-instead = { $measure } vise plutôt : { $what }
cure-invoking = une nouvelle demande se fonde sur : { $instrument }
cure-line = Si { $acts } : { $limbs } { $answer }.
cure-named = { $measure } ne vise que les personnes nommées
cure-no-keys = { $measure } ne demande ni clés, ni mots de passe, ni failles
cure-nothing = Rien dans cette demande, ni aucune réponse à une question.
cure-own-alone = { $measure } laisse de côté les données de tiers
cure-untainted = une nouvelle demande ne repose sur rien d'obtenu par mauvais traitements ou logiciel espion
cure-without = ce qui est transmis ne sert pas à { $offence }

## date
date = { $count ->
    [1] 1er { $month } { $year }
   *[other] { $count } { $month } { $year }
}
month-01 = janvier
month-02 = février
month-03 = mars
month-04 = avril
month-05 = mai
month-06 = juin
month-07 = juillet
month-08 = août
month-09 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

## look
look-accounts = le nombre de comptes et la période visés
look-accused-of-more = ce qu'elle reproche encore aux mêmes personnes
look-addressed-to-court = si elle s'adresse à un tribunal
look-aimed-at-group = si des personnes sont visées pour ce qu'elles sont ou pensent
look-asks-credentials = si des mots de passe, des clés ou des failles sont demandés
look-broad = le nombre de comptes et la période visés
look-conduct = quels actes elle allègue
look-crime-there = que les faits sont une infraction dans l'État requérant
look-criminal-matter = l'étape de l'affaire pénale
look-data-days = le nombre de comptes et la période visés
look-case-against = si l'affaire est dirigée contre la personne
look-done-elsewhere = où les actes ont été commis
look-element = si { $circumstance }
look-far-in-time = l'époque des données et celle de l'infraction
look-fine-in-time = le jour de l'amende
look-fixed-period = le début et la fin de la mesure
look-foreign-order = une ordonnance étrangère, jointe ou citée
look-from-court = si un tribunal signe ou est à l'origine de la demande
look-from-criminal-authority = l'autorité chargée de l'affaire
look-from-intelligence-or-executive = l'autorité qui signe, et pour qui
look-gives-evidence-only = la qualité de la personne dans l'affaire : suspecte, témoin, victime
look-has-target = la personne visée par la mesure
look-held-by-public-body = qui détient ce qui est demandé
look-held-by-third-party = qui détient ce qui est demandé, et sur qui
look-holder = qui détient ce qui est demandé
look-invoked = les instruments invoqués
look-language = sa langue et une traduction éventuelle
look-measure = ce qui est demandé exactement
look-need-stated = pourquoi la preuve est nécessaire
look-officials-present = si des agents de l'État requérant demandent à être présents
look-only-tag = la nature des actes allégués
look-order-given = une ordonnance étrangère, jointe ou citée
look-outside-central-authority = la voie par laquelle elle est venue
look-pending-before-court = l'étape de l'affaire pénale
look-provision-cited = la disposition citée, à comparer au registre des dispositions
look-provision-flagged = la disposition sur laquelle elle repose
look-reveals-location = si la réponse révèle où se trouve quelqu'un
look-risk-to-life = si elle dit qu'une vie est en péril
look-secrecy-unbounded = jusqu'à quand et pourquoi le secret est demandé
look-secrecy-unexplained = pourquoi le secret est demandé
look-sent-to-holder = la voie par laquelle elle est venue
look-tag = la nature des actes allégués
look-term-stated = la peine maximale, en durée d'emprisonnement
look-under-investigation = l'étape de l'affaire pénale
look-victims-named = les victimes et leurs pertes

## matter
matter-basis =
    .title = L'instrument choisi
    .ask = { $office } : refuser en raison de l'instrument choisi?
matter-burden =
    .title = Charge excessive
    .ask = { $office } : refuser parce que la charge serait excessive?
matter-consent =
    .title = Consentement de la personne
    .ask = { $office } : refuser faute de consentement ({ $person })?
matter-court =
    .title = Le tribunal saisi
    .ask = { $office } : refuser en raison du tribunal saisi?
matter-danger =
    .title = Danger pour une personne
    .ask = { $office } : refuser parce que le danger ({ $person }) ne peut être écarté?
matter-depth =
    .title = Étendue et intrusion de ce qui est demandé
    .ask = { $office } : refuser parce que la mesure est plus large ou plus intrusive qu'il n'est proportionné?
matter-expression =
    .title = Parole, croyance ou réunion
    .ask = { $office } : refuser parce que l'affaire vise la parole, la croyance ou la réunion?
matter-fiscal =
    .title = Infraction fiscale
    .ask = { $office } : refuser parce que l'infraction est d'ordre fiscal?
matter-immunity =
    .title = Immunité
    .ask = { $office } : refuser en raison d'une immunité ({ $person })?
matter-interest =
    .title = L'intérêt public
    .ask = { $office } : refuser dans l'intérêt public?
matter-match =
    .title = Correspondance avec une infraction fourre-tout
    .ask = { $office } : la correspondance compte-t-elle avec ceci : { $rows }?
matter-military =
    .title = Infraction militaire
    .ask = { $office } : refuser parce que l'infraction est d'ordre militaire?
matter-offence =
    .title = Pas d'infraction ici
    .ask = { $office } : refuser parce que ce n'est pas une infraction ici?
matter-opening =
    .title = Une voie à ouvrir
    .ask = { $office } : ouvrir pour cette demande : { $rows }?
matter-own =
    .title = Enquête ou procédure en cours ici
    .ask = { $office } : refuser parce que cela nuirait à une affaire en cours ici?
matter-paper =
    .title = Ce que la demande doit contenir
    .ask = { $office } : refuser pour ce qui manque à la demande?
matter-punishment =
    .title = Procès, peine ou traitement dans l'État requérant
    .ask = { $office } : refuser en raison du procès, de la peine ou du traitement dans l'État requérant?
matter-purpose =
    .title = Pourquoi l'affaire est poursuivie
    .ask = { $office } : refuser parce que le but est politique, autrement prohibé ou contraire à nos intérêts?
matter-secrecy =
    .title = Protégé par un secret en droit interne
    .ask = { $office } : refuser parce que le droit interne en protège le secret?
matter-silence =
    .title = Contraint de parler, de déverrouiller ou de remettre
    .ask = { $office } : refuser parce qu'une personne est contrainte de parler contre elle-même, de déverrouiller ou de remettre ce qui peut servir contre elle?
matter-terms =
    .title = Les conditions et leur respect
    .ask = { $office } : refuser parce que des conditions n'ont pas été ou ne seraient pas respectées?
matter-twice =
    .title = Déjà jugé
    .ask = { $office } : refuser parce que les mêmes faits ont déjà été jugés?
matter-use =
    .title = Ce qu'il advient de ce qui est transmis
    .ask = { $office } : refuser en raison de ce qu'il advient de ce qui est transmis?

## outside
outside-answer-so = Veuillez répondre par écrit et joindre tout document à l'appui de la réponse.
outside-closing = Ceci n'est pas une décision sur votre demande. Elle suivra son cours à la réception de votre réponse.
outside-consult = Nous sommes disposés à vous consulter sur ce refus et sur les conditions auxquelles l'entraide pourrait être accordée ({ $cite }).
outside-consult-first = Avant l'envoi du refus, il y a lieu d'envisager une consultation ou des conditions ({ $cite }).
outside-list =
    .assurance = Donnez-vous l'assurance suivante?
    .circumstance = Veuillez indiquer, pour chacun de ces points, s'il fait partie de l'affaire :
outside-no-way = Aucun accord ni aucune autre voie de droit ne permet ce qui est demandé
outside-no-power = Le droit de l'État requis ({ $state }) ne donne aucun pouvoir pour ce qui est demandé
outside-nothing = Rien ne vous est demandé pour l'instant.
outside-opening = Nous vous remercions de votre demande. Pour qu'elle puisse être traitée, veuillez nous indiquer ce qui suit, ou nous dire que vous l'ignorez :
outside-reasons = Les motifs sont les suivants :
outside-reasons-owed = Le refus doit être motivé ({ $cite }) : ajouter les motifs qui peuvent être donnés.
outside-reasons-under = Ces motifs sont donnés comme l'instrument le demande ({ $cite }).
outside-reasons-within = Pour { $limbs }, le projet ne donne aucun motif : ils reposent sur le dossier. Le ministre dit lesquels peuvent être donnés.
outside-received = Votre demande { $reference }, reçue le { $received }
outside-received-dated = Votre demande { $reference } du { $dated }, reçue le { $received }
outside-refused-part = Nous avons examiné votre demande. L'entraide demandée sous { $limbs } ne peut être accordée.
outside-refused-whole = Nous avons examiné votre demande. L'entraide demandée ne peut être accordée.
outside-remainder = Le reste de votre demande n'est pas tranché par la présente.
outside-title = Demande de renseignements complémentaires
outside-title-part = Refus partiel
outside-title-refusal = Refus d'entraide

## page
page-accounts = { $count ->
    [one] { $count } compte
   *[other] { $count } comptes
}
page-all-offences = toutes infractions
page-answer =
    .no = non : { $effect }
    .yes = oui : { $effect }
page-answer-by = Réponse souhaitée au plus tard le { $date }
page-at-page = p. { $page }
page-at-paragraph = par. { $paragraph }
page-authority = { $name } ({ $kind })
page-cell =
    .escalate = à décider
    .no-ground-found = aucun motif relevé
    .refuse = refus
page-charged = inculpé, non condamné
page-convicted = condamné
page-decimal = { $whole },{ $part }
page-each = { $names }, chacun { $said }
page-everything = tout
page-governed-by = instrument qui régit : { $instrument }
page-held-by = chez { $name }
page-here =
    .found = { $state } : { $offences }
    .no-conduct = aucun fait exposé, donc rien à comparer au droit ({ $state })
    .none = aucune infraction correspondante ({ $state })
    .not-met = éléments d'aucune infraction réunis ({ $state })
    .open = correspondance à établir ({ $state })
page-identity =
    .doubtful = identité douteuse
    .unknown = identité inconnue
    .withheld = identité tue par la demande
page-in-force = en vigueur
page-invokes-none = aucun instrument invoqué
page-invokes-unknown = instruments invoqués non consignés
page-label =
    .about = Visant
    .asked = Demandé
    .for = Pour
    .from = De
    .law = Droit du
    .to = À
    .under = Selon
page-labelled = { $label } : { $text }
page-legal-person = société ou autre personne morale
page-letter = la demande
page-life-at-risk = VIE EN PÉRIL : la demande dit qu'une vie ou la sécurité de quelqu'un est en danger maintenant.
page-mark =
    .open = ouvert
    .originator-controlled = seulement avec l'accord du service d'origine
    .protected = protégé
page-marked =
    .open = ouvert
    .originator-controlled = autorité centrale seule : accord du service d'origine requis
    .protected = protégé; autorité centrale et ministre
page-minor = moins de dix-huit ans
page-more = et { $count } de plus
page-of-whom = , visant { $persons }
page-for-offences = , pour { $offences }
page-named-law = { $name } ({ $cite })
page-national-of = { $count ->
    [one] nationalité : { $states }
   *[other] nationalités : { $states }
}
page-no-label = non nommée
page-nobody = aucune personne nommée
page-not-binding = ne liant pas les deux États, à ce que l'on sait
page-binding-unsettled = dont il n'est pas confirmé qu'il lie les deux États
page-not-charged = non inculpé
page-not-read = lecture inachevée
page-of-day = du { $date }
page-offence = { $id } { $label }; { $here }
page-on-behalf = { $name }, pour { $behalf }
page-quote = « { $text } »
page-reference = { $state }, { $reference }, reçue le { $received }
page-reference-dated = { $state }, { $reference } du { $dated }, reçue le { $received }
page-represented = représenté
page-searched = { $what }, recherche du { $on }
page-secrecy = Secret demandé, sans fin indiquée
page-secrecy-event = Secret demandé jusqu'à ceci : { $event }
page-secrecy-until = Secret demandé jusqu'au { $date }
page-sever = réglé en partie : scinder
page-since = depuis le { $date }
page-some-of = { $measure } ({ $some } sur { $of })
page-span-years = de { $from } à { $to }
page-span = du { $from } au { $to }
page-stateless = sans nationalité
page-supposed = DROIT SUPPOSÉ, non le droit tel qu'il est : { $title }
page-the =
    .elided = l'{ $name }
    .feminine = la { $name }
    .masculine = le { $name }
    .other = { $name }
page-title =
    .annex = Annexe : tout ce que le verdict contient
    .answer = Réponse
    .asked = Veuillez nous indiquer
    .candour = À porter à la connaissance du juge
    .cures = Ce qui changerait la réponse
    .notes = À noter
    .rests-on = Fondements
    .steps = À faire, dans cet ordre; sauf indication, passer à la suite
    .why = Pourquoi
page-unknown-here = inconnu de cette base juridique
page-unrepresented = sans avocat
page-urgency = Urgence : { $urgency }

## rests
rests-digests = Droit { $law }, demande { $letter }, dossier { $dossier }; règles { $rules }.
rests-holdings = fonds non consultés ({ $list })
rests-no-approval = Cette page n'approuve rien. Une personne décide.
rests-no-clearance = L'absence de motif relevé n'est pas une autorisation. Une personne décide.
rests-no-dossier = rien de ce que cet État détient lui-même (aucun dossier)
rests-not-looked-at = Non examiné : { $list }.
rests-noted = { $count ->
    [one] Noté, sans incidence : { $count } point (annexe).
   *[other] Noté, sans incidence : { $count } points (annexe).
}
rests-nothing-presumed = Présumé : rien dont dépende la réponse.
rests-police = ce que les polices échangent à côté de la demande
rests-presumed = Présumé : { $what } Sans cela : { $answer }.
rests-presumed-list = { $count ->
    [one] Présumé : { $what }. Sans cela : { $answer }.
   *[other] Présumé : { $what }. Sans l'un de ces points : { $answer }.
}
rests-presumed-then = Présumé, s'il y a une suite : { $what }.
rests-read-here = Lu ici, pour toute demande : { $list }.
rests-ruled-out = { $count ->
    [one] Examiné et écarté : { $count } motif.
   *[other] Examinés et écartés : { $count } motifs.
}
rests-stale = Des chiffres publiés sur l'État requérant sont périmés : ils peuvent alerter et ne rassurent de rien.
rests-texts = textes non lus en entier ({ $list })
rests-unexamined = aucun

## step
step-all-the-same = { $office } : sinon, refuser tout de même, là où la loi laisse le choix?
step-answer-all = { $count ->
    [one] { $office } : répondre
   *[other] { $office } : répondre à { $count } questions
}
step-approves = { $office } approuve ou non; ensuite, { $decides } décide de ceci :{ $power }
step-approves-instead = Ou bien, si { $office } approuve, { $decides } décide de ceci :{ $power }
step-as-reported = s'ils disent ce qui est rapporté : { $effect }
step-ask = { $office } : { $question }
step-ask-custodian = { $office }, d'après le dossier du gardien : { $question }
step-because = parce que : { $facts }
step-beside = { $act } ({ $beside })?
step-binds = { $act } Si oui, la loi ne laisse pas le choix.
step-clause =
    .bound = parties et dates
    .measures = formes d'assistance
    .scope = champ d'application
    .whole = le reste du texte
step-clauses = { $count ->
    [one] { $title } : un point non lu ({ $list })
   *[other] { $title } : { $count } points non lus ({ $list })
}
step-clears = plus aucun motif pour { $limbs }
step-decides = { $decides } décide de ceci :{ $power }
step-decides-instead = Ou { $decides } :{ $power }
step-duties = L'instrument demande ceci : { $list }.
step-duty = L'instrument prévoit { $what } ({ $cite }).
step-for-limbs = , pour { $limbs }
step-held = { $count ->
    [one] NE PAS ÉCRIRE à l'étranger avant que l'étape { $first } soit réglée : { $why }.
    [2] NE PAS ÉCRIRE à l'étranger avant que les étapes { $first } et { $last } soient réglées : { $why }.
   *[other] NE PAS ÉCRIRE à l'étranger avant que les étapes { $first } à { $last } soient réglées : { $why }.
}
step-may-end = la réponse peut mettre fin à l'affaire
step-look = { $office } : relever dans la demande : { $list }.
step-to-its-end = { $title }, en entier
step-law-on = droit interne, { $what }
step-nothing-more = si rien de plus n'y figure : { $effect }
step-ask-on = { $office }, sur { $title } : { $question }
step-more = { $count ->
    [one] Et un autre acte (annexe).
   *[other] Et { $count } autres actes (annexe).
}
step-no-to-all = Non à tout : { $effect }.
step-not-outside = Hors de la lettre, car la question montrerait ce que l'on sait : { $list }
step-on-application = sur la demande d'ordonnance
step-on-why = POURQUOI { $number }
step-or = {" "}ou{" "}
step-postpone = { $office } : différer pour ceci : { $what }?
step-protected = Sur des listes publiques : { $lists }. Cela n'écarte aucun autre motif.
step-protected-further = { $state }, où les données vont ensuite, figure sur des listes publiques : { $lists }.
step-read = { $office } : lire { $count } textes :
step-read-one = { $office } : à lire, { $line }.
step-refuse = { $office } : informer l'État requérant du refus de { $limbs } et de ses motifs (POURQUOI { $numbers }).
step-refuses = refus de { $limbs }
step-refuses-if-read = refus de { $limbs }, si le texte dit ce qui est rapporté
step-same = { $office } : refuser pour sa part?
step-serves-no-other = À condition que l'envoi ne serve à rien d'autre de ce qui est demandé.
step-sever = { $count ->
    [one] Scinder : { $limbs } peut suivre son cours séparément.
   *[other] Scinder : { $limbs } peuvent suivre leur cours séparément.
}
step-term = ou à des conditions : { $what } ({ $cite })
step-the-person = la personne
step-unprotected = Aucune liste publique qui ait été lue ne dit que la loi de l'État requérant protège les données à caractère personnel.
step-unprotected-further = Les données vont ensuite à l'État suivant : { $state }. Aucune liste publique qui ait été lue ne dit que sa loi les protège.
step-use =
    .absent = L'instrument ne limite pas l'utilisation ({ $cite }) : demander un engagement.
    .automatic = Le traité limite lui-même l'utilisation ({ $cite }).
    .on-demand = La limite d'utilisation doit être demandée ({ $cite }).
    .unread = La limite d'utilisation n'a pas été lue ({ $cite }) : demander un engagement.
step-wait = { $office } : attendre. { $question }
step-without-notice = Sans avis (ex parte) : dire au juge tout ce qui s'y oppose ou n'a pas été lu.
step-write = { $count ->
    [one] { $office } : demander à l'État requérant, en une seule lettre :
   *[other] { $office } : demander à l'État requérant { $count } précisions, en une seule lettre :
}
step-would-show = ce serait montrer ce que l'on sait
step-write-nothing = { $office } : ne rien écrire à l'État requérant.
step-write-later = { $count ->
    [one] Ensuite, { $office } : demander à l'État requérant, en une seule lettre :
   *[other] Ensuite, { $office } : demander à l'État requérant { $count } précisions, en une seule lettre :
}

## who: an authority by its kind, in a word
who-central-authority = autorité centrale
who-court = tribunal
who-executive = exécutif
who-intelligence = service de renseignement
who-police = police
who-prosecutor = parquet

## why
why-binds = En vigueur entre les deux États : { $list }
why-decided = { $office } : refus décidé le { $date }
why-figure = { $name }, { $year } : { $value }
why-known = Qualité connue : { $what }
why-more = { $count ->
    [one] Un autre fait (annexe)
   *[other] { $count } autres faits (annexe)
}
why-no-offence = Aucune infraction correspondante ({ $state }) : { $what }
why-no-other = { $count ->
    [one] L'autre voie est fermée aussi
   *[other] Les { $count } autres voies sont fermées aussi
}
why-no-power = Aucun pouvoir pour ce qui est demandé
why-no-route = Aucune voie n'est ouverte
why-none-of-list = { $count ->
    [one] Ce qu'allègue la demande n'est pas l'acte que la loi désigne ici.
   *[other] Ce qu'allègue la demande n'est aucun des { $count } actes que la loi énumère ici.
}
why-open = On ne sait pas encore : { $question }
why-penalty-denied = Selon la demande elle-même, l'infraction n'est pas punie de mort.
why-penalty-open = La demande ne dit pas que la peine de mort ou un châtiment corporel est exclu.
why-promised-only = Promis seulement : { $parts }.
why-reported = rapporté
why-warning = Mise en garde au dossier : { $what }
why-withheld-claim = { $count ->
    [one] Un fait est retenu, car il est revendiqué comme devant rester dans cet État
   *[other] { $count } faits sont retenus, car ils sont revendiqués comme devant rester dans cet État
}
why-withheld = { $count ->
    [one] Un fait est retenu dans cette version
   *[other] { $count } faits sont retenus dans cette version
}
