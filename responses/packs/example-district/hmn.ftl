# Generated drafts: no person has reviewed these texts yet.

district-name = Koog Tsev Kawm Example Valley
office-name = Hoob Kas Tsev Neeg

school-lincoln = Lincoln Elementary
school-oak-hill = Oak Hill Middle School
school-valley-high = Valley High School

event-title-family-meeting = Rooj sib tham tsev neeg
event-title-math-night = Hmo tsev neeg kawm leb (math)
event-title-family-breakfast = Tsev neeg noj tshais
event-title-principal-coffee = Haus kas fes nrog thawj xib fwb
event-title-parent-committee = Pawg niam txiv ESL
event-title-kindergarten-day = Hnub sau npe kindergarten

place-lincoln-cafeteria = chav noj mov Lincoln
place-lincoln-gym = chav kis las (gym) Lincoln
place-lincoln-library = tsev qiv ntawv Lincoln
place-oak-hill-library = tsev qiv ntawv Oak Hill

way-phone = tham hauv xov tooj
way-recording = suab kaw ua koj hom lus
way-home-visit = tuaj xyuas tom tsev, yog koj xav
way-weekend = ib lub sij hawm hnub so (weekend)

closure-summer-break = so caij ntuj sov
closure-labor-day = Labor Day
closure-teachers-day = hnub xib fwb ua hauj lwm
closure-veterans-day = Veterans Day
closure-thanksgiving = Thanksgiving
closure-winter-break = so caij ntuj no
closure-king-day = Martin Luther King Day
closure-presidents-day = Presidents' Day
closure-spring-break = so caij nplooj ntoos hlav
closure-memorial-day = Memorial Day

fact-district-absence-note = Yog koj tus me nyuam yuav tsis tuaj kawm, hu los sis sau ntawv rau peb ua ntej 9:00 AM. Xa ib daim ntawv luv luv hauv 3 hnub; koj sau tau ua koj hom lus.
fact-district-bus-late = Yog lub npav lig 10 feeb, thov hu hoob kas npav: 555-0144, 6 AM txog 5 PM. Tuaj lig vim npav yeej tsis suav ua txhaum rau koj tus me nyuam.
fact-district-bus-who = Npav dawb rau me nyuam uas nyob 1 mais los sis deb dua ntawm tsev kawm ntawv, los sis uas nws daim phiaj xwm tshwj xeeb hais li ntawd. Sau npe: hu hoob kas npav 555-0144. Siv li ib lim tiam.
fact-district-free-meals = Tshais dawb rau txhua tus me nyuam. Xav tau su dawb los sis pheej yig, sau ib daim ntawv thov mov (meal form) rau tag nrho koj cov me nyuam, thaum twg los tau. Tsis nug kev nkag teb chaws (immigration). Daim ntawv thiab kev pab: 555-0147.
fact-district-meal-diet = Qhia chav ua mov tom tsev kawm yog koj tus me nyuam noj halal, tsis noj nqaij npuas los sis tsis noj nqaij; tsis tas ntaub ntawv. Yog tsis haum zaub mov (allergy), thov nqa ntawv kws kho mob rau nais maum (nurse). Hoob kas mov: 555-0147.
fact-district-meal-debt = Koj tus me nyuam yeej tau su noj, txawm tseem tshuav nuj nqis. Nug tshuav npaum li cas los sis them ntawm hoob kas tsev kawm ntawv los sis 555-0147. Yog them nyuaj, thov daim ntawv mov dawb (meal form).
fact-district-school-calendar = Muaj kawm ntawv Monday txog Friday, tshwj cov hnub so hauv daim calendar: calendar.example, los sis hoob kas tsev kawm ntawv twg los tau. Koj nug tau kuv txog ib hnub thiab.
fact-district-no-uniform = Tsis tas hnav uniform. Khaub ncaws twg uas nyab xeeb rau kev ua si los tau; phuam npog hau thiab lwm yam khaub ncaws raws kev ntseeg hnav tau. Khaub ncaws dawb: 555-0162.
fact-district-fees-paid = Tsis muaj ib tug me nyuam koom tsis tau vim nyiaj. Yog nqi mus ncig (trip), pawg (club) los sis lwm nqi them nyuaj, qhia Hoob Kas Tsev Neeg ntsiag to, 555-0142, tsev kawm ntawv mam them. Tsis tas ntaub ntawv.
fact-district-medicine-form = Nais maum (nurse) muab tau tshuaj tom tsev kawm yog muaj daim ntawv uas koj thiab kws kho mob kos npe. Thov muab tshuaj hauv nws lub hwj rau nais maum. Daim ntawv: nais maum, 555-0149 los sis forms.example.
fact-district-vaccine-time = Koj tus me nyuam pib kawm tau tam sim no, thiab muaj ib hlis los nqa ntawv txhaj tshuaj. Daim npe thiab txhaj tshuaj dawb: hoob kas noj qab haus huv, Monday, 1 txog 4 PM, 555-0149.
fact-district-sick-rules = Thov cia koj tus me nyuam nyob tsev yog kub taub hau 100.4 F (38 C) los sis ntuav. Rov tuaj tau tom qab 24 teev uas tsis kub thiab tsis noj tshuaj kub taub hau. Tsis paub tseeb? Nug nais maum (nurse): 555-0149.

