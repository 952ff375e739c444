# Generated drafts: no person has reviewed these texts yet.

need-arranged = Усе домовлено: { $needs }. Подія: { $title }, { $day }, { $time }. Якщо це вже не потрібно, напишіть мені.
need-cannot = Вибачте, влаштувати не вдалося: { $needs }. { $title }, { $day }. Напишіть 9, і людина допоможе.
need-other-ways = Можна інакше: { $ways }.
need-late = Вибачте, відповіді ще немає: { $needs }. { $title }, { $day }. Я попросив ще раз. Щоб поговорити з людиною, напишіть 9 або подзвоніть { $phone }
