# Borradores generados: ninguna persona ha revisado todavía estos textos.

event-note = Nota de la escuela: { $note }
event-cancelled = Se canceló: { $title }, { $day }, { $time }. Lo sentimos. Responda 9 si quiere hablar con una persona.
event-full = Por ahora no quedan lugares. Aun así puede decirme que quiere venir; una persona buscará un lugar.
rsvp-full = Por ahora no quedan lugares: { $title }. Anoté que quieren venir y se lo pedí a una persona. Le avisa a más tardar el { $day }, { $time }.
