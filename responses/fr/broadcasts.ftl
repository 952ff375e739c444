# Generated drafts: no person has reviewed these texts yet.

invite-from = Invitation pour votre famille. { $district } :
invite-reminder = Rappel. { $district } :
notice-from = { $district } :
invite-coming = Venez-vous ? Répondez par un numéro :
broadcast-words = { $words }
help-stop-line = Pour ne plus avoir de messages, répondez STOP.
broadcast-english = (Ce message est en anglais : il n'existe pas encore en français. Pour une personne, répondez 9.)
