# Generated drafts: no person has reviewed these texts yet.

need-arranged = Sa ou te mande a regle pou { $title }, { $day }, { $time }: { $needs }. Si ou pa bezwen l ankò, ekri m.
need-cannot = Mwen regrèt: pou { $title }, { $day }, nou pa t ka jwenn: { $needs }. Reponn 9, epi yon moun ap chache yon lòt fason avè w.
need-other-ways = Lòt fason pou patisipe: { $ways }.
need-late = Mwen regrèt: pou { $title }, { $day }, poko gen repons sou: { $needs }. Mwen mande ankò. Pou pale ak yon moun, reponn 9 oswa rele { $phone }
