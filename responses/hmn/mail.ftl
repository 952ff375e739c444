# Generated drafts: no person has reviewed these texts yet.

mail-subject = Lus los ntawm { $district }
mail-subject-event = { $district }: { $title }
mail-answer = Tsis muaj leej twg nyeem cov lus teb rau email no. Yog xav teb lossis nug, xa lus ntawv rau { $number }.
mail-poll = Yog xav teb, xa lus ntawv ib tug los sis ntau tus zauv hauv qab no rau { $number }:
mail-stop = Tsis txais cov email no ntxiv
mail-stop-ask = Koj puas xav kom peb txhob xa email rau koj ntxiv?
mail-stopped = Koj yuav tsis tau txais peb cov email ntxiv lawm.
mail-again = Kuv xav txais email dua
mail-again-done = Peb yuav xa email rau koj dua.
