# Generated drafts: no person has reviewed these texts yet.

poll-from = Tanong po ng { $district }: kailan po dapat ang { $title }?
poll-which = Sumagot ng isa o higit pang numero:
poll-time = { $day }, { $time }
poll-none = Wala sa mga ito
poll-saved = Salamat po. Puwede kayo sa: { $times }. Kung magbago, magpadala ng ibang numero.
poll-when = Salamat po. Kailan po kayo puwede? Isulat ang araw at oras.
poll-wished = Salamat po. Babasahin ito ng school bago pumili ng oras.
poll-fixed = May petsa na po. Imbitasyon sa pamilya ninyo mula sa { $district }:
invite-community = Iniimbitahan po ng { $organizer } ang pamilya ninyo. Ipinapasa ito ng { $district }:
choose-community = Lahat, at balita ng komunidad
messages-community = Matatanggap po ninyo ang lahat ng mensahe ng school, at mga imbitasyon ng mga grupo sa komunidad na ipinapasa nito. Para baguhin, isulat: mas kaunting mensahe.
