# Generated drafts: no person has reviewed these texts yet.

cited = { $fact }（{ $layer }，{ $checked }核对）
layer-federal = 美国法律
layer-state = 州规定
layer-district = 学区规定
layer-federal-guidance = 联邦指引
layer-state-guidance = 州指引
layer-district-guidance = 学区指引
fact-may-have-changed = 这方面的规定可能已经变了，我不想乱猜。{ $office }会在{ $day } { $time }前答复您。电话：{ $phone }

draft-line = 这段话由电脑写成，还没有人核对。想找工作人员，请回复 9。
held-for-review = 这个回答暂时是英语，等有人核对好您语言的版本。会有工作人员给您发信息。

private-not-kept = 谢谢您。您不需要告诉我身份文件或证件号码的事，那部分我没有保存。
media-not-read = 我看不了图片，也听不了语音，这些我都不保存。{ $office }会在{ $day } { $time }前给您发信息。您也可以把问题写在这里。

cannot-answer-now = 您的信息收到了，但我现在答不了。{ $office }会在{ $day } { $time }前给您发信息。电话：{ $phone }
handed-off = 这个问题我自己答不好，所以我请工作人员来答。{ $office }会在{ $day } { $time }前给您发信息，语言：{ $tongue }。电话：{ $phone }
person-coming = 会有工作人员在这里给您发信息。{ $office }会在{ $day } { $time }前答复您，语言：{ $tongue }。要打电话：{ $phone }
handoff-late = 对不起，还没有工作人员有空答复您。我又催了一次，请等候答复，最晚{ $day } { $time }。您也可以打电话：{ $phone }
claim-expired = 现在又是自动助手在和您联系。如果您还需要刚才跟您联系的那位工作人员，请回复 9。
too-many = 谢谢您。您一下子发来很多信息，我先停一会儿。请过一会儿再写。有紧急情况，请打 911。

unclear-choose = 我不太确定您需要什么。请回复数字：
unclear-person = 对不起，我还是没看懂。{ $office }会在{ $day } { $time }前给您发信息，语言：{ $tongue }。电话：{ $phone }
choose-a-number = 请回复一个数字。
out-of-scope = 我只能帮您解答学校的事：活动、入学、权利、食物和家长课程。想找学校的工作人员，请回复 9。

help = 这里是{ $district }：我是电脑，回答学校的问题。可以问活动、权利、食物或课程。找工作人员请回复 9，或打 { $phone }。不想再收信息，请回复 STOP。
who-we-are = 我是{ $district }的电脑助手，不是真人。家庭服务处的员工可以看到您写的内容。我从不问移民的事。想核实真假，请打 { $phone }
consent-stop = 您不会再收到这个号码的信息。想再收到，请回复 START。想和工作人员说话，请打 { $phone }
consent-start = 您会重新收到{ $district }的信息。不想再收请回复 STOP，找工作人员请回复 9。

canary-well = 线路正常。
