# Generated drafts: no person has reviewed these texts yet.

absence-begun = Ua tsaug. Kuv xa qhov no mus rau chaw xyuas kev tuaj kawm (attendance).
ask-school = Lub tsev kawm ntawv twg? Teb ib tug zauv:
ask-child = Tus me nyuam twg? Lub npe thiab qib kawm txaus lawm. Thov txhob qhia txog mob nkeeg.
absence-passed-on = Xa mus rau chaw xyuas kev tuaj kawm (attendance) lawm: koj tus me nyuam yuav tsis tuaj, los sis tsis tuaj tag hnub, { $absent }. Sau ib daim ntawv luv luv ua koj hom lus hauv 3 hnub ces txaus. Xov tooj: { $phone }
absence-passed-on-to = Xa mus rau chaw xyuas kev tuaj kawm (attendance) ntawm { $school } lawm: koj tus me nyuam yuav tsis tuaj, los sis tsis tuaj tag hnub, { $absent }. Sau ib daim ntawv luv luv hauv 3 hnub ces txaus. Xov tooj: { $phone }

interpreter-begun = Kuv tab tom thov ib tug neeg txhais lus rau koj. Tsis them nqi.
ask-interpreter-day = Hnub twg sib tham los sis hu xov tooj? Piv txwv: Thursday, los sis lub kaum ob hlis tim 3.
ask-interpreter-whom = Tham nrog leej twg, thiab ua hom lus twg? Sau ob peb los xwb.
interpreter-asked = Kuv tau thov neeg txhais lus rau { $when } lawm. Tseem tsis tau npaj txhij: { $office } yuav sau ntawv rau koj tsis pub dhau { $day }, { $time }. Xov tooj: { $phone }
interpreter-asked-someday = Kuv tau thov neeg txhais lus lawm. Tseem tsis tau npaj txhij: { $office } yuav sau ntawv rau koj tsis pub dhau { $day }, { $time }. Xov tooj: { $phone }
letter-asked = Kuv nyeem tsis tau ntawv los sis duab. { $office } yuav sau ntawv rau koj ua lus { $tongue } tsis pub dhau { $day }, { $time } kom muaj neeg nyeem tau rau koj mloog. Xov tooj: { $phone }

call-begun = Yuav muaj ib tug neeg hu koj. Ua tsaug koj qhia kuv.
ask-when = Thaum twg zoo rau koj? Teb ib tug zauv:
when-morning = Yav sawv ntxov
when-afternoon = Yav tav su
when-evening = Yav tsaus ntuj
when-any = Thaum twg los tau
call-asked = Kuv tau thov { $office } hu koj ua lus { $tongue }. Lawv yuav hu los sis sau ntawv tsis pub dhau { $day }, { $time }. Koj hu tau { $phone } thiab.

visit-what = Kev tuaj xyuas tom tsev yog nyob ntawm koj xav xwb. Ib tug xib fwb thiab ib tug neeg pab tsev neeg tuaj li 30 feeb kom sib paub. Tsis yog tuaj tshuaj xyuas, thiab tsis muaj leej twg nug txog ntaub ntawv.
ask-visit = Koj puas xav kom tuaj xyuas? Teb ib tug zauv:
visit-home = Xav, tuaj tom tsev
visit-elsewhere = Xav, ntsib lwm qhov chaw
visit-no = Tsis xav, ua tsaug
visit-declined = Tsis ua li cas, thiab tsis muaj dab tsi hloov rau koj tus me nyuam. Koj sau los sis hu tau txhua lub sij hawm.
visit-asked = Kuv tau thov kom muaj neeg tuaj xyuas lawm. Tseem tsis tau npaj txhij: { $office } yuav sau ntawv rau koj tsis pub dhau { $day }, { $time } txog hnub thiab qhov chaw. Xov tooj: { $phone }

share-begun = Zoo kawg li. Tsev neeg paub ntau yam uas tsev kawm ntawv kawm tau. Kuv xa koj cov lus mus lawm.
share-asked = { $office } yuav sau ntawv rau koj tsis pub dhau { $day }, { $time } txog yuav ua li cas thiab thaum twg. Cov tuaj saib yuav sau npe ntawm hoob kas ua ntej; neeg ua hauj lwm qhia koj ua ntej tias yuav nqa dab tsi tuaj. Xov tooj: { $phone }

complaint-begun = Thov txim. Ua tsaug koj qhia peb; kuv xa mus hnub no.
ask-matter = Qhov no yog txog dab tsi? Teb ib tug zauv:
matter-messages = Cov lus xa tuaj rau kuv
matter-wrong-answer = Muaj ib lo lus teb tsis yog
matter-no-reply = Tsis muaj leej twg teb kuv
matter-person = Lwm tus ua tsis zoo rau kuv
complaint-passed-on = { $office } tau txais koj cov lus tsis txaus siab lawm thiab yuav sau ntawv rau koj tsis pub dhau { $day }, { $time }. Xov tooj: { $phone }
complaint-about-person = Koj cov lus tsis txaus siab mus rau { $office }, tsis mus rau tus neeg uas koj hais txog. Lawv yuav sau ntawv rau koj tsis pub dhau { $day }, { $time }. Xov tooj: { $phone }
complaint-fewer = Yog xav tau lus tsawg dua, sau: lus tsawg dua.

