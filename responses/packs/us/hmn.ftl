# Generated drafts: no person has reviewed these texts yet.

us-name = Asmeskas

fact-enr-02 = Koj sau npe kawm tau rau koj tus me nyuam yam tsis tas qhia ntawv nkag teb chaws (immigration) los sis ntawv xam xaj. Tsev kawm ntawv tsis muaj cai yuam kom muaj cov ntawd. Koj nug tau tias lawv txais lwm yam ntawv dab tsi.
fact-enr-06 = Daim ntawv tsav tsheb los sis daim ID ntawm lub xeev tsis tsim nyog yog tib daim ID uas tsev kawm ntawv txais. Yog koj tsis muaj, koj nug tau tias lwm yam ntawv dab tsi siv tau.
fact-enr-04 = Tsis muaj ntawv yug tsis tsim nyog cheem koj tus me nyuam txoj kev kawm. Koj nug tau tias ntawv tom tsev kho mob, tsev teev ntuj, tsev kawm qub, los sis ntawv lees uas kos npe lawm puas siv tau.
fact-enr-05 = Nab npawb Social Security yuav muab los tsis muab los tau. Koj tseg tau qhov ntawd tsis sau; tsev kawm ntawv muab lwm tus nab npawb rau koj tus me nyuam. Yog tsev kawm ntawv nug, lawv yuav tsum qhia tias vim li cas thiab yuav muab siv li cas.
fact-enr-03 = Tsev kawm ntawv nug tau pov thawj tias koj nyob hauv koog tsev kawm ntawv, xws li ntawv xauj tsev, ntawv nqi (bill) los sis tsab ntawv. Cai ntawm no tej zaum txawv; koj nug tau lawv daim npe. Yog tsis muaj tsev nyob ruaj khov, tsis tas muaj pov thawj.
fact-enr-10 = Txhua lub xeev teev hnub nyoog kawg rau kev kawm dawb, feem ntau 18 txog 21. Tus hluas 17 txog 20 thov tau kawm high school ib txwm, tsis yog hoob neeg laus xwb. Ib tug neeg ntawm tsev kawm ntawv qhia tau koj txog cai ntawm no.
fact-enr-07 = Tsis muaj tsev nyob ruaj khov, los sis nyob nrog lwm tus vim poob koj lub tsev? Koj tus me nyuam pib kawm tau tam sid, tsis tas ntaub ntawv, los sis kawm lub tsev kawm qub thiab muaj tsheb thauj. Nug tus pab cov tsis muaj tsev nyob (homeless liaison).
fact-enr-07-same-school = Yog koj poob tsev nyob, koj tus me nyuam kawm tau tib lub tsev kawm ntawv thiab muaj tsheb thauj mus, txawm nyob lwm cheeb tsam. Yog tsev kawm ntawv tsis pom zoo, me nyuam tseem tuaj kawm tau thaum tos. Nug tus homeless liaison.
fact-ice-05-pick-up = Koj qhia tau tsev kawm ntawv tias leej twg tuaj tos tau koj tus me nyuam. Thov kom sau cov neeg no rau hauv cov npe hu thaum kub ceev (emergency contacts), thiab qhia tsev kawm ntawv thaum ib tus xov tooj hloov.

