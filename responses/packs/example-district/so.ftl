# Generated drafts: no person has reviewed these texts yet.

district-name = Degmada Iskuulka Example Valley
office-name = Xafiiska Qoysaska

school-lincoln = Lincoln Elementary
school-oak-hill = Oak Hill Middle School
school-valley-high = Valley High School

event-title-family-meeting = Kulanka qoysaska
event-title-math-night = Habeenka xisaabta qoyska
event-title-family-breakfast = Quraacda qoyska
event-title-principal-coffee = Qaxwo maamulaha lala cabbo
event-title-parent-committee = Guddiga waalidka ardayda Ingiriiska
event-title-kindergarten-day = Maalinta isqorista kindergarten

place-lincoln-cafeteria = Lincoln Elementary, qolka cuntada
place-lincoln-gym = Lincoln Elementary, jimka
place-lincoln-library = Lincoln Elementary, maktabadda
place-oak-hill-library = Oak Hill Middle School, maktabadda

way-phone = taleefan lagu hadlo
way-recording = duubis luqaddaada ah
way-home-visit = booqasho guri, haddii aad rabto
way-weekend = wakhti dhammaadka toddobaadka

closure-summer-break = fasaxa xagaaga
closure-labor-day = Maalinta Shaqaalaha (Labor Day)
closure-teachers-day = maalinta shaqada macallimiinta
closure-veterans-day = Maalinta Halyeyada (Veterans Day)
closure-thanksgiving = Thanksgiving
closure-winter-break = fasaxa jiilaalka
closure-king-day = Maalinta Martin Luther King
closure-presidents-day = Maalinta Madaxweynayaasha
closure-spring-break = fasaxa gu'ga
closure-memorial-day = Maalinta Xusuusta (Memorial Day)

fact-district-absence-note = Haddii ilmahaagu maqnaanayo, na soo wac ama farriin noo soo dir ka hor 9:00 subaxnimo. Warqad gaaban soo dir 3 maalmood gudahood; luqaddaada waad ku qori kartaa.
fact-district-bus-late = Haddii basku 10 daqiiqo daaho, fadlan wac xafiiska baska: 555-0144, 6 subaxnimo ilaa 5 galabnimo. Daahitaanka baska dartiis weligii ilmahaaga looma xisaabiyo.
fact-district-bus-who = Basku waa u bilaash carruurta iskuulka u jirta 1 mayl ama ka badan, ama qorshahooda gaarka ahi sidaas leeyahay. Si aad isu qorto, wac xafiiska baska: 555-0144. Qiyaastii toddobaad ayay qaadataa.
fact-district-free-meals = Quraacdu waa u bilaash ilmo kasta. Qado bilaash ah ama jaban, hal foom oo cunto u buuxi carruurtaada oo dhan, wakhti kasta oo sannadka ah. Socdaalka (immigration) ma weydiiyo. Foom iyo caawimo: 555-0147.
fact-district-meal-diet = Jikada iskuulka u sheeg haddii ilmahaagu cuno xalaal, doofaar la'aan ama hilib la'aan; warqad looma baahna. Xasaasiyad, fadlan kalkaaliyaha u keen warqad dhakhtar. Xafiiska cuntada: 555-0147.
fact-district-meal-debt = Ilmahaagu mar walba qado wuu helaa, xitaa haddii lacag lagugu leeyahay. Haraaga weydii ama ku bixi xafiiska iskuulka ama 555-0147. Haddii bixintu adag tahay, weydiiso foomka cuntada bilaashka ah.
fact-district-school-calendar = Iskuul waa jiraa Isniin ilaa Jimce, marka laga reebo maalmaha fasaxa ee kalandarka: calendar.example, ama xafiis kasta oo iskuul. Aniga maalin waad i weydiin kartaa sidoo kale.
fact-district-no-uniform = Yuunifoom ma jiro. Dhar kasta oo ciyaar ammaan u ah waa caadi; xijaabka iyo dharka kale ee diinta waa la soo dhowaynayaa. Dhar bilaash ah: 555-0162.
fact-district-fees-paid = Ilmo lacag dartiis dibadda uma joogo. Haddii dalxiis, naadi ama lacag bixinteed adag tahay, si gaar ah u sheeg Xafiiska Qoysaska, 555-0142, iskuulka ayaa bixiya. Waraaqo looma baahna.
fact-district-medicine-form = Kalkaaliyuhu daawo wuu ku siin karaa iskuulka haddii adiga iyo dhakhtarku foom saxiixdaan. Fadlan kalkaaliyaha u dhiib iyadoo dhaladeedii ku jirta. Foom: kalkaaliyaha iskuulka, 555-0149 ama forms.example.
fact-district-vaccine-time = Ilmahaagu hadda iskuul wuu bilaabi karaa, bilna wuu u haystaa inuu keeno warqadda tallaalka. Liiska iyo tallaal bilaash ah: xafiiska caafimaadka, Isniinta, 1 ilaa 4 galabnimo, 555-0149.
fact-district-sick-rules = Fadlan ilmahaaga guriga ku hay haddii uu leeyahay qandho 100.4 F (38 C) ama matag. Wuu soo noqon karaa 24 saacadood kadib isagoon qandho iyo daawo qandho qabin. Ma hubtid? Kalkaaliyaha weydii: 555-0149.

