# Generated drafts: no person has reviewed these texts yet.

event-note = Fariin dugsiga ka timid: { $note }
event-cancelled = Waa la baajiyay: { $title }, { $day }, { $time }. Waan ka xunnahay. Ku jawaab 9 haddii aad rabto inaad qof la hadasho.
event-full = Hadda boosaskii oo dhan waa la qaatay. Weli waad ii sheegi kartaa inaad rabto inaad timaaddo; qof ayaa boos kuu raadin doona.
rsvp-full = Hadda boosaskii oo dhan waa la qaatay: { $title }. Waxaan qoray inaad rabto inaad timaaddo, qofna waan weydiistay. Wuu kuu sheegi doonaa ugu dambayn { $day }, { $time }.
