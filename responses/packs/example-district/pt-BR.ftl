# Generated drafts: no person has reviewed these texts yet.

district-name = Distrito Example Valley
office-name = O Escritório da Família

school-lincoln = Lincoln Elementary
school-oak-hill = Oak Hill Middle School
school-valley-high = Valley High School

event-title-family-meeting = Reunião de famílias
event-title-math-night = Noite de matemática
event-title-family-breakfast = Café da manhã em família
event-title-principal-coffee = Café com a direção
event-title-parent-committee = Comitê de pais ESL
event-title-kindergarten-day = Dia de matrícula no kindergarten

place-lincoln-cafeteria = refeitório da Lincoln
place-lincoln-gym = ginásio da Lincoln
place-lincoln-library = biblioteca da Lincoln
place-oak-hill-library = biblioteca da Oak Hill

way-phone = conversa por telefone
way-recording = gravação no seu idioma
way-home-visit = visita em casa, se quiser
way-weekend = horário no fim de semana

closure-summer-break = férias de verão
closure-labor-day = Dia do Trabalho (Labor Day)
closure-teachers-day = dia de trabalho dos professores
closure-veterans-day = Dia dos Veteranos
closure-thanksgiving = Ação de Graças (Thanksgiving)
closure-winter-break = férias de inverno
closure-king-day = Dia de Martin Luther King
closure-presidents-day = Dia dos Presidentes
closure-spring-break = férias de primavera
closure-memorial-day = Memorial Day (Dia da Memória)

fact-district-absence-note = Se seu filho vai faltar, ligue ou escreva antes das 9:00 AM. Mande um bilhete curto em até 3 dias; pode escrever no seu idioma.
fact-district-bus-late = Se o ônibus atrasar 10 minutos, ligue para o setor de ônibus: 555-0144, de 6 AM a 5 PM. Chegar tarde por causa do ônibus nunca conta contra seu filho.
fact-district-bus-who = O ônibus é grátis para quem mora a 1 milha ou mais da escola, ou se o plano especial da criança disser. Para inscrever, ligue para o setor de ônibus: 555-0144. Leva cerca de uma semana.
fact-district-free-meals = O café da manhã é grátis para toda criança. Para almoço grátis ou mais barato, faça um só formulário para todos os filhos, em qualquer época. Não pergunta de imigração. Ajuda: 555-0147.
fact-district-meal-diet = Avise a cozinha da escola se seu filho come halal, sem porco ou sem carne; não precisa de papel. Para alergia, leve nota do médico à enfermeira. Setor de refeições: 555-0147.
fact-district-meal-debt = Seu filho sempre recebe almoço, mesmo com dívida. Pergunte o saldo ou pague na escola ou no 555-0147. Se for difícil pagar, peça o formulário de refeição grátis.
fact-district-school-calendar = Há aulas de segunda a sexta-feira, menos nos dias de folga do calendário: calendar.example, ou qualquer escola. Também pode me perguntar sobre um dia.
fact-district-no-uniform = Não há uniforme. Serve qualquer roupa segura para brincar; véu e outras roupas de fé são bem-vindos. Roupa grátis: 555-0162.
fact-district-fees-paid = Nenhuma criança fica de fora por dinheiro. Se for difícil pagar passeio, clube ou taxa, diga em particular ao Family Office, 555-0142, e a escola paga. Não precisa de papéis.
fact-district-medicine-form = A enfermeira pode dar remédio na escola com um formulário assinado por você e pelo médico. Entregue a ela o frasco original. Formulário: enfermeira, 555-0149, ou forms.example.
fact-district-vaccine-time = Seu filho pode começar a escola já e tem um mês para trazer o registro de vacinas. Lista e vacinas grátis: setor de saúde, segunda, 1-4 PM, 555-0149.
fact-district-sick-rules = Por favor, deixe seu filho em casa com febre de 100.4 F (38 C) ou vômito. Pode voltar após 24 horas sem febre e sem remédio de febre. Dúvida? Enfermeira: 555-0149.

fact-district-enrolment-start = Pode matricular seu filho em qualquer dia do ano. Vá ao centro de acolhida (Welcome Center) ou ligue 555-0143, segunda a sexta-feira, de 8 AM a 4 PM. Intérprete grátis.
fact-district-enrolment-papers = Traga 2 provas de endereço da nossa lista e uma de idade; vacinas em um mês. Não precisa: papéis de imigração, Social Security. Welcome Center, com intérprete: 555-0143.
fact-district-address-proof = 2 destes provam o endereço: contrato de aluguel, conta, carta do banco ou trabalho, nota assinada por quem mora com você. Não tem? Welcome Center, 555-0143. Sem casa fixa, não precisa de prova.
fact-district-kindergarten-age = Kindergarten é grátis para quem faz 5 anos até 1 de setembro. O Pre-K recebe crianças de 3 e 4 anos. Para inscrever, ligue: Welcome Center, 555-0143.
fact-district-caregiver-enrolment = Avós, tios, sponsor ou outro adulto com quem a criança mora podem matriculá-la com o formulário caregiver form, sem papéis de tribunal. 555-0143.
fact-district-caregiver-signature = Com o formulário de cuidador (caregiver form), avó, avô ou outro adulto pode assinar quase tudo, ir a reuniões e receber mensagens, até os pais dizerem que acabou. Ajuda: 555-0143.
fact-district-pick-up-list = Só adultos da sua lista de emergência buscam seu filho, com documento com foto de qualquer país. Indique 3 ou mais. Para mudar a lista, vá à escola ou ligue 555-0142.

fact-district-language-access = Pode pedir intérprete para qualquer reunião ou ligação da escola. É grátis. Peça 3 dias de aula antes: ligue 555-0142 ou responda 9.
fact-district-evaluation-request = Escreva à escola, em qualquer idioma: 'Peço avaliação de educação especial para meu filho.' Vem resposta escrita em até 2 semanas. Ajuda: 555-0150.
fact-district-see-records = Pode ver os registros escolares do seu filho em até 10 dias após pedir, com intérprete, e pedir que corrijam o que está errado. Escreva ao setor de registros ou ligue 555-0152.
fact-district-photo-opt-out = Pode dizer não a divulgar nome, foto ou endereço do seu filho. Folha: forms.example ou na escola, de preferência até 30 de setembro; qualquer dia serve. Ajuda: 555-0152.
fact-district-suspension-call = Antes de uma suspensão, a direção liga no seu idioma, diz por quê e ouve seu filho. Você recebe carta e pode pedir reunião nessa semana: 555-0142.
fact-district-phone-taken = O telefone recolhido é devolvido após a aula, na secretaria, sem taxa. Se parecer injusto, pode falar com a direção, com intérprete grátis: 555-0142.
fact-district-police-questions = Antes de um policial interrogar seu filho na escola, a direção liga para você, salvo emergência ou ordem de juiz. Pode pedir para estar lá: 555-0142.
fact-district-complaint-steps = Pode reclamar grátis em qualquer idioma ao setor de tratamento justo, 555-0170, não à pessoa envolvida. Resposta em até 2 semanas. Depois: o estado.
fact-district-every-child = Sim. Toda criança que mora aqui pode ir às nossas escolas, com ou sem papéis de imigração. Não os pedimos; por favor, não os mande. Para matricular: 555-0143.
fact-district-officers-at-school = Agentes só podem ir à recepção (front office). O superintendente verifica se há mandado de um juiz antes de alguém passar. Pode nos perguntar sobre isto: 555-0142.
fact-district-parent-groups = Todo pai, mãe ou cuidador pode entrar no grupo de pais e no comitê de pais de alunos de inglês: terceira quarta-feira, 6 PM, biblioteca da Lincoln, com intérprete. 555-0142.
fact-district-lesson-opt-out = Pode pedir que seu filho não vá a uma aula e faça outro trabalho. Escreva ao professor ou à direção, em qualquer idioma. A direção responde em uma semana. Ajuda: 555-0142.

service-food-pantry = Banco de alimentos, Lincoln Elementary: terça e sexta-feira, de 3 a 6 PM. Grátis; não pedem identidade (ID). 555-0145
service-district-summer-lunch = Almoço de verão grátis para todos até 18 anos: meio de junho a meio de agosto, segunda a sexta-feira, de 11 AM a 1 PM, Lincoln Elementary. Sem formulário, sem ID. 555-0147

service-district-family-clinic = Clínica da família, médico sem seguro: paga conforme a renda, muitas vezes nada. Segunda a sexta-feira, de 9 AM a 6 PM, com intérprete. Para marcar: 555-0154
service-district-dentist-day = Dentista grátis para crianças na Lincoln Elementary: primeira segunda-feira do mês, de 9 AM a 2 PM. Adultos pagam conforme a renda. Para marcar: 555-0155
service-district-free-glasses = Exame de vista e óculos grátis para alunos, sem seguro: peça à enfermeira da escola ou ligue 555-0156. Leva cerca de 2 semanas.
service-district-school-counselors = Conselheiro grátis e a sós, com intérprete: 555-0157, dias de aula, 8 AM-4 PM. Perigo ou fala em morrer: ligue 988 ou 911.

service-adult-english = Aula de inglês para adultos, Valley High School: segunda-feira, de 6 a 8 PM. Grátis, e cuidam das crianças. 555-0146
service-district-ged-class = Aula de GED (diploma de high school), Valley High School: terça e quinta-feira, de 6 a 8 PM, em inglês ou espanhol. Grátis, e cuidam das crianças. 555-0169
service-district-adult-reading = Aprenda a ler e escrever em grupo pequeno, biblioteca da Lincoln Elementary: segunda-feira, de 6 a 7:30 PM. Grátis, sem prova. Pode só ligar: 555-0169
service-district-citizenship-lessons = Aula de cidadania, biblioteca da Oak Hill Middle School: sábado, de 11:30 AM a 1:30 PM. Grátis; para a prova, não para conselho sobre seu caso. 555-0169
service-district-computer-lessons = Aula de computador para iniciantes, Valley High School: quarta-feira, de 6 a 7:30 PM. Grátis; emprestamos o computador. 555-0169

service-district-rent-legal-help = Ajuda legal grátis com aluguel e despejo: 555-0158, segunda a sexta-feira, de 9 AM a 5 PM. Ligue hoje e guarde toda carta. Se perder a casa, ajuda da escola: 555-0148
service-district-bills-fund = O fundo da família pode pagar uma conta de luz, gás ou água por ano. Ligue com a conta antes da data do corte: 555-0159. Não pedem papéis de imigração.
service-district-free-beds = Camas, cobertores e mesas grátis para famílias com crianças: 555-0160. Levam à sua casa em 1 a 2 semanas.

service-district-childcare-finder = Creche ou cuidado de crianças de 0 a 5 anos: ajudamos a achar vaga, e paga conforme a renda. Ligue 555-0167, segunda a sexta-feira, de 8 AM a 5 PM.
service-district-lincoln-preschool = Pré-escola na Lincoln Elementary, 3 e 4 anos, manhã ou tarde, grátis para muitas famílias. Pergunte se há vaga e que papéis são precisos: 555-0166
service-district-job-center = Ajuda grátis com trabalho: vagas perto de você e ajuda com formulários, com intérpretes. Terça a quinta-feira, de 10 AM a 4 PM. 555-0161
service-district-clothes-closet = Casacos, sapatos e roupas grátis para toda a família, Oak Hill Middle School: quinta-feira, de 3 a 6 PM. Não pedem ID. 555-0162
service-district-family-rides = Transporte grátis para famílias irem a reuniões da escola, ao médico ou a uma aula: por favor, ligue 2 dias antes, 555-0163.
service-district-town-library = Biblioteca: cartão grátis com qualquer papel com seu nome, livros em muitos idiomas, internet, hora do conto na sexta-feira às 4 PM. 555-0164
service-district-tax-help = Ajuda grátis com impostos, Valley High School: fevereiro a abril, terça-feira, de 5 a 8 PM, com intérpretes. Marque: 555-0165; não mande papéis nem números de documentos.
service-district-after-school-care = Cuidado depois da aula em toda escola até 6 PM: deveres, esportes e lanche, com ônibus mais tarde. Paga conforme a renda. Para inscrever: 555-0153

