# Borradores generados: ninguna persona ha revisado todavía estos textos.

event-change-time = Cambio de horario. { $district }:
event-change-place = Cambio de lugar. { $district }:
event-change-off = Cancelado. { $district }:
