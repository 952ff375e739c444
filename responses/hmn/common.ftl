# Generated drafts: no person has reviewed these texts yet.

cited = { $fact } ({ $layer }, xyuas { $checked })
layer-federal = cai Asmeskas
layer-state = cai lub xeev
layer-district = cai koog tsev kawm ntawv
layer-federal-guidance = lus qhia Asmeskas
layer-state-guidance = lus qhia lub xeev
layer-district-guidance = lus qhia koog tsev kawm ntawv
fact-may-have-changed = Tej zaum cov cai no hloov lawm, kuv thiaj tsis xav twv. { $office } yuav teb koj tsis pub dhau { $day }, { $time }. Xov tooj: { $phone }

draft-line = Lub computer sau li no; neeg tseem tsis tau kuaj. Xav tau neeg, teb 9.
held-for-review = Lo lus teb no yog lus Askiv txog thaum muaj neeg kuaj nws ua koj hom lus. Yuav muaj ib tug neeg sau ntawv rau koj.

private-not-kept = Ua tsaug. Koj tsis tas qhia txog ntaub ntawv los sis nab npawb ID, thiab kuv tsis khaws cov ntawd cia.
media-not-read = Kuv saib tsis tau duab thiab mloog tsis tau suab lus, thiab kuv tsis khaws cia. { $office } yuav sau ntawv rau koj tsis pub dhau { $day }, { $time }. Koj sau tau koj lo lus nug rau ntawm no thiab.

cannot-answer-now = Kuv tau txais koj cov lus lawm, tab sis kuv teb tsis tau tam sim no. { $office } yuav sau ntawv rau koj tsis pub dhau { $day }, { $time }. Xov tooj: { $phone }
handed-off = Kuv ib leeg teb tsis tau zoo, kuv thiaj thov ib tug neeg pab lawm. { $office } yuav sau ntawv rau koj ua lus { $tongue } tsis pub dhau { $day }, { $time }. Xov tooj: { $phone }
person-coming = Yuav muaj ib tug neeg sau ntawv rau koj ntawm no. { $office } teb ua lus { $tongue } tsis pub dhau { $day }, { $time }. Xav hu: { $phone }
handoff-late = Thov txim: tseem tsis tau muaj neeg khoom teb koj. Kuv tau thov dua lawm; thov tos lus teb tsis pub dhau { $day }, { $time }. Koj hu tau { $phone } thiab.
claim-expired = Qhov no yog lub computer pab teb dua. Yog koj tseem xav tau tus neeg uas koj tau nrog sau ntawv, teb 9.
too-many = Ua tsaug. Muaj ntau tsab lus ntawm koj tuaj tib zaug, kuv thiaj so ib pliag. Thov sau tuaj dua tom qab me ntsis. Yog muaj xwm kub ceev, hu 911.

unclear-choose = Kuv tsis paub tseeb tias koj xav tau dab tsi. Teb ib tug zauv:
unclear-person = Thov txim, kuv tseem tsis to taub. { $office } yuav sau ntawv rau koj ua lus { $tongue } tsis pub dhau { $day }, { $time }. Xov tooj: { $phone }
choose-a-number = Thov teb ib tug zauv.
out-of-scope = Kuv pab tau txog tsev kawm ntawv xwb: rooj sib txoos, sau npe kawm, cai, zaub mov thiab kev kawm rau tsev neeg. Xav tau neeg ntawm tsev kawm ntawv, teb 9.

help = Qhov no yog { $district }: lub computer teb lus nug txog tsev kawm ntawv. Nug txog rooj sib txoos, cai, zaub mov los sis kev kawm. Teb 9 yog xav tau neeg, los sis hu { $phone }. Teb STOP yog tsis xav tau lus ntxiv.
who-we-are = Kuv yog lub computer pab ntawm { $district }, tsis yog neeg. Neeg ua hauj lwm hauv hoob kas tsev neeg nyeem tau tej koj sau. Kuv yeej tsis nug txog kev nkag teb chaws (immigration). Xav paub tias qhov no tseeb, hu { $phone }
consent-stop = Tus xov tooj no yuav tsis xa lus rau koj lawm. Yog xav rov tau lus, teb START. Yog xav nrog neeg tham, hu { $phone }
consent-start = Koj yuav rov tau lus ntawm { $district }. Teb STOP yog tsis xav tau lawm, los sis 9 yog xav tau neeg.

canary-well = Txoj kab ua hauj lwm zoo.
