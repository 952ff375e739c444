# Generated drafts: no person has reviewed these texts yet.

event-change-time = Waqtigu waa is beddelay. { $district }:
event-change-place = Goobtu waa is beddeshay. { $district }:
event-change-off = Waa la baajiyay. { $district }:
event-change-several = Isbeddello. { $district }. { $title }:
event-change-now = { $day }, { $time }: hadda waa { $newday }, { $newtime }, { $place }
event-change-gone = { $day }, { $time }: waa la baajiyay
