# Borradores generados: ninguna persona ha revisado todavía estos textos.

invite-from = Invitación para su familia de { $district }:
invite-reminder = Recordatorio de { $district }:
notice-from = { $district }:
invite-coming = ¿Van a venir? Responda con un número:
broadcast-words = { $words }
help-stop-line = Para no recibir mensajes: STOP.
broadcast-english = (El mensaje está en inglés: todavía no está en español. Para hablar con una persona, responda 9.)
