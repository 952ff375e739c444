# Ready answers: whoever answers a family at the desk chooses one and may change it.

desk-will-answer = Мы получили ваше сообщение. Сотрудник школы ответит вам не позднее: { $day }, { $time }.
desk-call-office = Пожалуйста, позвоните в офис школы: { $phone }
desk-interpreter = Для вас будет переводчик, бесплатно.
desk-which-school = В какой школе учится ваш ребенок?
desk-call-today = Мы позвоним вам сегодня. В какое время вам удобно?
desk-thanks = Спасибо, что сообщили нам.
desk-say-again = Хочу убедиться, что понимаю вас правильно. Можете сказать это еще раз другими словами?
desk-anything-else = Вам нужно что-нибудь еще? Писать сюда можно в любое время.
