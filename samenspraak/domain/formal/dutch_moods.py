"""What in Dutch makes a formal word a question, a word on what was done, or a report of something in the street."""

RULES = {
    "asked": """
        buurman|buurvrouw|buren|vriend|kennis +wil|gaat|willen|gaan|maken|maakt|dienen|dient
        denken|nadenken|denk om|over|aan
        hoe|waar|wanneer|hoelang|hoeveel|waarmee|wie|kost|betekent
        welk|welke|wat|waarom|waarvoor +@IK|is|zijn|voor|moet|moeten|kost|kosten|gebeurt|doet|doen
        welk|welke|wat|waarvoor +termijn|formulier|documenten|stukken|gevallen
        wat|waarom|welke kost|betekent|doen|houdt
        @KAN +ik|je|jij|we|wij|men|mijn|iemand|een|er|hij|zij|dat
        kunt|kun|kan|mag|mogen|moet +u|je|jij @BEZWAAR|@KLACHT|aanvragen
        @IK|je|u|men +kan|kun|kunt|mag|moet +nog|ook|altijd|dan|geen @BEZWAAR|@KLACHT
        dat|of|als|omdat +ik|je|u|we|wij|men|er|mensen|iemand @BEZWAAR|@KLACHT|vergunning|uitkering @KAN|wil
        @BEZWAAR|@KLACHT|vergunning|uitkering kan|kun|kunt|kunnen|mag|kon|kunnen+worden maken|indienen|aantekenen
        @BEZWAAR|@KLACHT|aanvraag kan|kun|kunt|mag
        termijn|status|stand+van+zaken|procedure|deadline
        vraag+over|vraagje+over|vragen+over|informatie+over|uitleg+over|meer+weten+over
        overweeg|overwegen|twijfel|denk+erover|misschien|eventueel|stel+dat
        anders @IK @KLACHT|@BEZWAAR
        anders +dien|maak|ga|teken
        buurman|buurvrouw|buren|vriend|kennis +wil|gaat|willen|gaan
        helpen met|bij|om
        hulp|helpen|afspraak +met|bij|om|voor
        afspraak|gesprek maken
        boos|bang dat|als
        voordat|voor+dat|alvorens|zodat
    """,
    "way": """
        informatie|uitleg|vraag|vragen|weten over|omtrent +het +aanvragen|indienen|doen|maken
        graag|meer +informatie
        weet +niet hoe|waar|of
        hoe +doe|moet|werkt|gaat|pak|regel|begin +ik|dat|t|het|dit|zoiets
        hoe +kan|dien|vraag|maak|stel +ik|je|we|dat|dit
        waar +kan|moet|dien|doe|vind|vraag|stuur|maak +ik|dat|je|we
        wat +moet|kan|dien +ik doen|daarvoor|hiervoor|aanleveren|invullen|opsturen|regelen
        wat +heb +ik|je nodig
        waar +moet|kan +dat|ik|het +zijn|heen
        bij+wie|waarheen|op+welk+adres|naar+welk+adres
        welk|welke +formulier|formulieren|documenten|papieren
        kan|mag|kunnen +dat|dit|het|ik|we +dat|dit|hier|via|online|ook|per|digitaal
        kan+dat
        heb +ik +daarvoor|hiervoor
        wat +zijn +de +kosten|stappen|voorwaarden|regels
        hoe lang +duurt
        hoeveel|wat +kost
        tot +wanneer
        weet|weten +u|je|jullie +hoe|waar
        weten +hoe|waar|of
        is +het +mogelijk
        nodig +hebben|heb +voor|om
        formulier +sturen|opsturen|vinden|downloaden
        uitleggen+hoe|vertellen+hoe|zeggen+hoe|uitleg
    """,
    "done": """
        ingediend|ingedient|aangetekend|aangevraagd|ontvangen|verstuurd|opgestuurd
        gemaakt|gedaan|gestuurd|verzonden|intrekken|ingetrokken|afgehandeld|toegekend|ongegrond|gegrond
    """,
    "polite": """
        kunt|kan|kunnen|wilt|willen|zou|zouden|zoudt|mag|wissen|verwijderen +u|jullie|je|ik
    """,
    "denied": """
        niet kwalijk
        geen|geeneens|nooit +@BEZWAAR|@KLACHT|schadeclaim|claim|schadevergoeding|vergoeding
        geen|nooit +aanvraag|dwangsom|ingebrekestelling
        geen +officiele|formele|officieel|formeel|echte +@BEZWAAR|@KLACHT
        niet|nog+niet +in+bezwaar|in+gebreke|aansprakelijk|formeel
        niet +aansprakelijk|ingebreke
        niet +van+plan
        last +onder +@DWANGSOM
        gezondheidsklachten|lichamelijke|medische|psychische +klachten
    """,
    "nuisance": """
        lantaarn*|lantaren*|lamp|lampen|straatlantaarn|straatverlichting|verlichting
        overlast|geluid*|lawaai|herrie|muziek|stank|stinkt|ratten|rat|muizen|ganzen|meeuwen|duiven|wespen
        hondenpoep|poep|hond|honden|katten|blaffen
        afval|vuilnis|vuil|container|containers|kliko|prullenbak|zwerfafval|rommel|grofvuil|troep|papierbak
        stoep|stoeptegel*|tegels|tegel|gat|kuil|kuilen|wegdek|putdeksel|verzakking|riool|put
        buren|buurman|buurvrouw|onderburen|bovenburen|hangjongeren|jongeren|cafe|kroeg|verkeer|vrachtwagens
        boom|bomen|takken|onkruid|gras|heg|struiken|bladeren|parkeren|foutparkeerders|geparkeerd|hardrijden|hardrijders
        speeltuin|schommel|bankje|fietspad|stoplicht|verkeerslicht|graffiti|drempel|bushalte|wachthuisje
    """,
    "conduct": """
        @AMBTENAAR
        @ONHEUS
        gedrag|bejegening|bejegend|behandeld|behandelde|houding|handelwijze|gang+van+zaken|afhandeling
        doen|doet|gedaan|gebeurt|gebeurd niets|niks
        niets|niks +doen|doet|gedaan|gebeurt|gebeurd|ondernomen|ondernemen
        reageert|reageren|gereageerd|nagekomen|nakomen|luistert|luisteren niet
        niet +reageert|reageren|gereageerd|nagekomen|teruggebeld|serieus|terug+gebeld|opgelost
        teruggebeld|genegeerd|negeert|negeren|kastje|afgescheept
        onzorgvuldig|nalatig|nalatigheid|onbehoorlijk|beloofd|belofte|beloftes
        jullie|gemeente +weigert|weigeren
    """,
}
