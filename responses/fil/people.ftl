# Generated drafts: no person has reviewed these texts yet.

language-which = Anong wika po? Isulat ang pangalan nito: { $names }
language-spoken = { $tongues }: isulat po ang pangalan ng inyong wika, at may tatawag sa inyo.
language-typed-alike = { $own }: kung ito ang wika ninyo, isulat ang { $word }
language-set = Mula ngayon, Filipino na po ang gagamitin ko.
language-both = Mula ngayon, magsusulat ako sa { $language } at sa Ingles. Kung isang wika lang ang gusto ninyo, i-text ang pangalan nito.
language-not-yet = Hindi pa po ako nakakasulat sa wikang ito: { $tongue }. Hahanap ang { $office } ng taong marunong nito at susulat sa inyo nang hindi lalampas sa { $day }, { $time }. Telepono: { $phone }
language-voice = Humihiling po ako na tawagan kayo ng taong marunong ng wikang ito: { $tongue }. Hindi na kailangang magsulat.
language-foreign = Hindi pa po ako nakakasulat sa wikang ito: { $named }. Humiling ako ng taong marunong nito; susulat sa inyo ang { $office } nang hindi lalampas sa { $day }. Telepono: { $phone }
machine-translated = (Isinalin ng makina.)
language-offer = Ito na po ba ang wikang gagamitin ko? Sumagot ng numero:
language-offer-both =
    { $here }
    { $there }
language-keep = { $language }

language-en = English
language-es = Spanish
language-ar = Arabic
language-zh-hans = Chinese
language-zh-hant = Chinese
language-vi = Vietnamese
language-pt-br = Portuguese
language-ht = Haitian Creole
language-ru = Russian
language-so = Somali
language-ur = Urdu
language-hmn = Hmong
language-fil = Filipino
language-ko = Korean
language-fr = French
language-uk = Ukrainian
language-prs = Dari

social-hello = Hello po! Ako ang automatic helper ng school. Magtanong tungkol sa mga event, karapatan, pagkain o klase para sa pamilya. Para sa isang tao, i-reply ang 9.
social-again = Hello po! Ano po ang maitutulong ko?
social-thanks = Walang anuman po. Nandito ako anumang oras.

alert-subject = { $district }: baka may pamilyang nasa panganib ({ $topic }), hand-off { $number }
alert-text = { $district }: baka may pamilyang nasa panganib ({ $topic }). Hand-off { $number }. I-reply ang OK { $number } o buksan ang { $link } para kunin ito.
alert-text-no-link = { $district }: baka may pamilyang nasa panganib ({ $topic }). Hand-off { $number }. I-reply ang OK { $number } para kunin ito.
alert-taken = Sa inyo na po ang hand-off { $number }; wala nang ibang tatawagan. Basahin ito sa desk at sagutin ang pamilya.
alert-unknown = Walang naghihintay na tawag sa inyo tungkol sa hand-off { $number }: baka may kumuha na nito.