fact-district-enrolment-start = Koj sau npe kawm tau rau koj tus me nyuam txhua hnub hauv xyoo. Tuaj rau chaw txais tos (welcome center) los sis hu 555-0143, Monday txog Friday, 8 AM txog 4 PM. Neeg txhais lus dawb.
fact-district-enrolment-papers = Nqa 2 yam pov thawj chaw nyob hauv peb daim npe thiab ib yam pov thawj hnub nyoog; ntawv txhaj tshuaj hauv ib hlis. Tsis tas: ntawv immigration, nab npawb Social Security. Chaw txais tos (welcome center), neeg txhais lus: 555-0143.
fact-district-address-proof = 2 yam twg los tau qhia koj qhov chaw nyob: ntawv xauj tsev, ntawv nqi (bill), ntawv bank los sis hauj lwm, ntawv uas tus koj nyob nrog kos npe. Tsis muaj? Hu welcome center, 555-0143. Tsis muaj tsev nyob ruaj khov, tsis tas pov thawj.
fact-district-kindergarten-age = Kindergarten dawb rau me nyuam uas muaj 5 xyoos thaum txog lub cuaj hli tim 1. Pre-K txais me nyuam 3 thiab 4 xyoos. Sau npe: hu chaw txais tos (welcome center) 555-0143.
fact-district-caregiver-enrolment = Pog yawg, niam tais yawm txiv, phauj, txiv ntxawm, sponsor los sis lwm tus neeg laus uas me nyuam nyob nrog sau npe kawm tau nrog peb daim caregiver form. Tsis tas ntawv tsev hais plaub. Chaw txais tos (welcome center): 555-0143.
fact-district-caregiver-signature = Nrog peb daim caregiver form, pog yawg los sis lwm tus neeg laus kos tau npe rau feem ntau cov ntawv tsev kawm, tuaj tau rooj sib tham thiab txais tau lus. Xaus thaum niam txiv hais kom xaus. Daim ntawv thiab kev pab: 555-0143.
fact-district-pick-up-list = Tsuas yog cov neeg laus hauv koj daim npe hu thaum kub ceev (emergency list) tuaj tos tau me nyuam, nrog ID muaj duab ntawm teb chaws twg los tau. Thov sau 3 leeg los sis ntau dua. Hloov npe: mus hoob kas tsev kawm los sis hu 555-0142.

fact-district-language-access = Koj thov tau neeg txhais lus rau txhua rooj sib tham los sis kev hu xov tooj ntawm tsev kawm ntawv. Tsis them nqi. Thov hais 3 hnub kawm ntawv ua ntej: hu 555-0142 los sis teb 9.
fact-district-evaluation-request = Sau rau tsev kawm ntawv, ua hom lus twg los tau: 'Kuv thov kev ntsuam xyuas kev kawm tshwj xeeb (special education evaluation) rau kuv tus me nyuam.' Koj tau lus teb ua ntawv hauv 2 lim tiam. Kev pab: hoob kas special education, 555-0150.
fact-district-see-records = Koj saib tau koj tus me nyuam cov ntaub ntawv kawm hauv 10 hnub tom qab thov, nrog neeg txhais lus, thiab thov tau kom kho qhov tsis raug. Sau ntawv rau chaw khaws ntaub ntawv (records desk) los sis hu 555-0152.
fact-district-photo-opt-out = Koj hais tau tias tsis kam qhia koj tus me nyuam lub npe, duab los sis chaw nyob tawm. Sau daim ntawv ib phab ntawm forms.example los sis hoob kas tsev kawm, zoo tshaj tsis pub dhau lub cuaj hli tim 30; hnub twg los tau. Kev pab: 555-0152.
fact-district-suspension-call = Ua ntej txwv tsis pub tuaj kawm (suspension), tus thawj xib fwb (principal) hu koj ua koj hom lus, qhia tias vim li cas thiab mloog koj tus me nyuam. Koj tau ib tsab ntawv, thiab koj thov tau rooj sib tham lim tiam ntawd: 555-0142.
fact-district-phone-taken = Lub xov tooj uas raug txeeb yuav muab rov qab tom qab lawb ntawv, ntawm hoob kas, tsis them nqi. Yog koj xav tias tsis ncaj, koj nrog tau tus thawj xib fwb (principal) tham, nrog neeg txhais lus dawb: 555-0142.
fact-district-police-questions = Yog tub ceev xwm xav nug koj tus me nyuam tom tsev kawm, tus thawj xib fwb (principal) hu koj ua ntej, tshwj thaum muaj xwm kub ceev los sis judge hais txawv. Koj thov tau nyob ntawd thiab. Lus nug: 555-0142.
fact-district-complaint-steps = Koj xa tau lus tsis txaus siab (complaint) dawb, ua hom lus twg los tau, rau koog tsev kawm lub hoob kas saib kev ncaj ncees, 555-0170, tsis mus rau tus neeg uas koj hais txog. Koj tau lus teb hauv 2 lim tiam. Lub xeev yog kauj ruam tom ntej.
fact-district-every-child = Tau. Txhua tus me nyuam uas nyob ntawm no kawm tau peb cov tsev kawm ntawv, muaj los tsis muaj ntawv nkag teb chaws (immigration). Peb tsis nug cov ntawd; thov txhob xa tuaj. Sau npe kawm: 555-0143.
fact-district-officers-at-school = Tub ceev xwm mus tau txog ntawm hoob kas pem hauv ntej xwb. Tus superintendent kuaj daim warrant ntawm judge ua ntej leej twg nkag ntxiv. Koj nug tau peb txog qhov no: 555-0142.
fact-district-parent-groups = Txhua tus niam txiv thiab tus saib xyuas me nyuam koom tau pawg niam txiv thiab pawg niam txiv ESL: Wednesday zaum 3 ntawm lub hli, 6 PM, tsev qiv ntawv Lincoln, muaj neeg txhais lus. Xav koom: 555-0142.
fact-district-lesson-opt-out = Koj thov tau kom koj tus me nyuam hla ib zaj kawm thiab ua lwm yam. Sau rau xib fwb los sis thawj xib fwb (principal), ua hom lus twg los tau. Thawj xib fwb teb hauv ib lim tiam. Kev pab: 555-0142.

service-food-pantry = Chaw faib zaub mov (food pantry), Lincoln Elementary: Tuesday thiab Friday, 3 txog 6 PM. Dawb; tsis nug ID. 555-0145
service-district-summer-lunch = Su dawb caij ntuj sov rau txhua tus txog 18 xyoos: nruab nrab lub rau hli txog nruab nrab lub yim hli, Monday txog Friday, 11 AM txog 1 PM, Lincoln Elementary. Tsis tas sau ntawv, tsis tas ID. 555-0147

service-district-family-clinic = Tsev kho mob tsev neeg, kws kho mob rau cov tsis muaj insurance: them raws nyiaj khwv tau, feem ntau tsis them. Monday txog Friday, 9 AM txog 6 PM, muaj neeg txhais lus. Teem sij hawm: 555-0154
service-district-dentist-day = Kho hniav dawb rau me nyuam ntawm Lincoln Elementary: thawj hnub Monday ntawm lub hli, 9 AM txog 2 PM. Neeg laus them raws nyiaj khwv tau. Teem sij hawm: 555-0155
service-district-free-glasses = Kuaj qhov muag thiab tsom iav dawb rau tub ntxhais kawm, tsis tas muaj insurance: nug nais maum (school nurse) los sis hu 555-0156. Siv li 2 lim tiam.
service-district-school-counselors = Koj tus me nyuam nrog tau tus pab tswv yim (counselor) tham, dawb thiab ntsiag to, nrog neeg txhais lus: 555-0157, hnub kawm ntawv, 8 AM-4 PM. Phom sij, los sis hais txog xav tuag: hu 988 los sis 911.

service-adult-english = Hoob kawm lus Askiv rau neeg laus, Valley High School: Monday, 6 txog 8 PM. Dawb, muaj neeg zov me nyuam. 555-0146
service-district-ged-class = Hoob GED (ntawv pov thawj high school), Valley High School: Tuesday thiab Thursday, 6 txog 8 PM, ua lus Askiv los sis lus Mev (Spanish). Dawb, muaj neeg zov me nyuam. 555-0169
service-district-adult-reading = Kawm nyeem thiab sau ntawv hauv ib pab me me, tsev qiv ntawv Lincoln Elementary: Monday, 6 txog 7:30 PM. Dawb, tsis xeem. Hu tau xwb: 555-0169
service-district-citizenship-lessons = Hoob kawm xeem xam xaj, tsev qiv ntawv Oak Hill Middle School: Saturday, 11:30 AM txog 1:30 PM. Dawb; rau kev xeem, tsis yog pab koj rooj plaub. 555-0169
service-district-computer-lessons = Hoob kawm computer rau cov pib kawm, Valley High School: Wednesday, 6 txog 7:30 PM. Dawb; peb qiv computer rau koj siv. 555-0169

service-district-rent-legal-help = Kev pab cai lij choj dawb txog nqi tsev thiab kev raug ntiab tawm tsev: 555-0158, Monday txog Friday, 9 AM txog 5 PM. Thov hu hnub no thiab khaws txhua tsab ntawv. Yog koj poob tsev nyob, kev pab tsev kawm ntawv: 555-0148
service-district-bills-fund = Peev nyiaj pab tsev neeg them tau ib daim nqi fais fab, nkev (gas) los sis dej ib xyoos. Hu thiab muaj daim bill ua ntej hnub raug txiav: 555-0159. Tsis nug ntawv nkag teb chaws (immigration).
service-district-free-beds = Txaj pw, pam vov thiab rooj dawb rau tsev neeg muaj me nyuam: 555-0160. Lawv thauj tuaj txog koj tsev hauv 1 txog 2 lim tiam.

