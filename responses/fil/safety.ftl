# Generated drafts: no person has reviewed these texts yet.

safety-self-harm = Salamat po. Baka may masaktan ngayon? Tawag sa 911. Naiisip mamatay? Tawag sa 988, libre, 24 oras: "Tagalog, please". Samahan ang bata, ilayo ang gamot at armas.
safety-violence = Kung may panganib ngayon, tumawag po sa 911. Lumayo sa lugar at huwag ipasa sa iba ang mensahe. Sineseryoso po ito ng school: { $phone }
safety-abuse = Salamat po. Ligtas bang mag-text sa inyo? Puwede kayong tumawag sa 1-800-799-7233 (o i-text ang START sa 88788) o 1-800-656-4673, libre, anumang oras; may tulong, may papeles man o wala. Para sa bata: { $childline }. Panganib ngayon: 911.
safety-ice-now = Nasa staff ang mga bata hanggang sunduin ng pinili ninyo. Tawag: { $phone }. Di ko alam kung ano ang totoo tungkol sa officers. Huwag po i-text ang pangalan o papeles.
safety-ice-records = Hindi ibinibigay sa officers ang school records kung walang utos ng korte o pahintulot ninyo. Tulong legal: immigrationlawhelp.org.
safety-missing-child = Tawagan po ngayon ang school at bus office: { $phone }. Kung hindi agad makita ang bata, tumawag sa 911. Linya para sa nawawalang bata: 1-800-843-5678.
safety-poison = Tumawag po ngayon sa Poison Control (lason): 1-800-222-1222, libre, anumang oras. Kung ayaw magising o hirap huminga ang tao, tumawag sa 911.
safety-emergency = Kung may nasaktan o nasa panganib, tumawag po ngayon sa 911. Kung may sunog, usok, gas o baha, lumabas muna. Para sa balita sa school, tumawag sa { $phone }; hindi ko makukumpirma ang sabi ng iba.
safety-bullying = Salamat po. Walang batang dapat tratuhin nang ganyan. Kung nasaktan o nasa panganib ngayon ang bata, tumawag sa 911. I-save ang mensahe o litrato bilang patunay.
safety-sad-child = Salamat po sa pagsabi tungkol sa bata. Para may makausap anumang oras, tumawag sa 988, libre: "Tagalog, please". Panganib ngayon: 911.
safety-forced-work = Salamat po. Ligtas bang mag-text sa inyo? Puwede kayong tumawag sa 1-888-373-7888 o mag-text sa 233733, libre, anumang oras. Panganib ngayon: 911.
safety-care = Ikinalulungkot po namin, mahirap po ito. May tao sa school na puwede ninyong makausap: i-reply ang 9.
safety-perhaps = Panganib ngayon: 911. Para may makausap anumang oras: 988. May tao sa school na puwede ninyong makausap: i-reply ang 9.
safety-person-told = Computer po ako. Sinasabihan na ang isang tao sa school.
safety-office-open = Computer po ako. Wala pa pong nasabihan. Bukas ngayon ang opisina: tumawag ngayon sa { $phone } para makausap ang isang tao. Panganib ngayon: 911. Para may makausap anumang oras: 988.
safety-nobody-now = Computer po ako. Walang tao ngayon sa opisina; may makakakita nito sa { $day }, { $time }. Habang wala pa, tumawag sa 911 o 988.
safety-still-here = Alam na po ito ng isang tao sa school. Panganib ngayon: 911. Para may makausap anumang oras: 988. Ang school: { $phone }
