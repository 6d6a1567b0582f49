### Les phrases de l'annexe : tout ce que le verdict contient, liste par liste.

## audit
audit-digests = SHA-256 : droit { $law }, demande { $request }, dossier { $dossier }.
audit-unexamined = non examiné
audit-versions = Droit du { $date }; règles { $rules }, politique { $policy }, bibliothèque { $crate }.

## cite
cite-not-found = passage non trouvé
cite-reported = rapporté, non lu

## finding
finding-opening = Doit d'abord être ouverte
finding-power = Pouvoir d'exécution
finding-route-open = Conditions de la voie
finding-unread = Texte non lu

## form : ce qui a été lu dans un texte
form-measures = Quelles formes d'entraide le texte énumère-t-il, et celle qu'il n'énumère pas en est-elle exclue : { $row }?
form-reported = Rapporté jusqu'ici : { $said }.

## gap
gap-before-receipt = Le droit appliqué est celui d'un jour antérieur à la réception de la demande ({ $what }) : le droit et les constats ultérieurs sont laissés de côté.
gap-code-not-confirmed = Codé et non confirmé par une seconde personne : { $what }.
gap-dated-earlier = Non compté, la recherche ayant précédé la réception de la demande : { $what }. Il faut chercher pour cette demande.
gap-dated-later = Non compté, car daté d'après le jour dont le droit est appliqué : { $what }. Il faut reprendre l'examen à un jour ultérieur.
gap-later-and-told = Daté d'après le jour dont le droit est appliqué, et laissé tel quel : { $what }. Il faut reprendre l'examen à un jour ultérieur.
gap-dates-contradict = L'ordonnance ou l'amende à exécuter est antérieure à tous les faits reprochés : une des deux dates est fausse. Demander laquelle avant de se fier à l'une ou l'autre.
gap-decided-for-another = Non compté, car décidé avant la réception de cette demande ou au sujet d'une autre, sans indication que la décision vaut aussi pour elle : { $what }.
gap-determination-not-counted = Non compté, car ne répondant à aucune question encore ouverte, ou n'émanant pas de l'autorité compétente : { $what }.
gap-dossier-of-another = Laissé de côté : le dossier est celui d'une autre demande.
gap-searched-by-another = Non compté, l'autorité qui a cherché ne tenant pas ces dossiers : { $what }. Il faut s'adresser à celle qui les tient.
gap-undated = Non compté, faute de date à partir de laquelle il vaut : { $what }.
gap-not-in-writing = Non compté, faute d'écrit, ou de mention d'un écrit : { $what }.
gap-overtaken = Non compté, car les dossiers contiennent un fait d'un jour ultérieur, que l'autorité ne pouvait connaître : { $what }.
gap-lapsed = Non compté, car son délai est écoulé : { $what }.
gap-entry-about-another = Non compté, car la demande ne nomme personne de ce nom : { $what }.
gap-ground-excluded = Non compté, car le texte ne permet à personne de refuser pour ce motif : { $what }.
gap-holding-not-searched = Non cherché : { $what }.
gap-instrument-unknown = La demande nomme un instrument que cette base juridique ne connaît pas : { $what }.
gap-nearest = S'agit-il de { $id } ({ $name })?
gap-invoked-not-binding = Invoqué, mais ne liant pas les deux États ce jour-là : { $what }.
gap-invoked-unsettled = Invoqué; il n'est pas confirmé que cet instrument lie les deux États ce jour-là : { $what }.
gap-no-conduct = N'expose aucun fait, de sorte que rien ne peut être comparé au droit : demander avant tout ce qui a été fait ({ $what }).
gap-not-signed = Non signée : il faut confirmer, avant tout acte, que son auteur l'a envoyée.
gap-police-exchange = Jamais vu ici : { $what }.
gap-provision-not-in-force = Selon le registre des dispositions étrangères, pas en vigueur ce jour-là : { $what }. Demander sur quel droit l'affaire repose maintenant.
gap-text-not-read = Non lu en entier : { $what }.

## annex-handling
annex-handling =
    .approved = Avant cela : { $office }.
    .decides = { $power } : { $office } décide
    .reserved = Appréciations réservées à leur autorité, pour chaque volet :
    .term = Condition possible : { $what } ({ $cite }); elle peut répondre à { $meets }.
    .test = Critère : { $test }
    .without-notice = Demandé sans avis : la divulgation franche et complète s'impose.

## heading
heading = { $answer } — { $state }, { $reference }

## hook
hook = Le texte n'a pas de telle clause; la préoccupation peut être soulevée au titre de { $ground }, { $cite }.

## leaf
leaf-accounts =
    .false = Moins de { $word } comptes sont demandés.
    .question = Au moins { $word } comptes sont-ils demandés?
    .true = Au moins { $word } comptes sont demandés.
