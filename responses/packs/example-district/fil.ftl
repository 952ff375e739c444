# Generated drafts: no person has reviewed these texts yet.

district-name = Example Valley School District
office-name = Family Office

school-lincoln = Lincoln Elementary
school-oak-hill = Oak Hill Middle School
school-valley-high = Valley High School

event-title-family-meeting = Pulong ng pamilya
event-title-math-night = Family math night
event-title-family-breakfast = Almusal ng pamilya
event-title-principal-coffee = Kape kasama ang principal
event-title-parent-committee = Komite ng magulang ng English learner
event-title-kindergarten-day = Araw ng pagpapalista sa kindergarten

place-lincoln-cafeteria = cafeteria ng Lincoln Elementary
place-lincoln-gym = gym ng Lincoln Elementary
place-lincoln-library = library ng Lincoln Elementary
place-oak-hill-library = library ng Oak Hill Middle School

way-phone = usapan sa telepono
way-recording = recording sa wika ninyo
way-home-visit = home visit, kung gusto ninyo
way-weekend = oras sa weekend

closure-summer-break = summer break
closure-labor-day = Labor Day
closure-teachers-day = araw ng trabaho ng mga teacher
closure-veterans-day = Veterans Day
closure-thanksgiving = Thanksgiving
closure-winter-break = winter break
closure-king-day = Martin Luther King Day
closure-presidents-day = Presidents' Day
closure-spring-break = spring break
closure-memorial-day = Memorial Day

fact-district-absence-note = Kung absent ang anak ninyo, tumawag o mag-text po sa amin bago mag-9:00 AM. Magpadala ng maikling note sa loob ng 3 araw; puwede itong isulat sa wika ninyo.
fact-district-bus-late = Kung 10 minuto nang late ang bus, tawagan po ang bus office: 555-0144, 6 AM hanggang 5 PM. Ang pagka-late dahil sa bus ay hindi kailanman laban sa anak ninyo.
fact-district-bus-who = Libre ang bus para sa batang nakatira nang 1 milya o higit pa mula sa school, o kung ganoon ang sabi ng espesyal na plano niya. Para magpalista, tawagan po ang bus office: 555-0144. Mga isang linggo ang tagal.
fact-district-free-meals = Libre ang almusal para sa bawat bata. Para sa libre o mas murang tanghalian, sagutan ang isang meal form para sa lahat ng anak ninyo, anumang oras ng taon. Hindi ito nagtatanong tungkol sa immigration. Form at tulong: 555-0147.
fact-district-meal-diet = Sabihin po sa kusina ng school kung halal, walang baboy o walang karne ang kain ng anak ninyo; hindi kailangan ng papel. Sa allergy, dalhin po ang note ng doktor sa nurse. Meals office: 555-0147.
fact-district-meal-debt = Laging may tanghalian ang anak ninyo, kahit may utang. Itanong ang balance o magbayad sa school office o 555-0147. Kung mahirap magbayad, hingin po ang free meal form.
fact-district-school-calendar = May pasok Lunes hanggang Biyernes, maliban sa mga araw na walang pasok sa kalendaryo: calendar.example, o sa alinmang school office. Puwede rin po ninyo akong tanungin tungkol sa isang araw.
fact-district-no-uniform = Walang uniform. Ayos ang anumang damit na ligtas sa paglalaro; welcome ang head scarf at ibang damit ng relihiyon. Libreng damit: 555-0162.
fact-district-fees-paid = Walang batang hindi makakasali dahil sa pera. Kung mahirap bayaran ang trip, club o fee, sabihin po nang pribado sa Family Office, 555-0142, at ang school ang magbabayad. Hindi kailangan ng papeles.
fact-district-medicine-form = Puwedeng magbigay ng gamot ang nurse sa school kung may form na pinirmahan ninyo at ng doktor. Ibigay po ang gamot sa nurse sa sariling bote nito. Form: school nurse, 555-0149 o forms.example.
fact-district-vaccine-time = Puwedeng magsimula na sa school ang anak ninyo at may isang buwan para dalhin ang vaccine record. Listahan at libreng bakuna: health office, Lunes, 1 hanggang 4 PM, 555-0149.
fact-district-sick-rules = Huwag po munang papasukin ang anak ninyo kung may lagnat na 100.4 F (38 C) o nagsusuka. Puwede siyang bumalik pagkalipas ng 24 oras na walang lagnat o gamot sa lagnat. Hindi sigurado? Tanungin ang nurse: 555-0149.

