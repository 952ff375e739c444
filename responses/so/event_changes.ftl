# Generated drafts: no person has reviewed these texts yet.

event-change-time = Waqtigu waa is beddelay. { $district }:
event-change-place = Goobtu waa is beddeshay. { $district }:
event-change-off = Waa la baajiyay. { $district }:
