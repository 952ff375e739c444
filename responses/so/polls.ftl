# Generated drafts: no person has reviewed these texts yet.

poll-from = { $district } ayaa weydiinaysa: goorma ayay noqotaa { $title }?
poll-which = Ku jawaab hal lambar ama ka badan:
poll-time = { $day }, { $time }
poll-none = Midna kuma habboona
poll-saved = Mahadsanid. Waxaa kuu habboon: { $times }. Haddii ay isbeddesho, soo dir lambarro kale.
poll-when = Mahadsanid. Goorma ayaa kuu habboon? Qor maalin iyo saacad.
poll-wished = Mahadsanid. Iskuulku wuu akhrin doonaa ka hor inta uusan waqtiga dooran.
poll-fixed = Waqtiga waa la go'aamiyay. Casuumaad qoyskaaga u socota. { $district }:
invite-community = { $organizer } ayaa qoyskaaga casuumaysa. { $district } ayaa soo gudbisay:
choose-community = Dhammaan, iyo wararka bulshada
messages-community = Waxaad helaysaa dhammaan farriimaha iskuulka, iyo casuumaadda kooxaha bulshada ee iskuulku soo gudbiyo. Si aad u beddesho, qor: farriimo yar.
