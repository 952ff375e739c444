# Generated drafts: no person has reviewed these texts yet.

absence-begun = Mahadsanid. Waxaan u gudbinayaa xafiiska xaadirinta (attendance).
ask-school = Waa iskuulkee? Ku jawaab lambar:
ask-child = Waa ilmahee? Magaca koowaad iyo fasalka ayaa ku filan. Fadlan xog caafimaad ha soo dirin.
absence-passed-on = Waxaan u gudbiyey xafiiska xaadirinta: ilmahaagu ma iman doono, ama maalinta oo dhan ma joogi doono: { $absent }. Warqad gaaban oo luqaddaada ku qoran, 3 maalmood gudahood, ayaa ku filan. Tel: { $phone }
absence-passed-on-to = Waxaan u gudbiyey xafiiska xaadirinta, { $school }: ilmahaagu ma iman doono, ama maalinta oo dhan ma joogi doono: { $absent }. Warqad gaaban 3 maalmood gudahood ayaa ku filan. Tel: { $phone }

interpreter-begun = Turjubaan ayaan kuu codsanayaa. Waa bilaash.
ask-interpreter-day = Maalintee ayuu yahay kulanka ama wicitaanku? Tusaale: Khamiis, ama Diseembar 3.
ask-interpreter-whom = Yaad la hadlaysaa, turjubaankuse waa luqaddee? Dhowr erey ayaa ku filan.
interpreter-asked = Turjubaan ayaan codsaday: { $when }. Weli lama diyaarin: waxaa kuu soo qori doona { $office }, ugu dambayn { $day }, { $time }. Tel: { $phone }
interpreter-asked-someday = Turjubaan ayaan codsaday. Weli lama diyaarin: waxaa kuu soo qori doona { $office }, ugu dambayn { $day }, { $time }. Tel: { $phone }
letter-asked = Ma akhrin karo warqado ama sawirro. Si qof kuugu akhriyo, waxaa kuu soo qori doona { $office } (luqadda: { $tongue }), ugu dambayn { $day }, { $time }. Tel: { $phone }

call-begun = Qof ayaa ku soo wici doona. Waad ku mahadsan tahay inaad ii sheegtay.
ask-when = Wakhtigee maalinta ah ayaa kuugu fiican? Ku jawaab lambar:
when-morning = Subaxda
when-afternoon = Galabta
when-evening = Fiidka
when-any = Wakhti kasta
call-asked = Waxaan ka codsaday inay ku soo wacaan: { $office } (luqadda: { $tongue }). Way ku soo wici doonaan ama kuu soo qori doonaan ugu dambayn { $day }, { $time }. Waxaad kaloo wici kartaa { $phone }

visit-what = Booqasho guri waxay dhacdaa oo keliya haddii aad rabto. Macallin iyo shaqaale qoysaska la shaqeeya ayaa qiyaastii 30 daqiiqo kuu imanaya si ay kuu bartaan. Kormeer ma aha, cidna waraaqo kuma weydiinayso.
ask-visit = Ma jeclaan lahayd? Ku jawaab lambar:
visit-home = Haa, guriga
visit-elsewhere = Haa, meel kale
visit-no = Maya, mahadsanid
visit-declined = Waa hagaag, ilmahaagana waxba iskama beddelayaan. Beddelkeeda mar kasta waad soo qori kartaa ama soo wici kartaa.
visit-asked = Booqasho ayaan codsaday. Weli lama diyaarin: maalinta iyo meesha waxaa kuugu soo qori doona { $office }, ugu dambayn { $day }, { $time }. Tel: { $phone }

share-begun = Aad bay u fiican tahay. Qoysasku waxay yaqaannaan wax badan oo iskuulku ka baran karo. Hadalkaaga waan gudbinayaa.
share-asked = Sida iyo goorta waxaa kuu soo qori doona { $office }, ugu dambayn { $day }, { $time }. Martidu waxay isku qoraan xafiiska hore; shaqaalaha ayaa marka hore kuu sheegaya waxa aad keenayso. Tel: { $phone }

complaint-begun = Waan ka xumahay. Waad ku mahadsan tahay inaad noo sheegtay; maanta ayaan gudbinayaa.
ask-matter = Maxay ku saabsan tahay? Ku jawaab lambar:
matter-messages = Farriimaha ii yimaada
matter-wrong-answer = Jawaab khaldan
matter-no-reply = Cidna iima jawaabin
matter-person = Sidii qof iila dhaqmay
complaint-passed-on = Cabashadaada waxaa haya oo kuu soo qori doona { $office }, ugu dambayn { $day }, { $time }. Tel: { $phone }
complaint-about-person = Cabashadaadu waxay tagaysaa { $office }, uma tagayso qofka ay ku saabsan tahay. Waxay kuu soo qori doonaan ugu dambayn { $day }, { $time }. Tel: { $phone }
complaint-fewer = Haddii aad rabto farriimo yar, qor: farriimo yar.

