# Federal facts and national lines. English is the source of every other language.
# Plain ASCII, short words; the layer and the date are added by code.

us-name = United States

# Enrolment
fact-enr-02 = You can enroll your child without showing immigration or citizenship papers. A school may not make them a condition. You can ask which other papers it takes.
fact-enr-06 = A driver license or state ID should not be the only ID that a school takes. If you have none, you can ask which other papers will do.
fact-enr-04 = Having no birth certificate should not keep your child out of school. You can ask if a hospital, religious or old school record, or a signed statement, will do.
fact-enr-05 = A Social Security number is optional. You can leave it blank; the school gives your child another number. If a school asks for it, it must say why and how it will be used.
fact-enr-03 = A school may ask for proof that you live in the district, like a lease, a bill or a letter. Rules here may differ; you can ask for its list. With no steady home, no proof is needed.
fact-enr-10 = Each state sets the age limit for free school, often 18 to 21. A teen of 17 to 20 can ask for regular high school, not just adult classes. A person at school can tell you the rule here.
fact-enr-07 = No steady home, or staying with others after losing yours? Your child can start school at once, without papers, or stay in the old school with a ride. Ask for the homeless liaison.
fact-enr-07-same-school = If you lost your home, your child can stay in the same school and get a ride there, even from another area. If the school disagrees, your child can attend meanwhile. Ask the liaison.
fact-ice-05-pick-up = You can tell the school who may pick up your child. Ask to put these people on the emergency contacts, and tell the school when a number changes.

# School and immigration
fact-enr-01 = A child who lives in this school district can go to public school for free, whatever the family's immigration status. You can enroll your child.
fact-enr-02-status = To enroll a child, a school should not ask for a visa or your immigration status. You can enroll without them and ask which other papers it takes. Please do not text yours to me.
fact-ice-02 = To enter parts of a school that are not public, officers need consent, an emergency, or a warrant signed by a judge. You can ask the school who checks. For your case, ask a lawyer.
fact-ice-01 = There is no federal rule that keeps officers away from schools. You can ask what rules your district has, and keep your emergency contacts at school up to date.
fact-ice-04 = Some states have their own rules on officers at schools and on telling parents. You can ask the school which rules it follows here.
fact-ice-05 = You can plan ahead: keep emergency contacts at school up to date, say who may pick up your child, and ask about a caregiver form. The school does not need your status for this.

# Language help for parents
fact-lng-07 = You can ask the school for an interpreter, even if your child speaks English well or you speak some. Say which language, and for which meeting or call.
fact-lng-02-family = Schools must act when language is a barrier to taking part. You can ask the school for an interpreter or for letters in your language.
fact-lng-05 = Language help from the school should be free. You can ask for someone who knows both languages well and the school words; being bilingual is not enough.
fact-lng-06 = You can ask for a trained interpreter. You can say no to using your child, another student or staff without training to interpret.
fact-lng-04 = What other parents are told should reach you in a language you understand: enrollment, report cards, discipline, special education. You can ask the school for it.
fact-lng-13 = If you are deaf or hard of hearing, you can ask the school for a sign language interpreter or other aids at meetings. It is free. Tell the school what works for you.

