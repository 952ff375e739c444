# Generated drafts: no person has reviewed these texts yet.

event-change-time = وقت تغییر کرد. { $district }:
event-change-place = جای تغییر کرد. { $district }:
event-change-off = لغو شد. { $district }:
