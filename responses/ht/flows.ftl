# Generated drafts: no person has reviewed these texts yet.

absence-begun = Mèsi. M ap pase sa bay biwo prezans lan.
ask-school = Nan ki lekòl? Reponn ak yon chif:
ask-child = Ki timoun? Prenon li ak klas li sifi. Tanpri pa voye detay sou sante.
absence-passed-on = Mwen pase sa bay biwo prezans lan: pitit ou p ap la, oswa li p ap fè tout jounen an: { $absent }. Yon ti nòt nan espas 3 jou sifi, nan lang ou. Telefòn: { $phone }
absence-passed-on-to = Mwen pase sa bay biwo prezans { $school }: pitit ou p ap la, oswa li p ap fè tout jounen an: { $absent }. Yon ti nòt nan espas 3 jou sifi. Telefòn: { $phone }

interpreter-begun = M ap mande yon entèprèt pou ou. Li gratis.
ask-interpreter-day = Ki jou reyinyon an oswa apèl la ye? Pa egzanp: jedi, oswa 3 desanm.
ask-interpreter-whom = Ak kiyès li ye, epi nan ki lang? De twa mo sifi.
interpreter-asked = Mwen mande yon entèprèt pou { $when }. Sa poko regle: { $office } ap ekri ou pa pita pase { $day }, { $time }. Telefòn: { $phone }
interpreter-asked-someday = Mwen mande yon entèprèt. Sa poko regle: { $office } ap ekri ou pa pita pase { $day }, { $time }. Telefòn: { $phone }
letter-asked = Mwen pa ka li lèt ni foto. { $office } ap ekri ou an { $tongue } pa pita pase { $day }, { $time } pou yon moun ka li l pou ou. Telefòn: { $phone }

call-begun = Yon moun ap rele ou. Mèsi paske ou di m.
ask-when = Ki lè nan jounen an ki pi bon pou ou? Reponn ak yon chif:
when-morning = Maten
when-afternoon = Apremidi
when-evening = Aswè
when-any = Nenpòt lè
call-asked = Mwen mande { $office } rele ou an { $tongue }. Y ap rele oswa ekri pa pita pase { $day }, { $time }. Ou ka rele tou: { $phone }

visit-what = Vizit lakay fèt sèlman si ou vle. Yon pwofesè ak yon anplwaye pou fanmi vini anviwon 30 minit pou fè konesans ak ou. Se pa yon enspeksyon, epi pèsonn pa mande papye.
ask-visit = Ou ta renmen youn? Reponn ak yon chif:
visit-home = Wi, lakay mwen
visit-elsewhere = Wi, yon lòt kote
visit-no = Non, mèsi
visit-declined = Pa gen pwoblèm; anyen pa chanje pou pitit ou. Ou ka toujou ekri oswa rele pito.
visit-asked = Mwen mande yon vizit. Sa poko regle: { $office } ap ekri ou pa pita pase { $day }, { $time } sou jou a ak kote a. Telefòn: { $phone }

share-begun = Bèl bagay! Fanmi yo konnen anpil bagay lekòl la ka aprann. M ap pase mesaj ou a.
share-asked = { $office } ap ekri ou pa pita pase { $day }, { $time } sou kijan ak kilè. Vizitè siyen nan biwo devan an; anplwaye yo di ou anvan sa pou pote. Telefòn: { $phone }

complaint-begun = Mwen regrèt sa. Mèsi paske ou di nou; m ap pase sa bay yon moun jodi a.
ask-matter = Sou kisa li ye? Reponn ak yon chif:
matter-messages = Mesaj mwen resevwa yo
matter-wrong-answer = Yon repons pa t kòrèk
matter-no-reply = Pèsonn pa reponn mwen
matter-person = Jan yon moun trete m
complaint-passed-on = { $office } gen plent ou a, epi y ap ekri ou pa pita pase { $day }, { $time }. Telefòn: { $phone }
complaint-about-person = Plent ou a ale bay { $office }, pa bay moun w ap plenyen pou li a. Y ap ekri ou pa pita pase { $day }, { $time }. Telefòn: { $phone }
complaint-fewer = Pou resevwa mwens mesaj, ekri: mwens mesaj.