fact-district-enrolment-start = Ilmahaaga maalin kasta oo sannadka ah waad diiwaangelin kartaa. Imow xarunta soo dhowaynta (welcome center) ama wac 555-0143, Isniin ilaa Jimce, 8 subaxnimo ilaa 4 galabnimo. Turjubaannadu waa bilaash.
fact-district-enrolment-papers = Keen 2 caddayn oo cinwaan ah oo liiskeenna ku jira iyo caddayn kasta oo da'da ah; warqadda tallaalka bil gudaheed. Looma baahna: waraaqo socdaal (immigration), lambar Social Security. Xarunta soo dhowaynta, turjubaanno: 555-0143.
fact-district-address-proof = Cinwaanka waxaa caddayn kara 2 ka mid ah: heshiis kiro, biil, warqad bangi ama shaqo, qoraal uu saxiixay qofka aad la nooshahay. Ma haysid? Wac xarunta soo dhowaynta, 555-0143. Guri joogto ah haddii aadan lahayn, caddayn looma baahna.
fact-district-kindergarten-age = Kindergarten waa u bilaash carruurta 5 sano gaarta ugu dambayn Sebtembar 1. Pre-K wuxuu qaataa carruurta 3 iyo 4 jir ah. Si aad isu qorto, wac xarunta soo dhowaynta (welcome center): 555-0143.
fact-district-caregiver-enrolment = Awoowe, ayeeyo, eeddo, habaryar, adeer, abti, dammaanad-qaade ama qof kale oo weyn oo ilmuhu la nool yahay ayaa ilmaha ku diiwaangelin kara foomkeenna caregiver. Waraaqo maxkamadeed looma baahna. Xarunta soo dhowaynta: 555-0143.
fact-district-caregiver-signature = Foomkeenna caregiver, awoowe, ayeeyo ama qof kale oo weyn wuxuu saxiixi karaa inta badan waraaqaha iskuulka, kulamada iman karaa, farriimahana heli karaa. Wuxuu dhammaadaa marka waalidku yiraahdo. Foom iyo caawimo: 555-0143.
fact-district-pick-up-list = Ilmahaaga waxaa qaada oo keliya dadka waaweyn ee liiskaaga degdegga ah ku jira, iyagoo wata aqoonsi sawir leh oo dal kasta ah. Fadlan qor 3 ama ka badan. Liiska si aad u beddesho, tag xafiiska iskuulka ama wac 555-0142.

