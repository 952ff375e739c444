# Generated drafts: no person has reviewed these texts yet.

district-name = Example Valley 교육구
office-name = 가족 지원실

school-lincoln = Lincoln 초등학교
school-oak-hill = Oak Hill 중학교
school-valley-high = Valley 고등학교

event-title-family-meeting = 가족 모임
event-title-math-night = 가족 수학의 밤
event-title-family-breakfast = 가족 아침 식사
event-title-principal-coffee = 교장 선생님과 커피
event-title-parent-committee = 영어 학습자 학부모 위원회
event-title-kindergarten-day = 킨더 입학 등록일

place-lincoln-cafeteria = Lincoln 초등학교 식당
place-lincoln-gym = Lincoln 초등학교 체육관
place-lincoln-library = Lincoln 초등학교 도서관
place-oak-hill-library = Oak Hill 중학교 도서관

way-phone = 전화로 이야기하기
way-recording = 한국어 녹음
way-home-visit = 원하시면 가정 방문
way-weekend = 주말 시간

closure-summer-break = 여름 방학
closure-labor-day = 노동절(Labor Day)
closure-teachers-day = 교사 근무일
closure-veterans-day = 재향 군인의 날(Veterans Day)
closure-thanksgiving = 추수 감사절(Thanksgiving)
closure-winter-break = 겨울 방학
closure-king-day = 마틴 루터 킹의 날
closure-presidents-day = 대통령의 날(Presidents' Day)
closure-spring-break = 봄 방학
closure-memorial-day = 현충일(Memorial Day)

fact-district-absence-note = 자녀가 결석하게 되면 오전 9시 전에 전화나 문자를 주세요. 3일 안에 짧은 쪽지를 보내 주세요. 한국어로 쓰셔도 됩니다.
fact-district-bus-late = 버스가 10분 늦으면 버스 사무실에 전화하세요: 555-0144, 오전 6시부터 오후 5시. 버스 때문에 늦는 것은 절대 자녀에게 불리하지 않습니다.
fact-district-bus-who = 버스는 학교에서 1마일 이상 떨어져 살거나 특별 계획(special plan)에 적힌 아이에게 무료입니다. 신청은 버스 사무실에 전화하세요: 555-0144. 일주일쯤 걸립니다.
fact-district-free-meals = 아침은 모든 아이에게 무료입니다. 점심을 무료나 싼값에 받으려면 모든 자녀를 급식 양식 한 장에 쓰세요. 연중 언제든 됩니다. 이민에 대해 묻지 않습니다. 양식과 도움: 555-0147.
fact-district-meal-diet = 자녀가 할랄 음식을 먹거나 돼지고기나 고기를 안 먹으면 학교 주방에 말씀하세요. 서류는 필요 없습니다. 알레르기는 의사 소견서를 간호사에게 가져오세요. 급식 사무실: 555-0147.
fact-district-meal-debt = 밀린 돈이 있어도 자녀는 언제나 점심을 받습니다. 잔액 확인이나 납부는 학교 사무실이나 555-0147. 내기 어려우시면 무료 급식 양식을 달라고 하세요.
fact-district-school-calendar = 학교는 월요일부터 금요일까지 있고 달력의 쉬는 날은 제외입니다: calendar.example 또는 아무 학교 사무실. 저에게 어느 날을 물어보셔도 됩니다.
fact-district-no-uniform = 교복은 없습니다. 놀기에 안전한 옷이면 됩니다. 머리 스카프 같은 종교 옷차림도 환영합니다. 무료 옷: 555-0162.
fact-district-fees-paid = 돈 때문에 빠지는 아이는 없습니다. 견학, 동아리, 비용을 내기 어려우면 가족 지원실(Family Office) 555-0142 번으로 조용히 알려 주세요. 학교가 냅니다. 서류는 필요 없습니다.
fact-district-medicine-form = 부모님과 의사가 서명한 양식이 있으면 간호사가 학교에서 약을 줄 수 있습니다. 약은 원래 병에 담아 간호사에게 주세요. 양식: 학교 간호사 555-0149 또는 forms.example.
fact-district-vaccine-time = 자녀는 지금 학교를 시작할 수 있고 예방 접종 기록은 한 달 안에 가져오시면 됩니다. 목록과 무료 접종: 보건실(health office), 월요일 오후 1시부터 4시, 555-0149.
fact-district-sick-rules = 열이 화씨 100.4도(섭씨 38도)이거나 토하면 집에서 쉬게 해 주세요. 해열제 없이 24시간 열이 없으면 다시 올 수 있습니다. 잘 모르시면 간호사에게 물어보세요: 555-0149.

fact-district-enrolment-start = 일 년 중 어느 날이든 자녀를 입학 등록할 수 있습니다. 환영 센터(welcome center)로 오시거나 전화하세요: 555-0143, 월요일부터 금요일, 오전 8시부터 오후 4시. 통역은 무료입니다.
fact-district-enrolment-papers = 목록에 있는 주소 증명 2가지와 나이 증명 하나를 가져오세요. 예방 접종 기록은 한 달 안에. 필요 없는 것: 이민 서류, 소셜 번호. 환영 센터(welcome center), 통역: 555-0143.
fact-district-address-proof = 주소 증명은 이 중 2가지: 임대 계약서, 고지서, 은행이나 직장 편지, 함께 사는 사람이 서명한 쪽지. 없으면 환영 센터(welcome center) 555-0143. 일정한 집이 없으면 증명이 필요 없습니다.
fact-district-kindergarten-age = 킨더(Kindergarten)는 9월 1일까지 만 5세가 되는 아이에게 무료입니다. Pre-K는 3세와 4세를 받습니다. 등록은 환영 센터(welcome center)에 전화하세요: 555-0143.
fact-district-caregiver-enrolment = 조부모, 이모, 고모, 삼촌, 후견인(sponsor) 등 아이가 함께 사는 어른이 돌보는 어른용 양식(caregiver form)으로 등록할 수 있습니다. 법원 서류는 필요 없습니다. 환영 센터(welcome center): 555-0143.
fact-district-caregiver-signature = 돌보는 어른용 양식(caregiver form)이 있으면 조부모 등 다른 어른이 대부분의 학교 서류에 서명하고, 모임에 오고, 메시지를 받을 수 있습니다. 부모가 그만하라고 하면 끝납니다. 양식과 도움: 555-0143.
fact-district-pick-up-list = 비상 연락처 명단(emergency list)에 있는 어른만 사진 있는 신분증(어느 나라 것이든)으로 자녀를 데려갑니다. 3명 이상 적어 주세요. 명단을 바꾸려면 학교 사무실이나 555-0142.

fact-district-language-access = 모든 학교 면담이나 통화에 통역을 요청할 수 있습니다. 무료입니다. 수업일 3일 전에 요청해 주세요: 555-0142 번으로 전화하거나 9를 보내세요.
fact-district-evaluation-request = 어떤 언어로든 학교에 이렇게 쓰세요: '우리 아이의 특수 교육 평가를 요청합니다.' 2주 안에 서면 답을 받습니다. 도움: 특수 교육 사무실 555-0150.
fact-district-see-records = 요청하시면 10일 안에 자녀의 학교 기록을 통역과 함께 볼 수 있고, 틀린 것을 고쳐 달라고 할 수 있습니다. 기록 담당(records desk)에 글을 쓰거나 전화하세요: 555-0152.
fact-district-photo-opt-out = 자녀의 이름, 사진, 주소를 알리는 것을 거절할 수 있습니다. forms.example 또는 학교 사무실에서 한 장짜리 양식을 쓰세요. 9월 30일까지가 가장 좋지만 언제든 됩니다. 도움: 555-0152.
fact-district-suspension-call = 정학 전에 교장 선생님이 부모님의 언어로 전화해 이유를 말하고 자녀의 말을 듣습니다. 편지를 받게 되며, 그 주에 면담을 요청할 수 있습니다: 555-0142.
fact-district-phone-taken = 압수한 전화기는 방과 후 사무실에서 벌금 없이 돌려줍니다. 공정하지 않다고 느끼시면 무료 통역과 함께 교장 선생님과 이야기할 수 있습니다: 555-0142.
fact-district-police-questions = 경찰관이 학교에서 자녀에게 질문하려고 하면 교장 선생님이 먼저 전화드립니다. 긴급 상황이거나 판사가 달리 정하면 예외입니다. 함께 있게 해 달라고 요청할 수 있습니다. 질문: 555-0142.
fact-district-complaint-steps = 어떤 언어로든 무료로 불만을 제기할 수 있습니다. 해당하는 사람이 아니라 교육구의 공정 대우 사무실(fair treatment office)로: 555-0170. 2주 안에 답을 받습니다. 다음 단계는 주입니다.
fact-district-every-child = 네. 이곳에 사는 모든 아이는 이민 서류가 있든 없든 우리 학교에 다닐 수 있습니다. 서류를 요구하지 않으니 문자로 보내지 마세요. 입학 등록: 555-0143.
fact-district-officers-at-school = 단속 요원은 학교 앞쪽 사무실(front office)까지만 올 수 있습니다. 누구든 더 들어가기 전에 교육감이 판사의 영장이 있는지 확인합니다. 이에 대해 물어볼 수 있습니다: 555-0142.
fact-district-parent-groups = 모든 부모와 돌보는 어른은 학부모회와 영어 학습자 학부모 위원회에 참여할 수 있습니다: 셋째 수요일 오후 6시, Lincoln 도서관, 통역 있음. 참여: 555-0142.
fact-district-lesson-opt-out = 자녀가 어떤 수업을 빠지고 다른 과제를 하게 해 달라고 요청할 수 있습니다. 어떤 언어로든 선생님이나 교장 선생님께 쓰세요. 교장 선생님이 일주일 안에 답합니다. 도움: 555-0142.

service-food-pantry = 무료 식료품 나눔(food pantry), Lincoln 초등학교: 화요일과 금요일, 오후 3시부터 6시. 무료, 신분증을 묻지 않습니다. 555-0145
service-district-summer-lunch = 18세까지 누구나 무료 여름 점심: 6월 중순부터 8월 중순, 월요일부터 금요일, 오전 11시부터 오후 1시, Lincoln 초등학교. 양식과 신분증이 필요 없습니다. 555-0147

service-district-family-clinic = 가족 진료소, 보험이 없어도 됩니다: 소득에 따라 내며 무료인 때가 많습니다. 월요일부터 금요일, 오전 9시부터 오후 6시, 통역 있음. 예약: 555-0154
service-district-dentist-day = Lincoln 초등학교에서 어린이 무료 치과: 매달 첫째 월요일, 오전 9시부터 오후 2시. 어른은 소득에 따라 냅니다. 예약: 555-0155
service-district-free-glasses = 학생 무료 눈 검사와 안경, 보험이 없어도 됩니다: 학교 간호사에게 묻거나 전화하세요: 555-0156. 2주쯤 걸립니다.
service-district-school-counselors = 자녀가 학교 상담 교사(counselor)와 무료로, 비밀로, 통역과 함께 이야기할 수 있습니다: 555-0157, 수업일 오전 8시부터 오후 4시. 위험하거나 죽고 싶다고 하면 988 또는 911 번으로 전화하세요.

service-adult-english = 어른 영어 수업, Valley 고등학교: 월요일, 오후 6시부터 8시. 무료, 아이 돌봄 있음. 555-0146
service-district-ged-class = 고등학교 졸업 자격을 위한 GED 수업, Valley 고등학교: 화요일과 목요일, 오후 6시부터 8시, 영어 또는 스페인어. 무료, 아이 돌봄 있음. 555-0169
service-district-adult-reading = 소그룹으로 읽기와 쓰기 배우기, Lincoln 초등학교 도서관: 월요일, 오후 6시부터 7:30. 무료, 시험 없음. 그냥 전화하시면 됩니다: 555-0169
service-district-citizenship-lessons = 시민권 수업, Oak Hill 중학교 도서관: 토요일, 오전 11:30부터 오후 1:30. 무료. 시험을 위한 수업이며 개인 사정 상담은 하지 않습니다. 555-0169
service-district-computer-lessons = 초보자 컴퓨터 수업, Valley 고등학교: 수요일, 오후 6시부터 7:30. 무료, 컴퓨터를 빌려 드립니다. 555-0169

service-district-rent-legal-help = 집세와 퇴거에 관한 무료 법률 도움: 555-0158, 월요일부터 금요일, 오전 9시부터 오후 5시. 오늘 전화하시고 편지를 모두 보관하세요. 집을 잃으시면 학교 도움: 555-0148
service-district-bills-fund = 가족 기금(family fund)에서 일 년에 한 번 전기, 가스, 수도 요금 하나를 내 드릴 수 있습니다. 끊기는 날 전에 고지서를 가지고 전화하세요: 555-0159. 이민 서류를 묻지 않습니다.
service-district-free-beds = 아이가 있는 가족에게 무료 침대, 담요, 식탁: 555-0160. 1주에서 2주 안에 집으로 가져다드립니다.

service-district-childcare-finder = 태어나서 5세까지의 아이 돌봄: 자리를 찾도록 도와드리며 소득에 따라 냅니다. 전화: 555-0167, 월요일부터 금요일, 오전 8시부터 오후 5시.
service-district-lincoln-preschool = Lincoln 초등학교 프리스쿨(preschool), 3세와 4세, 오전 또는 오후, 많은 가족에게 무료. 자리와 필요한 서류를 물어보세요: 555-0166
service-district-job-center = 무료 일자리 도움: 가까운 일자리, 양식 작성 도움, 통역 있음. 화요일부터 목요일, 오전 10시부터 오후 4시. 555-0161
service-district-clothes-closet = 온 가족을 위한 무료 외투, 신발, 옷, Oak Hill 중학교: 목요일, 오후 3시부터 6시. 신분증을 묻지 않습니다. 555-0162
service-district-family-rides = 학교 모임, 병원, 수업에 가는 가족에게 무료 차편: 2일 전에 전화하세요, 555-0163.
service-district-town-library = 도서관: 이름이 나온 종이 한 장으로 무료 카드, 여러 언어의 책, 인터넷, 금요일 오후 4시 이야기 시간. 555-0164
service-district-tax-help = 무료 세금 도움, Valley 고등학교: 2월부터 4월, 화요일, 오후 5시부터 8시, 통역 있음. 예약 전화: 555-0165. 신분증 번호나 서류는 문자로 보내지 마세요.
service-district-after-school-care = 모든 학교에서 오후 6시까지 방과 후 돌봄: 숙제, 운동, 간식, 늦은 버스 있음. 소득에 따라 냅니다. 신청: 555-0153

service-district-college-counselor = 6학년에는 수준 높은 수학과 외국어를 요청하고, 9학년에는 상담 교사(counselor)와 계획을 세우고, 11학년에는 대학을 방문하세요. 상담 교사가 통역과 함께 무료로 돕습니다: 555-0168
service-district-scholarship-desk = 장학금 도움, Valley 고등학교: 목요일, 오후 3시부터 5시, 또는 scholarships.example. 이민 서류를 묻지 않는 장학금도 있습니다. 상담 교사(counselor): 555-0168
service-district-career-classes = 11학년과 12학년은 Valley 고등학교에서 무료로 기술(보건, 건축, 자동차)을 배우거나 대학 수업을 들을 수 있습니다. 2월 전에 상담 교사에게 물어보세요: 555-0168

note-district-bus-stop = 자녀의 버스, 정류장, 시간은 버스 사무실에 전화하세요: 555-0144, 오전 6시부터 오후 5시, 무료 통역. 주소는 문자로 보내지 마세요.
note-district-bus-trouble = 잃어버린 물건, 기사, 버스에서 생긴 문제는 버스 사무실에 전화하세요: 555-0144, 오전 6시부터 오후 5시. 버스 번호와 날짜를 아시면 도움이 됩니다. 위험하면 911.
note-district-meal-menu = 이달의 점심 식단은 menu.example 또는 학교 사무실에 있습니다. 돼지고기가 든 것과 고기가 없는 것이 표시되어 있습니다. 질문: 555-0147.
note-district-school-hours = Lincoln 초등학교: 오전 8:00부터 오후 2:45. Oak Hill 중학교: 오전 8:30부터 오후 3:20. Valley 고등학교: 오전 8:45부터 오후 3:45. 문은 20분 전에 엽니다.
note-district-snow-day = 눈이나 얼음으로 학교가 쉬거나 늦게 시작하면 오전 6시까지 555-0105 번에서 영어와 스페인어로 듣거나 closings.example 에서 볼 수 있습니다. 아무 말이 없으면 학교에 갑니다.
note-district-supply-list = 준비물 목록은 supplies.example 또는 학교 사무실에 있습니다. 책가방이나 준비물이 필요하면 무료이고 아무도 이유를 묻지 않습니다: 가족 지원실(Family Office) 555-0142.
note-district-school-phones = Lincoln 초등학교 555-0110, Oak Hill 중학교 555-0120, Valley 고등학교 555-0130, 월요일부터 금요일, 오전 7:30부터 오후 4시, 통역 있음. 주소: schools.example.
note-district-early-release = 매달 첫째 금요일은 수업이 2시간 일찍 끝나고 버스도 2시간 일찍 떠납니다. 방과 후 돌봄은 오후 6시까지 엽니다: 555-0153. 다른 날 일찍 데려가려면 학교 사무실에 전화하세요.
note-district-portal-login = 성적과 출석은 portal.example 에서 여러 언어로 볼 수 있습니다. 로그인이나 새 비밀번호는 전화하거나 학교 사무실에 물어보세요: 555-0171.
note-district-report-card-dates = 성적표(report card)는 11월, 1월, 4월, 6월에 나옵니다. 한국어로 달라고 할 수 있습니다: 가족 지원실(Family Office) 555-0142.
note-district-grade-scale = A 아주 잘함, B 잘함, C 보통, D 낮음, F 통과 못 함. +와 -는 조금 위, 아래. Lincoln: 4 수준 이상, 3 제 수준, 2 거의, 1 도움 필요. GPA는 평균입니다. 선생님께 물어보세요.
note-district-teacher-talks = 선생님 면담은 11월과 3월에 있습니다: 20분, 학교에서 또는 전화로, 무료 통역과 함께. 다른 날을 원하시면 학교 사무실에 전화하거나 9를 보내세요.
note-district-how-my-child-does = 자녀를 보호하기 위해 저는 성적을 갖고 있지 않고 문자로 보내지도 않습니다. 선생님이 전화나 학교에서 무료 통역과 함께 알려 드릴 수 있습니다. 시간은 학교 사무실에 전화해 정하세요.
note-district-school-nurses = 학교마다 간호사가 있습니다. 전화해 간호사를 찾으세요: Lincoln 555-0110, Oak Hill 555-0120, Valley 고등학교 555-0130. 자녀가 학교에서 다치면 간호사가 전화드립니다.
note-district-allergy-plan = 음식 알레르기나 천식은 간호사에게 알려 주세요: 555-0149. 부모님, 간호사, 의사가 함께 교사와 주방을 위한 돌봄 계획(care plan)을 씁니다.
note-district-eye-ear-check = 간호사가 가을에 모든 아이의 눈과 귀를 무료로 검사합니다. 언제든 검사를 요청할 수 있습니다: 555-0149. 안경이 필요하면 무료로 받도록 도와드립니다.

note-district-which-school = 학교는 주소에 따라 정해집니다. 환영 센터(welcome center)가 찾아 드립니다: 555-0143 또는 zones.example. 주소는 문자로 보내지 마세요.
note-district-moving-schools = 다른 곳으로 이사하시나요? 학교 사무실에 마지막 날과 새 학교를 알려 주세요. 기록은 무료로 보냅니다. 교육구 안에서 이사하시면 먼저 환영 센터(welcome center)에 전화하세요: 555-0143.
note-district-homeless-liaison = 일정한 집이 없거나 남의 집에 계시면 홈리스 학생 담당자(homeless liaison)가 당일 학교, 차편, 급식, 옷을 도와드립니다. 서류는 필요 없고 비밀을 지킵니다: 555-0148.
note-district-same-school-ride = 집을 잃으셔도 자녀는 같은 학교에 다닐 수 있습니다. 홈리스 학생 담당자(homeless liaison)가 수업일 3일쯤 안에 무료 차편을 마련합니다: 555-0148.

note-district-why-english-classes = 집에서 쓰는 언어 양식과 짧은 영어 시험에서 도움이 된다고 나오면 영어 수업을 받습니다. 태어난 곳은 상관없습니다. 결과를 보려면 통역과 함께: 555-0151.
note-district-what-english-classes = 훈련받은 교사가 하루 30분에서 60분 영어를 가르치고, 나머지는 다른 아이들과 함께 수업합니다. 흔히 4년에서 6년 걸립니다. 수업을 보시려면: 555-0151.
note-district-bilingual-class = Lincoln 초등학교에 킨더부터 5학년까지 스페인어와 영어 수업이 있고 누구나 됩니다. 3월 1일까지 신청하거나 다른 선택을 알아보려면 영어 학습자 사무실에 전화하세요: 555-0151.
note-district-leave-program = 매년 보는 영어 시험에서 주가 정한 점수를 받으면 프로그램을 마칩니다. 선생님이 점수와 남은 것을 통역과 함께 보여 드립니다: 555-0151.
note-district-emergency-contacts = 학교에 비상 연락처(emergency contacts)를 3개 이상 주시고, 누가 자녀를 데려갈 수 있는지 말씀하시고, 돌보는 어른용 양식(caregiver form)을 달라고 하세요. 서류를 묻지 않습니다. 한국어 양식: 555-0142.
note-district-volunteers = 환영합니다! 한 번의 행사는 어느 나라 것이든 사진 있는 신분증으로 사무실에서 이름만 적으면 됩니다. 견학이나 매주 돕기는 신원 조회(background check)가 있습니다. 먼저 물어보세요: 555-0142.

note-district-homework-help = 어떤 언어로든 도울 수 있습니다: 조용한 자리, 매일 같은 시간, 그리고 '배운 것을 말해 줘'. 무료 숙제 도움 전화, 오후 4시부터 8시, 통역 있음: 555-0172.
note-district-free-tutoring = 모든 학교에 무료 과외 지도(tutoring)가 있습니다: 화요일과 목요일, 수업 후 1시간, 집에 가는 버스 있음. 선생님께 말씀하거나 전화하세요: 555-0153.
note-district-summer-school = 무료 여름 학교, Lincoln 초등학교: 6월 하순부터 4주, 오전, 점심과 버스 있음. 읽기, 수학, 영어, 운동. 5월 1일까지 신청: 555-0153.
note-district-read-tonight = 오늘 밤 어떤 언어로든 책 한 권을 10분 함께 보세요. '다음에 어떻게 될까?' 하고 물어보세요. 살아오신 이야기를 들려주셔도 됩니다. 무료 책: 도서관 555-0164.
note-district-keep-home-language = 집에서는 계속 한국어로 말해 주세요. 자녀가 영어를 배우는 데 도움이 되고 가족을 가깝게 합니다. 오늘 밤 어린 시절 이야기를 들려주세요. 한국어 책: 555-0164.

note-district-home-visit-what = 교사와 가족 담당 직원(family liaison)이 가족을 알고 싶어 30분쯤 찾아뵙습니다. 선택은 부모님이 하십니다. 조사가 아니며 아무도 서류를 묻지 않습니다. 다른 장소도 괜찮습니다.
note-district-home-visit-yes = 감사합니다! 교사와 가족 담당 직원(family liaison)이 편하신 때에 통역과 함께 30분쯤 찾아뵙습니다. 주소는 문자로 보내지 마세요. 전화할 때 여쭤보겠습니다.
note-district-home-visit-elsewhere = 괜찮습니다. 학교, 도서관, 공원, 전화로 30분쯤 만나거나, 만나지 않아도 됩니다. 자녀에게 달라지는 것은 없습니다. 가장 좋은 방법을 알려 주세요: 555-0142.
