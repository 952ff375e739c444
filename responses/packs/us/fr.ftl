# Generated drafts: no person has reviewed these texts yet.

us-name = États-Unis

fact-enr-02 = Vous pouvez inscrire votre enfant sans montrer de papiers d'immigration ou de citoyenneté. L'école n'a pas le droit de les exiger. Vous pouvez demander quels autres papiers elle accepte.
fact-enr-06 = Le permis de conduire ou la carte d'identité de l'État ne devrait pas être la seule pièce acceptée par l'école. Si vous n'en avez pas, vous pouvez demander quels autres papiers vont.
fact-enr-04 = Sans acte de naissance, votre enfant devrait pouvoir aller à l'école. Vous pouvez demander si un papier d'hôpital, religieux ou d'une ancienne école, ou une déclaration signée, suffit.
fact-enr-05 = Le numéro Social Security est facultatif. Vous pouvez laisser la case vide ; l'école donne un autre numéro à votre enfant. Si une école le demande, elle doit dire pourquoi et pour quel usage.
fact-enr-03 = L'école peut demander une preuve que vous habitez le district : bail, facture ou lettre. Les règles d'ici peuvent varier ; vous pouvez demander sa liste. Sans logement stable, aucune preuve n'est exigée.
fact-enr-10 = Chaque État décide jusqu'à quand l'école est gratuite, souvent 18 à 21 ans. De 17 à 20 ans, on peut demander le lycée normal (high school), pas seulement des cours d'adultes. L'école peut vous dire la règle.
fact-enr-07 = Sans logement stable, ou chez d'autres après avoir perdu le logement ? Votre enfant peut commencer tout de suite, sans papiers, ou rester dans son ancienne école avec un transport. Demandez la personne pour familles sans logement (homeless liaison).
fact-enr-07-same-school = Si vous avez perdu votre logement, votre enfant peut rester dans son école, avec un transport pour y aller, aussi depuis une autre zone. Si l'école n'est pas d'accord, il peut y aller en attendant. Demandez la personne pour familles sans logement (homeless liaison).
fact-ice-05-pick-up = Vous pouvez dire à l'école qui peut venir chercher votre enfant. Demandez d'inscrire ces personnes comme contacts d'urgence, et prévenez l'école quand un numéro change.

fact-enr-01 = Un enfant qui habite dans ce district scolaire peut aller gratuitement à l'école publique, quel que soit le statut d'immigration de la famille. Vous pouvez inscrire votre enfant.
fact-enr-02-status = Pour inscrire un enfant, l'école ne devrait demander ni visa ni statut d'immigration. Vous pouvez inscrire sans cela et demander quels autres papiers elle accepte. Merci de ne pas m'envoyer les vôtres.
fact-ice-02 = Pour entrer dans les parties non publiques de l'école, il faut aux agents un accord, une urgence ou un mandat signé par un juge. Vous pouvez demander à l'école qui vérifie. Pour votre cas, demandez à un avocat.
fact-ice-01 = Aucune règle fédérale ne tient les agents loin des écoles. Vous pouvez demander les règles de votre district, et garder à jour vos contacts d'urgence à l'école.
fact-ice-04 = Certains États ont leurs propres règles sur les agents dans les écoles et sur l'information des parents. Vous pouvez demander à l'école quelles règles elle suit ici.
fact-ice-05 = Vous pouvez vous préparer : contacts d'urgence à jour, dire qui peut venir chercher votre enfant, demander le formulaire pour qui le garde (caregiver form). L'école n'a pas besoin de votre statut pour cela.