fact-enr-01 = Tus me nyuam uas nyob hauv koog tsev kawm ntawv no kawm tau tsev kawm ntawv tsoom fwv dawb, txawm tsev neeg txoj kev nkag teb chaws (immigration) zoo li cas los xij. Koj sau npe kawm tau rau koj tus me nyuam.
fact-enr-02-status = Thaum sau npe kawm, tsev kawm ntawv tsis tsim nyog nug visa los sis koj txoj kev nkag teb chaws (immigration). Koj sau npe tau yam tsis muaj cov ntawd, thiab nug tau tias lawv txais lwm yam ntawv dab tsi. Thov txhob xa koj cov ntawd rau kuv.
fact-ice-02 = Yuav nkag mus rau qhov chaw uas tsis qhib rau sawv daws hauv tsev kawm ntawv, tub ceev xwm yuav tsum tau kev tso cai, muaj xwm kub ceev, los sis muaj ntawv (warrant) uas judge kos npe. Koj nug tau tias leej twg kuaj. Rau koj rooj plaub, nug kws lij choj.
fact-ice-01 = Tsis muaj ib txoj cai ntawm tsoom fwv teb chaws uas txwv tub ceev xwm kom nyob deb tsev kawm ntawv. Koj nug tau tias koj koog tsev kawm ntawv muaj cai li cas, thiab ceev cov npe hu thaum kub ceev (emergency contacts) kom tshiab.
fact-ice-04 = Qee lub xeev muaj lawv tus kheej cov cai txog tub ceev xwm tom tsev kawm ntawv thiab kev qhia niam txiv. Koj nug tau tsev kawm ntawv tias ntawm no ua raws cov cai twg.
fact-ice-05 = Koj npaj tau ua ntej: ceev cov npe hu thaum kub ceev (emergency contacts) kom tshiab, hais tias leej twg tuaj tos tau me nyuam, thiab nug txog ntawv rau tus saib xyuas me nyuam (caregiver form). Tsev kawm ntawv tsis tas paub koj txoj kev nkag teb chaws.

fact-lng-07 = Koj thov tau tsev kawm ntawv nrhiav neeg txhais lus, txawm koj tus me nyuam hais lus Askiv zoo los sis koj hais tau me ntsis. Hais tias hom lus twg, thiab rau rooj sib tham los sis kev hu xov tooj twg.
fact-lng-02-family = Tsev kawm ntawv yuav tsum pab thaum hom lus yog qhov thaiv kev koom. Koj thov tau tsev kawm ntawv nrhiav neeg txhais lus los sis xa ntawv ua koj hom lus.
fact-lng-05 = Kev pab txhais lus ntawm tsev kawm ntawv tsim nyog yog dawb. Koj thov tau ib tug neeg uas paub ob hom lus zoo thiab paub tej lus tsev kawm ntawv; hais tau ob hom lus xwb tseem tsis txaus.
fact-lng-06 = Koj thov tau ib tug neeg txhais lus uas kawm tiav kev txhais lus. Koj hais tau tias tsis kam kom koj tus me nyuam, lwm tus tub ntxhais kawm, los sis neeg ua hauj lwm uas tsis tau kawm kev txhais lus los txhais.
fact-lng-04 = Yam uas qhia rau lwm cov niam txiv tsim nyog tuaj txog koj ua hom lus koj to taub: kev sau npe kawm, daim qhab nia (report card), kev rau txim, kev kawm tshwj xeeb. Koj thov tau tsev kawm ntawv.
fact-lng-13 = Yog koj lag ntseg los sis hnov tsis zoo, koj thov tau tsev kawm ntawv nrhiav neeg txhais lus piav tes los sis lwm yam kev pab rau rooj sib tham. Tsis them nqi. Qhia tsev kawm ntawv tias dab tsi pab tau koj.