# English learner program
fact-elp-03 = The school must tell you if your child is put in English learner classes, and why: by 30 days into the school year, or in 2 weeks if it is later. You can ask for this letter.
fact-elp-01 = The form about the language of your home is only to find who may need help with English. It is not about immigration. You can ask the school to see it.
fact-elp-02 = A new student who may need help with English is tested within 30 days of enrolling. You can ask the school which test it was and how your child did.
fact-lng-03 = Courts ask of a program for English learners: is the method sound, are there enough teachers, does it work? You can ask the school how it works and if it helps your child.
fact-elp-04 = The letter must say why, your child's level, how the program teaches, other choices, how a child leaves it, and your rights. You can ask the school to explain it in your language.
fact-elp-05-choice = You can ask which programs for English learners there are, such as a bilingual class, and choose another one if there is one.
fact-elp-12 = A child who is learning English should have the same chance at sports, clubs, gifted, AP and career classes. You can ask the school how your child can join.
fact-elp-11 = With federal money, a school may not put a child in a program or keep one out just because of a last name or home language. You can ask for the reason in writing.
fact-lng-02 = Schools must act when language keeps a child from taking full part. You can ask the school what it does for your child.
fact-elp-05 = You can take your child out of the English learner program at any time, say no to it, or pick another one if there is one. You can also talk with the teacher first.
fact-elp-06 = If you say no, your child still takes the English test each year and should still get help to follow lessons. You can change your mind and ask to come back.
fact-elp-08 = Each state has one rule for leaving the English learner program: a test score, and sometimes more. You can ask the teacher what score it is and how near your child is.
fact-elp-07 = Every English learner takes an English test each year, even one who is not in the classes. Its name differs by state. You can ask when it is and how your child did.
fact-elp-09 = After a child leaves the program, the school should keep an eye on progress for some years. If your child falls behind, you can ask for help again.
fact-par-02 = You can ask about state tests and whether there is a way not to take them. Each state decides this. You can ask the school for the rule here in writing.

# Special education and section 504
fact-dis-01 = You can ask for a free evaluation, best in writing, in any language. Write: "I ask for a special education evaluation for my child." Keep a copy.
fact-dis-03 = After you sign, the school has 60 days to finish the evaluation, or the time your state sets. You can ask for the last day in writing.
fact-dis-04 = You can ask for an evaluation while your child learns English. It should be in your child's own language if that can be done. Little English alone is not a disability.
fact-dis-09 = A child can get help with English and special education at the same time; one does not take the place of the other. You can ask for both.
fact-dis-02 = Special education does not start without your written consent. Before you decide, you can ask to have the paper explained in your language.
fact-dis-06 = The school must see that you understand the IEP meeting, with an interpreter if you need one. You can ask for one before the day, and say when something is not clear.
fact-dis-07 = Once a child is found to need special education, the IEP meeting comes within 30 days, a review each year, new tests at least every 3 years. You can ask for the dates.
fact-dis-05 = Before a change, or a no, the school must tell you in writing, in your language unless that clearly cannot be done. You can ask for the IEP in your language, too.
fact-dis-10 = No one federal rule says that a whole IEP has to be translated; states differ. You can ask in writing for yours in your language, and ask a parent center for help.
fact-dis-08 = If you do not agree, you can ask in writing for an outside evaluation at public cost, mediation, a state complaint or a hearing. There are time limits; ask a parent center soon.
fact-dis-11 = A 504 plan is for a child with a disability who does not need special education. You can ask for one in writing, see the records and ask for a hearing.
fact-dis-12 = Each state has a parent center, outside the school, with free help on special education, also for parents who speak little English. Find yours: parentcenterhub.org

# Records and privacy
fact-rec-01 = You can ask to see your child's school records. The school has up to 45 days. If something in them is wrong, you can ask to correct it.
fact-rec-02 = A school may share a name, photo, address or phone as directory information unless you say no in time. You can ask for the form and its last day.
fact-rec-03 = A request by immigration officers alone does not open school records; a court order or lawful subpoena can. You can also ask the school not to share your address.
fact-rec-05 = High schools give names, addresses and phones of students to military recruiters unless the parents say no. You can ask the school for the form to opt out.
fact-rec-04 = A school may list the place of birth as directory information. You can ask in writing to leave your child's out. Please do not text it to me.

# Discipline
fact-dsc-01 = Before a suspension of up to 10 days, your child must be told why and may tell their side. Longer ones have more steps. You can ask the school for the reason.
fact-dsc-01-long = For more than 10 days out of school, the school has to take more formal steps; each state sets them. You can ask for the reason and the steps in writing. Legal aid: lawhelp.org
fact-dsc-02 = A child with an IEP or 504 plan who is out over 10 days: within 10 school days a meeting asks if the disability was the cause. Services go on. You can ask for this meeting.
fact-dsc-03 = You can ask for the letter about a suspension and for the hearing in your language. Tell the school before the day which language you need.

