# Generated drafts: no person has reviewed these texts yet.

event-change-time = Hloov sijhawm lawm. { $district }:
event-change-place = Hloov chaw lawm. { $district }:
event-change-off = Muab tso tseg lawm. { $district }:
