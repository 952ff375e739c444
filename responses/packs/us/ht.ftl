# Generated drafts: no person has reviewed these texts yet.

us-name = Etazini

fact-enr-02 = Ou ka enskri pitit ou san ou pa montre papye imigrasyon ni sitwayènte. Yon lekòl pa gen dwa mete sa kòm kondisyon. Ou ka mande ki lòt papye li aksepte.
fact-enr-06 = Lisans chofè oswa ID eta a pa ta dwe sèl pyès idantite yon lekòl aksepte. Si ou pa gen youn, ou ka mande ki lòt papye ki bon.
fact-enr-04 = Si pitit ou pa gen batistè (birth certificate), sa pa ta dwe anpeche l al lekòl. Ou ka mande si yon papye lopital, papye legliz oswa lòt relijyon, ansyen dosye lekòl, oswa yon deklarasyon siyen, ap bon.
fact-enr-05 = Nimewo Social Security pa obligatwa. Ou ka kite l vid; lekòl la bay pitit ou yon lòt nimewo. Si yon lekòl mande l, li oblije di poukisa ak kijan l ap sèvi ak li.
fact-enr-03 = Yon lekòl ka mande prèv ou abite nan distri a, tankou yon kontra lwaye, yon bòdwo oswa yon lèt. Règ isit la ka diferan; ou ka mande lis pa li a. Si ou pa gen kay fiks, ou pa bezwen prèv.
fact-enr-10 = Chak eta fikse laj limit pou lekòl gratis, souvan 18 rive 21 an. Yon jèn 17 a 20 an ka mande lekòl segondè (high school) nòmal, pa sèlman klas pou granmoun. Yon moun nan lekòl la ka di ou règ isit la.
fact-enr-07 = Ou pa gen kay fiks, oswa ou rete kay lòt moun apre ou pèdi pa ou? Pitit ou ka kòmanse lekòl touswit, san papye, oswa rete nan ansyen lekòl la ak transpò. Mande pou moun ki ede fanmi san kay yo (homeless liaison).
fact-enr-07-same-school = Si ou pèdi kay ou, pitit ou ka rete nan menm lekòl la epi jwenn transpò pou ale, menm soti nan yon lòt zòn. Si lekòl la pa dakò, pitit ou ka ale lekòl la an atandan. Mande moun ki ede fanmi san kay yo (homeless liaison).
fact-ice-05-pick-up = Ou ka di lekòl la kiyès ki ka vin chèche pitit ou. Mande yo mete moun sa yo nan lis kontak ijans lan (emergency contacts), epi di lekòl la lè yon nimewo chanje.

fact-enr-01 = Yon timoun ki abite nan distri eskolè sa a ka ale nan lekòl piblik gratis, kèlkeswa sitiyasyon imigrasyon fanmi an. Ou ka enskri pitit ou.
fact-enr-02-status = Pou enskri yon timoun, yon lekòl pa ta dwe mande viza ni sitiyasyon imigrasyon ou. Ou ka enskri l san sa epi mande ki lòt papye li aksepte. Tanpri pa voye pa ou ban mwen.
fact-ice-02 = Pou antre nan pati lekòl la ki pa piblik, ajan yo bezwen pèmisyon, yon ijans, oswa yon manda yon jij siyen. Ou ka mande lekòl la kiyès ki verifye sa. Pou ka pa ou, mande yon avoka.
fact-ice-01 = Pa gen règ federal ki kenbe ajan yo lwen lekòl. Ou ka mande ki règ distri ou a genyen, epi kenbe kontak ijans ou yo nan lekòl la ajou.
fact-ice-04 = Kèk eta gen pwòp règ pa yo sou ajan nan lekòl ak sou avèti paran. Ou ka mande lekòl la ki règ li suiv isit la.
fact-ice-05 = Ou ka prepare davans: kenbe kontak ijans yo nan lekòl la ajou, di kiyès ki ka vin chèche pitit ou, epi mande sou fòm pou moun ki okipe timoun nan (caregiver form). Lekòl la pa bezwen sitiyasyon imigrasyon ou pou sa.

fact-lng-07 = Ou ka mande lekòl la yon entèprèt, menm si pitit ou pale angle byen oswa ou menm ou pale yon ti kras. Di ki lang, epi pou ki reyinyon oswa ki apèl.
fact-lng-02-family = Lekòl yo oblije aji lè lang anpeche moun patisipe. Ou ka mande lekòl la yon entèprèt oswa lèt nan lang ou.
fact-lng-05 = Sèvis lang nan lekòl la ta dwe gratis. Ou ka mande yon moun ki konn toude lang yo byen ansanm ak mo lekòl yo; pale de lang pa sifi.
fact-lng-06 = Ou ka mande yon entèprèt ki gen fòmasyon. Ou ka di non si yo vle pitit ou, yon lòt elèv oswa yon anplwaye san fòmasyon fè entèprèt.
fact-lng-04 = Sa yo di lòt paran ta dwe rive jwenn ou nan yon lang ou konprann: enskripsyon, kanè (report card), disiplin, edikasyon espesyal. Ou ka mande lekòl la sa.
fact-lng-13 = Si ou soud oswa ou pa tande byen, ou ka mande lekòl la yon entèprèt lang siy oswa lòt èd nan reyinyon yo. Li gratis. Di lekòl la sa ki mache pou ou.

fact-elp-03 = Lekòl la oblije di ou si yo mete pitit ou nan klas pou elèv k ap aprann angle, ak poukisa: nan premye 30 jou ane lekòl la, oswa nan 2 semèn si se pita. Ou ka mande lèt sa a.
fact-elp-01 = Fòm sou lang yo pale lakay ou a se sèlman pou jwenn kiyès ki ka bezwen èd ak angle. Li pa sou imigrasyon. Ou ka mande lekòl la pou ou wè l.
fact-elp-02 = Yo bay yon nouvo elèv ki ka bezwen èd ak angle yon tès nan 30 jou apre li enskri. Ou ka mande lekòl la ki tès li te ye ak kijan pitit ou te fè.
fact-lng-03 = Men sa tribinal yo mande sou yon pwogram pou elèv k ap aprann angle: metòd la bon? gen ase pwofesè? li mache? Ou ka mande lekòl la kijan li mache ak si l ap ede pitit ou.
fact-elp-04 = Lèt la oblije di poukisa, nivo pitit ou, kijan pwogram nan anseye, lòt chwa, kijan yon timoun soti ladan l, ak dwa ou. Ou ka mande lekòl la esplike ou li nan lang ou.
fact-elp-05-choice = Ou ka mande ki pwogram ki genyen pou elèv k ap aprann angle, tankou yon klas bileng, epi chwazi yon lòt si genyen.
fact-elp-12 = Yon timoun k ap aprann angle ta dwe gen menm chans pou espò, klib, klas pou timoun ki gen don (gifted), klas AP ak klas metye. Ou ka mande lekòl la kijan pitit ou ka antre ladan yo.
fact-elp-11 = Ak lajan federal, yon lekòl pa gen dwa mete yon timoun nan yon pwogram ni anpeche l antre sèlman poutèt non fanmi li oswa lang li pale lakay li. Ou ka mande rezon an alekri.
fact-lng-02 = Lekòl yo oblije aji lè lang anpeche yon timoun patisipe nèt. Ou ka mande lekòl la sa l ap fè pou pitit ou.
fact-elp-05 = Ou ka retire pitit ou nan pwogram pou elèv k ap aprann angle nenpòt lè, di non pou li, oswa chwazi yon lòt si genyen. Ou ka pale ak pwofesè a anvan tou.
fact-elp-06 = Si ou di non, pitit ou ap toujou pase tès angle a chak ane, epi li ta dwe toujou jwenn èd pou suiv leson yo. Ou ka chanje lide epi mande pou l tounen.
fact-elp-08 = Chak eta gen yon sèl règ pou soti nan pwogram pou elèv k ap aprann angle: yon nòt tès, epi pafwa plis pase sa. Ou ka mande pwofesè a ki nòt li ye ak konbyen pitit ou manke pou l rive.
fact-elp-07 = Chak elèv k ap aprann angle pase yon tès angle chak ane, menm sa ki pa nan klas yo. Non tès la chanje selon eta a. Ou ka mande kilè li ye ak kijan pitit ou te fè.
fact-elp-09 = Apre yon timoun soti nan pwogram nan, lekòl la ta dwe suiv pwogrè li pandan kèk ane. Si pitit ou vin dèyè, ou ka mande èd ankò.
fact-par-02 = Ou ka mande sou tès eta a ak si gen yon fason pou pa pase yo. Chak eta deside sa. Ou ka mande lekòl la règ isit la alekri.