fact-lng-07 = Vous pouvez demander un interprète à l'école, même si votre enfant parle bien anglais ou si vous le parlez un peu. Dites la langue, et pour quelle réunion ou quel appel.
fact-lng-02-family = L'école doit agir quand la langue empêche de participer. Vous pouvez demander à l'école un interprète ou des lettres dans votre langue.
fact-lng-05 = L'aide de l'école pour la langue devrait être gratuite. Vous pouvez demander quelqu'un qui connaît bien les deux langues et les mots de l'école ; être bilingue ne suffit pas.
fact-lng-06 = Vous pouvez demander un interprète formé. Vous pouvez refuser que votre enfant, un autre élève ou un employé sans formation interprète pour vous.
fact-lng-04 = Ce qu'on dit aux autres parents devrait vous arriver dans une langue que vous comprenez : inscription, bulletins, discipline, éducation spécialisée. Vous pouvez le demander à l'école.
fact-lng-13 = Si vous n'entendez pas ou entendez mal, vous pouvez demander à l'école un interprète en langue des signes ou une autre aide aux réunions. C'est gratuit. Dites à l'école ce qui vous convient.

fact-elp-03 = L'école doit vous dire si votre enfant est placé en cours d'anglais (ESL), et pourquoi : dans les 30 premiers jours de l'année scolaire ou, si c'est plus tard, en 2 semaines. Vous pouvez demander cette lettre.
fact-elp-01 = Le formulaire sur la langue de la maison sert seulement à trouver qui a peut-être besoin d'aide en anglais. Il ne concerne pas l'immigration. Vous pouvez demander à l'école de le voir.
fact-elp-02 = Un nouvel élève qui a peut-être besoin d'aide en anglais passe un test dans les 30 jours après l'inscription. Vous pouvez demander à l'école quel test c'était et le résultat de votre enfant.
fact-lng-03 = Pour un programme d'anglais, les juges demandent : la méthode est-elle bonne, y a-t-il assez d'enseignants, est-ce que cela marche ? Vous pouvez demander à l'école comment il marche et s'il aide votre enfant.
fact-elp-04 = La lettre doit dire pourquoi, le niveau de votre enfant, comment le programme enseigne, les autres choix, comment en sortir, et vos droits. Vous pouvez demander à l'école de l'expliquer dans votre langue.
fact-elp-05-choice = Vous pouvez demander quels programmes existent pour les élèves qui apprennent l'anglais, comme une classe bilingue, et en choisir un autre s'il y en a un.
fact-elp-12 = Un enfant qui apprend l'anglais devrait avoir les mêmes chances : sport, clubs, cours pour doués (gifted), AP, métiers. Vous pouvez demander à l'école comment votre enfant peut y entrer.
fact-elp-11 = Avec l'argent fédéral, l'école n'a pas le droit de mettre un enfant dans un programme, ou de l'en exclure, juste pour son nom ou sa langue. Vous pouvez demander la raison par écrit.
fact-lng-02 = L'école doit agir quand la langue empêche un enfant de participer à tout. Vous pouvez demander à l'école ce qu'elle fait pour votre enfant.
fact-elp-05 = Vous pouvez retirer votre enfant du programme d'anglais à tout moment, le refuser, ou en choisir un autre s'il y en a un. Vous pouvez aussi parler d'abord avec l'enseignant.
fact-elp-06 = Si vous refusez, votre enfant continue de passer le test d'anglais chaque année et devrait avoir de l'aide pour suivre les cours. Vous pouvez changer d'avis et demander à revenir.
fact-elp-08 = Chaque État a une règle pour sortir du programme d'anglais : un score au test, et parfois plus. Vous pouvez demander à l'enseignant quel score il faut et si votre enfant en est proche.
fact-elp-07 = Chaque élève qui apprend l'anglais passe un test d'anglais par an, même sans suivre les cours. Le nom du test change selon l'État. Vous pouvez demander la date et le résultat de votre enfant.
fact-elp-09 = Quand un enfant sort du programme, l'école devrait suivre ses progrès pendant quelques années. Si votre enfant prend du retard, vous pouvez demander de l'aide de nouveau.
fact-par-02 = Vous pouvez poser des questions sur les tests de l'État et demander si l'on peut ne pas les passer. Chaque État décide. Vous pouvez demander à l'école la règle d'ici par écrit.