fact-district-language-access = Kulan kasta ama wicitaan kasta oo iskuul waxaad u weydiisan kartaa turjubaan. Waa bilaash. Fadlan weydiiso 3 maalmood oo iskuul ka hor: wac 555-0142 ama ku jawaab 9.
fact-district-evaluation-request = Iskuulka u qor, luqad kasta: 'Waxaan ilmahayga u codsanayaa qiimaynta waxbarashada gaarka ah.' Jawaab qoran waxaad heshaa 2 toddobaad gudahood. Caawimo: xafiiska waxbarashada gaarka ah (special education), 555-0150.
fact-district-see-records = Diiwaannada iskuulka ee ilmahaaga waxaad ku arki kartaa 10 maalmood gudahood marka aad weydiisato, turjubaan leh, waxaadna weydiisan kartaa in wixii khaldan la saxo. U qor xafiiska diiwaannada ama wac 555-0152.
fact-district-photo-opt-out = Waad diidi kartaa in la bixiyo magaca, sawirka ama cinwaanka ilmahaaga. Buuxi foomka halka bog ah: forms.example ama xafiiska iskuulka, ugu fiican ilaa Sebtembar 30; maalin kasta waa caadi. Caawimo: 555-0152.
fact-district-suspension-call = Ka hor inta aan ilmo iskuulka laga joojin (suspension), maamulaha ayaa luqaddaada kugu soo waca, sababta kuu sheega oo ilmahaaga dhegaysta. Warqad ayaad heshaa, kulanna toddobaadkaas waad codsan kartaa: 555-0142.
fact-district-phone-taken = Taleefan la qaaday waxaa la soo celiyaa iskuulka kadib, xafiiska, lacag la'aan. Haddii aysan caddaalad kula ahayn, maamulaha waad la hadli kartaa, turjubaan bilaash ah ayaa jira: 555-0142.
fact-district-police-questions = Haddii sarkaal doono inuu ilmahaaga iskuulka ku su'aalo, maamulaha ayaa marka hore ku soo waca, haddii aysan degdeg ahayn ama garsoore si kale u amrin. Waad codsan kartaa inaad joogto. Su'aalo: 555-0142.
fact-district-complaint-steps = Bilaash ayaad u caban kartaa, luqad kasta: xafiiska caddaaladda ee degmada (fair treatment), 555-0170, ma aha qofka ay ku saabsan tahay. Jawaab waxaad heshaa 2 toddobaad gudahood. Gobolka ayaa ku xiga.
fact-district-every-child = Haa. Ilmo kasta oo halkan ku nool wuu dhigan karaa iskuulladeenna, waraaqo socdaal (immigration) ha haysto ama yuusan haysan. Ma weydiinno; fadlan ha soo dirin. Si aad u diiwaangeliso: 555-0143.
fact-district-officers-at-school = Saraakiishu waxay geli karaan xafiiska hore oo keliya. Madaxa degmada (superintendent) ayaa hubiya waaran garsoore ka hor inta aan cidna sii gudbin. Arrintan waad na weydiin kartaa: 555-0142.
fact-district-parent-groups = Waalid kasta iyo qof kasta oo ilmo haya wuu ku biiri karaa kooxda waalidka iyo guddiga waalidka ardayda Ingiriiska: Arbacada saddexaad ee bisha, 6 fiidnimo, maktabadda Lincoln, turjubaanno. Si aad ugu biirto: 555-0142.
fact-district-lesson-opt-out = Waxaad codsan kartaa in ilmahaagu cashar ka maqnaado oo shaqo kale qabto. U qor macallinka ama maamulaha, luqad kasta. Maamuluhu wuxuu ku jawaabaa toddobaad gudihiis. Caawimo: 555-0142.

service-food-pantry = Bakhaarka cuntada (food pantry), Lincoln Elementary: Talaado iyo Jimce, 3 ilaa 6 galabnimo. Bilaash; aqoonsi lama weydiiyo. 555-0145
service-district-summer-lunch = Qado xagaa oo bilaash ah qof kasta ilaa 18 jir: bartamaha Juun ilaa bartamaha Agoosto, Isniin ilaa Jimce, 11 subaxnimo ilaa 1 duhurnimo, Lincoln Elementary. Foom iyo aqoonsi looma baahna. 555-0147

service-district-family-clinic = Rugta qoyska, dhakhtar caymis la'aan: lacagtu dakhligaaga ayay ku xiran tahay, badanaa waa waxba. Isniin ilaa Jimce, 9 subaxnimo ilaa 6 fiidnimo, turjubaanno ayaa jira. Ballan: 555-0154
service-district-dentist-day = Dhakhtarka ilkaha ee carruurta oo bilaash ah, Lincoln Elementary: Isniinta ugu horreysa bisha, 9 subaxnimo ilaa 2 duhurnimo. Dadka waaweyn lacagtu dakhligooda ayay ku xiran tahay. Ballan: 555-0155
service-district-free-glasses = Baaritaan indho iyo ookiyaale bilaash ah ardayda, caymis la'aan: weydii kalkaaliyaha iskuulka ama wac 555-0156. Qiyaastii 2 toddobaad ayay qaadataa.
service-district-school-counselors = Ilmahaagu wuxuu la hadli karaa la-taliyaha iskuulka (counselor), bilaash oo sir ah, turjubaan leh: 555-0157, maalmaha iskuulka, 8 subaxnimo ilaa 4 galabnimo. Khatar ama hadal geeri: wac 988 ama 911.

service-adult-english = Fasal Ingiriis oo dadka waaweyn, Valley High School: Isniinta, 6 ilaa 8 fiidnimo. Bilaash, xannaano carruur leh. 555-0146
service-district-ged-class = Fasal GED oo shahaadada dugsiga sare, Valley High School: Talaado iyo Khamiis, 6 ilaa 8 fiidnimo, Ingiriis ama Isbaanish. Bilaash, xannaano carruur leh. 555-0169
service-district-adult-reading = Baro akhriska iyo qoraalka, koox yar, maktabadda Lincoln Elementary: Isniinta, 6 ilaa 7:30 fiidnimo. Bilaash, imtixaan ma jiro. Iska soo wac: 555-0169
service-district-citizenship-lessons = Fasalka jinsiyadda, maktabadda Oak Hill Middle School: Sabtida, 11:30 subaxnimo ilaa 1:30 duhurnimo. Bilaash; imtixaanka ayuu u yahay, ma aha talo kiiskaaga. 555-0169
service-district-computer-lessons = Fasal kombuyuutar oo bilowga ah, Valley High School: Arbacada, 6 ilaa 7:30 fiidnimo. Bilaash; kombuyuutarka annaga ayaa ku amaahinayna. 555-0169

service-district-rent-legal-help = Caawimo sharci oo bilaash ah oo kirada iyo guri ka saarista (eviction): 555-0158, Isniin ilaa Jimce, 9 subaxnimo ilaa 5 galabnimo. Fadlan maanta wac oo warqad kasta hayso. Haddii guriga kaa lumo, caawimada iskuulka: 555-0148
service-district-bills-fund = Sanduuqa qoyska ayaa sannadkii hal biil oo laydh, gaas ama biyo ah bixin kara. Wac adigoo biilka haya ka hor maalinta la jarayo: 555-0159. Waraaqo socdaal (immigration) lama weydiiyo.
service-district-free-beds = Sariiro, bustayaal iyo miisas bilaash ah oo qoysaska carruurta leh: 555-0160. Gurigaaga ayay ku keenaan 1 ilaa 2 toddobaad gudahood.

service-district-childcare-finder = Xannaano carruur, dhalasho ilaa 5 jir: meel ayaan kaa caawinnaa inaad hesho, lacagtuna dakhligaaga ayay ku xiran tahay. Wac 555-0167, Isniin ilaa Jimce, 8 subaxnimo ilaa 5 galabnimo.
service-district-lincoln-preschool = Preschool, Lincoln Elementary, 3 iyo 4 jir, subax ama galab, qoysas badan waa u bilaash. Weydii boos iyo waraaqaha loo baahan yahay: 555-0166
service-district-job-center = Caawimo shaqo oo bilaash ah: shaqooyin kuu dhow iyo caawimo foomamka, turjubaanno ayaa jira. Talaado ilaa Khamiis, 10 subaxnimo ilaa 4 galabnimo. 555-0161
service-district-clothes-closet = Jaakado, kabo iyo dhar bilaash ah oo qoyska oo dhan, Oak Hill Middle School: Khamiista, 3 ilaa 6 galabnimo. Aqoonsi lama weydiiyo. 555-0162
service-district-family-rides = Gaadiid bilaash ah oo qoysaska geeya kulamada iskuulka, dhakhtarka ama fasal: fadlan wac 2 maalmood ka hor, 555-0163.
service-district-town-library = Maktabadda: kaar bilaash ah oo lagu qaato warqad kasta oo magacaagu ku yaal, buugaag luqado badan, internet, saacadda sheekada Jimcaha 4 galabnimo. 555-0164
service-district-tax-help = Caawimo canshuur oo bilaash ah, Valley High School: Febraayo ilaa Abriil, Talaadada, 5 ilaa 8 fiidnimo, turjubaanno ayaa jira. Ballan, wac 555-0165; fadlan lambarro aqoonsi ama waraaqo ha soo dirin.
service-district-after-school-care = Haynta carruurta iskuulka kadib, iskuul kasta ilaa 6 fiidnimo: shaqo-guri, ciyaar iyo cunto fudud, bas dambe ayaa jira. Lacagtu dakhligaaga ayay ku xiran tahay. Isqor: 555-0153

service-district-college-counselor = Fasalka 6, weydiiso xisaab adag iyo luqad; fasalka 9, la-taliyaha (counselor) qorshe la samee; fasalka 11, booqo kulliyado. La-taliyuhu bilaash ayuu ku caawiyaa, turjubaan leh: 555-0168
service-district-scholarship-desk = Caawimada deeqaha waxbarasho (scholarship), Valley High School: Khamiista, 3 ilaa 5 galabnimo, ama scholarships.example. Qaarkood waraaqo socdaal (immigration) ma weydiiyaan. La-taliyaha: 555-0168
service-district-career-classes = Fasallada 11 iyo 12, ardaydu waxay baran karaan xirfad (caafimaad, dhismo, baabuur) ama qaadan karaan fasallo kulliyadeed, bilaash, Valley High School. La-taliyaha weydii ka hor Febraayo: 555-0168

