# Generated drafts: no person has reviewed these texts yet.

absence-begun = Merci. Je transmets au bureau des absences.
ask-school = Quelle école ? Répondez par un numéro :
ask-child = Quel enfant ? Le prénom et la classe (grade) suffisent. Merci de ne pas envoyer de détails de santé.
absence-passed-on = Transmis au bureau des absences : votre enfant ne sera pas là, ou pas toute la journée. Jour : { $absent }. Un petit mot dans les 3 jours suffit, dans votre langue. Téléphone : { $phone }
absence-passed-on-to = Transmis au bureau des absences ({ $school }) : votre enfant ne sera pas là, ou pas toute la journée. Jour : { $absent }. Un petit mot dans les 3 jours suffit. Téléphone : { $phone }

interpreter-begun = Je demande un interprète pour vous. C'est gratuit.
ask-interpreter-day = Quel jour est la réunion ou l'appel ? Par exemple : jeudi, ou 3 décembre.
ask-interpreter-whom = Avec qui est-ce, et dans quelle langue ? Quelques mots suffisent.
interpreter-asked = J'ai demandé un interprète. Jour : { $when }. Ce n'est pas encore confirmé : { $office } vous écrira avant { $day }, { $time }. Téléphone : { $phone }
interpreter-asked-someday = J'ai demandé un interprète. Ce n'est pas encore confirmé : { $office } vous écrira avant { $day }, { $time }. Téléphone : { $phone }
letter-asked = Je ne peux pas lire les lettres ni les photos. { $office } vous écrira en { $tongue } avant { $day }, { $time } pour qu'on puisse vous lire la lettre. Téléphone : { $phone }

call-begun = Une personne va vous appeler. Merci de me l'avoir dit.
ask-when = Quel moment de la journée vous convient le mieux ? Répondez par un numéro :
when-morning = Le matin
when-afternoon = L'après-midi
when-evening = Le soir
when-any = N'importe quand
call-asked = J'ai demandé qu'on vous appelle en { $tongue }. { $office } vous appellera ou vous écrira avant { $day }, { $time }. Vous pouvez aussi appeler le { $phone }

visit-what = La visite à la maison se fait seulement si vous voulez. Un enseignant et une personne qui aide les familles viennent environ 30 minutes pour faire connaissance. Ce n'est pas une inspection ; personne ne demande de papiers.
ask-visit = Voulez-vous une visite ? Répondez par un numéro :
visit-home = Oui, à la maison
visit-elsewhere = Oui, dans un autre lieu
visit-no = Non, merci
visit-declined = C'est très bien, et rien ne change pour votre enfant. Vous pouvez toujours écrire ou appeler.
visit-asked = J'ai demandé une visite. Elle n'est pas encore confirmée : { $office } vous écrira avant { $day }, { $time } pour le jour et le lieu. Téléphone : { $phone }

share-begun = Quelle belle idée ! Les familles savent beaucoup de choses, et l'école peut apprendre d'elles. Je transmets vos mots.
share-asked = { $office } vous écrira avant { $day }, { $time } pour dire comment et quand. Les visiteurs signent à l'entrée (front office) ; on vous dit avant quoi apporter. Téléphone : { $phone }

complaint-begun = Je suis désolé. Merci de nous le dire ; je transmets aujourd'hui.
ask-matter = C'est à quel sujet ? Répondez par un numéro :
matter-messages = Les messages qu'on m'envoie
matter-wrong-answer = Une réponse était fausse
matter-no-reply = Personne ne m'a répondu
matter-person = La conduite de quelqu'un envers moi
complaint-passed-on = { $office } a votre plainte et vous écrira avant { $day }, { $time }. Téléphone : { $phone }
complaint-about-person = Votre plainte ne va pas à la personne en question. Elle va ici : { $office }. On vous écrira avant { $day }, { $time }. Téléphone : { $phone }
complaint-fewer = Pour avoir moins de messages, écrivez : moins de messages.

other-ways = C'est très bien ; il y a d'autres moyens de participer : { $ways }. Répondez 9 si vous en voulez un.
change-what = { $title }, { $day }, { $time } : que dois-je changer ? Répondez par un numéro :
change-numbers = Combien nous serons
change-another = Un autre événement

school-open-yes = Oui, il y a école { $day }.
school-open-no = Pas d'école { $day } : { $title }.
school-open-weekend = Pas d'école { $day } : c'est le week-end.
school-next-off = Prochains jours sans école : { $title }, à partir de { $day }. Demandez-moi pour n'importe quel jour, par exemple : il y a école lundi ?

person-too = { $office } vous écrira aussi avant { $day }, { $time }.
person-offer = Une personne ? Répondez 9.

messages-which = Quels messages voulez-vous ? Répondez par un numéro :
choose-none = Aucun message
choose-urgent = Seulement les urgents
choose-events = Seulement événements et urgents
choose-all = Tous les messages
messages-all = Vous avez tous les messages de l'école.
messages-events = Maintenant, vous aurez seulement les messages sur les événements et les messages urgents. Vous pouvez toujours me poser toutes vos questions.
messages-urgent = Maintenant, vous aurez seulement les messages urgents. Vous pouvez toujours me poser toutes vos questions.
delete-sure = Je peux effacer vos messages, vos réponses et votre langue. Les dossiers que l'école doit garder restent à l'école. Effacer ? Répondez par un numéro :
what-is-kept = Je garde : { $what }.
kept-number = numéro
kept-language = langue
kept-texts = messages depuis { $since } ({ $many })
kept-answers = réponses aux événements
kept-roster = liste d'école (enfants : { $children })
kept-matters = demandes ({ $many })
kept-notes = notes du personnel
kept-stop = votre stop
what-is-not-kept = Je ne garde ni papiers d'immigration, ni numéros d'identité.
delete-kept = Effacer ? Répondez :
choose-delete = Oui, effacer
choose-keep = Non, ne rien changer
delete-done = C'est fait : ce que je garde sur vous sera effacé quand ce message sera parti. Votre code, si vous posez une question sur cela : { $code }
kept-as-it-was = D'accord, rien n'a changé.
contact-when = Quand une personne peut-elle vous appeler ou vous écrire ? Répondez par un numéro :
choose-morning = Le matin
choose-afternoon = L'après-midi
choose-evening = Le soir
choose-any = N'importe quand
contact-set = Merci, je l'ai noté pour le personnel de l'école.
wrong-person = Pardon pour cette erreur. Que dois-je faire ? Répondez par un numéro :
choose-person = Demander à une personne de regarder
household-new-number = Bienvenue avec votre nouveau numéro ! Il marche maintenant. Répondez 9 et une personne enlèvera l'ancien de la liste.
household-add-person = La famille est la bienvenue. Chaque personne écrit bonjour à ce numéro, de son propre téléphone et dans sa propre langue. Je n'ajoute jamais quelqu'un sans son propre oui.

who-cost = C'est gratuit. Votre compagnie de téléphone peut compter le message comme d'habitude.
who-reads = Un ordinateur vous répond. Le personnel du bureau des familles peut lire ce que vous écrivez. Merci de ne pas envoyer de papiers, de numéros d'identité ni de détails de santé. Pour vérifier : { $phone }
who-immigration = Non. Je suis un ordinateur du district scolaire, pas du gouvernement. Je ne pose pas de questions sur les papiers et, si vous en parlez, je ne le garde pas. Pour vérifier, appelez le { $phone }

child-helps = Merci pour votre aide. Vous n'avez pas à traduire pour votre famille : un adulte peut écrire ici dans sa propre langue, ou appeler le { $phone }
