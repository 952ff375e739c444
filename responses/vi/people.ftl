# Generated drafts: no person has reviewed these texts yet.

language-which = Xin viết tên ngôn ngữ quý vị muốn dùng, ví dụ: { $names }
language-spoken = { $tongues }: hãy viết tên ngôn ngữ của quý vị, sẽ có người gọi cho quý vị.
language-typed-alike = { $own }: nếu đây là ngôn ngữ của quý vị, hãy viết { $word }
language-set = Từ giờ tôi viết bằng tiếng Việt.
language-both = Từ nay tôi viết bằng { $language } và tiếng Anh. Nếu chỉ muốn một thứ tiếng, xin nhắn tên thứ tiếng đó.
language-not-yet = Tôi chưa viết được bằng { $tongue }. { $office } sẽ tìm một người nói tiếng này và nhắn quý vị chậm nhất { $day }, { $time }. Điện thoại: { $phone }
language-voice = Tôi đang nhờ một người nói { $tongue } gọi cho quý vị. Quý vị không cần viết.
language-foreign = Tôi chưa viết được bằng { $named }. Tôi đã nhờ tìm một người nói tiếng này. { $office } sẽ nhắn quý vị chậm nhất { $day }. Điện thoại: { $phone }
machine-translated = (Do máy dịch.)
language-offer = Tôi giữ ngôn ngữ này nhé? Xin trả lời bằng một con số:
language-offer-both =
    { $here }
    { $there }
language-keep = { $language }

language-en = tiếng Anh
language-es = tiếng Tây Ban Nha
language-ar = tiếng Ả Rập
language-zh-hans = tiếng Trung Quốc
language-zh-hant = tiếng Trung Quốc
language-vi = tiếng Việt
language-pt-br = tiếng Bồ Đào Nha
language-ht = tiếng Creole Haiti
language-ru = tiếng Nga
language-so = tiếng Somali
language-ur = tiếng Urdu
language-hmn = tiếng Hmong
language-fil = tiếng Philippines
language-ko = tiếng Hàn
language-fr = tiếng Pháp
language-uk = tiếng Ukraina
language-prs = tiếng Dari

social-hello = Xin chào quý vị! Tôi là máy trả lời tự động của trường. Hãy hỏi tôi về sự kiện, quyền, thức ăn hay lớp học cho gia đình. Muốn gặp một người, trả lời 9.
social-again = Xin chào quý vị! Tôi có thể giúp gì?
social-thanks = Không có chi. Tôi luôn sẵn sàng ở đây.

alert-subject = { $district }: một gia đình có thể đang gặp nguy hiểm ({ $topic }), ca số { $number }
alert-text = { $district }: một gia đình có thể đang gặp nguy hiểm ({ $topic }). Ca số { $number }. Trả lời OK { $number } hoặc mở { $link } để nhận.
alert-text-no-link = { $district }: một gia đình có thể đang gặp nguy hiểm ({ $topic }). Ca số { $number }. Trả lời OK { $number } để nhận.
alert-taken = Ca số { $number } là của quý vị; không ai khác được gọi nữa. Hãy đọc tại bàn làm việc và trả lời gia đình.
alert-unknown = Không có cuộc gọi nào cho quý vị về ca số { $number } đang chờ: có thể đã có người nhận.
