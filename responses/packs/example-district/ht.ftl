# Generated drafts: no person has reviewed these texts yet.

district-name = Distri Example Valley
office-name = Biwo Fanmi

school-lincoln = Lincoln Elementary
school-oak-hill = Oak Hill Middle School
school-valley-high = Valley High School

event-title-family-meeting = Reyinyon fanmi
event-title-math-night = Sware matematik
event-title-family-breakfast = Manje maten fanmi
event-title-principal-coffee = Kafe ak direktè a
event-title-parent-committee = Komite paran ESL
event-title-kindergarten-day = Enskripsyon kindergarten

place-lincoln-cafeteria = kafeterya Lincoln
place-lincoln-gym = jimnazyòm Lincoln
place-lincoln-library = bibliyotèk Lincoln
place-oak-hill-library = bibliyotèk Oak Hill

way-phone = pale nan telefòn
way-recording = anrejistreman nan lang ou
way-home-visit = vizit lakay, si ou vle
way-weekend = yon lè nan wikenn

closure-summer-break = vakans ete
closure-labor-day = Labor Day
closure-teachers-day = jou travay pwofesè yo
closure-veterans-day = Veterans Day
closure-thanksgiving = Thanksgiving
closure-winter-break = vakans ivè
closure-king-day = Martin Luther King Day
closure-presidents-day = Presidents' Day
closure-spring-break = vakans prentan
closure-memorial-day = Memorial Day

fact-district-absence-note = Si pitit ou ap absan, rele oswa voye tèks ban nou anvan 9:00 AM. Voye yon ti nòt nan espas 3 jou; ou ka ekri l nan lang ou.
fact-district-bus-late = Si bis la gen 10 minit reta, tanpri rele biwo bis la: 555-0144, 6 AM rive 5 PM. Lè bis la fè pitit ou rive an reta, sa pa janm konte kont li.
fact-district-bus-who = Bis la gratis pou timoun ki abite 1 mil oswa plis lwen lekòl la, oswa si plan espesyal yo di sa. Pou enskri, rele biwo bis la: 555-0144. Sa pran anviwon yon semèn.
fact-district-free-meals = Manje maten gratis pou tout timoun. Pou manje midi gratis oswa pi bon mache, ranpli yon sèl fòm pou tout timoun ou yo, nenpòt lè nan ane a. Li pa mande sou imigrasyon. Fòm ak èd: 555-0147.
fact-district-meal-diet = Di kuizin lekòl la si pitit ou manje halal, pa manje kochon oswa pa manje vyann; pa bezwen papye. Pou yon alèji, tanpri pote yon nòt doktè bay enfimyè a. Biwo manje: 555-0147.
fact-district-meal-debt = Pitit ou toujou jwenn manje midi, menm si ou dwe lajan. Mande konbyen ki rete oswa peye nan biwo lekòl la oswa 555-0147. Si li difisil pou peye, mande fòm manje gratis la.
fact-district-school-calendar = Gen lekòl lendi rive vandredi, sof jou konje ki nan kalandriye a: calendar.example, oswa nenpòt biwo lekòl. Ou ka mande m tou sou yon jou.
fact-district-no-uniform = Pa gen inifòm. Nenpòt rad ki san danje pou jwe bon; foula pou tèt ak lòt rad lafwa byenveni. Rad gratis: 555-0162.
fact-district-fees-paid = Okenn timoun pa rete deyò poutèt lajan. Si yon vwayaj, yon klib oswa yon frè difisil pou peye, di Biwo Fanmi an prive, 555-0142, epi lekòl la peye. Pa bezwen papye.
fact-district-medicine-form = Enfimyè a ka bay medikaman nan lekòl la ak yon fòm ou menm ak doktè a siyen. Tanpri bay enfimyè a li nan pwòp boutèy li. Fòm: enfimyè lekòl la, 555-0149 oswa forms.example.
fact-district-vaccine-time = Pitit ou ka kòmanse lekòl kounye a epi li gen yon mwa pou pote kanè vaksen an. Lis la ak vaksen gratis: biwo sante, lendi, 1 rive 4 PM, 555-0149.
fact-district-sick-rules = Tanpri kenbe pitit ou lakay si li gen lafyèv 100.4 F (38 C) oswa l ap vomi. Li ka tounen apre 24 èdtan san lafyèv ni medikaman lafyèv. Ou pa sèten? Mande enfimyè a: 555-0149.

fact-district-enrolment-start = Ou ka enskri pitit ou nenpòt jou nan ane a. Vini nan sant akèy la (welcome center) oswa rele 555-0143, lendi rive vandredi, 8 AM rive 4 PM. Entèprèt gratis.
fact-district-enrolment-papers = Pote nenpòt 2 prèv adrès ki sou lis nou an ak nenpòt prèv laj; kanè vaksen an nan yon mwa. Pa nesesè: papye imigrasyon, nimewo Social Security. Sant akèy (welcome center), entèprèt: 555-0143.
fact-district-address-proof = Nenpòt 2 nan sa yo montre adrès ou: kontra lwaye, bòdwo, lèt bank oswa travay, yon nòt moun ou rete avè l la siyen. Ou pa gen yo? Rele sant akèy la, 555-0143. Si ou pa gen kay fiks, pa bezwen prèv.
fact-district-kindergarten-age = Kindergarten gratis pou timoun ki fè 5 an pa pita pase 1 septanm. Pre-K pran timoun 3 ak 4 an. Pou enskri, rele sant akèy la (welcome center): 555-0143.
fact-district-caregiver-enrolment = Yon granpè oswa granmè, yon matant, yon tonton, yon esponsò oswa lòt granmoun timoun nan rete avè l ka enskri l ak fòm nou an (caregiver form). Pa bezwen papye tribinal. Sant akèy: 555-0143.
fact-district-caregiver-signature = Ak fòm nou an (caregiver form), yon granpè, granmè oswa lòt granmoun ka siyen pifò papye lekòl, vin nan reyinyon ak resevwa mesaj. Li fini lè paran yo di sa. Fòm ak èd: 555-0143.
fact-district-pick-up-list = Sèlman granmoun ki sou lis ijans ou ka vin chèche pitit ou, ak yon ID ki gen foto, nenpòt peyi. Tanpri mete 3 oswa plis. Pou chanje lis la, ale nan biwo lekòl la oswa rele 555-0142.

fact-district-language-access = Ou ka mande yon entèprèt pou nenpòt reyinyon oswa apèl lekòl. Li gratis. Tanpri mande 3 jou lekòl davans: rele 555-0142 oswa reponn 9.
fact-district-evaluation-request = Ekri lekòl la, nan nenpòt lang: 'Mwen mande yon evalyasyon edikasyon espesyal pou pitit mwen.' W ap jwenn yon repons alekri nan 2 semèn. Pou èd: biwo edikasyon espesyal, 555-0150.
fact-district-see-records = Ou ka wè dosye lekòl pitit ou nan 10 jou apre ou mande, ak yon entèprèt, epi mande yo korije sa ki pa kòrèk. Ekri biwo dosye a oswa rele 555-0152.
fact-district-photo-opt-out = Ou ka di non pou yo pa pataje non, foto oswa adrès pitit ou. Ranpli fòm yon paj la sou forms.example oswa nan biwo lekòl la, pito anvan 30 septanm; nenpòt jou bon. Pou èd: 555-0152.
fact-district-suspension-call = Anvan yon sispansyon direktè a rele ou nan lang ou, li di poukisa epi li koute pitit ou. Ou resevwa yon lèt, epi ou ka mande yon reyinyon menm semèn nan: 555-0142.
fact-district-phone-taken = Yon telefòn yo pran, yo remèt li apre lekòl, nan biwo a, san frè. Si sa pa sanble jis, ou ka pale ak direktè a, ak yon entèprèt gratis: 555-0142.
fact-district-police-questions = Si yon polisye vle poze pitit ou kesyon nan lekòl la, direktè a rele ou anvan, sof nan yon ijans oswa lè yon jij di lòt bagay. Ou ka mande pou ou la. Kesyon: 555-0142.
fact-district-complaint-steps = Ou ka pote plent gratis, nan nenpòt lang, nan biwo distri a pou tretman jis, 555-0170, pa bay moun plent lan konsène a. W ap jwenn repons nan 2 semèn. Eta a se pwochen etap la.
fact-district-every-child = Wi. Tout timoun ki abite isit la ka ale nan lekòl nou yo, ak papye imigrasyon oswa san yo. Nou pa mande yo; tanpri pa voye yo nan tèks. Pou enskri: 555-0143.
fact-district-officers-at-school = Ajan yo ka ale sèlman nan biwo devan an. Sipèentandan an (superintendent) verifye si gen manda yon jij anvan nenpòt moun ale pi lwen. Ou ka mande nou sou sa: 555-0142.
fact-district-parent-groups = Tout paran ak tout moun k ap okipe timoun ka antre nan gwoup paran an ak komite paran elèv k ap aprann angle: twazyèm mèkredi, 6 PM, bibliyotèk Lincoln, ak entèprèt. Pou antre: 555-0142.
fact-district-lesson-opt-out = Ou ka mande pou pitit ou sote yon leson epi fè lòt travay. Ekri pwofesè a oswa direktè a, nan nenpòt lang. Direktè a reponn nan yon semèn. Pou èd: 555-0142.

