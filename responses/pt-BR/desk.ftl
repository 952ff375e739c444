# Ready answers: whoever answers a family at the desk chooses one and may change it.

desk-will-answer = Recebemos a sua mensagem. Uma pessoa da escola vai responder até { $day }, { $time }.
desk-call-office = Por favor, ligue para a secretaria da escola: { $phone }
desk-interpreter = Haverá um intérprete para você, sem custo.
desk-which-school = Em qual escola seu filho ou sua filha estuda?
desk-call-today = Vamos ligar para você hoje. Qual é um bom horário?
desk-thanks = Obrigado por nos avisar.
desk-say-again = Quero ter certeza de que entendi. Você pode dizer de novo com outras palavras?
desk-anything-else = Precisa de mais alguma coisa? Pode escrever aqui quando quiser.