# Unfair treatment and complaints
fact-cmp-02 = For unfair treatment you can tell the school, the district, the state, or the US Office for Civil Rights: 1-800-421-3481, ocr@ed.gov, usually within 180 days. It is free and can take long.
fact-cmp-01 = For unfair treatment over origin, language, race, disability, sex or age, you can tell the US Office for Civil Rights: free, no lawyer, usually within 180 days. It can take long.
fact-cmp-06 = A school that knows of bullying over race, origin, sex or disability must act on it. For other bullying each state has rules. You can tell the school in writing and keep a copy.
fact-lng-01 = A school with federal money may not treat your child worse because of where you come from. If your child was told not to speak your language, you can ask the school why, and complain.
fact-cmp-05 = Nobody may punish you or your child because you complained. If you see signs of it, you can write down what happened and when, and tell an office outside the school.
fact-cmp-04 = You can also tell the Civil Rights Division of the US Justice Department: civilrights.justice.gov. The page may have changed; your state's education office is another way.
fact-cmp-03 = The US Office for Civil Rights closed some offices in 2025 and can be slow. You can still write to it, and you can also tell your state's education office.

# School meals, school health
fact-mea-04 = One meal form covers all the children in your home, and you can send it any time of the year. Last year's result lasts 30 school days. You can ask the school for the form.
fact-mea-03 = A child who can go to free public school can also get school breakfast and lunch, whatever the immigration status. You can ask the school about meals.
fact-mea-05 = Some schools and states give school meals free to every child, with no form. You can ask the school if yours does.
fact-mea-01 = The free meal form does not ask immigration status. It asks only the last 4 Social Security digits of the adult who signs, never the child's. If you have none, you can mark that.
fact-mea-02 = With a SNAP, TANF or FDPIR case number, or for a foster child, no Social Security digits are needed. For a homeless, migrant or Head Start child, ask about skipping the income part.
fact-mea-06 = For an allergy or disability the school must make a fair change to meals if you bring a medical note. For faith, such as no pork, each place has its rule; you can ask.
fact-enr-09 = Each state has its own list of vaccines and health forms for school. New families often get some time. You can ask the school nurse what is needed here and by when.

# Taking part
fact-par-04 = Any parent can join the PTA and go to council meetings. Some states also have a committee for parents of English learners. You can ask the school when the next meeting is.
fact-elp-10 = The district must reach out to parents of English learners, with regular meetings and notice of them. You can ask when the next one is.
fact-par-01 = In a school with Title I money you can ask if the teacher has a state license and teaches in their field, and about classroom aides. You can ask for the answer in your language.
fact-par-05 = In 2025 some parents won an early court order: for their faith they can be told of certain storybooks and opt out. Rules here may differ; you can ask the school in writing.
fact-par-04-volunteer = Schools may ask volunteers for an ID or a background check. You can ask what is needed before you sign up.
fact-par-03 = A Title I school makes its family plan with parents and holds a yearly meeting; it may help with a ride or childcare. You can ask for the date and an interpreter.

# Benefits and services whose rules changed
fact-svc-01 = SNAP rules for people who are not citizens changed in July 2025. Children who are citizens may still get it. Before you apply, you can ask a lawyer: immigrationlawhelp.org
fact-svc-07 = WIC helps mothers and small children with food. By federal rule it does not ask immigration status; a state may differ. You can call 211 for the WIC office and ask first.
fact-svc-06 = Rules on benefits and green cards are changing. Before you apply, you can ask a lawyer: immigrationlawhelp.org. School and school meals do not need any status.
fact-svc-04 = Health insurance for children: 1-877-543-7669. Medicaid may share data with immigration offices. If someone at home has no papers, you can ask a lawyer first: immigrationlawhelp.org
fact-svc-03 = Medicaid and CHIP rules for immigrants changed in October 2026. States differ on children and pregnancy. You can ask a lawyer before you apply: immigrationlawhelp.org
fact-svc-05 = A hospital emergency room must check anyone who comes, and treat an emergency until the person is stable. In danger, call 911. You can ask for an interpreter.
fact-svc-02 = Head Start is a preschool program. What papers it may ask for has been in court, so rules here may differ. You can ask the program before you apply.

