"""What hints at a formal message in Dutch."""

SIGNS = {
    "objection": """
        bezwaar|bezwaarschrift|bezwaren|bewaar|bezwar|beroepschrift|beroep|zienswijze|heroverweg*|herzien|herziening
        aanvechten|vecht+aan|oneens|ermee+oneens|niet+akkoord|niet+mee+eens|niet+accepteren|accepteer+niet|ertegen
        zijn+tegen
        teken|maak|maken|dien|ga|gaan bezwaar|in+bezwaar|beroep
        niet|on eens +met
    """,
    "decision": """
        besluit|beslissing|beschikking|afwijzing|afgewezen|weigering|geweigerd|toekenning|naheffing
        naheffingsaanslag|aanslag|woz|woz-waarde|intrekking|stopzett*|verlaag*|vergunning|omgevingsvergunning
        kapvergunning|boete|kenmerk|brief|beschikkingsnummer|verlaging|toegekend|ingetrokken|onterecht
    """,
    "complaint": """
        klacht|klachten|klacth|klaag|klagen|beklaag|beklag|beklagen|klachtbrief|klachtencoördinator
        klachtencommissie|ongenoegen|hoofdstuk+9
        klacht indienen|dien|in+te+dienen|over|tegen|maken|noteer|officieel|formeel|melden
    """,
    "treatment": """
        bejegen*|behandeld|behandeling|onbeschoft|onheus|neerbuigend|uitgelachen|uitgescholden|uitschelden
        uitgemaakt|geschreeuwd|schreeuwde|onbeleefd|kortaf|grof|gedrag|houding|afgeserveerd|weggestuurd|genegeerd
        gediscrimineerd|discriminatie|niet+serieus|kleinerend|grove|snauwde|snauwen|afgesnauwd|lachte|opgehangen
        hing+op|vernederd|geschaamd|respect*|privacy
        nooit|niet|geen terugbel*|teruggebeld|antwoord|verschenen|nagekomen|afgebeld|excuus|excuses
    """,
    "staff": """
        medewerk*|ambtenaar|ambtenaren|boa|boa's|handhaver|handhavers|consulent*|collega|baliemedewerk*
        toezichthouder|wethouder|burgemeester|wijkteam|klantmanager|loket|balie|afdeling|jurist|inspecteur|chauffeur
        vuilnisman|juf|gemeente|sociaal+team
        die +man|mevrouw|vrouw|heer|dame van
    """,
    "nuisance": """
        container|lantaarn*|hondenpoep|stank|herrie|lawaai|zwerfafval|boom|bomen|lamp|kliko|stoep|tegel|ratten
        meeuwen|buurman|buren|muziek|huisarts|hoofdpijn|moe|duizelig|knie|rug|poep|afval|gat
    """,
    "liability": """
        aansprakelijk|aansprakelijkstelling|aansprakelijkheid*|verantwoordelijk|schadeclaim|schadevergoeding|claim
        claimen|claimt|verhaal|verhaalt|verhalen|vergoed|vergoeden|vergoeding|vergoedt|declareer|terugbetal*
        moeten|mogen|moet|dat|gaan jullie|u|de+gemeente|betalen betalen|vergoeden|opdraaien
        wil|eis|verwacht dat +jullie|u|de+gemeente vergoed*|betaal*|betalen
        rekening|factuur|bon|kosten|bonnetje volgt|stuur|sturen|naar+jullie|erbij|bij
    """,
    "damage": """
        schade|beschadigd|kapot|lekkage|letsel|vernield|gebroken|total+loss|krassen|deuk|reparatie|gescheurd|lek
        scheuren|ondergelopen|omzetschade|gemist|waterschade|ongeval|kosten|gevallen|bijgedragen|naar+de+klote|euro
        eu|€
    """,
    "records": """
        woo|woo-verzoek|wooverzoek|wob|wob-verzoek|openbaarmaking|openbaar|openbaren|open+overheid|openheid
        vrijgeven
        alle|welke|die|de +stukken|documenten|mails|e-mails|appjes|notulen|correspondentie|rapporten|contracten
        alle|welke|die|de +verslagen|declaraties|informatie|adviezen|berichten
        alle|welke|die|de +memo's|taxaties|onderzoeken|facturen|bonnetjes
        inzage in stukken|documenten|contracten|correspondentie
    """,
    "data": """
        avg|gdpr|avg-verzoek|inzageverzoek|privacyverzoek|persoonsgegevens|vergetelheid|rectificatie|rectificeren
        dataportabiliteit|inzagerecht|verwijderverzoek
        gegevens|data|telefoonnummer|adres|naam verwijder*|wissen|wis|gewist|verwijderd
        gegevens|data|telefoonnummer|adres|naam inzien|inzage|haal|halen|rectif*
        mail|dossier|foto|camerabeelden|nummer|bsn verwijder*|wissen|wis|gewist|verwijderd
        mail|dossier|foto|camerabeelden|nummer|bsn inzien|inzage|haal|halen|rectif*
        gegevens|data|telefoonnummer|adres|naam corrigeer|corrigeren|verbeteren|hebben|opgeslagen
        mail|dossier|foto|camerabeelden|nummer|bsn corrigeer|corrigeren|verbeteren|hebben|opgeslagen
        gegevens|data|telefoonnummer|adres|naam vastgelegd|staat|staan|aanpassen|wil|kopie
        mail|dossier|foto|camerabeelden|nummer|bsn vastgelegd|staat|staan|aanpassen|wil|kopie
        verwijder|wis|wissen|verwijderen|haal|inzage gegevens|data|telefoonnummer|adres|dossier
        verwijder|wis|wissen|verwijderen|haal|inzage naam|camerabeelden|systeem|systemen|over+mij|weten
        kopie|overzicht|corrigeer|welke|rectificeren|verbeter gegevens|data|telefoonnummer|adres|dossier
        kopie|overzicht|corrigeer|welke|rectificeren|verbeter naam|camerabeelden|systeem|systemen|over+mij|weten
        over +mij|me weten|hebben|staat|opgeslagen|bewaren|alles|staan
        wat|alles|welke over|van +mij|me +hebben|staat|opgeslagen|weten|in
        mijn|m'n +gegevens|data|dossier|persoonsgegevens
        wie in|naar +mijn +gegevens|brp|dossier
        trek|ingetrokken toestemming in|intrekken
    """,
    "default": """
        ingebrekestelling|ingebreke|gebreke|dwangsom|verzuim|sommeer|sommatie
        in +gebreke|verzuim|ingebreke
        binnen|over|nog +twee|2|14|veertien +weken|dagen
    """,
    "late": """
        termijn|beslistermijn|tijdig|wettelijke|verstreken|verlopen|overschreden|te+laat|voorbij|uiterlijk
        uitblijven|nog+steeds|nog+geen|nog+altijd
        geen +besluit|beslissing|antwoord|reactie
        niet +tijdig|op+tijd
    """,
    "application": """
        aanvraag|aanvragen|aanvrage|aanmelden|aanmelding|inschrijven|inschrijving|vergunning+aan|subsidie+aan
        toekennen|toewijzen|verlenen|aanmeld
        vraag|vragen|vraagt|doe|dien aan|aan+te|aanvraag|hierbij|verzoek
        graag|wil|wou|hierbij|verzoek parkeervergunning|vergunning|subsidie|bijstand*|uitkering
        verzoeken|vraag|mag|willen|aanvraag|meld parkeervergunning|vergunning|subsidie|bijstand*|uitkering
        graag|wil|wou|hierbij|verzoek|verzoeken|vraag|mag|willen|aanvraag|meld urgentie*|gehandicaptenparkeerkaart
        graag|wil|wou|hierbij|verzoek|verzoeken|vraag|mag|willen|aanvraag|meld parkeerkaart|standplaats*|ontheffing
        graag|wil|wou|hierbij|verzoek toeslag|inkomenstoeslag|kwijtschelding|traplift|scootmobiel
        verzoeken|vraag|mag|willen|aanvraag|meld toeslag|inkomenstoeslag|kwijtschelding|traplift|scootmobiel
        graag|wil|wou|hierbij|verzoek uittreksel|trouwen|huwelijk|stadspas|jongerenpas
        verzoeken|vraag|mag|willen|aanvraag|meld uittreksel|trouwen|huwelijk|stadspas|jongerenpas
        graag|wil|wou|hierbij|verzoek|verzoeken|vraag|mag|willen|aanvraag|meld evenementenvergunning|kapvergunning
        graag|wil|wou|hierbij|verzoek inritvergunning|stookvergunning|bijzondere
        verzoeken|vraag|mag|willen|aanvraag|meld inritvergunning|stookvergunning|bijzondere
        graag|wil|wou|hierbij|verzoek wmo|regiotaxi|minima*|leerlingenvervoer|woning
        verzoeken|vraag|mag|willen|aanvraag|meld wmo|regiotaxi|minima*|leerlingenvervoer|woning
        graag|wil|wou|hierbij|verzoek volkstuin|schuldhulp*|meedoenregeling|rijbewijs|paspoort
        verzoeken|vraag|mag|willen|aanvraag|meld volkstuin|schuldhulp*|meedoenregeling|rijbewijs|paspoort
        graag|wil|wou|hierbij|verzoek|verzoeken|vraag|mag|willen|aanvraag|meld nachtregister|naamswijziging|laadpaal
        graag|wil|wou|hierbij|verzoek|verzoeken|vraag|mag|willen|aanvraag|meld ligplaats|marktplaats|garantstelling
        aanvraag parkeervergunning|vergunning|subsidie|bijstand|uitkering|urgentie|standplaats|toeslag|kaart
    """,
    "doing": """
        hierbij|bij+deze|bij+dezen|hiermee|middels|bij+dit|met+dit+bericht|langs+deze+weg|namens|zie+dit+als
        beschouw+dit|beschouw|deze+app|dit+is+een|dit+is+mijn|noteer|op+grond+van|beroep+op|met+een+beroep|artikel
        wet|graag|wil|wilt+u|willen|verzoek|gaarne|wens|zou+graag|kunt+u+mij|stuur|geef
        ik|wij|we +maak|dien|stel|vraag|verzoek|eis|vorder|teken|doe|wens|verwacht|klaag|houd|hou
        ik|wij|we +acht|claim|maken|dienen|stellen|vragen|verzoeken|eisen|verhaal|beklaag|trek|protesteer|vecht|ga
        maak|dien|stel|vraag|verzoek|teken|eis|doe|houd|verhaal|beklaag +ik|wij|we
    """,
    "question": """
        hoe|waar|wanneer|wat+is|wat+kost|welke|waarom|hoelang|hoeveel|wat+zijn|wat+gebeurt|wat+houdt|nodig|precies
        eigenlijk|benieuwd|vraagje|uitleg|uitleggen|advies|raad|overweeg|misschien|twijfel
        mag|kan|kunnen|moet|heb|hebben +ik|je|jullie|u|er|we|wij|ook|iemand|mijn|de|het|dit|al
        is|zijn|bestaat|krijg|ben|wie|weet +ik|je|jullie|u|er|we|wij|ook|iemand|mijn|de|het|dit|al
    """,
    "done": """
        al|reeds|eerder|vorige|vorig|laatst|gisteren|geleden|inmiddels|lopende|loopt|status|stand+van+zaken
        ontvangen|toegekend|goedgekeurd|behandeld|ingediend|gemaakt|gedaan|gestuurd|gesteld|aangevraagd|opgelost
        wacht|aangekomen|betaald|bedankt|dank|top|super|joepie|geen+bezwaar|zonder+bezwaar|intrekken|wijzigen
        afzeggen|afspraak|verzetten
        mijn|de|het aanvraag|bezwaar|klacht|verzoek|woo-verzoek|schadeclaim van|uit|loopt|is|wordt|nog|al
    """,
}
