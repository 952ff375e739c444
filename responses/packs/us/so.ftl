# Generated drafts: no person has reviewed these texts yet.

us-name = Maraykanka

fact-enr-02 = Ilmahaaga waad diiwaangelin kartaa adigoon tusin waraaqo socdaal (immigration) ama jinsiyad. Iskuulka looma oggola inuu shardi ka dhigo. Waad weydiin kartaa waraaqaha kale ee uu aqbalo.
fact-enr-06 = Laysanka darawalnimada ama aqoonsiga gobolku waa inaysan noqon aqoonsiga keliya ee iskuulku aqbalo. Haddii aadan midna haysan, waad weydiin kartaa waraaqaha kale ee la aqbalayo.
fact-enr-04 = Shahaado dhalasho la'aanteed waa inaysan ilmahaaga iskuulka ka reebin. Waad weydiin kartaa in la aqbalayo warqad isbitaal, mid diimeed, mid iskuul hore, ama qoraal la saxiixay.
fact-enr-05 = Lambarka Social Security waa ikhtiyaari. Waad ka tagi kartaa; iskuulku lambar kale ayuu ilmahaaga siiyaa. Haddii iskuul weydiiyo, waa khasab inuu sheego sababta iyo sida loo isticmaali doono.
fact-enr-03 = Iskuulku wuxuu weydiin karaa caddayn inaad degmada ku nooshahay, sida heshiis kiro, biil ama warqad. Xeerarka halkan way ka duwanaan karaan; liiska waad weydiisan kartaa. Haddii aadan guri joogto ah lahayn, caddayn looma baahna.
fact-enr-10 = Gobol kasta ayaa dejiya da'da ugu dambaysa ee iskuulka bilaashka ah, badanaa 18 ilaa 21. Dhallinta 17 ilaa 20 jir waxay codsan karaan dugsi sare oo caadi ah, ma aha fasallada dadka waaweyn oo keliya. Xeerka halkan qof iskuulka jooga ayaa kuu sheegi kara.
fact-enr-07 = Guri joogto ah ma lihid, ama kaagii baa lumay oo dad kale ayaad la joogtaa? Ilmahaagu isla markiiba iskuul wuu bilaabi karaa waraaqo la'aan, ama iskuulkii hore wuu ku hari karaa, gaadiidna waa leeyahay. Weydii "homeless liaison" (qofka caawiya qoysaska guri la'aanta ah).
fact-enr-07-same-school = Haddii gurigii kaa lumay, ilmahaagu isla iskuulkii wuu ku hari karaa, gaadiidna wuu heli karaa, xitaa isagoo deegaan kale ka imanaya. Haddii iskuulku ku diido, ilmahaagu inta laga xallinayo wuu dhigan karaa. Weydii "homeless liaison".
fact-ice-05-pick-up = Waxaad iskuulka u sheegi kartaa cidda ilmahaaga qaadi karta. Weydiiso in dadkaas lagu daro liiska xiriirka degdegga ah (emergency contacts), iskuulkana u sheeg marka lambar is beddelo.

