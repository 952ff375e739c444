# Generated drafts: no person has reviewed these texts yet.

event-note = Recado da escola: { $note }
event-cancelled = Foi cancelado: { $title }, { $day }, { $time }. Sentimos muito. Responda 9 se quiser falar com uma pessoa.
event-full = Por enquanto não há mais lugares. Mesmo assim pode me dizer que quer vir; uma pessoa vai procurar um lugar.
rsvp-full = Por enquanto não há mais lugares: { $title }. Anotei que vocês querem vir e pedi a uma pessoa. Ela vai avisar até { $day }, { $time }.
