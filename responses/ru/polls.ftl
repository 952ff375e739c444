# Generated drafts: no person has reviewed these texts yet.

poll-from = { $district }: когда провести { $title }?
poll-which = Ответьте цифрой или цифрами:
poll-time = { $day }, { $time }
poll-none = Ничего не подходит
poll-saved = Спасибо. Вам подходит: { $times }. Если что-то изменится, пришлите другие цифры.
poll-when = Спасибо. Когда вам удобно? Напишите день и час.
poll-wished = Спасибо. В школе прочтут это, прежде чем выбрать время.
poll-fixed = Время выбрано. Приглашение для вашей семьи. { $district }:
invite-community = { $organizer } приглашает вашу семью. { $district } передаёт:
choose-community = Все, и новости района
messages-community = Вы получаете все сообщения школы и приглашения местных организаций, которые она передаёт. Изменить: напишите «меньше сообщений».
