# Borradores generados: ninguna persona ha revisado todavía estos textos.
# Cortos a propósito: dos hechos, sus fuentes y la línea de borrador caben en cinco partes de SMS.
# Una sola letra á, í, ó o ú pone todo el SMS en partes de 67: se evitan donde hay otra palabra, sin quitar acentos.

us-name = Estados Unidos

# Inscribir
fact-enr-02 = Puede inscribir a su hijo sin papeles migratorios; la escuela no los puede exigir. Pregunte qué otros papeles pide.
fact-enr-06 = No debe valer solo la licencia de manejar o el ID estatal. Si no los tiene, pregunte qué otros papeles aceptan.
fact-enr-04 = Sin acta de nacimiento no deben negarle la escuela. Pregunte si sirve un papel del hospital, de su fe o de otra escuela.
fact-enr-05 = El número de Seguro Social es opcional: puede dejarlo en blanco y le dan otro. Si lo piden, deben decir para qué.
fact-enr-03 = Pueden pedir prueba de domicilio (contrato, recibo, carta). Puede pedir la lista de su distrito. Sin casa fija no hace falta.
fact-enr-10 = Cada estado fija la edad tope, a menudo de 18 a 21. De 17 a 20 se puede pedir high school, no solo clases de adultos.
fact-enr-07 = ¿Sin casa fija o con otros? Su hijo puede entrar ya, sin papeles, o seguir en su escuela con transporte. Hable con el enlace.
fact-enr-07-same-school = Si perdieron su casa, su hijo puede seguir en la misma escuela, con transporte. Puede pedirlo al enlace de la escuela.
fact-ice-05-pick-up = Puede decir a la escuela quién recoge a su hijo. Pida ponerlo en los contactos de emergencia y avise si algo cambia.

# Escuela e inmigración
fact-enr-01 = Su hijo puede ir gratis a la escuela del distrito donde vive, sin importar el estatus migratorio. Puede inscribirlo.
fact-enr-02-status = Para inscribir no deben pedirle visa ni estatus. Puede inscribir sin ellos y preguntar qué otros papeles sirven.
fact-ice-02 = Para áreas no públicas, los agentes necesitan permiso, emergencia u orden de un juez. Pregunte; por su caso, a un abogado.
fact-ice-01 = Ninguna regla federal aleja a los agentes de las escuelas. Puede preguntar la regla del distrito y actualizar sus contactos.
fact-ice-04 = Algunos estados tienen sus propias reglas sobre agentes en las escuelas y avisos a los padres. Pregunte las de su escuela.
fact-ice-05 = Puede tener un plan: contactos de emergencia, quién recoge a su hijo y la hoja del cuidador. No hace falta su estatus.

# Ayuda en el idioma de los padres
fact-lng-07 = Puede pedir intérprete aunque su hijo hable inglés o usted hable un poco. Diga en qué idioma y para qué cita o llamada.
fact-lng-02-family = Si el idioma es una barrera, la escuela debe actuar. Puede pedir un intérprete o las cartas en su idioma.
fact-lng-05 = La ayuda en su idioma debe ser gratis. Puede pedir a alguien que sepa bien los dos idiomas y las palabras escolares.
fact-lng-06 = Puede pedir un intérprete capacitado y no usar a su hijo, otro alumno o personal no capacitado.
fact-lng-04 = Puede pedir en su idioma lo que se dice a otros padres: inscripción, calificaciones, disciplina, educación especial.
fact-lng-13 = ¿Oye poco o nada? Puede pedir gratis intérprete de señas u otra ayuda para las juntas. Diga a la escuela qué le sirve.

