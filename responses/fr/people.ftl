# Generated drafts: no person has reviewed these texts yet.

language-which = Quelle langue ? Écrivez son nom : { $names }
language-spoken = { $tongues } : écrivez le nom de votre langue, une personne vous appellera.
language-typed-alike = { $own } : si c'est votre langue, écrivez { $word }
language-set = À partir de maintenant, j'écris en français.
language-both = Dorénavant j'écris en { $language } et en anglais. Pour une seule langue, envoyez son nom.
language-not-yet = Je ne peux pas encore écrire dans cette langue : { $tongue }. { $office } trouvera une personne qui la parle et vous écrira avant { $day }, { $time }. Téléphone : { $phone }
language-voice = Je demande qu'une personne qui parle cette langue vous appelle : { $tongue }. Pas besoin d'écrire.
language-foreign = Je ne peux pas encore écrire dans cette langue : { $named }. J'ai demandé une personne qui la parle ; { $office } vous écrira avant { $day }. Téléphone : { $phone }
machine-translated = (Traduit par une machine.)
language-offer = Dois-je garder cette langue ? Répondez par un numéro :
language-offer-both =
    { $here }
    { $there }
language-keep = { $language }

language-en = anglais
language-es = espagnol
language-ar = arabe
language-zh-hans = chinois
language-zh-hant = chinois
language-vi = vietnamien
language-pt-br = portugais
language-ht = créole haïtien
language-ru = russe
language-so = somali
language-ur = ourdou
language-hmn = hmong
language-fil = filipino
language-ko = coréen
language-fr = français
language-uk = ukrainien
language-prs = dari

social-hello = Bonjour ! Je suis l'assistant automatique de l'école. Demandez-moi : événements, droits, nourriture ou cours pour les familles. Pour une personne, répondez 9.
social-again = Bonjour ! Comment puis-je vous aider ?
social-thanks = Avec plaisir. Je suis là à toute heure.

alert-subject = { $district } : une famille est peut-être en danger ({ $topic }), cas { $number }
alert-text = { $district } : danger possible pour une famille ({ $topic }). Cas { $number }. Répondez OK { $number } ou ouvrez { $link } pour le prendre.
alert-text-no-link = { $district } : une famille est peut-être en danger ({ $topic }). Cas { $number }. Répondez OK { $number } pour le prendre.
alert-taken = Le cas { $number } est à vous ; on n'appelle personne d'autre. Lisez-le à votre poste et répondez à la famille.
alert-unknown = Aucun appel pour vous n'attend sur le cas { $number } : quelqu'un l'a peut-être déjà pris.
