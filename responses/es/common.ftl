# Borradores generados: ninguna persona ha revisado todavía estos textos.

cited = { $fact } ({ $layer }, revisado { $checked })
layer-federal = ley de EE.UU.
layer-state = regla estatal
layer-district = regla del distrito
layer-federal-guidance = guía federal
layer-state-guidance = guía estatal
layer-district-guidance = guía del distrito
fact-may-have-changed = Las reglas pueden haber cambiado y no quiero adivinar. { $office } le contestará a más tardar el { $day }, { $time }. Tel: { $phone }

draft-line = Texto de computadora, sin revisar por una persona. Responda 9 para una persona.
held-for-review = Esta respuesta va en inglés hasta que una persona la revise en español. Una persona le va a escribir.

private-not-kept = Gracias. No hace falta que me cuente de papeles ni números de documentos; esa parte no la guardé.
media-not-read = No puedo leer fotos ni audios, y no los guardo. { $office } le escribirá a más tardar el { $day }, { $time }. También puede escribir aquí su pregunta.

cannot-answer-now = Recibí su mensaje, pero ahora no puedo contestarlo. { $office } le escribirá a más tardar el { $day }, { $time }. Tel: { $phone }
handed-off = Eso no lo puedo contestar bien y se lo pedí a una persona. { $office } le escribirá en { $tongue } a más tardar el { $day }, { $time }. Tel: { $phone }
person-coming = Una persona le va a escribir aquí. { $office } le contesta en { $tongue } a más tardar el { $day }, { $time }. Tel: { $phone }
handoff-late = Disculpe: todavía ninguna persona ha podido contestarle. Volví a pedirlo; debe tener respuesta el { $day }, { $time }. Tel: { $phone }
claim-expired = Le escribe otra vez el ayudante automático. Si todavía necesita a la persona, responda 9.
too-many = Gracias. Me llegaron muchos mensajes suyos a la vez y hago una pausa. Por favor escriba de nuevo en un rato. En una emergencia, llame al 911.

unclear-choose = No estoy seguro de qué necesita. Responda con un número:
unclear-person = Disculpe, sigo sin entender. { $office } le escribirá en { $tongue } a más tardar el { $day }, { $time }. Tel: { $phone }
choose-a-number = Por favor responda con un número.
out-of-scope = Solo puedo ayudar con la escuela: eventos, inscripción, derechos, comida y clases para familias. Para una persona, responda 9.

help = Aquí { $district }: una computadora que contesta preguntas de la escuela. Pregunte por eventos, derechos, comida o clases. Persona: 9 o { $phone }. Para no recibir mensajes: STOP.
who-we-are = Soy una computadora de { $district }, no una persona. El personal de la oficina puede leer lo que escribe. Nunca pregunto por migración. Para comprobar: { $phone }
consent-stop = Ya no recibirá mensajes de este número. Para volver a recibirlos responda START. Para hablar con una persona: { $phone }
consent-start = Recibirá otra vez mensajes de { $district }. Para dejarlos responda STOP; para una persona, 9.

canary-well = La línea está bien.
