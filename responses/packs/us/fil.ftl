# Generated drafts: no person has reviewed these texts yet.

us-name = United States

fact-enr-02 = Puwede po ninyong i-enroll ang anak ninyo nang hindi nagpapakita ng papeles sa immigration o citizenship. Hindi puwedeng gawin itong kondisyon ng school. Puwede ninyong itanong kung anong ibang papeles ang tinatanggap nito.
fact-enr-06 = Hindi dapat driver license o state ID lang ang tanging ID na tinatanggap ng school. Kung wala po kayo nito, puwede ninyong itanong kung anong ibang papeles ang puwede.
fact-enr-04 = Ang walang birth certificate ay hindi dapat maging dahilan para hindi makapasok ang anak ninyo. Puwede po ninyong itanong kung puwede ang record ng ospital, simbahan o dating school, o pirmadong pahayag.
fact-enr-05 = Hindi sapilitan ang Social Security number. Puwede po ninyong iwang blangko; bibigyan ng school ng ibang numero ang anak ninyo. Kung hingin ito, kailangang sabihin ng school kung bakit at paano ito gagamitin.
fact-enr-03 = Puwedeng humingi ang school ng patunay na nakatira kayo sa distrito, gaya ng lease, bill o sulat. Baka iba ang tuntunin dito; puwede po ninyong hingin ang listahan. Kung walang permanenteng tirahan, hindi kailangan ng patunay.
fact-enr-10 = Bawat estado ang nagtatakda ng age limit sa libreng school, madalas 18 hanggang 21. Ang edad 17 hanggang 20 ay puwedeng humiling ng regular high school, hindi lang adult class. Masasabi po ng tao sa school ang tuntunin dito.
fact-enr-07 = Walang permanenteng tirahan, o nakikitira po matapos mawalan ng bahay? Puwedeng magsimula agad ang anak ninyo kahit walang papeles, o manatili sa dating school na may sakay. Hanapin ang homeless liaison.
fact-enr-07-same-school = Kung nawalan po kayo ng bahay, puwedeng manatili ang anak ninyo sa parehong school at may sakay papunta, kahit mula sa ibang lugar. Kung hindi pumayag ang school, puwede siyang pumasok habang inaayos ito. Tanungin ang liaison.
fact-ice-05-pick-up = Puwede po ninyong sabihin sa school kung sino ang puwedeng sumundo sa anak ninyo. Ipalagay sila sa emergency contacts, at sabihin sa school kapag nagbago ang numero.

fact-enr-01 = Ang batang nakatira sa school district na ito ay puwedeng pumasok nang libre sa public school, anuman ang immigration status ng pamilya. Puwede po ninyong i-enroll ang anak ninyo.
fact-enr-02-status = Sa pag-enroll, hindi dapat humingi ang school ng visa o immigration status. Puwede po kayong mag-enroll nang wala ito at itanong kung anong ibang papeles ang tinatanggap. Huwag po itong i-text sa akin.
fact-ice-02 = Para makapasok sa bahagi ng school na hindi publiko, kailangan ng officers ng pahintulot, emergency, o warrant na pirmado ng judge. Puwede po ninyong itanong sa school kung sino ang tumitingin. Para sa kaso ninyo, magtanong sa abogado.
fact-ice-01 = Walang tuntuning federal na naglalayo ng officers sa mga school. Puwede po ninyong itanong kung ano ang mga tuntunin ng distrito ninyo, at panatilihing bago ang emergency contacts ninyo sa school.
fact-ice-04 = May sariling tuntunin ang ilang estado tungkol sa officers sa school at sa pagsasabi sa mga magulang. Puwede po ninyong itanong sa school kung anong mga tuntunin ang sinusunod dito.
fact-ice-05 = Puwede po kayong magplano: panatilihing bago ang emergency contacts sa school, sabihin kung sino ang puwedeng sumundo sa anak ninyo, at magtanong tungkol sa caregiver form. Hindi kailangan ng school ang status ninyo para dito.

fact-lng-07 = Puwede po kayong humingi ng interpreter sa school, kahit magaling mag-English ang anak ninyo o marunong kayo nang kaunti. Sabihin kung anong wika, at para sa aling meeting o tawag.
fact-lng-02-family = Obligado ang school na kumilos kapag hadlang ang wika sa pakikilahok. Puwede po kayong humingi sa school ng interpreter o ng mga sulat sa wika ninyo.
fact-lng-05 = Dapat libre ang tulong sa wika mula sa school. Puwede po kayong humingi ng taong mahusay sa dalawang wika at sa mga salita sa school; hindi sapat ang bilingual lang.
fact-lng-06 = Puwede po kayong humingi ng interpreter na may training. Puwede ninyong tanggihan na ang anak ninyo, ibang estudyante o staff na walang training ang mag-interpret.
fact-lng-04 = Ang sinasabi sa ibang magulang ay dapat makarating sa inyo sa wikang naiintindihan ninyo: enrollment, report card, disiplina, special education. Puwede po ninyo itong hingin sa school.
fact-lng-13 = Kung bingi o mahina ang pandinig ninyo, puwede po kayong humingi sa school ng sign language interpreter o ibang tulong sa mga meeting. Libre ito. Sabihin sa school kung ano ang epektibo sa inyo.

fact-elp-03 = Kailangang sabihin ng school kung ang anak ninyo ay inilagay sa English learner class, at bakit: sa loob ng 30 araw mula sa simula ng pasukan, o 2 linggo kung mas huli. Puwede po ninyong hingin ang sulat na ito.
fact-elp-01 = Ang form tungkol sa wika sa bahay ninyo ay para lang malaman kung sino ang baka nangangailangan ng tulong sa English. Hindi ito tungkol sa immigration. Puwede po ninyong hilinging makita ito sa school.
fact-elp-02 = Ang bagong estudyante na baka nangangailangan ng tulong sa English ay tine-test sa loob ng 30 araw mula sa pag-enroll. Puwede po ninyong itanong sa school kung aling test at kumusta ang resulta ng anak ninyo.
fact-lng-03 = Tanong ng mga korte sa programa para sa English learner: maayos ba ang paraan, sapat ba ang teacher, epektibo ba? Puwede po ninyong itanong sa school kung paano ito gumagana at kung nakakatulong sa anak ninyo.
fact-elp-04 = Kailangang sabihin sa sulat: bakit, antas ng anak ninyo, paano nagtuturo ang programa, ibang pagpipilian, paano makakaalis dito, at mga karapatan ninyo. Puwede po ninyong ipapaliwanag ito sa school sa wika ninyo.
fact-elp-05-choice = Puwede po ninyong itanong kung anong mga programa para sa English learner ang mayroon, gaya ng bilingual class, at pumili ng iba kung mayroon.
fact-elp-12 = Ang batang nag-aaral ng English ay dapat may parehong pagkakataon sa sports, clubs, gifted, AP at career class. Puwede po ninyong itanong sa school kung paano makakasali ang anak ninyo.
fact-elp-11 = Kung may perang federal, hindi puwedeng ilagay o hindi isama ng school ang bata sa isang programa dahil lang sa apelyido o wika sa bahay. Puwede po ninyong hingin ang dahilan nang nakasulat.
fact-lng-02 = Obligado ang school na kumilos kapag dahil sa wika ay hindi lubos na nakakalahok ang bata. Puwede po ninyong itanong sa school kung ano ang ginagawa nito para sa anak ninyo.
fact-elp-05 = Puwede po ninyong alisin ang anak ninyo sa English learner program anumang oras, tanggihan ito, o pumili ng iba kung mayroon. Puwede rin kayong makipag-usap muna sa teacher.
fact-elp-06 = Kung tumanggi kayo, kukuha pa rin ang anak ninyo ng English test bawat taon at dapat pa ring tulungan para makasunod sa klase. Puwede po kayong magbago ng isip at humiling na bumalik.
fact-elp-08 = May isang tuntunin ang bawat estado sa pag-alis sa English learner program: test score, at minsan higit pa. Puwede po ninyong itanong sa teacher kung anong score ito at gaano na kalapit ang anak ninyo.
fact-elp-07 = Bawat English learner ay kumukuha ng English test taon-taon, kahit wala sa klase. Iba-iba ang pangalan nito sa bawat estado. Puwede po ninyong itanong kung kailan ito at kumusta ang anak ninyo.
fact-elp-09 = Pagkaalis ng bata sa programa, dapat bantayan ng school ang progreso niya nang ilang taon. Kung mahuli ang anak ninyo, puwede po kayong humingi ulit ng tulong.
fact-par-02 = Puwede po kayong magtanong tungkol sa state test at kung may paraan para hindi kunin ito. Bawat estado ang nagpapasya. Puwede ninyong hingin sa school ang tuntunin dito nang nakasulat.

fact-dis-01 = Puwede po kayong humingi ng libreng evaluation, mas mabuti kung nakasulat, sa kahit anong wika. Isulat: "Humihiling ako ng special education evaluation para sa anak ko." Magtabi ng kopya.
fact-dis-03 = Pagkapirma ninyo, may 60 araw ang school para tapusin ang evaluation, o ang panahong itinakda ng estado ninyo. Puwede po ninyong hingin ang huling araw nang nakasulat.
fact-dis-04 = Puwede po kayong humingi ng evaluation habang nag-aaral ng English ang bata. Dapat sa sariling wika ng bata kung magagawa. Hindi kapansanan ang kaunti lang ang alam sa English.
fact-dis-09 = Puwedeng sabay na makakuha ang bata ng tulong sa English at special education; hindi pumapalit ang isa sa isa. Puwede po ninyong hingin ang dalawa.
fact-dis-02 = Hindi magsisimula ang special education nang walang nakasulat na pahintulot ninyo. Bago magpasya, puwede po ninyong hilinging ipaliwanag ang papel sa wika ninyo.
fact-dis-06 = Kailangang tiyakin ng school na naiintindihan ninyo ang IEP meeting, may interpreter kung kailangan. Puwede po kayong humingi nito bago ang araw, at magsabi kapag may hindi malinaw.
fact-dis-07 = Kapag nakitang kailangan ng bata ang special education, may IEP meeting sa loob ng 30 araw, review bawat taon, at bagong test hindi bababa sa isang beses bawat 3 taon. Puwede po ninyong itanong ang mga petsa.
fact-dis-05 = Bago magbago o tumanggi, kailangang magsabi sa inyo nang nakasulat ang school, sa wika ninyo maliban kung malinaw na hindi magagawa. Puwede rin po ninyong hingin ang IEP sa wika ninyo.
fact-dis-10 = Walang iisang tuntuning federal na nagsasabing kailangang isalin ang buong IEP; iba-iba ang estado. Puwede po ninyong hingin nang nakasulat ang sa inyo sa wika ninyo, at humingi ng tulong sa parent center.
fact-dis-08 = Kung hindi kayo sang-ayon, puwede po kayong humiling nang nakasulat ng evaluation sa labas na publiko ang magbabayad, mediation, reklamo sa estado o hearing. May takdang panahon; magtanong agad sa parent center.
fact-dis-11 = Ang 504 plan ay para sa batang may kapansanan na hindi nangangailangan ng special education. Puwede po kayong humingi nito nang nakasulat, makita ang records at humiling ng hearing.
fact-dis-12 = May parent center sa bawat estado, hiwalay sa school, na may libreng tulong sa special education, pati sa magulang na kaunti lang ang English. Hanapin po ang sa inyo: parentcenterhub.org

fact-rec-01 = Puwede po ninyong hilinging makita ang school records ng anak ninyo. May hanggang 45 araw ang school. Kung may mali, puwede ninyong ipatama ito.
fact-rec-02 = Puwedeng ibahagi ng school ang pangalan, litrato, address o telepono bilang directory information kung hindi kayo tumanggi sa oras. Puwede po ninyong hingin ang form at ang huling araw nito.
fact-rec-03 = Ang hiling lang ng immigration officers ay hindi nagbubukas ng school records; ang utos ng korte o legal na subpoena ay puwede. Puwede rin po ninyong hilinging huwag ibahagi ng school ang address ninyo.
fact-rec-05 = Ibinibigay ng high school ang pangalan, address at telepono ng estudyante sa military recruiter maliban kung tumanggi ang magulang. Puwede po ninyong hingin sa school ang form para tumanggi.
fact-rec-04 = Puwedeng ilista ng school ang lugar ng kapanganakan bilang directory information. Puwede po ninyong hilingin nang nakasulat na huwag isama ang sa anak ninyo. Huwag po itong i-text sa akin.

