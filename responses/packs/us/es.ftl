# Borradores generados: ninguna persona ha revisado todavía estos textos.
# Cortos a propósito: dos hechos, sus fuentes y la línea de borrador caben en cinco partes de SMS.
# Una sola letra á, í, ó o ú pone todo el SMS en partes de 67: fact-enr-01 se escribió sin ellas, sin quitar acentos.

us-name = Estados Unidos

fact-enr-01 = Su hijo puede ir gratis a la escuela del distrito donde vive, sin importar el estatus migratorio. Puede inscribirlo.
fact-enr-02 = Puede inscribir a su hijo sin mostrar papeles de inmigración o ciudadanía; no pueden ser una condición.
fact-enr-05 = El número de Seguro Social es opcional: puede dejarlo en blanco y le dan otro. Si lo piden, deben decir para qué.
fact-enr-07 = ¿Sin casa fija o en casa ajena? Su hijo puede entrar ya, sin papeles, o seguir en su escuela con transporte. Pida al enlace escolar.

fact-elp-03 = Si ponen a su hijo en clases de inglés deben decirle por qué en los primeros 30 días (2 semanas si es después). Pida la carta.
fact-elp-05 = Puede sacar a su hijo del programa de inglés, no aceptarlo o elegir otro si hay. También puede hablar antes con el maestro.

fact-lng-06 = Puede pedir un intérprete capacitado y no usar a su hijo, otro alumno o personal no capacitado.
fact-lng-05 = Puede pedir ayuda gratis de alguien que sepa los dos idiomas y los términos; no basta ser bilingüe.
fact-lng-07 = Puede pedir intérprete aunque su hijo hable bien inglés o usted hable un poco. Basta con pedirlo.
fact-lng-04 = Puede pedir en su idioma lo que se dice a otros padres: inscripción, calificaciones, disciplina, educación especial.
fact-lng-02 = Si el idioma es una barrera, la escuela debe actuar. Puede preguntar qué hace por su hijo.
fact-lng-01 = La escuela no puede tratar mal a su hijo por su origen. Si aprende inglés, deben ayudarle; puede pedirlo.

fact-cmp-01 = ¿Discriminación? Puede quejarse gratis y sin abogado ante la Oficina de Derechos Civiles de EE.UU., casi siempre en 180 días. Puede tardar.

fact-ice-02 = Para áreas no públicas, los agentes necesitan permiso, emergencia u orden de un juez. Pregunte a la escuela; por su caso, a un abogado.
fact-ice-01 = Ninguna regla federal aleja a los agentes de las escuelas. Puede preguntar las reglas del distrito y actualizar sus contactos.

fact-dis-01 = Puede pedir gratis una evaluación de educación especial. Mejor por escrito, en cualquier idioma. Guarde una copia.
fact-rec-01 = Puede pedir ver el expediente de su hijo; la escuela tiene hasta 45 días. Si hay un error, puede pedir que se corrija.
fact-mea-01 = El formulario de comidas pide solo los últimos 4 números del Seguro Social de quien firma, no del niño. Si no tiene, marque que no.
fact-mea-03 = Si puede ir a la escuela pública, su hijo puede desayunar y almorzar ahí, con cualquier estatus. Pregunte en la escuela.
fact-dsc-01 = Antes de suspender a su hijo hasta 10 días deben decirle por qué y oírlo. Si son más, hay más pasos. Puede pedir la razón.

service-hunger-hotline = Hunger Hotline busca comida cerca, entre semana: 1-877-842-6273 (inglés 1-866-348-6479).
service-211 = Llame al 211 para hallar comida y otra ayuda cerca. Muchos centros tienen intérprete.
service-literacy-directory = Clases de inglés para adultos: nld.org. Las reglas cambian según el lugar; pregunte antes.
