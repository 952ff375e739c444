# Events that schools enter themselves.

event-note = Note from the school: { $note }
event-cancelled = { $title } on { $day }, { $time }, is cancelled. We are sorry. Reply 9 if you want to talk to a person.
event-full = All places are taken for now. You can still tell me that you want to come; a person will look for a place.
rsvp-full = All places at { $title } are taken for now. I wrote down that you want to come and asked a person. They will tell you by { $day }, { $time }.