service-district-college-counselor = Grade 6: peça matemática forte e um idioma; grade 9: faça um plano com o conselheiro; grade 11: visite faculdades. O conselheiro ajuda grátis, com intérprete: 555-0168
service-district-scholarship-desk = Ajuda com bolsas de estudo, Valley High School: quinta-feira, de 3 a 5 PM, ou scholarships.example. Algumas não pedem papéis de imigração. Conselheiro: 555-0168
service-district-career-classes = Nos grades 11 e 12: aprender uma profissão (saúde, construção, carros) ou ter aulas de faculdade, grátis, na Valley High School. Peça ao conselheiro antes de fevereiro: 555-0168

note-district-bus-stop = Para saber o ônibus, a parada e a hora, ligue para o setor de ônibus: 555-0144, de 6 AM a 5 PM, com intérprete grátis. Por favor, não mande seu endereço.
note-district-bus-trouble = Coisa perdida, motorista ou problema no ônibus: ligue para o setor de ônibus, 555-0144, de 6 AM a 5 PM. Ajuda saber o número do ônibus e o dia. Em perigo: 911.
note-district-meal-menu = O cardápio do mês está em menu.example e na secretaria da escola. Marca o que tem porco e o que não tem carne. Perguntas: 555-0147.
note-district-school-hours = Lincoln Elementary: 8:00 AM a 2:45 PM. Oak Hill Middle School: 8:30 AM a 3:20 PM. Valley High School: 8:45 AM a 3:45 PM. As portas abrem 20 minutos antes.
note-district-snow-day = Se neve ou gelo fecha a escola ou atrasa o início, você ouve até 6 AM no 555-0105, em inglês e espanhol, ou vê em closings.example. Se nada for dito, há aulas.
note-district-supply-list = A lista de material está em supplies.example e na escola. Se precisar de mochila ou material, é grátis e ninguém pergunta por quê: Family Office, 555-0142.
note-district-school-phones = Lincoln Elementary 555-0110, Oak Hill Middle School 555-0120, Valley High School 555-0130, segunda a sexta-feira, de 7:30 AM a 4 PM, com intérprete. Endereços: schools.example.
note-district-early-release = Na primeira sexta-feira do mês, aulas e ônibus saem 2 horas antes. Há cuidado depois da aula até 6 PM: 555-0153. Para buscar mais cedo em outro dia, ligue para a escola.
note-district-portal-login = Pode ver notas e presença em portal.example, em muitos idiomas. Para entrar ou ter nova senha, ligue 555-0171 ou peça na secretaria da escola.
note-district-report-card-dates = Os boletins (report cards) saem em novembro, janeiro, abril e junho. Pode pedir o seu no seu idioma: Family Office, 555-0142.
note-district-grade-scale = A é muito bom, B bom, C regular, D baixo, F reprovado; + e - um pouco mais ou menos. Lincoln: 4 acima do nível, 3 no nível, 2 quase, 1 precisa de ajuda. GPA é a média. Pergunte ao professor.
note-district-teacher-talks = Conversas com professores são em novembro e março: 20 minutos, na escola ou por telefone, com intérprete grátis. Para outra data, ligue para a escola ou responda 9.
note-district-how-my-child-does = Para proteger seu filho, não tenho notas. O professor conta na escola ou por telefone; ligue e marque. Intérprete grátis.
note-district-school-nurses = Cada escola tem enfermeira. Ligue e peça a enfermeira (nurse): Lincoln 555-0110, Oak Hill 555-0120, Valley High 555-0130. Se seu filho se machucar na escola, ela liga para você.
note-district-allergy-plan = Conte à enfermeira sobre alergia a comida ou asma: 555-0149. Você, a enfermeira e o médico fazem um plano de cuidado para os professores e a cozinha.
note-district-eye-ear-check = A enfermeira examina olhos e ouvidos de toda criança no outono, grátis. Pode pedir a qualquer hora: 555-0149. Se precisar de óculos, ajudamos a conseguir grátis.

