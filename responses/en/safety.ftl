# Fixed texts for danger. Never generated, never changed in passing; a person reviews each language.
# { $phone } is the family office, { $childline } a state's own line for hurt children where its pack
# has one (bot/knowledge/hotline.py). Followed by safety-person-told, safety-office-open or -nobody-now.

safety-self-harm = Thank you for telling us. If someone may be hurt right now, call 911. Call or text 988 at any hour for help with thoughts of dying; it is free. Stay with the child and put pills and weapons away.
safety-violence = If there is danger now, call 911. Stay away from the place and do not pass the message on to others. The school takes this seriously: { $phone }
# Neutral on purpose: someone else may hold the phone.
safety-abuse = Thank you for writing. Is it safe to text you? You can call 1-800-799-7233 (or text START to 88788) or 1-800-656-4673 at any hour, free; help does not depend on papers. For a child: { $childline }. In danger now: 911.
safety-ice-now = Children at school stay with school staff until someone you chose picks them up. Call { $phone }. I cannot say what is true about officers. Please do not text names or papers.
# Said after it: 34 CFR 99.30 and 99.31(a)(9), and who keeps a list of legal help.
safety-ice-records = Officers get student records only with a court order or your consent. Legal help: immigrationlawhelp.org.
safety-missing-child = Call the school and the bus office now: { $phone }. If your child is not found at once, call 911. Missing children line: 1-800-843-5678.
safety-poison = Call Poison Control now: 1-800-222-1222, free, at any hour. If the person does not wake up or breathe well, call 911.
safety-emergency = If someone is hurt or in danger, call 911 now. If there is fire, smoke, gas or water, leave first. For news about the school, call { $phone }; I cannot confirm what others say.
safety-bullying = Thank you for telling us. No child should be treated like that. If your child is hurt or in danger now, call 911. Keep messages or pictures as proof.
# Said before the answer to what was asked; a person looks the same day.
safety-sad-child = Thank you for telling us about your child. To talk with somebody at any hour, call 988; it is free. In danger now: 911.
# Neutral like the one on abuse: whoever keeps the papers may hold the phone.
safety-forced-work = Thank you for writing. Is it safe to text you? You can call 1-888-373-7888 or text 233733 at any hour, free. In danger now: 911.
# Said before the answer to what was asked.
safety-care = I am sorry, this is hard. A person at the school can talk with you: reply 9.
# Said before the answer to what was asked, where it is not clear whether there is danger.
safety-perhaps = In danger now: 911. To talk at any hour: 988. A person at the school can talk with you: reply 9.
safety-person-told = I am an automatic helper. A person at the school is being told now.
safety-office-open = I am an automatic helper. Nobody has been called yet. The office is open: call { $phone } now to speak with a person. In danger now: 911. To talk at any hour: 988.
safety-nobody-now = I am an automatic helper. Nobody is at the office now; a person will see this on { $day } at { $time }. Until then call 911 or 988.
safety-still-here = A person at the school knows. In danger now: 911. To talk at any hour: 988. The school: { $phone }
