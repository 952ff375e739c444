# Generated drafts: no person has reviewed these texts yet.

event-change-time = Новий час. { $district }:
event-change-place = Нове місце. { $district }:
event-change-off = Скасування. { $district }:
event-change-several = Зміни. { $district }. { $title }:
event-change-now = { $day }, { $time }: тепер { $newday }, { $newtime }, { $place }
event-change-gone = { $day }, { $time }: скасовано
