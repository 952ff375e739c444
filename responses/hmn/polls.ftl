# Generated drafts: no person has reviewed these texts yet.

poll-from = { $district } nug: { $title } yuav ua thaum twg?
poll-which = Teb ib tug zauv los sis ntau tus:
poll-time = { $day }, { $time }
poll-none = Tsis muaj ib lub
poll-saved = Ua tsaug. Cov sij hawm haum koj: { $times }. Yog hloov, xa lwm tus zauv tuaj.
poll-when = Ua tsaug. Thaum twg thiaj haum koj? Sau hnub thiab sij hawm.
poll-wished = Ua tsaug. Tsev kawm ntawv yuav nyeem ua ntej xaiv sij hawm.
poll-fixed = Teem sij hawm lawm. { $district } caw koj tsev neeg tuaj:
invite-community = { $organizer } caw koj tsev neeg tuaj. { $district } xa lus no:
choose-community = Tag nrho, thiab xov xwm hauv zej zog
messages-community = Koj tau tag nrho cov lus ntawm tsev kawm ntawv, thiab cov lus caw ntawm zej zog uas tsev kawm ntawv xa tuaj. Yog xav hloov, sau: lus tsawg.
