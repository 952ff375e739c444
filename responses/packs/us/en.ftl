# Federal facts and national lines. English is the source of every other language.
# Plain ASCII, short words; the layer and the date are added by code.

us-name = United States

fact-enr-01 = A child who lives in this school district can go to public school for free, whatever the family's immigration status. You can enroll your child.
fact-enr-02 = You can enroll your child without showing immigration or citizenship papers. A school may not make them a condition.
fact-enr-05 = A Social Security number is optional. You can leave it blank; the school gives your child another number. If a school asks for it, it must say why and how it will be used.
fact-enr-07 = No steady home, or staying with others after losing yours? Your child can start school at once, without papers, or stay in the old school with a ride. Ask for the homeless liaison.

fact-elp-03 = The school must tell you if your child is put in English learner classes, and why: by 30 days into the school year, or in 2 weeks if it is later. You can ask for this letter.
fact-elp-05 = You can take your child out of the English learner program at any time, say no to it, or pick another one if there is one. You can also talk with the teacher first.

fact-lng-06 = You can ask for a trained interpreter. You can say no to using your child, another student or staff without training to interpret.
fact-lng-05 = You can ask for language help. It should be free, from someone who knows both languages and the school words. Being bilingual is not enough.
fact-lng-07 = You can ask for an interpreter even if your child speaks English well or you speak some. Asking is enough.
fact-lng-04 = What other parents are told should reach you in a language you understand: enrollment, report cards, discipline, special education. You can ask the school for it.
fact-lng-02 = Schools must act when language keeps a child from taking full part. You can ask the school what it does for your child.
fact-lng-01 = A school with federal money may not treat your child worse because of where you come from. A child who is learning English must get help with it; you can ask for it.

fact-cmp-01 = For unfair treatment over origin, language, race, disability, sex or age, you can tell the US Office for Civil Rights: free, no lawyer, usually within 180 days. It can take long.

fact-ice-02 = To enter parts of a school that are not public, officers need consent, an emergency, or a warrant signed by a judge. You can ask the school who checks. For your case, ask a lawyer.
fact-ice-01 = There is no federal rule that keeps officers away from schools. You can ask what rules your district has, and keep your emergency contacts at school up to date.

fact-dis-01 = You can ask the school for a free special education evaluation of your child. It is best to ask in writing, in any language. Keep a copy.
fact-rec-01 = You can ask to see your child's school records. The school has up to 45 days. If something in them is wrong, you can ask to correct it.
fact-mea-01 = The free meal form asks only the last 4 Social Security digits of the adult who signs, never the child's. If you have no number, mark that you have none.
fact-mea-03 = A child who can go to free public school can also get school breakfast and lunch, whatever the immigration status. You can ask the school about meals.
fact-dsc-01 = Before a suspension of up to 10 days, your child must be told why and may tell their side. Longer ones have more steps. You can ask the school for the reason.

service-hunger-hotline = The Hunger Hotline finds food near you, on weekdays: 1-866-348-6479 (Spanish 1-877-842-6273).
service-211 = Call 211 to find food and other help near you. Many centers have interpreters.
service-literacy-directory = Find adult English classes: nld.org. Rules for adult classes differ by place; ask before you sign up.
