# Generated drafts: no person has reviewed these texts yet.

district-name = District Example Valley
office-name = Le bureau des familles

school-lincoln = Lincoln Elementary
school-oak-hill = Oak Hill Middle School
school-valley-high = Valley High School

event-title-family-meeting = Réunion des familles
event-title-math-night = Soirée maths en famille
event-title-family-breakfast = Petit déjeuner familial
event-title-principal-coffee = Café avec la direction
event-title-parent-committee = Comité des parents ESL
event-title-kindergarten-day = Inscription kindergarten

place-lincoln-cafeteria = cantine de Lincoln
place-lincoln-gym = gymnase de Lincoln
place-lincoln-library = bibliothèque de Lincoln
place-oak-hill-library = bibliothèque d'Oak Hill

way-phone = parler par téléphone
way-recording = un enregistrement dans votre langue
way-home-visit = une visite à la maison, si vous voulez
way-weekend = une heure le week-end

closure-summer-break = vacances d'été
closure-labor-day = Labor Day (fête du travail)
closure-teachers-day = journée de travail des enseignants
closure-veterans-day = Veterans Day (anciens combattants)
closure-thanksgiving = Thanksgiving
closure-winter-break = vacances d'hiver
closure-king-day = jour de Martin Luther King
closure-presidents-day = Presidents' Day (jour des présidents)
closure-spring-break = vacances de printemps
closure-memorial-day = Memorial Day (jour du souvenir)

fact-district-absence-note = Si votre enfant doit manquer l'école, appelez-nous ou écrivez-nous avant 9 h 00. Envoyez un petit mot dans les 3 jours ; vous pouvez l'écrire dans votre langue.
fact-district-bus-late = Si le bus a 10 minutes de retard, appelez le bureau des bus : 555-0144, de 6 h 00 à 17 h 00. Un retard à cause du bus ne compte jamais contre votre enfant.
fact-district-bus-who = Le bus est gratuit pour les enfants qui habitent à 1 mile ou plus de l'école, ou si leur plan spécial le dit. Pour inscrire un enfant, appelez le bureau des bus : 555-0144. Il faut environ une semaine.
fact-district-free-meals = Le petit déjeuner est gratuit pour chaque enfant. Pour un repas de midi gratuit ou moins cher, remplissez un seul formulaire pour tous vos enfants, à tout moment. Il ne demande rien sur l'immigration. Formulaire et aide : 555-0147.
fact-district-meal-diet = Dites à la cuisine de l'école si votre enfant mange halal, sans porc ou sans viande ; pas besoin de papier. Pour une allergie, apportez un mot du médecin à l'infirmerie. Bureau des repas : 555-0147.
fact-district-meal-debt = Votre enfant a toujours son repas de midi, y compris s'il reste de l'argent à payer. Demandez ce que vous devez ou payez au bureau de l'école ou au 555-0147. Si c'est difficile, demandez le formulaire de repas gratuit.
fact-district-school-calendar = Il y a école du lundi au vendredi, sauf les jours libres du calendrier : calendar.example, ou au bureau de chaque école. Vous pouvez aussi me demander pour un jour.
fact-district-no-uniform = Il n'y a pas d'uniforme. Tout habit sans danger pour jouer convient ; le foulard et les autres habits religieux sont les bienvenus. Habits gratuits : 555-0162.
fact-district-fees-paid = Aucun enfant n'est exclu pour l'argent. Si une sortie, un club ou des frais sont difficiles à payer, dites-le en privé au bureau des familles (Family Office), 555-0142, et l'école paie. Aucun papier n'est exigé.
fact-district-medicine-form = L'infirmerie peut donner un médicament à l'école avec un formulaire signé par vous et le médecin. Remettez-le à l'infirmerie dans son flacon. Formulaire : infirmerie de l'école, 555-0149, ou forms.example.
fact-district-vaccine-time = Votre enfant peut commencer l'école maintenant et a un mois pour apporter son carnet de vaccins. Liste et vaccins gratuits : bureau de santé, lundi, de 13 h 00 à 16 h 00, 555-0149.
fact-district-sick-rules = Gardez votre enfant à la maison s'il a 100.4 F (38 C) de fièvre ou s'il vomit. Il peut revenir après 24 heures sans fièvre ni médicament contre la fièvre. Un doute ? Demandez à l'infirmerie : 555-0149.

