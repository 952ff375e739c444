# Generated drafts: no person has reviewed these texts yet.

language-which = 您想用哪種語言？請寫語言的名稱，例如：{ $names }
language-spoken = { $tongues }：請寫出您的語言名稱，會有人打電話給您。
language-typed-alike = { $own }：如果這是您的語言，請寫 { $word }
language-set = 從現在起，我用繁體中文傳訊息給您。
language-both = 以後我會用{ $language }和英語寫給您。如果只要一種語言,請傳送它的名稱。
language-not-yet = 我還不會用這種語言寫：{ $tongue }。{ $office }會找一位會說的工作人員，在{ $day } { $time }前傳訊息給您。電話：{ $phone }
language-voice = 我會請一位會說{ $tongue }的人打電話給您，您不用打字。
language-foreign = 我還不會用這種語言寫：{ $named }。我已請求找一位會說這種語言的人；{ $office }會在{ $day }前傳訊息給您。電話：{ $phone }
machine-translated = (機器翻譯)
language-offer = 要一直用這種語言嗎？請回覆數字：
language-offer-both =
    { $here }
    { $there }
language-keep = { $language }

language-en = 英文
language-es = 西班牙文
language-ar = 阿拉伯文
language-zh-hans = 中文
language-zh-hant = 中文
language-vi = 越南文
language-pt-br = 葡萄牙文
language-ht = 海地克里奧爾語
language-ru = 俄文
language-so = 索馬利語(Somali)
language-ur = 烏爾都語(Urdu)
language-hmn = 苗語(Hmong)
language-fil = 菲律賓語
language-ko = 韓文
language-fr = 法文
language-uk = 烏克蘭文
language-prs = 達利語(Dari)

social-hello = 您好！我是學校的自動助手。可以問我活動、權利、食物或家長課程。想找工作人員，請回覆 9。
social-again = 您好！有什麼可以幫您？
social-thanks = 不客氣。我隨時都在。

alert-subject = { $district }：有家庭可能有危險（{ $topic }），轉交 { $number }
alert-text = { $district }：有家庭可能有危險（{ $topic }）。轉交 { $number }。要接手，請回覆 OK { $number } 或打開 { $link }
alert-text-no-link = { $district }：有家庭可能有危險（{ $topic }）。轉交 { $number }。要接手，請回覆 OK { $number }。
alert-taken = 轉交 { $number } 由您負責，不再通知別人。請在工作台查看並答覆這個家庭。
alert-unknown = 沒有等您處理的轉交 { $number }：可能已有人接手。
