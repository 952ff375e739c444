# Generated drafts: no person has reviewed these texts yet.

invite-from = { $district } caw koj tsev neeg tuaj:
invite-reminder = Thov nco ntsoov. { $district }:
notice-from = { $district }:
invite-coming = Koj puas tuaj? Teb ib tug zauv:
broadcast-words = { $words }
help-stop-line = Teb STOP yog tsis xav tau lus ntxiv.
broadcast-english = (Tsab ntawv no yog lus As Kiv: tseem tsis tau muaj ua lus Hmoob. Teb 9 yog xav tau neeg.)
