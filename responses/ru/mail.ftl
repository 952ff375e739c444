# Generated drafts: no person has reviewed these texts yet.

mail-subject = Сообщение. { $district }
mail-subject-event = { $district }: { $title }
mail-answer = Ответы на это письмо никто не читает. Чтобы ответить или спросить, отправьте СМС на номер { $number }.
mail-poll = Чтобы ответить, отправьте одну или несколько из этих цифр по СМС на номер { $number }:
mail-stop = Больше не получать эти письма
mail-stop-ask = Вы больше не хотите получать наши письма?
mail-stopped = Вы больше не будете получать наши письма.
mail-again = Снова получать письма
mail-again-done = Мы снова будем присылать вам письма.