fact-dis-01 = Vous pouvez demander une évaluation gratuite, de préférence par écrit, dans toute langue. Écrivez : "Je demande une évaluation pour l'éducation spécialisée de mon enfant." Gardez une copie.
fact-dis-03 = Après votre signature, l'école a 60 jours pour finir l'évaluation, ou le délai fixé par votre État. Vous pouvez demander le dernier jour par écrit.
fact-dis-04 = Vous pouvez demander une évaluation pendant que votre enfant apprend l'anglais. Elle devrait se faire dans sa langue si c'est possible. Peu parler anglais n'est pas en soi un handicap.
fact-dis-09 = Un enfant peut avoir à la fois de l'aide en anglais et l'éducation spécialisée ; l'une ne remplace pas l'autre. Vous pouvez demander les deux.
fact-dis-02 = L'éducation spécialisée ne commence pas sans votre accord écrit. Avant de décider, vous pouvez demander qu'on vous explique le papier dans votre langue.
fact-dis-06 = L'école doit veiller à ce que vous compreniez la réunion IEP, avec un interprète s'il le faut. Vous pouvez en demander un avant le jour, et dire quand ce n'est pas clair.
fact-dis-07 = Une fois reconnu le besoin d'éducation spécialisée, la réunion IEP vient dans les 30 jours, un bilan chaque année, de nouveaux tests au moins tous les 3 ans. Vous pouvez demander les dates.
fact-dis-05 = Avant un changement ou un refus, l'école doit vous l'écrire, dans votre langue sauf si c'est clairement impossible. Vous pouvez aussi demander l'IEP dans votre langue.
fact-dis-10 = Aucune règle fédérale ne dit à elle seule qu'il faut traduire tout un IEP ; les États varient. Vous pouvez demander par écrit l'IEP de votre enfant dans votre langue, et l'aide d'un centre de parents (parent center).
fact-dis-08 = En cas de désaccord, vous pouvez demander par écrit : évaluation externe aux frais publics, médiation, plainte à l'État ou audience. Il y a des délais ; voyez vite un centre de parents.
fact-dis-11 = Un plan 504 est pour un enfant avec un handicap qui n'a pas besoin d'éducation spécialisée. Vous pouvez en demander un par écrit, voir le dossier et demander une audience.
fact-dis-12 = Chaque État a un centre de parents (parent center), hors de l'école : aide gratuite sur l'éducation spécialisée, aussi pour les parents qui parlent peu anglais. Pour le trouver : parentcenterhub.org

fact-rec-01 = Vous pouvez demander à voir le dossier scolaire de votre enfant. L'école a jusqu'à 45 jours. S'il y a une erreur, vous pouvez demander à la corriger.
fact-rec-02 = L'école peut donner nom, photo, adresse ou téléphone (directory information) sauf si vous dites non à temps. Vous pouvez demander le formulaire et le dernier jour.
fact-rec-03 = Une demande des agents d'immigration seule n'ouvre pas le dossier scolaire ; un ordre du tribunal ou une citation légale (subpoena) le peut. Vous pouvez aussi demander à l'école de ne pas donner votre adresse.
fact-rec-05 = Le lycée (high school) donne noms, adresses et téléphones des élèves aux recruteurs de l'armée, sauf si les parents disent non. Vous pouvez demander à l'école le formulaire de refus.
fact-rec-04 = L'école peut classer le lieu de naissance dans l'annuaire (directory information). Vous pouvez demander par écrit de retirer celui de votre enfant. Merci de ne pas me l'envoyer.