fact-district-enrolment-start = Vous pouvez inscrire votre enfant tous les jours de l'année. Venez au centre d'accueil (welcome center) ou appelez le 555-0143, du lundi au vendredi, de 8 h 00 à 16 h 00. Les interprètes sont gratuits.
fact-district-enrolment-papers = Apportez 2 preuves d'adresse de notre liste et une preuve d'âge ; les vaccins d'ici un mois. Pas besoin de papiers d'immigration ni de numéro Social Security. Accueil, interprètes : 555-0143.
fact-district-address-proof = Pour prouver l'adresse, 2 papiers suffisent : bail, facture, lettre de la banque ou du travail, mot signé par la personne chez qui vous vivez. Aucun ? Appelez le centre d'accueil (welcome center), 555-0143. Sans logement stable, aucune preuve n'est exigée.
fact-district-kindergarten-age = Le kindergarten (maternelle) est gratuit pour les enfants qui ont 5 ans au plus tard le 1er septembre. Pre-K prend les enfants de 3 et 4 ans. Pour inscrire, appelez le centre d'accueil : 555-0143.
fact-district-caregiver-enrolment = Un grand-parent, une tante, un oncle, un sponsor ou un autre adulte chez qui vit l'enfant peut l'inscrire avec notre formulaire (caregiver form). Aucun papier du tribunal n'est exigé. Centre d'accueil : 555-0143.
fact-district-caregiver-signature = Avec notre formulaire (caregiver form), un grand-parent ou un autre adulte peut signer presque tous les papiers de l'école, venir aux réunions et avoir les messages. Cela finit quand les parents le disent. Formulaire et aide : 555-0143.
fact-district-pick-up-list = Seuls les adultes de votre liste d'urgence viennent chercher votre enfant, avec une pièce d'identité avec photo de n'importe quel pays. Mettez 3 personnes ou plus. Pour changer la liste, allez au bureau de l'école ou appelez le 555-0142.

fact-district-language-access = Vous pouvez demander un interprète pour toute réunion ou tout appel avec l'école. C'est gratuit. Merci de demander 3 jours d'école avant : appelez le 555-0142 ou répondez 9.
fact-district-evaluation-request = Écrivez à l'école, dans toute langue : 'Je demande une évaluation pour l'éducation spécialisée de mon enfant.' Vous avez une réponse écrite en 2 semaines. Aide : bureau de l'éducation spécialisée, 555-0150.
fact-district-see-records = Vous pouvez voir le dossier scolaire de votre enfant dans les 10 jours après votre demande, avec un interprète, et demander à corriger une erreur. Écrivez au bureau des dossiers ou appelez le 555-0152.
fact-district-photo-opt-out = Vous pouvez refuser qu'on partage le nom, la photo ou l'adresse de votre enfant. Remplissez le formulaire d'une page : forms.example ou bureau de l'école, de préférence avant le 30 septembre ; tout jour convient. Aide : 555-0152.
fact-district-suspension-call = Avant un renvoi (suspension), la direction vous appelle dans votre langue, dit pourquoi et écoute votre enfant. Vous avez une lettre, et vous pouvez demander une réunion cette semaine-là : 555-0142.
fact-district-phone-taken = Un téléphone pris est rendu après l'école, au bureau, sans frais. Si cela ne vous semble pas juste, vous pouvez parler avec la direction, avec un interprète gratuit : 555-0142.
fact-district-police-questions = Si un agent veut interroger votre enfant à l'école, la direction vous appelle avant, sauf en cas d'urgence ou si un juge en décide autrement. Vous pouvez demander à assister. Questions : 555-0142.
fact-district-complaint-steps = Vous pouvez porter plainte, gratuitement et dans toute langue, au bureau du district pour un traitement juste, 555-0170, pas à la personne en question. Vous avez une réponse en 2 semaines. Ensuite, on peut aller à l'État.
fact-district-every-child = Oui. Tout enfant qui habite ici peut aller dans nos écoles, avec ou sans papiers d'immigration. Nous ne les demandons pas ; merci de ne pas les envoyer. Pour inscrire : 555-0143.
fact-district-officers-at-school = Les agents peuvent aller seulement au bureau d'entrée. Le chef du district (superintendent) vérifie s'il y a un mandat d'un juge avant que quelqu'un aille plus loin. Vous pouvez nous poser des questions : 555-0142.
fact-district-parent-groups = Tout parent ou adulte qui garde un enfant peut entrer au groupe de parents et au comité des parents ESL : troisième mercredi du mois, 18 h 00, bibliothèque de Lincoln, avec interprètes. Pour entrer : 555-0142.
fact-district-lesson-opt-out = Vous pouvez demander que votre enfant ne suive pas un cours et fasse un autre travail. Écrivez à l'enseignant ou à la direction, dans toute langue. La direction répond en une semaine. Aide : 555-0142.

