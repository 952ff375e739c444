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
event-title-parent-committee = English learner parent committee
event-title-kindergarten-day = Kindergarten sign-up day

place-lincoln-cafeteria = Lincoln Elementary cafeteria
place-lincoln-gym = Lincoln Elementary gym
place-lincoln-library = Lincoln Elementary library
place-oak-hill-library = Oak Hill Middle School library

way-phone = a talk by phone
way-recording = a recording in your language
way-home-visit = a home visit, if you like
way-weekend = a time on the weekend

closure-summer-break = summer break
closure-labor-day = Labor Day
closure-teachers-day = teachers' work day
closure-veterans-day = Veterans Day
closure-thanksgiving = Thanksgiving
closure-winter-break = winter break
closure-king-day = Martin Luther King Day
closure-presidents-day = Presidents' Day
closure-spring-break = spring break
closure-memorial-day = Memorial Day

fact-district-absence-note = If your child will be absent, call or text us before 9:00 AM. Send a short note within 3 days; you can write it in your language.
fact-district-bus-late = If the bus is 10 minutes late, please call the bus office: 555-0144, 6 AM to 5 PM. Coming late because of the bus never counts against your child.
fact-district-bus-who = The bus is free for children who live 1 mile or more from school, or whose special plan says so. To sign up, call the bus office: 555-0144. It takes about a week.
fact-district-free-meals = Breakfast is free for every child. For free or cheaper lunch, fill in one meal form for all your children, any time of year. It does not ask about immigration. Form and help: 555-0147.
fact-district-meal-diet = Tell the school kitchen if your child eats halal, no pork or no meat; no paper is needed. For an allergy, please bring a doctor's note to the nurse. Meals office: 555-0147.
fact-district-meal-debt = Your child always gets a lunch, even when money is owed. Ask your balance or pay at the school office or 555-0147. If paying is hard, ask for the free meal form.
fact-district-school-calendar = There is school Monday to Friday, except on the days off of the calendar: calendar.example, or any school office. You can also ask me about a day.
fact-district-no-uniform = There is no uniform. Any clothes that are safe for play are fine; head scarves and other clothes of faith are welcome. Free clothes: 555-0162.
fact-district-fees-paid = No child stays out because of money. If a trip, club or fee is hard to pay, tell the Family Office in private, 555-0142, and the school pays. No papers are needed.
fact-district-medicine-form = The nurse can give medicine at school with a form that you and the doctor sign. Please hand it to the nurse in its own bottle. Form: school nurse, 555-0149 or forms.example.
fact-district-vaccine-time = Your child can start school now and has a month to bring the vaccine record. The list and free shots: health office, Monday, 1 to 4 PM, 555-0149.
fact-district-sick-rules = Please keep your child home with a fever of 100.4 F (38 C) or vomiting. Your child can come back after 24 hours without fever or fever medicine. Not sure? Ask the nurse: 555-0149.

fact-district-enrolment-start = You can enroll your child on any day of the year. Come to the welcome center or call 555-0143, Monday to Friday, 8 AM to 4 PM. Interpreters are free.
fact-district-enrolment-papers = Bring any 2 proofs of address on our list and any proof of age; vaccine record in a month. Not needed: immigration papers, Social Security number. Welcome center, interpreters: 555-0143.
fact-district-address-proof = Any 2 of these show your address: lease, bill, bank or work letter, a note signed by the person you live with. None? Call the welcome center, 555-0143. With no steady home, no proof is needed.
fact-district-kindergarten-age = Kindergarten is free for children who turn 5 by September 1. Pre-K takes children of 3 and 4. To sign up, call the welcome center: 555-0143.
fact-district-caregiver-enrolment = A grandparent, aunt, uncle, sponsor or other adult the child lives with can enroll the child with our caregiver form. No court papers are needed. Welcome center: 555-0143.
fact-district-caregiver-signature = With our caregiver form, a grandparent or other adult can sign most school papers, come to meetings and get messages. It ends when the parents say so. Form and help: 555-0143.
fact-district-pick-up-list = Only adults on your emergency list pick up your child, with a photo ID from any country. Please list 3 or more. To change the list, go to the school office or call 555-0142.

