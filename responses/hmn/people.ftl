# Generated drafts: no person has reviewed these texts yet.

language-which = Hom lus twg? Sau nws lub npe: { $names }
language-spoken = { $tongues }: sau lub npe ntawm koj hom lus, yuav muaj ib tug neeg hu rau koj.
language-typed-alike = { $own }: yog qhov no yog koj hom lus, sau { $word }
language-set = Txij no mus kuv sau ua lus Hmoob.
language-both = Txij no mus kuv yuav sau ua lus { $language } thiab lus Askiv. Yog koj xav tau ib hom lus xwb, sau nws lub npe.
language-not-yet = Kuv tseem sau tsis tau lus { $tongue }. { $office } yuav nrhiav ib tug neeg hais tau hom lus no thiab sau ntawv rau koj tsis pub dhau { $day }, { $time }. Xov tooj: { $phone }
language-voice = Kuv tab tom thov ib tug neeg uas hais tau lus { $tongue } hu rau koj. Koj tsis tas sau ntawv.
language-foreign = Kuv tseem sau tsis tau lus { $named }. Kuv tau thov ib tug neeg hais tau hom lus no; { $office } yuav sau ntawv rau koj tsis pub dhau { $day }. Xov tooj: { $phone }
machine-translated = (Lub tshuab txhais qhov no.)
language-offer = Puas siv hom lus no mus ntxiv? Teb ib tug zauv:
language-offer-both =
    { $here }
    { $there }
language-keep = { $language }

language-en = Askiv
language-es = Mev (Spanish)
language-ar = Arabic
language-zh-hans = Suav
language-zh-hant = Suav
language-vi = Nyab Laj
language-pt-br = Portuguese
language-ht = Haitian Creole
language-ru = Lav Xias (Russian)
language-so = Somali
language-ur = Urdu
language-hmn = Hmoob
language-fil = Filipino
language-ko = Kaus Lim
language-fr = Fab Kis
language-uk = Ukrainian
language-prs = Dari

social-hello = Nyob zoo! Kuv yog lub computer pab ntawm tsev kawm ntawv. Nug tau kuv txog rooj sib txoos, cai, zaub mov los sis kev kawm rau tsev neeg. Xav nrog neeg tham, teb 9.
social-again = Nyob zoo! Kuv pab tau koj li cas?
social-thanks = Tsis ua li cas. Kuv nyob ntawm no txhua lub sij hawm.

alert-subject = { $district }: tej zaum muaj ib tsev neeg muaj kev phom sij ({ $topic }), hauj lwm { $number }
alert-text = { $district }: tej zaum muaj ib tsev neeg muaj kev phom sij ({ $topic }). Hauj lwm { $number }. Teb OK { $number } los sis qhib { $link } kom txais.
alert-text-no-link = { $district }: tej zaum muaj ib tsev neeg muaj kev phom sij ({ $topic }). Hauj lwm { $number }. Teb OK { $number } kom txais.
alert-taken = Hauj lwm { $number } yog koj li lawm; tsis hu lwm tus. Nyeem nws ntawm chaw ua hauj lwm thiab teb tsev neeg ntawd.
alert-unknown = Tsis muaj lus hu koj txog hauj lwm { $number }: tej zaum twb muaj neeg txais lawm.
