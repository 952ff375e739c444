# Generated drafts: no person has reviewed these texts yet.

absence-begun = 謝謝您。我現在就轉告出勤處(attendance desk)。
ask-school = 哪一所學校？請回覆數字：
ask-child = 哪一個孩子？寫名字和年級就夠了。請不要傳健康方面的細節。
absence-passed-on = 已轉告出勤處：您的孩子請假或部分時間不在，日期：{ $absent }。3 天內交一張簡短的請假條就可以，可以用您的語言寫。電話：{ $phone }
absence-passed-on-to = 已轉告{ $school }出勤處：您的孩子請假或部分時間不在，日期：{ $absent }。3 天內交一張簡短的請假條就可以。電話：{ $phone }

interpreter-begun = 我正在為您申請翻譯。翻譯是免費的。
ask-interpreter-day = 見面或通話是哪一天？例如：星期四，或 12月3日。
ask-interpreter-whom = 和誰見面或通話？要哪種語言？寫幾個字就夠了。
interpreter-asked = 我已為您申請翻譯，時間：{ $when }。還沒有安排好：{ $office }會在{ $day } { $time }前傳訊息給您。電話：{ $phone }
interpreter-asked-someday = 我已為您申請翻譯。還沒有安排好：{ $office }會在{ $day } { $time }前傳訊息給您。電話：{ $phone }
letter-asked = 我看不了信件和圖片。{ $office }會在{ $day } { $time }前傳訊息給您（語言：{ $tongue }），好讓人把信讀給您聽。電話：{ $phone }

call-begun = 會有工作人員打電話給您。謝謝您告訴我。
ask-when = 一天裡什麼時候最方便？請回覆數字：
when-morning = 上午
when-afternoon = 下午
when-evening = 晚上
when-any = 什麼時候都可以
call-asked = 我已請{ $office }打電話給您，語言：{ $tongue }。他們會在{ $day } { $time }前打電話或傳訊息。您也可以打 { $phone }

visit-what = 您願意才會家訪。一位老師和一位家庭工作人員來大約 30 分鐘，認識一下您。這不是檢查，也沒有人會問身份文件。
ask-visit = 您想要家訪嗎？請回覆數字：
visit-home = 想，來我家
visit-elsewhere = 想，在別的地方
visit-no = 不用了，謝謝
visit-declined = 沒關係，對您的孩子沒有任何影響。您隨時可以傳訊息或打電話。
visit-asked = 我已為您申請見面。還沒有安排好：{ $office }會在{ $day } { $time }前傳訊息給您，商量日期和地點。電話：{ $phone }

share-begun = 太好了。家長懂得很多學校可以學習的東西。我現在就轉告您的話。
share-asked = { $office }會在{ $day } { $time }前傳訊息給您，說明怎麼做、什麼時候。訪客要在學校前台登記；要帶什麼，職員會先告訴您。電話：{ $phone }

complaint-begun = 對不起。謝謝您告訴我們，我今天就轉交上去。
ask-matter = 是關於什麼？請回覆數字：
matter-messages = 我收到的訊息
matter-wrong-answer = 有個回答不對
matter-no-reply = 沒有人回覆我
matter-person = 有人對待我的方式
complaint-passed-on = { $office }收到了您的投訴，會在{ $day } { $time }前傳訊息給您。電話：{ $phone }
complaint-about-person = 您的投訴會交給{ $office }，不會交給被投訴的人。他們會在{ $day } { $time }前傳訊息給您。電話：{ $phone }
complaint-fewer = 想少收訊息，請寫：少傳訊息。

other-ways = 沒關係，還有別的參加方法：{ $ways }。想要其中一個，請回覆 9。
change-what = { $title }，{ $day } { $time }：要改什麼？請回覆數字：
change-numbers = 來幾個人
change-another = 換一個活動

school-open-yes = { $day }要上學。
school-open-no = { $day }不用上學：{ $title }。
school-open-weekend = { $day }不用上學：是週末。
school-next-off = 接下來不用上學的日子：{ $title }，從{ $day }開始。哪一天都可以問我，例如：星期一要上學嗎？

person-too = { $office }也會在{ $day } { $time }前傳訊息給您。
person-offer = 想找工作人員，請回覆 9。

messages-which = 您想收哪些訊息？請回覆數字：
choose-none = 什麼訊息都不收
choose-urgent = 只收緊急的
choose-events = 只收活動和緊急的
choose-all = 所有訊息
messages-all = 您會收到學校的所有訊息。
messages-events = 從現在起，您只會收到活動訊息和緊急訊息。您還是什麼都可以問我。
messages-urgent = 從現在起，您只會收到緊急訊息。您還是什麼都可以問我。
delete-sure = 我可以刪除您的訊息、您的回答和您的語言。學校必須保存的紀錄會留在學校。要刪除嗎？請回覆數字：
what-is-kept = 我保存：{ $what }。
kept-number = 您的電話號碼
kept-language = 您的語言
kept-texts = { $since }以來的訊息（{ $many }則）
kept-answers = 您對活動的回答
kept-roster = 學校名單（孩子：{ $children }）
kept-matters = 還沒辦完的事（{ $many }件）
kept-notes = 工作人員的紀錄
kept-stop = 您不想收訊息的選擇
what-is-not-kept = 我不保存移民文件或證件號碼。
delete-kept = 要刪除嗎？請回覆數字：
choose-delete = 是，刪除
choose-keep = 不，保持不變
delete-done = 好了：這則訊息傳出後，我保存的關於您的內容就會刪除。如果您要查問，您的代碼是：{ $code }
kept-as-it-was = 好的，什麼都沒有改。
contact-when = 工作人員什麼時候可以打電話或傳訊息給您？請回覆數字：
choose-morning = 上午
choose-afternoon = 下午
choose-evening = 晚上
choose-any = 什麼時候都可以
contact-set = 謝謝您，我已記下來給職員看。
wrong-person = 對不起，弄錯了。我該怎麼做？請回覆數字：
choose-person = 請工作人員看一下
household-new-number = 歡迎您用新號碼！從現在起就可以用。請回覆 9，工作人員會把舊號碼從名單上拿掉。
household-add-person = 歡迎家人加入。請每個人用自己的手機、自己的語言，傳一聲你好到這個號碼。沒有本人同意，我絕不會加入任何人。

who-cost = 這是免費的。您的電話公司可能照常計算訊息費。
who-reads = 回答您的是電腦。家庭服務處的職員可以看到您寫的內容。請不要傳身份文件、證件號碼或健康細節。想查證，請打：{ $phone }
who-immigration = 不是。我是學區的電腦助手，不是政府。我不問身份文件，您寫了我也不保存。想查證，請打 { $phone }

child-helps = 謝謝你幫忙。你不必替家人翻譯：大人可以用自己的語言寫在這裡，或打 { $phone }
