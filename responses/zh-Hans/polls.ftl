# Generated drafts: no person has reviewed these texts yet.

poll-from = { $district }想问：{ $title }定在什么时候好？
poll-which = 请回复一个或几个数字：
poll-time = { $day }，{ $time }
poll-none = 都不行
poll-saved = 谢谢。您方便的时间：{ $times }。有变化就发别的数字。
poll-when = 谢谢。您什么时候方便？请写日期和时间。
poll-wished = 谢谢。学校定时间之前会看您写的话。
poll-fixed = 时间定了。{ $district }邀请您全家：
invite-community = { $organizer }邀请您全家，{ $district }代为转告：
choose-community = 所有信息，还有社区消息
messages-community = 您会收到学校的所有信息，还有学校转告的社区团体的邀请。想改变，请写：少发信息。