fact-district-language-access = You can ask for an interpreter for any school meeting or call. It is free. Please ask 3 school days ahead: call 555-0142 or reply 9.
fact-district-evaluation-request = Write to the school, in any language: 'I ask for a special education evaluation for my child.' You get a written answer within 2 weeks. Help: special education office, 555-0150.
fact-district-see-records = You can see your child's school records within 10 days of asking, with an interpreter, and ask to correct what is wrong. Write to the records desk or call 555-0152.
fact-district-photo-opt-out = You can say no to sharing your child's name, photo or address. Fill in the one-page form at forms.example or the school office, best by September 30; any day is fine. Help: 555-0152.
fact-district-suspension-call = Before a suspension the principal calls you in your language, says why and hears your child. You get a letter, and you can ask for a meeting that week: 555-0142.
fact-district-phone-taken = A phone that is taken is given back after school, at the office, with no fee. If it does not seem fair, you can talk with the principal, with a free interpreter: 555-0142.
fact-district-police-questions = If an officer wants to question your child at school, the principal calls you first, except in an emergency or when a judge says otherwise. You can ask to be there. Questions: 555-0142.
fact-district-complaint-steps = You can complain free, in any language, to the district's fair treatment office, 555-0170, not to the person it is about. You get an answer within 2 weeks. The state is the next step.
fact-district-every-child = Yes. Every child who lives here can go to our schools, with or without immigration papers. We do not ask for them; please do not text them. To enroll: 555-0143.
fact-district-officers-at-school = Officers may go only to the front office. The superintendent checks for a judge's warrant before anyone goes further. You can ask us about this: 555-0142.
fact-district-parent-groups = Every parent and caregiver may join the parent group and the English learner parent committee: third Wednesday, 6 PM, Lincoln library, with interpreters. To join: 555-0142.
fact-district-lesson-opt-out = You can ask that your child skip a lesson and do other work. Write to the teacher or principal, in any language. The principal answers within a week. Help: 555-0142.

service-food-pantry = Food pantry, Lincoln Elementary: Tuesday and Friday, 3 to 6 PM. Free; no ID asked. 555-0145
service-district-summer-lunch = Free summer lunch for everyone up to 18: mid-June to mid-August, Monday to Friday, 11 AM to 1 PM, Lincoln Elementary. No form, no ID. 555-0147

service-district-family-clinic = Family clinic, a doctor without insurance: you pay by income, often nothing. Monday to Friday, 9 AM to 6 PM, with interpreters. For a visit: 555-0154
service-district-dentist-day = Free dentist for children at Lincoln Elementary: first Monday of the month, 9 AM to 2 PM. Adults pay by income. To book: 555-0155
service-district-free-glasses = Free eye exam and glasses for students, without insurance: ask the school nurse or call 555-0156. It takes about 2 weeks.
service-district-school-counselors = Your child can talk with a school counselor, free and in private, with an interpreter: 555-0157, school days, 8 AM to 4 PM. In danger, or talk of dying: call 988 or 911.

service-adult-english = Adult English class, Valley High School: Monday, 6 to 8 PM. Free, with childcare. 555-0146
service-district-ged-class = GED class for a high school diploma, Valley High School: Tuesday and Thursday, 6 to 8 PM, in English or Spanish. Free, with childcare. 555-0169
service-district-adult-reading = Learn to read and write in a small group, Lincoln Elementary library: Monday, 6 to 7:30 PM. Free, no test. You can just call: 555-0169
service-district-citizenship-lessons = Citizenship class, Oak Hill Middle School library: Saturday, 11:30 AM to 1:30 PM. Free; for the test, not for advice on your case. 555-0169
service-district-computer-lessons = Computer class for beginners, Valley High School: Wednesday, 6 to 7:30 PM. Free; we lend you the computer. 555-0169

