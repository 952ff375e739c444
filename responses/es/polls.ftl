# Borradores generados: ninguna persona ha revisado todavía estos textos.

poll-from = { $district }: ¿cuándo hacemos { $title }?
poll-which = Responda con números:
poll-time = { $day }, { $time }
poll-none = Ninguna de estas
poll-saved = Gracias. Le convienen: { $times }. Si algo cambia, envíe otros números.
poll-when = Gracias. ¿Cuándo le convendría? Escriba un día y una hora.
poll-wished = Gracias. La escuela lo va a leer antes de elegir la hora.
poll-fixed = Ya hay fecha. { $district } invita a su familia:
invite-community = { $organizer } invita a su familia. { $district } le pasa la invitación:
choose-community = Todos, y noticias de la comunidad
messages-community = Recibe todos los mensajes de la escuela y las invitaciones de grupos de la comunidad que ella le pasa. Para cambiarlo, escriba: menos mensajes.
