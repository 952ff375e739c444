# Generated drafts: no person has reviewed these texts yet.

event-note = Paalala mula sa paaralan: { $note }
event-cancelled = Kinansela po ang { $title }, { $day }, { $time }. Paumanhin po. I-reply ang 9 kung gusto ninyong makausap ang isang tao.
event-full = Puno na po ang lahat ng upuan sa ngayon. Puwede pa rin ninyong sabihin na gusto ninyong pumunta; may taong hahanap ng puwesto.
rsvp-full = Puno na po sa ngayon ang { $title }. Isinulat ko na gusto ninyong pumunta at humiling ako sa isang tao. Sasabihan kayo nang hindi lalampas sa { $day }, { $time }.
