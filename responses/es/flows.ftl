# Borradores generados: ninguna persona ha revisado todavía estos textos.

absence-begun = Gracias. Se lo estoy pasando a la oficina de asistencia.
ask-school = ¿De qué escuela? Responda con un número:
ask-child = ¿Cuál de sus hijos? Basta el nombre y el grado. Por favor no mande detalles de salud.
absence-passed-on = Avisé a la oficina de asistencia: su hijo faltará, o no estará todo el día, el { $absent }. Basta una nota corta en 3 días. Tel: { $phone }
absence-passed-on-to = Avisé a asistencia de { $school }: su hijo faltará, o no estará todo el día, el { $absent }. Basta una nota corta en 3 días. Tel: { $phone }

interpreter-begun = Estoy pidiendo un intérprete para usted. Es gratis.
ask-interpreter-day = ¿Qué día es la reunión o la llamada? Por ejemplo: jueves, o 3 de diciembre.
ask-interpreter-whom = ¿Con quién es y en qué idioma? Bastan unas palabras.
interpreter-asked = Pedí un intérprete para el { $when }. Todavía no es seguro: { $office } le escribirá a más tardar el { $day }, { $time }. Tel: { $phone }
interpreter-asked-someday = Pedí un intérprete. Todavía no es seguro: { $office } le escribirá a más tardar el { $day }, { $time }. Tel: { $phone }
letter-asked = No puedo leer cartas ni fotos. { $office } le escribirá en { $tongue } a más tardar el { $day }, { $time } para que alguien se la lea. Tel: { $phone }

call-begun = Una persona le va a llamar. Gracias por decirlo.
ask-when = ¿A qué hora le queda mejor? Responda con un número:
when-morning = En la mañana
when-afternoon = En la tarde
when-evening = En la noche
when-any = A cualquier hora
call-asked = Pedí a { $office } que le llame en { $tongue }, a más tardar el { $day }, { $time }. También puede llamar al { $phone }

visit-what = La visita es solo si usted quiere. Van un maestro y alguien de la oficina, unos 30 minutos, para conocerse. No es inspección y nadie pregunta por papeles.
ask-visit = ¿Quiere una? Responda con un número:
visit-home = Sí, en casa
visit-elsewhere = Sí, en otro lugar
visit-no = No, gracias
visit-declined = Está bien, y nada cambia para su hijo. Siempre puede escribir o llamar.
visit-asked = Pedí la visita. Todavía no es segura: { $office } le escribirá a más tardar el { $day }, { $time } para acordar día y lugar. Tel: { $phone }

share-begun = ¡Qué bonito! Las familias saben mucho que la escuela puede aprender. Estoy pasando sus palabras.
share-asked = { $office } le escribirá a más tardar el { $day }, { $time } para decirle cómo y cuándo. Las visitas se anotan en la entrada. Tel: { $phone }

complaint-begun = Lo siento. Gracias por decirlo; hoy mismo lo paso.
ask-matter = ¿De qué se trata? Responda con un número:
matter-messages = Los mensajes que recibo
matter-wrong-answer = Una respuesta equivocada
matter-no-reply = Nadie me contestó
matter-person = Cómo me trató alguien
complaint-passed-on = { $office } tiene su queja y le escribirá a más tardar el { $day }, { $time }. Tel: { $phone }
complaint-about-person = Su queja va a { $office }, no a la persona de quien se trata. Le escribirán a más tardar el { $day }, { $time }. Tel: { $phone }
complaint-fewer = Para recibir menos, escriba: menos mensajes.

other-ways = Está bien; hay otras formas de participar: { $ways }. Responda 9 si quiere una.
change-what = { $title }, { $day }, { $time }: ¿qué cambio? Responda con un número:
change-numbers = Cuántos vamos
change-another = Otro evento

school-open-yes = Sí, hay clases el { $day }.
school-open-no = No hay clases el { $day }: { $title }.
school-open-weekend = No hay clases el { $day }: es fin de semana.
school-next-off = Los próximos días sin clases: { $title }, desde el { $day }. Pregúnteme por cualquier día, por ejemplo: ¿hay clases el lunes?

person-too = { $office } le va a escribir antes del { $day }, { $time }.
person-offer = Para una persona, responda 9.

messages-which = ¿Qué mensajes quiere recibir? Responda con un número:
choose-none = Ningún mensaje
choose-urgent = Solo los urgentes
choose-events = Solo eventos y urgentes
choose-all = Todos los mensajes
messages-all = Recibe todos los mensajes de la escuela.
messages-events = Desde ahora solo recibe mensajes de eventos y los urgentes. Siempre puede preguntarme lo que quiera.
messages-urgent = Desde ahora solo recibe mensajes urgentes. Siempre puede preguntarme lo que quiera.
delete-sure = Puedo borrar sus mensajes, sus respuestas y su idioma. Los registros que la escuela debe guardar se quedan en la escuela. ¿Los borro? Responda con un número:
what-is-kept = Guardo: { $what }.
kept-number = número
kept-language = idioma
kept-texts = mensajes desde { $since } ({ $many })
kept-answers = respuestas a eventos
kept-roster = lista escolar (niños: { $children })
kept-matters = pendientes ({ $many })
kept-notes = notas del personal
kept-stop = su baja
what-is-not-kept = No guardo papeles migratorios ni de identidad.
delete-kept = ¿Lo borro? Responda 1 o 2:
choose-delete = Sí, borrar
choose-keep = No, dejarlo como está
delete-done = Listo: lo que guardo de usted se borra en cuanto salga este mensaje. Su código, por si pregunta: { $code }
kept-as-it-was = Está bien, no cambio nada.
contact-when = ¿Cuándo le puede llamar o escribir una persona? Responda con un número:
choose-morning = En la mañana
choose-afternoon = En la tarde
choose-evening = En la noche
choose-any = A cualquier hora
contact-set = Gracias, lo anoté para el personal.
wrong-person = Disculpe la confusión. ¿Qué hago? Responda con un número:
choose-person = Que lo revise una persona
household-new-number = ¡Bienvenida su nueva línea! Ya funciona. Responda 9 y una persona quita de la lista el número viejo.
household-add-person = La familia es bienvenida. Cada quien entra escribiendo hola a este número desde su propio teléfono, en su idioma. No agrego a nadie sin su propio permiso.

who-cost = Es gratis. Su compañía puede cobrarle el mensaje como siempre.
who-reads = Le contesta una computadora. El personal de la oficina puede leer lo que escribe. No mande papeles, números de documentos ni datos de salud. Para comprobar: { $phone }
who-immigration = No. Soy una computadora del distrito escolar, no del gobierno. No pregunto por papeles y, si los menciona, no lo guardo. Para comprobar: { $phone }

child-helps = Gracias por ayudar. No tienes que traducir para tu familia: un adulto puede escribir aquí en su idioma o llamar al { $phone }