fact-district-enrolment-start = Puwede po ninyong i-enroll ang anak ninyo sa kahit anong araw ng taon. Pumunta sa welcome center o tumawag sa 555-0143, Lunes hanggang Biyernes, 8 AM hanggang 4 PM. Libre ang interpreter.
fact-district-enrolment-papers = Magdala po ng 2 patunay ng address mula sa listahan namin at anumang patunay ng edad; vaccine record sa loob ng isang buwan. Hindi kailangan: immigration papers, Social Security number. Welcome center, interpreter: 555-0143.
fact-district-address-proof = Alinmang 2 nito ay patunay ng address: lease, bill, sulat ng bangko o trabaho, note na pirmado ng kasama ninyo sa bahay. Wala? Tawagan po ang welcome center, 555-0143. Kung walang permanenteng tirahan, hindi kailangan ng patunay.
fact-district-kindergarten-age = Libre ang kindergarten para sa batang magiging 5 taon bago o sa Setyembre 1. Ang Pre-K ay para sa edad 3 at 4. Para magpalista, tawagan po ang welcome center: 555-0143.
fact-district-caregiver-enrolment = Puwedeng mag-enroll sa bata ang lolo, lola, tita, tito, sponsor o ibang matanda na kasama niya sa bahay gamit ang caregiver form namin. Hindi kailangan ng papeles ng korte. Welcome center: 555-0143.
fact-district-caregiver-signature = Gamit ang caregiver form namin, puwedeng pumirma ng karamihan sa papel ng school ang lolo, lola o ibang matanda, pumunta sa meeting at tumanggap ng mensahe. Tapos ito kapag sinabi ng magulang. Form at tulong: 555-0143.
fact-district-pick-up-list = Mga matanda lang sa emergency list ninyo ang sumusundo sa anak ninyo, may photo ID mula sa kahit anong bansa. Maglista po ng 3 o higit pa. Para baguhin ang listahan, pumunta sa school office o tumawag sa 555-0142.

