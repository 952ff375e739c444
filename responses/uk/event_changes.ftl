# Generated drafts: no person has reviewed these texts yet.

event-change-time = Новий час. { $district }:
event-change-place = Нове місце. { $district }:
event-change-off = Скасування. { $district }:
