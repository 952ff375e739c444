# Generated drafts: no person has reviewed these texts yet.

safety-self-harm = Obrigado por contar. Perigo agora: ligue 911. Ideias de morrer: ligue 988 a toda hora, grátis; diga: Portuguese, please. Fique com a criança; tire remédios e armas.
safety-violence = Se há perigo agora, ligue 911. Fique longe do lugar e não repasse a mensagem a outros. A escola leva isto a sério: { $phone }
safety-abuse = Obrigado por escrever. É seguro lhe mandar mensagens? Pode ligar 1-800-799-7233 (ou mandar START por SMS para 88788) ou 1-800-656-4673 a qualquer hora, grátis; a ajuda não depende de papéis. Por uma criança: { $childline }. Perigo agora: 911.
safety-ice-now = Na escola, as crianças ficam com os funcionários até chegar quem você escolheu. Ligue { $phone }. Não sei o que é verdade sobre agentes. Não mande nomes nem papéis.
safety-ice-records = Agentes só recebem registros de alunos com ordem de um juiz ou com a sua permissão. Ajuda jurídica: immigrationlawhelp.org.
safety-missing-child = Ligue já para a escola e o setor de ônibus: { $phone }. Se seu filho não aparecer logo, ligue 911. Crianças desaparecidas: 1-800-843-5678.
safety-poison = Ligue já para o Poison Control (veneno): 1-800-222-1222, grátis, a qualquer hora. Se a pessoa não acorda ou não respira bem, ligue 911.
safety-emergency = Se alguém está ferido ou em perigo, ligue já 911. Se há fogo, fumaça, gás ou água, saia primeiro. Para notícias da escola, ligue { $phone }; não posso confirmar o que outros dizem.
safety-bullying = Obrigado por contar. Nenhuma criança deve ser tratada assim. Se seu filho está ferido ou em perigo agora, ligue 911. Guarde mensagens ou fotos como prova.
safety-sad-child = Obrigado por contar sobre seu filho. Para falar com alguém a qualquer hora, ligue 988, grátis; diga: Portuguese, please. Perigo agora: 911.
safety-forced-work = Obrigado por escrever. É seguro lhe mandar mensagens? Pode ligar 1-888-373-7888 ou mandar SMS para 233733 a qualquer hora, grátis. Perigo agora: 911.
safety-care = Sinto muito, isso é difícil. Uma pessoa da escola pode conversar com você: responda 9.
safety-perhaps = Perigo agora: 911. Para falar a qualquer hora: ligue 988 e diga: Portuguese, please. Uma pessoa da escola pode conversar com você: responda 9.
safety-person-told = Sou automático. Uma pessoa da escola está sendo avisada.
safety-office-open = Sou automático. Ninguém avisado ainda. O escritório está aberto: ligue já { $phone } para falar com uma pessoa. Perigo agora: 911. Para falar a qualquer hora: ligue 988 e diga: Portuguese, please.
safety-nobody-now = Sou automático. Não há ninguém no escritório agora; uma pessoa vai ver isto: { $day }, { $time }. Até lá, ligue 911 ou 988.
safety-still-here = Uma pessoa da escola já sabe. Perigo agora: 911. Para falar a qualquer hora: ligue 988 e diga: Portuguese, please. A escola: { $phone }