service-food-pantry = Nourriture gratuite (food pantry), Lincoln Elementary : mardi et vendredi, de 15 h 00 à 18 h 00. On ne demande pas de pièce d'identité. 555-0145
service-district-summer-lunch = Repas de midi gratuit en été pour tous jusqu'à 18 ans : de mi-juin à mi-août, du lundi au vendredi, de 11 h 00 à 13 h 00, Lincoln Elementary. Ni formulaire ni pièce d'identité. 555-0147

service-district-family-clinic = Clinique des familles, un médecin sans assurance : vous payez selon vos revenus, souvent rien. Du lundi au vendredi, de 9 h 00 à 18 h 00, avec interprètes. Pour un rendez-vous : 555-0154
service-district-dentist-day = Dentiste gratuit pour les enfants, Lincoln Elementary : premier lundi du mois, de 9 h 00 à 14 h 00. Les adultes paient selon leurs revenus. Pour réserver : 555-0155
service-district-free-glasses = Examen des yeux et lunettes gratuits pour les élèves, sans assurance : demandez à l'infirmerie de l'école ou appelez le 555-0156. Il faut environ 2 semaines.
service-district-school-counselors = Votre enfant peut parler avec un conseiller de l'école (counselor), gratuitement et en privé, avec un interprète : 555-0157, jours d'école, de 8 h 00 à 16 h 00. En danger, ou envie de mourir : appelez le 988 ou le 911.

service-adult-english = Cours d'anglais pour adultes, Valley High School : lundi, de 18 h 00 à 20 h 00. Gratuit, avec garde d'enfants. 555-0146
service-district-ged-class = Cours GED pour un diplôme de lycée, Valley High School : mardi et jeudi, de 18 h 00 à 20 h 00, en anglais ou en espagnol. Gratuit, avec garde d'enfants. 555-0169
service-district-adult-reading = Apprendre à lire et à écrire en petit groupe, bibliothèque de Lincoln Elementary : lundi, de 18 h 00 à 19 h 30. Gratuit, sans test. Il suffit d'appeler : 555-0169
service-district-citizenship-lessons = Cours de citoyenneté, bibliothèque d'Oak Hill Middle School : samedi, de 11 h 30 à 13 h 30. Gratuit ; pour le test, pas pour des conseils sur votre cas. 555-0169
service-district-computer-lessons = Cours d'ordinateur pour débutants, Valley High School : mercredi, de 18 h 00 à 19 h 30. Gratuit ; on vous prête l'ordinateur. 555-0169

service-district-rent-legal-help = Aide juridique gratuite pour le loyer et l'expulsion : 555-0158, du lundi au vendredi, de 9 h 00 à 17 h 00. Appelez dès aujourd'hui et gardez chaque lettre. Si vous perdez votre logement, aide de l'école : 555-0148
service-district-bills-fund = Le fonds des familles peut payer une facture d'électricité, de gaz ou d'eau par an. Appelez avec la facture avant la date de coupure : 555-0159. On ne demande pas de papiers d'immigration.
service-district-free-beds = Lits, couvertures et tables gratuits pour les familles avec enfants : 555-0160. On les apporte chez vous en 1 à 2 semaines.

service-district-childcare-finder = Garde d'enfants de la naissance à 5 ans : on vous aide à trouver une place, et vous payez selon vos revenus. Appelez le 555-0167, du lundi au vendredi, de 8 h 00 à 17 h 00.
service-district-lincoln-preschool = École des petits (preschool), Lincoln Elementary, 3 et 4 ans, matin ou après-midi, gratuite pour beaucoup de familles. Demandez une place et quels papiers il faut : 555-0166
service-district-job-center = Aide gratuite pour le travail : emplois près de vous et aide pour les formulaires, avec interprètes. Du mardi au jeudi, de 10 h 00 à 16 h 00. 555-0161
service-district-clothes-closet = Manteaux, chaussures et habits gratuits pour toute la famille, Oak Hill Middle School : jeudi, de 15 h 00 à 18 h 00. On ne demande pas de pièce d'identité. 555-0162
service-district-family-rides = Transport gratuit pour les familles : réunions de l'école, médecin ou cours. Appelez 2 jours avant, 555-0163.
service-district-town-library = Bibliothèque : carte gratuite avec tout papier qui montre votre nom, livres en beaucoup de langues, internet, heure du conte le vendredi à 16 h 00. 555-0164
service-district-tax-help = Aide gratuite pour les impôts, Valley High School : février à avril, mardi, 17 h 00 à 20 h 00, avec interprètes. Réservez au 555-0165 ; merci de n'envoyer ni numéros d'identité ni papiers.
service-district-after-school-care = Garde après les cours dans chaque école jusqu'à 18 h 00 : devoirs, sport et collation, avec un bus plus tard. Vous payez selon vos revenus. Pour inscrire : 555-0153

service-district-college-counselor = En grade 6, demandez des maths solides et une langue ; en grade 9, faites un plan avec le conseiller (counselor) ; en grade 11, visitez des colleges. Il aide gratuitement, avec interprète : 555-0168
service-district-scholarship-desk = Aide pour les bourses, Valley High School : jeudi, de 15 h 00 à 17 h 00, ou scholarships.example. Certaines ne demandent pas de papiers d'immigration. Conseiller (counselor) : 555-0168
service-district-career-classes = En grades 11 et 12, les élèves peuvent apprendre un métier (santé, construction, autos) ou suivre des cours de college, gratuitement, à Valley High School. Parlez au conseiller (counselor) avant février : 555-0168

note-district-bus-stop = Pour savoir le bus, l'arrêt et l'heure, appelez le bureau des bus : 555-0144, de 6 h 00 à 17 h 00, avec interprètes gratuits. Merci de ne pas envoyer votre adresse.
note-district-bus-trouble = Pour un objet perdu, le chauffeur ou un problème dans le bus, appelez le bureau des bus : 555-0144, de 6 h 00 à 17 h 00. Il est utile de savoir le numéro du bus et le jour. En danger : 911.
note-district-meal-menu = Le menu du mois (repas de midi) est sur menu.example et au bureau de l'école. Il montre ce qui a du porc et ce qui est sans viande. Questions : 555-0147.
note-district-school-hours = Lincoln Elementary : de 8 h 00 à 14 h 45. Oak Hill Middle School : de 8 h 30 à 15 h 20. Valley High School : de 8 h 45 à 15 h 45. Les portes ouvrent 20 minutes avant.
note-district-snow-day = Si la neige ou la glace ferme une école ou la fait commencer tard, vous le savez avant 6 h 00 au 555-0105, en anglais et en espagnol, ou sur closings.example. Si rien n'est dit, il y a école.
note-district-supply-list = La liste des fournitures est sur supplies.example et au bureau de l'école. S'il vous faut un sac ou des fournitures, c'est gratuit et personne ne demande pourquoi : bureau des familles (Family Office), 555-0142.
note-district-school-phones = Lincoln Elementary 555-0110, Oak Hill Middle School 555-0120, Valley High School 555-0130, du lundi au vendredi, de 7 h 30 à 16 h 00, avec interprètes. Adresses : schools.example.
note-district-early-release = Le 1er vendredi du mois, les cours finissent et les bus partent 2 heures plus tôt. Garde après les cours jusqu'à 18 h 00 : 555-0153. Pour venir tôt un autre jour, appelez le bureau de l'école.
note-district-portal-login = Vous pouvez voir les notes et les absences sur portal.example, en beaucoup de langues. Pour entrer ou pour un nouveau mot de passe, appelez le 555-0171 ou demandez au bureau de l'école.
note-district-report-card-dates = Les bulletins (report cards) arrivent en novembre, janvier, avril et juin. Vous pouvez demander le vôtre dans votre langue : bureau des familles, 555-0142.
note-district-grade-scale = A : très bien ; B : bien ; C : moyen ; D : faible ; F : pas réussi ; + et - : un peu plus ou moins. Lincoln : 4 au-dessus du niveau, 3 au niveau, 2 presque, 1 a besoin d'aide. GPA : la moyenne. Demandez à l'enseignant.
note-district-teacher-talks = Les rencontres avec les enseignants sont en novembre et en mars : 20 minutes, à l'école ou par téléphone, avec un interprète gratuit. Pour une autre date, appelez le bureau de l'école ou répondez 9.
note-district-how-my-child-does = Pour protéger votre enfant, je n'ai pas ses notes et je n'en envoie pas. L'enseignant peut vous les dire par téléphone ou à l'école, avec un interprète gratuit ; appelez le bureau de l'école pour une heure.
note-district-school-nurses = Chaque école a une infirmerie. Appelez et demandez l'infirmerie (nurse) : Lincoln 555-0110, Oak Hill 555-0120, Valley High 555-0130. Si votre enfant se blesse à l'école, elle vous appelle.
note-district-allergy-plan = Dites à l'infirmerie une allergie à un aliment ou un asthme : 555-0149. Avec elle et le médecin, vous écrivez un plan de soins pour les enseignants et la cuisine.
note-district-eye-ear-check = L'infirmerie examine les yeux et les oreilles de chaque enfant en automne, gratuitement. Vous pouvez demander un examen à tout moment : 555-0149. S'il faut des lunettes, on vous aide à les avoir gratuitement.

note-district-which-school = Votre école dépend de votre adresse. Le centre d'accueil (welcome center) la trouve pour vous : 555-0143, ou zones.example. Merci de ne pas envoyer votre adresse.
note-district-moving-schools = Vous déménagez ? Dites au bureau de l'école le dernier jour et la nouvelle école ; on envoie le dossier gratuitement. Vous restez dans le district ? Appelez d'abord le centre d'accueil (welcome center) : 555-0143.
note-district-homeless-liaison = Sans logement stable, ou chez d'autres, la personne pour les familles sans logement (homeless liaison) aide dans la journée : école, transport, repas, habits. Aucun papier n'est exigé ; cela reste privé : 555-0148.
note-district-same-school-ride = Si vous avez perdu votre logement, votre enfant peut rester dans son école. La personne pour les familles sans logement (homeless liaison) organise le transport gratuit en 3 jours d'école environ : 555-0148.

note-district-why-english-classes = Un enfant a des cours d'anglais quand le formulaire sur la langue de la maison et un petit test d'anglais montrent que cela aide ; son lieu de naissance ne compte pas. Pour voir les résultats : 555-0151, avec un interprète.
note-district-what-english-classes = Un enseignant formé apprend l'anglais à votre enfant 30 à 60 minutes par jour ; le reste se passe en classe avec les autres enfants. Il faut souvent 4 à 6 ans. Pour visiter un cours : 555-0151.
note-district-bilingual-class = Il y a une classe en espagnol et en anglais à Lincoln Elementary, du kindergarten au grade 5, ouverte à tous. Pour inscrire avant le 1er mars, ou pour d'autres choix, appelez le bureau ESL : 555-0151.
note-district-leave-program = Un enfant sort du programme avec le score que l'État fixe pour le test d'anglais annuel. L'enseignant vous montre les scores et ce qui reste à faire, avec un interprète : 555-0151.
note-district-emergency-contacts = Donnez à l'école 3 contacts d'urgence ou plus, dites qui peut venir chercher votre enfant et demandez le formulaire pour qui le garde (caregiver form). On ne demande pas de papiers. Formulaires dans votre langue : 555-0142.
note-district-volunteers = Bienvenue ! Pour un seul événement, il suffit de signer au bureau avec une pièce d'identité avec photo de n'importe quel pays. Pour les sorties ou une aide chaque semaine, on vérifie le casier judiciaire. Demandez avant : 555-0142.

note-district-homework-help = Vous pouvez aider dans toute langue : un lieu calme, une heure fixe chaque jour, et 'dis-moi ce que tu as appris'. Aide gratuite pour les devoirs par téléphone, de 16 h 00 à 20 h 00, avec interprètes : 555-0172.
note-district-free-tutoring = Il y a du soutien scolaire gratuit dans chaque école : mardi et jeudi, 1 heure après les cours, avec un bus pour rentrer. Dites-le à l'enseignant ou appelez le 555-0153.
note-district-summer-school = École d'été gratuite, Lincoln Elementary : 4 semaines à partir de fin juin, le matin, avec repas de midi et bus ; lecture, maths, anglais, sport. Pour inscrire avant le 1er mai : 555-0153.
note-district-read-tonight = Ce soir, regardez un livre ensemble 10 minutes, dans toute langue. Demandez : 'Que va-t-il se passer ?' Vous pouvez aussi raconter une histoire de votre vie. Livres gratuits : bibliothèque, 555-0164.
note-district-keep-home-language = Continuez à parler votre langue à la maison : cela aide votre enfant à apprendre l'anglais et garde la famille unie. Ce soir, racontez une histoire de votre enfance. Livres dans votre langue : 555-0164.

note-district-home-visit-what = Un enseignant et la personne qui aide les familles viennent environ 30 minutes pour faire connaissance. Vous choisissez ; ce n'est pas une inspection, et personne ne demande de papiers. Un autre lieu va aussi.
note-district-home-visit-yes = Merci ! Un enseignant et la personne qui aide les familles viennent environ 30 minutes, quand cela vous convient, avec un interprète. Merci de ne pas envoyer votre adresse ; ils la demandent quand ils appellent.
note-district-home-visit-elsewhere = C'est très bien. On peut se voir à l'école, à la bibliothèque, dans un parc ou par téléphone environ 30 minutes, ou pas du tout ; rien ne change pour votre enfant. Dites-nous ce que vous préférez : 555-0142.