fact-elp-03 = Tsev kawm ntawv yuav tsum qhia koj yog muab koj tus me nyuam tso rau hoob kawm lus Askiv (ESL), thiab qhia tias vim li cas: hauv 30 hnub thaum pib xyoo kawm, los sis hauv 2 lim tiam yog tom qab ntawd. Koj thov tau tsab ntawv no.
fact-elp-01 = Daim ntawv nug hom lus hais hauv tsev yog siv nrhiav xwb tias leej twg tej zaum xav tau kev pab lus Askiv. Tsis yog txog kev nkag teb chaws (immigration). Koj thov tau tsev kawm ntawv kom koj saib daim ntawv ntawd.
fact-elp-02 = Tus me nyuam tshiab uas tej zaum xav tau kev pab lus Askiv yuav raug xeem hauv 30 hnub tom qab sau npe kawm. Koj nug tau tsev kawm ntawv tias yog qhov kev xeem twg thiab koj tus me nyuam ua tau li cas.
fact-lng-03 = Tsev hais plaub nug txog kev pab cov me nyuam kawm lus Askiv: txoj kev qhia puas zoo, xib fwb puas txaus, puas pab tau tiag? Koj nug tau tsev kawm ntawv tias nws ua li cas thiab puas pab tau koj tus me nyuam.
fact-elp-04 = Tsab ntawv yuav tsum qhia: vim li cas, koj tus me nyuam nyob theem twg, qhia ntawv li cas, lwm yam xaiv tau, me nyuam tawm tau li cas, thiab koj cov cai. Koj thov tau tsev kawm ntawv piav ua koj hom lus.
fact-elp-05-choice = Koj nug tau tias muaj kev pab dab tsi rau cov me nyuam kawm lus Askiv, xws li hoob qhia ob hom lus, thiab xaiv tau lwm yam yog muaj.
fact-elp-12 = Tus me nyuam uas tseem kawm lus Askiv tsim nyog tau tib lub cib fim koom kis las, pawg (club), hoob txawj ntse (gifted), AP thiab hoob hauj lwm. Koj nug tau tsev kawm ntawv tias koj tus me nyuam koom tau li cas.
fact-elp-11 = Tsev kawm ntawv uas txais nyiaj tsoom fwv teb chaws tsis muaj cai muab me nyuam tso rau ib hoob, los sis tsis pub nkag, tsuas yog vim nws lub xeem los sis hom lus hauv tsev. Koj thov tau kom lawv sau ntawv qhia tias vim li cas.
fact-lng-02 = Tsev kawm ntawv yuav tsum ua ib yam dab tsi thaum hom lus cheem me nyuam kom koom tsis tau tag nrho. Koj nug tau tsev kawm ntawv tias lawv ua dab tsi pab koj tus me nyuam.
fact-elp-05 = Koj rho tau koj tus me nyuam tawm hoob kawm lus Askiv (ESL) thaum twg los tau, hais tau tias tsis kam, los sis xaiv tau lwm hoob yog muaj. Koj nrog tau tus xib fwb tham ua ntej thiab.
fact-elp-06 = Yog koj tsis kam, koj tus me nyuam tseem xeem lus Askiv txhua xyoo thiab tseem tsim nyog tau kev pab kom kawm raws tau. Koj hloov tau siab thiab thov tau kom rov qab mus kawm.
fact-elp-08 = Txhua lub xeev muaj ib txoj cai rau kev tawm hoob kawm lus Askiv: qhab nia xeem, qee zaum muaj lwm yam thiab. Koj nug tau xib fwb tias yuav tsum tau qhab nia npaum li cas thiab koj tus me nyuam tshuav npaum li cas.
fact-elp-07 = Txhua tus me nyuam kawm lus Askiv (English learner) xeem lus Askiv txhua xyoo, txawm nws tsis nyob hauv hoob. Lub npe xeem txawv raws lub xeev. Koj nug tau tias xeem thaum twg thiab koj tus me nyuam ua tau li cas.
fact-elp-09 = Tom qab me nyuam tawm hoob ESL, tsev kawm ntawv tsim nyog soj saib nws txoj kev kawm ob peb xyoos. Yog koj tus me nyuam poob qab, koj rov thov tau kev pab.
fact-par-02 = Koj nug tau txog kev xeem ntawm lub xeev thiab puas muaj kev tsis xeem. Txhua lub xeev txiav txim qhov no. Koj thov tau tsev kawm ntawv sau txoj cai ntawm no ua ntawv rau koj.