fact-dis-01 = Ou ka mande yon evalyasyon gratis, pito alekri, nan nenpòt lang. Ekri: "Mwen mande yon evalyasyon edikasyon espesyal pou pitit mwen." Kenbe yon kopi.
fact-dis-03 = Apre ou siyen, lekòl la gen 60 jou pou l fini evalyasyon an, oswa tan eta ou fikse. Ou ka mande dènye jou a alekri.
fact-dis-04 = Ou ka mande yon evalyasyon pandan pitit ou ap aprann angle. Li ta dwe fèt nan lang pitit ou si sa posib. Si yon timoun pale ti kras angle, sa sèl pa yon andikap.
fact-dis-09 = Yon timoun ka jwenn èd ak angle epi edikasyon espesyal an menm tan; youn pa pran plas lòt. Ou ka mande toude.
fact-dis-02 = Edikasyon espesyal pa kòmanse san ou pa dakò alekri. Anvan ou deside, ou ka mande yo esplike ou papye a nan lang ou.
fact-dis-06 = Lekòl la oblije asire l ou konprann reyinyon IEP a, ak yon entèprèt si ou bezwen youn. Ou ka mande youn anvan jou a, epi di lè yon bagay pa klè.
fact-dis-07 = Depi yo jwenn yon timoun bezwen edikasyon espesyal, reyinyon IEP a fèt nan 30 jou, yon revizyon chak ane, nouvo tès omwen chak 3 an. Ou ka mande dat yo.
fact-dis-05 = Anvan yon chanjman, oswa yon refi, lekòl la oblije di ou alekri, nan lang ou sof si li klè sa pa ka fèt. Ou ka mande IEP a nan lang ou tou.
fact-dis-10 = Pa gen yon sèl règ federal ki di yo oblije tradui tout yon IEP; eta yo diferan. Ou ka mande alekri pou jwenn pa ou nan lang ou, epi mande yon sant pou paran (parent center) èd.
fact-dis-08 = Si ou pa dakò, ou ka mande alekri yon evalyasyon deyò lekòl la leta peye, medyasyon, yon plent bay eta a oswa yon odyans. Gen limit tan; mande yon sant pou paran (parent center) byen vit.
fact-dis-11 = Yon plan 504 se pou yon timoun ki gen yon andikap epi ki pa bezwen edikasyon espesyal. Ou ka mande youn alekri, wè dosye yo epi mande yon odyans.
fact-dis-12 = Chak eta gen yon sant pou paran (parent center), deyò lekòl la, ki bay èd gratis sou edikasyon espesyal, ni pou paran ki pale ti kras angle. Jwenn pa ou: parentcenterhub.org

fact-rec-01 = Ou ka mande wè dosye lekòl pitit ou. Lekòl la gen jiska 45 jou. Si yon bagay ladan l pa kòrèk, ou ka mande yo korije l.
fact-rec-02 = Yon lekòl ka pataje yon non, foto, adrès oswa telefòn kòm enfòmasyon anyè elèv (directory information) sof si ou di non alè. Ou ka mande fòm nan ak dènye jou a.
fact-rec-03 = Yon demann ajan imigrasyon sèl pa louvri dosye lekòl; yon lòd tribinal oswa yon sitasyon legal (subpoena) ka fè sa. Ou ka mande lekòl la tou pou li pa pataje adrès ou.
fact-rec-05 = Lekòl segondè (high school) bay rekritè militè non, adrès ak telefòn elèv yo sof si paran yo di non. Ou ka mande lekòl la fòm pou di non (opt out).
fact-rec-04 = Yon lekòl ka mete kote elèv la fèt kòm enfòmasyon anyè elèv (directory information). Ou ka mande alekri pou yo pa mete pa pitit ou. Tanpri pa voye l ban mwen nan tèks.

fact-dsc-01 = Anvan yon sispansyon ki rive jiska 10 jou, yo oblije di pitit ou poukisa, epi li ka di vèsyon pa l. Sa ki pi long gen plis etap. Ou ka mande lekòl la rezon an.
fact-dsc-01-long = Pou plis pase 10 jou deyò lekòl, lekòl la oblije suiv etap ki pi fòmèl; chak eta fikse yo. Ou ka mande rezon an ak etap yo alekri. Pou èd legal: lawhelp.org
fact-dsc-02 = Yon timoun ki gen IEP oswa plan 504 ki deyò plis pase 10 jou: nan 10 jou lekòl, yon reyinyon gade si se andikap la ki lakòz. Sèvis yo kontinye. Ou ka mande reyinyon sa a.
fact-dsc-03 = Ou ka mande lèt sou yon sispansyon ak odyans lan nan lang ou. Di lekòl la anvan jou a ki lang ou bezwen.

fact-cmp-02 = Pou tretman ki pa jis ou ka di lekòl la, distri a, eta a, oswa US Office for Civil Rights: 1-800-421-3481, ocr@ed.gov, anjeneral nan 180 jou. Li gratis epi li ka pran anpil tan.
fact-cmp-01 = Pou tretman ki pa jis poutèt orijin, lang, ras, andikap, sèks oswa laj, ou ka di US Office for Civil Rights: gratis, san avoka, anjeneral nan 180 jou. Li ka pran anpil tan.
fact-cmp-06 = Yon lekòl ki konnen y ap pèsekite yon timoun (bullying) poutèt ras, orijin, sèks oswa andikap oblije aji. Pou lòt kalite bullying chak eta gen règ. Ou ka di lekòl la alekri epi kenbe yon kopi.
fact-lng-01 = Yon lekòl ki gen lajan federal pa gen dwa trete pitit ou pi mal poutèt kote ou soti. Si yo di pitit ou pou l pa pale lang ou, ou ka mande lekòl la poukisa, epi pote plent.
fact-cmp-05 = Pèsonn pa gen dwa pini ou ni pitit ou paske ou pote plent. Si ou wè siy sa, ou ka ekri sa ki pase ak kilè, epi di yon biwo deyò lekòl la.
fact-cmp-04 = Ou ka di Civil Rights Division nan US Justice Department tou: civilrights.justice.gov. Paj la gendwa chanje; biwo edikasyon eta ou se yon lòt fason.
fact-cmp-03 = US Office for Civil Rights fèmen kèk biwo an 2025 epi li ka pran tan. Ou ka toujou ekri l, epi ou ka di biwo edikasyon eta ou tou.

fact-mea-04 = Yon sèl fòm manje kouvri tout timoun lakay ou, epi ou ka voye l nenpòt lè nan ane a. Rezilta ane pase a dire 30 jou lekòl. Ou ka mande lekòl la fòm nan.
fact-mea-03 = Yon timoun ki ka ale nan lekòl piblik gratis ka jwenn manje maten ak manje midi lekòl tou, kèlkeswa sitiyasyon imigrasyon an. Ou ka mande lekòl la sou manje.
fact-mea-05 = Kèk lekòl ak kèk eta bay tout timoun manje lekòl gratis, san fòm. Ou ka mande si lekòl pa ou a fè sa.
fact-mea-01 = Fòm manje gratis la pa mande sitiyasyon imigrasyon. Li mande sèlman 4 dènye chif Social Security granmoun ki siyen an, pa janm pa timoun nan. Si ou pa genyen, ou ka make sa.
fact-mea-02 = Ak yon nimewo dosye SNAP, TANF oswa FDPIR, oswa pou yon timoun nan fanmi akèy (foster), ou pa bezwen chif Social Security. Pou yon timoun san kay, migran oswa nan Head Start, mande si ou ka sote pati sou revni an.
fact-mea-06 = Pou yon alèji oswa yon andikap lekòl la oblije fè yon chanjman rezonab nan manje a si ou pote yon nòt medikal. Pou lafwa, tankou pa manje kochon, chak kote gen règ pa l; ou ka mande.
fact-enr-09 = Chak eta gen lis pa l pou vaksen ak fòm sante pou lekòl. Souvan yo bay nouvo fanmi yon ti tan. Ou ka mande enfimyè lekòl la sa ki nesesè isit la ak pou kilè.

