# Generated drafts: no person has reviewed these texts yet.

event-change-time = Nagbago po ang oras. { $district }:
event-change-place = Nagbago po ang lugar. { $district }:
event-change-off = Kanselado po. { $district }:
event-change-several = May mga pagbabago po. { $district }. { $title }:
event-change-now = { $day }, { $time }: ngayon ay { $newday }, { $newtime }, { $place }
event-change-gone = { $day }, { $time }: kanselado
