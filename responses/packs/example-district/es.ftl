# Borradores generados: ninguna persona ha revisado todavía estos textos.
# Distrito ficticio: nombres, números y reglas son inventados.
# Una letra á, í, ó o ú pone todo el SMS en partes de 67: casi todos se escribieron sin ellas, sin quitar acentos.

district-name = Distrito Escolar Valle Ejemplo
office-name = La Oficina de Familias

school-lincoln = Primaria Lincoln
school-oak-hill = Escuela intermedia Oak Hill
school-valley-high = Preparatoria Valley

event-title-family-meeting = Reunión de familias
event-title-math-night = Noche de matemáticas
event-title-family-breakfast = Desayuno familiar
event-title-principal-coffee = Café con la directora
event-title-parent-committee = Comité de padres
event-title-kindergarten-day = Inscripción a kínder

place-lincoln-cafeteria = cafetería de Lincoln
place-lincoln-gym = gimnasio de Lincoln
place-lincoln-library = biblioteca de Lincoln
place-oak-hill-library = biblioteca de Oak Hill

way-phone = hablar por teléfono
way-recording = grabación en su idioma
way-home-visit = visita en casa, si quiere
way-weekend = cita en fin de semana

closure-summer-break = vacaciones de verano
closure-labor-day = Día del Trabajo
closure-teachers-day = jornada de trabajo de los maestros
closure-veterans-day = Día de los Veteranos
closure-thanksgiving = Acción de Gracias
closure-winter-break = vacaciones de invierno
closure-king-day = Día de Martin Luther King
closure-presidents-day = Día de los Presidentes
closure-spring-break = vacaciones de primavera
closure-memorial-day = Día de los Caídos (Memorial Day)

fact-district-absence-note = Si su hijo va a faltar, llame o escriba antes de las 9:00 AM. Mande una nota en 3 días; puede ser en su idioma.
fact-district-bus-late = Si el bus tarda 10 minutos, llame a la oficina de buses: 555-0144, de 6 AM a 5 PM. Llegar tarde por el bus no cuenta contra su hijo.
fact-district-bus-who = El bus es gratis a partir de 1 milla de la escuela, o si el plan especial de su hijo lo dice. Para pedirlo llame al 555-0144; tarda una semana.
fact-district-free-meals = El desayuno es gratis. Para almuerzo gratis o barato llene un formulario por familia, en cualquier mes; no pide papeles migratorios. Ayuda: 555-0147.
fact-district-meal-diet = Avise a la cocina escolar si su hijo come halal, sin cerdo o sin carne; no se pide papel. Por alergia, lleve nota del doctor a la enfermera. 555-0147.
fact-district-meal-debt = Su hijo siempre recibe almuerzo aunque haya deuda. Saldo y pagos: oficina escolar o 555-0147. Si le cuesta pagar, pida el formulario de comida gratis.
fact-district-school-calendar = Hay clases de lunes a viernes, menos en las fechas libres del calendario: calendar.example o la oficina escolar. Puede preguntarme por una fecha.
fact-district-no-uniform = No hay uniforme: sirve cualquier ropa segura para jugar. El velo y otras prendas de fe son bienvenidos. Ropa gratis: 555-0162.
fact-district-fees-paid = Nadie se queda fuera por dinero. Si no le alcanza para un paseo, club o cuota, avise en privado al 555-0142 y la escuela paga, sin papeles.
fact-district-medicine-form = La enfermera puede dar la medicina con un formulario firmado por usted y el doctor. Por favor entregue el frasco original. Formulario: 555-0149.
fact-district-vaccine-time = Su hijo puede empezar ya y tiene un mes para traer su registro de vacunas. Lista y vacunas gratis: lunes, de 1 a 4 PM, oficina de salud, 555-0149.
fact-district-sick-rules = Con fiebre de 38 C (100.4 F) o si vomita, por favor deje a su hijo en casa. Vuelve tras 24 horas sin fiebre ni medicina para bajarla. Dudas: 555-0149.

fact-district-enrolment-start = Puede inscribir a su hijo en cualquier fecha. Vaya al centro de bienvenida o llame al 555-0143, lunes a viernes, de 8 AM a 4 PM. Hay intérprete gratis.
fact-district-enrolment-papers = Traiga 2 pruebas de domicilio y una de edad; vacunas en un mes. Sin papeles migratorios ni Seguro Social. Centro con intérpretes: 555-0143.
fact-district-address-proof = Sirven 2 de estas: contrato de renta, recibo, carta del banco o trabajo, nota firmada por quien le da casa. Si no tiene: 555-0143. Sin casa fija no se piden.
fact-district-kindergarten-age = Kindergarten es gratis para quien cumple 5 años antes del 2 de septiembre. Preescolar: 3 y 4 años. Para inscribir llame al 555-0143.
fact-district-caregiver-enrolment = Un familiar, patrocinador u otro adulto con quien vive el niño puede inscribirlo con el formulario de cuidador, sin papeles de la corte. 555-0143.
fact-district-caregiver-signature = Con el formulario de cuidador, un familiar u otro adulto puede firmar casi todo, ir a juntas y recibir mensajes, hasta que los padres lo cambien: 555-0143.
fact-district-pick-up-list = Recogen a su hijo solo adultos de su lista de emergencia, con credencial con foto de cualquier lugar. Anote a 3. Cambios: en la escuela o 555-0142.

fact-district-language-access = Pida intérprete gratis para cualquier junta o llamada, 3 jornadas de clase antes: 555-0142 o responda 9.
fact-district-evaluation-request = Escriba a la escuela, en su idioma: 'Pido evaluar a mi hijo para un programa especial (IEP).' Le responden por escrito en 2 semanas. 555-0150.
fact-district-see-records = Puede ver el expediente de su hijo en 10 días, con intérprete, y pedir que se corrija un error. Pida por escrito o al 555-0152.
fact-district-photo-opt-out = Puede decir no a que se publique nombre, foto o domicilio de su hijo. Llene el formulario en la escuela o forms.example, mejor en septiembre. 555-0152.
fact-district-suspension-call = Antes de suspender, el director le llama en su idioma, dice por qué y oye a su hijo. Recibe una carta y puede pedir una junta esa semana: 555-0142.
fact-district-phone-taken = Un teléfono que se quita se devuelve al salir de clases, en la oficina, sin pago. Si no le parece justo, hable con el director, con intérprete: 555-0142.
fact-district-police-questions = Si un oficial quiere interrogar a su hijo en la escuela, el director le llama antes, salvo emergencia u orden de un juez. Puede pedir estar presente. 555-0142.
fact-district-complaint-steps = Puede quejarse gratis y en su idioma en la oficina de trato justo, 555-0170, no ante la persona acusada. Responden en 2 semanas. Luego sigue el estado.
fact-district-every-child = Todo niño que vive en el distrito puede ir a la escuela, con o sin papeles migratorios. No los pedimos; por favor no los mande. Inscripciones: 555-0143.
fact-district-officers-at-school = Los agentes solo pueden ir a la oficina de entrada. El superintendente revisa antes la orden de un juez. Puede preguntar: 555-0142.
fact-district-parent-groups = Toda familia puede unirse al grupo de padres y al comité de padres: tercer miércoles del mes, 6 PM, biblioteca de Lincoln, con intérprete. 555-0142.
fact-district-lesson-opt-out = Puede pedir que su hijo no tome un tema y haga otro trabajo. Escriba al maestro o director, en su idioma; responden en una semana. Ayuda: 555-0142.

service-food-pantry = Comida gratis en Lincoln: martes y viernes, de 3 a 6 PM, sin identificación. 555-0145
service-district-summer-lunch = Almuerzo gratis en verano hasta los 18 años: lunes a viernes, de 11 AM a 1 PM, Primaria Lincoln. Sin formulario ni credencial. 555-0147

service-district-family-clinic = Doctor sin seguro en la Family Clinic: paga de acuerdo a su ingreso, a veces nada. Lunes a viernes, de 9 AM a 6 PM, con intérprete. Citas: 555-0154
service-district-dentist-day = Dentista gratis para niños en Lincoln: primer lunes del mes, de 9 AM a 2 PM. Los adultos pagan de acuerdo a su ingreso. Citas: 555-0155
service-district-free-glasses = Examen de la vista y lentes gratis para alumnos, sin seguro: pregunte a la enfermera o llame al 555-0156. Tarda unas 2 semanas.
service-district-school-counselors = Su hijo puede hablar gratis y en privado con un consejero escolar, con intérprete: 555-0157, de 8 AM a 4 PM. Si habla de morir o hay peligro: 988 o 911.

service-adult-english = Inglés para adultos, Preparatoria Valley: lunes, de 6 a 8 PM. Gratis, con cuidado de niños. 555-0146
service-district-ged-class = Clase de GED (diploma de preparatoria), Preparatoria Valley: martes y jueves, de 6 a 8 PM, en español. Gratis, con cuidado de niños. 555-0169
service-district-adult-reading = Aprenda a leer y escribir en grupo chico, biblioteca de Lincoln: lunes, de 6 a 7:30 PM. Gratis, sin examen. Basta llamar: 555-0169
service-district-citizenship-lessons = Clase de ciudadanía, biblioteca de Oak Hill: sábado, de 11:30 AM a 1:30 PM. Gratis; es para el examen, no da consejo legal. 555-0169
service-district-computer-lessons = Clase de computadora para principiantes, Preparatoria Valley: miércoles, de 6 a 7:30 PM. Gratis; prestamos el equipo. 555-0169

