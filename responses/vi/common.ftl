# Generated drafts: no person has reviewed these texts yet.

cited = { $fact } ({ $layer }, kiểm tra { $checked })
layer-federal = luật Hoa Kỳ
layer-state = quy định tiểu bang
layer-district = quy định học khu
layer-federal-guidance = hướng dẫn của Hoa Kỳ
layer-state-guidance = hướng dẫn của tiểu bang
layer-district-guidance = hướng dẫn của học khu
fact-may-have-changed = Quy định về việc này có thể đã thay đổi nên tôi không muốn đoán. { $office } sẽ trả lời quý vị chậm nhất { $day }, { $time }. Điện thoại: { $phone }

draft-line = Máy tính viết, chưa ai kiểm lại. Gặp nhân viên: trả lời 9.
held-for-review = Câu trả lời này bằng tiếng Anh cho tới khi có người kiểm lại bản bằng ngôn ngữ của quý vị. Sẽ có người nhắn cho quý vị.

private-not-kept = Cảm ơn quý vị. Quý vị không cần kể với tôi về giấy tờ hay số giấy tờ, và tôi đã không giữ phần đó.
media-not-read = Tôi không xem được hình hay nghe lời thoại, và không giữ lại. { $office } sẽ nhắn quý vị chậm nhất { $day }, { $time }. Quý vị cũng có thể viết câu hỏi ở đây.

cannot-answer-now = Tôi đã nhận tin của quý vị nhưng bây giờ chưa trả lời được. { $office } sẽ nhắn quý vị chậm nhất { $day }, { $time }. Điện thoại: { $phone }
handed-off = Tôi không tự trả lời tốt câu này nên đã nhờ một người. { $office } sẽ nhắn quý vị bằng { $tongue }, chậm nhất { $day }, { $time }. Điện thoại: { $phone }
person-coming = Sẽ có người nhắn cho quý vị ở đây. { $office } trả lời bằng { $tongue }, chậm nhất { $day }, { $time }. Muốn gọi: { $phone }
handoff-late = Xin lỗi quý vị: chưa có ai rảnh để trả lời. Tôi đã nhờ lại; xin chờ câu trả lời, chậm nhất { $day }, { $time }. Quý vị cũng có thể gọi { $phone }
claim-expired = Đây lại là máy tự động. Nếu quý vị vẫn cần người đã nhắn với quý vị, xin trả lời 9.
too-many = Cảm ơn quý vị. Nhiều tin nhắn của quý vị đến cùng lúc nên tôi tạm nghỉ một lát. Xin nhắn lại sau ít phút. Nếu khẩn cấp, hãy gọi 911.

unclear-choose = Tôi chưa rõ quý vị cần gì. Xin trả lời bằng một con số:
unclear-person = Xin lỗi, tôi vẫn chưa hiểu. { $office } sẽ nhắn quý vị bằng { $tongue }, chậm nhất { $day }, { $time }. Điện thoại: { $phone }
choose-a-number = Xin trả lời bằng một con số.
out-of-scope = Tôi chỉ giúp được việc trường học: sự kiện, ghi danh, quyền, thức ăn và lớp học cho gia đình. Muốn gặp nhân viên của trường, trả lời 9.

help = Đây là { $district }: máy tính trả lời về trường học. Hãy hỏi về sự kiện, quyền, thức ăn hay lớp học. Gặp nhân viên: trả lời 9 hoặc gọi { $phone }. Để ngừng tin nhắn: trả lời STOP.
who-we-are = Tôi là máy tính của { $district }, không phải người. Nhân viên văn phòng gia đình có thể đọc tin quý vị viết. Tôi không bao giờ hỏi về di trú. Để biết tin này có thật, hãy gọi { $phone }
consent-stop = Quý vị sẽ không nhận thêm tin nhắn từ số này. Muốn nhận lại, trả lời START. Muốn nói chuyện với một người, gọi { $phone }
consent-start = Quý vị sẽ lại nhận tin nhắn từ { $district }. Trả lời STOP để ngừng, hoặc 9 để gặp một người.

canary-well = Đường dây hoạt động tốt.
