# Generated drafts: no person has reviewed these texts yet.

need-arranged = Đã sắp xếp xong cho { $title }, { $day }, { $time }: { $needs }. Nếu quý vị không cần nữa, xin nhắn cho tôi.
need-cannot = Xin lỗi quý vị, không sắp xếp được: { $needs }. { $title }, { $day }. Trả lời 9, sẽ có người giúp.
need-other-ways = Cách khác: { $ways }.
need-late = Xin lỗi quý vị: { $title }, { $day }: chưa có câu trả lời về: { $needs }. Tôi đã nhờ lại. Để hỏi một người, trả lời 9 hoặc gọi { $phone }
