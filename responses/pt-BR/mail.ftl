# Generated drafts: no person has reviewed these texts yet.

mail-subject = Mensagem de { $district }
mail-subject-event = { $district }: { $title }
mail-answer = Ninguém lê as respostas a este e-mail. Para responder ou perguntar, mande uma mensagem de texto para { $number }.
mail-poll = Para responder, mande por mensagem de texto um ou mais destes números para { $number }:
mail-stop = Não receber mais estes e-mails
mail-stop-ask = Quer deixar de receber nossos e-mails?
mail-stopped = Você não vai mais receber e-mails nossos.
mail-again = Quero receber e-mails de novo
mail-again-done = Vamos mandar e-mails de novo para você.
