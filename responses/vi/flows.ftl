# Generated drafts: no person has reviewed these texts yet.

absence-begun = Cảm ơn quý vị. Tôi đang chuyển tin này cho bộ phận điểm danh.
ask-school = Trường nào? Xin trả lời bằng một con số:
ask-child = Học sinh nào? Chỉ cần tên và lớp. Xin đừng gửi chi tiết về sức khỏe.
absence-passed-on = Đã chuyển cho bộ phận điểm danh: con quý vị vắng cả ngày hoặc một phần, { $absent }. Chỉ cần một giấy ngắn trong 3 ngày, bằng tiếng của quý vị. Điện thoại: { $phone }
absence-passed-on-to = Đã chuyển cho bộ phận điểm danh của { $school }: con quý vị vắng cả ngày hoặc một phần, { $absent }. Chỉ cần một giấy ngắn trong 3 ngày. Điện thoại: { $phone }

interpreter-begun = Tôi đang xin thông dịch viên cho quý vị. Miễn phí.
ask-interpreter-day = Buổi họp hoặc cuộc gọi là ngày nào? Ví dụ: thứ Năm, hoặc 3 tháng 12.
ask-interpreter-whom = Với ai và bằng ngôn ngữ nào? Chỉ cần vài chữ.
interpreter-asked = Tôi đã xin thông dịch viên cho: { $when }. Chưa được sắp xếp: { $office } sẽ nhắn quý vị chậm nhất { $day }, { $time }. Điện thoại: { $phone }
interpreter-asked-someday = Tôi đã xin thông dịch viên. Chưa được sắp xếp: { $office } sẽ nhắn quý vị chậm nhất { $day }, { $time }. Điện thoại: { $phone }
letter-asked = Tôi không đọc được thư hay hình. { $office } sẽ nhắn quý vị bằng { $tongue }, chậm nhất { $day }, { $time }, để có người đọc thư cho quý vị. Điện thoại: { $phone }

call-begun = Sẽ có người gọi cho quý vị. Cảm ơn quý vị đã cho tôi biết.
ask-when = Giờ nào trong ngày tiện nhất cho quý vị? Xin trả lời bằng một con số:
when-morning = Buổi sáng
when-afternoon = Buổi chiều
when-evening = Buổi tối
when-any = Giờ nào cũng được
call-asked = Tôi đã nhờ { $office } gọi quý vị bằng { $tongue }. Họ sẽ gọi hoặc nhắn chậm nhất { $day }, { $time }. Quý vị cũng có thể gọi { $phone }

visit-what = Chỉ đến thăm nhà nếu quý vị muốn. Một giáo viên và một nhân viên gia đình đến khoảng 30 phút để làm quen. Không phải kiểm tra, và không ai hỏi giấy tờ.
ask-visit = Quý vị có muốn không? Xin trả lời bằng một con số:
visit-home = Có, tại nhà
visit-elsewhere = Có, ở nơi khác
visit-no = Không, cảm ơn
visit-declined = Không sao, và không có gì thay đổi cho con quý vị. Quý vị vẫn luôn có thể nhắn hoặc gọi.
visit-asked = Tôi đã xin buổi thăm. Chưa được sắp xếp: { $office } sẽ nhắn quý vị về ngày và nơi gặp, chậm nhất { $day }, { $time }. Điện thoại: { $phone }

share-begun = Thật quý. Các gia đình biết nhiều điều mà trường có thể học hỏi. Tôi đang chuyển lời của quý vị.
share-asked = { $office } sẽ nhắn quý vị về cách và giờ, chậm nhất { $day }, { $time }. Khách ghi tên ở văn phòng trước; nhân viên báo trước cần mang gì. Điện thoại: { $phone }

complaint-begun = Tôi rất tiếc. Cảm ơn quý vị đã nói; tôi chuyển lời của quý vị ngay hôm nay.
ask-matter = Về việc gì? Xin trả lời bằng một con số:
matter-messages = Tin nhắn tôi nhận được
matter-wrong-answer = Một câu trả lời sai
matter-no-reply = Không ai trả lời tôi
matter-person = Cách có người đối xử với tôi
complaint-passed-on = { $office } đã có lời than phiền của quý vị và sẽ nhắn quý vị chậm nhất { $day }, { $time }. Điện thoại: { $phone }
complaint-about-person = Lời than phiền của quý vị được gửi tới { $office }, không tới người bị than phiền. Họ sẽ nhắn quý vị chậm nhất { $day }, { $time }. Điện thoại: { $phone }
complaint-fewer = Để nhận ít tin hơn, xin viết: ít tin nhắn hơn.

