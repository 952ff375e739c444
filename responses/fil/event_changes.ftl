# Generated drafts: no person has reviewed these texts yet.

event-change-time = Nagbago po ang oras. { $district }:
event-change-place = Nagbago po ang lugar. { $district }:
event-change-off = Kanselado po. { $district }:
