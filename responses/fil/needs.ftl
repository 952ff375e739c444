# Generated drafts: no person has reviewed these texts yet.

need-arranged = Nakaayos na po para sa { $title }, { $day }, { $time }: { $needs }. Kung hindi na ninyo ito kailangan, sumulat lang sa akin.
need-cannot = Pasensya na po: para sa { $title }, { $day }, hindi po naisaayos: { $needs }. I-reply ang 9 at hahanap ng ibang paraan ang isang tao kasama ninyo.
need-other-ways = Ibang paraan para makasali: { $ways }.
need-late = Pasensya na po: para sa { $title }, { $day }, wala pang sagot tungkol sa: { $needs }. Humingi ako ulit. Para makausap ang isang tao, i-reply ang 9 o tumawag sa { $phone }
