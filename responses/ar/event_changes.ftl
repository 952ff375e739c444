# Generated drafts: no person has reviewed these texts yet.

event-change-time = تغيّر الموعد. { $district }:
event-change-place = تغيّر المكان. { $district }:
event-change-off = إلغاء. { $district }:
