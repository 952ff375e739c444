# Generated drafts: no person has reviewed these texts yet.

language-which = Ki lang ou vle? Ekri non li, pa egzanp: { $names }
language-spoken = { $tongues }: ekri non lang ou, yon moun ap rele ou.
language-typed-alike = { $own }: si se lang ou, ekri { $word }
language-set = Depi kounye a m ap ekri an kreyòl ayisyen.
language-both = Depi kounye a m ap ekri an { $language } ak an angle. Si ou vle yon sèl lang, ekri non lang lan.
language-not-yet = Mwen poko ka ekri an { $tongue }. { $office } ap jwenn yon moun ki pale l, epi y ap ekri ou pa pita pase { $day }, { $time }. Telefòn: { $phone }
language-voice = M ap mande pou yon moun ki pale { $tongue } rele ou. Ou pa bezwen ekri.
language-foreign = Mwen poko ka ekri an { $named }. Mwen mande yon moun ki pale l; { $office } ap ekri ou pa pita pase { $day }. Telefòn: { $phone }
machine-translated = (Se yon machin ki tradui sa.)
language-offer = Pou m kenbe lang sa a? Reponn ak yon chif:
language-offer-both =
    { $here }
    { $there }
language-keep = { $language }

language-en = angle
language-es = panyòl
language-ar = arab
language-zh-hans = chinwa
language-zh-hant = chinwa
language-vi = vyetnamyen
language-pt-br = pòtigè
language-ht = kreyòl ayisyen
language-ru = ris
language-so = somali
language-ur = oudou
language-hmn = hmong
language-fil = filipino
language-ko = koreyen
language-fr = franse
language-uk = ikrenyen
language-prs = dari

social-hello = Bonjou! Mwen se òdinatè k ap ede pou lekòl la. Mande m sou aktivite, dwa, manje oswa kou pou fanmi. Pou yon moun, reponn 9.
social-again = Bonjou! Kijan m ka ede ou?
social-thanks = Pa gen dekwa. Mwen la nenpòt lè.

alert-subject = { $district }: yon fanmi ka an danje ({ $topic }), ka { $number }
alert-text = { $district }: yon fanmi ka an danje ({ $topic }). Ka { $number }. Reponn OK { $number } oswa louvri { $link } pou pran l.
alert-text-no-link = { $district }: yon fanmi ka an danje ({ $topic }). Ka { $number }. Reponn OK { $number } pou pran l.
alert-taken = Ka { $number } se pou ou; yo pa rele lòt moun. Li l nan biwo a epi reponn fanmi an.
alert-unknown = Pa gen apèl pou ou k ap tann sou ka { $number }: yon moun gendwa pran l deja.