fact-district-language-access = Puwede po kayong humingi ng interpreter para sa anumang meeting o tawag ng school. Libre ito. Humingi po 3 school day bago: tumawag sa 555-0142 o i-reply ang 9.
fact-district-evaluation-request = Sumulat sa school, sa kahit anong wika: 'Humihiling ako ng special education evaluation para sa anak ko.' May nakasulat na sagot sa loob ng 2 linggo. Tulong po: special education office, 555-0150.
fact-district-see-records = Makikita po ninyo ang school records ng anak ninyo sa loob ng 10 araw mula sa paghiling, may interpreter, at puwedeng ipatama ang mali. Sumulat sa records desk o tumawag sa 555-0152.
fact-district-photo-opt-out = Puwede po ninyong tanggihang ibahagi ang pangalan, litrato o address ng anak ninyo. Sagutan ang isang-pahinang form sa forms.example o school office, mas mabuti bago o sa Setyembre 30; puwede kahit anong araw. Tulong: 555-0152.
fact-district-suspension-call = Bago ang suspension, tatawag sa inyo ang principal sa wika ninyo, sasabihin kung bakit at pakikinggan ang anak ninyo. May sulat kayong matatanggap, at puwede po kayong humiling ng meeting sa linggong iyon: 555-0142.
fact-district-phone-taken = Ang teleponong kinuha ay ibinabalik pagkatapos ng klase, sa opisina, walang bayad. Kung parang hindi patas, puwede po kayong makipag-usap sa principal, may libreng interpreter: 555-0142.
fact-district-police-questions = Kung gustong tanungin ng officer ang anak ninyo sa school, tatawagan muna kayo ng principal, maliban kung emergency o iba ang sabi ng judge. Puwede po ninyong hilinging naroon kayo. Tanong: 555-0142.
fact-district-complaint-steps = Puwede po kayong magreklamo nang libre, sa kahit anong wika, sa fair treatment office ng distrito, 555-0170, hindi sa taong inirereklamo. May sagot sa loob ng 2 linggo. Ang estado ang susunod na hakbang.
fact-district-every-child = Opo. Bawat batang nakatira rito ay puwedeng pumasok sa mga school namin, may immigration papers man o wala. Hindi namin hinihingi ang mga ito; huwag po i-text. Para mag-enroll: 555-0143.
fact-district-officers-at-school = Hanggang front office lang ang puwedeng puntahan ng officers. Tinitingnan ng superintendent kung may warrant ng judge bago may lumampas doon. Puwede po kayong magtanong sa amin tungkol dito: 555-0142.
fact-district-parent-groups = Puwedeng sumali ang bawat magulang at caregiver sa parent group at sa komite ng magulang ng English learner: ikatlong Miyerkules, 6 PM, library ng Lincoln, may interpreter. Para sumali po: 555-0142.
fact-district-lesson-opt-out = Puwede po ninyong hilinging hindi sumali ang anak ninyo sa isang lesson at iba ang gawin niya. Sumulat sa teacher o principal, sa kahit anong wika. Sasagot ang principal sa loob ng isang linggo. Tulong: 555-0142.

service-food-pantry = Food pantry, Lincoln Elementary: Martes at Biyernes, 3 hanggang 6 PM. Libre po; walang hinihinging ID. 555-0145
service-district-summer-lunch = Libreng tanghalian sa summer para sa lahat hanggang edad 18: kalagitnaan ng Hunyo hanggang kalagitnaan ng Agosto, Lunes hanggang Biyernes, 11 AM hanggang 1 PM, Lincoln Elementary. Walang form, walang ID. 555-0147

service-district-family-clinic = Family clinic, doktor kahit walang insurance: magbabayad po kayo ayon sa kita, madalas wala. Lunes hanggang Biyernes, 9 AM hanggang 6 PM, may interpreter. Para magpatingin: 555-0154
service-district-dentist-day = Libreng dentista para sa bata sa Lincoln Elementary: unang Lunes ng buwan, 9 AM hanggang 2 PM. Ang matanda ay magbabayad ayon sa kita. Para magpa-appointment po: 555-0155
service-district-free-glasses = Libreng eye exam at salamin para sa estudyante, kahit walang insurance: itanong po sa school nurse o tumawag sa 555-0156. Mga 2 linggo ang tagal.
service-district-school-counselors = Puwedeng makipag-usap ang anak ninyo sa school counselor, libre at pribado, may interpreter: 555-0157, araw ng pasok, 8 AM hanggang 4 PM. Kung nasa panganib, o nagsasabing gustong mamatay: tumawag po sa 988 o 911.

service-adult-english = English class para sa matanda, Valley High School: Lunes, 6 hanggang 8 PM. Libre po, may childcare. 555-0146
service-district-ged-class = GED class para sa high school diploma, Valley High School: Martes at Huwebes, 6 hanggang 8 PM, sa English o Spanish. Libre po, may childcare. 555-0169
service-district-adult-reading = Matutong bumasa at sumulat sa maliit na grupo, library ng Lincoln Elementary: Lunes, 6 hanggang 7:30 PM. Libre, walang test. Tumawag lang po: 555-0169
service-district-citizenship-lessons = Citizenship class, library ng Oak Hill Middle School: Sabado, 11:30 AM hanggang 1:30 PM. Libre po; para sa test, hindi para sa payo sa kaso ninyo. 555-0169
service-district-computer-lessons = Computer class para sa baguhan, Valley High School: Miyerkules, 6 hanggang 7:30 PM. Libre po; pinapahiram namin ang computer. 555-0169

