# Generated drafts: no person has reviewed these texts yet.

event-change-time = Hloov sijhawm lawm. { $district }:
event-change-place = Hloov chaw lawm. { $district }:
event-change-off = Muab tso tseg lawm. { $district }:
event-change-several = Muaj kev hloov. { $district }. { $title }:
event-change-now = { $day }, { $time }: tam sim no yog { $newday }, { $newtime }, { $place }
event-change-gone = { $day }, { $time }: muab tso tseg lawm
