# Generated drafts: no person has reviewed these texts yet.

absence-begun = Salamat po. Ipinapasa ko na ito sa attendance desk.
ask-school = Aling school po? Sumagot ng numero:
ask-child = Sinong anak po? Sapat na ang first name at grade. Huwag po magpadala ng detalye tungkol sa kalusugan.
absence-passed-on = Naipasa na po sa attendance desk: wala ang anak ninyo, o hindi buong araw, sa { $absent }. Sapat na ang maikling note sa loob ng 3 araw, sa wika ninyo. Telepono: { $phone }
absence-passed-on-to = Naipasa na po sa attendance desk ng { $school }: wala ang anak ninyo, o hindi buong araw, sa { $absent }. Sapat na ang maikling note sa loob ng 3 araw. Telepono: { $phone }

interpreter-begun = Humihiling po ako ng interpreter para sa inyo. Libre ito.
ask-interpreter-day = Anong araw po ang meeting o tawag? Halimbawa: Huwebes, o Disyembre 3.
ask-interpreter-whom = Kanino po at sa anong wika? Sapat na ang ilang salita.
interpreter-asked = Humiling po ako ng interpreter para sa { $when }. Hindi pa ito nakaayos: susulat sa inyo ang { $office } nang hindi lalampas sa { $day }, { $time }. Telepono: { $phone }
interpreter-asked-someday = Humiling po ako ng interpreter. Hindi pa ito nakaayos: susulat sa inyo ang { $office } nang hindi lalampas sa { $day }, { $time }. Telepono: { $phone }
letter-asked = Hindi ko po nababasa ang sulat o litrato. Susulat ang { $office } (wika: { $tongue }) nang hindi lalampas sa { $day }, { $time } para may makabasa nito sa inyo. Telepono: { $phone }

call-begun = May tatawag po sa inyo. Salamat sa pagsabi.
ask-when = Anong oras ng araw po ang pinakamabuti sa inyo? Sumagot ng numero:
when-morning = Umaga
when-afternoon = Hapon
when-evening = Gabi
when-any = Kahit anong oras
call-asked = Hiniling ko po sa { $office } na tawagan kayo (wika: { $tongue }). Tatawag o susulat sila nang hindi lalampas sa { $day }, { $time }. Puwede rin kayong tumawag sa { $phone }

visit-what = Ang home visit po ay kung gusto lang ninyo. Pupunta ang isang teacher at isang family worker nang mga 30 minuto para makilala kayo. Hindi ito inspeksiyon, at walang magtatanong tungkol sa papeles.
ask-visit = Gusto po ba ninyo? Sumagot ng numero:
visit-home = Opo, sa bahay
visit-elsewhere = Opo, sa ibang lugar
visit-no = Hindi po, salamat
visit-declined = Ayos lang po, at walang magbabago para sa anak ninyo. Puwede kayong sumulat o tumawag anumang oras.
visit-asked = Humiling po ako ng visit. Hindi pa ito nakaayos: susulat sa inyo ang { $office } nang hindi lalampas sa { $day }, { $time } tungkol sa araw at lugar. Telepono: { $phone }

share-begun = Napakaganda po. Maraming alam ang mga pamilya na matututuhan ng school. Ipinapasa ko ang sinabi ninyo.
share-asked = Susulat po sa inyo ang { $office } nang hindi lalampas sa { $day }, { $time } kung paano at kailan. Nagsa-sign in ang mga bisita sa front office; sasabihin muna ng staff kung ano ang dadalhin. Telepono: { $phone }

complaint-begun = Pasensya na po. Salamat sa pagsabi sa amin; ipinapasa ko ito ngayong araw.
ask-matter = Tungkol saan po ito? Sumagot ng numero:
matter-messages = Ang mga mensaheng natatanggap ko
matter-wrong-answer = Mali ang isang sagot
matter-no-reply = Walang sumagot sa akin
matter-person = Ang pagtrato sa akin
complaint-passed-on = Nasa { $office } na po ang reklamo ninyo, at susulat sila sa inyo nang hindi lalampas sa { $day }, { $time }. Telepono: { $phone }
complaint-about-person = Ang reklamo po ninyo ay mapupunta sa { $office }, hindi sa taong inirereklamo. Susulat sila sa inyo nang hindi lalampas sa { $day }, { $time }. Telepono: { $phone }
complaint-fewer = Para mas kaunti ang mensahe, isulat po: mas kaunting mensahe.

