# Generated drafts: no person has reviewed these texts yet.

need-arranged = 준비되었습니다: { $needs }. 행사: { $title }, { $day } { $time }. 더 필요하지 않으시면 알려 주세요.
need-cannot = 죄송합니다. 준비하지 못했습니다: { $needs }. 행사: { $title }, { $day }. 9를 보내시면 직원이 다른 방법을 함께 찾아 드립니다.
need-other-ways = 다른 참여 방법: { $ways }.
need-late = 죄송합니다. 아직 답이 없습니다: { $needs }. 행사: { $title }, { $day }. 다시 부탁했습니다. 직원과 이야기하시려면 9를 보내거나 전화하세요: { $phone }
