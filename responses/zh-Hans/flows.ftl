# Generated drafts: no person has reviewed these texts yet.

absence-begun = 谢谢您。我这就转告考勤处(attendance desk)。
ask-school = 哪所学校？请回复数字：
ask-child = 哪个孩子？写名字和年级就够了。请不要发健康方面的细节。
absence-passed-on = 已转告考勤处：您的孩子缺课或部分时间不在，日期：{ $absent }。3 天内交一张简短的请假条就行，可以用您的语言写。电话：{ $phone }
absence-passed-on-to = 已转告{ $school }考勤处：您的孩子缺课或部分时间不在，日期：{ $absent }。3 天内交一张简短的请假条就行。电话：{ $phone }

interpreter-begun = 我正在为您申请翻译。翻译是免费的。
ask-interpreter-day = 见面或通话是哪一天？例如：星期四，或 12月3日。
ask-interpreter-whom = 和谁见面或通话？要哪种语言？写几个字就够了。
interpreter-asked = 我已为您申请翻译，时间：{ $when }。还没有安排好：{ $office }会在{ $day } { $time }前给您发信息。电话：{ $phone }
interpreter-asked-someday = 我已为您申请翻译。还没有安排好：{ $office }会在{ $day } { $time }前给您发信息。电话：{ $phone }
letter-asked = 我看不了信件和图片。{ $office }会在{ $day } { $time }前给您发信息（语言：{ $tongue }），好让人把信读给您听。电话：{ $phone }

call-begun = 会有工作人员给您打电话。谢谢您告诉我。
ask-when = 一天里什么时候最方便？请回复数字：
when-morning = 上午
when-afternoon = 下午
when-evening = 晚上
when-any = 什么时候都行
call-asked = 我已请{ $office }给您打电话，语言：{ $tongue }。他们会在{ $day } { $time }前打电话或发信息。您也可以打 { $phone }

visit-what = 您愿意才会家访。一位老师和一位家庭工作人员来大约 30 分钟，认识一下您。这不是检查，也没有人问身份文件。
ask-visit = 您想要家访吗？请回复数字：
visit-home = 想，来我家
visit-elsewhere = 想，在别的地方
visit-no = 不用了，谢谢
visit-declined = 没关系，对您的孩子没有任何影响。您随时可以发信息或打电话。
visit-asked = 我已为您申请见面。还没有安排好：{ $office }会在{ $day } { $time }前给您发信息，商量日期和地点。电话：{ $phone }

share-begun = 太好了。家长懂得很多学校可以学的东西。我这就转告您的话。
share-asked = { $office }会在{ $day } { $time }前给您发信息，说明怎么做、什么时候。来访者在前台登记；要带什么，员工会先告诉您。电话：{ $phone }

complaint-begun = 对不起。谢谢您告诉我们，我今天就转上去。
ask-matter = 是关于什么的？请回复数字：
matter-messages = 我收到的信息
matter-wrong-answer = 有个回答不对
matter-no-reply = 没有人回复我
matter-person = 有人对待我的方式
complaint-passed-on = { $office }收到了您的投诉，会在{ $day } { $time }前给您发信息。电话：{ $phone }
complaint-about-person = 您的投诉交给{ $office }，不会交给被投诉的人。他们会在{ $day } { $time }前给您发信息。电话：{ $phone }
complaint-fewer = 想少收信息，请写：少发信息。

other-ways = 没关系，还有别的参加办法：{ $ways }。想要其中一个，请回复 9。
change-what = { $title }，{ $day } { $time }：要改什么？请回复数字：
change-numbers = 来几个人
change-another = 换一个活动

school-open-yes = { $day }要上学。
school-open-no = { $day }不上学：{ $title }。
school-open-weekend = { $day }不上学：是周末。
school-next-off = 接下来不上学的日子：{ $title }，从{ $day }起。哪一天都可以问我，例如：星期一上学吗？

person-too = { $office }也会在{ $day } { $time }前给您发信息。
person-offer = 想找工作人员，请回复 9。

messages-which = 您想收哪些信息？请回复数字：
choose-none = 什么信息都不收
choose-urgent = 只收紧急的
choose-events = 只收活动和紧急的
choose-all = 所有信息
messages-all = 您会收到学校的所有信息。
messages-events = 从现在起，您只会收到活动信息和紧急信息。您还是什么都可以问我。
messages-urgent = 从现在起，您只会收到紧急信息。您还是什么都可以问我。
delete-sure = 我可以删除您的信息、您的回答和您的语言。学校必须保存的记录会留在学校。要删除吗？请回复数字：
what-is-kept = 我保存：{ $what }。
kept-number = 您的号码
kept-language = 您的语言
kept-texts = { $since }以来的信息（{ $many }条）
kept-answers = 您对活动的回答
kept-roster = 学校名单（孩子：{ $children }）
kept-matters = 还没办完的事（{ $many }件）
kept-notes = 工作人员的记录
kept-stop = 您不想收信息的选择
what-is-not-kept = 我不保存移民文件或证件号码。
delete-kept = 要删除吗？请回复数字：
choose-delete = 是，删除
choose-keep = 不，保持不变
delete-done = 好了：这条信息发出后，我保存的关于您的内容就会删除。如果您要查问，您的代码是：{ $code }
kept-as-it-was = 好的，什么都没有改。
contact-when = 工作人员什么时候可以给您打电话或发信息？请回复数字：
choose-morning = 上午
choose-afternoon = 下午
choose-evening = 晚上
choose-any = 什么时候都行
contact-set = 谢谢您，我已记下来给员工看。
wrong-person = 对不起，弄错了。我该怎么做？请回复数字：
choose-person = 请工作人员看一下
household-new-number = 欢迎您用新号码！从现在起就可以用。请回复 9，工作人员会把旧号码从名单上去掉。
household-add-person = 欢迎家人加入。请每个人用自己的手机、自己的语言，给这个号码写一声你好。没有本人同意，我绝不会加任何人。

who-cost = 这是免费的。您的电话公司可能照常算短信费。
who-reads = 回答您的是电脑。家庭服务处的员工可以看到您写的内容。请不要发身份文件、证件号码或健康细节。想核实，请打：{ $phone }
who-immigration = 不是。我是学区的电脑助手，不是政府。我不问身份文件，您写了我也不保存。想核实，请打 { $phone }

child-helps = 谢谢你帮忙。你不必替家里人翻译：大人可以用自己的语言写在这里，或打 { $phone }
