# Generated drafts: no person has reviewed these texts yet.

event-change-time = Mudança de horário. { $district }:
event-change-place = Mudança de lugar. { $district }:
event-change-off = Cancelado. { $district }:
event-change-several = Mudanças. { $district }. { $title }:
event-change-now = { $day }, { $time }: agora { $newday }, { $newtime }, { $place }
event-change-gone = { $day }, { $time }: cancelado
