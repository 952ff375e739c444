# Generated drafts: no person has reviewed these texts yet.

mail-subject = Повідомлення. { $district }
mail-subject-event = { $district }: { $title }
mail-answer = Відповіді на цей лист ніхто не читає. Щоб відповісти чи запитати, надішліть СМС на номер { $number }.
mail-poll = Щоб відповісти, надішліть одну чи кілька з цих цифр в СМС на номер { $number }:
mail-stop = Більше не отримувати ці листи
mail-stop-ask = Ви більше не хочете отримувати наші листи?
mail-stopped = Ви більше не отримуватимете наших листів.
mail-again = Знову отримувати листи
mail-again-done = Ми знову надсилатимемо вам листи.