fact-dis-01 = Koj thov tau kev ntsuam xyuas dawb (evaluation), zoo tshaj yog sau ntawv, ua hom lus twg los tau. Sau: "Kuv thov kev ntsuam xyuas kev kawm tshwj xeeb (special education evaluation) rau kuv tus me nyuam." Khaws ib daim luam cia.
fact-dis-03 = Tom qab koj kos npe, tsev kawm ntawv muaj 60 hnub los ua kev ntsuam xyuas kom tiav, los sis raws lub sij hawm koj lub xeev teev. Koj thov tau kom sau hnub kawg ua ntawv rau koj.
fact-dis-04 = Koj thov tau kev ntsuam xyuas thaum me nyuam tseem kawm lus Askiv. Tsim nyog ua ua nws hom lus yog ua tau. Paub lus Askiv tsawg xwb tsis yog xiam oob qhab (disability).
fact-dis-09 = Ib tug me nyuam tau kev pab lus Askiv thiab kev kawm tshwj xeeb tib lub sij hawm; ib qho tsis hloov chaw rau lwm qho. Koj thov tau ob qho tib si.
fact-dis-02 = Kev kawm tshwj xeeb tsis pib yog koj tsis tau kos npe tso cai. Ua ntej koj txiav txim, koj thov tau kom piav daim ntawv ua koj hom lus.
fact-dis-06 = Tsev kawm ntawv yuav tsum ua kom koj to taub rooj sib tham IEP, nrog neeg txhais lus yog koj xav tau. Koj thov tau neeg txhais lus ua ntej hnub ntawd, thiab hais tau thaum muaj qhov tsis meej.
fact-dis-07 = Thaum pom tias me nyuam yuav tsum tau kev kawm tshwj xeeb, rooj sib tham IEP muaj hauv 30 hnub, rov saib txhua xyoo, ntsuam xyuas tshiab yam tsawg 3 xyoos ib zaug. Koj nug tau cov hnub.
fact-dis-05 = Ua ntej hloov, los sis tsis kam, tsev kawm ntawv yuav tsum sau ntawv qhia koj, ua koj hom lus, tshwj tsis yog pom tseeb tias ua tsis tau. Koj thov tau daim IEP ua koj hom lus thiab.
fact-dis-10 = Tsis muaj ib txoj cai tsoom fwv teb chaws hais tias yuav tsum txhais tag nrho daim IEP; lub xeev txawv lub xeev. Koj sau ntawv thov tau koj daim ua koj hom lus, thiab thov tau chaw pab niam txiv (parent center) pab.
fact-dis-08 = Yog koj tsis pom zoo, koj sau ntawv thov tau lwm tus ntsuam xyuas uas tsoom fwv them, kev sib hais (mediation), foob rau lub xeev (state complaint), los sis rooj hais plaub (hearing). Muaj sij hawm txwv; nug chaw pab niam txiv (parent center) sai sai.
fact-dis-11 = Daim 504 yog rau me nyuam xiam oob qhab (disability) uas tsis tas kawm tshwj xeeb. Koj sau ntawv thov tau ib daim, saib tau cov ntaub ntawv, thiab thov tau rooj hais plaub (hearing).
fact-dis-12 = Txhua lub xeev muaj chaw pab niam txiv (parent center), nyob sab nraud tsev kawm ntawv, pab dawb txog kev kawm tshwj xeeb, pab niam txiv uas hais lus Askiv tsawg thiab. Nrhiav koj lub: parentcenterhub.org

fact-rec-01 = Koj thov tau saib koj tus me nyuam cov ntaub ntawv kawm. Tsev kawm ntawv muaj txog li 45 hnub. Yog muaj dab tsi tsis raug, koj thov tau kom kho.
fact-rec-02 = Tsev kawm ntawv qhia tau npe, duab, chaw nyob los sis xov tooj tawm (directory information) tshwj tsis yog koj hais raws sij hawm tias tsis kam. Koj thov tau daim ntawv thiab nug tau hnub kawg.
fact-rec-03 = Tub ceev xwm immigration thov xwb tsis qhib tau cov ntaub ntawv kawm; lus txib ntawm tsev hais plaub (court order) los sis subpoena raug cai thiaj qhib tau. Koj hais tau kom tsev kawm ntawv tsis txhob qhia koj qhov chaw nyob.
fact-rec-05 = High school muab npe, chaw nyob thiab xov tooj ntawm tub ntxhais kawm rau cov nrhiav tub rog (military recruiters) tshwj tsis yog niam txiv hais tias tsis kam. Koj thov tau tsev kawm ntawv daim ntawv hais tias tsis kam.
fact-rec-04 = Tsev kawm ntawv sau tau qhov chaw yug ua directory information (lus qhia tawm). Koj sau ntawv thov tau kom tsis txhob sau koj tus me nyuam li. Thov txhob xa qhov ntawd rau kuv.

