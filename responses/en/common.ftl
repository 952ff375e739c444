# Texts that belong to no single topic. English is the source of every other language.
# Plain ASCII: one curly quote or long dash makes a text message twice as dear.

# A fact with its source: { $layer } is "US law", { $checked } a month and year.
cited = { $fact } ({ $layer }, checked { $checked })
layer-federal = US law
layer-state = state rule
layer-district = district rule
layer-federal-guidance = US guidance
layer-state-guidance = state guidance
layer-district-guidance = district guidance
fact-may-have-changed = The rules on this may have changed, so I do not want to guess. { $office } will answer you by { $day }, { $time }. Phone: { $phone }

# Under a text about rights or safety that no person has reviewed in this language yet.
draft-line = A computer wrote this; a person has not checked it yet. Reply 9 for a person.
held-for-review = This answer is in English until a person has checked it in your language. A person will write to you.

private-not-kept = Thank you. You do not need to tell me about papers or ID numbers, and I did not keep that part.
media-not-read = I cannot read pictures or voice messages, and I do not keep them. { $office } will write to you by { $day }, { $time }. You can also write your question here.

cannot-answer-now = I got your message, but I cannot answer it right now. { $office } will write to you by { $day }, { $time }. Phone: { $phone }
handed-off = I cannot answer that well by myself, so I asked a person. { $office } will write to you in { $tongue } by { $day }, { $time }. Phone: { $phone }
person-coming = A person will write to you here. { $office } answers in { $tongue } by { $day }, { $time }. To call: { $phone }
handoff-late = I am sorry: no person has been free to answer you yet. I asked again; please expect an answer by { $day }, { $time }. You can also call { $phone }
claim-expired = This is the automatic helper again. If you still need the person you wrote with, reply 9.
# Said once when very many messages came in a short time; then the line is silent for a while.
too-many = Thank you. Many messages came from you at once, so I pause for a while. Please write again a little later. In an emergency, call 911.

unclear-choose = I am not sure what you need. Reply with a number:
unclear-person = I still do not understand, and I am sorry. { $office } will write to you in { $tongue } by { $day }, { $time }. Phone: { $phone }
choose-a-number = Please answer with a number.
out-of-scope = I can only help with school: events, enrolling, rights, food and classes for families. For a person at the school, reply 9.

help = This is { $district }: a computer that answers questions about school. Ask about events, rights, food or classes. Reply 9 for a person, or call { $phone }. Reply STOP to end messages.
who-we-are = I am a computer helper of { $district }, not a person. Family office staff can read what you write. I never ask about immigration. To check that this is real, call { $phone }
consent-stop = You will get no more messages from this number. To get them again, reply START. To talk with a person, call { $phone }
consent-start = You will get messages from { $district } again. Reply STOP to end them, or 9 for a person.

canary-well = The line is well.