fact-enr-01 = Ilmaha ku nool degmada iskuulkan wuxuu bilaash ku dhigan karaa iskuulka dadweynaha, xaalad kasta oo socdaal (immigration) ha lahaado qoysku. Ilmahaaga waad diiwaangelin kartaa.
fact-enr-02-status = Si ilmo loo diiwaangeliyo, iskuulku waa inuusan weydiin fiiso ama xaaladdaada socdaalka (immigration). La'aantood waad diiwaangelin kartaa, waadna weydiin kartaa waraaqaha kale ee uu aqbalo. Fadlan kuwaaga ha ii soo dirin.
fact-ice-02 = Si ay u galaan qaybaha iskuulka ee aan dadweynaha u furnayn, saraakiishu waxay u baahan yihiin oggolaansho, xaalad degdeg ah, ama waaran garsoore saxiixay. Waxaad iskuulka weydiin kartaa cidda hubisa. Kiiskaaga qareen weydii.
fact-ice-01 = Ma jiro xeer federaal ah oo saraakiisha ka celiya iskuullada. Waad weydiin kartaa xeerarka degmadaadu leedahay, liiska xiriirka degdegga ah (emergency contacts) ee iskuulkana waad cusboonaysiin kartaa.
fact-ice-04 = Gobollada qaar waxay leeyihiin xeerar u gaar ah oo ku saabsan saraakiisha iskuulka yimaada iyo in waalidka loo sheego. Waxaad iskuulka weydiin kartaa xeerarka uu halkan raaco.
fact-ice-05 = Horay baad u qorshayn kartaa: liiska xiriirka degdegga ah ee iskuulka cusboonaysii, sheeg cidda ilmahaaga qaadi karta, weydiina foomka qofka ilmaha haya (caregiver form). Iskuulku taas uguma baahna xaaladdaada socdaalka.

fact-lng-07 = Waxaad iskuulka weydiisan kartaa turjubaan, xitaa haddii ilmahaagu Ingiriis fiican ku hadlo ama adigu wax ku hadasho. Sheeg luqadda, iyo kulanka ama wicitaanka aad ugu baahan tahay.
fact-lng-02-family = Waa khasab inuu iskuulku wax qabto marka luqaddu ka hor istaagto ka qaybgalka. Waxaad iskuulka weydiisan kartaa turjubaan ama warqado luqaddaada ku qoran.
fact-lng-05 = Caawimada luqadda ee iskuulku waa inay bilaash tahay. Waxaad weydiisan kartaa qof labada luqadood iyo ereyada iskuulkaba si fiican u yaqaan; laba luqadood oo uu ku hadlo keligeed kuma filna.
fact-lng-06 = Waxaad weydiisan kartaa turjubaan tababaran. Waad diidi kartaa in ilmahaaga, arday kale ama shaqaale aan tababar lahayn turjubaan laga dhigto.
fact-lng-04 = Waxa waalidiinta kale loo sheego waa inay kugu soo gaaraan luqad aad fahamto: diiwaangelinta, warbixinta dhibcaha (report card), anshaxa, waxbarashada gaarka ah. Iskuulka waad weydiisan kartaa.
fact-lng-13 = Haddii aad dhego la' tahay ama maqalku kugu adag yahay, waxaad iskuulka weydiisan kartaa turjubaanka luqadda dhegoolaha ama caawin kale oo kulamada ah. Waa bilaash. Iskuulka u sheeg waxa kuu shaqeeya.

fact-elp-03 = Waa khasab inuu iskuulku kuu sheego haddii ilmahaaga la geliyo fasallada ardayda Ingiriiska baranaysa, iyo sababta: 30 maalmood gudahood laga bilaabo sannad dugsiyeedka, ama 2 toddobaad gudahood haddii ay ka dambayso. Warqaddaas waad weydiisan kartaa.
fact-elp-01 = Foomka luqadda guriga waxaa oo keliya lagu ogaadaa cidda laga yaabo inay u baahan tahay caawimo Ingiriis. Socdaalka (immigration) kuma saabsana. Waxaad iskuulka weydiisan kartaa inaad aragto.
fact-elp-02 = Ardayga cusub ee laga yaabo inuu u baahan yahay caawimo Ingiriis waxaa la imtixaanaa 30 maalmood gudahood marka la diiwaangeliyo. Waxaad iskuulka weydiin kartaa imtixaanka uu ahaa iyo sida ilmahaagu u galay.
fact-lng-03 = Maxkamaduhu waxay barnaamijka ardayda Ingiriiska baranaysa ka weydiiyaan: habku ma saxan yahay, macallimiin ku filan ma jiraan, wax ma taraa? Waxaad iskuulka weydiin kartaa sida uu u shaqeeyo iyo inuu ilmahaaga caawinayo.
fact-elp-04 = Waa khasab in warqaddu sheegto sababta, heerka ilmahaaga, sida barnaamijku wax u dhigo, doorashooyinka kale, sida ilmo uga baxo, iyo xuquuqdaada. Waxaad iskuulka weydiisan kartaa inuu luqaddaada kuugu sharraxo.
fact-elp-05-choice = Waad weydiin kartaa barnaamijyada u jira ardayda Ingiriiska baranaysa, sida fasal laba luqadood ah, mid kalena waad dooran kartaa haddii uu jiro.
fact-elp-12 = Ilmaha Ingiriiska baranaya waa inuu helo fursadda kuwa kale helaan: ciyaaraha, naadiyada, fasallada gifted, AP iyo kuwa xirfadaha. Waxaad iskuulka weydiin kartaa sida ilmahaagu ugu biiri karo.
fact-elp-11 = Iskuulka hela lacag federaal ah looma oggola inuu ilmo barnaamij geliyo ama ka reebo magaca qoyska ama luqadda guriga oo keliya dartood. Sababta waxaad ku weydiisan kartaa qoraal.
fact-lng-02 = Waa khasab inuu iskuulku wax qabto marka luqaddu ilmo ka hor istaagto inuu si buuxda uga qayb galo. Waxaad iskuulka weydiin kartaa waxa uu ilmahaaga u qabto.
fact-elp-05 = Ilmahaaga mar kasta waad ka saari kartaa barnaamijka ardayda Ingiriiska baranaysa, waad diidi kartaa, ama mid kale ayaad dooran kartaa haddii uu jiro. Marka hore macallinka waad la hadli kartaa sidoo kale.
fact-elp-06 = Haddii aad diiddo, ilmahaagu sannad kasta weli wuxuu galaa imtixaanka Ingiriiska, welina waa inuu helo caawimo uu casharrada ku raaco. Go'aankaaga waad beddeli kartaa oo codsan kartaa inuu ku soo noqdo.
fact-elp-08 = Gobol kasta wuxuu leeyahay hal xeer oo looga baxo barnaamijka ardayda Ingiriiska baranaysa: dhibco imtixaan, mararka qaarna wax dheeraad ah. Waxaad macallinka weydiin kartaa dhibcaha iyo inta ilmahaagu u jiro.
fact-elp-07 = Arday kasta oo Ingiriiska baranaya sannad kasta wuxuu galaa imtixaan Ingiriis, xitaa kan aan fasallada ku jirin. Gobol kasta magac kale ayuu ugu yeeraa. Waad weydiin kartaa goorta iyo sida ilmahaagu u galay.
fact-elp-09 = Marka ilmo barnaamijka ka baxo, iskuulku waa inuu dhowr sano la socdo horumarkiisa. Haddii ilmahaagu dib u dhaco, mar kale caawimo waad weydiisan kartaa.
fact-par-02 = Waad weydiin kartaa imtixaannada gobolka iyo in ay jirto si aan loo gelin. Gobol kasta ayaa taas go'aamiya. Waxaad iskuulka weydiisan kartaa xeerka halkan oo qoraal ah.

