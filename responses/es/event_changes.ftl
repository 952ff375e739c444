# Borradores generados: ninguna persona ha revisado todavía estos textos.

event-change-time = Cambio de horario. { $district }:
event-change-place = Cambio de lugar. { $district }:
event-change-off = Cancelado. { $district }:
event-change-several = Cambios. { $district }. { $title }:
event-change-now = { $day }, { $time }: ahora { $newday }, { $newtime }, { $place }
event-change-gone = { $day }, { $time }: se canceló
