# Generated drafts: no person has reviewed these texts yet.

invite-from = { $district } mời gia đình quý vị:
invite-reminder = { $district } xin nhắc quý vị:
notice-from = { $district }:
invite-coming = Quý vị có đến không? Xin trả lời bằng một con số:
broadcast-words = { $words }
help-stop-line = Để ngừng tin nhắn: trả lời STOP.
broadcast-english = (Tin này bằng tiếng Anh, chưa có bản tiếng Việt. Gặp nhân viên: trả lời 9.)