other-ways = Tsis ua li cas; muaj lwm txoj kev koom: { $ways }. Teb 9 yog koj xav tau ib qho.
change-what = { $title }, { $day }, { $time }: kuv yuav tsum hloov dab tsi? Teb ib tug zauv:
change-numbers = Peb tuaj pes tsawg leej
change-another = Lwm rooj sib txoos

school-open-yes = Tuaj kawm, { $day } muaj kawm ntawv.
school-open-no = { $day } tsis muaj kawm ntawv: { $title }.
school-open-weekend = { $day } tsis muaj kawm ntawv: yog hnub so (weekend).
school-next-off = Cov hnub tom ntej uas tsis muaj kawm ntawv: { $title }, pib { $day }. Nug tau kuv txog hnub twg los tau, piv txwv: hnub Monday puas muaj kawm ntawv?

person-too = { $office } kuj yuav sau ntawv rau koj tsis pub dhau { $day }, { $time }.
person-offer = Xav nrog neeg tham, teb 9.

messages-which = Koj xav tau cov lus twg? Teb ib tug zauv:
choose-none = Tsis xav tau lus kiag li
choose-urgent = Tsuas yog lus kub ceev xwb
choose-events = Rooj sib txoos, lus kub ceev xwb
choose-all = Xav tau tag nrho cov lus
messages-all = Koj tau tag nrho cov lus ntawm tsev kawm ntawv.
messages-events = Txij no mus koj tau cov lus txog rooj sib txoos thiab lus kub ceev xwb. Koj tseem nug tau kuv txhua yam.
messages-urgent = Txij no mus koj tau cov lus kub ceev xwb. Koj tseem nug tau kuv txhua yam.
delete-sure = Kuv lwv tau koj cov lus sau tuaj, koj cov lus teb thiab koj hom lus. Cov ntaub ntawv uas tsev kawm ntawv yuav tsum khaws tseem nyob nrog tsev kawm ntawv. Lwv tawm puas tau? Teb ib tug zauv:
what-is-kept = Kuv khaws { $what }.
kept-number = koj tus xov tooj
kept-language = koj hom lus
kept-texts = cov lus txij { $since } ({ $many })
kept-answers = koj cov lus teb txog rooj sib txoos
kept-roster = tsev kawm ntawv daim npe (me nyuam: { $children })
kept-matters = tej lus thov tseem tsis tau tiav ({ $many })
kept-notes = neeg ua hauj lwm cov lus sau cia
kept-stop = qhov koj tsis xav tau lus
what-is-not-kept = Kuv tsis khaws ntawv nkag teb chaws (immigration) los sis nab npawb ID.
delete-kept = Lwv tawm los? Teb ib tug zauv:
choose-delete = Lwv tawm
choose-keep = Tsis lwv, cia li qub
delete-done = Tiav lawm: tej kuv khaws txog koj raug lwv tawm thaum tsab lus no xa mus lawm. Koj tus code, yog koj yuav nug txog: { $code }
kept-as-it-was = Tau kawg, tsis muaj dab tsi hloov.
contact-when = Thaum twg neeg hu los sis sau ntawv tau rau koj? Teb ib tug zauv:
choose-morning = Yav sawv ntxov
choose-afternoon = Yav tav su
choose-evening = Yav tsaus ntuj
choose-any = Thaum twg los tau
contact-set = Ua tsaug, kuv sau tseg rau cov neeg ua hauj lwm lawm.
wrong-person = Thov txim, sib yuam kev lawm. Kuv yuav tsum ua li cas? Teb ib tug zauv:
choose-person = Cia ib tug neeg saib
household-new-number = Zoo siab txais tos koj tus xov tooj tshiab! Nws siv tau txij no mus. Teb 9 ces ib tug neeg rho tus qub tawm.
household-add-person = Zoo siab txais tos tsev neeg. Txhua tus koom tau: siv nws lub xov tooj sau "nyob zoo" tuaj rau tus xov tooj no, ua nws hom lus. Yog nws tsis tau hais tias tau, kuv yeej tsis ntxiv nws npe.

who-cost = Tsis them nqi. Tej zaum koj lub tuam txhab xov tooj suav ib tsab lus li ib txwm.
who-reads = Lub computer teb koj. Cov ua hauj lwm hauv hoob kas tsev neeg nyeem tau tej koj sau. Thov txhob xa ntaub ntawv, nab npawb ID los sis lus txog mob nkeeg. Xav paub tseeb, hu { $phone }
who-immigration = Tsis yog. Kuv yog lub computer pab ntawm koog tsev kawm ntawv, tsis yog tsoom fwv. Kuv tsis nug txog ntaub ntawv, thiab yog koj sau tuaj, kuv tsis khaws cia. Xav paub tseeb, hu { $phone }

child-helps = Ua tsaug koj pab. Koj tsis tas txhais lus rau koj tsev neeg: ib tug neeg laus sau tau tuaj ntawm no ua nws hom lus, los sis hu { $phone }
