# Generated drafts: no person has reviewed these texts yet.

invite-from = Casuumaad qoyskaaga u socota. { $district }:
invite-reminder = Xusuusin. { $district }:
notice-from = { $district }:
invite-coming = Ma imanaysaa? Ku jawaab lambar:
broadcast-words = { $words }
help-stop-line = Si farriimuhu u dhammaadaan, ku jawaab STOP.
broadcast-english = (Farriintu waa Ingiriis: weli Soomaali kuma qorna. Qof la hadal: ku jawaab 9.)
