# Generated drafts: no person has reviewed these texts yet.

cited = { $fact } ({ $layer }, checado: { $checked })
layer-federal = lei dos EUA
layer-state = regra do estado
layer-district = regra do distrito
layer-federal-guidance = orientação dos EUA
layer-state-guidance = orientação do estado
layer-district-guidance = orientação do distrito
fact-may-have-changed = As regras sobre isto podem ter mudado e não quero adivinhar. { $office } vai responder até { $day }, { $time }. Telefone: { $phone }

draft-line = Texto de computador; ninguém revisou ainda. Pessoa: responda 9.
held-for-review = Esta resposta está em inglês até uma pessoa revisar o texto em português. Uma pessoa vai lhe escrever.

private-not-kept = Obrigado. Não precisa me contar sobre papéis ou números de documentos, e essa parte eu não guardei.
media-not-read = Não consigo ler fotos nem áudios, e não os guardo. { $office } vai lhe escrever até { $day }, { $time }. Também pode escrever sua pergunta aqui.

cannot-answer-now = Recebi sua mensagem, mas não consigo responder agora. { $office } vai lhe escrever até { $day }, { $time }. Telefone: { $phone }
handed-off = Sozinho não sei responder bem; por isso pedi a uma pessoa. { $office } vai lhe escrever em { $tongue } até { $day }, { $time }. Telefone: { $phone }
person-coming = Uma pessoa vai lhe escrever aqui. { $office } responde em { $tongue } até { $day }, { $time }. Para ligar: { $phone }
handoff-late = Desculpe: ainda nenhuma pessoa pôde lhe responder. Pedi de novo; espere a resposta até { $day }, { $time }. Também pode ligar { $phone }
claim-expired = Aqui é o assistente automático outra vez. Se ainda precisa da pessoa com quem falava, responda 9.
too-many = Obrigado. Chegaram muitas mensagens suas de uma vez; vou fazer uma pausa. Por favor, escreva de novo daqui a pouco. Em emergência, ligue 911.

unclear-choose = Não sei bem do que precisa. Responda com um número:
unclear-person = Desculpe, ainda não entendi. { $office } vai lhe escrever em { $tongue } até { $day }, { $time }. Telefone: { $phone }
choose-a-number = Por favor, responda com um número.
out-of-scope = Só posso ajudar com a escola: eventos, matrícula, direitos, comida e aulas para famílias. Para falar com uma pessoa da escola, responda 9.

help = { $district }: sou um computador que responde sobre a escola. Pergunte sobre eventos, direitos, comida ou aulas. Pessoa: responda 9 ou ligue { $phone }. Para não receber mensagens: STOP.
who-we-are = { $district }: sou um computador, não uma pessoa. A equipe do escritório da família pode ler o que escreve. Nunca pergunto sobre imigração. Para confirmar, ligue { $phone }
consent-stop = Não vai mais receber mensagens deste número. Para receber de novo, responda START. Para falar com uma pessoa, ligue { $phone }
consent-start = Vai receber mensagens de novo: { $district }. Para não receber mais, responda STOP; para uma pessoa, 9.

canary-well = A linha está bem.