# College
fact-col-04 = Grades 6 to 8 are a good time to start. You can ask the counselor about algebra, a world language, AP, IB or college classes in high school, and the credits to graduate.
fact-col-01 = For the FAFSA the student has to be a citizen or eligible noncitizen; a parent without papers or a Social Security number can take part. You can ask a counselor about privacy first.
fact-col-02 = The law limits FAFSA data to student aid, but nobody can be sure how it will be used. If someone at home has no papers, you can talk with a counselor before you send it.
fact-col-03 = In-state tuition and state aid for students without papers depend on the state, and the rules are changing. You can ask a counselor or a college what holds here now.
fact-col-05 = Your language counts: nearly all states have a Seal of Biliteracy for students who know two languages well. You can ask the counselor how to earn it.

# Food
service-hunger-hotline = The Hunger Hotline finds food near you, on weekdays: 1-866-348-6479 (Spanish 1-877-842-6273).
service-211 = Call 211 to find food and other help near you. Many centers have interpreters.

# Home and bills
service-211-bills = Call 211 for help near you with rent, light, water or heat; many centers have interpreters. LIHEAP, for light and heat: 1-866-674-6327.
service-liheap = LIHEAP can tell you where to ask for help with light and heat bills: 1-866-674-6327. Ask which papers are needed.
service-lawhelp = Free legal help about rent and eviction, by state: lawhelp.org. Court papers have a date, so it helps to call soon.
service-211-local = Call 211 and say what you need; they know the help near you. Many centers have interpreters.
service-211-home = For a place to sleep, call 211; they know the shelters near you. Many centers have interpreters.

# Health
service-health-center = Clinics where you pay by income: findahealthcenter.hrsa.gov. Rules may differ here; call first and ask what they need.
service-insure-kids = Health insurance for children: 1-877-543-7669, with interpreters. If someone at home has no papers, you can ask a lawyer before you apply.
service-parent-helpline = National Parent and Youth Helpline: call or text 1-855-427-2736 at any hour, also in Spanish.
service-988 = When it is too much, call 988 at any hour: Spanish, press 2; other languages by interpreter. Text only in English and Spanish.

# Classes for adults
service-literacy-directory = Find adult English classes: nld.org. Rules for adult classes differ by place; ask before you sign up.
service-literacy-directory-reading = Find reading and GED classes for adults: nld.org or your library. Rules differ by place; ask before you sign up.

# Immigration law
service-immigration-law-help = Free or low-cost immigration lawyers by ZIP or state: immigrationlawhelp.org. Please do not text me your case.
service-eoir-pro-bono = The immigration court's list of free lawyers: justice.gov/eoir/list-pro-bono-legal-service-providers
service-no-notario = A notario is not a lawyer in the US. Before you pay, you can look for a lawyer or accredited helper: immigrationlawhelp.org
service-detained-locator = You can look for your relative at locator.ice.gov; court line 1-800-898-7180. Tell the school who picks up your child. Please do not text names to me.
service-lawyer-detained = A lawyer for a relative who was taken: immigrationlawhelp.org. Ask before anyone signs a paper.
service-lawyer-daca-tps = DACA and TPS rules change. A lawyer can look at your case: immigrationlawhelp.org. Please do not text papers to me.

# Other help
service-refugee-agencies = IRC, HIAS, CWS, USCRI, World Relief and others have refugee offices. Call 211 to find one near you that is open.

# Special education
service-parent-center = Parent centers, free help on special education, many in other languages: parentcenterhub.org/find-your-center
