# Generated drafts: no person has reviewed these texts yet.

need-arranged = C'est arrangé pour { $title }, { $day }, { $time } : { $needs }. Si vous n'en avez plus besoin, écrivez-moi.
need-cannot = Pardon : pour { $title }, { $day }, cela n'a pas pu se faire : { $needs }. Répondez 9 et une personne cherchera une autre solution avec vous.
need-other-ways = Autres moyens de participer : { $ways }.
need-late = Pardon : pour { $title }, { $day }, il n'y a pas encore de réponse sur : { $needs }. J'ai demandé de nouveau. Pour parler à une personne, répondez 9 ou appelez le { $phone }