other-ways = Ayos lang po; may ibang paraan para makasali: { $ways }. I-reply ang 9 kung gusto ninyo ang isa sa mga ito.
change-what = { $title }, { $day }, { $time }: ano po ang babaguhin ko? Sumagot ng numero:
change-numbers = Kung ilan kaming pupunta
change-another = Ibang event

school-open-yes = Opo, may pasok sa { $day }.
school-open-no = Walang pasok po sa { $day }: { $title }.
school-open-weekend = Walang pasok po sa { $day }: weekend iyon.
school-next-off = Ang susunod na mga araw na walang pasok: { $title }, simula { $day }. Puwede po ninyong itanong ang kahit anong araw, halimbawa: may pasok ba sa Lunes?

person-too = Susulat din po ang { $office } bago o sa { $day }, { $time }.
person-offer = Para sa tao, i-reply ang 9.

messages-which = Aling mga mensahe po ang gusto ninyo? Sumagot ng numero:
choose-none = Walang mensahe
choose-urgent = Mga urgent lang
choose-events = Mga event at urgent lang
choose-all = Lahat ng mensahe
messages-all = Matatanggap po ninyo ang lahat ng mensahe mula sa school.
messages-events = Mula ngayon, mga mensahe lang po tungkol sa event at mga urgent ang matatanggap ninyo. Puwede pa rin kayong magtanong ng kahit ano.
messages-urgent = Mula ngayon, mga urgent na mensahe lang po ang matatanggap ninyo. Puwede pa rin kayong magtanong ng kahit ano.
delete-sure = Puwede ko pong burahin ang mga mensahe, sagot at wika ninyo. Nananatili sa school ang mga record na kailangan nitong ingatan. Buburahin ba? Sumagot ng numero:
what-is-kept = Naka-save po ang { $what }.
kept-number = numero ninyo
kept-language = wika ninyo
kept-texts = mga mensahe mula { $since } ({ $many })
kept-answers = mga sagot ninyo tungkol sa event
kept-roster = listahan ng school (mga bata: { $children })
kept-matters = mga kahilingang bukas pa ({ $many })
kept-notes = mga tala ng staff
kept-stop = pag-ayaw ninyo sa mga mensahe
what-is-not-kept = Hindi ko sine-save ang immigration papers o ID number.
delete-kept = Buburahin ba? Sumagot ng numero:
choose-delete = Opo, burahin
choose-keep = Hindi, huwag baguhin
delete-done = Tapos na po: mabubura ang naka-save tungkol sa inyo pag-alis ng mensaheng ito. Ang code ninyo, kung magtatanong kayo tungkol dito: { $code }
kept-as-it-was = Sige po, walang binago.
contact-when = Kailan po puwedeng tumawag o sumulat sa inyo ang isang tao? Sumagot ng numero:
choose-morning = Umaga
choose-afternoon = Hapon
choose-evening = Gabi
choose-any = Kahit anong oras
contact-set = Salamat po, isinulat ko ito para sa staff.
wrong-person = Pasensya na po sa pagkakamali. Ano po ang gagawin ko? Sumagot ng numero:
choose-person = Ipatingin sa isang tao
household-new-number = Welcome po sa bago ninyong numero! Gumagana na ito mula ngayon. I-reply ang 9 at aalisin ng isang tao sa listahan ang luma.
household-add-person = Welcome po ang mga kapamilya. Sumasali ang bawat isa kapag sumulat ng hello sa numerong ito mula sa sariling telepono, sa sariling wika. Hindi ako nagdadagdag ng tao nang hindi siya mismo ang pumayag.

who-cost = Libre po ito. Baka bilangin ng phone company ninyo ang text gaya ng dati.
who-reads = Computer po ang sumasagot sa inyo. Mababasa ng staff ng family office ang sinusulat ninyo. Huwag po magpadala ng papeles, ID number o detalye ng kalusugan. Para matiyak: { $phone }
who-immigration = Hindi po. Computer helper ako ng school district, hindi ng gobyerno. Hindi ako nagtatanong tungkol sa papeles at hindi ko ito sine-save kung isulat ninyo. Para matiyak, tumawag sa { $phone }

child-helps = Salamat sa pagtulong. Hindi mo kailangang mag-translate para sa pamilya mo: puwedeng sumulat dito ang matanda sa sarili niyang wika, o tumawag sa { $phone }
