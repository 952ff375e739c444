# Generated drafts: no person has reviewed these texts yet.

event-change-time = Lè a chanje. { $district }:
event-change-place = Kote a chanje. { $district }:
event-change-off = Aktivite anile. { $district }:
event-change-several = Gen chanjman. { $district }. { $title }:
event-change-now = { $day }, { $time }: kounye a se { $newday }, { $newtime }, { $place }
event-change-gone = { $day }, { $time }: anile