fact-dsc-01 = Ua ntej txwv tsis pub tuaj kawm (suspension) txog li 10 hnub, yuav tsum qhia koj tus me nyuam tias vim li cas, thiab nws hais tau nws zaj. Yog ntev dua, muaj kauj ruam ntau dua. Koj nug tau tsev kawm ntawv tias vim li cas.
fact-dsc-01-long = Yog txwv tsis pub tuaj kawm ntev tshaj 10 hnub, tsev kawm ntawv yuav tsum ua kauj ruam raug cai ntau dua; txhua lub xeev teev lawv. Koj sau ntawv nug tau tias vim li cas thiab muaj kauj ruam dab tsi. Kev pab cai lij choj: lawhelp.org
fact-dsc-02 = Tus me nyuam muaj IEP los sis 504 raug txwv tshaj 10 hnub: hauv 10 hnub kawm ntawv muaj rooj sib tham nug tias puas yog vim nws qhov xiam oob qhab (disability). Kev pab tseem mus ntxiv. Koj thov tau rooj sib tham no.
fact-dsc-03 = Koj thov tau kom tsab ntawv txog kev txwv tsis pub tuaj kawm (suspension) thiab rooj hais plaub (hearing) ua koj hom lus. Qhia tsev kawm ntawv ua ntej hnub ntawd tias koj xav tau hom lus twg.

fact-cmp-02 = Yog raug saib tsis ncaj ncees, koj qhia tau tsev kawm ntawv, koog tsev kawm ntawv, lub xeev, los sis US Office for Civil Rights: 1-800-421-3481, ocr@ed.gov, feem ntau hauv 180 hnub. Tsis them nqi, thiab tej zaum ntev.
fact-cmp-01 = Yog raug saib tsis ncaj ncees vim keeb kwm, hom lus, haiv neeg, xiam oob qhab, poj niam txiv neej los sis hnub nyoog, koj qhia tau US Office for Civil Rights: dawb, tsis tas kws lij choj, feem ntau hauv 180 hnub. Tej zaum ntev.
fact-cmp-06 = Tsev kawm ntawv uas paub txog kev thab plaub (bullying) vim haiv neeg, keeb kwm, poj niam txiv neej los sis xiam oob qhab yuav tsum ua ib yam dab tsi. Lwm yam bullying, txhua lub xeev muaj cai. Koj sau ntawv qhia tau tsev kawm ntawv, khaws ib daim luam.
fact-lng-01 = Tsev kawm ntawv uas txais nyiaj tsoom fwv teb chaws tsis muaj cai ua phem dua rau koj tus me nyuam vim koj tuaj qhov twg tuaj. Yog lawv txwv koj tus me nyuam hais koj hom lus, koj nug tau vim li cas, thiab xa tau lus tsis txaus siab.
fact-cmp-05 = Tsis muaj leej twg muaj cai rau txim koj los sis koj tus me nyuam vim koj tau xa lus tsis txaus siab (complaint). Yog koj pom li ntawd, koj sau tau tias muaj dab tsi thiab thaum twg, thiab qhia tau ib lub chaw ua hauj lwm sab nraud tsev kawm ntawv.
fact-cmp-04 = Koj qhia tau Civil Rights Division ntawm US Justice Department thiab: civilrights.justice.gov. Tej zaum lub vev xaib hloov lawm; koj lub xeev lub chaw saib kev kawm ntawv (state education office) yog lwm txoj kev.
fact-cmp-03 = US Office for Civil Rights kaw qee lub hoob kas xyoo 2025 thiab tej zaum ua qeeb. Koj tseem sau ntawv tau rau lawv, thiab koj qhia tau koj lub xeev lub chaw saib kev kawm ntawv (state education office) thiab.

fact-mea-04 = Ib daim ntawv thov mov dawb (meal form) suav tag nrho cov me nyuam hauv tsev, xa tau thaum twg los tau hauv xyoo. Qhov tau txais xyoo tag los siv tau 30 hnub kawm ntawv. Koj thov tau tsev kawm ntawv daim ntawv no.
fact-mea-03 = Tus me nyuam uas kawm tau tsev kawm ntawv tsoom fwv dawb kuj tau tshais thiab su tom tsev kawm ntawv, txawm kev nkag teb chaws (immigration) zoo li cas los xij. Koj nug tau tsev kawm ntawv txog mov.
fact-mea-05 = Qee lub tsev kawm ntawv thiab qee lub xeev pub mov dawb rau txhua tus me nyuam, tsis tas sau ntawv. Koj nug tau tias koj lub tsev kawm ntawv puas ua li ntawd.
fact-mea-01 = Daim ntawv thov mov dawb tsis nug kev nkag teb chaws (immigration). Nws nug tsuas 4 tus zauv kawg ntawm Social Security ntawm tus neeg laus kos npe, yeej tsis nug me nyuam li. Yog koj tsis muaj, koj kos tau qhov ntawd.
fact-mea-02 = Yog muaj nab npawb SNAP, TANF los sis FDPIR, los sis yog me nyuam foster, tsis tas muaj Social Security. Me nyuam tsis muaj tsev nyob, me nyuam migrant (ua teb khiav chaw) los sis Head Start: nug txog kev hla qhov nyiaj khwv tau.
fact-mea-06 = Yog me nyuam tsis haum zaub mov (allergy) los sis xiam oob qhab, tsev kawm ntawv yuav tsum hloov mov kom tsim nyog yog koj nqa ntawv kws kho mob tuaj. Yog vim kev ntseeg, xws li tsis noj nqaij npuas, txhua qhov muaj nws cov cai; koj nug tau.
fact-enr-09 = Txhua lub xeev muaj daim npe txhaj tshuaj thiab ntawv kho mob rau kev kawm ntawv. Tsev neeg tshiab feem ntau tau sij hawm. Koj nug tau nais maum (school nurse) tias ntawm no yuav tsum muaj dab tsi thiab hnub kawg.

fact-par-04 = Niam txiv txhua tus koom tau PTA thiab mus tau rooj sib tham council. Qee lub xeev muaj pawg niam txiv ntawm cov me nyuam kawm lus Askiv thiab. Koj nug tau tsev kawm ntawv tias rooj sib tham tom ntej yog thaum twg.
fact-elp-10 = Koog tsev kawm ntawv yuav tsum nrog niam txiv ntawm cov me nyuam kawm lus Askiv sib txuas lus, muaj rooj sib tham tsis tu ncua thiab qhia ua ntej. Koj nug tau tias rooj tom ntej yog thaum twg.
fact-par-01 = Hauv tsev kawm ntawv uas muaj nyiaj Title I, koj nug tau tias xib fwb puas muaj ntawv tso cai ntawm lub xeev thiab puas qhia yam nws kawm los, thiab nug txog cov pab xib fwb. Koj thov tau lus teb ua koj hom lus.
fact-par-05 = Xyoo 2025 qee cov niam txiv yeej ib qho lus txib thawj theem ntawm tsev hais plaub: vim kev ntseeg, lawv tau lus qhia txog qee phau ntawv dab neeg thiab tsis kam tau. Cai ntawm no tej zaum txawv; koj sau ntawv nug tau tsev kawm ntawv.
fact-par-04-volunteer = Tsev kawm ntawv nug tau cov pab dawb (volunteer) daim ID los sis tshawb keeb kwm (background check). Koj nug tau tias yuav tsum muaj dab tsi ua ntej koj sau npe.
fact-par-03 = Tsev kawm ntawv Title I nrog niam txiv npaj phiaj xwm tsev neeg thiab muaj rooj sib tham txhua xyoo; tej zaum pab tsheb thauj los sis zov me nyuam. Koj nug tau hnub thiab thov tau neeg txhais lus.