leaf-advisory =
    .false = Aucune mise en garde n'est en vigueur : { $what }.
    .question = Une mise en garde est-elle en vigueur : { $what }?
    .true = Une mise en garde est en vigueur : { $what }.
leaf-assurance =
    .false = Aucune assurance donnée : { $what }.
    .question = Une assurance est-elle donnée : { $what }?
    .true = Une assurance est donnée : { $what }.
leaf-circumstance =
    .false = La demande nie ce point : { $what }.
    .question = Est-ce le cas dans cette affaire : { $what }?
    .true = Selon la demande, { $what }.
leaf-conduct =
    .false = La demande ne reproche pas ce fait : { $what }.
    .question = La demande reproche-t-elle ce fait : { $what }?
    .true = La demande reproche ce fait : { $what }.
leaf-content =
    .false = Il manque dans la demande : { $what }.
    .question = La demande contient-elle { $what }?
    .true = La demande contient { $what }.
leaf-data-days =
    .false = La période visée est de moins de { $word } jours.
    .question = La période visée est-elle d'au moins { $word } jours?
    .true = La période visée est d'au moins { $word } jours.
leaf-grave-enough =
    .false = Aucune infraction correspondante n'est ici assez grave pour une mesure aussi intrusive.
    .question = L'infraction correspondante est-elle ici assez grave pour une mesure aussi intrusive?
    .true = L'infraction correspondante est ici assez grave pour une mesure aussi intrusive.
leaf-holder =
    .false = Ce qui est demandé n'est pas détenu par { $what }.
    .question = Ce qui est demandé est-il détenu par { $what }?
    .true = Ce qui est demandé est détenu par { $what }.
leaf-invoked =
    .false = La demande n'invoque pas l'instrument.
    .question = La demande invoque-t-elle l'instrument?
    .true = La demande invoque l'instrument.
leaf-language =
    .false = La demande est dans une langue qui n'est pas acceptée, et aucune traduction n'est jointe.
    .question = En quelle langue est la demande, ou sa traduction?
    .true = La demande est dans une langue acceptée.
leaf-maximum-months =
    .false = La peine maximale dans l'État requérant est inférieure à { $word } mois.
    .question = La peine maximale dans l'État requérant est-elle d'au moins { $word } mois?
    .true = La peine maximale dans l'État requérant est d'au moins { $word } mois.
leaf-measure =
    .false = La mesure est autre que celles qui sont nommées : { $what }.
    .question = Qu'est-ce qui est demandé?
    .true = La mesure est : { $what }.
leaf-only-tag =
    .false = Les faits reprochés ne sont pas tous { $what }.
    .question = Tous les faits reprochés sont-ils { $what }?
    .true = Tous les faits reprochés sont { $what }.
leaf-presumed = présumé
leaf-profile =
    .false = La personne n'est pas consignée comme { $what }.
    .question = La personne est-elle connue comme { $what }?
    .true = La personne est connue comme { $what }.
leaf-record-mark =
    .false = Le document demandé ne porte pas la mention : { $what }.
    .question = Le document demandé porte-t-il la mention : { $what }?
    .true = Le document demandé porte une mention : { $what }.
leaf-state =
    .false = L'État requérant n'est pas parmi ceux qui sont nommés.
    .question = Quel est l'État requérant?
    .true = L'État requérant est parmi ceux qui sont nommés.
leaf-tag =
    .false = Il n'est pas reproché de faits { $what }.
    .question = Des faits reprochés sont-ils { $what }?
    .true = Des faits reprochés sont { $what }.
more = et { $count } de plus

## next
next-ask = demander : { $put-to }; la réponse de { $office } compte
next-ask-desk = un fait manque
next-bars = exclut la demande
next-check-law = { $law } lit d'abord le droit
next-check-law-then = { $law } lit d'abord le droit, puis { $office } décide
next-decide = { $office } décide
next-wait = peut encore être rempli; attendre

## noted
noted-withheld = non transmis sans le consentement du bureau qui l'a fourni

## notice
notice-from-dossier = d'après le dossier
notice-from-letter = la demande elle-même y donne lieu

## pending
pending-bound =
    .false = L'instrument ne lie pas les deux États à cette date : { $row }.
    .open = L'instrument lie-t-il les deux États à cette date : { $row }?
    .true = L'instrument lie les deux États à cette date : { $row }.
pending-complete =
    .false = Le texte contient davantage : { $row }.
    .open = Lire le texte jusqu'au bout : { $row }. Ne contient-il rien de plus?
    .true = Le texte ne contient rien de plus : { $row }.