fact-dsc-01 = Avant un renvoi de 10 jours ou moins, on doit dire la raison à votre enfant et il peut donner sa version. Un renvoi plus long a plus d'étapes. Vous pouvez demander la raison à l'école.
fact-dsc-01-long = Pour plus de 10 jours hors de l'école, elle doit suivre des étapes plus formelles ; chaque État les fixe. Vous pouvez demander la raison et les étapes par écrit. Aide juridique : lawhelp.org
fact-dsc-02 = Enfant avec IEP ou plan 504, renvoyé plus de 10 jours : sous 10 jours d'école, une réunion demande si le handicap en est la cause. Les services continuent. Vous pouvez demander cette réunion.
fact-dsc-03 = Vous pouvez demander la lettre sur un renvoi et l'audience dans votre langue. Dites à l'école avant le jour quelle langue il vous faut.

fact-cmp-02 = Pour un traitement injuste, vous pouvez le dire à l'école, au district, à l'État ou au bureau fédéral Office for Civil Rights : 1-800-421-3481, ocr@ed.gov, en général dans les 180 jours. C'est gratuit et parfois long.
fact-cmp-01 = Traitement injuste (origine, langue, race, handicap, sexe, âge) : vous pouvez le dire au bureau fédéral Office for Civil Rights, gratuit, sans avocat, en général sous 180 jours. C'est parfois long.
fact-cmp-06 = Si l'école sait qu'un enfant est harcelé pour sa race, son origine, son sexe ou un handicap, elle doit agir. Pour d'autres cas, chaque État a ses règles. Vous pouvez le dire à l'école par écrit et garder une copie.
fact-lng-01 = Une école qui a de l'argent fédéral n'a pas le droit de traiter votre enfant moins bien pour son origine. Si on lui a interdit de parler votre langue, vous pouvez demander pourquoi à l'école, et porter plainte.
fact-cmp-05 = Personne n'a le droit de vous punir, vous ou votre enfant, parce que vous avez porté plainte. Si vous en voyez des signes, vous pouvez noter les faits et les dates, et le dire à un bureau hors de l'école.
fact-cmp-04 = Vous pouvez aussi le dire à la division des droits civils du ministère de la Justice (Civil Rights Division) : civilrights.justice.gov. La page a pu changer ; le bureau de l'éducation de votre État est un autre moyen.
fact-cmp-03 = Le bureau fédéral Office for Civil Rights a fermé des bureaux en 2025 et peut être lent. Vous pouvez toujours lui écrire, et aussi le dire au bureau de l'éducation de votre État.

fact-mea-04 = Un seul formulaire de repas suffit pour tous les enfants de la maison, à tout moment de l'année. Le résultat de l'an dernier vaut 30 jours d'école. Vous pouvez demander le formulaire à l'école.
fact-mea-03 = Un enfant qui peut aller à l'école publique gratuite peut aussi avoir le petit déjeuner et le repas de midi à l'école, quel que soit le statut d'immigration. Vous pouvez demander à l'école.
fact-mea-05 = Certaines écoles et certains États donnent des repas gratuits à chaque enfant, sans formulaire. Vous pouvez demander si c'est le cas de votre école.
fact-mea-01 = Le formulaire de repas gratuit ne demande pas le statut d'immigration. Il demande seulement les 4 derniers chiffres Social Security de l'adulte qui signe, jamais de l'enfant. Si vous n'en avez pas, vous pouvez le cocher.
fact-mea-02 = Avec un numéro de dossier SNAP, TANF ou FDPIR, ou pour un enfant en famille d'accueil, pas besoin de chiffres Social Security. Enfant sans logement, migrant ou Head Start : demandez si la partie revenus est inutile.
fact-mea-06 = Pour une allergie ou un handicap, l'école doit adapter les repas de façon juste si vous apportez un mot médical. Pour la religion, comme sans porc, chaque lieu a sa règle ; vous pouvez demander.
fact-enr-09 = Chaque État a sa liste de vaccins et de papiers de santé pour l'école. Les nouvelles familles ont souvent un délai. Vous pouvez demander à l'infirmerie de l'école ce qu'il faut ici et pour quelle date.

