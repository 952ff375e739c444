# Matters for a person, each with a question or two; and what a family decides about the line.
# "Asked for" is never "arranged": a person has to do it.

absence-begun = Thank you. I am passing this on to the attendance desk.
ask-school = Which school? Reply with a number:
ask-child = Which child? First name and grade are enough. Please do not send health details.
absence-passed-on = Passed on to the attendance desk: your child will not be there, or not all day, on { $absent }. A short note within 3 days is enough, in your language. Phone: { $phone }
absence-passed-on-to = Passed on to the attendance desk of { $school }: your child will not be there, or not all day, on { $absent }. A short note within 3 days is enough. Phone: { $phone }

interpreter-begun = I am asking for an interpreter for you. It is free.
ask-interpreter-day = What day is the meeting or call? For example: Thursday, or December 3.
ask-interpreter-whom = Who is it with, and in which language? A few words are enough.
interpreter-asked = I asked for an interpreter for { $when }. It is not arranged yet: { $office } will write to you by { $day }, { $time }. Phone: { $phone }
interpreter-asked-someday = I asked for an interpreter. It is not arranged yet: { $office } will write to you by { $day }, { $time }. Phone: { $phone }
letter-asked = I cannot read letters or pictures. { $office } will write to you in { $tongue } by { $day }, { $time } so that somebody can read it to you. Phone: { $phone }

call-begun = A person will call you. Thank you for telling me.
ask-when = What time of day is best for you? Reply with a number:
when-morning = Morning
when-afternoon = Afternoon
when-evening = Evening
when-any = Any time
call-asked = I asked { $office } to call you in { $tongue }. They will call or write by { $day }, { $time }. You can also call { $phone }

visit-what = A home visit is only if you want it. A teacher and a family worker come for about 30 minutes to get to know you. It is not an inspection, and nobody asks about papers.
ask-visit = Would you like one? Reply with a number:
visit-home = Yes, at home
visit-elsewhere = Yes, in another place
visit-no = No, thank you
visit-declined = That is fine, and nothing changes for your child. You can always write or call instead.
visit-asked = I asked for a visit. It is not arranged yet: { $office } will write to you by { $day }, { $time } about the day and place. Phone: { $phone }

share-begun = How wonderful. Families know much that school can learn from. I am passing your words on.
share-asked = { $office } will write to you by { $day }, { $time } about how and when. Visitors sign in at the front office; staff tell you first what to bring. Phone: { $phone }

complaint-begun = I am sorry. Thank you for telling us; I am passing it on today.
ask-matter = What is it about? Reply with a number:
matter-messages = The messages I get
matter-wrong-answer = An answer was wrong
matter-no-reply = Nobody answered me
matter-person = How somebody treated me
complaint-passed-on = { $office } has your complaint and will write to you by { $day }, { $time }. Phone: { $phone }
complaint-about-person = Your complaint goes to { $office }, not to the person it is about. They will write to you by { $day }, { $time }. Phone: { $phone }
complaint-fewer = To get fewer messages, write: fewer messages.

other-ways = That is fine; there are other ways to take part: { $ways }. Reply 9 if you want one of them.
change-what = { $title }, { $day }, { $time }: what should I change? Reply with a number:
change-numbers = How many of us come
change-another = Another event

# Whether there is school, from the calendar.
school-open-yes = Yes, there is school on { $day }.
school-open-no = No school on { $day }: { $title }.
school-open-weekend = No school on { $day }: it is a weekend.
school-next-off = The next days without school: { $title }, from { $day }. Ask me about any day, for example: is there school Monday?

# After an answer: a person as well, or the offer of one.
person-too = { $office } will also write to you by { $day }, { $time }.
person-offer = For a person, reply 9.

# What a family decides about the line itself. The word STOP always works, too.
messages-which = Which messages do you want? Reply with a number:
choose-none = No messages at all
choose-urgent = Only urgent ones
choose-events = Only events and urgent ones
choose-all = All messages
messages-all = You get all messages from school.
messages-events = From now on you get only messages about events, and urgent ones. You can still ask me anything.
messages-urgent = From now on you get only urgent messages. You can still ask me anything.
delete-sure = I can delete your messages, your answers and your language. Records that the school must keep stay with the school. Delete them? Reply with a number:
what-is-kept = I keep { $what }.
kept-number = your number
kept-language = your language
kept-texts = texts since { $since } ({ $many })
kept-answers = your answers about events
kept-roster = your place on a school's list (children: { $children })
kept-matters = open requests ({ $many })
kept-notes = notes of staff
kept-stop = that you want no messages
what-is-not-kept = I do not keep immigration papers or ID numbers.
delete-kept = Delete it? Reply with a number:
choose-delete = Yes, delete
choose-keep = No, keep things as they are
delete-done = Done: what I keep about you is deleted once this message has left. Your code, if you ask about it: { $code }
kept-as-it-was = All right, nothing is changed.
contact-when = When may a person call or write to you? Reply with a number:
choose-morning = Morning
choose-afternoon = Afternoon
choose-evening = Evening
choose-any = Any time
contact-set = Thank you, I noted it for the staff.
wrong-person = I am sorry for the mix-up. What should I do? Reply with a number:
choose-person = Let a person look at it
household-new-number = Welcome with your new number! It works from now on. Reply 9 and a person takes the old one off the list.
household-add-person = Family members are welcome. Each one joins by writing hello to this number from their own phone, in their own language. I never add somebody without their own yes.

who-cost = It is free. Your phone company may count a text as usual.
who-reads = A computer answers you. Staff of the family office can read what you write. Please do not send papers, ID numbers or health details. To check: { $phone }
who-immigration = No. I am a computer helper of the school district, not the government. I do not ask about papers and do not keep it if you write it. To check, call { $phone }

child-helps = Thank you for helping. You do not have to translate for your family: a grown-up can write here in their own language, or call { $phone }