service-district-rent-legal-help = Free legal help with rent and eviction: 555-0158, Monday to Friday, 9 AM to 5 PM. Please call today and keep every letter. If you lose your home, school help: 555-0148
service-district-bills-fund = The family fund can pay one light, gas or water bill a year. Call with the bill before the cut-off date: 555-0159. No immigration papers asked.
service-district-free-beds = Free beds, blankets and tables for families with children: 555-0160. They bring them to your home in 1 to 2 weeks.

service-district-childcare-finder = Childcare from birth to age 5: we help you find a place, and you pay by income. Call 555-0167, Monday to Friday, 8 AM to 5 PM.
service-district-lincoln-preschool = Preschool at Lincoln Elementary, ages 3 and 4, morning or afternoon, free for many families. Ask about a place and which papers are needed: 555-0166
service-district-job-center = Free job help: jobs near you, and help with the forms, with interpreters. Tuesday to Thursday, 10 AM to 4 PM. 555-0161
service-district-clothes-closet = Free coats, shoes and clothes for the whole family, Oak Hill Middle School: Thursday, 3 to 6 PM. No ID asked. 555-0162
service-district-family-rides = Free rides for families to school meetings, the doctor or a class: please call 2 days before, 555-0163.
service-district-town-library = Library: a free card with any paper that shows your name, books in many languages, internet, story hour on Friday at 4 PM. 555-0164
service-district-tax-help = Free tax help, Valley High School: February to April, Tuesday, 5 to 8 PM, with interpreters. To book, call 555-0165; please do not text ID numbers or papers.
service-district-after-school-care = After-school care at every school until 6 PM: homework, sports and a snack, with a late bus. You pay by income. To sign up: 555-0153

service-district-college-counselor = In grade 6, ask for strong math and a language; in grade 9, make a plan with the counselor; in grade 11, visit colleges. The counselor helps free, with an interpreter: 555-0168
service-district-scholarship-desk = Scholarship help, Valley High School: Thursday, 3 to 5 PM, or scholarships.example. Some do not ask for immigration papers. Counselor: 555-0168
service-district-career-classes = In grades 11 and 12, students can learn a trade (health, building, cars) or take college classes, free, at Valley High School. Ask the counselor before February: 555-0168

note-district-bus-stop = To learn your bus, stop and time, call the bus office: 555-0144, 6 AM to 5 PM, with free interpreters. Please do not text your address.
note-district-bus-trouble = About a lost thing, the driver or trouble on the bus, call the bus office: 555-0144, 6 AM to 5 PM. It helps to know the bus number and the day. In danger: 911.
note-district-meal-menu = The lunch menu of the month is at menu.example and in the school office. It marks what has pork and what has no meat. Questions: 555-0147.
note-district-school-hours = Lincoln Elementary: 8:00 AM to 2:45 PM. Oak Hill Middle School: 8:30 AM to 3:20 PM. Valley High School: 8:45 AM to 3:45 PM. Doors open 20 minutes before.
note-district-snow-day = If snow or ice closes a school or starts it late, you hear it by 6 AM on 555-0105, in English and Spanish, or see it at closings.example. If nothing is said, there is school.
note-district-supply-list = The supply list is at supplies.example and in the school office. If you need a backpack or supplies, they are free and nobody asks why: Family Office, 555-0142.
note-district-school-phones = Lincoln Elementary 555-0110, Oak Hill Middle School 555-0120, Valley High School 555-0130, Monday to Friday, 7:30 AM to 4 PM, with interpreters. Addresses: schools.example.
note-district-early-release = On the first Friday of the month, classes end and buses leave 2 hours early. After-school care is open until 6 PM: 555-0153. To pick up early on another day, call the school office.
note-district-portal-login = You can see grades and attendance at portal.example, in many languages. For a login or a new password, call 555-0171 or ask the school office.
note-district-report-card-dates = Report cards come in November, January, April and June. You can ask for yours in your language: Family Office, 555-0142.
note-district-grade-scale = A is very good, B good, C fair, D low, F not passed; + and - are a bit more or less. Lincoln: 4 is above level, 3 on level, 2 almost, 1 needs help. GPA is the average. Ask the teacher.
note-district-teacher-talks = Talks with teachers are in November and March: 20 minutes, at school or by phone, with a free interpreter. For another date, call the school office or reply 9.
note-district-how-my-child-does = To protect your child, I do not have or send grades by text. The teacher can tell you by phone or at school, with a free interpreter; please call the school office for a time.
note-district-school-nurses = Each school has a nurse. Call and ask for the nurse: Lincoln 555-0110, Oak Hill 555-0120, Valley High 555-0130. If your child gets hurt at school, the nurse calls you.
note-district-allergy-plan = Tell the nurse about a food allergy or asthma: 555-0149. You, the nurse and the doctor write a care plan for the teachers and the kitchen.
note-district-eye-ear-check = The nurse checks every child's eyes and ears in the fall, free. You can ask for a check at any time: 555-0149. If glasses are needed, we help you get them free.

