# Generated drafts: no person has reviewed these texts yet.

cited = { $fact }（{ $layer }，{ $checked }核對）
layer-federal = 美國法律
layer-state = 州的規定
layer-district = 學區規定
layer-federal-guidance = 聯邦指引
layer-state-guidance = 州的指引
layer-district-guidance = 學區指引
fact-may-have-changed = 這方面的規定可能已經改了，我不想亂猜。{ $office }會在{ $day } { $time }前答覆您。電話：{ $phone }

draft-line = 這段話由電腦寫成，還沒有人核對。想找工作人員，請回覆 9。
held-for-review = 這個回答暫時是英文，要等有人核對好您語言的版本。會有工作人員傳訊息給您。

private-not-kept = 謝謝您。您不需要告訴我身份文件或證件號碼的事，那部分我沒有保存。
media-not-read = 我看不了圖片，也聽不了語音訊息，這些我都不保存。{ $office }會在{ $day } { $time }前傳訊息給您。您也可以把問題寫在這裡。

cannot-answer-now = 您的訊息收到了，但我現在回答不了。{ $office }會在{ $day } { $time }前傳訊息給您。電話：{ $phone }
handed-off = 這個問題我自己答不好，所以我請工作人員來答。{ $office }會在{ $day } { $time }前傳訊息給您，語言：{ $tongue }。電話：{ $phone }
person-coming = 會有工作人員在這裡傳訊息給您。{ $office }會在{ $day } { $time }前答覆您，語言：{ $tongue }。要打電話：{ $phone }
handoff-late = 對不起，還沒有工作人員有空答覆您。我又催了一次，請等候答覆，最晚{ $day } { $time }。您也可以打電話：{ $phone }
claim-expired = 現在又是自動助手和您聯絡。如果您還需要剛才和您聯絡的那位工作人員，請回覆 9。
too-many = 謝謝您。您一下子傳來很多訊息，我先暫停一會兒。請過一會兒再寫。有緊急情況，請打 911。

unclear-choose = 我不太確定您需要什麼。請回覆數字：
unclear-person = 對不起，我還是沒看懂。{ $office }會在{ $day } { $time }前傳訊息給您，語言：{ $tongue }。電話：{ $phone }
choose-a-number = 請回覆一個數字。
out-of-scope = 我只能幫您解答學校的事：活動、入學註冊、權利、食物和家長課程。想找學校的工作人員，請回覆 9。

help = 這裡是{ $district }：我是電腦，回答學校的問題。可以問活動、權利、食物或課程。找工作人員請回覆 9，或打 { $phone }。不想再收訊息，請回覆 STOP。
who-we-are = 我是{ $district }的電腦助手，不是真人。家庭服務處的職員可以看到您寫的內容。我從不問移民的事。想查證真假，請打 { $phone }
consent-stop = 您不會再收到這個號碼的訊息。想再收到，請回覆 START。想和工作人員說話，請打 { $phone }
consent-start = 您會重新收到{ $district }的訊息。不想再收請回覆 STOP，找工作人員請回覆 9。

canary-well = 線路正常。
