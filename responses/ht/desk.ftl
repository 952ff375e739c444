# Ready answers: whoever answers a family at the desk chooses one and may change it.

desk-will-answer = Nou resevwa mesaj ou a. Yon moun nan lekòl la ap reponn ou anvan { $day }, { $time }.
desk-call-office = Tanpri rele biwo lekòl la: { $phone }
desk-interpreter = Ap gen yon entèprèt pou ou, gratis.
desk-which-school = Nan ki lekòl pitit ou a ye?
desk-call-today = N ap rele ou jodi a. Ki lè ki bon pou ou?
desk-thanks = Mèsi paske ou fè nou konnen.
desk-say-again = Mwen vle asire m mwen konprann ou. Èske ou ka di l ankò ak lòt mo?
desk-anything-else = Èske ou bezwen yon lòt bagay? Ou ka ekri isit la nenpòt lè.
