# Generated drafts: no person has reviewed these texts yet.

poll-from = { $district }想問：{ $title }定在什麼時候好？
poll-which = 請回覆一個或幾個數字：
poll-time = { $day }，{ $time }
poll-none = 都不行
poll-saved = 謝謝。您方便的時間：{ $times }。有變化就傳別的數字。
poll-when = 謝謝。您什麼時候方便？請寫日期和時間。
poll-wished = 謝謝。學校決定時間之前會看您寫的話。
poll-fixed = 時間定了。{ $district }邀請您全家：
invite-community = { $organizer }邀請您全家，{ $district }代為轉告：
choose-community = 所有訊息，還有社區消息
messages-community = 您會收到學校的所有訊息，還有學校轉告的社區團體的邀請。想改變，請寫：少傳訊息。
