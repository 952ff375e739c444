# Generated drafts: no person has reviewed these texts yet.

need-arranged = Waa la diyaariyey waxaad codsatay ee { $title }, { $day }, { $time }: { $needs }. Haddii aadan u baahnayn mar dambe, ii soo qor.
need-cannot = Waan ka xumahay: { $title }, { $day }, lama diyaarin karin: { $needs }. Ku jawaab 9, qof ayaa si kale kula raadin doona.
need-other-ways = Siyaabo kale oo looga qayb qaato: { $ways }.
need-late = Waan ka xumahay: { $title }, { $day }, weli jawaab kama hayno: { $needs }. Mar kale ayaan weydiiyey. Si aad qof ula hadasho, ku jawaab 9 ama wac { $phone }
