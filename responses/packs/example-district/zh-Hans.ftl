# Generated drafts: no person has reviewed these texts yet.

district-name = Example Valley 学区
office-name = 家庭服务处(Family Office)

school-lincoln = Lincoln 小学
school-oak-hill = Oak Hill 初中
school-valley-high = Valley 高中

event-title-family-meeting = 家长会
event-title-math-night = 家庭数学之夜
event-title-family-breakfast = 家庭早餐会
event-title-principal-coffee = 和校长喝咖啡
event-title-parent-committee = 英语学习生家长委员会
event-title-kindergarten-day = 学前班(Kindergarten)报名日

place-lincoln-cafeteria = Lincoln 小学食堂
place-lincoln-gym = Lincoln 小学体育馆
place-lincoln-library = Lincoln 小学图书馆
place-oak-hill-library = Oak Hill 初中图书馆

way-phone = 打电话谈
way-recording = 您的语言的录音
way-home-visit = 家访（您愿意的话）
way-weekend = 周末的时间

closure-summer-break = 暑假
closure-labor-day = 劳动节(Labor Day)
closure-teachers-day = 老师工作日
closure-veterans-day = 退伍军人节(Veterans Day)
closure-thanksgiving = 感恩节
closure-winter-break = 寒假
closure-king-day = 马丁·路德·金日
closure-presidents-day = 总统日(Presidents' Day)
closure-spring-break = 春假
closure-memorial-day = 阵亡将士纪念日(Memorial Day)

fact-district-absence-note = 孩子要缺课，请在上午 9:00 以前打电话或发短信给我们。3 天内交一张简短的请假条，可以用您的语言写。
fact-district-bus-late = 如果校车晚了 10 分钟，请打校车办公室：555-0144，早上6点到下午5点。因为校车而迟到，绝不会算孩子的错。
fact-district-bus-who = 家离学校 1 英里或更远的孩子，或特殊计划里写明要坐校车的孩子，校车免费。报名请打校车办公室：555-0144。大约要一周。
fact-district-free-meals = 每个孩子早餐免费。午餐要免费或便宜些，请为所有孩子填一张餐费表格(meal form)，一年里什么时候都行。它不问移民的事。表格和帮助：555-0147。
fact-district-meal-diet = 如果孩子吃清真餐、不吃猪肉或不吃肉，请告诉学校厨房，不用任何文件。有过敏，请把医生证明交给护士。餐食办公室：555-0147。
fact-district-meal-debt = 即使欠了钱，您的孩子总会有午餐。查余额或付钱：学校办公室或 555-0147。如果付钱有困难，请要免费餐表格。
fact-district-school-calendar = 周一到周五上学，校历上的放假日除外：calendar.example ，或问任何学校办公室。您也可以问我某一天。
fact-district-no-uniform = 没有校服。只要玩耍时安全，什么衣服都行；头巾和其他信仰服装都欢迎。免费衣服：555-0162。
fact-district-fees-paid = 没有孩子会因为钱而不能参加。如果郊游、社团或费用付不起，请私下告诉家庭服务处(Family Office)，555-0142，学校来付。不需要文件。
fact-district-medicine-form = 您和医生都签了表格，护士就可以在学校给孩子吃药。请把药装在原来的瓶子里，交给护士。表格：学校护士，555-0149，或 forms.example
fact-district-vaccine-time = 您的孩子现在就可以上学，有一个月时间交疫苗记录。清单和免费疫苗：健康办公室，周一下午1点到4点，555-0149。
fact-district-sick-rules = 发烧到 100.4 F (38 C) 或呕吐，请让孩子留在家里。不发烧也不吃退烧药满 24 小时，就可以回来。不确定？请问护士：555-0149。

fact-district-enrolment-start = 一年里哪一天都可以给孩子报名入学。请到迎新中心(welcome center)，或打 555-0143，周一到周五，上午8点到下午4点。翻译免费。
fact-district-enrolment-papers = 请带我们清单上任意 2 样住址证明，和任何年龄证明；疫苗记录一个月内交。不需要：移民文件、社会安全号(Social Security number)。迎新中心(welcome center)，有翻译：555-0143。
fact-district-address-proof = 下面任意 2 样可以证明住址：租约、账单、银行或工作单位的信、和您同住的人签名的字条。都没有？请打迎新中心(welcome center)，555-0143。没有固定住处的，不需要证明。
fact-district-kindergarten-age = 9月1日以前满 5 岁的孩子，学前班(Kindergarten)免费。Pre-K 收 3 岁和 4 岁的孩子。报名请打迎新中心(welcome center)：555-0143。
fact-district-caregiver-enrolment = 爷爷奶奶、外公外婆、叔伯姑姨舅、担保人或其他和孩子同住的大人，可以用我们的照顾人表格(caregiver form)给孩子报名。不需要法院文件。迎新中心：555-0143。
fact-district-caregiver-signature = 有了我们的照顾人表格(caregiver form)，祖父母或其他大人可以签大多数学校文件、来开会、收信息。父母说停就停。表格和帮助：555-0143。
fact-district-pick-up-list = 只有您紧急联系人名单(emergency list)上的大人可以接孩子，要带任何国家的带照片证件。请写 3 个人或更多。要改名单，请到学校办公室或打 555-0142。

fact-district-language-access = 学校的任何会议或通话，您都可以要翻译。免费。请提前 3 个上学日提出：打 555-0142 或回复 9。
fact-district-evaluation-request = 请写给学校，什么语言都可以："我要求为我的孩子做特殊教育评估(special education evaluation)。"您会在 2 周内得到书面答复。帮助：特殊教育办公室，555-0150。
fact-district-see-records = 您提出要求后 10 天内，可以看孩子的学校档案，有翻译；有错的地方可以要求改正。请写给档案处(records desk)，或打 555-0152。
fact-district-photo-opt-out = 您可以不同意把孩子的姓名、照片或地址给别人。请填一页表格，在 forms.example 或学校办公室，最好在9月30日以前；哪天都行。帮助：555-0152。
fact-district-suspension-call = 停学(suspension)以前，校长会用您的语言给您打电话，说明原因，并听孩子讲。您会收到一封信，可以要求那一周开会：555-0142。
fact-district-phone-taken = 被收走的手机，放学后在办公室归还，不收费。如果您觉得不公平，可以和校长谈，翻译免费：555-0142。
fact-district-police-questions = 如果执法人员想在学校问您的孩子，校长会先给您打电话，除非有紧急情况或法官另有命令。您可以要求在场。有问题：555-0142。
fact-district-complaint-steps = 您可以免费投诉，什么语言都行，请找学区的公平对待办公室(fair treatment office)，555-0170，不是找被投诉的人。2 周内会有答复。下一步是州里。
fact-district-every-child = 可以。住在这里的每个孩子都能上我们的学校，有没有移民文件都行。我们不要这些文件，也请不要用短信发来。报名：555-0143。
fact-district-officers-at-school = 执法人员只可以到前台办公室。要再往里走，学区总监(superintendent)会先查看有没有法官的令状(warrant)。您可以问我们这件事：555-0142。
fact-district-parent-groups = 每位家长和照顾人都可以参加家长组织和英语学习生家长委员会：每月第三个星期三，下午6点，Lincoln 图书馆，有翻译。参加：555-0142。
fact-district-lesson-opt-out = 您可以要求孩子不上某一课，做别的功课。请写给老师或校长，什么语言都行。校长一周内答复。帮助：555-0142。

service-food-pantry = 免费食物，Lincoln 小学：星期二和星期五，下午3点到6点。免费，不要证件。555-0145
service-district-summer-lunch = 18 岁及以下免费夏季午餐：6月中到8月中，周一到周五，上午11点到下午1点，Lincoln 小学。不用表格，不用证件。555-0147

service-district-family-clinic = 家庭诊所，没有保险也能看医生：按收入付费，常常不用付。周一到周五，上午9点到下午6点，有翻译。预约：555-0154
service-district-dentist-day = 孩子免费看牙，Lincoln 小学：每月第一个星期一，上午9点到下午2点。大人按收入付费。预约：555-0155
service-district-free-glasses = 学生免费验光和眼镜，没有保险也行：请问学校护士，或打 555-0156。大约要 2 周。
service-district-school-counselors = 您的孩子可以和学校辅导员(counselor)谈，免费、保密，有翻译：555-0157，上学日上午8点到下午4点。有危险或说到想死：打 988 或 911。

service-adult-english = 成人英语课，Valley 高中：星期一，晚上6点到8点。免费，有人看孩子。555-0146
service-district-ged-class = GED 高中文凭课，Valley 高中：星期二和星期四，晚上6点到8点，用英语或西班牙语。免费，有人看孩子。555-0169
service-district-adult-reading = 小组学读写，Lincoln 小学图书馆：星期一，晚上6点到7:30。免费，不考试。打个电话就行：555-0169
service-district-citizenship-lessons = 入籍课，Oak Hill 初中图书馆：星期六，上午11:30到下午1:30。免费；为考试准备，不为您的案情提供意见。555-0169
service-district-computer-lessons = 电脑入门课，Valley 高中：星期三，晚上6点到7:30。免费，电脑借给您用。555-0169

service-district-rent-legal-help = 房租和被房东赶走(eviction)的免费法律帮助：555-0158，周一到周五，上午9点到下午5点。请今天就打，每封信都留着。如果失去住处，学校帮助：555-0148
service-district-bills-fund = 家庭基金一年可以付一张电费、煤气费或水费账单。请在停供日期前拿着账单打电话：555-0159。不要移民文件。
service-district-free-beds = 有孩子的家庭免费床、毯子和桌子：555-0160。1 到 2 周内送到您家。

service-district-childcare-finder = 出生到 5 岁的托儿：我们帮您找名额，按收入付费。请打 555-0167，周一到周五，上午8点到下午5点。
service-district-lincoln-preschool = Lincoln 小学的幼儿园(Preschool)，3 岁和 4 岁，上午或下午，很多家庭免费。请问名额和需要的文件：555-0166
service-district-job-center = 免费找工作帮助：附近的工作，帮忙填表，有翻译。周二到周四，上午10点到下午4点。555-0161
service-district-clothes-closet = 全家免费外套、鞋和衣服，Oak Hill 初中：星期四，下午3点到6点。不要证件。555-0162
service-district-family-rides = 家长去学校会议、看医生或上课，免费接送：请提前 2 天打 555-0163。
service-district-town-library = 图书馆：带任何有您名字的文件，免费办卡；有多种语言的书、上网，星期五下午4点讲故事。555-0164
service-district-tax-help = 免费报税帮助，Valley 高中：2月到4月，星期二，晚上5点到8点，有翻译。预约请打 555-0165；请不要用短信发证件号码或文件。
service-district-after-school-care = 每所学校都有课后看护，到下午6点：作业、体育和点心，有晚班校车。按收入付费。报名：555-0153

service-district-college-counselor = 6 年级：要求上扎实的数学和一门外语；9 年级：和辅导员(counselor)订计划；11 年级：参观大学。辅导员免费帮忙，有翻译：555-0168
service-district-scholarship-desk = 奖学金帮助，Valley 高中：星期四，下午3点到5点，或 scholarships.example 。有些不要移民文件。辅导员(counselor)：555-0168
service-district-career-classes = 11 和 12 年级，学生可以在 Valley 高中免费学一门手艺(医护、建筑、汽车)，或上大学课。请在2月以前问辅导员(counselor)：555-0168

note-district-bus-stop = 想知道孩子坐哪辆校车、哪个站、几点，请打校车办公室：555-0144，早上6点到下午5点，免费翻译。请不要用短信发地址。
note-district-bus-trouble = 丢了东西、司机的事或校车上出了麻烦，请打校车办公室：555-0144，早上6点到下午5点。知道校车号码和日期会有帮助。有危险：911。
note-district-meal-menu = 每月午餐菜单在 menu.example 和学校办公室。上面标明哪些有猪肉、哪些没有肉。有问题：555-0147。
note-district-school-hours = Lincoln 小学：上午8:00到下午2:45。Oak Hill 初中：上午8:30到下午3:20。Valley 高中：上午8:45到下午3:45。提前 20 分钟开门。
note-district-snow-day = 如果雪或冰使学校停课或晚开门，您会在早上6点以前从 555-0105 听到，用英语和西班牙语，或看 closings.example 。没有通知，就照常上学。
note-district-supply-list = 学习用品清单在 supplies.example 和学校办公室。如果您需要书包或用品，都是免费的，没有人问为什么：家庭服务处(Family Office)，555-0142。
note-district-school-phones = Lincoln 小学 555-0110，Oak Hill 初中 555-0120，Valley 高中 555-0130，周一到周五，早上7:30到下午4点，有翻译。地址：schools.example
note-district-early-release = 每月第一个星期五，下课和校车发车都提前 2 小时。课后看护开到下午6点：555-0153。别的日子要早接，请打学校办公室。
note-district-portal-login = 您可以在 portal.example 看成绩和出勤，有多种语言。要账号或新密码，请打 555-0171，或问学校办公室。
note-district-report-card-dates = 成绩单(report card)在 11月、1月、4月和6月发。您可以要用您的语言写的：家庭服务处(Family Office)，555-0142。
note-district-grade-scale = A 很好，B 好，C 一般，D 低，F 没通过；+ 和 - 是高一点或低一点。Lincoln：4 超过水平，3 达到水平，2 差一点，1 需要帮助。GPA 是平均分。请问老师。
note-district-teacher-talks = 和老师谈话在 11月和3月：20 分钟，在学校或打电话，翻译免费。要别的日期，请打学校办公室，或回复 9。
note-district-how-my-child-does = 为保护您的孩子，我没有成绩，也不用短信发成绩。老师可以在电话里或在学校告诉您，翻译免费；请打学校办公室约时间。
note-district-school-nurses = 每所学校有一位护士。请打电话找护士：Lincoln 555-0110，Oak Hill 555-0120，Valley 高中 555-0130。如果孩子在学校受伤，护士会给您打电话。
note-district-allergy-plan = 孩子有食物过敏或哮喘，请告诉护士：555-0149。您、护士和医生一起写一份照顾计划，给老师和厨房。
note-district-eye-ear-check = 秋天护士给每个孩子检查眼睛和耳朵，免费。您随时可以要求检查：555-0149。如果需要眼镜，我们帮您免费拿到。

note-district-which-school = 上哪所学校看您的住址。迎新中心(welcome center)帮您查：555-0143，或 zones.example 。请不要用短信发地址。
note-district-moving-schools = 要搬走？请告诉学校办公室最后一天和新学校；我们免费寄档案。在学区内搬家？请先打迎新中心(welcome center)：555-0143。
note-district-homeless-liaison = 没有固定住处，或住在别人家，学校的无家学生联络员(homeless liaison)当天就帮忙：上学、接送、餐食和衣服。不需要文件，保密：555-0148。
note-district-same-school-ride = 如果您失去了住处，孩子可以留在同一所学校。无家学生联络员(homeless liaison)大约 3 个上学日安排好免费接送：555-0148。

note-district-why-english-classes = 家里语言的表和一次简短的英语测试显示有帮助，孩子就上英语学习课；和出生在哪里无关。想看结果：555-0151，有翻译。
note-district-what-english-classes = 受过训练的老师每天教孩子 30 到 60 分钟英语，其余时间和别的孩子一起上课。常常要 4 到 6 年。想来听课：555-0151。
note-district-bilingual-class = Lincoln 小学有西班牙语和英语双语班，从学前班(kindergarten)到 5 年级，人人可报。请在3月1日以前报名；报名或问别的选择，打英语学习生办公室：555-0151。
note-district-leave-program = 孩子每年的英语测试达到州里定的分数，就离开项目。老师会给您看分数和还差多少，有翻译：555-0151。
note-district-emergency-contacts = 请给学校 3 个或更多紧急联系人(emergency contacts)，说明谁可以接孩子，并要照顾人表格(caregiver form)。不要文件。您的语言的表格：555-0142。
note-district-volunteers = 欢迎您！参加一次活动，只要在办公室登记，带任何国家的带照片证件。郊游或每周帮忙，要做背景调查。请先问：555-0142。

note-district-homework-help = 您用什么语言都能帮孩子：安静的地方，每天同一时间，问"告诉我你学了什么"。免费电话作业帮助，下午4点到晚上8点，有翻译：555-0172。
note-district-free-tutoring = 每所学校都有免费课外辅导：星期二和星期四，放学后 1 小时，有校车回家。请告诉老师，或打 555-0153。
note-district-summer-school = 免费暑期班，Lincoln 小学：6月底起 4 周，上午，有午餐和校车；阅读、数学、英语、体育。5月1日以前报名：555-0153。
note-district-read-tonight = 今晚一起看一本书 10 分钟，什么语言都行。问孩子："接下来会怎么样？"也可以讲一个您自己的故事。免费借书：图书馆，555-0164。
note-district-keep-home-language = 请在家继续说你们的语言：这能帮孩子学英语，也让一家人更亲。今晚讲一个您小时候的故事吧。您的语言的书：555-0164。

note-district-home-visit-what = 一位老师和家庭联络员来大约 30 分钟，认识一下您。由您决定；这不是检查，没有人问身份文件。在别的地方也可以。
note-district-home-visit-yes = 谢谢您！一位老师和家庭联络员在您方便的时候来大约 30 分钟，有翻译。请不要用短信发地址，他们打电话时会问。
note-district-home-visit-elsewhere = 没关系。我们可以在学校、图书馆、公园见面，或打电话，大约 30 分钟，不见也行；对您的孩子没有任何影响。最喜欢哪样请告诉我们：555-0142。
