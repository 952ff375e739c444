# Borradores generados: ninguna persona ha revisado todavía estos textos.

language-which = ¿Qué idioma? Escriba el nombre: { $names }
language-spoken = { $tongues }: escriba el nombre de su idioma y una persona le llamará.
language-typed-alike = { $own }: si este es su idioma, escriba { $word }
language-set = Desde ahora le escribo en español.
language-both = Desde ahora le escribo en { $language } y en inglés. Si quiere un solo idioma, escriba su nombre.
language-not-yet = Todavía no puedo escribir en { $tongue }. { $office } buscará a una persona que lo hable y le escribirá a más tardar el { $day }, { $time }. Tel: { $phone }
language-voice = Voy a pedir que le llame una persona que hable { $tongue }. No hace falta escribir.
language-foreign = Todavía no escribo en { $named }. Pedí una persona que hable ese idioma; { $office } le escribirá a más tardar el { $day }. Tel: { $phone }
machine-translated = (Traducido por una máquina.)
language-offer = ¿Sigo en este idioma? Responda con un número:
language-offer-both =
    { $here }
    { $there }
language-keep = { $language }

language-en = inglés
language-es = español
language-ar = árabe
language-zh-hans = chino
language-zh-hant = chino
language-vi = vietnamita
language-pt-br = portugués
language-ht = criollo haitiano
language-ru = ruso
language-so = somalí
language-ur = urdu
language-hmn = hmong
language-fil = filipino
language-ko = coreano
language-fr = francés
language-uk = ucraniano
language-prs = dari

social-hello = ¡Hola! Soy el ayudante automático de la escuela. Pregúnteme por eventos, derechos, comida o clases para familias. Para una persona, responda 9.
social-again = ¡Hola! ¿En qué le ayudo?
social-thanks = De nada. Aquí estoy a cualquier hora.

# Al personal, sobre una familia en peligro: ninguna palabra de la familia, ni su número.
alert-subject = { $district }: una familia puede estar en peligro ({ $topic }), caso { $number }
alert-text = { $district }: una familia puede estar en peligro ({ $topic }). Caso { $number }. Responda OK { $number } o abra { $link } para tomarlo.
alert-text-no-link = { $district }: una familia puede estar en peligro ({ $topic }). Caso { $number }. Responda OK { $number } para tomarlo.
alert-taken = El caso { $number } es suyo; no se llama a nadie más. Léalo en la mesa y responda a la familia.
alert-unknown = Ningún aviso a usted sobre el caso { $number } espera: quizás alguien ya lo tomó.