fact-svc-01 = Cai SNAP rau cov tsis yog xam xaj hloov lub xya hli 2025. Me nyuam uas yog xam xaj tej zaum tseem tau. Ua ntej koj thov, koj nug tau kws lij choj: immigrationlawhelp.org
fact-svc-07 = WIC pab zaub mov rau niam thiab me nyuam yaus. Raws cai tsoom fwv teb chaws, WIC tsis nug kev nkag teb chaws (immigration); tej lub xeev tej zaum txawv. Koj hu tau 211 nrhiav hoob kas WIC thiab nug ua ntej.
fact-svc-06 = Cov cai txog kev txais kev pab thiab green card tab tom hloov. Ua ntej koj thov, koj nug tau kws lij choj: immigrationlawhelp.org. Kev kawm ntawv thiab mov tom tsev kawm ntawv tsis tas muaj ntawv nkag teb chaws li.
fact-svc-04 = Ntawv kho mob (insurance) rau me nyuam: 1-877-543-7669. Medicaid tej zaum muab lus qhia rau chaw ua hauj lwm immigration. Yog muaj neeg hauv tsev tsis muaj ntaub ntawv, koj nug tau kws lij choj ua ntej: immigrationlawhelp.org
fact-svc-03 = Cai Medicaid thiab CHIP rau neeg tuaj txawv teb chaws hloov lub kaum hli 2026. Lub xeev txawv lub xeev txog me nyuam thiab kev cev xeeb tub. Koj nug tau kws lij choj ua ntej koj thov: immigrationlawhelp.org
fact-svc-05 = Chav kho mob kub ceev (emergency room) yuav tsum kuaj txhua tus uas tuaj, thiab kho tus mob kub ceev kom txog thaum nws nyob tus. Muaj kev phom sij, hu 911. Koj thov tau neeg txhais lus.
fact-svc-02 = Head Start yog hoob kawm rau me nyuam yaus. Lawv nug tau ntaub ntawv dab tsi, tsev hais plaub tseem hais, cai ntawm no thiaj tej zaum txawv. Koj nug tau lawv ua ntej koj thov.

fact-col-04 = Qib 6 txog 8 yog lub sij hawm zoo pib. Koj nug tau tus pab tswv yim (counselor) txog algebra, kawm lwm hom lus, AP, IB los sis hoob college hauv high school, thiab cov credits kom kawm tiav.
fact-col-01 = Rau FAFSA, tus tub ntxhais kawm yuav tsum yog xam xaj los sis tus tsis yog xam xaj uas muaj cai tau; niam txiv uas tsis muaj ntaub ntawv los sis Social Security koom tau. Koj nug tau counselor ua ntej txog kev tsis qhia tawm.
fact-col-02 = Txoj cai txwv kom siv cov lus FAFSA rau kev pab nyiaj kawm xwb, tab sis tsis muaj leej twg paub tseeb tias yuav raug siv li cas. Yog muaj neeg hauv tsev tsis muaj ntaub ntawv, koj nrog tau counselor tham ua ntej koj xa.
fact-col-03 = Nqi kawm pheej yig rau neeg hauv xeev (in-state tuition) thiab nyiaj pab ntawm lub xeev rau cov tsis muaj ntaub ntawv yog nyob ntawm lub xeev, thiab cov cai tab tom hloov. Koj nug tau counselor los sis college tias tam sim no ntawm no yog li cas.
fact-col-05 = Koj hom lus muaj nqis: yuav luag txhua lub xeev muaj Seal of Biliteracy rau tub ntxhais kawm uas paub ob hom lus zoo. Koj nug tau counselor tias ua li cas thiaj tau.

service-hunger-hotline = Hunger Hotline nrhiav zaub mov ze koj, hnub Monday txog Friday: 1-866-348-6479 (lus Mev/Spanish: 1-877-842-6273).
service-211 = Hu 211 nrhiav zaub mov thiab lwm yam kev pab ze koj. Ntau lub chaw muaj neeg txhais lus.

