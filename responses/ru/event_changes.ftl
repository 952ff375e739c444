# Generated drafts: no person has reviewed these texts yet.

event-change-time = Новое время. { $district }:
event-change-place = Новое место. { $district }:
event-change-off = Отмена. { $district }:
event-change-several = Изменения. { $district }. { $title }:
event-change-now = { $day }, { $time }: теперь { $newday }, { $newtime }, { $place }
event-change-gone = { $day }, { $time }: отменено
