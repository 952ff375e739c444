# Generated drafts: no person has reviewed these texts yet.

event-note = Lời nhắn của trường: { $note }
event-cancelled = Đã hủy: { $title }, { $day }, { $time }. Chúng tôi xin lỗi. Trả lời 9 nếu quý vị muốn nói chuyện với nhân viên.
event-full = Hiện đã hết chỗ. Quý vị vẫn có thể báo là muốn đến; nhân viên sẽ tìm chỗ.
rsvp-full = Hiện đã hết chỗ: { $title }. Tôi đã ghi là quý vị muốn đến và đã nhờ nhân viên. Họ sẽ báo quý vị chậm nhất { $day }, { $time }.