service-district-childcare-finder = Zov me nyuam txij yug txog 5 xyoos: peb pab koj nrhiav chaw, koj them raws nyiaj khwv tau. Hu 555-0167, Monday txog Friday, 8 AM txog 5 PM.
service-district-lincoln-preschool = Preschool ntawm Lincoln Elementary, 3 thiab 4 xyoos, yav sawv ntxov los sis yav tav su, dawb rau ntau tsev neeg. Nug txog chaw thiab yuav tsum muaj ntaub ntawv dab tsi: 555-0166
service-district-job-center = Pab nrhiav hauj lwm dawb: hauj lwm ze koj, thiab pab sau ntaub ntawv, muaj neeg txhais lus. Tuesday txog Thursday, 10 AM txog 4 PM. 555-0161
service-district-clothes-closet = Tsho tuab, khau thiab khaub ncaws dawb rau tag nrho tsev neeg, Oak Hill Middle School: Thursday, 3 txog 6 PM. Tsis nug ID. 555-0162
service-district-family-rides = Tsheb thauj dawb rau tsev neeg mus rooj sib tham tsev kawm, mus kho mob los sis mus kawm: thov hu 2 hnub ua ntej, 555-0163.
service-district-town-library = Tsev qiv ntawv: daim card dawb nrog daim ntawv twg los tau uas muaj koj npe, phau ntawv ntau hom lus, internet, hais dab neeg Friday 4 PM. 555-0164
service-district-tax-help = Pab ua se (tax) dawb, Valley High School: lub ob hlis txog plaub hlis, Tuesday, 5 txog 8 PM, muaj neeg txhais lus. Teem sij hawm, hu 555-0165; thov txhob xa nab npawb ID los sis ntaub ntawv.
service-district-after-school-care = Saib xyuas me nyuam tom qab lawb ntawv, txhua lub tsev kawm ntawv txog 6 PM: homework, kis las thiab khoom txom ncauj, muaj npav lig. Koj them raws nyiaj khwv tau. Sau npe: 555-0153

service-district-college-counselor = Qib 6, thov hoob leb (math) siab thiab ib hom lus; qib 9, nrog counselor npaj phiaj xwm; qib 11, mus saib college. Tus counselor pab dawb, nrog neeg txhais lus: 555-0168
service-district-scholarship-desk = Pab nrhiav nyiaj kawm ntawv (scholarship), Valley High School: Thursday, 3 txog 5 PM, los sis scholarships.example. Qee qhov tsis nug ntawv nkag teb chaws (immigration). Counselor: 555-0168
service-district-career-classes = Qib 11 thiab 12, tub ntxhais kawm tau ib yam hauj lwm (kho mob, ua tsev, kho tsheb) los sis hoob college, dawb, ntawm Valley High School. Nug counselor ua ntej lub ob hlis: 555-0168

