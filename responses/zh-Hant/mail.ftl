# Generated drafts: no person has reviewed these texts yet.

mail-subject = { $district }的訊息
mail-subject-event = { $district }：{ $title }
mail-answer = 沒有人看這封郵件的回覆。要回答或提問，請發簡訊到 { $number }。
mail-poll = 要回答，請把下面的一個或幾個數字發簡訊到 { $number }：
mail-stop = 不再接收這類郵件
mail-stop-ask = 您不想再收到我們的郵件嗎？
mail-stopped = 您不會再收到我們的郵件。
mail-again = 我想重新接收郵件
mail-again-done = 我們會重新給您發郵件。