fact-dis-01 = Waxaad codsan kartaa qiimayn bilaash ah, qoraal ayaa ugu fiican, luqad kasta. Qor: "Waxaan ilmahayga u codsanayaa qiimaynta waxbarashada gaarka ah (special education evaluation)." Koobi hayso.
fact-dis-03 = Marka aad saxiixdo, iskuulku 60 maalmood ayuu u haystaa inuu qiimaynta dhammeeyo, ama wakhtiga gobolkaagu dejiyo. Maalinta ugu dambaysa waxaad ku weydiisan kartaa qoraal.
fact-dis-04 = Qiimayn waad codsan kartaa inta ilmahaagu Ingiriiska baranayo. Waa inay ku dhacdo luqadda ilmahaaga haddii taas la samayn karo. Ingiriis yari keligeed naafonimo ma aha.
fact-dis-09 = Ilmo isku mar wuu heli karaa caawimo Ingiriis iyo waxbarasho gaar ah; midina midda kale booskeeda ma gasho. Labadaba waad codsan kartaa.
fact-dis-02 = Waxbarashada gaarka ahi ma bilaabato oggolaanshahaaga qoran la'aantiis. Ka hor intaadan go'aansan, waxaad weydiisan kartaa in warqadda luqaddaada laguugu sharraxo.
fact-dis-06 = Waa khasab inuu iskuulku hubiyo inaad kulanka IEP fahamto, turjubaanna uu jiro haddii aad u baahan tahay. Maalinta ka hor waad codsan kartaa, waadna sheegi kartaa marka wax kuu caddayn.
fact-dis-07 = Marka la ogaado in ilmo u baahan yahay waxbarasho gaar ah, kulanka IEP wuxuu dhacaa 30 maalmood gudahood, dib u eegis sannad kasta, qiimayn cusub ugu yaraan 3 sannadood kasta. Taariikhaha waad weydiin kartaa.
fact-dis-05 = Ka hor isbeddel ama diidmo, waa khasab inuu iskuulku qoraal kuugu sheego, luqaddaada, ilaa ay caddahay inaan taas la samayn karin mooyee. IEP luqaddaada ku qoran waad weydiisan kartaa sidoo kale.
fact-dis-10 = Ma jiro hal xeer federaal ah oo leh IEP oo dhan waa in la turjumo; gobolladu way kala duwan yihiin. Kaaga oo luqaddaada ah waxaad ku codsan kartaa qoraal, caawimona waxaad weydiisan kartaa xarunta waalidka (parent center).
fact-dis-08 = Haddii aad diiddan tahay, qoraal waxaad ku codsan kartaa qiimayn dibadeed oo dawladdu bixiso, dhexdhexaadin, cabasho gobolka ah ama dhegaysi (hearing). Wakhti xaddidan ayaa jira; dhakhso u weydii xarunta waalidka (parent center).
fact-dis-11 = Qorshaha 504 waxaa loogu talagalay ilmo naafonimo leh oo aan u baahnayn waxbarasho gaar ah. Qoraal waad ku codsan kartaa, diiwaannada waad arki kartaa, dhegaysina (hearing) waad codsan kartaa.
fact-dis-12 = Gobol kasta wuxuu leeyahay xarun waalid (parent center), iskuulka ka baxsan, oo bilaash kaaga caawisa waxbarashada gaarka ah, xitaa waalidka Ingiriis yar ku hadla. Taada raadi: parentcenterhub.org

fact-rec-01 = Waxaad weydiisan kartaa inaad aragto diiwaannada iskuulka ee ilmahaaga. Iskuulku wuxuu haystaa ilaa 45 maalmood. Haddii wax ku jira ay khaldan yihiin, waxaad weydiisan kartaa in la saxo.
fact-rec-02 = Iskuulku wuxuu bixin karaa magac, sawir, cinwaan ama taleefan (directory information) haddii aadan wakhtigeeda ku diidin. Waxaad weydiisan kartaa foomka iyo maalinta ugu dambaysa.
fact-rec-03 = Codsi saraakiisha socdaalka (immigration) keligiis ma furo diiwaannada iskuulka; amar maxkamadeed ama "subpoena" sharci ah ayaa furi kara. Waxaad kaloo iskuulka weydiisan kartaa inuusan cinwaankaaga bixin.
fact-rec-05 = Dugsiyada sare waxay magacyada, cinwaannada iyo taleefannada ardayda siiyaan kuwa ciidanka u qora, haddii aysan waalidku diidin. Waxaad iskuulka weydiisan kartaa foomka lagu diido.
fact-rec-04 = Iskuulku meesha lagu dhashay wuxuu ku dari karaa xogta la bixiyo (directory information). Qoraal waxaad ku codsan kartaa in ka ilmahaaga laga reebo. Fadlan ha ii soo dirin.

