# Generated drafts: no person has reviewed these texts yet.

district-name = Example Valley 學區
office-name = 家庭服務處(Family Office)

school-lincoln = Lincoln 小學
school-oak-hill = Oak Hill 初中
school-valley-high = Valley 高中

event-title-family-meeting = 家長會
event-title-math-night = 家庭數學之夜
event-title-family-breakfast = 家庭早餐會
event-title-principal-coffee = 和校長喝咖啡
event-title-parent-committee = 英文學習生家長委員會
event-title-kindergarten-day = 幼稚園(Kindergarten)註冊日

place-lincoln-cafeteria = Lincoln 小學餐廳
place-lincoln-gym = Lincoln 小學體育館
place-lincoln-library = Lincoln 小學圖書館
place-oak-hill-library = Oak Hill 初中圖書館

way-phone = 打電話談
way-recording = 您的語言的錄音
way-home-visit = 家訪（您願意的話）
way-weekend = 週末的時間

closure-summer-break = 暑假
closure-labor-day = 勞工節(Labor Day)
closure-teachers-day = 老師工作日
closure-veterans-day = 退伍軍人節(Veterans Day)
closure-thanksgiving = 感恩節
closure-winter-break = 寒假
closure-king-day = 馬丁路德金日(Martin Luther King Day)
closure-presidents-day = 總統日(Presidents' Day)
closure-spring-break = 春假
closure-memorial-day = 陣亡將士紀念日(Memorial Day)

fact-district-absence-note = 孩子要請假，請在上午9:00以前打電話或傳訊息給我們。3 天內交一張簡短的請假條，可以用您的語言寫。
fact-district-bus-late = 如果校車晚了 10 分鐘，請打校車辦公室：555-0144，早上6點到下午5點。因為校車而遲到，絕不會算孩子的錯。
fact-district-bus-who = 家離學校 1 英里或更遠的孩子，或特殊計劃裡寫明要坐校車的孩子，校車免費。登記請打校車辦公室：555-0144。大約要一週。
fact-district-free-meals = 每個孩子早餐免費。午餐要免費或便宜些，請為所有孩子填一張餐費表格(meal form)，一年裡什麼時候都可以。它不問移民的事。表格和幫助：555-0147。
fact-district-meal-diet = 如果孩子吃清真餐、不吃豬肉或不吃肉，請告訴學校廚房，不用任何文件。有過敏，請把醫生證明交給護士。餐點辦公室：555-0147。
fact-district-meal-debt = 即使欠了錢，您的孩子總會有午餐。查餘額或付錢：學校辦公室或 555-0147。如果付錢有困難，請要免費餐表格。
fact-district-school-calendar = 週一到週五上學，校曆上的放假日除外：calendar.example ，或問任何學校辦公室。您也可以問我某一天。
fact-district-no-uniform = 沒有校服。只要玩耍時安全，什麼衣服都可以；頭巾和其他信仰服裝都歡迎。免費衣服：555-0162。
fact-district-fees-paid = 沒有孩子會因為錢而不能參加。如果校外活動、社團或費用付不起，請私下告訴家庭服務處(Family Office)，555-0142，學校會付。不需要文件。
fact-district-medicine-form = 您和醫生都簽了表格，護士就可以在學校給孩子吃藥。請把藥裝在原來的瓶子裡，交給護士。表格：學校護士，555-0149，或 forms.example
fact-district-vaccine-time = 您的孩子現在就可以上學，有一個月時間交疫苗紀錄。清單和免費疫苗：健康辦公室，週一下午1點到4點，555-0149。
fact-district-sick-rules = 發燒到 100.4 F (38 C) 或嘔吐，請讓孩子留在家裡。不發燒也不吃退燒藥滿 24 小時，就可以回來。不確定？請問護士：555-0149。

fact-district-enrolment-start = 一年裡哪一天都可以為孩子註冊入學。請到迎新中心(welcome center)，或打 555-0143，週一到週五，上午8點到下午4點。翻譯免費。
fact-district-enrolment-papers = 請帶我們清單上任意 2 樣住址證明，和任何年齡證明；疫苗紀錄一個月內交。不需要：移民文件、社會安全號碼(Social Security number)。迎新中心(welcome center)，有翻譯：555-0143。
fact-district-address-proof = 下面任意 2 樣可以證明住址：租約、帳單、銀行或公司的信、和您同住的人簽名的字條。都沒有？請打迎新中心(welcome center)，555-0143。沒有固定住處的，不需要證明。
fact-district-kindergarten-age = 9月1日以前滿 5 歲的孩子，幼稚園(Kindergarten)免費。Pre-K 收 3 歲和 4 歲的孩子。註冊請打迎新中心(welcome center)：555-0143。
fact-district-caregiver-enrolment = 祖父母、外公外婆、叔伯姑姨舅、擔保人或其他和孩子同住的大人，可以用我們的照顧人表格(caregiver form)為孩子註冊。不需要法院文件。迎新中心：555-0143。
fact-district-caregiver-signature = 有了我們的照顧人表格(caregiver form)，祖父母或其他大人可以簽大多數學校文件、來開會、收訊息。父母說停就停。表格和幫助：555-0143。
fact-district-pick-up-list = 只有您緊急聯絡人名單(emergency list)上的大人可以接孩子，要帶任何國家的有照片證件。請寫 3 個人或更多。要改名單，請到學校辦公室或打 555-0142。

fact-district-language-access = 學校的任何會議或通話，您都可以要翻譯。免費。請提前 3 個上學日提出：打 555-0142 或回覆 9。
fact-district-evaluation-request = 請寫給學校，什麼語言都可以："我要求為我的孩子做特殊教育評估(special education evaluation)。"您會在 2 週內得到書面答覆。幫助：特殊教育辦公室，555-0150。
fact-district-see-records = 您提出要求後 10 天內，可以看孩子的學校紀錄，有翻譯；有錯的地方可以要求更正。請寫給紀錄處(records desk)，或打 555-0152。
fact-district-photo-opt-out = 您可以不同意把孩子的姓名、照片或地址給別人。請填一頁的表格，在 forms.example 或學校辦公室，最好在9月30日以前；哪一天都可以。幫助：555-0152。
fact-district-suspension-call = 停學(suspension)以前，校長會用您的語言打電話給您，說明原因，並聽孩子講。您會收到一封信，可以要求在那一週開會：555-0142。
fact-district-phone-taken = 被收走的手機，放學後在辦公室歸還，不收費。如果您覺得不公平，可以和校長談，翻譯免費：555-0142。
fact-district-police-questions = 如果執法人員想在學校問您的孩子，校長會先打電話給您，除非有緊急情況或法官另有命令。您可以要求在場。有問題：555-0142。
fact-district-complaint-steps = 您可以免費投訴，什麼語言都可以，請找學區的公平對待辦公室(fair treatment office)，555-0170，不是找被投訴的人。2 週內會有答覆。下一步是州裡。
fact-district-every-child = 可以。住在這裡的每個孩子都能上我們的學校，有沒有移民文件都可以。我們不要這些文件，也請不要用訊息傳來。註冊：555-0143。
fact-district-officers-at-school = 執法人員只可以到前台辦公室。要再往裡走，學區總監(superintendent)會先查看有沒有法官的令狀(warrant)。您可以問我們這件事：555-0142。
fact-district-parent-groups = 每位家長和照顧人都可以參加家長組織和英文學習生家長委員會：每月第三個星期三，下午6點，Lincoln 圖書館，有翻譯。參加：555-0142。
fact-district-lesson-opt-out = 您可以要求孩子不上某一課，做別的功課。請寫給老師或校長，什麼語言都可以。校長一週內答覆。幫助：555-0142。

service-food-pantry = 免費食物發放(food pantry)，Lincoln 小學：星期二和星期五，下午3點到6點。免費，不要證件。555-0145
service-district-summer-lunch = 18 歲及以下免費夏季午餐：6月中到8月中，週一到週五，上午11點到下午1點，Lincoln 小學。不用表格，不用證件。555-0147

service-district-family-clinic = 家庭診所，沒有保險也能看醫生：按收入付費，常常不用付。週一到週五，上午9點到下午6點，有翻譯。預約：555-0154
service-district-dentist-day = 孩子免費看牙，Lincoln 小學：每月第一個星期一，上午9點到下午2點。大人按收入付費。預約：555-0155
service-district-free-glasses = 學生免費驗眼和眼鏡，沒有保險也可以：請問學校護士，或打 555-0156。大約要 2 週。
service-district-school-counselors = 您的孩子可以和學校輔導老師(counselor)談，免費、保密，有翻譯：555-0157，上學日上午8點到下午4點。有危險或說到想死：打 988 或 911。

service-adult-english = 成人英文班，Valley 高中：星期一，晚上6點到8點。免費，有人照顧小孩。555-0146
service-district-ged-class = GED 高中文憑班，Valley 高中：星期二和星期四，晚上6點到8點，用英文或西班牙文。免費，有人照顧小孩。555-0169
service-district-adult-reading = 小組學讀寫，Lincoln 小學圖書館：星期一，晚上6點到7:30。免費，不考試。打個電話就可以：555-0169
service-district-citizenship-lessons = 入籍班，Oak Hill 初中圖書館：星期六，上午11:30到下午1:30。免費；為考試準備，不為您的案情提供意見。555-0169
service-district-computer-lessons = 電腦入門班，Valley 高中：星期三，晚上6點到7:30。免費，電腦借給您用。555-0169

service-district-rent-legal-help = 房租和被房東趕走(eviction)的免費法律幫助：555-0158，週一到週五，上午9點到下午5點。請今天就打，每封信都留著。如果失去住處，學校幫助：555-0148
service-district-bills-fund = 家庭基金一年可以付一張電費、瓦斯(煤氣)費或水費帳單。請在停供日期前拿著帳單打電話：555-0159。不要移民文件。
service-district-free-beds = 有孩子的家庭免費床、毯子和桌子：555-0160。1 到 2 週內送到您家。

service-district-childcare-finder = 出生到 5 歲的托兒：我們幫您找名額，按收入付費。請打 555-0167，週一到週五，上午8點到下午5點。
service-district-lincoln-preschool = Lincoln 小學的學前班(Preschool)，3 歲和 4 歲，上午或下午，很多家庭免費。請問名額和需要的文件：555-0166
service-district-job-center = 免費找工作幫助：附近的工作，幫忙填表，有翻譯。週二到週四，上午10點到下午4點。555-0161
service-district-clothes-closet = 全家免費外套、鞋和衣服，Oak Hill 初中：星期四，下午3點到6點。不要證件。555-0162
service-district-family-rides = 家長去學校會議、看醫生或上課，免費接送：請提前 2 天打 555-0163。
service-district-town-library = 圖書館：帶任何有您名字的文件，免費辦卡；有多種語言的書、上網，星期五下午4點講故事。555-0164
service-district-tax-help = 免費報稅幫助，Valley 高中：2月到4月，星期二，晚上5點到8點，有翻譯。預約請打 555-0165；請不要用訊息傳證件號碼或文件。
service-district-after-school-care = 每所學校都有課後照顧，到下午6點：功課、體育和點心，有晚班校車。按收入付費。報名：555-0153

service-district-college-counselor = 6 年級：要求上紮實的數學和一門外語；9 年級：和輔導老師(counselor)訂計劃；11 年級：參觀大學。輔導老師免費幫忙，有翻譯：555-0168
service-district-scholarship-desk = 獎學金幫助，Valley 高中：星期四，下午3點到5點，或 scholarships.example 。有些不要移民文件。輔導老師(counselor)：555-0168
service-district-career-classes = 11 和 12 年級，學生可以在 Valley 高中免費學一門手藝(醫護、建築、汽車)，或上大學課。請在2月以前問輔導老師(counselor)：555-0168

note-district-bus-stop = 想知道孩子坐哪輛校車、哪個站、幾點，請打校車辦公室：555-0144，早上6點到下午5點，免費翻譯。請不要用訊息傳地址。
note-district-bus-trouble = 遺失東西、司機的事或校車上出了麻煩，請打校車辦公室：555-0144，早上6點到下午5點。知道校車號碼和日期會有幫助。有危險：911。
note-district-meal-menu = 每月午餐菜單在 menu.example 和學校辦公室。上面標明哪些有豬肉、哪些沒有肉。有問題：555-0147。
note-district-school-hours = Lincoln 小學：上午8:00到下午2:45。Oak Hill 初中：上午8:30到下午3:20。Valley 高中：上午8:45到下午3:45。提前 20 分鐘開門。
note-district-snow-day = 如果雪或冰使學校停課或晚開門，您會在早上6點以前從 555-0105 聽到，用英文和西班牙文，或看 closings.example 。沒有通知，就照常上學。
note-district-supply-list = 學習用品清單在 supplies.example 和學校辦公室。如果您需要書包或用品，都是免費的，沒有人問為什麼：家庭服務處(Family Office)，555-0142。
note-district-school-phones = Lincoln 小學 555-0110，Oak Hill 初中 555-0120，Valley 高中 555-0130，週一到週五，早上7:30到下午4點，有翻譯。地址：schools.example
note-district-early-release = 每月第一個星期五，下課和校車開車都提前 2 小時。課後照顧開到下午6點：555-0153。別的日子要早接，請打學校辦公室。
note-district-portal-login = 您可以在 portal.example 看成績和出席紀錄，有多種語言。要帳號或新密碼，請打 555-0171，或問學校辦公室。
note-district-report-card-dates = 成績單(report card)在11月、1月、4月和6月發。您可以要用您的語言寫的：家庭服務處(Family Office)，555-0142。
note-district-grade-scale = A 很好，B 好，C 一般，D 低，F 不及格；+ 和 - 是高一點或低一點。Lincoln：4 超過程度，3 達到程度，2 差一點，1 需要幫助。GPA 是平均分。請問老師。
note-district-teacher-talks = 和老師談話在11月和3月：20 分鐘，在學校或打電話，翻譯免費。要別的日期，請打學校辦公室，或回覆 9。
note-district-how-my-child-does = 為保護您的孩子，我沒有成績，也不用訊息傳成績。老師可以在電話裡或在學校告訴您，翻譯免費；請打學校辦公室約時間。
note-district-school-nurses = 每所學校有一位護士。請打電話找護士：Lincoln 555-0110，Oak Hill 555-0120，Valley 高中 555-0130。如果孩子在學校受傷，護士會打電話給您。
note-district-allergy-plan = 孩子有食物過敏或哮喘(氣喘)，請告訴護士：555-0149。您、護士和醫生一起寫一份照顧計劃，給老師和廚房。
note-district-eye-ear-check = 秋天護士為每個孩子檢查眼睛和耳朵，免費。您隨時可以要求檢查：555-0149。如果需要眼鏡，我們幫您免費拿到。

note-district-which-school = 上哪一所學校看您的住址。迎新中心(welcome center)幫您查：555-0143，或 zones.example 。請不要用訊息傳地址。
note-district-moving-schools = 要搬走？請告訴學校辦公室最後一天和新學校；我們免費寄紀錄。在學區內搬家？請先打迎新中心(welcome center)：555-0143。
note-district-homeless-liaison = 沒有固定住處，或住在別人家，學校的無家學生聯絡員(homeless liaison)當天就幫忙：上學、接送、餐點和衣服。不需要文件，保密：555-0148。
note-district-same-school-ride = 如果您失去了住處，孩子可以留在同一所學校。無家學生聯絡員(homeless liaison)大約 3 個上學日安排好免費接送：555-0148。

note-district-why-english-classes = 家裡語言的表格和一次簡短的英文測試顯示有幫助，孩子就上英文學習班；和出生在哪裡無關。想看結果：555-0151，有翻譯。
note-district-what-english-classes = 受過訓練的老師每天教孩子 30 到 60 分鐘英文，其餘時間和別的孩子一起上課。常常要 4 到 6 年。想來看課堂：555-0151。
note-district-bilingual-class = Lincoln 小學有西班牙文和英文雙語班，從幼稚園(kindergarten)到 5 年級，人人可報。請在3月1日以前報名；報名或問別的選擇，打英文學習生辦公室：555-0151。
note-district-leave-program = 孩子每年的英文測試達到州裡定的分數，就離開課程。老師會給您看分數和還差多少，有翻譯：555-0151。
note-district-emergency-contacts = 請給學校 3 個或更多緊急聯絡人(emergency contacts)，說明誰可以接孩子，並要照顧人表格(caregiver form)。不要文件。您的語言的表格：555-0142。
note-district-volunteers = 歡迎您！參加一次活動，只要在辦公室登記，帶任何國家的有照片證件。校外活動或每週幫忙，要做背景調查。請先問：555-0142。

note-district-homework-help = 您用什麼語言都能幫孩子：安靜的地方，每天同一時間，問"告訴我你學了什麼"。免費電話功課幫助，下午4點到晚上8點，有翻譯：555-0172。
note-district-free-tutoring = 每所學校都有免費課外輔導：星期二和星期四，放學後 1 小時，有校車回家。請告訴老師，或打 555-0153。
note-district-summer-school = 免費暑期班，Lincoln 小學：6月底起 4 週，上午，有午餐和校車；閱讀、數學、英文、體育。5月1日以前報名：555-0153。
note-district-read-tonight = 今晚一起看一本書 10 分鐘，什麼語言都可以。問孩子："接下來會怎樣？"也可以講一個您自己的故事。免費借書：圖書館，555-0164。
note-district-keep-home-language = 請在家繼續說你們的語言：這能幫孩子學英文，也讓一家人更親近。今晚講一個您小時候的故事吧。您的語言的書：555-0164。

note-district-home-visit-what = 一位老師和家庭聯絡員來大約 30 分鐘，認識一下您。由您決定；這不是檢查，沒有人問身份文件。在別的地方也可以。
note-district-home-visit-yes = 謝謝您！一位老師和家庭聯絡員在您方便的時候來大約 30 分鐘，有翻譯。請不要用訊息傳地址，他們打電話時會問。
note-district-home-visit-elsewhere = 沒關係。我們可以在學校、圖書館、公園見面，或打電話，大約 30 分鐘，不見也可以；對您的孩子沒有任何影響。最喜歡哪樣請告訴我們：555-0142。