service-district-rent-legal-help = Ayuda legal gratis por renta o desalojo: 555-0158, lunes a viernes, de 9 AM a 5 PM. Llame hoy y guarde las cartas. Si pierde su casa: 555-0148
service-district-bills-fund = El fondo familiar puede pagar un recibo de luz, gas o agua al año. Llame con el recibo antes del corte: 555-0159. No pide papeles migratorios.
service-district-free-beds = Camas, cobijas y mesas gratis para familias con niños: 555-0160. Las llevan a su casa en 1 o 2 semanas.

service-district-childcare-finder = Cuidado de niños de 0 a 5 años: le ayudamos a hallar lugar y paga de acuerdo a su ingreso. 555-0167, lunes a viernes, de 8 AM a 5 PM.
service-district-lincoln-preschool = Preescolar en la Primaria Lincoln, 3 y 4 años, mañana o tarde, gratis para muchas familias. Pregunte si hay lugar y qué papeles piden: 555-0166
service-district-job-center = Ayuda gratis para hallar trabajo cerca y llenar solicitudes, con intérprete. Martes a jueves, de 10 AM a 4 PM. 555-0161
service-district-clothes-closet = Abrigos, zapatos y ropa gratis para toda la familia, Oak Hill: jueves, de 3 a 6 PM. No piden credencial. 555-0162
service-district-family-rides = Transporte gratis para ir a juntas de la escuela, al doctor o a clases: por favor llame 48 horas antes al 555-0163.
service-district-town-library = Biblioteca: credencial gratis con cualquier papel con su nombre, libros en español, internet y hora de cuentos, viernes, 4 PM. 555-0164
service-district-tax-help = Ayuda gratis con impuestos, Preparatoria Valley: febrero a abril, martes, de 5 a 8 PM. Citas: 555-0165. Por favor no mande documentos.
service-district-after-school-care = Cuidado al salir de clases en cada escuela, hasta las 6 PM: tareas, deportes, merienda y bus. Paga de acuerdo a su ingreso. Inscriba: 555-0153

service-district-college-counselor = En grado 6 pida mate avanzada y otro idioma; en grado 9 haga un plan con el consejero; en grado 11 visite universidades. Gratis, con intérprete: 555-0168
service-district-scholarship-desk = Ayuda con becas, Preparatoria Valley: jueves, de 3 a 5 PM, o scholarships.example. Algunas no piden papeles migratorios. Consejero: 555-0168
service-district-career-classes = En los grados 11 y 12 se puede aprender un oficio (salud, obra, autos) o tomar clases de universidad, gratis. Consejero, antes de febrero: 555-0168

note-district-bus-stop = Para saber su bus, parada y hora, llame a la oficina de buses: 555-0144, de 6 AM a 5 PM, con intérprete. Por favor no mande su domicilio.
note-district-bus-trouble = Por algo perdido, el chofer o un problema en el bus, llame al 555-0144, de 6 AM a 5 PM. Ayuda saber el bus y la fecha. Si hay peligro: 911.
note-district-meal-menu = Vea las comidas del mes en menu.example o en la oficina escolar. Se marca lo que lleva cerdo y lo que no lleva carne. Preguntas: 555-0147.
note-district-school-hours = Lincoln: de 8:00 AM a 2:45 PM. Oak Hill: de 8:30 AM a 3:20 PM. Preparatoria Valley: de 8:45 AM a 3:45 PM. Se abre 20 minutos antes.
note-district-snow-day = Si la nieve cierra la escuela o la abre tarde, se avisa antes de las 6 AM: 555-0105, en español, o closings.example. Si no se dice nada, hay clases.
note-district-supply-list = La lista de materiales se halla en supplies.example y en la escuela. Si le hace falta, mochila y materiales son gratis, sin preguntas: 555-0142.
note-district-school-phones = Primaria Lincoln 555-0110, Oak Hill 555-0120, Preparatoria Valley 555-0130, lunes a viernes, de 7:30 AM a 4 PM. Domicilios: schools.example.
note-district-early-release = El primer viernes del mes las clases y el bus salen 2 horas antes. Hay cuidado hasta las 6 PM: 555-0153. Si otra vez debe salir antes, llame a la escuela.
note-district-portal-login = Vea las calificaciones y la asistencia en portal.example, en español. Para entrar o cambiar su clave, llame al 555-0171 o pregunte en la escuela.
note-district-report-card-dates = Las boletas llegan en noviembre, enero, abril y junio. Puede pedir la suya en su idioma a la Oficina de Familias: 555-0142.
note-district-grade-scale = A es muy bueno, B bueno, C regular, D bajo, F no pasa. En Lincoln: 4 alto, 3 a nivel, 2 casi, 1 necesita ayuda. GPA es el promedio. Pregunte al maestro.
note-district-teacher-talks = Las citas con maestros son en noviembre y marzo: 20 minutos, en la escuela o por teléfono, con intérprete gratis. Para otra fecha responda 9.
note-district-how-my-child-does = Para cuidar a su hijo no tengo ni mando calificaciones. El maestro le cuenta por teléfono o en la escuela, con intérprete gratis; pida cita en la escuela.
note-district-school-nurses = Cada escuela tiene enfermera; llame y pida hablar con ella: Lincoln 555-0110, Oak Hill 555-0120, Valley 555-0130. Si su hijo se lastima, ella le llama.
note-district-allergy-plan = Cuente a la enfermera de la alergia o el asma de su hijo: 555-0149. Con usted y el doctor hace un plan para los maestros y la cocina.
note-district-eye-ear-check = La enfermera revisa gratis la vista y el oído en otoño. Puede pedirlo en cualquier mes: 555-0149. Si hacen falta lentes, le ayudamos a tenerlos gratis.

