# Generated drafts: no person has reviewed these texts yet.

safety-self-harm = Ua tsaug koj qhia. Yog yuav muaj neeg raug mob tam sim no, hu 911. Xav tuag: hu 988, 24 teev, dawb, hais "Hmong, please". Nyob nrog me nyuam; zais tshuaj, riam phom.
safety-violence = Yog muaj kev phom sij tam sim no, hu 911. Nyob kom deb qhov chaw ntawd thiab txhob xa cov lus ntawd rau lwm tus. Tsev kawm ntawv saib qhov no tseem ceeb heev: { $phone }
safety-abuse = Ua tsaug koj sau tuaj. Sau ntawv rau koj puas nyab xeeb? Koj hu tau 1-800-799-7233 (los sis sau START xa rau 88788) los sis 1-800-656-4673, 24 teev, dawb; txawm muaj los tsis muaj ntaub ntawv los lawv pab. Rau me nyuam: { $childline }. Phom sij tam sim no: 911.
safety-ice-now = Me nyuam nyob nrog cov ua hauj lwm tsev kawm txog thaum tus koj xaiv tuaj tos. Hu { $phone }. Xov tub ceev xwm, kuv tsis paub tseeb. Thov txhob xa npe, ntaub ntawv.
safety-ice-records = Lawv tsis tau ntaub ntawv tub ntxhais kawm yog tsis muaj tsev hais plaub daim ntawv txib los yog koj kev tso cai. Kev pab kev cai: immigrationlawhelp.org.
safety-missing-child = Hu tsev kawm ntawv thiab chaw npav tam sim no: { $phone }. Yog tsis pom koj tus me nyuam tam sid, hu 911. Xov tooj nrhiav me nyuam ploj: 1-800-843-5678.
safety-poison = Hu Poison Control (tshuaj lom) tam sim no: 1-800-222-1222, dawb, 24 teev. Yog tus neeg tsis tsim los, los sis ua tsis taus pa zoo, hu 911.
safety-emergency = Yog muaj neeg raug mob los sis muaj kev phom sij, hu 911 tam sim no. Yog muaj hluav taws kub, pa taws, pa gas los sis dej nyab, tawm mus ua ntej. Xov ntawm tsev kawm ntawv: hu { $phone }; kuv lees tsis tau tej lus lwm tus hais.
safety-bullying = Ua tsaug koj qhia. Tsis tsim nyog ua li ntawd rau me nyuam. Yog me nyuam raug mob los sis phom sij tam sim no, hu 911. Khaws ntawv, duab ua pov thawj.
safety-sad-child = Ua tsaug koj qhia txog koj tus me nyuam. Xav nrog neeg tham, hu 988, 24 teev, dawb, hais "Hmong, please". Phom sij tam sim no: 911.
safety-forced-work = Ua tsaug koj sau tuaj. Sau ntawv rau koj puas nyab xeeb? Koj hu tau 1-888-373-7888 los sis sau ntawv rau 233733, 24 teev, dawb. Phom sij tam sim no: 911.
safety-care = Peb tu siab, qhov no nyuaj heev. Muaj neeg ntawm tsev kawm ntawv tham tau nrog koj: teb 9.
safety-perhaps = Phom sij tam sim no: 911. Xav nrog neeg tham, 24 teev: 988. Muaj neeg ntawm tsev kawm ntawv tham tau nrog koj: teb 9.
safety-person-told = Kuv yog computer. Tab tom qhia rau neeg ntawm tsev kawm.
safety-office-open = Kuv yog computer. Tseem tsis tau qhia rau leej twg. Hoob kas qhib lawm: hu { $phone } tam sim no kom tau nrog neeg tham. Phom sij tam sim no: 911. Xav nrog neeg tham, 24 teev: 988.
safety-nobody-now = Kuv yog computer. Tam sim no hoob kas tsis muaj neeg; yuav muaj neeg pom { $day }, { $time }. Ua ntej ntawd, hu 911 los sis 988.
safety-still-here = Muaj neeg ntawm tsev kawm ntawv paub lawm. Phom sij tam sim no: 911. Xav nrog neeg tham, 24 teev: 988. Tsev kawm ntawv: { $phone }