note-district-which-school = Your school goes by your address. The welcome center finds it for you: 555-0143, or zones.example. Please do not text your address.
note-district-moving-schools = Moving away? Tell the school office the last day and the new school; we send the records free. Moving inside the district? Call the welcome center first: 555-0143.
note-district-homeless-liaison = With no steady home, or in someone else's, the school's homeless liaison helps the same day with school, a ride, meals and clothes. No papers needed; it stays private: 555-0148.
note-district-same-school-ride = If you lost your home, your child can stay in the same school. The homeless liaison sets up the free ride in about 3 school days: 555-0148.

note-district-why-english-classes = Children get English classes when the home language form and a short English test show it helps; where a child was born does not count. To see the results: 555-0151, with an interpreter.
note-district-what-english-classes = A trained teacher teaches your child English for 30 to 60 minutes a day; the rest is class with the other children. It often takes 4 to 6 years. To visit a class: 555-0151.
note-district-bilingual-class = There is a Spanish and English class at Lincoln Elementary, kindergarten to grade 5, open to all. To sign up by March 1, or for other choices, call the English learner office: 555-0151.
note-district-leave-program = A child leaves the program with the score that the state sets for the yearly English test. The teacher shows you the scores and what is left, with an interpreter: 555-0151.
note-district-emergency-contacts = Please give the school 3 or more emergency contacts, say who may pick up your child, and ask for the caregiver form. No papers are asked. Forms in your language: 555-0142.
note-district-volunteers = You are welcome! For one event, just sign in at the office with a photo ID from any country. For trips or weekly help there is a background check. Ask first: 555-0142.

note-district-homework-help = You can help in any language: a quiet place, the same time each day, and 'tell me what you learned'. Free homework help by phone, 4 to 8 PM, with interpreters: 555-0172.
note-district-free-tutoring = There is free tutoring at every school: Tuesday and Thursday, 1 hour after class, with a bus home. Tell the teacher or call 555-0153.
note-district-summer-school = Free summer school, Lincoln Elementary: 4 weeks from late June, mornings, with lunch and a bus; reading, math, English, sports. To sign up by May 1: 555-0153.
note-district-read-tonight = Tonight, look at one book together for 10 minutes, in any language. Ask: 'What happens next?' You can also tell a story from your life. Free books: library, 555-0164.
note-district-keep-home-language = Please keep speaking your language at home: it helps your child learn English and keeps the family close. Tonight, tell a story from your childhood. Books in your language: 555-0164.

note-district-home-visit-what = A teacher and the family liaison come for about 30 minutes to get to know you. You choose; it is not an inspection, and nobody asks about papers. Another place is fine, too.
note-district-home-visit-yes = Thank you! A teacher and the family liaison come for about 30 minutes, when it suits you, with an interpreter. Please do not text your address; they ask for it when they call.
note-district-home-visit-elsewhere = That is fine. We can meet at school, in the library, in a park or by phone for about 30 minutes, or not at all; nothing changes for your child. Tell us what you like best: 555-0142.
