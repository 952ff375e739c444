# Generated drafts: no person has reviewed these texts yet.

us-name = Estados Unidos

fact-enr-02 = Pode matricular seu filho sem mostrar papéis de imigração ou cidadania. A escola não pode fazer deles uma condição. Pode perguntar que outros papéis ela aceita.
fact-enr-06 = A carteira de motorista ou o ID do estado não devem ser o único documento que a escola aceita. Se não tem nenhum, pode perguntar que outros papéis servem.
fact-enr-04 = Não ter certidão de nascimento não deve deixar seu filho fora da escola. Pode perguntar se serve um registro do hospital, religioso ou de escola antiga, ou declaração assinada.
fact-enr-05 = O número de Social Security é opcional. Pode deixar em branco; a escola dá outro número ao seu filho. Se uma escola pedir, ela deve dizer por que e como vai usar.
fact-enr-03 = A escola pode pedir prova de que mora no distrito: contrato de aluguel, conta ou carta. As regras aqui podem variar; pode pedir a lista. Sem casa fixa, não precisa de prova.
fact-enr-10 = Cada estado fixa a idade limite da escola grátis, muitas vezes 18-21. De 17 a 20 pode pedir high school comum, não só aula de adulto. A escola diz a regra.
fact-enr-07 = Sem casa fixa, ou com outros após perder a sua? Seu filho pode começar já, sem papéis, ou ficar na escola antiga com transporte. Peça o homeless liaison (apoio a quem não tem casa).
fact-enr-07-same-school = Se perderam a casa, seu filho pode ficar na mesma escola, com transporte, mesmo de outra área. Se a escola discordar, ele pode frequentar até decidirem. Fale com o homeless liaison.
fact-ice-05-pick-up = Pode dizer à escola quem pode buscar seu filho. Peça para pôr essas pessoas nos contatos de emergência e avise a escola quando um número mudar.

fact-enr-01 = A criança que mora neste distrito escolar pode ir à escola pública grátis, qualquer que seja a situação de imigração da família. Pode matricular seu filho.
fact-enr-02-status = Para matricular, a escola não deve pedir visto nem sua situação de imigração. Pode matricular sem isso e perguntar que outros papéis ela aceita. Por favor, não me mande os seus.
fact-ice-02 = Para entrar nas partes não públicas da escola, agentes precisam de permissão, emergência ou mandado assinado por juiz. Pode perguntar à escola quem verifica. No seu caso, consulte um advogado.
fact-ice-01 = Não há regra federal que mantenha agentes longe das escolas. Pode perguntar que regras seu distrito tem, e manter em dia seus contatos de emergência na escola.
fact-ice-04 = Alguns estados têm regras próprias sobre agentes nas escolas e sobre avisar os pais. Pode perguntar à escola que regras ela segue aqui.
fact-ice-05 = Pode se preparar: contatos de emergência em dia na escola, dizer quem pode buscar seu filho e perguntar pelo formulário de cuidador. Para isso a escola não precisa da sua situação.

fact-lng-07 = Pode pedir um intérprete à escola, mesmo que seu filho fale bem inglês ou você fale um pouco. Diga o idioma e para qual reunião ou ligação.
fact-lng-02-family = As escolas devem agir quando o idioma é uma barreira para participar. Pode pedir à escola um intérprete, ou cartas no seu idioma.
fact-lng-05 = A ajuda de idioma da escola deve ser grátis. Pode pedir alguém que saiba bem os dois idiomas e as palavras da escola; só falar as duas línguas não basta.
fact-lng-06 = Pode pedir um intérprete treinado. Pode dizer não a usar seu filho, outro aluno ou funcionário sem treino para interpretar.
fact-lng-04 = O que se diz aos outros pais deve chegar a você num idioma que entenda: matrícula, boletins, disciplina, educação especial. Pode pedir isto à escola.
fact-lng-13 = Se é surdo ou ouve mal, pode pedir à escola intérprete de língua de sinais ou outros apoios nas reuniões. É grátis. Diga à escola o que funciona para você.

