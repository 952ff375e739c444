# Ready answers: whoever answers a family at the desk chooses one and may change it.

desk-will-answer = Farriintaada waan helnay. Qof dugsiga ka tirsan ayaa kuu soo jawaabi doona ugu dambayn { $day }, { $time }.
desk-call-office = Fadlan wac xafiiska dugsiga: { $phone }
desk-interpreter = Turjubaan ayaa kuu joogi doona, lacag la'aan.
desk-which-school = Ilmahaagu dugsigee ayuu dhigtaa?
desk-call-today = Maanta ayaan ku soo wacaynaa. Saacaddee kuu fiican?
desk-thanks = Waad ku mahadsan tahay inaad noo sheegtay.
desk-say-again = Waxaan rabaa inaan hubiyo inaan ku fahmay. Ma ku celin kartaa adigoo erayo kale isticmaalaya?
desk-anything-else = Wax kale ma u baahan tahay? Halkan wakhti kasta waad wax ku qori kartaa.
