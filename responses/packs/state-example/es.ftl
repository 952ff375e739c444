# Borradores generados: ninguna persona ha revisado todavía estos textos.
# Estado ficticio: sus preguntas esperan reglas con fuente.

state-name = Estado Ejemplo