fact-elp-03 = A escola deve avisar se seu filho foi posto em aulas de inglês (ESL), e por quê: até 30 dias após o início do ano letivo, ou em 2 semanas se for depois. Pode pedir essa carta.
fact-elp-01 = A folha sobre o idioma de casa serve só para achar quem talvez precise de ajuda com inglês. Não é sobre imigração. Pode pedir à escola para ver.
fact-elp-02 = Um aluno novo que talvez precise de ajuda com inglês faz uma prova em até 30 dias da matrícula. Pode perguntar à escola que prova foi e como seu filho se saiu.
fact-lng-03 = Tribunais perguntam de um programa de inglês: o método é sério, há professores suficientes, funciona? Pode perguntar à escola como funciona e se ajuda seu filho.
fact-elp-04 = A carta deve dizer o motivo, o nível do seu filho, como se ensina, outras opções, como se sai do programa e seus direitos. Pode pedir que a escola explique no seu idioma.
fact-elp-05-choice = Pode perguntar que programas para aprender inglês existem, como aula bilíngue, e escolher outro se houver.
fact-elp-12 = Quem está aprendendo inglês deve ter a mesma chance em esportes, clubes, turmas de talentos (gifted), AP e cursos profissionais. Pode perguntar como seu filho entra.
fact-elp-11 = Com dinheiro federal, a escola não pode pôr ou tirar uma criança de um programa só pelo sobrenome ou pelo idioma de casa. Pode pedir o motivo por escrito.
fact-lng-02 = As escolas devem agir quando o idioma impede a criança de participar plenamente. Pode perguntar à escola o que ela faz pelo seu filho.
fact-elp-05 = Pode tirar seu filho do programa de inglês a qualquer momento, dizer não, ou escolher outro se houver. Também pode falar antes com o professor.
fact-elp-06 = Se disser não, seu filho ainda faz a prova de inglês todo ano e ainda deve ter ajuda nas aulas. Pode mudar de ideia e pedir para voltar.
fact-elp-08 = Cada estado tem uma regra para sair do programa de inglês: uma nota na prova e, às vezes, mais. Pode perguntar ao professor que nota é e quanto falta ao seu filho.
fact-elp-07 = Todo aluno que aprende inglês faz uma prova de inglês por ano, mesmo fora dessas aulas. O nome varia por estado. Pode perguntar quando é e como seu filho se saiu.
fact-elp-09 = Depois de sair do programa, a escola deve acompanhar o progresso por alguns anos. Se seu filho ficar para trás, pode pedir ajuda de novo.
fact-par-02 = Pode perguntar sobre as provas do estado e se há um modo de não fazer. Cada estado decide. Pode pedir à escola a regra daqui por escrito.

fact-dis-01 = Pode pedir uma avaliação grátis, melhor por escrito, em qualquer idioma. Escreva: "Peço uma avaliação de educação especial para meu filho." Guarde uma cópia.
fact-dis-03 = Depois que você assina, a escola tem 60 dias para terminar a avaliação, ou o prazo do seu estado. Pode pedir por escrito o último dia.
fact-dis-04 = Pode pedir avaliação enquanto seu filho aprende inglês. Deve ser no idioma dele, se for possível. Saber pouco inglês, por si só, não é deficiência.
fact-dis-09 = Uma criança pode ter ajuda com inglês e educação especial ao mesmo tempo; uma não substitui a outra. Pode pedir as duas.
fact-dis-02 = A educação especial não começa sem seu consentimento por escrito. Antes de decidir, pode pedir que lhe expliquem o papel no seu idioma.
fact-dis-06 = A escola deve garantir que você entenda a reunião do IEP, com intérprete se precisar. Pode pedir um antes do dia, e dizer quando algo não está claro.
fact-dis-07 = Quando se vê que a criança precisa de educação especial: reunião do IEP em até 30 dias, revisão todo ano, nova avaliação ao menos a cada 3 anos. Pode pedir as datas.
fact-dis-05 = Antes de uma mudança, ou de um não, a escola deve avisar por escrito, no seu idioma, salvo se claramente não der. Pode pedir também o IEP no seu idioma.
fact-dis-10 = Nenhuma regra federal única diz que todo o IEP deve ser traduzido; os estados variam. Pode pedir o seu por escrito no seu idioma, e pedir ajuda a um parent center (centro de pais).
fact-dis-08 = Se discorda, pode pedir por escrito avaliação externa sem custo, mediação, queixa ao estado ou audiência. Há prazos; procure logo um parent center.
fact-dis-11 = O plano 504 é para a criança com deficiência que não precisa de educação especial. Pode pedir um por escrito, ver os registros e pedir uma audiência.
fact-dis-12 = Cada estado tem um parent center (centro de pais), fora da escola: ajuda grátis em educação especial, mesmo com pouco inglês. Procure: parentcenterhub.org

