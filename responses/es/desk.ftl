# Ready answers: whoever answers a family at the desk chooses one and may change it.

desk-will-answer = Recibimos su mensaje. Una persona de la escuela le contestará a más tardar el { $day }, { $time }.
desk-call-office = Por favor llame a la oficina de la escuela: { $phone }
desk-interpreter = Habrá un intérprete para usted, sin ningún costo.
desk-which-school = ¿En qué escuela está su hijo o hija?
desk-call-today = Le vamos a llamar hoy. ¿A qué hora le queda bien?
desk-thanks = Gracias por avisarnos.
desk-say-again = Quiero estar seguro de que le entiendo. ¿Me lo puede decir otra vez con otras palabras?
desk-anything-else = ¿Necesita algo más? Puede escribir aquí cuando quiera.
