# Broadcasts by e-mail, and the page on which a family ends them. Subjects are short.

mail-subject = Message from { $district }
mail-subject-event = { $district }: { $title }
# At the end of a mail; the number is the one that families text.
mail-answer = Nobody reads replies to this e-mail. To answer or to ask something, text { $number }.
# Above the times that a school proposes, one a line with its number; families answer on the telephone.
mail-poll = To answer, text one or more of these numbers to { $number }:
# A link in the mail, and a button.
mail-stop = Get no more of these e-mails
# Above that button.
mail-stop-ask = Do you want no more e-mails from us?
mail-stopped = You will get no more e-mails from us.
# A button.
mail-again = I want the e-mails again
mail-again-done = We will send you e-mails again.