# Programa de inglés
fact-elp-03 = Si su hijo va a clases de inglés deben decirle por qué en los primeros 30 días (2 semanas si es después). Pida la carta.
fact-elp-01 = La hoja sobre el idioma de casa solo sirve para ver quién necesita ayuda con el inglés, no su estatus. Puede pedir verla.
fact-elp-02 = Si un alumno nuevo quizá necesita ayuda con el inglés, le hacen una prueba en 30 días. Puede preguntar el resultado.
fact-lng-03 = Las cortes piden que el programa de inglés tenga buen método, maestros y resultados. Puede preguntar si le sirve a su hijo.
fact-elp-04 = La carta debe decir por qué, el nivel, la forma de enseñar, la salida y sus derechos. Pida que se la expliquen en su idioma.
fact-elp-05-choice = Puede preguntar qué programas hay para aprender inglés, como clases bilingües, y elegir otro si lo hay.
fact-elp-12 = Quien aprende inglés debe tener igual acceso a deportes, clubes y clases avanzadas. Puede preguntar qué hacer para entrar.
fact-elp-11 = No pueden meter ni dejar fuera a su hijo de un programa federal por su apellido o idioma. Pida el motivo por escrito.
fact-lng-02 = Si el idioma es una barrera, la escuela debe actuar. Puede preguntar qué hace por su hijo.
fact-elp-05 = Puede sacar a su hijo del programa de inglés, no aceptarlo o elegir otro si hay. También puede hablar antes con el maestro.
fact-elp-06 = Si dice no, su hijo igual hace la prueba de inglés cada año y deben ayudarle a seguir la clase. Puede pedir volver.
fact-elp-08 = Cada estado fija la regla para salir del programa de inglés: un puntaje y a veces algo extra. Pregunte qué puntaje pide.
fact-elp-07 = Cada alumno que aprende inglés hace una prueba de inglés al año, aun sin ir a esas clases. Puede preguntar la fecha.
fact-elp-09 = Al salir del programa, la escuela debe ver por unos años si su hijo va bien. Si se atrasa, puede pedir ayuda otra vez.
fact-par-02 = Puede preguntar por las pruebas estatales y si hay forma de no hacerlas. Cada estado decide; pida la regla por escrito.

# Educación especial y sección 504
fact-dis-01 = Puede pedir una evaluación gratis. Escriba: "Pido una evaluación de educación especial para mi hijo". Guarde una copia.
fact-dis-03 = Después de su firma hay 60 días para terminar la evaluación, o el plazo de su estado. Puede pedir la fecha por escrito.
fact-dis-04 = Puede pedir la evaluación ya; si se puede, en el idioma de su hijo. Solo saber poco inglés no es discapacidad.
fact-dis-09 = Su hijo puede tener ayuda con el inglés y educación especial a la vez; una no quita la otra. Puede pedir las dos.
fact-dis-02 = La educación especial no empieza sin su firma. Antes de decidir, puede pedir que le expliquen el papel en su idioma.
fact-dis-06 = En la junta del IEP la escuela debe ver que usted entienda, con intérprete si hace falta. Puede pedirlo antes.
fact-dis-07 = Si su hijo recibe educación especial, la junta del IEP es en 30 días y se revisa cada año. Puede pedir las fechas.
fact-dis-05 = Antes de un cambio o un no deben avisarle por escrito, en su idioma si se puede. También puede pedir el IEP en su idioma.
fact-dis-10 = Ninguna regla federal fija si se traduce todo el IEP; cada estado decide. Puede pedirlo por escrito en su idioma.
fact-dis-08 = Si hay desacuerdo, puede pedir por escrito otra evaluación pagada, un mediador, queja al estado o audiencia. Hay plazos.
fact-dis-11 = El plan 504 es para alumnos con discapacidad que no necesitan educación especial. Puede pedirlo por escrito.
fact-dis-12 = Cada estado tiene un centro de padres, fuera de la escuela, con ayuda gratis en educación especial: parentcenterhub.org

# Expediente y privacidad
fact-rec-01 = Puede pedir ver el expediente de su hijo; la escuela tiene hasta 45 días. Si hay un error, puede pedir que se corrija.
fact-rec-02 = La escuela puede compartir nombre, foto o domicilio, salvo que le digan no a tiempo. Puede pedir la hoja y la fecha tope.
fact-rec-03 = Que lo pidan agentes de inmigración no basta para darles el expediente; una orden de corte puede. Pida no dar su domicilio.
fact-rec-05 = La high school da datos de contacto a reclutadores militares, salvo que los padres digan no. Puede pedir la hoja.
fact-rec-04 = El lugar de nacimiento puede estar en la lista que se comparte. Pida por escrito que lo quiten; no lo mande por texto.