service-food-pantry = Manje gratis pou fanmi (food pantry), Lincoln Elementary: madi ak vandredi, 3 rive 6 PM. Gratis; yo pa mande ID. 555-0145
service-district-summer-lunch = Manje midi gratis pandan ete pou tout moun jiska 18 an: mitan jen rive mitan out, lendi rive vandredi, 11 AM rive 1 PM, Lincoln Elementary. Pa bezwen fòm ni ID. 555-0147

service-district-family-clinic = Klinik fanmi, wè yon doktè menm si ou pa gen asirans: ou peye selon revni ou, souvan anyen. Lendi rive vandredi, 9 AM rive 6 PM, ak entèprèt. Pou yon vizit: 555-0154
service-district-dentist-day = Dantis gratis pou timoun nan Lincoln Elementary: premye lendi nan mwa a, 9 AM rive 2 PM. Granmoun peye selon revni yo. Pou pran randevou: 555-0155
service-district-free-glasses = Egzamen je ak linèt gratis pou elèv, menm san asirans: mande enfimyè lekòl la oswa rele 555-0156. Sa pran anviwon 2 semèn.
service-district-school-counselors = Pitit ou ka pale ak yon konseye lekòl, gratis epi an prive, ak yon entèprèt: 555-0157, jou lekòl, 8 AM rive 4 PM. Si gen danje, oswa li pale de lanmò: rele 988 oswa 911.

service-adult-english = Kou angle pou granmoun, Valley High School: lendi, 6 rive 8 PM. Gratis, gen moun pou gade timoun. 555-0146
service-district-ged-class = Kou GED pou diplòm high school, Valley High School: madi ak jedi, 6 rive 8 PM, an angle oswa panyòl. Gratis, gen moun pou gade timoun. 555-0169
service-district-adult-reading = Aprann li ak ekri nan yon ti gwoup, bibliyotèk Lincoln Elementary: lendi, 6 rive 7:30 PM. Gratis, san tès. Ou ka jis rele: 555-0169
service-district-citizenship-lessons = Kou sitwayènte, bibliyotèk Oak Hill Middle School: samdi, 11:30 AM rive 1:30 PM. Gratis; se pou tès la, se pa pou konsèy sou ka ou. 555-0169
service-district-computer-lessons = Kou òdinatè pou moun k ap kòmanse, Valley High School: mèkredi, 6 rive 7:30 PM. Gratis; nou prete ou òdinatè a. 555-0169