fact-par-04 = Tout parent peut entrer au groupe de parents (PTA) et aller aux réunions du conseil. Certains États ont aussi un comité pour les parents d'élèves qui apprennent l'anglais (ESL). Vous pouvez demander à l'école la date de la prochaine réunion.
fact-elp-10 = Le district doit aller vers les parents d'élèves qui apprennent l'anglais : réunions régulières, annoncées aux parents. Vous pouvez demander la date de la prochaine.
fact-par-01 = Dans une école avec l'argent Title I, vous pouvez demander si l'enseignant a la licence de l'État et enseigne sa matière, et qui sont les aides en classe. Vous pouvez demander la réponse dans votre langue.
fact-par-05 = En 2025, des parents ont eu un premier ordre du juge : pour leur religion, on peut les prévenir de certains livres et ils peuvent les refuser. Les règles d'ici peuvent varier ; vous pouvez demander à l'école par écrit.
fact-par-04-volunteer = L'école peut demander aux bénévoles une pièce d'identité ou une vérification du casier judiciaire. Vous pouvez demander ce qu'il faut avant de vous inscrire.
fact-par-03 = Une école Title I fait son plan pour les familles avec les parents et tient une réunion par an ; elle peut aider pour le transport ou la garde d'enfants. Vous pouvez demander la date et un interprète.

fact-svc-01 = Les règles SNAP pour ceux qui ne sont pas citoyens ont changé en juillet 2025. Les enfants citoyens peuvent encore en avoir. Avant la demande, vous pouvez voir un avocat : immigrationlawhelp.org
fact-svc-07 = WIC aide les mères et les petits enfants à se nourrir. Par règle fédérale, on n'y demande pas le statut d'immigration ; un État peut varier. Vous pouvez appeler le 211 pour le bureau WIC et demander avant.
fact-svc-06 = Les règles sur les aides et la carte verte (green card) changent. Avant une demande, vous pouvez voir un avocat : immigrationlawhelp.org. Pour l'école et ses repas, aucun statut n'est exigé.
fact-svc-04 = Assurance santé des enfants : 1-877-543-7669. Medicaid peut partager des données avec les bureaux d'immigration. Si quelqu'un chez vous n'a pas de papiers, vous pouvez voir un avocat avant : immigrationlawhelp.org
fact-svc-03 = Les règles Medicaid et CHIP pour les immigrés ont changé en octobre 2026. Pour les enfants et la grossesse, les États varient. Vous pouvez voir un avocat avant la demande : immigrationlawhelp.org
fact-svc-05 = Aux urgences, l'hôpital doit examiner toute personne qui vient, et traiter une urgence jusqu'à ce que la personne soit stable. En danger, appelez le 911. Vous pouvez demander un interprète.
fact-svc-02 = Head Start est un programme pour les petits avant l'école. Les papiers qu'il peut demander sont discutés en justice ; les règles d'ici peuvent varier. Vous pouvez demander au programme avant de vous inscrire.

fact-col-04 = Les grades 6 à 8 sont un bon moment pour commencer. Vous pouvez parler au conseiller (counselor) : algèbre, langue, AP, IB ou cours de college au lycée (high school), et crédits pour le diplôme.
fact-col-01 = Pour la FAFSA, il faut que l'élève soit citoyen ou non-citoyen admis (eligible noncitizen) ; un parent sans papiers ou sans Social Security peut y prendre part. Vous pouvez d'abord parler vie privée au conseiller.
fact-col-02 = La loi limite les données FAFSA à l'aide aux études, mais personne ne peut garantir l'usage. Si quelqu'un chez vous n'a pas de papiers, vous pouvez parler au conseiller (counselor) avant l'envoi.
fact-col-03 = Pour les élèves sans papiers, le tarif de l'État (in-state tuition) et ses aides dépendent de l'État, et les règles changent. Vous pouvez demander à un conseiller ou à un college ce qui vaut ici maintenant.
fact-col-05 = Votre langue compte : presque tous les États ont un Seal of Biliteracy pour les élèves qui savent bien deux langues. Vous pouvez demander au conseiller (counselor) comment l'obtenir.

