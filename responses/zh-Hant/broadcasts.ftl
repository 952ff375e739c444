# Generated drafts: no person has reviewed these texts yet.

invite-from = { $district }邀請您全家：
invite-reminder = { $district }提醒您：
notice-from = { $district }：
invite-coming = 您會來嗎？請回覆數字：
broadcast-words = { $words }
help-stop-line = 不想再收訊息，請回覆 STOP。
broadcast-english = （本訊息是英文，還沒有中文。找工作人員請回覆 9。）