note-district-which-school = Sua escola depende do seu endereço. O centro de acolhida (Welcome Center) acha para você: 555-0143, ou zones.example. Por favor, não mande seu endereço.
note-district-moving-schools = Vai se mudar? Diga à escola o último dia e a escola nova; mandamos os registros grátis. Vai mudar dentro do distrito? Ligue antes para o Welcome Center: 555-0143.
note-district-homeless-liaison = Sem casa fixa, ou na casa de outros: o homeless liaison da escola ajuda no mesmo dia com escola, transporte, comida e roupa. Sem papéis; em sigilo: 555-0148.
note-district-same-school-ride = Se perderam a casa, seu filho pode ficar na mesma escola. O homeless liaison (apoio a quem não tem casa) arruma o transporte grátis em uns 3 dias de aula: 555-0148.

note-district-why-english-classes = Dão aulas de inglês quando a folha do idioma de casa e uma prova curta mostram que ajudam; onde nasceu não conta. Para ver os resultados: 555-0151, com intérprete.
note-district-what-english-classes = Um professor treinado ensina inglês ao seu filho 30 a 60 minutos por dia; o resto é com a turma. Costuma levar 4 a 6 anos. Para visitar uma aula: 555-0151.
note-district-bilingual-class = Há turma em espanhol e inglês na Lincoln Elementary, do kindergarten ao grade 5, aberta a todos. Inscreva até 1 de março; outras opções: setor de alunos de inglês, 555-0151.
note-district-leave-program = A criança sai do programa com a nota que o estado fixa na prova anual de inglês. O professor mostra as notas e o que falta, com intérprete: 555-0151.
note-district-emergency-contacts = Dê à escola 3 ou mais contatos de emergência, diga quem pode buscar seu filho e peça o caregiver form (cuidador). Não pedem papéis. Folhas no seu idioma: 555-0142.
note-district-volunteers = É bem-vindo! Para um evento, só assine na entrada com documento com foto de qualquer país. Para passeios ou ajuda semanal, verificam antecedentes. Pergunte antes: 555-0142.

note-district-homework-help = Pode ajudar em qualquer idioma: lugar calmo, mesma hora todo dia, e 'conte o que aprendeu'. Ajuda grátis com deveres por telefone, de 4 a 8 PM, com intérpretes: 555-0172.
note-district-free-tutoring = Há reforço grátis em toda escola: terça e quinta-feira, 1 hora depois da aula, com ônibus para casa. Diga ao professor ou ligue 555-0153.
note-district-summer-school = Escola de verão grátis, Lincoln Elementary: 4 semanas desde fim de junho, de manhã, com almoço e ônibus; leitura, matemática, inglês, esportes. Inscreva até 1 de maio: 555-0153.
note-district-read-tonight = Hoje à noite, vejam juntos um livro por 10 minutos, em qualquer idioma. Pergunte: 'E agora?' Também pode contar uma história da sua vida. Livros grátis: biblioteca, 555-0164.
note-district-keep-home-language = Continue falando seu idioma em casa: ajuda seu filho a aprender inglês e une a família. Hoje à noite, conte algo da sua infância. Livros no seu idioma: 555-0164.

note-district-home-visit-what = Um professor e alguém do apoio às famílias vêm uns 30 minutos para conhecer vocês. Você escolhe; não é inspeção, e ninguém pergunta por papéis. Outro lugar também serve.
note-district-home-visit-yes = Obrigado! Um professor e alguém do apoio às famílias vêm uns 30 minutos, quando lhe convier, com intérprete. Não mande seu endereço; pedem quando ligarem.
note-district-home-visit-elsewhere = Tudo bem. Podemos nos ver na escola, biblioteca, parque ou por telefone, uns 30 minutos, ou não fazer; nada muda para seu filho. Diga o que prefere: 555-0142.
