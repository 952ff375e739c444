# Borradores generados: ninguna persona ha revisado todavía estos textos.

events-upcoming = Próximos eventos. Responda con un número para saber más:
events-none = No veo eventos en las próximas semanas. { $office } le escribirá a más tardar el { $day }, { $time }. Tel: { $phone }
events-which = ¿De cuál evento me habla? Responda con un número:
event-line = { $title }, { $day }, { $time }
event-details = { $title }: { $day }, de { $time } a { $end }, { $place }.
event-offers = Es gratis y toda la familia es bienvenida. Hay { $offers }.
event-childcare-yes = Sí, hay cuidado de niños gratis (de { $ages } años).
event-childcare-no = En este no hay cuidado de niños, pero puede traer a sus hijos.
event-interpreter-yes = Hay intérpretes de: { $languages }. Para otro idioma responda 9.
event-interpreter-ask = Todavía no hay intérprete. Responda 9 y una persona lo pide; es gratis.
event-ride-yes = Sí, hay transporte gratis. Dígame que viene y lo pido.
event-ride-no = Para este no hay transporte. Responda 9 si lo necesita.
event-dinner-yes = Sí, hay cena gratis para toda la familia.
event-dinner-no = En este no hay cena.
event-family-yes = Sí, toda la familia es bienvenida: niños, abuelos, vecinos.
event-family-ask = Para este responda 9 y pregunte a una persona quién puede venir.

rsvp-which = ¿A cuál van a venir? Responda con un número:
rsvp-coming = { $title }, { $day }, { $time }. ¿Van a venir? Responda con un número:
rsvp-yes = Sí vamos
rsvp-no = No podemos
rsvp-maybe = Tal vez
rsvp-adults = ¡Qué bueno! ¿Cuántos adultos vienen? Responda con un número, o 0 para seguir.
rsvp-children = ¿Cuántos niños? Responda con un número, o 0.
rsvp-needs = ¿Qué les ayudaría a venir? Responda con uno o más números, o 0 si nada:
need-childcare = cuidado de niños
need-ride = transporte
need-interpreter = intérprete
need-dinner = cena
need-access = acceso sin escalones u otra ayuda
need-other = otra cosa
needs-which = { $title }, { $day }: ¿qué le ayudaría a venir? Responda con un número:
rsvp-saved = Están en la lista: { $title }, { $day }, { $time }, { $place }. Adultos: { $adults }, niños: { $children }. Para cambiarlo, escríbame.
rsvp-saved-maybe = Anoté tal vez: { $title }, { $day }, { $time }. Adultos: { $adults }, niños: { $children }. Avíseme cuando sepa.
rsvp-saved-no = Gracias por avisar de { $title }, { $day }. Otras formas de participar: { $ways }. Responda 9 si quiere alguna.
rsvp-needs-asked = Pedí: { $needs }. Todavía no está arreglado; una persona le avisa a más tardar el { $day }.
