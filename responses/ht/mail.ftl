# Generated drafts: no person has reviewed these texts yet.

mail-subject = Mesaj { $district }
mail-subject-event = { $district }: { $title }
mail-answer = Pèsonn pa li repons a imèl sa a. Pou reponn oswa poze yon kesyon, voye yon tèks nan { $number }.
mail-poll = Pou reponn, voye youn oswa plizyè nan chif sa yo pa tèks nan { $number }:
mail-stop = Pa resevwa imèl sa yo ankò
mail-stop-ask = Èske ou vle pa resevwa imèl nou yo ankò?
mail-stopped = Ou p ap resevwa imèl nou ankò.
mail-again = Mwen vle resevwa imèl ankò
mail-again-done = N ap voye imèl ba ou ankò.
