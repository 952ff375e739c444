# Generated drafts: no person has reviewed these texts yet.

event-change-time = وقت تغییر کرد. { $district }:
event-change-place = جای تغییر کرد. { $district }:
event-change-off = لغو شد. { $district }:
event-change-several = تغییرات. { $district }. { $title }:
event-change-now = { $day }، { $time }: حالا { $newday }، { $newtime }، { $place }
event-change-gone = { $day }، { $time }: لغو شد