fact-dsc-01 = Bago ang suspension na hanggang 10 araw, kailangang sabihin sa anak ninyo kung bakit, at puwede niyang sabihin ang panig niya. Mas maraming hakbang kung mas mahaba. Puwede po ninyong itanong sa school ang dahilan.
fact-dsc-01-long = Kung higit sa 10 araw na wala sa school, kailangang sumunod ang school sa mas pormal na hakbang; bawat estado ang nagtatakda. Puwede po ninyong hingin nang nakasulat ang dahilan at mga hakbang. Legal aid: lawhelp.org
fact-dsc-02 = Batang may IEP o 504 plan na wala nang higit sa 10 araw: sa loob ng 10 school day, titingnan sa meeting kung kapansanan ang dahilan. Tuloy ang serbisyo. Puwede po ninyong hilingin ang meeting na ito.
fact-dsc-03 = Puwede po ninyong hilingin sa wika ninyo ang sulat tungkol sa suspension at ang hearing. Sabihin sa school bago ang araw kung anong wika ang kailangan ninyo.

fact-cmp-02 = Kung hindi patas ang pagtrato, puwede po kayong magsabi sa school, distrito, estado, o US Office for Civil Rights: 1-800-421-3481, ocr@ed.gov, karaniwan sa loob ng 180 araw. Libre at puwedeng matagal.
fact-cmp-01 = Kung hindi patas ang pagtrato dahil sa pinagmulan, wika, lahi, kapansanan, kasarian o edad, puwede po kayong magsabi sa US Office for Civil Rights: libre, walang abogado, karaniwan sa loob ng 180 araw. Puwedeng matagal.
fact-cmp-06 = Ang school na may alam na bullying dahil sa lahi, pinagmulan, kasarian o kapansanan ay kailangang kumilos. Sa ibang bullying, may tuntunin ang bawat estado. Puwede po kayong magsabi sa school nang nakasulat at magtabi ng kopya.
fact-lng-01 = Ang school na may perang federal ay hindi puwedeng tratuhing mas masama ang anak ninyo dahil sa pinagmulan ninyo. Kung sinabihan siyang huwag magsalita ng wika ninyo, puwede po ninyong itanong sa school kung bakit, at magreklamo.
fact-cmp-05 = Walang puwedeng magparusa sa inyo o sa anak ninyo dahil nagreklamo kayo. Kung may makita kayong palatandaan, puwede po ninyong isulat kung ano ang nangyari at kailan, at magsabi sa opisina sa labas ng school.
fact-cmp-04 = Puwede rin po kayong magsabi sa Civil Rights Division ng US Justice Department: civilrights.justice.gov. Baka nagbago na ang page; isa pang paraan ang education office ng estado ninyo.
fact-cmp-03 = Nagsara ng ilang opisina noong 2025 ang US Office for Civil Rights at puwedeng mabagal. Puwede pa rin po kayong sumulat dito, at puwede ring magsabi sa education office ng estado ninyo.

fact-mea-04 = Isang meal form ay para sa lahat ng bata sa bahay ninyo, at puwede ninyong ipadala anumang oras ng taon. Ang resulta noong nakaraang taon ay tumatagal nang 30 school day. Puwede po ninyong hingin sa school ang form.
fact-mea-03 = Ang batang puwede sa libreng public school ay puwede ring kumuha ng almusal at tanghalian sa school, anuman ang immigration status. Puwede po kayong magtanong sa school tungkol sa pagkain.
fact-mea-05 = May mga school at estado na nagbibigay ng libreng pagkain sa lahat ng bata, walang form. Puwede po ninyong itanong kung ganito ang school ninyo.
fact-mea-01 = Hindi nagtatanong ng immigration status ang free meal form. Huling 4 na numero lang ng Social Security ng pumipirmang matanda ang hinihingi, hindi kailanman sa bata. Kung wala po kayo nito, puwede ninyong markahan iyon.
fact-mea-02 = Kung may case number sa SNAP, TANF o FDPIR, o foster child, hindi kailangan ng numero ng Social Security. Kung homeless, migrant o Head Start ang bata, itanong po kung puwedeng laktawan ang bahagi ng kita.
fact-mea-06 = Sa allergy o kapansanan, kailangang gumawa ang school ng makatuwirang pagbabago sa pagkain kung may dala kayong medical note. Sa relihiyon, gaya ng walang baboy, may tuntunin ang bawat lugar; puwede po kayong magtanong.
fact-enr-09 = May sariling listahan ang bawat estado ng bakuna at health form para sa school. Madalas binibigyan ng panahon ang bagong pamilya. Puwede po ninyong itanong sa school nurse kung ano ang kailangan dito at hanggang kailan.