# Disciplina
fact-dsc-01 = Antes de suspender a su hijo hasta 10 días deben decirle por qué y oírlo. Si son más, hay más pasos. Puede pedir la razón.
fact-dsc-01-long = Por más de 10 días fuera hay pasos formales que fija el estado. Pida el motivo y los pasos por escrito. Ayuda: lawhelp.org
fact-dsc-02 = Con IEP o 504 y más de 10 días fuera: en 10 días de clase una junta ve si la causa es la discapacidad. Puede pedirla.
fact-dsc-03 = Puede pedir la carta de la suspensión y la audiencia en su idioma. Diga antes a la escuela qué idioma necesita.

# Trato injusto y quejas
fact-cmp-02 = Puede quejarse en la escuela, el distrito, el estado o la Oficina de Derechos Civiles: 1-800-421-3481; suele haber 180 días.
fact-cmp-01 = ¿Discriminación? Puede quejarse gratis y sin abogado ante la Oficina de Derechos Civiles; suele haber 180 días. Puede tardar.
fact-cmp-06 = Si sabe de acoso por raza, origen, sexo o discapacidad, la escuela debe actuar. Puede avisar por escrito; guarde copia.
fact-lng-01 = La escuela no puede tratar peor a su hijo por su origen. Si le piden no hablar su idioma, pregunte por qué; puede quejarse.
fact-cmp-05 = No pueden castigar a su hijo ni a usted por quejarse. Si pasa, anote qué y la fecha; puede avisar a otra oficina.
fact-cmp-04 = También puede quejarse en el Departamento de Justicia: civilrights.justice.gov. Puede cambiar; también hay oficina estatal.
fact-cmp-03 = La Oficina de Derechos Civiles tiene menos sedes desde 2025 y puede tardar. Puede escribirle y quejarse en su estado.

# Comida y salud en la escuela
fact-mea-04 = Una hoja de comidas sirve para todos sus hijos, en cualquier fecha. Lo del año pasado vale 30 días de clase. Pida la hoja.
fact-mea-03 = Si puede ir a la escuela pública, su hijo puede desayunar y almorzar ahí, con cualquier estatus. Pregunte en la escuela.
fact-mea-05 = Algunas escuelas y estados dan comida gratis a todos los alumnos, sin hoja. Pregunte si la suya lo hace.
fact-mea-01 = La hoja de comidas no pide estatus, solo las 4 cifras finales del Seguro Social de quien firma. Si no tiene, marque que no.
fact-mea-02 = Si tiene caso de SNAP o TANF, o es un niño de crianza, no hace falta Seguro Social. Sin casa fija o migrante: pregunte.
fact-mea-06 = Con nota médica por alergia o discapacidad, la escuela debe adaptar la comida. Por su fe, pregunte la regla de su escuela.
fact-enr-09 = Cada estado tiene su lista de vacunas para la escuela. A los nuevos suelen darles tiempo. Pregunte a la enfermera.

# Participar
fact-par-04 = Los padres pueden ir a la PTA y al consejo. En algunos estados hay comité de familias que aprenden inglés. Pregunte la fecha.
fact-elp-10 = El distrito debe invitar y avisar de juntas a los padres de quienes aprenden inglés. Puede preguntar la siguiente fecha.
fact-par-01 = En escuelas con fondos Title I puede preguntar si el maestro tiene licencia estatal y si enseña su materia.
fact-par-05 = En 2025 unos padres ganaron, de momento, sacar por su fe a sus hijos de ciertos cuentos. La regla puede variar; pregunte.
fact-par-04-volunteer = A los voluntarios les pueden pedir ID o revisar antecedentes. Pregunte qué hace falta antes de apuntarse.
fact-par-03 = Una escuela Title I hace su plan con los padres y una junta al año. Puede pedir la fecha y un intérprete.

# Ayudas cuyas reglas cambiaron
fact-svc-01 = Las reglas de SNAP para no ciudadanos cambiaron en 2025. Antes de pedirlo, pregunte a un abogado: immigrationlawhelp.org
fact-svc-07 = WIC ayuda con comida a madres y niños pequeños. La regla federal no pide estatus; su estado puede variar. Llame al 211.
fact-svc-06 = Las reglas de ayudas y papeles cambian. Pregunte antes: immigrationlawhelp.org. La escuela y su comida no piden estatus.
fact-svc-04 = Seguro para niños: 1-877-543-7669. Medicaid puede dar datos a agentes migratorios; pregunte antes: immigrationlawhelp.org
fact-svc-03 = Las reglas de Medicaid y CHIP para inmigrantes cambiaron en 2026 y cada estado decide. Vea antes a un abogado.
fact-svc-05 = En emergencias el hospital debe revisar a cualquier persona y estabilizarla. Si hay peligro, llame al 911.
fact-svc-02 = Head Start es un programa preescolar. La regla sobre papeles fue a las cortes y puede variar. Pregunte antes al programa.

