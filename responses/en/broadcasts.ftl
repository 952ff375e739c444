# Broadcasts: what many families get at once. The event itself is said by `event-details` and `event-offers`.

invite-from = Invitation to your family from { $district }:
invite-reminder = Reminder from { $district }:
# Who writes: above a right or an expectation, on a day that the calendar of rights names.
notice-from = { $district }:
invite-coming = Are you coming? Reply with a number:
# A school's own words, or what WhatsApp puts into a template, and nothing else.
broadcast-words = { $words }
# Below a broadcast. The word is the carriers' own; ours in other languages work, too.
help-stop-line = Reply STOP to end messages.
# Below a broadcast whose words nobody has written in the family's language: in English nothing is missing.
broadcast-english = For a person, reply 9.