note-district-bus-stop = Xav paub koj lub npav, chaw nres thiab sij hawm, hu hoob kas npav: 555-0144, 6 AM txog 5 PM, muaj neeg txhais lus dawb. Thov txhob xa koj qhov chaw nyob.
note-district-bus-trouble = Khoom poob, tus tsav npav los sis teeb meem hauv npav: hu hoob kas npav 555-0144, 6 AM txog 5 PM. Paub npav tus zauv thiab hnub twg ces pab tau. Muaj kev phom sij: 911.
note-district-meal-menu = Daim npe su (menu) ntawm lub hli nyob ntawm menu.example thiab hauv hoob kas tsev kawm. Nws kos qhia yam muaj nqaij npuas thiab yam tsis muaj nqaij. Lus nug: 555-0147.
note-district-school-hours = Lincoln Elementary: 8:00 AM txog 2:45 PM. Oak Hill Middle School: 8:30 AM txog 3:20 PM. Valley High School: 8:45 AM txog 3:45 PM. Qhib qhov rooj 20 feeb ua ntej.
note-district-snow-day = Yog daus los sis dej khov ua rau kaw tsev kawm ntawv los sis pib lig, koj hnov tsis pub dhau 6 AM ntawm 555-0105, ua lus Askiv thiab lus Mev (Spanish), los sis saib closings.example. Yog tsis hais dab tsi, muaj kawm ntawv.
note-district-supply-list = Daim npe khoom siv kawm nyob ntawm supplies.example thiab hauv hoob kas tsev kawm. Yog koj xav tau hnab ev (backpack) los sis khoom siv, dawb thiab tsis muaj leej twg nug vim li cas: Hoob Kas Tsev Neeg, 555-0142.
note-district-school-phones = Lincoln Elementary 555-0110, Oak Hill Middle School 555-0120, Valley High School 555-0130, Monday txog Friday, 7:30 AM txog 4 PM, muaj neeg txhais lus. Chaw nyob: schools.example.
note-district-early-release = Thawj hnub Friday ntawm lub hli, lawb ntawv thiab npav tawm ntxov 2 teev. Kev saib xyuas tom qab lawb ntawv qhib txog 6 PM: 555-0153. Xav tuaj tos ntxov lwm hnub, hu hoob kas tsev kawm.
note-district-portal-login = Koj saib tau qhab nia thiab kev tuaj kawm ntawm portal.example, muaj ntau hom lus. Xav tau login los sis password tshiab, hu 555-0171 los sis nug hoob kas tsev kawm.
note-district-report-card-dates = Daim qhab nia (report card) tuaj lub kaum ib hlis, ib hlis, plaub hlis thiab rau hli. Koj thov tau koj daim ua koj hom lus: Hoob Kas Tsev Neeg, 555-0142.
note-district-grade-scale = A zoo heev, B zoo, C nruab nrab, D qis, F tsis dhau; + thiab - yog ntau los sis tsawg me ntsis. Lincoln: 4 siab dua theem, 3 raws theem, 2 yuav luag txog, 1 xav tau kev pab. GPA yog qhab nia nruab nrab. Nug xib fwb.
note-district-teacher-talks = Kev nrog xib fwb sib tham yog lub kaum ib hlis thiab peb hlis: 20 feeb, tom tsev kawm los sis hauv xov tooj, nrog neeg txhais lus dawb. Xav tau lwm hnub, hu hoob kas tsev kawm los sis teb 9.
note-district-how-my-child-does = Yuav tiv thaiv koj tus me nyuam, kuv tsis muaj thiab tsis xa qhab nia. Xib fwb qhia tau koj hauv xov tooj los sis tom tsev kawm, nrog neeg txhais lus dawb; thov hu hoob kas tsev kawm teem sij hawm.
note-district-school-nurses = Txhua lub tsev kawm ntawv muaj nais maum (nurse). Hu thiab nug nrhiav nurse: Lincoln 555-0110, Oak Hill 555-0120, Valley High 555-0130. Yog koj tus me nyuam raug mob tom tsev kawm, nais maum hu koj.
note-district-allergy-plan = Qhia nais maum (nurse) txog kev tsis haum zaub mov (allergy) los sis mob hawb pob (asthma): 555-0149. Koj, nais maum thiab kws kho mob sau ib daim phiaj xwm rau xib fwb thiab chav ua mov.
note-district-eye-ear-check = Nais maum (nurse) kuaj txhua tus me nyuam lub qhov muag thiab pob ntseg lub caij nplooj zeeg, dawb. Koj thov kuaj tau txhua lub sij hawm: 555-0149. Yog yuav tsum muaj tsom iav, peb pab kom koj tau dawb.

note-district-which-school = Koj lub tsev kawm ntawv yog raws koj qhov chaw nyob. Chaw txais tos (welcome center) nrhiav rau koj: 555-0143, los sis zones.example. Thov txhob xa koj qhov chaw nyob.
note-district-moving-schools = Tsiv mus deb? Qhia hoob kas tsev kawm hnub kawg thiab lub tsev kawm tshiab; peb xa ntaub ntawv dawb. Tsiv hauv koog tsev kawm no? Hu chaw txais tos (welcome center) ua ntej: 555-0143.
note-district-homeless-liaison = Tsis muaj tsev nyob ruaj khov, los sis nyob lwm tus tsev: tus homeless liaison pab tib hnub ntawd txog kawm ntawv, tsheb thauj, mov thiab khaub ncaws. Tsis tas ntaub ntawv; tsis qhia tawm: 555-0148.
note-district-same-school-ride = Yog koj poob tsev nyob, koj tus me nyuam nyob tau tib lub tsev kawm ntawv. Tus homeless liaison npaj tsheb thauj dawb hauv li 3 hnub kawm ntawv: 555-0148.

