# Generated drafts: no person has reviewed these texts yet.

need-arranged = Já está garantido para { $title }, { $day }, { $time }: { $needs }. Se não precisar mais, escreva para mim.
need-cannot = Desculpe, não foi possível conseguir: { $needs }. { $title }, { $day }. Responda 9 e uma pessoa ajuda.
need-other-ways = Outras formas: { $ways }.
need-late = Desculpe, ainda não há resposta: { $needs }. { $title }, { $day }. Pedi de novo. Para uma pessoa, responda 9 ou ligue { $phone }
