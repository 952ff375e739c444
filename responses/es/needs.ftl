# Borradores generados: ninguna persona ha revisado todavía estos textos.

need-arranged = Ya está arreglado para { $title }, { $day }, { $time }: { $needs }. Si ya no lo necesita, escríbame.
need-cannot = Lo siento, no se pudo conseguir: { $needs }. { $title }, { $day }. Responda 9 y una persona le ayuda.
need-other-ways = Otras formas: { $ways }.
need-late = Disculpe, aún no hay respuesta: { $needs }. { $title }, { $day }. Volví a pedirla. Para una persona, responda 9 o llame al { $phone }