service-211-bills = Hu 211 nrhiav kev pab ze koj txog nqi tsev, fais fab, dej los sis cua sov; ntau lub chaw muaj neeg txhais lus. LIHEAP, rau fais fab thiab cua sov: 1-866-674-6327.
service-liheap = LIHEAP qhia tau tias thov kev pab nqi fais fab thiab cua sov qhov twg: 1-866-674-6327. Nug tias yuav tsum muaj ntaub ntawv dab tsi.
service-lawhelp = Kev pab cai lij choj dawb txog nqi tsev thiab kev raug ntiab tawm tsev, raws lub xeev: lawhelp.org. Ntawv tsev hais plaub muaj hnub teev tseg, hu ntxov thiaj zoo.
service-211-local = Hu 211 thiab hais tias koj xav tau dab tsi; lawv paub kev pab ze koj. Ntau lub chaw muaj neeg txhais lus.
service-211-home = Nrhiav chaw pw, hu 211; lawv paub cov chaw so (shelter) ze koj. Ntau lub chaw muaj neeg txhais lus.

service-health-center = Tsev kho mob uas koj them raws nyiaj khwv tau: findahealthcenter.hrsa.gov. Cai ntawm no tej zaum txawv; hu ua ntej thiab nug tias lawv xav tau dab tsi.
service-insure-kids = Ntawv kho mob (insurance) rau me nyuam: 1-877-543-7669, muaj neeg txhais lus. Yog muaj neeg hauv tsev tsis muaj ntaub ntawv, koj nug tau kws lij choj ua ntej koj thov.
service-parent-helpline = National Parent and Youth Helpline (pab niam txiv thiab cov hluas): hu los sis text 1-855-427-2736 txhua lub sij hawm, muaj lus Mev (Spanish) thiab.
service-988 = Thaum nyuaj siab tshaj, hu 988 txhua lub sij hawm: lus Mev (Spanish), nias 2; lwm hom lus muaj neeg txhais, hais "Hmong, please". Text tau lus Askiv thiab lus Mev xwb.

service-literacy-directory = Nrhiav hoob kawm lus Askiv rau neeg laus: nld.org. Cai rau hoob neeg laus txawv raws qhov chaw; nug ua ntej koj sau npe.
service-literacy-directory-reading = Nrhiav hoob kawm nyeem ntawv thiab GED rau neeg laus: nld.org los sis koj lub tsev qiv ntawv. Cai txawv raws qhov chaw; nug ua ntej koj sau npe.

service-immigration-law-help = Kws lij choj immigration dawb los sis pheej yig, raws ZIP los sis lub xeev: immigrationlawhelp.org. Thov txhob xa koj rooj plaub rau kuv.
service-eoir-pro-bono = Daim npe kws lij choj dawb ntawm tsev hais plaub immigration: justice.gov/eoir/list-pro-bono-legal-service-providers
service-no-notario = Hauv Asmeskas, notario tsis yog kws lij choj. Ua ntej koj them nyiaj, koj nrhiav tau kws lij choj los sis tus pab uas muaj ntawv tso cai (accredited): immigrationlawhelp.org
service-detained-locator = Koj nrhiav tau koj tus txheeb ze ntawm locator.ice.gov; xov tooj tsev hais plaub 1-800-898-7180. Qhia tsev kawm ntawv tias leej twg tuaj tos me nyuam. Thov txhob xa npe rau kuv.
service-lawyer-detained = Kws lij choj rau tus txheeb ze uas raug coj mus: immigrationlawhelp.org. Nug ua ntej leej twg kos npe rau daim ntawv twg.
service-lawyer-daca-tps = Cai DACA thiab TPS hloov mus los. Kws lij choj saib tau koj rooj plaub: immigrationlawhelp.org. Thov txhob xa ntaub ntawv rau kuv.

service-refugee-agencies = IRC, HIAS, CWS, USCRI, World Relief thiab lwm lub muaj hoob kas pab neeg thoj nam. Hu 211 nrhiav ib lub ze koj uas tseem qhib.

service-parent-center = Chaw pab niam txiv (parent center), pab dawb txog kev kawm tshwj xeeb, ntau lub muaj lwm hom lus: parentcenterhub.org/find-your-center