other-ways = Waa hagaag; waxaa jira siyaabo kale oo looga qayb qaato: { $ways }. Haddii aad mid rabto, ku jawaab 9.
change-what = { $title }, { $day }, { $time }: maxaan beddelaa? Ku jawaab lambar:
change-numbers = Inta qof ee naga imanaysa
change-another = Munaasabad kale

school-open-yes = Haa, iskuul waa jiraa: { $day }.
school-open-no = Iskuul ma jiro: { $day } ({ $title }).
school-open-weekend = Iskuul ma jiro: { $day }. Waa fasaxa dhammaadka toddobaadka.
school-next-off = Maalmaha xiga ee aan iskuul jirin: { $title }, laga bilaabo { $day }. Maalin kasta i weydii, tusaale: Isniinta iskuul ma jiraa?

person-too = Sidoo kale waxaa kuu soo qori doona { $office }, ugu dambayn { $day }, { $time }.
person-offer = Qof la hadal: ku jawaab 9.

messages-which = Farriimo noocee ah ayaad rabtaa? Ku jawaab lambar:
choose-none = Farriin ma rabo
choose-urgent = Kuwa degdegga ah oo keliya
choose-events = Munaasabado iyo degdeg oo keliya
choose-all = Farriimaha oo dhan
messages-all = Waxaad helaysaa dhammaan farriimaha iskuulka.
messages-events = Hadda ka dib waxaad helaysaa oo keliya farriimaha munaasabadaha iyo kuwa degdegga ah. Weli wax kasta waad i weydiin kartaa.
messages-urgent = Hadda ka dib waxaad helaysaa farriimaha degdegga ah oo keliya. Weli wax kasta waad i weydiin kartaa.
delete-sure = Waan tirtiri karaa farriimahaaga, jawaabahaaga iyo luqaddaada. Diiwaannada ay tahay inuu iskuulku hayo waxay ku harayaan iskuulka. Ma tirtiraa? Ku jawaab lambar:
what-is-kept = Waxaan kaydiyaa { $what }.
kept-number = lambarkaaga
kept-language = luqaddaada
kept-texts = farriimaha tan iyo { $since } ({ $many })
kept-answers = jawaabahaaga munaasabadaha
kept-roster = liiska iskuulka (carruur: { $children })
kept-matters = codsiyo furan ({ $many })
kept-notes = qoraallada shaqaalaha
kept-stop = inaadan farriimo rabin
what-is-not-kept = Ma kaydiyo waraaqo socdaal ama lambarro aqoonsi.
delete-kept = Ma tirtiraa? Ku jawaab lambar:
choose-delete = Haa, tirtir
choose-keep = Maya, sidooda ha ahaadaan
delete-done = Waa hagaag: waxa aan kaa hayo waa la tirtirayaa marka farriintani baxdo. Koodhkaaga, haddii aad arrintan wax ka weydiiso: { $code }
kept-as-it-was = Waa hagaag, waxba lama beddelin.
contact-when = Goorma ayuu qof ku soo wici karaa ama kuu soo qori karaa? Ku jawaab lambar:
choose-morning = Subaxda
choose-afternoon = Galabta
choose-evening = Fiidka
choose-any = Wakhti kasta
contact-set = Mahadsanid, shaqaalaha ayaan u qoray.
wrong-person = Isku-darsanka waan ka xumahay. Maxaan sameeyaa? Ku jawaab lambar:
choose-person = Qof ha eego
household-new-number = Ku soo dhowow lambarkaaga cusub! Hadda laga bilaabo wuu shaqaynayaa. Ku jawaab 9, qof ayaa kii hore liiska ka saaraya.
household-add-person = Xubnaha qoyska waa la soo dhowaynayaa. Qof kasta wuxuu ku soo biiraa isagoo taleefankiisa salaan uga soo qora lambarkan, luqaddiisa. Weligay qof kuma daro isagoo aan haa oran.

who-cost = Waa bilaash. Shirkadda taleefankaaga ayaa laga yaabaa inay farriinta u xisaabiso sida caadiga ah.
who-reads = Kombuyuutar ayaa kuu jawaaba. Shaqaalaha xafiiska qoysaska ayaa akhrin kara waxa aad qorto. Fadlan ha soo dirin waraaqo, lambarro aqoonsi ama xog caafimaad. Si aad u hubiso: { $phone }
who-immigration = Maya. Waxaan ahay caawiye kombuyuutar ah oo degmada iskuulka, dawladda ma ihi. Waraaqo ma weydiiyo, haddii aad qortana ma kaydiyo. Si aad u hubiso, wac { $phone }

child-helps = Waad ku mahadsan tahay caawimada. Khasab kuguma aha inaad qoyskaaga u turjunto: qof weyn ayaa halkan luqaddiisa ku soo qori kara, ama wici kara { $phone }