fact-par-04 = Puwedeng sumali ang sinumang magulang sa PTA at pumunta sa council meeting. May estado ring may komite para sa magulang ng English learner. Puwede po ninyong itanong sa school kung kailan ang susunod na meeting.
fact-elp-10 = Kailangang lumapit ang distrito sa mga magulang ng English learner, may regular na meeting at abiso tungkol dito. Puwede po ninyong itanong kung kailan ang susunod.
fact-par-01 = Sa school na may perang Title I, puwede po ninyong itanong kung may lisensiya sa estado ang teacher at nagtuturo sa larangan niya, at tungkol sa classroom aide. Puwede ninyong hingin ang sagot sa wika ninyo.
fact-par-05 = Noong 2025, nakakuha ang ilang magulang ng paunang utos ng korte: dahil sa relihiyon, puwede silang sabihan tungkol sa ilang storybook at tumanggi. Baka iba ang tuntunin dito; puwede po kayong magtanong sa school nang nakasulat.
fact-par-04-volunteer = Puwedeng humingi ang school ng ID o background check sa volunteer. Puwede po ninyong itanong kung ano ang kailangan bago magpalista.
fact-par-03 = Ang Title I school ay gumagawa ng family plan kasama ang mga magulang at may meeting taon-taon; baka tumulong ito sa sakay o childcare. Puwede po ninyong itanong ang petsa at humingi ng interpreter.

fact-svc-01 = Nagbago noong Hulyo 2025 ang tuntunin ng SNAP para sa hindi citizen. Ang mga batang citizen ay baka makakuha pa rin. Bago mag-apply, puwede po kayong magtanong sa abogado: immigrationlawhelp.org
fact-svc-07 = Tumutulong ang WIC sa pagkain ng mga ina at maliliit na bata. Sa tuntuning federal, hindi ito nagtatanong ng immigration status; baka iba sa isang estado. Puwede po kayong tumawag sa 211 para sa WIC office at magtanong muna.
fact-svc-06 = Nagbabago ang tuntunin tungkol sa benefits at green card. Bago mag-apply, puwede po kayong magtanong sa abogado: immigrationlawhelp.org. Hindi kailangan ng anumang status para sa school at pagkain sa school.
fact-svc-04 = Health insurance para sa bata: 1-877-543-7669. Baka magbahagi ng data ang Medicaid sa immigration offices. Kung may walang papeles sa bahay, puwede po kayong magtanong muna sa abogado: immigrationlawhelp.org
fact-svc-03 = Nagbago noong Oktubre 2026 ang tuntunin ng Medicaid at CHIP para sa immigrant. Iba-iba ang estado sa mga bata at buntis. Puwede po kayong magtanong sa abogado bago mag-apply: immigrationlawhelp.org
fact-svc-05 = Kailangang tingnan ng emergency room ng ospital ang sinumang dumating, at gamutin ang emergency hanggang stable ang tao. Kung nasa panganib, tumawag sa 911. Puwede po kayong humingi ng interpreter.
fact-svc-02 = Ang Head Start ay programang preschool. Nasa korte ang tanong kung anong papeles ang puwedeng hingin nito, kaya baka iba ang tuntunin dito. Puwede po kayong magtanong sa programa bago mag-apply.

fact-col-04 = Magandang magsimula sa grade 6 hanggang 8. Puwede po kayong magtanong sa counselor tungkol sa algebra, world language, AP, IB o college class sa high school, at sa credits para maka-graduate.
fact-col-01 = Sa FAFSA, kailangang citizen o eligible noncitizen ang estudyante; puwedeng makilahok ang magulang na walang papeles o Social Security number. Puwede po kayong magtanong muna sa counselor tungkol sa privacy.
fact-col-02 = Nililimitahan ng batas ang FAFSA data sa student aid, pero walang makatitiyak kung paano ito gagamitin. Kung may walang papeles sa bahay, puwede po kayong makipag-usap sa counselor bago ito ipadala.
fact-col-03 = Ang in-state tuition at state aid para sa estudyanteng walang papeles ay depende sa estado, at nagbabago ang tuntunin. Puwede po ninyong itanong sa counselor o college kung ano ang sinusunod dito ngayon.
fact-col-05 = Mahalaga ang wika ninyo: halos lahat ng estado ay may Seal of Biliteracy para sa estudyanteng mahusay sa dalawang wika. Puwede po ninyong itanong sa counselor kung paano ito makukuha.

