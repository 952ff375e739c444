# Generated drafts: no person has reviewed these texts yet.

invite-from = Приглашение для вашей семьи. { $district }:
invite-reminder = Напоминание. { $district }:
notice-from = { $district }:
invite-coming = Вы придёте? Ответьте цифрой:
broadcast-words = { $words }
help-stop-line = Прекратить сообщения: ответьте STOP.
broadcast-english = (Сообщение на английском: на русском его пока нет. Нужен человек: ответьте 9.)
