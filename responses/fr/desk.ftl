# Ready answers: whoever answers a family at the desk chooses one and may change it.

desk-will-answer = Nous avons bien reçu votre message. Une personne de l'école vous répondra au plus tard { $day }, { $time }.
desk-call-office = Merci d'appeler le bureau de l'école : { $phone }
desk-interpreter = Un interprète sera là pour vous, gratuitement.
desk-which-school = Dans quelle école est votre enfant ?
desk-call-today = Nous vous appelons aujourd'hui. Quelle heure vous convient ?
desk-thanks = Merci de nous avoir prévenus.
desk-say-again = Je veux être sûr de bien vous comprendre. Pouvez-vous le redire avec d'autres mots ?
desk-anything-else = Avez-vous besoin d'autre chose ? Vous pouvez écrire ici à tout moment.
