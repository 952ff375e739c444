# Generated drafts: no person has reviewed these texts yet.

mail-subject = { $district }的消息
mail-subject-event = { $district }：{ $title }
mail-answer = 没有人看这封邮件的回复。要回答或提问，请发短信到 { $number }。
mail-poll = 要回答，请把下面的一个或几个数字发短信到 { $number }：
mail-stop = 不再接收这类邮件
mail-stop-ask = 您不想再收到我们的邮件吗？
mail-stopped = 您不会再收到我们的邮件。
mail-again = 我想重新接收邮件
mail-again-done = 我们会重新给您发邮件。