note-district-bus-stop = Si aad u ogaato baskaaga, meesha iyo wakhtiga, wac xafiiska baska: 555-0144, 6 subaxnimo ilaa 5 galabnimo, turjubaanno bilaash ah ayaa jira. Fadlan cinwaankaaga ha soo dirin.
note-district-bus-trouble = Wax lumay, darawalka ama dhib baska ka dhacay, wac xafiiska baska: 555-0144, 6 subaxnimo ilaa 5 galabnimo. Lambarka baska iyo maalinta ayaa caawiya. Khatar: 911.
note-district-meal-menu = Liiska qadada ee bisha wuxuu yaal menu.example iyo xafiiska iskuulka. Wuxuu calaamadiyaa waxa doofaar leh iyo waxa aan hilib lahayn. Su'aalo: 555-0147.
note-district-school-hours = Lincoln Elementary: 8:00 subaxnimo ilaa 2:45 galabnimo. Oak Hill Middle School: 8:30 subaxnimo ilaa 3:20 galabnimo. Valley High School: 8:45 subaxnimo ilaa 3:45 galabnimo. Albaabbadu waxay furmaan 20 daqiiqo ka hor.
note-district-snow-day = Haddii baraf iskuul xiro ama dib u dhigo, ugu dambayn 6 subaxnimo waxaad ka maqlaysaa 555-0105, Ingiriis iyo Isbaanish, ama ka eeg closings.example. Haddii aan waxba la sheegin, iskuul waa jiraa.
note-district-supply-list = Liiska qalabku wuxuu yaal supplies.example iyo xafiiska iskuulka. Haddii aad u baahan tahay boorso ama qalab, waa bilaash, cidna sababta ma weydiiso: Xafiiska Qoysaska, 555-0142.
note-district-school-phones = Lincoln Elementary 555-0110, Oak Hill Middle School 555-0120, Valley High School 555-0130, Isniin ilaa Jimce, 7:30 subaxnimo ilaa 4 galabnimo, turjubaanno ayaa jira. Cinwaanno: schools.example.
note-district-early-release = Jimcaha ugu horreeya bisha, fasalladu iyo basasku 2 saacadood ayay ka soo horreeyaan. Haynta iskuulka kadib waxay furan tahay ilaa 6 fiidnimo: 555-0153. Si aad maalin kale goor hore u qaadato, wac xafiiska iskuulka.
note-district-portal-login = Dhibcaha iyo xaadirinta waxaad ka arki kartaa portal.example, luqado badan. Akoon ama fure sir ah oo cusub (password), wac 555-0171 ama weydii xafiiska iskuulka.
note-district-report-card-dates = Warbixinnada dhibcaha (report cards) waxay yimaadaan Nofembar, Jannaayo, Abriil iyo Juun. Taada waxaad ku weydiisan kartaa luqaddaada: Xafiiska Qoysaska, 555-0142.
note-district-grade-scale = A aad u fiican, B fiican, C dhexdhexaad, D hoose, F lama gudbin; + iyo - waa wax yar ka badan ama ka yar. Lincoln: 4 heerka ka sarreeya, 3 heerkii, 2 ku dhow, 1 caawimo u baahan. GPA waa celceliska. Macallinka weydii.
note-district-teacher-talks = Wadahadalka macallimiinta waa Nofembar iyo Maarso: 20 daqiiqo, iskuulka ama taleefan, turjubaan bilaash ah. Taariikh kale, wac xafiiska iskuulka ama ku jawaab 9.
note-district-how-my-child-does = Si ilmahaaga loo ilaaliyo, dhibcaha ma hayo, farriinna kuma diro. Macallinka ayaa taleefan ama iskuulka kuugu sheegi kara, turjubaan bilaash ah; fadlan wac xafiiska iskuulka si wakhti lagu siiyo.
note-district-school-nurses = Iskuul kasta kalkaaliye caafimaad ayuu leeyahay. Wac oo weydii kalkaaliyaha: Lincoln 555-0110, Oak Hill 555-0120, Valley High 555-0130. Haddii ilmahaagu iskuulka ku dhaawacmo, kalkaaliyaha ayaa ku soo waca.
note-district-allergy-plan = Kalkaaliyaha u sheeg xasaasiyad cunto ama neef (asthma): 555-0149. Adiga, kalkaaliyaha iyo dhakhtarka ayaa qorshe daryeel u qora macallimiinta iyo jikada.
note-district-eye-ear-check = Kalkaaliyuhu dayrta wuxuu baaraa indhaha iyo dhegaha ilmo kasta, bilaash. Mar kasta baaritaan waad weydiisan kartaa: 555-0149. Haddii ookiyaale loo baahdo, bilaash ayaan kaaga caawinnaa.

note-district-which-school = Iskuulkaaga cinwaankaaga ayaa go'aamiya. Xarunta soo dhowaynta (welcome center) ayaa kuu heleysa: 555-0143, ama zones.example. Fadlan cinwaankaaga ha soo dirin.
note-district-moving-schools = Ma guuraysaa? Xafiiska iskuulka u sheeg maalinta ugu dambaysa iyo iskuulka cusub; diiwaannada bilaash ayaan u dirnaa. Degmada gudaheeda ma ku guuraysaa? Marka hore wac xarunta soo dhowaynta: 555-0143.
note-district-homeless-liaison = Guri joogto ah haddii aadan lahayn, ama guri qof kale aad joogto, "homeless liaison" ayaa isla maalintaas kaa caawiya iskuul, gaadiid, cunto iyo dhar. Waraaqo looma baahna; waa sir: 555-0148.
note-district-same-school-ride = Haddii gurigii kaa lumay, ilmahaagu isla iskuulkii wuu ku hari karaa. "Homeless liaison" ayaa gaadiidka bilaashka ah diyaarisa qiyaastii 3 maalmood oo iskuul gudahood: 555-0148.