fact-rec-01 = Pode pedir para ver os registros escolares do seu filho. A escola tem até 45 dias. Se algo estiver errado, pode pedir a correção.
fact-rec-02 = A escola pode divulgar nome, foto, endereço ou telefone (directory information), a menos que você diga não a tempo. Pode pedir a folha e o último dia.
fact-rec-03 = Pedido só de agentes de imigração não abre registros da escola; ordem de tribunal ou intimação legal pode. Pode pedir à escola que não dê seu endereço.
fact-rec-05 = As high schools dão nome, endereço e telefone dos alunos a recrutadores militares, a menos que os pais digam não. Pode pedir à escola a folha para dizer não.
fact-rec-04 = A escola pode incluir o lugar de nascimento nos dados que divulga (directory information). Pode pedir por escrito que deixe fora o do seu filho. Por favor, não o mande a mim.

fact-dsc-01 = Antes de uma suspensão de até 10 dias, devem dizer o motivo ao seu filho, e ele pode dar a sua versão. As mais longas têm mais etapas. Pode perguntar o motivo à escola.
fact-dsc-01-long = Acima de 10 dias fora, a escola tem de seguir etapas mais formais; cada estado define. Pode pedir motivo e etapas por escrito. Ajuda legal: lawhelp.org
fact-dsc-02 = Aluno com IEP ou 504 fora mais de 10 dias: em 10 dias de aula, uma reunião vê se a deficiência foi a causa. Os serviços seguem. Pode pedir essa reunião.
fact-dsc-03 = Pode pedir no seu idioma a carta sobre a suspensão e a audiência. Antes do dia, diga à escola de que idioma precisa.

fact-cmp-02 = Por tratamento injusto pode avisar escola, distrito, estado ou o US Office for Civil Rights: 1-800-421-3481, ocr@ed.gov, em geral em até 180 dias. É grátis e pode demorar muito.
fact-cmp-01 = Injustiça por origem, idioma, raça, deficiência, sexo ou idade? Pode avisar o US Office for Civil Rights: grátis, sem advogado, em geral em até 180 dias. Pode demorar muito.
fact-cmp-06 = A escola que sabe de bullying por raça, origem, sexo ou deficiência deve agir. Para outro bullying cada estado tem regras. Pode avisar a escola por escrito e guardar cópia.
fact-lng-01 = Escola com verba federal não pode tratar pior seu filho pela origem da família. Se proibiram o idioma de vocês, pode perguntar por quê à escola e reclamar.
fact-cmp-05 = Ninguém pode castigar você ou seu filho por ter reclamado. Se vir sinais disso, pode anotar o que houve e quando, e avisar um órgão fora da escola.
fact-cmp-04 = Pode avisar a Civil Rights Division (Justiça dos EUA): civilrights.justice.gov. A página pode ter mudado; outra via: setor de educação do estado.
fact-cmp-03 = O US Office for Civil Rights fechou alguns escritórios em 2025 e pode demorar. Ainda pode escrever a ele, e também pode avisar o setor de educação do seu estado.

