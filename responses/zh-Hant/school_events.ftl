# Generated drafts: no person has reviewed these texts yet.

event-note = 學校的留言：{ $note }
event-cancelled = 活動已取消：{ $title }，{ $day } { $time }。很抱歉。想和工作人員談，請回覆 9。
event-full = 目前名額已滿。您還是可以告訴我想來，工作人員會幫您找名額。
rsvp-full = 目前名額已滿：{ $title }。我已記下您想來，並請工作人員想辦法。他們會在{ $day } { $time }前告訴您。