service-district-rent-legal-help = Sèvis legal gratis pou lwaye ak si yo vle mete ou deyò: 555-0158, lendi rive vandredi, 9 AM rive 5 PM. Tanpri rele jodi a epi kenbe tout lèt. Si ou pèdi kay ou, èd lekòl la: 555-0148
service-district-bills-fund = Fon fanmi an ka peye yon bòdwo limyè, gaz oswa dlo pa ane. Rele ak bòdwo a anvan dat yo ka koupe sèvis la: 555-0159. Yo pa mande papye imigrasyon.
service-district-free-beds = Kabann, kouvèti ak tab gratis pou fanmi ki gen timoun: 555-0160. Yo pote yo lakay ou nan 1 a 2 semèn.

service-district-childcare-finder = Gadri depi nesans rive 5 an: nou ede ou jwenn yon plas, epi ou peye selon revni ou. Rele 555-0167, lendi rive vandredi, 8 AM rive 5 PM.
service-district-lincoln-preschool = Preskolè nan Lincoln Elementary, 3 ak 4 an, maten oswa apremidi, gratis pou anpil fanmi. Mande sou yon plas ak ki papye ki nesesè: 555-0166
service-district-job-center = Sèvis gratis pou jwenn travay: travay toupre ou, ak èd pou fòm yo, ak entèprèt. Madi rive jedi, 10 AM rive 4 PM. 555-0161
service-district-clothes-closet = Manto, soulye ak rad gratis pou tout fanmi an, Oak Hill Middle School: jedi, 3 rive 6 PM. Yo pa mande ID. 555-0162
service-district-family-rides = Transpò gratis pou fanmi ale nan reyinyon lekòl, kay doktè oswa nan yon kou: tanpri rele 2 jou anvan, 555-0163.
service-district-town-library = Bibliyotèk: yon kat gratis ak nenpòt papye ki montre non ou, liv nan anpil lang, entènèt, lè istwa vandredi a 4 PM. 555-0164
service-district-tax-help = Sèvis gratis pou taks, Valley High School: fevriye rive avril, madi, 5 rive 8 PM, ak entèprèt. Pou pran randevou, rele 555-0165; tanpri pa voye nimewo idantite ni papye nan tèks.
service-district-after-school-care = Gadri apre lekòl nan tout lekòl jiska 6 PM: devwa, espò ak yon ti goute, ak yon bis ki pati pita. Ou peye selon revni ou. Pou enskri: 555-0153

service-district-college-counselor = Nan 6yèm ane, mande matematik solid ak yon lang; nan 9yèm, fè yon plan ak konseye a; nan 11yèm, vizite kolèj. Konseye a ede gratis, ak yon entèprèt: 555-0168
service-district-scholarship-desk = Sèvis pou bous, Valley High School: jedi, 3 rive 5 PM, oswa scholarships.example. Kèk bous pa mande papye imigrasyon. Konseye: 555-0168
service-district-career-classes = Nan 11yèm ak 12yèm ane, elèv ka aprann yon metye (sante, konstriksyon, machin) oswa pran klas kolèj, gratis, nan Valley High School. Mande konseye a anvan fevriye: 555-0168