# Universidad
fact-col-04 = Desde los grados 6 a 8 puede preguntar al consejero por álgebra, idiomas, clases AP o IB y los créditos para graduarse.
fact-col-01 = En FAFSA cuenta el estatus del alumno; los padres pueden no tener Seguro Social. Hable antes con un consejero.
fact-col-02 = La ley limita el uso de datos de FAFSA, pero nadie puede asegurarlo. Hable con un consejero antes de mandarla.
fact-col-03 = La colegiatura estatal y las ayudas para alumnos sin papeles dependen del estado y cambian. Pregunte a un consejero.
fact-col-05 = Su idioma cuenta: casi todos los estados dan un Sello de Bilingüismo a quien sabe bien dos idiomas. Pregunte al consejero.

# Comida
service-hunger-hotline = Hunger Hotline busca comida cerca, entre semana: 1-877-842-6273 (inglés 1-866-348-6479).
service-211 = Llame al 211 para hallar comida y otra ayuda cerca. Muchos centros tienen intérprete.

# Casa y recibos
service-211-bills = Llame al 211 por ayuda con renta, luz, agua o gas; muchos tienen intérprete. LIHEAP, para luz y gas: 1-866-674-6327.
service-liheap = LIHEAP orienta sobre ayuda para pagar luz y gas: 1-866-674-6327. Pregunte qué papeles piden.
service-lawhelp = Ayuda legal gratis por renta o desalojo: lawhelp.org. Los papeles de la corte tienen fecha; llame pronto.
service-211-local = Llame al 211 y diga qué necesita; conocen la ayuda cerca de usted. Muchos centros tienen intérprete.
service-211-home = Si no tiene donde dormir, llame al 211: conocen albergues cerca. Muchos centros tienen intérprete.

# Salud
service-health-center = Hay centros de salud donde se paga por ingreso: findahealthcenter.hrsa.gov. Llame antes y pregunte qué piden.
service-insure-kids = Seguro de salud para niños: 1-877-543-7669, con intérprete. Si alguien en casa no tiene papeles, vea antes a un abogado.
service-parent-helpline = Para padres y adolescentes: llame o mande un texto al 1-855-427-2736 a toda hora. Hablan español.
service-988 = Si ya no puede con todo, llame al 988 a toda hora y marque 2 (español). También puede mandar un texto al 988.

# Clases para adultos
service-literacy-directory = Clases de inglés para adultos: nld.org. Cada lugar tiene sus reglas; pregunte antes.
service-literacy-directory-reading = Clases para adultos de leer o GED: nld.org o su biblioteca. Cada lugar tiene sus reglas; pregunte antes.

# Abogados de inmigración
service-immigration-law-help = Abogados de migrantes, gratis o de bajo costo: immigrationlawhelp.org. No me mande datos de su caso.
service-eoir-pro-bono = Lista de abogados gratis de la corte migratoria: justice.gov/eoir/list-pro-bono-legal-service-providers
service-no-notario = En EE.UU. un notario no es abogado. Antes de pagar, busque un abogado: immigrationlawhelp.org
service-detained-locator = Busque a su familiar: locator.ice.gov; corte: 1-800-898-7180. Diga a la escuela quién recoge al niño. No mande nombres.
service-lawyer-detained = Abogado para un familiar detenido: immigrationlawhelp.org. Pregunte antes de firmar un papel.
service-lawyer-daca-tps = Las reglas de DACA y TPS cambian. Pregunte a un abogado: immigrationlawhelp.org. No me mande papeles.

# Otra ayuda
service-refugee-agencies = IRC, HIAS, CWS, USCRI, World Relief y otros ayudan a refugiados. Llame al 211 para hallar una oficina abierta.

# Educación especial
service-parent-center = Centro de padres, ayuda gratis, muchos en español: parentcenterhub.org/find-your-center
