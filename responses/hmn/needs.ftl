# Generated drafts: no person has reviewed these texts yet.

need-arranged = Npaj txhij lawm rau { $title }, { $day }, { $time }: { $needs }. Yog koj tsis xav tau lawm, sau qhia kuv.
need-cannot = Thov txim: rau { $title }, { $day }, peb npaj tsis tau: { $needs }. Teb 9 ces ib tug neeg yuav nrog koj nrhiav lwm txoj kev.
need-other-ways = Lwm txoj kev koom: { $ways }.
need-late = Thov txim: rau { $title }, { $day }, tseem tsis tau muaj lus teb txog: { $needs }. Kuv tau thov dua lawm. Xav nrog ib tug neeg tham, teb 9 los yog hu { $phone }
