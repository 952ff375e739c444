# A fictional district: names, numbers and rules are made up. English is the source.
# Plain ASCII, short words; the layer and the date are added by code.

district-name = Example Valley School District
office-name = The Family Office

school-lincoln = Lincoln Elementary
school-oak-hill = Oak Hill Middle School
school-valley-high = Valley High School

event-title-family-meeting = Family meeting
event-title-math-night = Family math night
event-title-family-breakfast = Family breakfast
event-title-principal-coffee = Coffee with the principal

place-lincoln-cafeteria = Lincoln Elementary cafeteria
place-lincoln-gym = Lincoln Elementary gym
place-lincoln-library = Lincoln Elementary library
place-oak-hill-library = Oak Hill Middle School library

way-phone = a talk by phone
way-recording = a recording in your language
way-home-visit = a home visit, if you like
way-weekend = a time on the weekend

fact-district-language-access = You can ask for an interpreter for any school meeting or call. It is free. Please ask 3 school days ahead: call 555-0142 or reply 9.
fact-district-officers-at-school = Officers may go only to the front office. The superintendent checks for a judge's warrant before anyone goes further. You can ask us about this: 555-0142.
fact-district-enrolment-papers = Bring any 2 proofs of address on our list and any proof of age; vaccine record in a month. Not needed: immigration papers, Social Security number. Welcome center, interpreters: 555-0143.
fact-district-absence-note = If your child will be absent, call or text us before 9:00 AM. Send a short note within 3 days; you can write it in your language.

service-food-pantry = Food pantry, Lincoln Elementary: Tuesday and Friday, 3 to 6 PM. Free; no ID asked. 555-0145
service-adult-english = Adult English class, Valley High School: Monday, 6 to 8 PM. Free, with childcare. 555-0146
