# Generated drafts: no person has reviewed these texts yet.

event-change-time = Lè a chanje. { $district }:
event-change-place = Kote a chanje. { $district }:
event-change-off = Aktivite anile. { $district }:
