# Generated drafts: no person has reviewed these texts yet.

event-change-time = تغيّر الموعد. { $district }:
event-change-place = تغيّر المكان. { $district }:
event-change-off = إلغاء. { $district }:
event-change-several = تغييرات. { $district }. { $title }:
event-change-now = { $day }، { $time }: أصبح { $newday }، { $newtime }، { $place }
event-change-gone = { $day }، { $time }: أُلغي
