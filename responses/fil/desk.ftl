# Ready answers: whoever answers a family at the desk chooses one and may change it.

desk-will-answer = Natanggap namin ang mensahe ninyo. Sasagutin kayo ng isang tao mula sa paaralan bago ang { $day }, { $time }.
desk-call-office = Pakitawagan ang opisina ng paaralan: { $phone }
desk-interpreter = May interpreter na naroon para sa inyo, walang bayad.
desk-which-school = Saang paaralan ang anak ninyo?
desk-call-today = Tatawagan namin kayo ngayong araw. Anong oras ang mabuti para sa inyo?
desk-thanks = Salamat at ipinaalam ninyo sa amin.
desk-say-again = Gusto kong matiyak na naiintindihan ko kayo. Maaari ba ninyong ulitin sa ibang salita?
desk-anything-else = May kailangan pa ba kayo? Maaari kayong sumulat dito anumang oras.
