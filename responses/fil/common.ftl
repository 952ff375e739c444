# Generated drafts: no person has reviewed these texts yet.

cited = { $fact } ({ $layer }, sinuri noong { $checked })
layer-federal = batas ng US
layer-state = tuntunin ng estado
layer-district = tuntunin ng distrito
layer-federal-guidance = gabay ng US
layer-state-guidance = gabay ng estado
layer-district-guidance = gabay ng distrito
fact-may-have-changed = Baka nagbago na po ang mga tuntunin tungkol dito, kaya ayaw kong manghula. Sasagot sa inyo ang { $office } nang hindi lalampas sa { $day }, { $time }. Telepono: { $phone }

draft-line = Computer ang sumulat; hindi pa nasuri ng tao. Para sa tao: i-reply ang 9.
held-for-review = Sa English po muna ang sagot na ito hanggang masuri ng isang tao sa wika ninyo. May taong susulat sa inyo.

private-not-kept = Salamat po. Hindi ninyo kailangang sabihin ang tungkol sa papeles o ID number; hindi ko sinave ang bahaging iyon.
media-not-read = Hindi ko po nababasa ang litrato o voice message, at hindi ko sine-save. Susulat sa inyo ang { $office } nang hindi lalampas sa { $day }, { $time }. Puwede rin ninyong isulat dito ang tanong ninyo.

cannot-answer-now = Natanggap ko po ang mensahe ninyo, pero hindi ko ito masasagot ngayon. Susulat sa inyo ang { $office } nang hindi lalampas sa { $day }, { $time }. Telepono: { $phone }
handed-off = Hindi ko po ito masasagot nang maayos nang mag-isa, kaya humingi ako ng tulong sa isang tao. Susulat ang { $office } (wika: { $tongue }) nang hindi lalampas sa { $day }, { $time }. Telepono: { $phone }
person-coming = May taong susulat po sa inyo rito. Sasagot ang { $office } (wika: { $tongue }) nang hindi lalampas sa { $day }, { $time }. Para tumawag: { $phone }
handoff-late = Pasensya na po: wala pang taong libre para sumagot sa inyo. Humingi ako ulit; asahan ang sagot nang hindi lalampas sa { $day }, { $time }. Puwede rin kayong tumawag sa { $phone }
claim-expired = Ito na po ulit ang automatic helper. Kung kailangan pa ninyo ang taong kausap ninyo, i-reply ang 9.
too-many = Salamat po. Sabay-sabay na dumating ang maraming mensahe mula sa inyo, kaya titigil muna ako sandali. Sumulat po ulit mamaya. Kung emergency, tumawag sa 911.

unclear-choose = Hindi po ako sigurado kung ano ang kailangan ninyo. Sumagot ng numero:
unclear-person = Pasensya na po, hindi ko pa rin naintindihan. Susulat sa inyo ang { $office } (wika: { $tongue }) nang hindi lalampas sa { $day }, { $time }. Telepono: { $phone }
choose-a-number = Sumagot po ng numero.
out-of-scope = Sa school lang po ako makakatulong: mga event, pag-enroll, karapatan, pagkain at klase para sa pamilya. Para sa isang tao sa school, i-reply ang 9.

help = Ito po ang { $district }: computer na sumasagot ng tanong tungkol sa school. Magtanong tungkol sa event, karapatan, pagkain o klase. I-reply ang 9 para sa tao, o tumawag sa { $phone }. I-reply ang STOP para matapos ang mga mensahe.
who-we-are = Computer helper po ako ng { $district }, hindi tao. Mababasa ng staff ng family office ang sinusulat ninyo. Hindi ako kailanman nagtatanong tungkol sa immigration. Para matiyak na totoo ito, tumawag sa { $phone }
consent-stop = Wala na po kayong matatanggap na mensahe mula sa numerong ito. Para makatanggap ulit, i-reply ang START. Para makausap ang isang tao, tumawag sa { $phone }
consent-start = Makakatanggap po ulit kayo ng mensahe mula sa { $district }. I-reply ang STOP para matapos, o 9 para sa isang tao.

canary-well = Maayos po ang linya.