other-ways = Không sao; có những cách khác để tham gia: { $ways }. Trả lời 9 nếu quý vị muốn một cách trong đó.
change-what = { $title }, { $day }, { $time }: tôi nên sửa gì? Xin trả lời bằng một con số:
change-numbers = Số người chúng tôi đến
change-another = Sự kiện khác

school-open-yes = Có, có học: { $day }.
school-open-no = Nghỉ học: { $day } ({ $title }).
school-open-weekend = Nghỉ học: { $day } là cuối tuần.
school-next-off = Những ngày nghỉ học sắp tới: { $title }, từ { $day }. Quý vị có thể hỏi tôi về bất cứ ngày nào, ví dụ: thứ Hai có học không?

person-too = { $office } cũng sẽ nhắn quý vị chậm nhất { $day }, { $time }.
person-offer = Gặp nhân viên: trả lời 9.

messages-which = Quý vị muốn nhận tin nhắn nào? Xin trả lời bằng một con số:
choose-none = Không nhận tin nào
choose-urgent = Chỉ tin khẩn
choose-events = Chỉ tin sự kiện và tin khẩn
choose-all = Tất cả tin nhắn
messages-all = Quý vị nhận tất cả tin nhắn của trường.
messages-events = Từ giờ quý vị chỉ nhận tin về sự kiện và tin khẩn. Quý vị vẫn có thể hỏi tôi mọi điều.
messages-urgent = Từ giờ quý vị chỉ nhận tin khẩn. Quý vị vẫn có thể hỏi tôi mọi điều.
delete-sure = Tôi có thể xóa tin nhắn, câu trả lời và ngôn ngữ của quý vị. Hồ sơ trường phải giữ thì vẫn ở trường. Xóa không? Xin trả lời bằng một con số:
what-is-kept = Tôi giữ: { $what }.
kept-number = số máy
kept-language = ngôn ngữ
kept-texts = tin nhắn từ { $since } ({ $many })
kept-answers = trả lời về sự kiện
kept-roster = danh sách trường (trẻ: { $children })
kept-matters = việc chưa xong ({ $many })
kept-notes = ghi chú của nhân viên
kept-stop = ngừng nhận tin
what-is-not-kept = Tôi không giữ giấy tờ di trú hay số giấy tờ.
delete-kept = Xóa không? Trả lời 1 hoặc 2:
choose-delete = Có, xóa đi
choose-keep = Không, giữ như cũ
delete-done = Xong: những gì tôi giữ về quý vị được xóa sau khi tin này gửi đi. Mã của quý vị, nếu quý vị muốn hỏi về việc này: { $code }
kept-as-it-was = Vâng, không có gì thay đổi.
contact-when = Khi nào có thể gọi hoặc nhắn cho quý vị? Xin trả lời bằng một con số:
choose-morning = Buổi sáng
choose-afternoon = Buổi chiều
choose-evening = Buổi tối
choose-any = Giờ nào cũng được
contact-set = Cảm ơn quý vị, tôi đã ghi lại cho nhân viên.
wrong-person = Xin lỗi vì sự nhầm lẫn. Tôi nên làm gì? Xin trả lời bằng một con số:
choose-person = Để một người xem lại
household-new-number = Chào mừng số mới của quý vị! Từ giờ số này dùng được. Trả lời 9 để có người bỏ số cũ khỏi danh sách.
household-add-person = Xin mời người nhà cùng tham gia. Mỗi người tự nhắn lời chào tới số này từ điện thoại của mình, bằng tiếng của mình. Tôi không bao giờ thêm ai khi chính họ chưa đồng ý.

who-cost = Miễn phí. Hãng điện thoại của quý vị có thể tính tin nhắn như bình thường.
who-reads = Máy tính trả lời quý vị. Nhân viên văn phòng gia đình có thể đọc tin quý vị viết. Xin đừng gửi giấy tờ, số giấy tờ hay chi tiết sức khỏe. Muốn kiểm tra: { $phone }
who-immigration = Không. Tôi là máy tính của học khu, không phải của chính phủ. Tôi không hỏi về giấy tờ và không giữ lại nếu quý vị viết ra. Muốn kiểm tra, gọi { $phone }

child-helps = Cảm ơn em đã giúp. Em không cần dịch cho gia đình: người lớn có thể viết ở đây bằng tiếng của mình, hoặc gọi { $phone }