fact-dsc-01 = Ka hor ka joojinta iskuulka (suspension) ee ilaa 10 maalmood, waa khasab in ilmahaaga sababta loo sheego, dhankiisana wuu sheegi karaa. Kuwa ka dheer tallaabooyin dheeraad ah ayay leeyihiin. Iskuulka sababta waad weydiin kartaa.
fact-dsc-01-long = Haddii ilmo in ka badan 10 maalmood iskuulka laga joojiyo, waa khasab inuu iskuulku qaado tallaabooyin rasmi ah oo dheeraad ah; gobol kasta ayaa dejiya. Sababta iyo tallaabooyinka waxaad ku weydiisan kartaa qoraal. Caawimo sharci: lawhelp.org
fact-dsc-02 = Ilmo leh IEP ama qorshaha 504 oo in ka badan 10 maalmood iskuulka laga joojiyey: 10 maalmood oo iskuul gudahood kulan ayaa eegaya in naafonimadu sabab u ahayd. Adeegyadu way socdaan. Kulankan waad weydiisan kartaa.
fact-dsc-03 = Warqadda ka joojinta iskuulka (suspension) iyo dhegaysiga (hearing) waxaad ku weydiisan kartaa luqaddaada. Maalinta ka hor iskuulka u sheeg luqadda aad u baahan tahay.

fact-cmp-02 = Si aan caddaalad ahayn haddii laguula dhaqmo, waxaad u sheegi kartaa iskuulka, degmada, gobolka, ama xafiiska xuquuqda, US Office for Civil Rights: 1-800-421-3481, ocr@ed.gov, badanaa 180 maalmood gudahood. Waa bilaash, wakhti dheerna way qaadan kartaa.
fact-cmp-01 = Haddii si aan caddaalad ahayn laguula dhaqmo asal, luqad, midab, naafonimo, jinsi ama da' darteed, waxaad u sheegi kartaa US Office for Civil Rights: bilaash, qareen la'aan, badanaa 180 maalmood gudahood. Wakhti dheer way qaadan kartaa.
fact-cmp-06 = Iskuulka og cagajuglayn (bullying) midab, asal, jinsi ama naafonimo ku saabsan waa khasab inuu wax ka qabto. Cagajuglaynta kale gobol kasta xeerar ayuu u leeyahay. Iskuulka qoraal waad ugu sheegi kartaa, koobina waad haysan kartaa.
fact-lng-01 = Iskuulka hela lacag federaal ah looma oggola inuu ilmahaaga si ka xun ula dhaqmo halka aad ka timid darteed. Haddii ilmahaaga lagu yiri luqaddaada ha ku hadlin, waxaad iskuulka weydiin kartaa sababta, waadna caban kartaa.
fact-cmp-05 = Cidna looma oggola inay adiga ama ilmahaaga u ciqaabto cabashadaada. Haddii aad calaamado aragto, waxaad qori kartaa wixii dhacay iyo goorta, waxaadna u sheegi kartaa xafiis iskuulka ka baxsan.
fact-cmp-04 = Waxaad kaloo u sheegi kartaa US Justice Department, Civil Rights Division: civilrights.justice.gov. Bogga waxaa laga yaabaa inuu beddelmay; xafiiska waxbarashada gobolkaagu waa waddo kale.
fact-cmp-03 = US Office for Civil Rights xafiisyo ayay xirtay 2025, wayna gaabin kartaa. Weli waad u qori kartaa, waxaadna kaloo u sheegi kartaa xafiiska waxbarashada gobolkaaga.

