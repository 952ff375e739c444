# Generated drafts: no person has reviewed these texts yet.

event-note = Nòt lekòl la: { $note }
event-cancelled = Yo anile aktivite sa a: { $title }, { $day }, { $time }. Nou regrèt sa. Reponn 9 si ou vle pale ak yon moun.
event-full = Tout plas yo pran pou kounye a. Ou ka toujou di m ou vle vini; yon moun ap chèche yon plas pou ou.
rsvp-full = Tout plas yo pran pou kounye a: { $title }. Mwen ekri ou vle vini epi mwen mande yon moun. L ap di ou pa pita pase { $day }, { $time }.