service-district-rent-legal-help = Libreng tulong legal sa upa at pagpapaalis sa bahay (eviction): 555-0158, Lunes hanggang Biyernes, 9 AM hanggang 5 PM. Tumawag po ngayong araw at itabi ang bawat sulat. Kung mawalan ng bahay, tulong ng school: 555-0148
service-district-bills-fund = Puwedeng bayaran ng family fund ang isang bill sa ilaw, gas o tubig bawat taon. Tumawag po, hawak ang bill, bago ang araw ng putol: 555-0159. Walang hinihinging immigration papers.
service-district-free-beds = Libreng kama, kumot at mesa para sa pamilyang may mga bata: 555-0160. Dinadala po nila sa bahay ninyo sa loob ng 1 hanggang 2 linggo.

service-district-childcare-finder = Childcare mula pagkapanganak hanggang edad 5: tutulungan po namin kayong humanap ng lugar, at magbabayad kayo ayon sa kita. Tumawag sa 555-0167, Lunes hanggang Biyernes, 8 AM hanggang 5 PM.
service-district-lincoln-preschool = Preschool sa Lincoln Elementary, edad 3 at 4, umaga o hapon, libre para sa maraming pamilya. Itanong po kung may lugar at kung anong papeles ang kailangan: 555-0166
service-district-job-center = Libreng tulong sa trabaho: mga trabahong malapit sa inyo, at tulong sa form, may interpreter. Martes hanggang Huwebes, 10 AM hanggang 4 PM. Tawag po: 555-0161
service-district-clothes-closet = Libreng coat, sapatos at damit para sa buong pamilya, Oak Hill Middle School: Huwebes, 3 hanggang 6 PM. Wala pong hinihinging ID. 555-0162
service-district-family-rides = Libreng sakay para sa pamilya papunta sa school meeting, doktor o klase: tumawag po 2 araw bago, 555-0163.
service-district-town-library = Library: libreng card kung may anumang papel na may pangalan ninyo, mga libro sa maraming wika, internet, story hour tuwing Biyernes, 4 PM. Tawag po: 555-0164
service-district-tax-help = Libreng tulong sa tax, Valley High School: Pebrero hanggang Abril, Martes, 5 hanggang 8 PM, may interpreter. Para magpa-appointment, tumawag sa 555-0165; huwag po i-text ang ID number o papeles.
service-district-after-school-care = After-school care sa bawat school hanggang 6 PM: homework, sports at meryenda, may late bus. Magbabayad po kayo ayon sa kita. Para magpalista: 555-0153

service-district-college-counselor = Sa grade 6, humingi ng mas mahirap na math at isang wika; sa grade 9, gumawa ng plano kasama ang counselor; sa grade 11, bumisita sa mga college. Libre pong tumutulong ang counselor, may interpreter: 555-0168
service-district-scholarship-desk = Tulong sa scholarship, Valley High School: Huwebes, 3 hanggang 5 PM, o scholarships.example. Ang ilan ay hindi humihingi ng immigration papers. Counselor po: 555-0168
service-district-career-classes = Sa grade 11 at 12, puwedeng matuto ang estudyante ng trabaho (health, building, cars) o kumuha ng college class, libre, sa Valley High School. Itanong po sa counselor bago mag-Pebrero: 555-0168

