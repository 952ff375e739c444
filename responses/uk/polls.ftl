# Generated drafts: no person has reviewed these texts yet.

poll-from = { $district }: коли провести { $title }?
poll-which = Напишіть цифру чи кілька:
poll-time = { $day }, { $time }
poll-none = Жоден із них
poll-saved = Дякуємо. Вам підходить: { $times }. Якщо щось зміниться, надішліть інші цифри.
poll-when = Дякуємо. Коли вам зручно? Напишіть день і годину.
poll-wished = Дякуємо. У школі це прочитають, перш ніж вибрати час.
poll-fixed = Час вибрано. Запрошення для вашої родини. { $district }:
invite-community = { $organizer } запрошує вашу родину. { $district } передає:
choose-community = Усі, і новини громади
messages-community = Ви отримуєте всі повідомлення від школи і запрошення місцевих організацій, які вона передає. Змінити: напишіть «менше повідомлень».
