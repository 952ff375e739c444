# Events and answers to them. Never offer a word that carriers read as STOP or START.

events-upcoming = Coming up. Reply with a number to know more:
events-none = I see no event in the next weeks. { $office } will write to you by { $day }, { $time }. Phone: { $phone }
events-which = Which event do you mean? Reply with a number:
# One event in a menu.
event-line = { $title }, { $day }, { $time }
event-details = { $title }: { $day }, { $time } to { $end }, { $place }.
event-offers = Free, and the whole family is welcome. There is { $offers }.
event-childcare-yes = Yes, there is free childcare (ages { $ages }).
event-childcare-no = There is no childcare at this one, but you can bring your children.
event-interpreter-yes = Interpreters at the event: { $languages }. Other languages: reply 9 and ask.
event-interpreter-ask = No interpreter is planned yet. Reply 9 and a person will ask for one; it is free.
event-ride-yes = Yes, there is a free ride. Tell me you are coming and I will ask for it.
event-ride-no = There is no ride for this one. Reply 9 if you need one.
event-dinner-yes = Yes, dinner is free for the whole family.
event-dinner-no = There is no dinner at this one.
event-papers-no = You need no papers and no ID to come.
event-papers-ask = To know whether an ID is needed for this one, reply 9 and ask a person.
event-family-yes = Yes, the whole family is welcome: children, grandparents, neighbors.
event-family-ask = For this one please reply 9 and ask a person who may come.

rsvp-which = Which one are you coming to? Reply with a number:
rsvp-coming = { $title }, { $day }, { $time }. Are you coming? Reply with a number:
rsvp-yes = We are coming
rsvp-no = We cannot come
rsvp-maybe = Maybe
rsvp-adults = Good! How many adults are coming? Reply with a number, or 0 to skip.
rsvp-children = How many children? Reply with a number, or 0.
rsvp-needs = What would help you come? Reply with one or more numbers, or 0 for nothing:
need-childcare = childcare
need-ride = a ride
need-interpreter = an interpreter
need-dinner = dinner
need-access = a way without steps, or another aid
need-other = something else
needs-which = { $title }, { $day }: what would help you come? Reply with a number:
rsvp-saved = You are on the list: { $title }, { $day }, { $time }, { $place }. Adults: { $adults }, children: { $children }. To change it, just write to me.
rsvp-saved-maybe = I wrote maybe: { $title }, { $day }, { $time }. Adults: { $adults }, children: { $children }. Tell me when you know; both are fine.
rsvp-saved-no = Thank you for telling us about { $title } on { $day }. Other ways to take part: { $ways }. Reply 9 if you want one of them.
# Asked for is not arranged: a person has to do it.
rsvp-needs-asked = I asked for: { $needs }. It is not arranged yet; a person will tell you by { $day }.
