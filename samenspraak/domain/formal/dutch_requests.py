"""What residents write in Dutch when they ask for records, for their own data, or for a decision."""

RULES = {
    "woo-verzoek": """
        verzoek +openbaarmaking
        verwijzing|conform @WOO
        ! @HIERBIJ @WOOVERZOEK
        ! @IK +dien|doe|dienen|doen @WOOVERZOEK
        dien|doe|dienen|doen|stuur|verstuur @WOOVERZOEK
        @WIL @WOOVERZOEK doen|indienen|starten|in+te+dienen|maken
        @WOOVERZOEK doen|indienen|in+te+dienen
        @BEGIN +@WOOVERZOEK
        dit +is +een|mijn @WOOVERZOEK
        beroep +op @WOO
        grond|basis|krachtens|kader|ingevolge|zin|bedoeld|artikel|overeenkomstig @WOO
        @IK +vraag|verzoek|vragen|verzoeken via|volgens @WOO
        @WOO opvragen|verzoeken|wil|ontvang|informatieverzoek
        verzoek|vraag|informatieverzoek @WOO
        informatieverzoek +als+bedoeld|in+de+zin|op+grond
        @GEEF alle|al @STUKKEN @OVER|gaan|naar
        alle @STUKKEN @OVER ontvangen|opvragen|inzien|zien|hebben|toesturen|toegestuurd
        afschrift|kopie|kopieen +van +alle|de @STUKKEN @OVER
        verzoek|verzoeken|vraag|vragen|wil|eis om|van|tot|de +openbaarmaking
        openbaarmaking +van @STUKKEN
        verzoek|verzoeken|vraag|wil|eis openbaar +te+maken|maken|maakt|gemaakt
        @STUKKEN openbaar +te+maken|maken|maakt
        @IK +verzoek|verzoeken openbaar
        openbaar +te +maken
        openbaar +maken|maakt
        onder @WOO
        maak @STUKKEN openbaar
    """,
    "avg-verzoek": """
        onder|conform|verwijzing @AVG inzage|verwijder*|gegevens|kopie|eis|wissen
        rechten onder|van|uit @AVG
        weten|zien|inzien|inkijken jullie|u|gemeente over|van +mij|me @HEEFT|staan
        op +grond|basis @AVG
        verwijder|verwijderen|wis|haal|schrap +mij|me uit|van
        gegevenswissing
        jullie|u|gemeente over +mij|me opgeslagen|vastgelegd|bewaard|verzameld
        gooi|haal|doe mijn +gegevens|persoonsgegevens|data weg
        inzage|inkijk in|van @PG|mijn+dossier|mijn+gegevens|mijn+data|mijn+wmo+dossier|mijn+hele+dossier
        inzien|inkijken|zien @PG|mijn+gegevens|mijn+dossier|mn+dossier
        @PG|mijn+dossier|mn+dossier|mijn+gegevens inzien|in+te+zien|inkijken|opvragen|in+zien
        inzageverzoek|inzagerecht|vergetelheid
        recht +op +inzage|rectificatie|dataportabiliteit|verwijdering|correctie|gegevenswissing
        @AVG +verzoek
        avgverzoek
        ! beroep +op avg|gdpr|artikel
        grond|basis|krachtens|kader|ingevolge|zin|artikel|volgens @AVG @GEEF|verwijder*|gegevens|kopie|eis|weten
        verzoek|vraag|wil|inzage|verwijder*|kopie|eis|gegevens grond|basis|krachtens|kader|artikel|volgens @AVG
        @WISSEN mijn|al|mn|alle|van +@GEGEVENS
        @WISSEN @PG
        @PG @WISSEN
        mijn|al|mn|van +@GEGEVENS @WISSEN
        mijn|al|mn +@GEGEVENS laten|worden|direct|meteen +@WISSEN
        kunt|kunnen|wilt|willen|wil|kan +u|jullie|je mijn|mn|alle +@GEGEVENS @WISSEN
        kunt|kunnen|wilt|willen|wil|kan +u|jullie|je @PG @WISSEN
        ! wil|eis|verzoek jullie|u|gemeente @GEGEVENS|mijn+gegevens @WISSEN
        @WISSEN mijn +telefoonnummer|nummer|mailadres|mobiele|foto|naam uit|van|bij
        haal mijn +gegevens|persoonsgegevens|telefoonnummer|nummer uit|weg
        ! weten welke|wat gegevens|persoonsgegevens|informatie|data mij|me
        ! weten welke persoonsgegevens
        welke @GEGEVENS +jullie|u|de+gemeente|gemeente|er mij|me wil|weten
        ! inzien|zien|weten|inkijken jullie|u|gemeente over|van +mij|me +@HEEFT
        ! @AFSCHRIFT|inzage gegevens|persoonsgegevens|data|informatie jullie|u|gemeente over|van +mij|me
        ! wil|graag|ontvang|verzoek|eis|stuur @AFSCHRIFT @PG
        @AFSCHRIFT +van mijn +data|gegevens|dossier|persoonsgegevens
        ! trek|intrekken toestemming gegevens|persoonsgegevens|verwerking|gebruik
        toestemming gegevens|persoonsgegevens intrekken|in
        ! @BEZWAAR verwerking|verwerken|gebruik|gebruiken|delen persoonsgegevens|gegevens
        rectificatie|rectificeren|rectificeer|corrigeer|corrigeren|verbeteren|correctie @PG
        @PG rectificatie|rectificeren|corrigeren|verbeteren|onjuist|kloppen
        rectificatie gegevens
        onjuiste gegevens|persoonsgegevens corrigeren|verbeteren|aan+te+passen|rectificeren
        beperken|beperking|beperkt verwerking|gebruik @PG
        verwerking|gebruik @PG beperken|beperkt|stoppen|staken
        stop|staak|stoppen verwerking|gebruik|delen @PG
        verzoek|wil|graag gegevens|persoonsgegevens overdragen|overgedragen
    """,
    "aanvraag": """
        @IK|willen|en +vraag|vragen hierbij|hiermee @VERGUNNING +aan
        @WIL voor|namens @VERGUNNING aanvragen|aan+vragen
        in +aanmerking te|laten +komen|laten|brengen @VERGUNNING
        @HIERBIJ verzoek aanmerking @VERGUNNING
        verzoek|vraag @VERGUNNING +toe|te +kennen|verlenen|verstrekken|toekennen
        @IK +vraag|vragen @VERGUNNING aan
        vraag|vragen +@IK @VERGUNNING aan
        ! @HIERBIJ vraag|vragen @VERGUNNING
        ! @HIERBIJ vraag|vragen +@IK aan
        @WIL @VERGUNNING aanvragen|aan+vragen|aan+te+vragen
        @WIL aanvragen @VERGUNNING
        @WIL +@IK @VERGUNNING aanvragen|aan+vragen
        @WIL aanvraag indienen|doen|in+dienen
        @IK +dien|dienen|doe|doen aanvraag|aanvragen in|voor|om|tot
        @IK +dien|dienen|doe|doen verzoek @VERGUNNING
        ! @HIERBIJ dien|dienen|doe|doen aanvraag
        ! @HIERBIJ dien|dienen|doe|doen verzoek|aanvraag @VERGUNNING
        ! @HIERBIJ +mijn|onze|een|de|ons aanvraag
        hierbij verzoek|verzoeken @VERGUNNING
        @BEGIN +aanvraag|aanvrage @VERGUNNING
        aanvraag @VERGUNNING naam|adres|betreft|reden|ingangsdatum
        verzoek|verzoeken +@U om|een|mij|ons @VERGUNNING
        @IK +verzoek|verzoeken @VERGUNNING
        verzoek om|tot @VERGUNNING
        @IK +vraag|vragen om @VERGUNNING
        ! dit +is +mijn|onze|een +aanvraag
        ! beschouw|beschouwen als +aanvraag|een+aanvraag
        @WIL beroep+doen op @VERGUNNING
        @WIL in +aanmerking +komen voor @VERGUNNING
        schrijf|schrijven|meld|melden mij|me|ons +aan|in voor @VERGUNNING
    """,
}
