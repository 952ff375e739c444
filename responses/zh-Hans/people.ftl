# Generated drafts: no person has reviewed these texts yet.

language-which = 您想用哪种语言？请写语言的名字，例如：{ $names }
language-spoken = { $tongues }：请写出您的语言名称，会有人给您打电话。
language-typed-alike = { $own }：如果这是您的语言，请写 { $word }
language-set = 从现在起，我用中文给您发信息。
language-both = 以后我会用{ $language }和英语写给您。如果只要一种语言,请发送它的名称。
language-not-yet = 我还不会用这种语言写：{ $tongue }。{ $office }会找一位会说的工作人员，在{ $day } { $time }前给您发信息。电话：{ $phone }
language-voice = 我会请一位会说{ $tongue }的人给您打电话，您不用打字。
language-foreign = 我还不会用这种语言写：{ $named }。我已请求找一位会说这种语言的人；{ $office }会在{ $day }前给您发信息。电话：{ $phone }
machine-translated = (机器翻译)
language-offer = 要一直用这种语言吗？请回复数字：
language-offer-both =
    { $here }
    { $there }
language-keep = { $language }

language-en = 英语
language-es = 西班牙语
language-ar = 阿拉伯语
language-zh-hans = 中文
language-zh-hant = 中文
language-vi = 越南语
language-pt-br = 葡萄牙语
language-ht = 海地克里奥尔语
language-ru = 俄语
language-so = 索马里语
language-ur = 乌尔都语
language-hmn = 苗语(Hmong)
language-fil = 菲律宾语
language-ko = 韩语
language-fr = 法语
language-uk = 乌克兰语
language-prs = 达里语

social-hello = 您好！我是学校的自动助手。可以问我活动、权利、食物或家长课程。想找工作人员，请回复 9。
social-again = 您好！有什么可以帮您？
social-thanks = 不客气。我随时都在。

alert-subject = { $district }：有家庭可能有危险（{ $topic }），转交 { $number }
alert-text = { $district }：有家庭可能有危险（{ $topic }）。转交 { $number }。要接手，请回复 OK { $number } 或打开 { $link }
alert-text-no-link = { $district }：有家庭可能有危险（{ $topic }）。转交 { $number }。要接手，请回复 OK { $number }。
alert-taken = 转交 { $number } 由您负责，不再通知别人。请在工作台查看并答复这个家庭。
alert-unknown = 没有等您处理的转交 { $number }：可能已有人接手。
