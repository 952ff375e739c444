# Generated drafts: no person has reviewed these texts yet.

invite-from = { $district }邀请您全家：
invite-reminder = { $district }提醒您：
notice-from = { $district }：
invite-coming = 您来吗？请回复数字：
broadcast-words = { $words }
help-stop-line = 不想再收信息，请回复 STOP。
broadcast-english = （本信息是英文，还没有中文。找工作人员请回复 9。）