note-district-bus-stop = Para malaman ang bus, stop at oras ninyo, tawagan po ang bus office: 555-0144, 6 AM hanggang 5 PM, may libreng interpreter. Huwag po i-text ang address ninyo.
note-district-bus-trouble = Tungkol sa nawalang gamit, driver o problema sa bus, tawagan po ang bus office: 555-0144, 6 AM hanggang 5 PM. Makakatulong ang numero ng bus at araw. Kung nasa panganib: 911.
note-district-meal-menu = Ang menu ng tanghalian ng buwan ay nasa menu.example at sa school office. May marka kung ano ang may baboy at kung ano ang walang karne. Mga tanong po: 555-0147.
note-district-school-hours = Lincoln Elementary: 8:00 AM hanggang 2:45 PM. Oak Hill Middle School: 8:30 AM hanggang 3:20 PM. Valley High School: 8:45 AM hanggang 3:45 PM. Bukas po ang pinto 20 minuto bago.
note-district-snow-day = Kung isara o mahuli ang simula ng school dahil sa snow o yelo, maririnig po ito pagsapit ng 6 AM sa 555-0105, sa English at Spanish, o makikita sa closings.example. Kung walang sinabi, may pasok.
note-district-supply-list = Ang listahan ng gamit ay nasa supplies.example at sa school office. Kung kailangan po ninyo ng backpack o gamit, libre ito at walang magtatanong kung bakit: Family Office, 555-0142.
note-district-school-phones = Lincoln Elementary 555-0110, Oak Hill Middle School 555-0120, Valley High School 555-0130, Lunes hanggang Biyernes, 7:30 AM hanggang 4 PM, may interpreter po. Mga address: schools.example.
note-district-early-release = Sa unang Biyernes ng buwan, 2 oras na mas maaga natatapos ang klase at umaalis ang bus. Bukas ang after-school care hanggang 6 PM: 555-0153. Para sumundo nang maaga sa ibang araw, tawagan po ang school office.
note-district-portal-login = Makikita po ninyo ang grades at attendance sa portal.example, sa maraming wika. Para sa login o bagong password, tumawag sa 555-0171 o magtanong sa school office.
note-district-report-card-dates = Lumalabas ang report card sa Nobyembre, Enero, Abril at Hunyo. Puwede po ninyong hingin ito sa wika ninyo: Family Office, 555-0142.
note-district-grade-scale = A ay napakagaling, B magaling, C katamtaman, D mababa, F hindi pasado; + at - ay mas mataas o mas mababa nang kaunti. Lincoln: 4 lampas sa antas, 3 tama sa antas, 2 malapit na, 1 kailangan ng tulong. GPA ang average. Itanong po sa teacher.
note-district-teacher-talks = Ang usapan sa teacher ay sa Nobyembre at Marso: 20 minuto, sa school o sa telepono, may libreng interpreter. Para sa ibang petsa, tawagan po ang school office o i-reply ang 9.
note-district-how-my-child-does = Para maprotektahan ang anak ninyo, wala sa akin at hindi ako nagpapadala ng grades sa text. Masasabi ng teacher sa telepono o sa school, may libreng interpreter; tawagan po ang school office para sa oras.
note-district-school-nurses = May nurse ang bawat school. Tumawag po at hanapin ang nurse: Lincoln 555-0110, Oak Hill 555-0120, Valley High 555-0130. Kung masaktan ang anak ninyo sa school, tatawag sa inyo ang nurse.
note-district-allergy-plan = Sabihin po sa nurse kung may food allergy o hika (asthma): 555-0149. Kayo, ang nurse at ang doktor ang susulat ng care plan para sa mga teacher at sa kusina.
note-district-eye-ear-check = Tinitingnan ng nurse ang mata at tainga ng bawat bata tuwing fall, libre. Puwede po kayong humiling nito anumang oras: 555-0149. Kung kailangan ng salamin, tutulungan namin kayong makuha ito nang libre.

note-district-which-school = Ang school ninyo ay ayon sa address. Hahanapin po ito ng welcome center para sa inyo: 555-0143, o zones.example. Huwag po i-text ang address ninyo.
note-district-moving-schools = Lilipat? Sabihin po sa school office ang huling araw at ang bagong school; ipapadala namin nang libre ang records. Lilipat sa loob ng distrito? Tumawag muna sa welcome center: 555-0143.
note-district-homeless-liaison = Kung walang permanenteng tirahan, o nakikitira, tutulong po ang homeless liaison ng school sa araw ding iyon sa school, sakay, pagkain at damit. Hindi kailangan ng papeles; pribado ito: 555-0148.
note-district-same-school-ride = Kung nawalan po kayo ng bahay, puwedeng manatili ang anak ninyo sa parehong school. Inaayos ng homeless liaison ang libreng sakay sa loob ng mga 3 school day: 555-0148.

