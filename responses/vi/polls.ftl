# Generated drafts: no person has reviewed these texts yet.

poll-from = { $district }: { $title } nên vào lúc nào?
poll-which = Xin gửi một hay nhiều số:
poll-time = { $day }, { $time }
poll-none = Không giờ nào
poll-saved = Cảm ơn quý vị. Giờ tiện cho quý vị: { $times }. Nếu thay đổi, xin gửi số khác.
poll-when = Cảm ơn quý vị. Lúc nào thì tiện? Xin viết ngày và giờ.
poll-wished = Cảm ơn quý vị. Trường sẽ đọc trước khi chọn giờ.
poll-fixed = Đã có ngày giờ. { $district } mời gia đình quý vị:
invite-community = { $organizer } mời gia đình quý vị. { $district } chuyển lời:
choose-community = Tất cả, và tin của cộng đồng
messages-community = Quý vị nhận tất cả tin nhắn của trường, và lời mời của các nhóm cộng đồng do trường chuyển. Muốn đổi, xin viết: bớt tin nhắn.
