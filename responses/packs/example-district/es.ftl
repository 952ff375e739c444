# Borradores generados: ninguna persona ha revisado todavía estos textos.
# Distrito ficticio: nombres, números y reglas son inventados.
# Van junto a un hecho federal en un SMS: dos de ellos se escribieron sin á, í, ó, ú para que quepan.

district-name = Distrito Escolar Valle Ejemplo
office-name = La Oficina de Familias

school-lincoln = Primaria Lincoln
school-oak-hill = Escuela intermedia Oak Hill
school-valley-high = Preparatoria Valley

event-title-family-meeting = Reunión de familias
event-title-math-night = Noche de matemáticas
event-title-family-breakfast = Desayuno familiar
event-title-principal-coffee = Café con la directora

place-lincoln-cafeteria = cafetería de Lincoln
place-lincoln-gym = gimnasio de Lincoln
place-lincoln-library = biblioteca de Lincoln
place-oak-hill-library = biblioteca de Oak Hill

way-phone = hablar por teléfono
way-recording = grabación en su idioma
way-home-visit = visita en casa, si quiere
way-weekend = cita en fin de semana

fact-district-language-access = Pida intérprete gratis, 3 días de clase antes: 555-0142 o responda 9.
fact-district-officers-at-school = Los agentes solo pueden ir a la oficina de entrada. El superintendente revisa antes la orden de un juez. Puede preguntar: 555-0142.
fact-district-enrolment-papers = Traiga 2 pruebas de domicilio y una de edad; vacunas en un mes. Sin papeles migratorios ni Seguro Social. Centro con intérpretes: 555-0143.
fact-district-absence-note = Si su hijo va a faltar, llame o escriba antes de las 9:00 AM. Mande una nota en 3 días; puede ser en su idioma.

service-food-pantry = Comida gratis en Lincoln: martes y viernes, de 3 a 6 PM, sin identificación. 555-0145
service-adult-english = Inglés para adultos, Preparatoria Valley: lunes, de 6 a 8 PM. Gratis, con cuidado de niños. 555-0146
