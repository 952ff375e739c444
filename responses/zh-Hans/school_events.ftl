# Generated drafts: no person has reviewed these texts yet.

event-note = 学校的留言：{ $note }
event-cancelled = 活动已取消：{ $title }，{ $day } { $time }。很抱歉。想和工作人员谈，请回复 9。
event-full = 目前名额已满。您还是可以告诉我想来，工作人员会帮您找名额。
rsvp-full = 目前名额已满：{ $title }。我已记下您想来，并请工作人员想办法。他们会在{ $day } { $time }前告诉您。
