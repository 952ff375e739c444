# Generated drafts: no person has reviewed these texts yet.

need-arranged = Всё устроено: { $needs }. Мероприятие: { $title }, { $day }, { $time }. Если это больше не нужно, напишите мне.
need-cannot = Простите, устроить не удалось: { $needs }. { $title }, { $day }. Ответьте 9, и сотрудник поможет.
need-other-ways = Можно по-другому: { $ways }.
need-late = Простите, ответа ещё нет: { $needs }. { $title }, { $day }. Я попросил ещё раз. Поговорить с сотрудником: ответьте 9 или позвоните { $phone }