note-district-why-english-classes = Carruurtu fasallo Ingiriis ayay helaan marka foomka luqadda guriga iyo imtixaan Ingiriis oo gaaban muujiyaan inay caawinayso; meesha ilmo ku dhashay lama xisaabo. Natiijada si aad u aragto: 555-0151, turjubaan ayaa jira.
note-district-what-english-classes = Macallin tababaran ayaa ilmahaaga Ingiriis u dhiga 30 ilaa 60 daqiiqo maalintii; inta kale waa fasal uu carruurta kale la joogo. Badanaa 4 ilaa 6 sano ayay qaadataa. Si aad fasal u booqato: 555-0151.
note-district-bilingual-class = Lincoln Elementary waxaa ku yaal fasal Isbaanish iyo Ingiriis ah, kindergarten ilaa fasalka 5, cid kasta u furan. Si aad isu qorto ugu dambayn Maarso 1, ama doorasho kale, wac xafiiska ardayda Ingiriiska: 555-0151.
note-district-leave-program = Ilmo barnaamijka wuxuu kaga baxaa dhibcaha gobolku u dejiyo imtixaanka Ingiriiska ee sannadlaha ah. Macallinka ayaa ku tusa dhibcaha iyo waxa haray, turjubaan ayaa jira: 555-0151.
note-district-emergency-contacts = Fadlan iskuulka sii 3 qof ama ka badan oo la waco marka degdeg jirto (emergency contacts), sheeg cidda ilmahaaga qaadi karta, weydiisona foomka caregiver. Waraaqo lama weydiiyo. Foomam luqaddaada ah: 555-0142.
note-district-volunteers = Waa lagu soo dhowaynayaa! Hal munaasabad, xafiiska uun isku qor adigoo wata aqoonsi sawir leh oo dal kasta ah. Dalxiisyada ama caawimo toddobaadle ah baaris (background check) ayaa jirta. Marka hore weydii: 555-0142.

note-district-homework-help = Luqad kasta waad ku caawin kartaa: meel aamusan, isla wakhtiga maalin kasta, iyo 'ii sheeg waxa aad baratay'. Caawimo shaqo-guri oo bilaash ah oo taleefan, 4 ilaa 8 fiidnimo, turjubaanno ayaa jira: 555-0172.
note-district-free-tutoring = Iskuul kasta waxaa jira macallin caawiye oo bilaash ah (tutoring): Talaado iyo Khamiis, 1 saac fasalka kadib, bas guriga geeya ayaa jira. Macallinka u sheeg ama wac 555-0153.
note-district-summer-school = Iskuul xagaa oo bilaash ah, Lincoln Elementary: 4 toddobaad laga bilaabo dabayaaqada Juun, subaxdii, qado iyo bas leh; akhris, xisaab, Ingiriis, ciyaaro. Si aad isu qorto ugu dambayn Maajo 1: 555-0153.
note-district-read-tonight = Caawa, hal buug 10 daqiiqo wada eega, luqad kasta. Weydii: 'Maxaa xiga?' Sheeko noloshaada ka mid ahna waad u sheegi kartaa. Buugaag bilaash ah: maktabadda, 555-0164.
note-district-keep-home-language = Fadlan luqaddaada guriga ku sii hadal: ilmahaaga waxay ka caawisaa inuu Ingiriis barto, qoyskana way isu haysaa. Caawa sheeko carruurnimadaada ah u sheeg. Buugaag luqaddaada ah: 555-0164.

note-district-home-visit-what = Macallin iyo shaqaalaha qoysaska (family liaison) ayaa qiyaastii 30 daqiiqo kuu yimaada si ay kuu bartaan. Adigaa dooranaya; kormeer ma aha, cidna waraaqo ma weydiiso. Meel kale waa caadi sidoo kale.
note-district-home-visit-yes = Mahadsanid! Macallin iyo shaqaalaha qoysaska (family liaison) ayaa qiyaastii 30 daqiiqo kuu yimaada, markii kuu habboon, turjubaan leh. Fadlan cinwaankaaga ha soo dirin; marka ay ku soo wacaan ayay ku weydiinayaan.
note-district-home-visit-elsewhere = Waa hagaag. Qiyaastii 30 daqiiqo waxaan ku kulmi karnaa iskuulka, maktabadda, beerta ama taleefan, ama waan iska dayn karnaa; ilmahaaga waxba iskama beddelaan. Noo sheeg waxa aad jeceshahay: 555-0142.