fact-par-04 = Nenpòt paran ka antre nan PTA epi ale nan reyinyon konsèy la. Kèk eta gen yon komite tou pou paran elèv k ap aprann angle. Ou ka mande lekòl la kilè pwochen reyinyon an ye.
fact-elp-10 = Distri a oblije chèche kontak ak paran elèv k ap aprann angle, ak reyinyon regilye epi avi sou yo. Ou ka mande kilè pwochen an ye.
fact-par-01 = Nan yon lekòl ki gen lajan Title I, ou ka mande si pwofesè a gen lisans eta a epi anseye nan domèn li, ak sou asistan nan klas yo. Ou ka mande repons lan nan lang ou.
fact-par-05 = An 2025 kèk paran jwenn yon premye lòd tribinal: poutèt lafwa yo, yo ka jwenn avètisman sou sèten liv istwa epi di non pou yo. Règ isit la ka diferan; ou ka mande lekòl la alekri.
fact-par-04-volunteer = Lekòl ka mande volontè yon pyès idantite oswa yon verifikasyon (background check). Ou ka mande sa ki nesesè anvan ou enskri.
fact-par-03 = Yon lekòl Title I fè plan fanmi li ak paran yo epi li fè yon reyinyon chak ane; li ka ede ak transpò oswa moun pou gade timoun. Ou ka mande dat la ak yon entèprèt.

fact-svc-01 = Règ SNAP pou moun ki pa sitwayen chanje an jiyè 2025. Timoun ki sitwayen ka toujou jwenn li. Anvan ou aplike, ou ka mande yon avoka: immigrationlawhelp.org
fact-svc-07 = WIC ede manman ak timoun piti ak manje. Dapre règ federal, li pa mande sitiyasyon imigrasyon; yon eta ka diferan. Ou ka rele 211 pou jwenn biwo WIC epi mande anvan.
fact-svc-06 = Règ sou èd leta ak grin kat ap chanje. Anvan ou aplike, ou ka mande yon avoka: immigrationlawhelp.org. Lekòl ak manje lekòl pa mande okenn sitiyasyon imigrasyon.
fact-svc-04 = Asirans sante pou timoun: 1-877-543-7669. Medicaid ka pataje done ak biwo imigrasyon. Si yon moun lakay ou pa gen papye, ou ka mande yon avoka anvan: immigrationlawhelp.org
fact-svc-03 = Règ Medicaid ak CHIP pou imigran chanje an oktòb 2026. Eta yo diferan pou timoun ak gwosès. Ou ka mande yon avoka anvan ou aplike: immigrationlawhelp.org
fact-svc-05 = Sal ijans yon lopital oblije gade nenpòt moun ki vini, epi trete yon ijans jiskaske moun nan estab. Si gen danje, rele 911. Ou ka mande yon entèprèt.
fact-svc-02 = Head Start se yon pwogram preskolè. Papye li ka mande yo te nan tribinal, kidonk règ isit la ka diferan. Ou ka mande pwogram nan anvan ou aplike.

fact-col-04 = Soti 6yèm rive 8yèm ane se yon bon lè pou kòmanse. Ou ka mande konseye a sou aljèb, yon lang etranje, klas AP, IB oswa kolèj nan high school, ak kredi pou diplome.
fact-col-01 = Pou FAFSA, elèv la dwe sitwayen oswa yon moun san sitwayènte ki kalifye; yon paran san papye oswa san nimewo Social Security ka patisipe. Ou ka mande yon konseye sou vi prive anvan.
fact-col-02 = Lalwa limite done FAFSA pou èd elèv sèlman, men pèsonn pa ka sèten kijan y ap sèvi ak yo. Si yon moun lakay ou pa gen papye, ou ka pale ak yon konseye anvan ou voye l.
fact-col-03 = Pri eta a (in-state tuition) ak èd eta a pou elèv san papye depann de eta a, epi règ yo ap chanje. Ou ka mande yon konseye oswa yon kolèj sa ki valab isit la kounye a.
fact-col-05 = Lang ou gen valè: prèske tout eta gen yon Seal of Biliteracy pou elèv ki konn de lang byen. Ou ka mande konseye a kijan pou jwenn li.