service-hunger-hotline = La ligne Hunger Hotline trouve de la nourriture près de vous, en semaine : 1-866-348-6479 (en espagnol 1-877-842-6273).
service-211 = Appelez le 211 pour trouver de la nourriture et d'autres aides près de vous. Beaucoup de centres ont des interprètes.

service-211-bills = Appelez le 211 pour une aide près de vous : loyer, électricité, eau, chauffage ; beaucoup de centres ont des interprètes. LIHEAP, pour l'électricité et le chauffage : 1-866-674-6327.
service-liheap = LIHEAP peut vous dire où demander de l'aide pour les factures d'électricité et de chauffage : 1-866-674-6327. Demandez quels papiers il faut.
service-lawhelp = Aide juridique gratuite pour le loyer et l'expulsion, par État : lawhelp.org. Les papiers du tribunal ont une date ; mieux vaut appeler vite.
service-211-local = Appelez le 211 et dites ce qu'il vous faut ; ils connaissent les aides près de vous. Beaucoup de centres ont des interprètes.
service-211-home = Pour un lieu où dormir, appelez le 211 ; ils connaissent les abris près de vous. Beaucoup de centres ont des interprètes.

service-health-center = Centres de santé où vous payez selon vos revenus : findahealthcenter.hrsa.gov. Les règles d'ici peuvent varier ; appelez d'abord et demandez ce qu'il leur faut.
service-insure-kids = Assurance santé des enfants : 1-877-543-7669, avec interprètes. Si quelqu'un chez vous n'a pas de papiers, vous pouvez voir un avocat avant la demande.
service-parent-helpline = Ligne nationale pour parents et jeunes (Parent and Youth Helpline) : appelez ou écrivez au 1-855-427-2736 à toute heure, aussi en espagnol.
service-988 = Quand c'est trop dur, appelez le 988 à toute heure. Pour un interprète, dites : French, please. Espagnol : tapez 2. Par message, seulement anglais et espagnol.

service-literacy-directory = Pour trouver des cours d'anglais pour adultes : nld.org. Les règles des cours varient selon le lieu ; demandez avant de vous inscrire.
service-literacy-directory-reading = Pour trouver des cours de lecture et de GED pour adultes : nld.org ou votre bibliothèque. Les règles varient selon le lieu ; demandez avant de vous inscrire.

service-immigration-law-help = Avocats d'immigration gratuits ou peu chers, par code postal (ZIP) ou État : immigrationlawhelp.org. Merci de ne pas m'écrire votre cas.
service-eoir-pro-bono = Liste d'avocats gratuits du tribunal d'immigration : justice.gov/eoir/list-pro-bono-legal-service-providers
service-no-notario = Aux USA, un notario n'est pas un avocat. Avant de payer, vous pouvez chercher un avocat ou un conseiller agréé : immigrationlawhelp.org
service-detained-locator = Vous pouvez chercher votre proche sur locator.ice.gov ; ligne du tribunal 1-800-898-7180. Dites à l'école qui vient chercher votre enfant. Merci de ne pas m'écrire de noms.
service-lawyer-detained = Un avocat pour un proche qu'on a emmené : immigrationlawhelp.org. Demandez avant que quelqu'un signe un papier.
service-lawyer-daca-tps = Les règles DACA et TPS changent. Un avocat peut voir votre cas : immigrationlawhelp.org. Merci de ne pas m'envoyer de papiers.

service-refugee-agencies = IRC, HIAS, CWS, USCRI, World Relief et d'autres ont des bureaux pour réfugiés. Appelez le 211 pour en trouver un ouvert près de vous.

service-parent-center = Centres de parents (parent centers), aide gratuite sur l'éducation spécialisée, souvent en d'autres langues : parentcenterhub.org/find-your-center