fact-mea-04 = Um só formulário de refeições vale para todas as crianças da casa, em qualquer época do ano. O resultado do ano passado vale 30 dias de aula. Pode pedir a folha à escola.
fact-mea-03 = A criança que pode ir à escola pública grátis também pode ter café da manhã e almoço lá, qualquer que seja a situação de imigração. Pode perguntar à escola sobre refeições.
fact-mea-05 = Algumas escolas e estados dão refeições grátis a toda criança, sem formulário. Pode perguntar se a sua escola dá.
fact-mea-01 = O formulário de refeições não pergunta a situação de imigração. Só pede os últimos 4 dígitos do Social Security do adulto que assina, nunca da criança. Se não tem, pode marcar isso.
fact-mea-02 = Com número de caso SNAP, TANF ou FDPIR, ou criança foster, não pedem dígitos do Social Security. Criança sem casa, migrante ou no Head Start: pergunte se pula a parte da renda.
fact-mea-06 = Por alergia ou deficiência, a escola deve fazer uma mudança justa na comida se levar nota médica. Por fé, como não comer porco, cada lugar tem sua regra; pode perguntar.
fact-enr-09 = Cada estado tem sua lista de vacinas e fichas de saúde para a escola. Famílias novas muitas vezes ganham um tempo. Pode perguntar à enfermeira da escola o que pedem aqui e até quando.

fact-par-04 = Todo pai ou mãe pode entrar na PTA (grupo de pais) e ir às reuniões do conselho. Alguns estados têm também um comitê de pais de alunos de inglês. Pode perguntar quando é a próxima reunião.
fact-elp-10 = O distrito deve procurar os pais de alunos de inglês, com reuniões regulares e aviso delas. Pode perguntar quando é a próxima.
fact-par-01 = Em escola com verba Title I, pode perguntar se o professor tem licença do estado e ensina na sua área, e sobre os auxiliares. Pode pedir a resposta no seu idioma.
fact-par-05 = Em 2025 alguns pais ganharam uma ordem judicial inicial: por sua fé podem ser avisados de certos livros infantis e recusar. Aqui pode variar; pode perguntar à escola por escrito.
fact-par-04-volunteer = As escolas podem pedir aos voluntários um ID ou verificar antecedentes (background check). Pode perguntar o que precisa antes de se inscrever.
fact-par-03 = Escola Title I faz seu plano de família com os pais e uma reunião por ano; pode ajudar com transporte ou cuidado das crianças. Pode pedir a data e um intérprete.

fact-svc-01 = As regras do SNAP para quem não é cidadão mudaram em julho de 2025. Crianças cidadãs ainda podem receber. Antes de pedir, pode consultar um advogado: immigrationlawhelp.org
fact-svc-07 = O WIC ajuda mães e crianças pequenas com comida. Pela regra federal não pergunta a situação de imigração; um estado pode variar. Pode ligar 211, achar o WIC e perguntar antes.
fact-svc-06 = As regras sobre benefícios e green card estão mudando. Antes de pedir, pode consultar um advogado: immigrationlawhelp.org. Escola e refeições da escola não exigem situação nenhuma.
fact-svc-04 = Seguro de saúde infantil: 1-877-543-7669. O Medicaid pode dar dados à imigração. Se alguém em casa não tem papéis, pode consultar antes um advogado: immigrationlawhelp.org
fact-svc-03 = As regras do Medicaid e CHIP para imigrantes mudaram em outubro de 2026. Para crianças e gravidez, os estados variam. Antes de pedir, pode consultar um advogado: immigrationlawhelp.org
fact-svc-05 = O pronto-socorro de um hospital deve examinar quem chega e tratar a emergência até a pessoa ficar estável. Em perigo, ligue 911. Pode pedir um intérprete.
fact-svc-02 = O Head Start é um programa de pré-escola. Que papéis pode pedir foi parar na justiça, e as regras aqui podem variar. Pode perguntar ao programa antes de se inscrever.

