# Ready answers: whoever answers a family at the desk chooses one and may change it.

desk-will-answer = 我們收到了您的訊息。學校的工作人員會在{ $day }{ $time }之前回覆您。
desk-call-office = 請打電話給學校辦公室:{ $phone }
desk-interpreter = 到時會有口譯員幫助您,不收費。
desk-which-school = 您的孩子在哪所學校?
desk-call-today = 我們今天會打電話給您。什麼時間方便?
desk-thanks = 謝謝您告訴我們。
desk-say-again = 我想確認我了解您的意思。可以請您換個說法再說一遍嗎?
desk-anything-else = 您還需要什麼嗎?您隨時可以在這裡寫訊息。