fact-mea-04 = Hal foom oo cunto ayaa ku filan carruurta gurigaaga oo dhan, sannadka wakhti kasta waad diri kartaa. Natiijada sannadkii hore waxay socotaa 30 maalmood oo iskuul. Waxaad iskuulka weydiisan kartaa foomka.
fact-mea-03 = Ilmaha bilaash u geli kara iskuulka dadweynaha wuxuu sidoo kale heli karaa quraacda iyo qadada iskuulka, xaalad kasta oo socdaal (immigration) ha lahaado. Iskuulka cuntada waad weydiin kartaa.
fact-mea-05 = Iskuullada iyo gobollada qaar ilmo kasta cunto bilaash ah ayay siiyaan, foom la'aan. Waxaad iskuulka weydiin kartaa in kiinnu sidaas yahay.
fact-mea-01 = Foomka cuntada bilaashka ah ma weydiiyo xaaladda socdaalka. Wuxuu weydiiyaa oo keliya 4-ta lambar ee ugu dambeeya Social Security ee qofka weyn ee saxiixa, weligii kan ilmaha ma weydiiyo. Haddii aadan lahayn, taas waad calaamadin kartaa.
fact-mea-02 = Lambar kiis SNAP, TANF ama FDPIR haddii aad leedahay, ama ilmo foster ah, lambarrada Social Security looma baahna. Ilmo guri la'aan ah, migrant (shaqaale beereed guura) ama Head Start: weydii in qaybta dakhliga laga boodi karo.
fact-mea-06 = Xasaasiyad ama naafonimo awgeed, waa khasab inuu iskuulku cuntada si caddaalad ah u beddelo haddii aad warqad caafimaad keento. Diin awgeed, sida doofaar la'aan, meel kasta xeerkeeda ayay leedahay; waad weydiin kartaa.
fact-enr-09 = Gobol kasta wuxuu leeyahay liiskiisa tallaallada iyo foomamka caafimaadka ee iskuulka. Qoysaska cusub badanaa wakhti ayaa la siiyaa. Waxaad kalkaaliyaha iskuulka weydiin kartaa waxa halkan loo baahan yahay iyo goorta ugu dambaysa.

fact-par-04 = Waalid kasta wuu ku biiri karaa kooxda waalidka (PTA), kulamada golahana (council) wuu tegi karaa. Gobollada qaar waxay kaloo leeyihiin guddi waalidka ardayda Ingiriiska baranaysa. Waxaad iskuulka weydiin kartaa goorta kulanka xiga.
fact-elp-10 = Waa khasab inay degmadu la xiriirto waalidka ardayda Ingiriiska baranaysa, kulamo joogto ah qabato oo ay ogeysiiso. Waad weydiin kartaa goorta ka xiga.
fact-par-01 = Iskuulka hela lacagta Title I, waxaad weydiin kartaa in macallinku leeyahay ruqsadda gobolka oo uu dhigo maaddadiisa, iyo kaaliyayaasha fasalka. Jawaabta waxaad ku weydiisan kartaa luqaddaada.
fact-par-05 = Sannadkii 2025 waalidiin qaar ayaa helay amar maxkamadeed oo hore: diintooda awgeed waa loo sheegi karaa buugaag sheeko oo gaar ah, waana ka reebi karaan ilmaha. Xeerarka halkan way ka duwanaan karaan; iskuulka qoraal waad ku weydiin kartaa.
fact-par-04-volunteer = Iskuulladu waxay mutadawiciinta weydiin karaan aqoonsi ama baaris (background check). Waad weydiin kartaa waxa loo baahan yahay ka hor intaadan isqorin.
fact-par-03 = Iskuulka Title I wuxuu qorshihiisa qoyska la sameeyaa waalidka, sannad kastana kulan ayuu qabtaa; wuxuu ku caawin karaa gaadiid ama xannaano carruur. Waxaad weydiisan kartaa taariikhda iyo turjubaan.

