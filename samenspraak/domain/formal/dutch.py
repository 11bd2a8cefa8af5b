"""What residents write in Dutch when they object, complain, hold the municipality liable or in default."""

RULES = {
    "bezwaar": """
        in +@BEZWAAR +ga|gaan|kom|komen
        @WIL +@BEZWAAR +tegen
        @BESLUIT onterecht|onjuist|oneerlijk aanvechten|betwisten|aan+te+vechten
        @BEZWAAR +maak|maken|aanteken|indien tegen
        maken|maak|dienen|tekenen +@BEZWAAR tegen
        @BEGIN +@BEZWAAR @BESLUIT
        ! zie als +bezwaar*|een+bezwaar*|mijn+bezwaar*
        @WIL tegen @BEZWAAR maken|aantekenen|indienen|aan+te+tekenen
        ! als +bezwaar|bezwaarschrift|formeel+bezwaar behandeld|behandelen|opvatten|aanmerken|registreren
        ! @IK +maak|maken @BEZWAAR
        ! @HIERBIJ maak|maken|teken|tekenen|dien|dienen @BEZWAAR
        maak|maken|teken|tekenen|dien|dienen +@IK @BEZWAAR
        ! @IK +teken|tekenen @BEZWAAR aan
        ! @IK +dien|dienen @BEZWAAR in
        dus|en +maak|maken|teken|dien @BEZWAAR
        ! @IK +ga|gaan|kom|komen in +@BEZWAAR
        ! @HIERBIJ ga|gaan|kom|komen in +@BEZWAAR
        ga|gaan|kom|komen +@IK in +@BEZWAAR
        in +@BEZWAAR +gaan|komen|te+gaan
        @WIL in +@BEZWAAR
        @WIL @BEZWAAR maken|indienen|aantekenen|aan+tekenen|in+dienen
        @BEZWAAR te|aan|in +maken|tekenen|dienen|te+tekenen|te+dienen
        @BEZWAAR maken|indienen|aantekenen tegen
        @BEGIN +@BEZWAAR tegen|inzake|betreffende|mbt|op|over
        @BEGIN +pro+forma|proforma @BEZWAAR
        ! @HIERBIJ +mijn|ons|het|een|mn|onze @BEZWAAR
        @IK +heb|hebben een|ernstig|groot|grote|veel|ernstige +@BEZWAAR +tegen
        @IK +heb|hebben +@BEZWAAR +tegen
        ! @ZIE als +een|mijn|bezwaar|bezwaarschrift|formeel bezwaar*
        ! @ZIE als +@BEZWAAR
        ! als +@BEZWAAR +te beschouwen|behandelen
        ! dit +is +mijn|een|het +formeel|officieel|bezwaar|bezwaarschrift
        niet +mee+eens|eens met @BESLUIT
        niet +akkoord|accoord met @BESLUIT
        oneens met @BESLUIT
        @BESLUIT niet +mee+eens
        @BESLUIT oneens|onterecht|onjuist bezwaar|herzien|intrekken
        @BESLUIT niet +terecht wil|verzoek|graag
        vecht|aanvechten|bestrijd @BESLUIT +aan
        @WIL @BESLUIT aanvechten|betwisten
        @IK +betwist|bestrijd @BESLUIT
        protesteer|protest @BESLUIT
        @IK +ga|gaan|teken|tekenen in|hoger +beroep tegen
        teken|tekenen beroep aan
    """,
    "klacht": """
        @AMBTENAAR @MIJN|@IK|te+woord was|is|deed|heeft|werd @ONHEUS
        @KLACHT mbt|m+b+t|omtrent|aangaande @GEDRAG
        slecht|verschrikkelijk|vreselijk|schandalig|belabberd +behandeld|geholpen|bejegend @AMBTENAAR
        deze +klacht doorsturen|behandelen|registreren|doorgeven|opnemen
        mijn|me|mn|onze +klacht +betreft|uw|gaat+over
        ! als +klacht|formele+klacht|officiele+klacht behandeld|behandelen|opvatten|aanmerken|registreren
        @AMBTENAAR was|is|deed|heeft|werd|wordt|@IK @ONHEUS
        ! @IK +dien|dienen @KLACHT in
        ! @HIERBIJ dien|dienen @KLACHT
        dien|dienen @KLACHT +in
        dien|dienen @IK @KLACHT +in
        @KLACHT indienen|in+dienen|neerleggen|deponeren|in+te+dienen
        @KLACHT te|in +dienen|deponeren|te+dienen
        @KLACHT over|tegen|jegens|betreffende|inzake @GEDRAG
        @KLACHT over|tegen|jegens +@U
        @KLACHT gaat+over|betreft @GEDRAG
        ! formele|officiele|formeel|officieel +@KLACHT
        ! @HIERBIJ +een|mijn|deze|n @KLACHT
        ! @ZIE|zie als +een|mijn|formele|klacht @KLACHT
        ! @ZIE|zie als +@KLACHT
        ! @KLACHT in +behandeling +te+nemen|nemen
        ! @KLACHT in +de +zin +van
        dit +is +een|mijn @KLACHT
        @BEGIN +klachtbrief|klachtenbrief
        kom|komen in +klacht
        mijn|me|onze|ons|haar|zijn +beklag
        @WIL beklagen over
        @WIL klagen over @AMBTENAAR|gedrag|behandeling|bejegening
        @IK +beklaag
        beklaag +ik|mij|me
        @AMBTENAAR @ONHEUS
        @ONHEUS @AMBTENAAR
        @ONHEUS te+woord|behandeld|bejegend|geholpen|gedrag
        behandeld|bejegend|aangesproken|geholpen @ONHEUS
        onheus|onbeschoft|respectloos|als+een+crimineel|als+een+hond|als+oud+vuil behandeld|bejegend
        @SCHANDE hoe +ik|mijn|we|wij behandeld|bejegend|geholpen
        @AMBTENAAR @MIJN uitgescholden|geslagen|geduwd|gediscrimineerd|beledigd|uitgelachen|vernederd
        @AMBTENAAR lachte|schold|duwde|sloeg|beledigde|bedreigde|vernederde|kleineerde|negeerde +me|mij|mijn|ons
    """,
    "aansprakelijkstelling": """
        @WIL vergoed +krijgen|hebben|zien
        @IK +stel|stellen @U verantwoordelijk
        op gemeente|jullie|u +verhalen
        @IK +verhaal @SCHADE|kosten
        ! @IK +stel|stellen @AANSPRAKELIJK
        ! @HIERBIJ stel|stellen @AANSPRAKELIJK
        stel|stellen @AANSPRAKELIJK
        ! @IK +houd|hou|houden|acht|achten @AANSPRAKELIJK
        houd|hou|houden|acht|achten @AANSPRAKELIJK
        ! @IK +houd|hou|houden|acht|achten @U verantwoordelijk schade
        @AANSPRAKELIJK stellen|te+stellen|gesteld+worden|houden|te+houden|stelt|gehouden
        @U +is|zijn|bent|aansprakelijk @AANSPRAKELIJK voor
        @U aansprakelijk +is|zijn|bent
        @U @AANSPRAKELIJK voor
        aansprakelijkstelling|aansprakelijkheidsstelling|aansprakelijkheidstelling
        schadeclaim|schadeclaims|letselschadeclaim|schadevordering indienen|in+te+dienen|dien|in|hierbij|bij
        dien|hierbij|@WIL|mijn schadeclaim|schadevordering in|indienen|bij|voor|voor+de
        @BEGIN +schadeclaim|schadevordering
        schade verhalen|te+verhalen
        verhaal|verhalen schade op|bij
        @IK|gemeente|jullie eis|eisen|vorder|vorderen|claim|claimen|wil schadevergoeding|vergoeding+van
        eis|eisen|vorder|vorderen|claim|claimen +@IK schadevergoeding|schade|vergoeding
        @WIL|eis|vorder|vraag|verzoek|verwacht schadevergoeding
        @WIL|eis|verzoek|vorder|verwacht|graag|vind schade @VERGOED|betalen|te+vergoeden
        schade vergoed +krijgen|hebben|zien|wordt
        verzoek @SCHADE te+vergoeden
        @SCHADE te|door +vergoeden|gemeente+vergoed|jullie+vergoed
        graag|wil|verzoek|vorder|eis|vorderen vergoeding @SCHADE
        ! kunt|kunnen|wilt|willen|gaat|gaan +u|jullie @SCHADE vergoeden|betalen
        @SCHADE moeten|moet betalen|vergoeden|vergoed|opdraaien
        @U|moet|moeten opdraaien @SCHADE
        @U @SCHADE vergoedt|betaalt|vergoeden|betalen
        @SCHADE @U vergoedt|vergoed|vergoeden|betaalt|betalen
        @U verantwoordelijk|verantwoordelijk+voor @SCHADE
        rekening|factuur|kosten stuur|gaat|komt|declareer naar|bij +jullie|de+gemeente|u
        @IK +claim|claimen @SCHADE|kosten|eigen+risico|bedrag|euro
        dien|dienen claim in
        claim indienen|in+te+dienen
        schade claimen|te+claimen
        claimen schade
        nadeelcompensatie|planschade eis|claim|vorder|indienen
    """,
    "ingebrekestelling": """
        ! @IK|hiermee|hierbij|daarom|namens|deze +stel|stellen in +@GEBREKE
        ! @IK|hiermee|hierbij|daarom|deze stel|stellen ingebreke|in+gebreke
        ! @IK +stel|stellen ingebreke
        in +@GEBREKE
        ingebreke|ingebrekke stel|stellen|gesteld
        stel|stellen ingebreke
        ingebrekestelling|ingebrekenstelling|ingebrekstelling|ingebrekestellen|gebrekestelling
        in +verzuim @DWANGSOM|besluit|beslissing|beslissen|aanvraag|bezwaar|gesteld|stel
        aanspraak @DWANGSOM
        @IK|hiermee|hierbij +eis|vorder|vraag|claim|wil|verzoek @DWANGSOM
        eis|vorder|claim|vraag +@IK @DWANGSOM
        @WIL|eis|verzoek @DWANGSOM ontvangen|uitbetaald|hebben|opeisen|aanvragen
        @DWANGSOM verschuldigd|verbeurt|verbeuren|verbeurd
        @DWANGSOM niet +tijdig|op+tijd
        niet +tijdig|op+tijd @DWANGSOM
        dwangsomverzoek
        niet +tijdig +beslissen|beslist
        wegens|vanwege uitblijven beslissing|besluit
        neem|alsnog|sommeer|sommeren|verzoek binnen +twee|2|14|veertien +weken|dagen
        @TERMIJN verstreken|verlopen|overschreden|voorbij eis|sommeer|verzoek|alsnog|neem
        @TERMIJN overschreden verzoek|eis
        @IK +sommeer besluit|beslissing|beslissen|beslist
    """,
}
