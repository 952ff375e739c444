# Generated drafts: no person has reviewed these texts yet.

invite-from = Imbitasyon po sa pamilya ninyo mula sa { $district }:
invite-reminder = Paalala po mula sa { $district }:
notice-from = { $district }:
invite-coming = Pupunta po ba kayo? Sumagot ng numero:
broadcast-words = { $words }
help-stop-line = I-reply ang STOP para matapos ang mga mensahe.
broadcast-english = (Nasa English po ang mensahe: wala pa ito sa Filipino. I-reply ang 9 para sa tao.)