fact-col-04 = Dos grades 6 a 8 é boa hora de começar. Pode perguntar ao conselheiro (counselor) sobre álgebra, outro idioma, AP, IB ou aulas de faculdade na high school e créditos para se formar.
fact-col-01 = Para o FAFSA o aluno tem de ser cidadão ou eligible noncitizen; pai ou mãe sem papéis ou Social Security pode participar. Pode falar antes com um conselheiro sobre privacidade.
fact-col-02 = A lei limita os dados do FAFSA à ajuda estudantil, mas ninguém tem certeza do uso. Se alguém em casa não tem papéis, pode falar com um conselheiro antes de enviar.
fact-col-03 = Preço de morador (in-state tuition) e ajuda do estado a alunos sem papéis dependem do estado e estão mudando. Pode perguntar a um conselheiro ou faculdade.
fact-col-05 = Seu idioma conta: quase todos os estados têm o Seal of Biliteracy para alunos que sabem bem dois idiomas. Pode perguntar ao conselheiro como conseguir.

service-hunger-hotline = A Hunger Hotline acha comida perto de você, em dias de semana: 1-866-348-6479 (espanhol 1-877-842-6273).
service-211 = Ligue 211 para achar comida e outra ajuda perto de você. Muitos centros têm intérpretes.

service-211-bills = Ligue 211 para ajuda perto de você com aluguel, luz, água ou aquecimento; muitos centros têm intérpretes. LIHEAP, para luz e aquecimento: 1-866-674-6327.
service-liheap = O LIHEAP diz onde pedir ajuda com contas de luz e aquecimento: 1-866-674-6327. Pergunte que papéis são precisos.
service-lawhelp = Ajuda legal grátis sobre aluguel e despejo, por estado: lawhelp.org. Papéis do tribunal têm data; por isso é bom ligar logo.
service-211-local = Ligue 211 e diga do que precisa; eles conhecem a ajuda perto de você. Muitos centros têm intérpretes.
service-211-home = Para um lugar onde dormir, ligue 211; eles conhecem os abrigos perto de você. Muitos centros têm intérpretes.

service-health-center = Clínicas onde se paga conforme a renda: findahealthcenter.hrsa.gov. Aqui as regras podem variar; ligue antes e pergunte do que precisam.
service-insure-kids = Seguro de saúde para crianças: 1-877-543-7669, com intérpretes. Se alguém em casa não tem papéis, pode consultar um advogado antes de pedir.
service-parent-helpline = National Parent and Youth Helpline (apoio a pais e jovens): ligue ou mande texto 1-855-427-2736 a qualquer hora, também em espanhol.
service-988 = Quando for demais, ligue 988 a qualquer hora e diga: Portuguese, please; há intérprete. Espanhol: tecle 2. Por texto, só em inglês e espanhol.

service-literacy-directory = Ache aulas de inglês para adultos: nld.org. As regras variam de lugar para lugar; pergunte antes de se inscrever.
service-literacy-directory-reading = Ache aulas de leitura e GED para adultos: nld.org ou a sua biblioteca. As regras variam; pergunte antes de se inscrever.

service-immigration-law-help = Advogados de imigração grátis ou baratos, por ZIP ou estado: immigrationlawhelp.org. Por favor, não me mande seu caso.
service-eoir-pro-bono = Lista de advogados grátis do tribunal de imigração: justice.gov/eoir/list-pro-bono-legal-service-providers
service-no-notario = Nos EUA, um notario não é advogado. Antes de pagar, pode procurar um advogado ou ajudante credenciado: immigrationlawhelp.org
service-detained-locator = Pode buscar seu parente: locator.ice.gov; tribunal: 1-800-898-7180. Diga à escola quem pega seu filho. Não me mande nomes.
service-lawyer-detained = Advogado para um parente que foi levado: immigrationlawhelp.org. Pergunte antes que alguém assine um papel.
service-lawyer-daca-tps = As regras de DACA e TPS mudam. Um advogado pode ver seu caso: immigrationlawhelp.org. Por favor, não me mande papéis.

service-refugee-agencies = IRC, HIAS, CWS, USCRI, World Relief e outras têm escritórios para refugiados. Ligue 211 para achar um perto de você que esteja aberto.

service-parent-center = Parent centers (centros de pais): ajuda grátis em educação especial, muitos em outros idiomas: parentcenterhub.org/find-your-center
