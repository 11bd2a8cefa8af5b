"""What in Dutch tells whether words are meant for somebody here."""

SIGNS = {
    "you": """
        je|jij|jou|jouw|jullie|u|uw|jezelf
        ben|bent +jij|je|u|een
        je|jij|u +bent|ben
        jullie +zijn
        zijn +jullie|het
        wat +een|n
        @AMBTENAAR|die|dat|deze +is|zijn
    """,
    "staff": """
        @AMBTENAAR|collega|collega's|mevrouw|meneer|juffrouw|dame|heer|medewerker|medewerkster|afdeling|gemeente
        balie|telefoon|loket|stadhuis|gemeentehuis|kantoor|buurman|buurvrouw|buren|overbuurman|buurjongen
    """,
    "swear": """
        godverdomme|verdomme|verdorie|kut|shit|fuck|kak|klote|klotezooi|kutzooi|teringzooi|teringbende|tering|kanker
        potverdorie|jezus|jemig|wtf|verdomde|kutding|rotding|rot|pokke|pokken*|klere|kolere|gvd|kutsysteem
        kankerzooi|sodeju|sjonge|bloody|krijg+nou|onzin|gezeik|gezeur|gelul|geklooi|gekloot|zooi|puinhoop|bende
        rotzooi|kutweer|ellende
    """,
    "anger": """
        schande|schandalig|belachelijk|woest|boos|kwaad|zat|beu|klaar|baal|balen|waardeloos|waardeloze+dienst*
        onacceptabel|schaamt|schamen|bespottelijk|triest|onbegrijpelijk|ongehoord|idioot+beleid|amateur*|slecht
        wanbeleid|geduld|wachten|wacht|weken|maanden|keer|antwoord|terugbellen|terugbelt|terugbel|luisteren|beleid
        dienstverlening|communicatie|website|site|systeem|formulier|applaus|geweldig|geniaal|prachtig|gefeliciteerd
        chapeau|briljant|fijn|leuk
    """,
    "reported": """
        noemde|noemt|noemen|noemden|uitgescholden|uitmaken|uitgemaakt|uitschelden|scheldt|schold|schelden|beledigd
        beledigt|nageroepen|naroepen|gezegd|zei|zeggen|riep|roept|riepen|schreeuwde|schreef|schrijft|geschreven
        gekalkt|gespoten|gepest|pesten|weggepest|bedreigd|bedreigt|dreigt|dreigde|lastiggevallen|lastig+gevallen
        gediscrimineerd|discriminatie|gestalkt|mishandeld|aangerand|geintimideerd|straatintimidatie|opmerkingen
        racisme|racistisch*|spuugde|gespuugd|melden|meldpunt|aangifte|vertrouwenspersoon|weghalen|schoonmaken
        verwijderen|bemiddel*|antidiscriminatie*|klacht
        tegen|naar|over|op +mij|me|ons|mijn|haar|hem
        mijn|m'n|mn|onze|ons +zoon|dochter|kind|man|vrouw|moeder|vader|broer
        mijn|m'n|mn|onze|ons +zus|buurman|buurvrouw|ex|vriendin|leidinggevende|chef|baas|collega
    """,
    "lawful": """
        krant|pers|media|omroep|rechter|rechtbank|advocaat|jurist|juridisch*|ombudsman|klacht|klachten*|bezwaar|woo
        avg|aangifte|wethouder+bellen|raad|facebook|deurwaarder|schadeclaim|aansprakelijk|in+gebreke|dwangsom
        betaal +niet|geen
        niet betalen
    """,
    "care": """
        ggd|soa|soa-test|huisarts|ziekenhuis|arts|dokter|kanker+heeft|borstkanker|borstvoeding|voorlichting|zwanger
        anticonceptie|vertrouwenspersoon|meldpunt|aangifte|melden|slachtoffer*|hulp|thuiszorg|trouwen|huwelijk
        pasfoto|kunst|beeld|standbeeld|theater|toneelstuk|film|museum|begraafplaats|moskee|synagoge|school|kerk
        feest|vereniging|inburgering|cursus|taalles|huiskamer
        heeft|heb|hebben|met|tegen +kanker|tyfus|reuma|dementie|alzheimer|autisme|down
        ratten|ongedierte|duiven|meeuwen|wespen bestrij*|bij|overal|in|zitten|onder
    """,
    "self": """
        mezelf|mijzelf|van+mij|ikzelf
        ben|wat|die +ik|ben+ik
        ik +ben|was|voel|word|schaam
        wat +een|n ezel|sukkel|idioot|dom ik|van+mij
    """,
    "thing": """
        stomme|domme|achterlijke|idiote|debiele|kut|rot +regel|regels|website|site|app|formulier|systeem
        waardeloze|zieke|vuile|vieze|gore|smerige|lelijke +regel|regels|website|site|app|formulier|systeem
        stomme|domme|achterlijke|idiote|debiele|kut|rot +brief|beleid|plan|plannen
        stomme|domme|achterlijke|idiote|debiele|kut|rot +drempel|container|containers|straat
        waardeloze|zieke|vuile|vieze|gore|smerige|lelijke +brief|beleid|plan|plannen
        waardeloze|zieke|vuile|vieze|gore|smerige|lelijke +drempel|container|containers|straat
        stomme|domme|achterlijke|idiote|debiele|kut|rot +stoep|weg|kruispunt|bordje|paal|paaltjes|vraag
        waardeloze|zieke|vuile|vieze|gore|smerige|lelijke +stoep|weg|kruispunt|bordje|paal|paaltjes|vraag
        stomme|domme|achterlijke|idiote|debiele|kut|rot +vragen|procedure|telefoonkeuze|kruising
        stomme|domme|achterlijke|idiote|debiele|kut|rot +luier|sloot|wc|rotonde
        waardeloze|zieke|vuile|vieze|gore|smerige|lelijke +vragen|procedure|telefoonkeuze|kruising
        waardeloze|zieke|vuile|vieze|gore|smerige|lelijke +luier|sloot|wc|rotonde
        website|site|app|formulier|systeem is|zijn|was|een ramp|draak|waardeloos|dom
        website|site|app|formulier|systeem is|zijn|was|een stom|belachelijk|kut|klote|troep
        plan|beleid|brief|stukken|drempel|kruispunt is|zijn|was|een ramp|draak|waardeloos|dom
        plan|beleid|brief|stukken|drempel|kruispunt is|zijn|was|een stom|belachelijk|kut|klote|troep
        iemand|gek|idioot|een+of+andere|welke heeft|hier|ontworpen|neergezet|gezet|gedumpt|geparkeerd|bedacht
    """,
}
