# Generated drafts: no person has reviewed these texts yet.

event-note = Lus ntawm lub tsev kawm ntawv: { $note }
event-cancelled = Muab tso tseg lawm: { $title }, { $day }, { $time }. Peb thov txim. Teb 9 yog koj xav nrog ib tug neeg tham.
event-full = Tam sim no puv chaw tag lawm. Koj tseem qhia tau kuv tias koj xav tuaj; ib tug neeg yuav nrhiav chaw rau koj.
rsvp-full = Tam sim no puv chaw tag lawm: { $title }. Kuv sau tias koj xav tuaj thiab thov ib tug neeg pab lawm. Nws yuav qhia koj tsis pub dhau { $day }, { $time }.
