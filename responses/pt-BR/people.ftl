# Generated drafts: no person has reviewed these texts yet.

language-which = Que idioma quer? Escreva o nome, por exemplo: { $names }
language-spoken = { $tongues }: escreva o nome do seu idioma e uma pessoa vai ligar para você.
language-typed-alike = { $own }: se esta é a sua língua, escreva { $word }
language-set = De agora em diante escrevo em português.
language-both = A partir de agora escrevo em { $language } e em inglês. Se quiser um só idioma, escreva o nome dele.
language-not-yet = Ainda não escrevo em { $tongue }. { $office } vai encontrar uma pessoa que fale esse idioma e vai lhe escrever até { $day }, { $time }. Telefone: { $phone }
language-voice = Vou pedir que uma pessoa que fala { $tongue } ligue para você. Não precisa escrever.
language-foreign = Ainda não escrevo em { $named }. Pedi uma pessoa que fale esse idioma. { $office } vai lhe escrever até { $day }. Telefone: { $phone }
machine-translated = (Traduzido por uma máquina.)
language-offer = Continuo neste idioma? Responda com um número:
language-offer-both =
    { $here }
    { $there }
language-keep = { $language }

language-en = inglês
language-es = espanhol
language-ar = árabe
language-zh-hans = chinês
language-zh-hant = chinês
language-vi = vietnamita
language-pt-br = português
language-ht = crioulo haitiano
language-ru = russo
language-so = somali
language-ur = urdu
language-hmn = hmong
language-fil = filipino
language-ko = coreano
language-fr = francês
language-uk = ucraniano
language-prs = dari

social-hello = Olá! Sou o assistente automático da escola. Pergunte sobre eventos, direitos, comida ou aulas para famílias. Para uma pessoa, responda 9.
social-again = Olá! Como posso ajudar?
social-thanks = De nada. Estou aqui a qualquer hora.

alert-subject = { $district }: uma família pode estar em perigo ({ $topic }), caso { $number }
alert-text = { $district }: uma família pode estar em perigo ({ $topic }). Caso { $number }. Responda OK { $number } ou abra { $link } para assumir.
alert-text-no-link = { $district }: uma família pode estar em perigo ({ $topic }). Caso { $number }. Responda OK { $number } para assumir.
alert-taken = O caso { $number } é seu; ninguém mais é chamado. Leia no painel de atendimento e responda à família.
alert-unknown = Nenhum aviso para você sobre o caso { $number } está à espera: talvez alguém já tenha assumido.