other-ways = Pa gen pwoblèm; gen lòt fason pou patisipe: { $ways }. Reponn 9 si ou vle youn.
change-what = { $title }, { $day }, { $time }: kisa pou m chanje? Reponn ak yon chif:
change-numbers = Konbyen nan nou k ap vini
change-another = Yon lòt aktivite

school-open-yes = Wi, gen lekòl { $day }.
school-open-no = Pa gen lekòl { $day }: { $title }.
school-open-weekend = Pa gen lekòl { $day }: se wikenn.
school-next-off = Pwochen jou san lekòl yo: { $title }, apati { $day }. Mande m sou nenpòt jou, pa egzanp: gen lekòl lendi?

person-too = { $office } ap ekri ou tou pa pita pase { $day }, { $time }.
person-offer = Pou yon moun, reponn 9.

messages-which = Ki mesaj ou vle? Reponn ak yon chif:
choose-none = Okenn mesaj ditou
choose-urgent = Sèlman mesaj ijan
choose-events = Sèlman aktivite ak mesaj ijan
choose-all = Tout mesaj
messages-all = W ap resevwa tout mesaj lekòl la.
messages-events = Depi kounye a w ap resevwa sèlman mesaj sou aktivite, ak mesaj ijan. Ou ka toujou mande m nenpòt bagay.
messages-urgent = Depi kounye a w ap resevwa sèlman mesaj ijan. Ou ka toujou mande m nenpòt bagay.
delete-sure = Mwen ka efase mesaj ou, repons ou ak lang ou. Dosye lekòl la oblije kenbe yo rete nan lekòl la. Pou m efase sa m gen yo? Reponn ak yon chif:
what-is-kept = Mwen kenbe { $what }.
kept-number = nimewo ou
kept-language = lang ou
kept-texts = mesaj depi { $since } ({ $many })
kept-answers = repons ou sou aktivite
kept-roster = plas ou nan lis lekòl la (timoun: { $children })
kept-matters = demann ki poko fini ({ $many })
kept-notes = nòt anplwaye yo
kept-stop = chwa ou pou pa resevwa mesaj
what-is-not-kept = Mwen pa kenbe papye imigrasyon ni nimewo idantite.
delete-kept = Pou m efase sa m kenbe? Reponn ak yon chif:
choose-delete = Wi, efase
choose-keep = Non, kite sa jan l ye
delete-done = Sa fèt: depi mesaj sa a fin ale, sa m kenbe sou ou efase. Kòd ou, si ou vle mande sou sa: { $code }
kept-as-it-was = Dakò, anyen pa chanje.
contact-when = Kilè yon moun ka rele ou oswa ekri ou? Reponn ak yon chif:
choose-morning = Maten
choose-afternoon = Apremidi
choose-evening = Aswè
choose-any = Nenpòt lè
contact-set = Mèsi, mwen note sa pou anplwaye yo.
wrong-person = Mwen regrèt melanj sa a. Kisa pou m fè? Reponn ak yon chif:
choose-person = Kite yon moun gade sa
household-new-number = Byenveni ak nouvo nimewo ou! Li mache depi kounye a. Reponn 9, epi yon moun ap retire ansyen an nan lis la.
household-add-person = Manm fanmi ou byenveni. Chak moun antre lè li ekri bonjou nan nimewo sa a ak pwòp telefòn li, nan pwòp lang li. Mwen pa janm ajoute yon moun si li menm li pa di wi.

who-cost = Li gratis. Konpayi telefòn ou ka konte yon tèks jan li toujou fè.
who-reads = Se yon òdinatè ki reponn ou. Anplwaye biwo fanmi an ka li sa ou ekri. Tanpri pa voye papye, nimewo idantite ni detay sou sante. Pou verifye: { $phone }
who-immigration = Non. Mwen se yon òdinatè k ap ede pou distri eskolè a, mwen pa gouvènman an. Mwen pa mande sou papye, epi mwen pa kenbe sa si ou ekri l. Pou verifye, rele { $phone }

child-helps = Mèsi paske ou ede. Ou pa oblije tradui pou fanmi ou: yon granmoun ka ekri isit la nan pwòp lang li, oswa rele { $phone }
