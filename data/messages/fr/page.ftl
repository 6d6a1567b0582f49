### Les phrases de la page.

act-sever = scinder la demande
audit-no-approval = Cette note n'approuve rien. Une personne décide.
heading = { $answer } — { $state }, { $reference }
section-limbs = Volets (mesure / infraction / personne)
section-severance = Scission
severance-go = Aucun motif relevé pour { $list } : peut suivre son cours à la seule condition que ce qui est transmis ne serve à aucun autre volet.
severance-refused = Doit être refusé : { $list }.
severance-use =
    .absent = L'instrument ({ $instrument }) ne limite pas l'utilisation ({ $cite }) : demander un engagement.
    .automatic = La limite d'utilisation s'applique d'elle-même ({ $instrument }, { $cite }).
    .on-demand = La limite d'utilisation doit être demandée ({ $instrument }, { $cite }).
    .unread = La limite d'utilisation n'a pas été lue ({ $instrument }) : demander un engagement.
severance-waits = En attente d'un acte : { $list }.
summary-holdings = fonds non consultés ({ $list })
summary-limbs = { $count } volets : { $each }.
summary-more = Outre ceux-ci : { $count } de plus.
summary-no-ground = Aucun motif n'a été relevé d'après les faits connus et les présomptions ci-dessous. Ce n'est pas une autorisation : le traitement ordinaire suit, et le droit laisse la décision à : { $offices }.
summary-not-looked-at = Non examiné : { $list }.
summary-police = ce que les polices échangent à côté de la demande
summary-sever = { $office } scinde la demande : voir ci-dessous ce qui peut suivre son cours, et à quelle condition.
summary-supposed = DROIT SUPPOSÉ, non le droit tel qu'il est : { $title }
summary-texts = textes non lus en entier ({ $list })
