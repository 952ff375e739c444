# Generated drafts: no person has reviewed these texts yet.

poll-from = { $district }: quando deve ser { $title }?
poll-which = Responda com um ou mais números:
poll-time = { $day }, { $time }
poll-none = Nenhum destes
poll-saved = Obrigado. Estes horários servem: { $times }. Se mudar, mande outros números.
poll-when = Obrigado. Quando seria bom? Escreva um dia e uma hora.
poll-wished = Obrigado. A escola vai ler isso antes de escolher o horário.
poll-fixed = A data foi marcada. Convite de { $district } para a sua família:
invite-community = { $organizer } convida a sua família. { $district } repassa o convite:
choose-community = Todas, e notícias da comunidade
messages-community = Recebe todas as mensagens da escola e os convites de grupos da comunidade que ela repassa. Para mudar, escreva: menos mensagens.