pending-decide =
    .false = L'autorité ne refuse pas pour ce motif : { $ground } ({ $row }).
    .open = Refuser pour ce motif : { $ground }? ({ $row })
    .true = L'autorité refuse pour ce motif : { $ground } ({ $row }).
pending-measures =
    .false = Les formes d'assistance ne comprennent pas ceci : { $row }.
    .open = Lire le texte : { $row }. Ses formes d'assistance comprennent-elles ceci?
    .true = Les formes d'assistance comprennent ceci : { $row }.
pending-open =
    .false = La voie n'a pas été ouverte : { $row }.
    .open = Ouvrir cette voie pour cette demande : { $row }?
    .true = La voie a été ouverte : { $row }.
pending-postpone =
    .false = L'autorité ne diffère pas pour ce motif : { $ground } ({ $row }).
    .open = Différer pour ce motif : { $ground }? ({ $row })
    .true = L'autorité diffère pour ce motif : { $ground } ({ $row }).
pending-read =
    .false = Le texte a été lu et ne le dit pas : { $row }.
    .open = Lire le texte : { $row }.
    .true = Le texte a été lu et le dit : { $row }.
pending-reading =
    .false = Interprétation non suivie : { $reading }.
    .open = Cette interprétation est-elle juste : { $reading }?
    .true = Interprétation retenue : { $reading }.
pending-relies =
    .false = L'auteur de la demande ne s'en prévaut pas : { $row }.
    .open = L'auteur de la demande s'en prévaut-il : { $row }?
    .true = L'auteur de la demande s'en prévaut : { $row }.
pending-scope =
    .false = Le texte ne vise pas ceci : { $row }.
    .open = Lire le texte : { $row }. Vise-t-il ceci?
    .true = Le texte vise ceci : { $row }.
pending-transpose =
    .false = Ceci ne protège qu'un intérêt de notre État, et ne compte pas : { $row }.
    .open = Ceci compte-t-il ici, bien que l'intérêt atteint soit celui de l'autre État : { $row }?
    .true = Ceci compte, bien que l'intérêt atteint soit celui de l'autre État : { $row }.
pending-wait =
    .false = Ceci peut encore se réaliser : { $row }.
    .open = Est-il désormais certain que ceci ne se réalisera pas : { $row }?
    .true = Ceci ne peut plus se réaliser : { $row }.
pending-weak-match =
    .false = La correspondance avec une infraction fourre-tout ne compte pas : { $row }.
    .open = La correspondance avec cette infraction fourre-tout compte-t-elle : { $row }?
    .true = La correspondance avec une infraction fourre-tout compte : { $row }.

## presumption
presumption-without = Sans elle : { $answer }.

## question
question = { $act } : { $what } À poser à : { $put-to }.{ $held } [{ $id }]
question-held = Pas encore : attend qu'une question ou une décision interne sur la même personne soit réglée.
question-postpone = Reporter pour ces motifs : { $grounds }? ({ $rows })
question-refuse = Refuser pour ces motifs : { $grounds }? ({ $rows })
question-text = À lire, une fois pour toutes les demandes : { $rows }.
question-weak-match = Une correspondance avec ces dispositions générales compte-t-elle : { $rows }?

## record
record-adverse = (tranche défavorable)
record-stale = (périmé : peut alerter, non rassurer)

## route
route-open = ouverte
route-shut = fermée
route-undecided = quelqu'un doit d'abord agir

## safeguard
safeguard-had = Avant : { $force }, { $cite }.
safeguard-lost = { $ground } : perdue
safeguard-no-hook = Aucune clause ne porte ici la préoccupation : elle ne peut être soumise qu'à l'autorité qui décide.
safeguard-now = Ici : { $force }, { $cite }.
safeguard-weakened = { $ground } : affaiblie

## section
section-audit = Versions
section-grounds = Motifs établis ou ouverts
section-handling = Traitement ordinaire
section-not-examined = Non examiné
section-noted = Noté, sans incidence sur la réponse
section-notices = Avis à côté de la réponse
section-presumptions = Présumé
section-questions = Toutes les questions, avec leur nom
section-record = Bilan publié, chiffre par chiffre
section-routes = Voies essayées
section-ruled-out = Examiné et écarté
section-safeguards = Garanties qui manquent à cette voie
section-statements = Ce que les deux États ont dit en adhérant (pour les juristes; aucun volet n'en dépend)

## statement
statement-declaration = Déclaration de { $state } ({ $about }) : { $says } ({ $cite })
statement-notification = Notification de { $state } ({ $about }) : { $says } ({ $cite })
statement-objection = Objection de { $state } ({ $about }) : { $says } ({ $cite })
statement-reservation = Réserve de { $state } ({ $about }) : { $says } ({ $cite })