note-district-why-english-classes = May English class ang bata kapag ipinakita ng home language form at maikling English test na makakatulong ito; hindi mahalaga kung saan ipinanganak. Para makita po ang resulta: 555-0151, may interpreter.
note-district-what-english-classes = Isang teacher na may training ang nagtuturo ng English sa anak ninyo 30 hanggang 60 minuto sa isang araw; ang iba ay klase kasama ang ibang bata. Madalas 4 hanggang 6 na taon. Para bumisita po sa klase: 555-0151.
note-district-bilingual-class = May klase sa Spanish at English sa Lincoln Elementary, kindergarten hanggang grade 5, bukas sa lahat. Para magpalista bago o sa Marso 1, o para sa ibang pagpipilian, tawagan po ang English learner office: 555-0151.
note-district-leave-program = Aalis ang bata sa programa kapag nakuha ang score na itinakda ng estado sa taunang English test. Ipapakita po ng teacher ang mga score at kung ano pa ang kulang, may interpreter: 555-0151.
note-district-emergency-contacts = Ibigay po sa school ang 3 o higit pang emergency contact, sabihin kung sino ang puwedeng sumundo sa anak ninyo, at hingin ang caregiver form. Walang hinihinging papeles. Mga form sa wika ninyo: 555-0142.
note-district-volunteers = Welcome po kayo! Para sa isang event, mag-sign in lang sa opisina, may photo ID mula sa kahit anong bansa. Para sa trip o lingguhang tulong, may background check. Magtanong muna: 555-0142.

note-district-homework-help = Makakatulong po kayo sa kahit anong wika: tahimik na lugar, parehong oras araw-araw, at 'sabihin mo kung ano ang natutuhan mo'. Libreng tulong sa homework sa telepono, 4 hanggang 8 PM, may interpreter: 555-0172.
note-district-free-tutoring = May libreng tutoring sa bawat school: Martes at Huwebes, 1 oras pagkatapos ng klase, may bus pauwi. Sabihin po sa teacher o tumawag sa 555-0153.
note-district-summer-school = Libreng summer school, Lincoln Elementary: 4 na linggo mula huling bahagi ng Hunyo, umaga, may tanghalian at bus; reading, math, English, sports. Para magpalista bago o sa Mayo 1: 555-0153.
note-district-read-tonight = Mamayang gabi, tingnan po ninyo ang isang libro nang magkasama nang 10 minuto, sa kahit anong wika. Itanong: 'Ano ang susunod na mangyayari?' Puwede ring magkuwento ng buhay ninyo. Libreng libro: library, 555-0164.
note-district-keep-home-language = Ituloy po ang pagsasalita ng wika ninyo sa bahay: nakakatulong ito sa bata na matuto ng English at pinapanatiling malapit ang pamilya. Mamayang gabi, magkuwento ng inyong kabataan. Mga libro sa wika ninyo: 555-0164.

note-district-home-visit-what = Pupunta ang isang teacher at ang family liaison nang mga 30 minuto para makilala kayo. Kayo po ang pipili; hindi ito inspeksiyon, at walang magtatanong tungkol sa papeles. Puwede rin sa ibang lugar.
note-district-home-visit-yes = Salamat po! Pupunta ang isang teacher at ang family liaison nang mga 30 minuto, kung kailan kayo puwede, may interpreter. Huwag po i-text ang address ninyo; itatanong nila ito kapag tumawag sila.
note-district-home-visit-elsewhere = Ayos lang po. Puwede tayong magkita sa school, library, park o sa telepono nang mga 30 minuto, o hindi na; walang magbabago para sa anak ninyo. Sabihin kung ano ang pinakagusto ninyo: 555-0142.
