# Generated drafts: no person has reviewed these texts yet.

safety-self-harm = 謝謝您告訴我們。如果現在可能有人受到傷害，請打 911。有人有輕生的念頭，任何時間都可以打 988，免費，接通後用英文說 "Cantonese, please" 或 "Mandarin, please"。請陪著孩子，把藥物和武器收好。
safety-violence = 如果現在有危險，請打 911。請遠離那個地方，也不要把消息轉傳給別人。學校會認真對待這件事。
safety-abuse = 謝謝您傳訊息來。傳訊息給您安全嗎？您任何時間都可以打 1-800-799-7233，免費。如果是孩子的事：1-800-422-4453。現在有危險：911。
safety-ice-now = 在學校的孩子會和學校職員在一起，直到您指定的人來接。請打 { $phone }。關於執法人員的消息，我不能說是真是假。請不要用訊息傳姓名或證件。
safety-missing-child = 請馬上打電話給學校和校車辦公室：{ $phone }。如果沒有馬上找到孩子，請打 911。失蹤兒童專線：1-800-843-5678。
safety-poison = 請馬上打中毒急救專線(Poison Control)：1-800-222-1222，免費，任何時間都可以打。如果人叫不醒或呼吸不好，請打 911。
safety-emergency = 如果有人受傷或有危險，請馬上打 911。想知道學校的消息，請打 { $phone }；別人說的事，我不能確認。
safety-bullying = 謝謝您告訴我們。任何孩子都不應該被這樣對待。如果您的孩子現在受傷或有危險，請打 911。請保留訊息或照片作為證據。
safety-person-told = 我是自動助手。現在正在通知學校的工作人員。
safety-nobody-now = 我是自動助手。現在辦公室沒有人；工作人員會在{ $day } { $time }看到這則訊息。在那之前，請打 911 或 988。
safety-still-here = 學校已有工作人員知道這件事。現在有危險：911。想找人談談，任何時間：988。學校：{ $phone }
