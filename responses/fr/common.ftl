# Generated drafts: no person has reviewed these texts yet.

cited = { $fact } ({ $layer }, vérifié : { $checked })
layer-federal = loi des USA
layer-state = règle de votre État
layer-district = règle du district
layer-federal-guidance = conseils officiels des USA
layer-state-guidance = conseils officiels de votre État
layer-district-guidance = conseils du district
fact-may-have-changed = Les règles ont pu changer, alors je ne veux pas deviner. { $office } vous répondra avant { $day }, { $time }. Téléphone : { $phone }

draft-line = Écrit par un ordinateur, pas encore relu. Une personne : répondez 9.
held-for-review = Cette réponse est en anglais tant qu'une personne ne l'a pas relue dans votre langue. Une personne va vous écrire.

private-not-kept = Merci. Vous n'avez pas à me parler de papiers ni de numéros d'identité, et je n'ai pas gardé cette partie.
media-not-read = Je ne peux pas lire les photos ni écouter les messages vocaux, et je ne les garde pas. { $office } vous écrira avant { $day }, { $time }. Vous pouvez aussi écrire votre question ici.

cannot-answer-now = J'ai votre message, mais je ne peux pas y répondre maintenant. { $office } vous écrira avant { $day }, { $time }. Téléphone : { $phone }
handed-off = Seul, je ne peux pas bien répondre ; j'ai donc demandé à une personne. { $office } vous écrira en { $tongue } avant { $day }, { $time }. Téléphone : { $phone }
person-coming = Une personne va vous écrire ici. { $office } répond en { $tongue } avant { $day }, { $time }. Pour appeler : { $phone }
handoff-late = Pardon : personne n'a encore pu vous répondre. J'ai demandé de nouveau ; une réponse est prévue avant { $day }, { $time }. Vous pouvez aussi appeler le { $phone }
claim-expired = Ici de nouveau l'assistant automatique. Si vous avez encore besoin de la personne avec qui vous parliez, répondez 9.
too-many = Merci. Beaucoup de vos messages sont arrivés à la fois, alors je fais une pause. Écrivez de nouveau un peu plus tard. En cas d'urgence, appelez le 911.

unclear-choose = Je ne sais pas bien ce qu'il vous faut. Répondez par un numéro :
unclear-person = Pardon, je ne comprends toujours pas. { $office } vous écrira en { $tongue } avant { $day }, { $time }. Téléphone : { $phone }
choose-a-number = Merci de répondre par un numéro.
out-of-scope = Je peux aider seulement pour l'école : événements, inscription, droits, nourriture et cours pour les familles. Pour une personne de l'école, répondez 9.

help = { $district } : un ordinateur répond à vos questions sur l'école. Demandez : événements, droits, nourriture, cours. Pour une personne, répondez 9 ou appelez le { $phone }. Pour ne plus avoir de messages, répondez STOP.
who-we-are = { $district } : je suis un ordinateur, pas une personne. Le personnel du bureau des familles peut lire ce que vous écrivez. Je ne pose jamais de questions sur l'immigration. Pour vérifier que c'est vrai, appelez le { $phone }
consent-stop = Vous n'aurez plus de messages de ce numéro. Pour en avoir de nouveau, répondez START. Pour parler avec une personne, appelez le { $phone }
consent-start = Vous aurez de nouveau les messages : { $district }. Pour ne plus en avoir, répondez STOP ; pour une personne, répondez 9.

canary-well = La ligne marche bien.
