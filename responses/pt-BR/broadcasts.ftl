# Generated drafts: no person has reviewed these texts yet.

invite-from = Convite de { $district } para a sua família:
invite-reminder = Lembrete de { $district }:
notice-from = { $district }:
invite-coming = Vocês vêm? Responda com um número:
broadcast-words = { $words }
help-stop-line = Para não receber mensagens: STOP.
broadcast-english = (A mensagem está em inglês: ainda não existe em português. Para falar com uma pessoa, responda 9.)
