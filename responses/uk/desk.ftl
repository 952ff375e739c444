# Ready answers: whoever answers a family at the desk chooses one and may change it.

desk-will-answer = Ми отримали ваше повідомлення. Працівник школи відповість вам не пізніше: { $day }, { $time }.
desk-call-office = Будь ласка, зателефонуйте до офісу школи: { $phone }
desk-interpreter = Для вас буде перекладач, безкоштовно.
desk-which-school = У якій школі навчається ваша дитина?
desk-call-today = Ми зателефонуємо вам сьогодні. О котрій годині вам зручно?
desk-thanks = Дякуємо, що повідомили нас.
desk-say-again = Хочу переконатися, що правильно вас розумію. Чи можете сказати це ще раз іншими словами?
desk-anything-else = Вам потрібно щось іще? Писати сюди можна будь-коли.