fact-svc-01 = Xeerarka SNAP ee dadka aan muwaadiniinta ahayn waxay beddelmeen Luulyo 2025. Carruurta muwaadiniinta ah weli waa laga yaabaa inay helaan. Ka hor intaadan codsan, qareen waad weydiin kartaa: immigrationlawhelp.org
fact-svc-07 = WIC waxay hooyooyinka iyo carruurta yaryar ku caawisaa cunto. Xeerka federaalku xaaladda socdaalka ma weydiiyo; gobol wuu ka duwanaan karaa. Xafiiska WIC si aad u hesho waxaad wici kartaa 211 oo marka hore weydii.
fact-svc-06 = Xeerarka caawimada dawladda iyo green card way isbeddelayaan. Ka hor intaadan codsan, qareen waad weydiin kartaa: immigrationlawhelp.org. Iskuulka iyo cuntada iskuulku xaalad socdaal uma baahna.
fact-svc-04 = Caymiska caafimaadka carruurta: 1-877-543-7669. Medicaid waxaa laga yaabaa inay xogta la wadaagto xafiisyada socdaalka. Haddii qof guriga jooga uusan waraaqo haysan, marka hore qareen waad weydiin kartaa: immigrationlawhelp.org
fact-svc-03 = Xeerarka Medicaid iyo CHIP ee soo-galootigu waxay beddelmeen Oktoobar 2026. Gobolladu carruurta iyo uurka way ku kala duwan yihiin. Ka hor intaadan codsan, qareen waad weydiin kartaa: immigrationlawhelp.org
fact-svc-05 = Qaybta degdegga ee isbitaalka waa khasab inay baarto qof kasta oo yimaada, xaaladda degdegga ahna daawayso ilaa qofku ka deggo. Khatar hadday jirto, wac 911. Turjubaan waad weydiisan kartaa.
fact-svc-02 = Head Start waa barnaamij carruurta yaryar ee iskuulka ka hor (preschool). Waraaqaha uu weydiin karo maxkamad ayaa laga hor geeyey, markaa xeerarka halkan way ka duwanaan karaan. Ka hor intaadan codsan, barnaamijka waad weydiin kartaa.

fact-col-04 = Fasallada 6 ilaa 8 waa wakhti fiican oo la bilaabo. Waxaad la-taliyaha (counselor) weydiin kartaa aljebra, luqad kale, fasallada AP, IB ama kulliyadda ee dugsiga sare, iyo dhibcaha (credits) lagu qalin-jebiyo.
fact-col-01 = FAFSA, ardaygu waa khasab inuu yahay muwaadin ama "eligible noncitizen" (ajnabi u qalma); waalid aan haysan waraaqo ama lambar Social Security wuu ka qayb qaadan karaa. Marka hore la-taliyaha (counselor) sirta waad weydiin kartaa.
fact-col-02 = Sharcigu xogta FAFSA wuxuu ku koobaa caawimada ardayda, laakiin cidina ma hubin karto sida loo isticmaali doono. Haddii qof guriga jooga uusan waraaqo haysan, la-taliye (counselor) waad la hadli kartaa ka hor intaadan dirin.
fact-col-03 = Lacagta jaban ee gobolka (in-state tuition) iyo caawimada gobolka ee ardayda aan waraaqo haysan gobolka ayay ku xiran yihiin, xeerarkuna way isbeddelayaan. Waxaad la-taliye ama kulliyad weydiin kartaa waxa hadda halkan ka jira.
fact-col-05 = Luqaddaadu qiimo ayay leedahay: ku dhowaad gobollada oo dhan waxay leeyihiin Seal of Biliteracy oo la siiyo ardayda laba luqadood si fiican u taqaan. Waxaad la-taliyaha (counselor) weydiin kartaa sida lagu helo.

service-hunger-hotline = Hunger Hotline wuxuu cunto kuugu raadiyaa meel kuu dhow, maalmaha shaqada: 1-866-348-6479 (Isbaanish 1-877-842-6273).
service-211 = Wac 211 si aad u hesho cunto iyo caawimo kale oo kuu dhow. Xarumo badan waxay leeyihiin turjubaanno.

