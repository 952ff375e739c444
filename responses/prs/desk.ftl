# Ready answers: whoever answers a family at the desk chooses one and may change it.

desk-will-answer = پیام شما به ما رسید. یک نفر از مکتب تا { $day }، { $time } به شما جواب می دهد.
desk-call-office = لطفاً به دفتر مکتب زنگ بزنید: { $phone }
desk-interpreter = یک ترجمان برای شما آنجا می باشد، رایگان.
desk-which-school = طفل شما در کدام مکتب است؟
desk-call-today = ما امروز به شما زنگ می زنیم. کدام وقت برای شما خوب است؟
desk-thanks = تشکر که به ما خبر دادید.
desk-say-again = می خواهم مطمئن شوم که حرف شما را درست فهمیدم. می توانید با کلمات دیگر دوباره بگویید؟
desk-anything-else = آیا چیز دیگری لازم دارید؟ هر وقت می توانید اینجا نوشته کنید.
