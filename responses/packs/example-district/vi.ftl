# Generated drafts: no person has reviewed these texts yet.

district-name = Học khu Example Valley
office-name = Văn phòng Gia đình

school-lincoln = Lincoln Elementary
school-oak-hill = Oak Hill Middle School
school-valley-high = Valley High School

event-title-family-meeting = Họp mặt gia đình
event-title-math-night = Đêm toán gia đình
event-title-family-breakfast = Bữa sáng gia đình
event-title-principal-coffee = Cà phê với hiệu trưởng
event-title-parent-committee = Ban phụ huynh ESL
event-title-kindergarten-day = Ngày ghi danh mẫu giáo

place-lincoln-cafeteria = nhà ăn trường Lincoln
place-lincoln-gym = phòng thể dục Lincoln
place-lincoln-library = thư viện Lincoln
place-oak-hill-library = thư viện Oak Hill

way-phone = nói chuyện qua điện thoại
way-recording = bản thu bằng tiếng của quý vị
way-home-visit = thăm nhà, nếu quý vị muốn
way-weekend = một giờ cuối tuần

closure-summer-break = nghỉ hè
closure-labor-day = Lễ Lao động (Labor Day)
closure-teachers-day = ngày làm việc của giáo viên
closure-veterans-day = Ngày Cựu chiến binh (Veterans Day)
closure-thanksgiving = Lễ Tạ ơn (Thanksgiving)
closure-winter-break = nghỉ đông
closure-king-day = Ngày Martin Luther King
closure-presidents-day = Ngày Tổng thống (Presidents' Day)
closure-spring-break = nghỉ xuân
closure-memorial-day = Lễ Chiến sĩ Trận vong (Memorial Day)

fact-district-absence-note = Nếu con quý vị sẽ vắng, xin gọi hoặc nhắn trước 9:00 AM. Gửi một giấy ngắn trong 3 ngày; quý vị có thể viết bằng tiếng của mình.
fact-district-bus-late = Nếu xe buýt trễ 10 phút, xin gọi văn phòng xe buýt: 555-0144, 6 AM đến 5 PM. Đến trễ vì xe buýt không bao giờ bị tính cho con quý vị.
fact-district-bus-who = Xe buýt miễn phí cho trẻ ở cách trường từ 1 dặm trở lên, hoặc khi kế hoạch đặc biệt của trẻ ghi vậy. Để ghi tên, gọi văn phòng xe buýt: 555-0144. Mất khoảng một tuần.
fact-district-free-meals = Bữa sáng miễn phí cho mọi trẻ. Muốn bữa trưa miễn phí hay rẻ hơn, điền một đơn cho mọi con, lúc nào trong năm cũng được. Đơn không hỏi di trú. Đơn và giúp đỡ: 555-0147.
fact-district-meal-diet = Báo nhà bếp trường nếu con ăn halal, không ăn thịt heo hay ăn chay; không cần giấy. Dị ứng: xin đem giấy bác sĩ cho y tá. Văn phòng bữa ăn: 555-0147.
fact-district-meal-debt = Con quý vị luôn có bữa trưa, dù còn nợ tiền. Hỏi số tiền hay trả tại văn phòng trường hoặc 555-0147. Nếu khó trả, xin đơn ăn miễn phí.
fact-district-school-calendar = Có học từ thứ Hai đến thứ Sáu, trừ ngày nghỉ trong lịch: calendar.example, hoặc văn phòng trường nào cũng có. Quý vị cũng có thể hỏi tôi về một ngày.
fact-district-no-uniform = Không có đồng phục. Quần áo nào an toàn khi chơi cũng được; khăn trùm đầu và đồ theo đạo đều được chào đón. Quần áo miễn phí: 555-0162.
fact-district-fees-paid = Không trẻ nào phải đứng ngoài vì tiền. Nếu khó trả tiền đi chơi, câu lạc bộ hay lệ phí, nói riêng với Văn phòng Gia đình, 555-0142, và trường trả. Không cần giấy tờ.
fact-district-medicine-form = Y tá có thể cho uống thuốc ở trường khi có đơn quý vị và bác sĩ ký. Xin đưa thuốc tận tay y tá, trong lọ gốc. Đơn: y tá trường, 555-0149 hoặc forms.example.
fact-district-vaccine-time = Con quý vị có thể đi học ngay và có một tháng để đem giấy tiêm chủng. Danh sách và tiêm miễn phí: văn phòng sức khỏe, thứ Hai, 1 đến 4 PM, 555-0149.
fact-district-sick-rules = Xin cho con ở nhà nếu sốt 100.4 F (38 C) hoặc nôn (ói). Con có thể đi học lại sau 24 giờ không sốt và không uống thuốc hạ sốt. Chưa chắc? Hãy hỏi y tá: 555-0149.

fact-district-enrolment-start = Quý vị có thể ghi danh cho con bất cứ ngày nào trong năm. Đến trung tâm tiếp đón hoặc gọi 555-0143, thứ Hai đến thứ Sáu, 8 AM đến 4 PM. Thông dịch miễn phí.
fact-district-enrolment-papers = Đem 2 giấy chứng minh địa chỉ trong danh sách và 1 giấy chứng minh tuổi; giấy tiêm chủng trong một tháng. Không cần: giấy di trú, số Social Security. Tiếp đón, thông dịch: 555-0143.
fact-district-address-proof = 2 giấy bất kỳ chứng minh địa chỉ: hợp đồng thuê, hóa đơn, thư ngân hàng hay sở làm, giấy chủ nhà ký. Không có? Gọi trung tâm tiếp đón, 555-0143. Không nhà ổn định: không cần.
fact-district-kindergarten-age = Mẫu giáo (kindergarten) miễn phí cho trẻ đủ 5 tuổi trước hoặc vào 1 tháng 9. Lớp Pre-K nhận trẻ 3 và 4 tuổi. Để ghi tên, gọi trung tâm tiếp đón: 555-0143.
fact-district-caregiver-enrolment = Ông bà, cô chú, người bảo lãnh hay người lớn sống cùng trẻ có thể ghi danh bằng đơn người chăm sóc của học khu, không cần giấy tòa. Trung tâm tiếp đón: 555-0143.
fact-district-caregiver-signature = Với đơn người chăm sóc, ông bà hay người lớn khác có thể ký hầu hết giấy của trường, đi họp và nhận tin. Đơn hết hạn khi cha mẹ nói vậy. Đơn và giúp đỡ: 555-0143.
fact-district-pick-up-list = Chỉ người lớn trong danh sách khẩn cấp mới được đón con, với ID có hình của bất cứ nước nào. Xin ghi từ 3 người trở lên. Muốn đổi: đến văn phòng trường hoặc gọi 555-0142.

fact-district-language-access = Quý vị có thể xin thông dịch viên cho mọi buổi họp hay cuộc gọi của trường. Miễn phí. Xin báo trước 3 ngày học: gọi 555-0142 hoặc trả lời 9.
fact-district-evaluation-request = Viết cho trường, tiếng nào cũng được: 'Tôi xin đánh giá giáo dục đặc biệt cho con tôi.' Có thư trả lời trong 2 tuần. Văn phòng giáo dục đặc biệt: 555-0150.
fact-district-see-records = Quý vị có thể xem hồ sơ của con ở trường trong 10 ngày sau khi xin, có thông dịch viên, và xin sửa điều sai. Viết cho phòng hồ sơ hoặc gọi 555-0152.
fact-district-photo-opt-out = Quý vị có thể từ chối cho chia sẻ tên, hình hay địa chỉ của con. Điền đơn một trang ở forms.example hoặc văn phòng trường, nên nộp không trễ hơn 30 tháng 9; ngày nào cũng được. Hỏi: 555-0152.
fact-district-suspension-call = Trước khi đình chỉ học, hiệu trưởng gọi quý vị bằng tiếng của quý vị, nói lý do và nghe con nói. Quý vị nhận thư, và có thể xin họp trong tuần đó: 555-0142.
fact-district-phone-taken = Điện thoại bị giữ được trả lại sau giờ học, tại văn phòng, không mất tiền. Nếu thấy bất công, quý vị có thể nói với hiệu trưởng, thông dịch miễn phí: 555-0142.
fact-district-police-questions = Nếu cảnh sát muốn hỏi con quý vị ở trường, hiệu trưởng gọi quý vị trước, trừ khi khẩn cấp hoặc thẩm phán bảo khác. Quý vị có thể xin có mặt. Hỏi thêm: 555-0142.
fact-district-complaint-steps = Có thể khiếu nại miễn phí, tiếng nào cũng được: gửi văn phòng đối xử công bằng, 555-0170, không gửi người bị khiếu nại. Trả lời trong 2 tuần. Sau đó: tiểu bang.
fact-district-every-child = Được. Mọi trẻ sống ở đây đều có thể học trường chúng tôi, có hay không có giấy di trú. Chúng tôi không hỏi giấy đó; xin đừng nhắn. Để ghi danh: 555-0143.
fact-district-officers-at-school = Nhân viên công quyền chỉ được vào văn phòng trước. Giám đốc học khu kiểm tra lệnh của thẩm phán trước khi ai vào sâu hơn. Quý vị có thể hỏi chúng tôi: 555-0142.
fact-district-parent-groups = Mọi phụ huynh và người chăm sóc đều có thể vào hội phụ huynh và ủy ban phụ huynh trẻ học tiếng Anh: thứ Tư tuần thứ ba mỗi tháng, 6 PM, thư viện Lincoln, có thông dịch. Ghi tên: 555-0142.
fact-district-lesson-opt-out = Quý vị có thể xin cho con miễn một bài học và làm bài khác. Viết cho giáo viên hay hiệu trưởng, bằng tiếng nào cũng được. Hiệu trưởng trả lời trong một tuần. Giúp đỡ: 555-0142.

service-food-pantry = Nơi phát thức ăn, Lincoln Elementary: thứ Ba và thứ Sáu, 3 đến 6 PM. Miễn phí; không hỏi ID. 555-0145
service-district-summer-lunch = Bữa trưa hè miễn phí cho mọi em tới 18 tuổi: giữa tháng 6 đến giữa tháng 8, thứ Hai đến thứ Sáu, 11 AM đến 1 PM, Lincoln Elementary. Không đơn, không ID. 555-0147

service-district-family-clinic = Phòng khám gia đình, bác sĩ không cần bảo hiểm: trả theo thu nhập, thường miễn phí. Thứ Hai đến thứ Sáu, 9 AM đến 6 PM, có thông dịch. Xin hẹn khám: 555-0154
service-district-dentist-day = Nha sĩ miễn phí cho trẻ ở Lincoln Elementary: thứ Hai đầu tiên của tháng, 9 AM đến 2 PM. Người lớn trả theo thu nhập. Xin hẹn: 555-0155
service-district-free-glasses = Khám mắt và kính miễn phí cho học sinh, không cần bảo hiểm: hỏi y tá trường hoặc gọi 555-0156. Mất khoảng 2 tuần.
service-district-school-counselors = Con có thể gặp riêng cố vấn miễn phí, có thông dịch: 555-0157, ngày học 8 AM-4 PM. Nguy hiểm, nói đến chết: gọi 988, 911.

service-adult-english = Lớp tiếng Anh người lớn, Valley High School: thứ Hai, 6 đến 8 PM. Miễn phí, có giữ trẻ. 555-0146
service-district-ged-class = Lớp GED để lấy bằng trung học, Valley High School: thứ Ba và thứ Năm, 6 đến 8 PM, bằng tiếng Anh hoặc Tây Ban Nha. Miễn phí, có giữ trẻ. 555-0169
service-district-adult-reading = Tập đọc, tập viết trong nhóm nhỏ, thư viện Lincoln Elementary: thứ Hai, 6 đến 7:30 PM. Miễn phí, không thi. Chỉ cần gọi: 555-0169
service-district-citizenship-lessons = Lớp thi quốc tịch, thư viện Oak Hill Middle School: thứ Bảy, 11:30 AM đến 1:30 PM. Miễn phí; để thi, không tư vấn hồ sơ riêng. 555-0169
service-district-computer-lessons = Lớp máy tính cho người mới học, Valley High School: thứ Tư, 6 đến 7:30 PM. Miễn phí; chúng tôi cho mượn máy. 555-0169

service-district-rent-legal-help = Giúp pháp lý miễn phí về thuê nhà, bị đuổi nhà: 555-0158, thứ Hai đến thứ Sáu, 9 AM đến 5 PM. Xin gọi hôm nay và giữ mọi lá thư. Nếu mất nhà, trường giúp: 555-0148
service-district-bills-fund = Quỹ gia đình có thể trả một hóa đơn điện, ga hay nước mỗi năm. Cầm hóa đơn gọi trước ngày bị cắt: 555-0159. Không hỏi giấy tờ di trú.
service-district-free-beds = Giường, chăn mền và bàn miễn phí cho gia đình có con: 555-0160. Họ chở đến nhà trong 1 đến 2 tuần.

service-district-childcare-finder = Giữ trẻ từ sơ sinh đến 5 tuổi: chúng tôi giúp tìm chỗ, quý vị trả theo thu nhập. Gọi 555-0167, thứ Hai đến thứ Sáu, 8 AM đến 5 PM.
service-district-lincoln-preschool = Lớp mầm non ở Lincoln Elementary, 3 và 4 tuổi, sáng hoặc chiều, miễn phí cho nhiều gia đình. Hỏi còn chỗ không và cần giấy tờ nào: 555-0166
service-district-job-center = Giúp tìm việc miễn phí: việc gần nhà, giúp điền đơn, có thông dịch. Thứ Ba đến thứ Năm, 10 AM đến 4 PM. 555-0161
service-district-clothes-closet = Áo ấm, giày, quần áo miễn phí cho cả gia đình, Oak Hill Middle School: thứ Năm, 3 đến 6 PM. Không hỏi ID. 555-0162
service-district-family-rides = Xe miễn phí đưa gia đình đi họp ở trường, đi bác sĩ hay đi học: xin gọi trước 2 ngày, 555-0163.
service-district-town-library = Thư viện: thẻ miễn phí với giấy bất kỳ có tên quý vị, sách nhiều thứ tiếng, internet, giờ kể chuyện thứ Sáu lúc 4 PM. 555-0164
service-district-tax-help = Giúp khai thuế miễn phí, Valley High School: tháng 2 đến tháng 4, thứ Ba, 5 đến 8 PM, có thông dịch. Xin hẹn, gọi 555-0165; xin đừng nhắn số ID hay giấy tờ.
service-district-after-school-care = Giữ trẻ sau giờ học ở mọi trường đến 6 PM: bài tập, thể thao, ăn nhẹ, có xe buýt về muộn. Trả theo thu nhập. Ghi tên: 555-0153

service-district-college-counselor = Lớp 6, xin toán nâng cao và một ngoại ngữ; lớp 9, lập kế hoạch với cố vấn (counselor); lớp 11, thăm các đại học. Cố vấn giúp miễn phí, có thông dịch: 555-0168
service-district-scholarship-desk = Giúp xin học bổng, Valley High School: thứ Năm, 3 đến 5 PM, hoặc scholarships.example. Vài học bổng không hỏi giấy tờ di trú. Cố vấn: 555-0168
service-district-career-classes = Lớp 11 và 12, học sinh có thể học nghề (y tế, xây dựng, xe hơi) hay học lớp đại học, miễn phí, tại Valley High School. Hỏi cố vấn trước tháng 2: 555-0168

note-district-bus-stop = Muốn biết xe buýt, trạm và giờ, gọi văn phòng xe buýt: 555-0144, 6 AM đến 5 PM, thông dịch miễn phí. Xin đừng nhắn địa chỉ của quý vị.
note-district-bus-trouble = Mất đồ, chuyện tài xế hay rắc rối trên xe buýt: gọi văn phòng xe buýt: 555-0144, 6 AM đến 5 PM. Biết số xe và ngày thì dễ hơn. Đang nguy hiểm: 911.
note-district-meal-menu = Thực đơn trưa của tháng ở menu.example và văn phòng trường. Có ghi món nào có thịt heo và món nào không thịt. Hỏi thêm: 555-0147.
note-district-school-hours = Lincoln Elementary: 8:00 AM đến 2:45 PM. Oak Hill Middle School: 8:30 AM đến 3:20 PM. Valley High School: 8:45 AM đến 3:45 PM. Mở cửa trước 20 phút.
note-district-snow-day = Nếu tuyết hay băng làm trường đóng cửa hoặc vào học trễ, nghe chậm nhất 6 AM ở 555-0105, tiếng Anh và Tây Ban Nha, hoặc xem closings.example. Không báo gì là có học.
note-district-supply-list = Danh sách đồ dùng học tập ở supplies.example và văn phòng trường. Nếu cần cặp hay đồ dùng, đều miễn phí và không ai hỏi vì sao: Văn phòng Gia đình, 555-0142.
note-district-school-phones = Lincoln Elementary 555-0110, Oak Hill Middle School 555-0120, Valley High School 555-0130, thứ Hai đến thứ Sáu, 7:30 AM đến 4 PM, có thông dịch. Địa chỉ: schools.example.
note-district-early-release = Thứ Sáu đầu tiên của tháng, tan học và xe buýt chạy sớm 2 giờ. Giữ trẻ sau giờ học mở đến 6 PM: 555-0153. Muốn đón sớm ngày khác, gọi văn phòng trường.
note-district-portal-login = Quý vị có thể xem điểm và điểm danh ở portal.example, bằng nhiều thứ tiếng. Cần tên đăng nhập hay mật khẩu mới, gọi 555-0171 hoặc hỏi văn phòng trường.
note-district-report-card-dates = Học bạ (report card) có vào tháng 11, tháng 1, tháng 4 và tháng 6. Quý vị có thể xin bản bằng tiếng của mình: Văn phòng Gia đình, 555-0142.
note-district-grade-scale = A rất giỏi, B giỏi, C trung bình, D yếu, F không đạt; + và - hơn kém chút. Lincoln: 4 trên mức, 3 đúng mức, 2 gần đạt, 1 cần giúp. GPA là điểm trung bình. Hãy hỏi giáo viên.
note-district-teacher-talks = Gặp giáo viên vào tháng 11 và tháng 3: 20 phút, ở trường hay qua điện thoại, thông dịch miễn phí. Muốn ngày khác, gọi văn phòng trường hoặc trả lời 9.
note-district-how-my-child-does = Để bảo vệ con, tôi không giữ điểm. Xin gọi trường hẹn gặp giáo viên, ở trường hay qua điện thoại, thông dịch miễn phí.
note-district-school-nurses = Mỗi trường có y tá. Hãy gọi và hỏi gặp y tá: Lincoln 555-0110, Oak Hill 555-0120, Valley High 555-0130. Nếu con bị thương ở trường, y tá gọi quý vị.
note-district-allergy-plan = Báo y tá nếu con dị ứng thức ăn hay bị suyễn (hen): 555-0149. Quý vị, y tá và bác sĩ viết kế hoạch chăm sóc cho giáo viên và nhà bếp.
note-district-eye-ear-check = Y tá kiểm tra mắt và tai mọi trẻ vào mùa thu, miễn phí. Quý vị có thể xin kiểm tra bất cứ lúc nào: 555-0149. Nếu cần kính, chúng tôi giúp để có kính miễn phí.

note-district-which-school = Trường tùy theo địa chỉ của quý vị. Trung tâm tiếp đón tìm trường cho quý vị: 555-0143, hoặc zones.example. Xin đừng nhắn địa chỉ.
note-district-moving-schools = Dọn đi xa? Báo văn phòng trường ngày cuối và trường mới; chúng tôi gửi hồ sơ miễn phí. Dọn trong học khu? Gọi trung tâm tiếp đón trước: 555-0143.
note-district-homeless-liaison = Không có nhà ổn định hay ở nhờ, homeless liaison của trường giúp ngay trong ngày về chỗ học, xe, bữa ăn, quần áo. Không cần giấy tờ; được giữ kín: 555-0148.
note-district-same-school-ride = Nếu mất nhà, con quý vị có thể học tiếp trường cũ. Người lo việc này (homeless liaison) sắp xếp xe miễn phí trong khoảng 3 ngày học: 555-0148.

note-district-why-english-classes = Trẻ học lớp tiếng Anh khi đơn về tiếng ở nhà và bài thi ngắn cho thấy điều đó có ích; nơi sinh không tính. Muốn xem kết quả: 555-0151, có thông dịch viên.
note-district-what-english-classes = Giáo viên được đào tạo dạy con tiếng Anh 30 đến 60 phút mỗi ngày; giờ còn lại học với các bạn. Thường mất 4 đến 6 năm. Muốn thăm lớp: 555-0151.
note-district-bilingual-class = Có lớp tiếng Tây Ban Nha và tiếng Anh ở Lincoln Elementary, mẫu giáo đến lớp 5, cho mọi trẻ. Ghi tên chậm nhất 1 tháng 3, hoặc hỏi cách khác: văn phòng học tiếng Anh, 555-0151.
note-district-leave-program = Trẻ ra khỏi chương trình khi đạt điểm tiểu bang định cho bài thi tiếng Anh hằng năm. Giáo viên cho xem điểm và phần còn thiếu, có thông dịch viên: 555-0151.
note-district-emergency-contacts = Xin cho trường từ 3 số liên lạc khẩn cấp trở lên, nói ai được đón con, và xin đơn người chăm sóc. Không hỏi giấy tờ. Đơn bằng tiếng của quý vị: 555-0142.
note-district-volunteers = Rất mong quý vị đến! Một sự kiện: chỉ cần ghi tên ở văn phòng, có ID có hình của bất cứ nước nào. Đi chơi xa hay giúp hằng tuần: có kiểm tra lý lịch. Hãy hỏi trước: 555-0142.

note-district-homework-help = Quý vị có thể giúp bằng tiếng nào cũng được: chỗ yên tĩnh, cùng giờ mỗi ngày, và 'kể ba mẹ nghe con học gì'. Giúp bài miễn phí qua điện thoại, 4 đến 8 PM, có thông dịch: 555-0172.
note-district-free-tutoring = Dạy kèm miễn phí ở mọi trường: thứ Ba và thứ Năm, 1 giờ sau giờ học, có xe buýt về nhà. Nói với giáo viên hoặc gọi 555-0153.
note-district-summer-school = Trường hè miễn phí, Lincoln Elementary: 4 tuần từ cuối tháng 6, buổi sáng, có bữa trưa và xe buýt; đọc, toán, tiếng Anh, thể thao. Ghi tên chậm nhất 1 tháng 5: 555-0153.
note-district-read-tonight = Tối nay, cùng xem một cuốn sách 10 phút, bằng tiếng nào cũng được. Hỏi: 'Rồi sao nữa?' Quý vị cũng có thể kể chuyện đời mình. Sách miễn phí: thư viện, 555-0164.
note-district-keep-home-language = Xin cứ nói tiếng mình ở nhà: giúp con học tiếng Anh và giữ gia đình gần gũi. Tối nay, hãy kể một chuyện thời thơ ấu. Sách bằng tiếng của quý vị: 555-0164.

note-district-home-visit-what = Một giáo viên và nhân viên gia đình đến khoảng 30 phút để làm quen. Tùy quý vị; không phải kiểm tra, và không ai hỏi giấy tờ. Nơi khác cũng được.
note-district-home-visit-yes = Cảm ơn quý vị! Một giáo viên và nhân viên gia đình đến khoảng 30 phút, khi tiện cho quý vị, có thông dịch viên. Xin đừng nhắn địa chỉ; họ sẽ hỏi khi gọi.
note-district-home-visit-elsewhere = Không sao. Có thể gặp ở trường, thư viện, công viên hay qua điện thoại khoảng 30 phút, hoặc không gặp; không có gì thay đổi cho con. Cho biết quý vị thích cách nào: 555-0142.
