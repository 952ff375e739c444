# Generated drafts: no person has reviewed these texts yet.

absence-begun = Obrigado. Estou avisando o setor de presença da escola.
ask-school = Qual escola? Responda com um número:
ask-child = Qual criança? Bastam o primeiro nome e a série (grade). Por favor, não mande detalhes de saúde.
absence-passed-on = Avisei o setor de presença: { $absent }, seu filho não vem ou não fica o dia todo. Basta um bilhete curto em até 3 dias, no seu idioma. Telefone: { $phone }
absence-passed-on-to = Avisei o setor de presença ({ $school }): { $absent }, seu filho não vem ou não fica o dia todo. Basta um bilhete curto em até 3 dias. Telefone: { $phone }

interpreter-begun = Estou pedindo um intérprete para você. É grátis.
ask-interpreter-day = Em que dia é a reunião ou a ligação? Por exemplo: quinta-feira, ou 3 de dezembro.
ask-interpreter-whom = Com quem é, e em que idioma? Bastam poucas palavras.
interpreter-asked = Pedi um intérprete: { $when }. Ainda não está garantido: { $office } vai lhe escrever até { $day }, { $time }. Telefone: { $phone }
interpreter-asked-someday = Pedi um intérprete. Ainda não está garantido: { $office } vai lhe escrever até { $day }, { $time }. Telefone: { $phone }
letter-asked = Não consigo ler cartas nem fotos. { $office } vai lhe escrever em { $tongue } até { $day }, { $time }, para alguém ler a carta para você. Telefone: { $phone }

call-begun = Uma pessoa vai lhe ligar. Obrigado por me avisar.
ask-when = Qual é a melhor parte do dia? Responda com um número:
when-morning = De manhã
when-afternoon = De tarde
when-evening = De noite
when-any = Qualquer hora
call-asked = Pedi uma ligação em { $tongue }. { $office } vai ligar ou escrever até { $day }, { $time }. Também pode ligar { $phone }

visit-what = A visita em casa é só se quiser. Um professor e alguém do apoio às famílias vêm uns 30 minutos para conhecer vocês. Não é inspeção, e ninguém pergunta por papéis.
ask-visit = Gostaria de uma visita? Responda com um número:
visit-home = Sim, em casa
visit-elsewhere = Sim, em outro lugar
visit-no = Não, agradeço
visit-declined = Tudo bem, e nada muda para seu filho. Pode sempre escrever ou ligar.
visit-asked = Pedi uma visita. Ainda não está marcada: { $office } vai lhe escrever até { $day }, { $time } sobre o dia e o lugar. Telefone: { $phone }

share-begun = Que bom! As famílias sabem muito, e a escola pode aprender com isso. Estou passando suas palavras.
share-asked = { $office } vai lhe escrever até { $day }, { $time } sobre como e quando. Na escola, assine na entrada (front office); antes lhe dizem o que trazer. Telefone: { $phone }

complaint-begun = Sinto muito. Obrigado por contar; vou passar isto adiante hoje.
ask-matter = É sobre o quê? Responda com um número:
matter-messages = As mensagens que recebo
matter-wrong-answer = Uma resposta estava errada
matter-no-reply = Ninguém me respondeu
matter-person = Como alguém me tratou
complaint-passed-on = { $office } tem sua reclamação e vai lhe escrever até { $day }, { $time }. Telefone: { $phone }
complaint-about-person = Quem recebe sua reclamação: { $office }, não a pessoa de quem se trata. Vão lhe escrever até { $day }, { $time }. Telefone: { $phone }
complaint-fewer = Para receber menos mensagens, escreva: menos mensagens.

other-ways = Tudo bem; há outras formas de participar: { $ways }. Responda 9 se quiser uma delas.
change-what = { $title }, { $day }, { $time }: o que devo mudar? Responda com um número:
change-numbers = Quantos de nós vão
change-another = Outro evento

school-open-yes = Sim, há aulas: { $day }.
school-open-no = Não há aulas: { $day } ({ $title }).
school-open-weekend = Não há aulas: { $day } (fim de semana).
school-next-off = Os próximos dias sem aulas: { $title }, a partir de { $day }. Pergunte sobre qualquer dia, por exemplo: tem aula segunda-feira?

person-too = { $office } também escreve até { $day }, { $time }.
person-offer = Para uma pessoa, responda 9.

messages-which = Quais mensagens quer receber? Responda com um número:
choose-none = Nenhuma mensagem
choose-urgent = Só as urgentes
choose-events = Só eventos e urgentes
choose-all = Todas as mensagens
messages-all = Recebe todas as mensagens da escola.
messages-events = De agora em diante só recebe mensagens sobre eventos, e as urgentes. Continua podendo me perguntar o que quiser.
messages-urgent = De agora em diante só recebe mensagens urgentes. Continua podendo me perguntar o que quiser.
delete-sure = Posso apagar suas mensagens, suas respostas e seu idioma. Os registros que a escola deve guardar ficam na escola. Apago? Responda com um número:
what-is-kept = Guardo: { $what }.
kept-number = número
kept-language = idioma
kept-texts = mensagens desde { $since } ({ $many })
kept-answers = respostas a eventos
kept-roster = lista escolar (crianças: { $children })
kept-matters = pendências ({ $many })
kept-notes = anotações da equipe
kept-stop = seu cancelamento
what-is-not-kept = Não guardo papéis de imigração nem números de documentos.
delete-kept = Apago? Responda:
choose-delete = Sim, apagar
choose-keep = Não, deixar como está
delete-done = Pronto: o que guardo sobre você é apagado assim que esta mensagem sair. Seu código, se perguntar sobre isto: { $code }
kept-as-it-was = Está bem, nada mudou.
contact-when = Quando uma pessoa pode lhe ligar ou escrever? Responda com um número:
choose-morning = De manhã
choose-afternoon = De tarde
choose-evening = De noite
choose-any = Qualquer hora
contact-set = Obrigado, anotei para a equipe da escola.
wrong-person = Desculpe a confusão. O que devo fazer? Responda com um número:
choose-person = Pedir que uma pessoa veja
household-new-number = Boas-vindas com o novo número! Já funciona. Responda 9 e uma pessoa tira o antigo da lista.
household-add-person = Familiares são bem-vindos. Cada um entra escrevendo olá para este número, do próprio telefone e no próprio idioma. Nunca incluo alguém sem o sim dessa pessoa.

who-cost = É grátis. Sua companhia de telefone pode contar a mensagem como sempre.
who-reads = Um computador responde. A equipe do escritório da família pode ler o que escreve. Não mande papéis, números de documentos nem detalhes de saúde. Para confirmar: { $phone }
who-immigration = Não. Sou um computador do distrito escolar, não do governo. Não pergunto sobre papéis e, se escrever sobre isso, não guardo. Para confirmar, ligue { $phone }

child-helps = Obrigado por ajudar. Você não precisa traduzir para sua família: um adulto pode escrever aqui no próprio idioma, ou ligar { $phone }
