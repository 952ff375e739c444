# Generated drafts: no person has reviewed these texts yet.

event-change-time = Changement d'horaire. { $district } :
event-change-place = Changement de lieu. { $district } :
event-change-off = Annulation. { $district } :
event-change-several = Changements. { $district }. { $title } :
event-change-now = { $day }, { $time } : désormais { $newday }, { $newtime }, { $place }
event-change-gone = { $day }, { $time } : annulé