note-district-bus-stop = Pou konnen ki bis, ki kote l rete ak ki lè, rele biwo bis la: 555-0144, 6 AM rive 5 PM, ak entèprèt gratis. Tanpri pa voye adrès ou nan tèks.
note-district-bus-trouble = Pou yon bagay ki pèdi, chofè a oswa pwoblèm nan bis la, rele biwo bis la: 555-0144, 6 AM rive 5 PM. Sa ede si ou konnen nimewo bis la ak jou a. Si gen danje: 911.
note-district-meal-menu = Meni manje midi mwa a sou menu.example ak nan biwo lekòl la. Li make sa ki gen kochon ak sa ki pa gen vyann. Kesyon: 555-0147.
note-district-school-hours = Lincoln Elementary: 8:00 AM rive 2:45 PM. Oak Hill Middle School: 8:30 AM rive 3:20 PM. Valley High School: 8:45 AM rive 3:45 PM. Pòt yo louvri 20 minit anvan.
note-district-snow-day = Si nèj oswa glas fèmen yon lekòl oswa fè l kòmanse ta, w ap tande sa pa pita pase 6 AM nan 555-0105, an angle ak panyòl, oswa wè sa sou closings.example. Si yo pa di anyen, gen lekòl.
note-district-supply-list = Lis founiti a sou supplies.example ak nan biwo lekòl la. Si ou bezwen yon valiz oswa founiti, yo gratis epi pèsonn pa mande poukisa: Biwo Fanmi, 555-0142.
note-district-school-phones = Lincoln Elementary 555-0110, Oak Hill Middle School 555-0120, Valley High School 555-0130, lendi rive vandredi, 7:30 AM rive 4 PM, ak entèprèt. Adrès yo: schools.example.
note-district-early-release = Premye vandredi nan mwa a, klas fini epi bis yo pati 2 èdtan pi bonè. Gadri apre lekòl louvri jiska 6 PM: 555-0153. Pou vin chèche pitit ou bonè yon lòt jou, rele biwo lekòl la.
note-district-portal-login = Ou ka wè nòt ak prezans sou portal.example, nan anpil lang. Pou yon non itilizatè (login) oswa yon nouvo modpas, rele 555-0171 oswa mande biwo lekòl la.
note-district-report-card-dates = Kanè (report card) soti an novanm, janvye, avril ak jen. Ou ka mande pa ou nan lang ou: Biwo Fanmi, 555-0142.
note-district-grade-scale = A trè byen, B byen, C pasab, D fèb, F pa pase; + ak - vle di yon ti plis oswa yon ti mwens. Lincoln: 4 pi wo pase nivo a, 3 nan nivo a, 2 prèske, 1 bezwen èd. GPA se mwayèn nan. Mande pwofesè a.
note-district-teacher-talks = Rankont ak pwofesè yo an novanm ak mas: 20 minit, nan lekòl la oswa nan telefòn, ak yon entèprèt gratis. Pou yon lòt dat, rele biwo lekòl la oswa reponn 9.
note-district-how-my-child-does = Pou pwoteje pitit ou, mwen pa gen nòt epi mwen pa voye nòt nan tèks. Pwofesè a ka di ou nan telefòn oswa nan lekòl la, ak yon entèprèt gratis; tanpri rele biwo lekòl la pou yon lè.
note-district-school-nurses = Chak lekòl gen yon enfimyè. Rele epi mande enfimyè a: Lincoln 555-0110, Oak Hill 555-0120, Valley High 555-0130. Si pitit ou blese nan lekòl la, enfimyè a rele ou.
note-district-allergy-plan = Di enfimyè a si gen alèji manje oswa opresyon (asthma): 555-0149. Ou menm, enfimyè a ak doktè a ekri yon plan swen pou pwofesè yo ak kuizin nan.
note-district-eye-ear-check = Enfimyè a tcheke je ak zòrèy tout timoun nan otòn, gratis. Ou ka mande yon tchèk nenpòt lè: 555-0149. Si li bezwen linèt, nou ede ou jwenn yo gratis.

note-district-which-school = Lekòl ou depann de adrès ou. Sant akèy la (welcome center) jwenn li pou ou: 555-0143, oswa zones.example. Tanpri pa voye adrès ou nan tèks.
note-district-moving-schools = W ap demenaje? Di biwo lekòl la dènye jou a ak nouvo lekòl la; nou voye dosye yo gratis. Si w ap demenaje nan menm distri a, rele sant akèy la (welcome center) anvan: 555-0143.
note-district-homeless-liaison = Si ou pa gen kay fiks, oswa ou rete kay lòt moun, moun ki ede fanmi san kay yo (homeless liaison) ede menm jou a ak lekòl, transpò, manje ak rad. Pa bezwen papye; sa rete prive: 555-0148.
note-district-same-school-ride = Si ou pèdi kay ou, pitit ou ka rete nan menm lekòl la. Moun ki ede fanmi san kay yo (homeless liaison) ranje transpò gratis la nan anviwon 3 jou lekòl: 555-0148.

note-district-why-english-classes = Timoun jwenn klas angle lè fòm sou lang lakay la ak yon ti tès angle montre sa ap ede; kote timoun nan fèt pa konte. Pou wè rezilta yo: 555-0151, ak yon entèprèt.
note-district-what-english-classes = Yon pwofesè ki gen fòmasyon anseye pitit ou angle 30 rive 60 minit pa jou; rès la se klas ak lòt timoun yo. Souvan sa pran 4 a 6 an. Pou vizite yon klas: 555-0151.
note-district-bilingual-class = Gen yon klas panyòl ak angle nan Lincoln Elementary, kindergarten rive 5yèm, louvri pou tout moun. Pou enskri pa pita pase 1 mas, oswa pou lòt chwa, rele biwo pou elèv k ap aprann angle: 555-0151.
note-district-leave-program = Yon timoun soti nan pwogram nan ak nòt eta a fikse pou tès angle chak ane a. Pwofesè a montre ou nòt yo ak sa ki rete, ak yon entèprèt: 555-0151.
note-district-emergency-contacts = Tanpri bay lekòl la 3 kontak ijans oswa plis, di kiyès ki ka vin chèche pitit ou, epi mande fòm pou moun k ap okipe timoun nan (caregiver form). Yo pa mande papye. Fòm nan lang ou: 555-0142.
note-district-volunteers = Ou byenveni! Pou yon sèl aktivite, jis siyen nan biwo a ak yon ID ki gen foto, nenpòt peyi. Pou vwayaj oswa èd chak semèn gen yon verifikasyon (background check). Mande anvan: 555-0142.

note-district-homework-help = Ou ka ede nan nenpòt lang: yon kote trankil, menm lè chak jou, ak 'di m sa ou aprann'. Devwa: èd gratis nan telefòn, 4 rive 8 PM, ak entèprèt: 555-0172.
note-district-free-tutoring = Gen leson apa gratis (tutoring) nan tout lekòl: madi ak jedi, 1 èdtan apre klas, ak yon bis pou tounen lakay. Di pwofesè a oswa rele 555-0153.
note-district-summer-school = Lekòl ete gratis, Lincoln Elementary: 4 semèn apati fen jen, lematen, ak manje midi ak yon bis; lekti, matematik, angle, espò. Pou enskri pa pita pase 1 me: 555-0153.
note-district-read-tonight = Aswè a, gade yon liv ansanm pandan 10 minit, nan nenpòt lang. Mande: 'Kisa ki pral rive apre sa?' Ou ka rakonte yon istwa lavi ou tou. Liv gratis: bibliyotèk, 555-0164.
note-district-keep-home-language = Tanpri kontinye pale lang ou lakay ou: sa ede pitit ou aprann angle epi kenbe fanmi an pwòch. Aswè a, rakonte yon istwa lè ou te timoun. Liv nan lang ou: 555-0164.

note-district-home-visit-what = Yon pwofesè ak anplwaye pou fanmi an (family liaison) vini anviwon 30 minit pou fè konesans ak ou. Se ou ki chwazi; se pa yon enspeksyon, epi pèsonn pa mande papye. Yon lòt kote bon tou.
note-district-home-visit-yes = Mèsi! Yon pwofesè ak anplwaye pou fanmi an (family liaison) vini anviwon 30 minit, lè sa bon pou ou, ak yon entèprèt. Tanpri pa voye adrès ou nan tèks; y ap mande l lè yo rele.
note-district-home-visit-elsewhere = Pa gen pwoblèm. Nou ka rankontre nan lekòl la, nan bibliyotèk la, nan yon pak oswa nan telefòn anviwon 30 minit, oswa pa ditou; anyen pa chanje pou pitit ou. Di nou sa ou pi renmen: 555-0142.