service-hunger-hotline = Hunger Hotline jwenn manje toupre ou, lasemèn: 1-866-348-6479 (panyòl 1-877-842-6273).
service-211 = Rele 211 pou jwenn manje ak lòt èd toupre ou. Anpil sant gen entèprèt.

service-211-bills = Rele 211 pou èd toupre ou ak lwaye, limyè, dlo oswa chofaj; anpil sant gen entèprèt. LIHEAP, pou limyè ak chofaj: 1-866-674-6327.
service-liheap = LIHEAP ka di ou ki kote pou mande èd ak bòdwo limyè ak chofaj: 1-866-674-6327. Mande ki papye ki nesesè.
service-lawhelp = Jwenn èd legal gratis, pa eta, pou lwaye oswa si yo vle mete ou deyò (eviction): lawhelp.org. Papye tribinal gen yon dat, kidonk li bon pou rele vit.
service-211-local = Rele 211 epi di sa ou bezwen; yo konnen èd ki toupre ou. Anpil sant gen entèprèt.
service-211-home = Pou yon kote pou dòmi, rele 211; yo konnen abri ki toupre ou. Anpil sant gen entèprèt.

service-health-center = Klinik kote ou peye selon revni ou: findahealthcenter.hrsa.gov. Règ isit la ka diferan; rele anvan epi mande sa yo bezwen.
service-insure-kids = Asirans sante pou timoun: 1-877-543-7669, ak entèprèt. Si yon moun lakay ou pa gen papye, ou ka mande yon avoka anvan ou aplike.
service-parent-helpline = National Parent and Youth Helpline: rele oswa voye tèks 1-855-427-2736 nenpòt lè, an panyòl tou.
service-988 = Lè sa twòp pou ou, rele 988 nenpòt lè epi di "Haitian Creole, please" pou yon entèprèt; panyòl, peze 2. Tèks mache sèlman an angle ak panyòl.

service-literacy-directory = Jwenn kou angle pou granmoun: nld.org. Règ pou kou granmoun diferan selon kote a; mande anvan ou enskri.
service-literacy-directory-reading = Jwenn kou pou li ak kou GED pou granmoun: nld.org oswa bibliyotèk ou. Règ yo diferan selon kote a; mande anvan ou enskri.

service-immigration-law-help = Avoka imigrasyon gratis oswa bon mache, pa ZIP oswa eta: immigrationlawhelp.org. Tanpri pa voye ka ou ban mwen nan tèks.
service-eoir-pro-bono = Lis tribinal imigrasyon an pou avoka gratis: justice.gov/eoir/list-pro-bono-legal-service-providers
service-no-notario = Yon notario (notè) pa yon avoka Ozetazini. Anvan ou peye, ou ka chèche yon avoka oswa yon moun ki gen akreditasyon: immigrationlawhelp.org
service-detained-locator = Ou ka chèche fanmi ou sou locator.ice.gov; liy tribinal la 1-800-898-7180. Di lekòl la kiyès k ap vin chèche pitit ou. Tanpri pa voye non ban mwen nan tèks.
service-lawyer-detained = Yon avoka pou yon fanmi yo pran: immigrationlawhelp.org. Mande anvan nenpòt moun siyen yon papye.
service-lawyer-daca-tps = Règ DACA ak TPS chanje. Yon avoka ka gade ka ou: immigrationlawhelp.org. Tanpri pa voye papye ban mwen nan tèks.

service-refugee-agencies = IRC, HIAS, CWS, USCRI, World Relief ak lòt gen biwo pou refijye. Rele 211 pou jwenn youn toupre ou ki louvri.

service-parent-center = Sant pou paran (parent centers), èd gratis sou edikasyon espesyal, anpil nan lòt lang: parentcenterhub.org/find-your-center
