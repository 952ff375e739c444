# Borradores generados: ninguna persona ha revisado todavía estos textos.

mail-subject = Mensaje de { $district }
mail-subject-event = { $district }: { $title }
mail-answer = Nadie lee las respuestas a este correo. Para responder o preguntar, mande un mensaje de texto al { $number }.
mail-poll = Para responder, mande por mensaje de texto uno o más de estos números al { $number }:
mail-stop = No recibir más correos como este
mail-stop-ask = ¿Quiere dejar de recibir nuestros correos?
mail-stopped = Ya no recibirá correos nuestros.
mail-again = Quiero recibir correos otra vez
mail-again-done = Le mandaremos correos otra vez.