service-211-bills = Caawimo kuu dhow oo kirada, laydhka, biyaha ama kulaylka ah, wac 211; xarumo badan waxay leeyihiin turjubaanno. LIHEAP, laydhka iyo kulaylka: 1-866-674-6327.
service-liheap = LIHEAP ayaa kuu sheegi kara halka aad weydiisato caawimada biilasha laydhka iyo kulaylka: 1-866-674-6327. Weydii waraaqaha loo baahan yahay.
service-lawhelp = Caawimo sharci oo bilaash ah oo kirada iyo guri ka saarista (eviction), gobol gobol: lawhelp.org. Waraaqaha maxkamaddu taariikh ayay leeyihiin, markaa way fiican tahay inaad dhakhso u wacdo.
service-211-local = Wac 211 oo sheeg waxa aad u baahan tahay; way yaqaannaan caawimada kuu dhow. Xarumo badan waxay leeyihiin turjubaanno.
service-211-home = Meel aad seexato, wac 211; way yaqaannaan hoyga kuu dhow. Xarumo badan waxay leeyihiin turjubaanno.

service-health-center = Rugaha caafimaad ee lacagtu ku xiran tahay dakhligaaga: findahealthcenter.hrsa.gov. Xeerarka halkan way ka duwanaan karaan; marka hore wac oo weydii waxa ay u baahan yihiin.
service-insure-kids = Caymiska caafimaadka carruurta: 1-877-543-7669, turjubaannana way leeyihiin. Haddii qof guriga jooga uusan waraaqo haysan, qareen waad weydiin kartaa ka hor intaadan codsan.
service-parent-helpline = Khadka waalidka iyo dhallinta ee dalka (National Parent and Youth Helpline): wac ama farriin u dir 1-855-427-2736 mar kasta, Isbaanish sidoo kale.
service-988 = Marka ay kugu badato, wac 988 mar kasta oo dheh "Somali, please"; turjubaan ayaa jira. Isbaanish: riix 2. Farriin qoraal ah waa Ingiriis iyo Isbaanish oo keliya.

service-literacy-directory = Fasallo Ingiriis oo dadka waaweyn ka raadi: nld.org. Xeerarka fasallada dadka waaweyn meel kasta way ka duwan yihiin; weydii ka hor intaadan isqorin.
service-literacy-directory-reading = Fasallo akhris iyo GED oo dadka waaweyn ka raadi: nld.org ama maktabaddaada. Xeerarku meel kasta way ka duwan yihiin; weydii ka hor intaadan isqorin.

service-immigration-law-help = Qareenno socdaal (immigration) oo bilaash ah ama jaban, ZIP ama gobol ku raadi: immigrationlawhelp.org. Fadlan kiiskaaga ha ii soo qorin.
service-eoir-pro-bono = Liiska maxkamadda socdaalka (immigration) ee qareennada bilaashka ah: justice.gov/eoir/list-pro-bono-legal-service-providers
service-no-notario = Notario (nootaayo) Maraykanka qareen kuma aha. Ka hor intaadan lacag bixin, waxaad raadin kartaa qareen ama caawiye la aqoonsan yahay: immigrationlawhelp.org
service-detained-locator = Qaraabadaada waxaad ka raadin kartaa locator.ice.gov; khadka maxkamadda 1-800-898-7180. Iskuulka u sheeg cidda ilmahaaga qaadaysa. Fadlan magacyo ha ii soo dirin.
service-lawyer-detained = Qareen u dooda qaraabo la xiray: immigrationlawhelp.org. Weydii ka hor inta aan qof warqad saxiixin.
service-lawyer-daca-tps = Xeerarka DACA iyo TPS way isbeddelaan. Qareen ayaa kiiskaaga eegi kara: immigrationlawhelp.org. Fadlan waraaqo ha ii soo dirin.

service-refugee-agencies = IRC, HIAS, CWS, USCRI, World Relief iyo kuwa kale waxay leeyihiin xafiisyo qaxooti. Wac 211 si aad u hesho mid kuu dhow oo furan.

service-parent-center = Xarumaha waalidka (parent center), caawimo bilaash ah oo waxbarashada gaarka ah, qaar badan luqado kale: parentcenterhub.org/find-your-center