service-hunger-hotline = Naghahanap po ang Hunger Hotline ng pagkaing malapit sa inyo, tuwing weekday: 1-866-348-6479 (Spanish 1-877-842-6273).
service-211 = Tumawag po sa 211 para makahanap ng pagkain at ibang tulong na malapit sa inyo. Maraming center ang may interpreter.

service-211-bills = Tumawag po sa 211 para sa tulong na malapit sa inyo sa upa, ilaw, tubig o heat; maraming center ang may interpreter. LIHEAP, para sa ilaw at heat: 1-866-674-6327.
service-liheap = Masasabi po ng LIHEAP kung saan hihingi ng tulong sa bayad sa ilaw at heat: 1-866-674-6327. Itanong kung anong papeles ang kailangan.
service-lawhelp = Libreng tulong legal sa upa at pagpapaalis sa bahay (eviction), ayon sa estado: lawhelp.org. May petsa ang papeles ng korte, kaya mabuti pong tumawag agad.
service-211-local = Tumawag po sa 211 at sabihin kung ano ang kailangan ninyo; alam nila ang tulong na malapit sa inyo. Maraming center ang may interpreter.
service-211-home = Para sa matutulugan, tumawag po sa 211; alam nila ang mga shelter na malapit sa inyo. Maraming center ang may interpreter.

service-health-center = Mga klinika na magbabayad kayo ayon sa kita: findahealthcenter.hrsa.gov. Baka iba ang tuntunin dito; tumawag po muna at itanong kung ano ang kailangan.
service-insure-kids = Health insurance para sa bata: 1-877-543-7669, may interpreter. Kung may walang papeles sa bahay, puwede po kayong magtanong sa abogado bago mag-apply.
service-parent-helpline = National Parent and Youth Helpline: tumawag o mag-text sa 1-855-427-2736 anumang oras, may Spanish din.
service-988 = Kapag sobrang bigat na, tumawag po sa 988 anumang oras: sabihin "Tagalog, please" para sa interpreter; sa Spanish, pindutin ang 2. Ang text ay sa English at Spanish lang.

service-literacy-directory = Maghanap ng English class para sa matanda: nld.org. Iba-iba ang tuntunin ng adult class sa bawat lugar; magtanong po bago magpalista.
service-literacy-directory-reading = Maghanap ng klase sa pagbasa at GED para sa matanda: nld.org o library ninyo. Iba-iba ang tuntunin sa bawat lugar; magtanong po bago magpalista.

service-immigration-law-help = Libre o murang immigration lawyer ayon sa ZIP o estado: immigrationlawhelp.org. Huwag po i-text sa akin ang kaso ninyo.
service-eoir-pro-bono = Listahan ng immigration court ng mga libreng abogado: justice.gov/eoir/list-pro-bono-legal-service-providers
service-no-notario = Ang notario ay hindi abogado sa US. Bago magbayad, puwede po kayong maghanap ng abogado o accredited helper: immigrationlawhelp.org
service-detained-locator = Puwede po ninyong hanapin ang kamag-anak sa locator.ice.gov; linya ng korte 1-800-898-7180. Sabihin sa school kung sino ang susundo sa anak ninyo. Huwag po i-text sa akin ang mga pangalan.
service-lawyer-detained = Abogado para sa kamag-anak na kinuha: immigrationlawhelp.org. Magtanong po bago may pumirma ng papel.
service-lawyer-daca-tps = Nagbabago ang tuntunin ng DACA at TPS. Matitingnan ng abogado ang kaso ninyo: immigrationlawhelp.org. Huwag po i-text sa akin ang mga papeles.

service-refugee-agencies = May opisina para sa refugee ang IRC, HIAS, CWS, USCRI, World Relief at iba pa. Tumawag po sa 211 para makahanap ng bukas na malapit sa inyo.

service-parent-center = Parent center, libreng tulong sa special education, marami sa ibang wika: parentcenterhub.org/find-your-center