note-district-which-school = La escuela depende de su domicilio. La busca el centro de bienvenida: 555-0143, o zones.example. Por favor no mande su domicilio.
note-district-moving-schools = Si se muda lejos, avise a la oficina escolar la fecha y la escuela nueva; mandamos el expediente gratis. Si sigue en el distrito, llame al 555-0143.
note-district-homeless-liaison = Sin casa fija o en casa de otros: la persona de enlace ayuda hoy mismo con escuela, transporte, comida y ropa, sin papeles y en privado. 555-0148.
note-district-same-school-ride = Si pierden su casa, su hijo puede seguir en la misma escuela. La persona de enlace arregla el transporte gratis esa semana: 555-0148.

note-district-why-english-classes = Las clases de inglés se dan si el formulario de idioma y un examen corto muestran que ayudan, sin importar el origen. Resultados: 555-0151, con intérprete.
note-district-what-english-classes = Un maestro preparado le da inglés de 30 a 60 minutos diarios; lo otro es con su grupo. Suele durar de 4 a 6 años. Para ver una clase: 555-0151.
note-district-bilingual-class = Hay un grupo en español e inglés en la Primaria Lincoln, de kindergarten a quinto grado, para todos. Inscriba antes de marzo. Si busca otra clase: 555-0151.
note-district-leave-program = Se sale del programa con el puntaje que pide el estado en el examen anual de inglés. El maestro le muestra lo que falta, con intérprete: 555-0151.
note-district-emergency-contacts = Dé a la escuela 3 contactos de emergencia, diga quién puede recoger a su hijo y pida el formulario de cuidador. No piden papeles. 555-0142.
note-district-volunteers = ¡Bienvenidos! Para un evento basta una credencial con foto de cualquier lugar. Para paseos o ayuda semanal se revisan antecedentes. Pregunte: 555-0142.

note-district-homework-help = Puede ayudar en su idioma: un lugar tranquilo, la misma hora y que le cuente lo que aprende. Ayuda gratis por teléfono, de 4 a 8 PM: 555-0172.
note-district-free-tutoring = Hay clases de apoyo gratis en cada escuela: martes y jueves, 1 hora al salir de clases, con bus a casa. Diga al maestro o llame al 555-0153.
note-district-summer-school = Escuela de verano gratis, Primaria Lincoln: 4 semanas desde fines de junio, por la mañana, con almuerzo y bus. Inscriba antes de mayo: 555-0153.
note-district-read-tonight = Esta noche vean juntos un libro 10 minutos, en su idioma. Pregunte: '¿Qué pasa luego?' O cuente algo de su vida. Libros gratis: biblioteca, 555-0164.
note-district-keep-home-language = Siga hablando su idioma en casa: ayuda a aprender inglés y une a la familia. Esta noche cuente algo de su niñez. Libros en su idioma: 555-0164.

note-district-home-visit-what = Un maestro y la persona de enlace van unos 30 minutos para conocerse, si usted quiere. No revisan nada ni preguntan por papeles. Puede ser en otro lugar.
note-district-home-visit-yes = ¡Gracias! Un maestro y la persona de enlace van unos 30 minutos, cuando usted diga, con intérprete. No mande su domicilio; se lo piden al llamar.
note-district-home-visit-elsewhere = Claro. Nos vemos unos 30 minutos en la escuela, biblioteca, un parque o por teléfono, o no hay visita; nada cambia para su hijo. Diga qué prefiere: 555-0142.