note-district-why-english-classes = Me nyuam tau hoob kawm lus Askiv thaum daim ntawv nug hom lus hauv tsev thiab ib qho xeem luv qhia tias pab tau; me nyuam yug qhov twg tsis suav. Xav saib qhab nia xeem: 555-0151, nrog neeg txhais lus.
note-district-what-english-classes = Ib tug xib fwb uas kawm tiav kev qhia no qhia koj tus me nyuam lus Askiv 30 txog 60 feeb ib hnub; sij hawm tshuav kawm nrog lwm cov me nyuam. Feem ntau siv 4 txog 6 xyoo. Xav saib hoob kawm: 555-0151.
note-district-bilingual-class = Muaj hoob lus Mev (Spanish) thiab lus Askiv ntawm Lincoln Elementary, kindergarten txog qib 5, qhib rau txhua tus. Sau npe tsis pub dhau lub peb hlis tim 1, los sis nug lwm yam, hu hoob kas English learner: 555-0151.
note-district-leave-program = Me nyuam tawm hoob ESL thaum nws tau qhab nia uas lub xeev teev rau kev xeem lus Askiv txhua xyoo. Xib fwb qhia koj cov qhab nia thiab tshuav dab tsi, nrog neeg txhais lus: 555-0151.
note-district-emergency-contacts = Thov muab 3 lub npe los sis ntau dua rau tsev kawm hu thaum kub ceev (emergency contacts), hais tias leej twg tuaj tos tau me nyuam, thiab nug daim caregiver form. Tsis nug ntaub ntawv. Ntawv ua koj hom lus: 555-0142.
note-district-volunteers = Zoo siab txais tos koj! Tuaj ib zaug xwb, sau npe ntawm hoob kas nrog ID muaj duab ntawm teb chaws twg los tau. Mus ncig (trip) los sis pab txhua lim tiam yuav tshawb keeb kwm (background check). Nug ua ntej: 555-0142.

note-district-homework-help = Koj pab tau ua hom lus twg los tau: chaw ntsiag to, tib lub sij hawm txhua hnub, thiab 'qhia kuv seb koj kawm tau dab tsi'. Pab homework dawb hauv xov tooj, 4 txog 8 PM, muaj neeg txhais lus: 555-0172.
note-district-free-tutoring = Muaj kev qhia ntxiv dawb (tutoring) txhua lub tsev kawm ntawv: Tuesday thiab Thursday, 1 teev tom qab lawb ntawv, muaj npav los tsev. Qhia xib fwb los sis hu 555-0153.
note-district-summer-school = Kawm ntawv caij ntuj sov dawb (summer school), Lincoln Elementary: 4 lim tiam txij thaum yuav tag lub rau hli, yav sawv ntxov, muaj su thiab npav; nyeem ntawv, leb (math), lus Askiv, kis las. Sau npe tsis pub dhau lub tsib hlis tim 1: 555-0153.
note-district-read-tonight = Hmo no, nrog me nyuam saib ib phau ntawv 10 feeb, ua hom lus twg los tau. Nug: 'Tom ntej no yuav muaj dab tsi?' Koj piav tau ib zaj ntawm koj lub neej thiab. Phau ntawv dawb: tsev qiv ntawv, 555-0164.
note-district-keep-home-language = Thov hais koj hom lus hauv tsev mus ntxiv: pab koj tus me nyuam kawm lus Askiv thiab ua rau tsev neeg sib ze. Hmo no, piav ib zaj thaum koj tseem yau. Phau ntawv ua koj hom lus: 555-0164.

note-district-home-visit-what = Ib tug xib fwb thiab tus pab tsev neeg (family liaison) tuaj li 30 feeb kom sib paub. Koj xaiv; tsis yog tuaj tshuaj xyuas, thiab tsis muaj leej twg nug txog ntaub ntawv. Ntsib lwm qhov chaw los tau.
note-district-home-visit-yes = Ua tsaug! Ib tug xib fwb thiab tus pab tsev neeg (family liaison) tuaj li 30 feeb, thaum koj khoom, nrog neeg txhais lus. Thov txhob xa koj qhov chaw nyob; lawv mam nug thaum lawv hu.
note-district-home-visit-elsewhere = Tau kawg. Peb sib ntsib tau tom tsev kawm, tsev qiv ntawv, tshav ua si (park) los sis hauv xov tooj li 30 feeb, los sis tsis ntsib los tau; tsis muaj dab tsi hloov rau koj tus me nyuam. Qhia peb qhov koj nyiam: 555-0142.
