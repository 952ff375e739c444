# Generated drafts: no person has reviewed these texts yet.

mail-subject = Mensahe po mula sa { $district }
mail-subject-event = { $district }: { $title }
mail-answer = Walang nagbabasa ng sagot sa email na ito. Para sumagot o magtanong, mag-text po sa { $number }.
mail-poll = Para sumagot, i-text po ang isa o higit pa sa mga numerong ito sa { $number }:
mail-stop = Huwag na akong padalhan ng ganitong email
mail-stop-ask = Ayaw na po ba ninyong makatanggap ng email mula sa amin?
mail-stopped = Hindi na po kayo makakatanggap ng email mula sa amin.
mail-again = Gusto ko ulit makatanggap ng email
mail-again-done = Padadalhan na po namin kayo ulit ng email.
