# Generated drafts: no person has reviewed these texts yet.

mail-subject = Message : { $district }
mail-subject-event = { $district } : { $title }
mail-answer = Personne ne lit les réponses à cet e-mail. Pour répondre ou poser une question, envoyez un SMS au { $number }.
mail-poll = Pour répondre, envoyez par SMS un ou plusieurs de ces numéros au { $number } :
mail-stop = Ne plus recevoir ces e-mails
mail-stop-ask = Voulez-vous ne plus recevoir nos e-mails ?
mail-stopped = Vous ne recevrez plus nos e-mails.
mail-again = Recevoir de nouveau les e-mails
mail-again-done = Nous vous enverrons de nouveau des e-mails.
