# Generated drafts: no person has reviewed these texts yet.

language-which = Luqaddee ayaad rabtaa? Magaceeda qor, tusaale: { $names }
language-spoken = { $tongues }: qor magaca luqaddaada, qof ayaa ku soo wici doona.
language-typed-alike = { $own }: haddii ay tani tahay luqaddaada, qor { $word }
language-set = Hadda ka dib waxaan kuugu soo qorayaa Soomaali.
language-both = Hadda ka dib waxaan ku qorayaa { $language } iyo Ingiriisi. Haddii aad hal luqad rabto, qor magaceeda.
language-not-yet = Weli kuma qori karo: { $tongue }. Qof ku hadla waxaa raadin doona oo kuu soo qori doona { $office }, ugu dambayn { $day }, { $time }. Tel: { $phone }
language-voice = Waxaan codsanayaa in qof ku hadla luqaddan uu ku soo waco: { $tongue }. Uma baahnid inaad qorto.
language-foreign = Weli kuma qori karo: { $named }. Waxaan codsaday qof ku hadla; waxaa kuu soo qori doona { $office }, ugu dambayn { $day }. Tel: { $phone }
machine-translated = (Mashiin ayaa turjumay.)
language-offer = Luqaddan ma sii hayaa? Ku jawaab lambar:
language-offer-both =
    { $here }
    { $there }
language-keep = { $language }

language-en = Ingiriis
language-es = Isbaanish
language-ar = Carabi
language-zh-hans = Shiineys
language-zh-hant = Shiineys
language-vi = Fiitnaamiis
language-pt-br = Boortaqiis
language-ht = Kiriyoolka Haiti
language-ru = Ruush
language-so = Soomaali
language-ur = Urduu
language-hmn = Hmong
language-fil = Filibiini
language-ko = Kuuriyaan
language-fr = Faransiis
language-uk = Yukreeniyaan
language-prs = Dari

social-hello = Salaan! Waxaan ahay caawiyaha otomaatigga ah ee iskuulka. I weydii munaasabado, xuquuq, cunto ama fasallo qoysaska loogu talagalay. Qof la hadal: ku jawaab 9.
social-again = Salaan! Sideen kuu caawin karaa?
social-thanks = Adaa mudan. Wakhti kasta halkan ayaan joogaa.

alert-subject = { $district }: qoys ayaa laga yaabaa inuu khatar ku jiro ({ $topic }), gudbin { $number }
alert-text = { $district }: qoys ayaa laga yaabaa inuu khatar ku jiro ({ $topic }). Gudbin { $number }. Si aad u qaadato, ku jawaab OK { $number } ama fur { $link }
alert-text-no-link = { $district }: qoys ayaa laga yaabaa inuu khatar ku jiro ({ $topic }). Gudbin { $number }. Si aad u qaadato, ku jawaab OK { $number }
alert-taken = Gudbinta { $number } adigaa iska leh; cid kale looma wacayo. Miiska shaqada ka akhri oo qoyska u jawaab.
alert-unknown = Ma jiro wicitaan kuu taagan oo ku saabsan gudbinta { $number }: waxaa laga yaabaa in qof hore u qaatay.
