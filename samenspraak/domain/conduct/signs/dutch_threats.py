"""What hints at threats in Dutch."""

SIGNS = {
    "kill": """
        schiet|schieten|knal|sla|trap ik eraf|eruit|neer|omver|kapot|overhoop
        neersteken|neerschieten|doodrijden|overhoopschieten
        pak+slaag|pak+op+zijn|pak+rammel|pak+ransel|pak+op+zien
        onder +een|de +tram|trein|bus|vrachtwagen leggen|gooien|duwen
        kogelgat|kogelgaten|lading+hagel|kogels|strot|door+je+strot|onder+water+met|kogelvrij*|bloedbad|jachtgeweer
        zaag|poten+af|kop+eraf|kop+eraftrekken|tanden+eruit|overleeft+het+niet|overleven+het+niet|vallen+er+doden
        er+vallen+doden|doden+vallen|doordraaien|door+te+draaien|door+draait|draai+door|sloeg+de+stoppen
        stoppen+door|vermoord*|doodmaken|doodslaan|doodschieten|doodsteken|afmaken|afknallen|omleggen
        afslachten|lynchen|opknopen|afrossen|verrot+slaan|verrot|kogel|mes|bom|bijl|honkbalknuppel
        knuppel|benzine|molotov|pistool|geweer|jerrycan|lucifer|granaat|kalasjnikov|touw|strop|hamer|🔪|🔫|💣
        lust +hem|haar|je|jou|u|ze|jullie +rauw
        nek|hoofd|kop omdraaien|omgedraaid|afhakken|afrukken
        bloed van|komt|vloeit
        trek|trekken|trap|schop|zaag|hak|ram je|jullie|jou|zijn|haar|iemand kop|tanden|poten|benen|hoofd|oren|ogen
        mag|mogen dood +en|gaan|neervallen|vallen
        jij|je|jullie|u|hij|die|ze gaat|ga|gaan|moet +kapot|dood|eraan|hangen|kogel|eraan+geloven
        jij|je|jullie|u|hij|die|ze moeten|verdient|verdienen|zou|mogen +kapot|dood|eraan|hangen|kogel|eraan+geloven
        jij|je|jullie|u|hij|die|ze gaat|ga|gaan|moet|moeten|verdient|verdienen|zou|mogen +klappen|een+klap|pak+slaag
        jij|je|jullie|u|hij|die|ze gaat|ga|gaan|moet +afgemaakt|afgeschoten|doodgeschoten|opgehangen
        jij|je|jullie|u|hij|die|ze moeten|verdient|verdienen|zou|mogen +afgemaakt|afgeschoten
        jij|je|jullie|u|hij|die|ze moeten|verdient|verdienen|zou|mogen +doodgeschoten|opgehangen
        klap|klappen|oplawaai|dreun|schop|trap|mep|stomp kop|smoel|bek|gezicht|geven|krijg
        klap|klappen|oplawaai|dreun|schop|trap|mep|stomp verkopen|krijgen|uitdelen|verdien*|voor|tegen
        knietje|optater|lel|beuk|muilpeer|pak+slaag|rammel|aframmeling|kopstoot kop|smoel|bek|gezicht|geven|krijg
        knietje|optater|lel|beuk verkopen|krijgen|uitdelen|verdien*|voor|tegen
        muilpeer|pak+slaag|rammel|aframmeling|kopstoot verkopen|krijgen|uitdelen|verdien*|voor|tegen
        voor|op|tegen +je|jullie|zijn|haar|uw|hun +kop|bek|smoel|muil|gezicht
        voor|op|tegen +je|jullie|zijn|haar|uw|hun +bakkes|hersens|harses|sodemieter|donder|porem
        bloed|lijk|lijken|rouwkaart|kist|graf|ziekenhuis zien|in|ligt|lig|vloeien|kopen|bestellen
        bloed|lijk|lijken|rouwkaart|kist|graf|ziekenhuis uitzoeken|kan|beland|eindig*|kom|tussen|onder|stoppen
        intensive+care|rolstoel|begrafenis zien|in|ligt|lig|vloeien|kopen|bestellen
        6+plank|zes+planken|crematorium|grond zien|in|ligt|lig|vloeien|kopen|bestellen
        intensive+care|rolstoel|begrafenis uitzoeken|kan|beland|eindig*|kom|tussen|onder|stoppen
        6+plank|zes+planken|crematorium|grond uitzoeken|kan|beland|eindig*|kom|tussen|onder|stoppen
        ik|we|wij|k +ga|zal|kom|wil|moet je|jou|jullie|u slaan|steken|schieten|schoppen|trappen
        ik|we|wij|k +ga|zal|kom|wil|moet die|hem|haar|iemand|ze slaan|steken|schieten|schoppen|trappen
        ik|we|wij|k +ga|zal|kom|wil|moet je|jou|jullie|u|die|hem|haar|iemand|ze pakken|slopen|afmaken
        ik|we|wij|k +ga|zal|kom|wil|moet je|jou|jullie|u|die|hem|haar|iemand|ze doden|wurgen|verbranden
        ik|we|wij|k +ga|zal|kom|wil|moet je|jou|jullie|u|die|hem|haar|iemand|ze verzuipen|kapotmaken
        ik|we|wij|k +ga|zal|kom|wil|moet je|jou|jullie|u|die|hem|haar|iemand|ze doodmaken|pijn|doodslaan
        ik|we|wij|k +ga|zal|kom|wil|moet je|jou|jullie|u|die|hem|haar|iemand|ze mollen|aanrijden|overrijden
        ik|we|wij|k +ga|zal|kom|wil|moet je|jou|jullie|u|die|hem|haar|iemand|ze breken|vermoorden|rammen
        maak|maken|maakt|sla|slaan|schiet|schieten|steek|steken|snij|trap|hak @JE|@HEN
        wurg|knal|pomp|ram|beuk|rij|mep|breek|breken|verzuip|hang|sloop|verbouw @JE|@HEN
        maak|sla|slaan|schiet|steek|steken|trap|breek|ros|timmer|knal @DOOD
        je|jullie|jou|hem|haar|u|hun|iedereen|die|ze +dood|kapot|af|afmaken|overhoop|neer|omleggen
        je|jullie|jou|hem|haar|u|hun|iedereen|die|ze +vermoorden|neersteken|doodsteken
        je|jullie|jou|hem|haar|u|hun|iedereen|die|ze +doodslaan|doodschieten|ombrengen|doodmaken
        elkaar|mekaar slaan|sla|trappen|rammen|timmeren|geslagen|beuken
        breek|breken|snijd|snij|hak|ruk|trek +je|al+je|jullie|zijn|haar|uw +benen|nek|vingers|poten|kop|armen
        breek|breken|snijd|snij|hak|ruk|trek +je|al+je|jullie|zijn|haar|uw +keel|hoofd|strot|botten|kaak|neus
        benen|nek|vingers|poten|botten|kaken breek|breken|gebroken
        kogel door|krijgen|geven|verdien*|kop|in
    """,
    "burn": """
        in+de+fik|in+de+hens|affikken|platbranden|afbranden|opblazen|de+lucht+in|kort+en+klein|naar+de+klote
        fik|hens|brand|vlammen|vuur|benzine stadhuis|gemeentehuis|kantoor|gebouw|brievenbus|huis
        molotov|fakkel|vuurwerk|bom|cobra|granaat stadhuis|gemeentehuis|kantoor|gebouw|brievenbus|huis
        fik|hens|brand|vlammen|vuur|benzine auto|tent|boel|hele|bij+jullie|door|eronder
        molotov|fakkel|vuurwerk|bom|cobra|granaat auto|tent|boel|hele|bij+jullie|door|eronder
        sloop|vernie*|kapot|mol|molest* stadhuis|balie|auto|boel|tent
        sloop|vernie*|kapot|mol|molest* zaak|camera's|flitspaal|parkeerautomaat|handel|ruiten
        stront|baksteen|steen|stenen|bakstenen raam|ruit|brievenbus|door|gooi|stuur|deur|krijgen|binnen
        ei|eieren|varkenskop|kogelbrief|poederbrief raam|ruit|brievenbus|door|gooi|stuur|deur|krijgen|binnen
        steek|steken|stak|zet|branden|fik|gooi|gooien|knal kantoor|stadhuis|gemeentehuis|tent
        steek|steken|stak|zet|branden|fik|gooi|gooien|knal boel|zooi|hal|pui|ruiten
        blaas|rijd|rij|ram|sla|slaan|trap|sloop|slopen kantoor|stadhuis|gemeentehuis|tent|boel|zooi|hal|pui|ruiten
        steek|steken|stak|zet|branden|fik|gooi|gooien|knal ruit|gebouw|loket|binnen|balie|auto|auto's|huis|deur
        blaas|rijd|rij|ram|sla|slaan|trap|sloop|slopen ruit|gebouw|loket|binnen|balie|auto|auto's|huis|deur
        ruiten|ruit|ramen|auto|auto's|banden|lak|gezichten sneuvelen|eruit|uit|kapot
        ruiten|ruit|ramen|auto|auto's|banden|lak|gezichten lek|vliegen|inslaan|ingooien|krassen
        klappen|doden|gewonden|bloed vallen|vloeien|gaan|komen
        laat honden|hond los
        er|pas +gebeuren+ongelukken|ongelukken|doden
    """,
    "come": """
        opwachten|opzoeken|verhaal+halen|praten+we+anders|hard+tegen+hard|opwacht|wel+op|te+grazen|te+pakken
        gaan+halen|halen+jullie|tegenkom|tegenkomen|kom+ik+je|kom+je+wel|zie+ik+je|kom+jullie
        kom|komen|kwam|ga|gaan ik|we|wij langs|binnen|verhaal|met|persoonlijk|naar+je|naar+jullie
        met +mijn +broers|broer|neven|maten|vrienden|jongens|honden
        met +een|mijn +knuppel|honkbalknuppel|mes|hamer|tractor|trekker|hond|bijl|jerrycan|shovel|man+of
        wacht|wachten|wachtte|sta|staan|zie je|jullie|u|hem|haar|die|jou op|nog|wel
        wacht|wachten|wachtte|sta|staan|zie je|jullie|u|hem|haar|die|jou buiten|op+de+parkeerplaats
        wacht|wachten|wachtte|sta|staan|zie je|jullie|u|hem|haar|die|jou terug|persoonlijk
        zoek|pak|pakken|vind|krijg|grijp|haal je|jullie|u|hem|haar|die|jou op|nog|wel
        zoek|pak|pakken|vind|krijg|grijp|haal je|jullie|u|hem|haar|die|jou buiten|op+de+parkeerplaats
        zoek|pak|pakken|vind|krijg|grijp|haal je|jullie|u|hem|haar|die|jou terug|persoonlijk
        buiten|straat|donker|parkeerplaats|kroeg +tegenkom|kom|wacht|tegen|op
    """,
    "know": """
        te+vinden|te+wonen|wel+vinden|zo+gevonden|ga+je+vinden|weet+je+te|weten+je|weten+jullie|vind+je+wel
        vind+jullie
        weet|weten|zie|ken precies|waar|wie|hoe|welke +je|jij|u|jullie|die woont|werkt|wonen
        weet|weten|zie|ken precies|waar|wie|hoe|welke +je|jij|u|jullie|die werken|woon|parkeert|rijdt
        weet|weten|zie|ken precies|waar|wie|hoe|welke +zij|ze|haar|hij|auto|kinderen woont|werkt|wonen
        weet|weten|zie|ken precies|waar|wie|hoe|welke +zij|ze|haar|hij|auto|kinderen werken|woon|parkeert|rijdt
        weet|weten|zie|ken precies|waar|wie|hoe|welke +je|jij|u|jullie|die loopt|fietst|school|heet
        weet|weten|zie|ken precies|waar|wie|hoe|welke +zij|ze|haar|hij|auto|kinderen loopt|fietst|school|heet
        weet|weten|zie|ken precies|waar|wie|hoe|welke +je|jij|u|jullie|die eruitziet|sport|uitlaat|huis
        weet|weten|zie|ken precies|waar|wie|hoe|welke +zij|ze|haar|hij|auto|kinderen eruitziet|sport|uitlaat|huis
        weet|weten|ken|heb|ontdekt|gevonden +ik|precies|waar|u|je|jullie|jouw|uw adres|te+wonen|wonen|woont
        weet|weten|ken|heb|ontdekt|gevonden +ik|precies|waar|u|je|jullie|jouw|uw werkt|te+vinden
        weet|weten|ken|heb|ontdekt|gevonden +ik|precies|waar|u|je|jullie|jouw|uw auto|kenteken|kinderen+op+school
        weet|weten +waar|wie +je|jij|u|jullie|die|zij|ze|hij +woont|werkt|bent|zit|zijn
        adres|kenteken|foto|linkedin|facebook gevonden|opgezocht|staat|heb|ken
        fietst|loopt|rijdt|parkeert altijd|elke|alleen|toch +langs|alleen|dezelfde|avond
        kom|komt|ga|gaat|stap|fiets|loop naar+huis|alleen|donker
        mooie|leuke|lieve|schattige +kinderen|auto|foto|huis|dochter|gezin|vrouw|familie|dochtertje|hond
        zou|is zonde|jammer|sneu +als|zijn|van
    """,
    "family": """
        je|jouw|uw|jullie|haar|zijn|hun +kinderen|kind|gezin|vrouw|man|dochter|dochtertje|familie|zoon|zoontje
        je|jouw|uw|jullie|haar|zijn|hun +moeder|huis|auto|fiets|ruiten|gezicht|hond|kat|leven|baan|collega's
        gezin|vrouw|kinderen|dochter|familie +van +je|jouw|uw|jullie
    """,
    "veiled": """
        persoonlijk|ik regelen +met|en
        niet +met +woorden
        niks|niets +meer +te +verliezen
        niet +meer +voor|in insta|mezelf|hand
        niet +meer +voor +mezelf
        tandarts|ziekenhuis|ehbo|gips|krukken|rolstoel nodig|zoeken|bellen|eindigen|lopen
        ga|gaat|gaan|zal|zult +huilen|janken|smeken|kruipen|bloeden
        mijn +broers|neven|maten|herders|honden
        zou|was zonde|jammer +zijn|als
        doe+ik+jullie|doe+ik+je|doe+je+wat|doe+jullie+wat|doe+u+wat|tik+tak|tijd+is+om|tijd+is+bijna|boem|binnenkort
        bezoekje|bezoek+krijgen|aan+de+deur|remmen|remleiding|wielmoeren|moeren|bezuren|berouwen|boeten|wraak
        terugpakken|betaald+zetten|krijg+je+terug|oog+om+oog|afrekenen|afrekening|vergelden|vergelding|bloeden
        loon+naar+werken|je+verdiende|gewaarschuwd|waarschuw|waarschuwing|laatste+waarschuwing|niet+met+wie
        met+wie+je|verkeerde+te+pakken|verkeerde+man|verkeerde+persoon|verdwenen|verdwijnen|slaap+lekker
        rustig+slapen|gaat+eraan|eraan+gaan|gaan+eraan|vroeg+of+laat|tijd+zal|ongelukje|ongelukken+gebeuren
        ongelukken+van|accidentjes|pech|rug+in+de+gaten|over+je+schouder|achterom+kijken|achter+je+kijken|ogen+open
        lachen+vergaan|lachen+zal|piepen|anders+piepen|klein+piepen|hangen|strop|galg|guillotine|kruisigen|lynchen
        doodstraf|standrechtelijk
        borst +natmaken|nat+maken
        niet +dat +je|jullie +veilig
        geluk dat glas|tussen|niet
        gordijnen|deur|ramen dicht vanavond|vannacht|goed
        honden hebben honger
        ik +kom +eraan|er+aan
        op +je|jullie|uw +stoep
        vervelend|jammer|zonde|naar|sneu als +daar|er|je|hem|haar +iets
        klaar +met +lachen|je|jou|jullie|u
        komen +elkaar|mekaar +nog
        krijg +je|jullie|u +nog|wel
        slapen|slaap +maar|lekker|goed +vannacht|nog
        pakken|pak +krijgen|te+pakken
        help graag +een +handje
        waarschuw +u|je|jullie
        wacht +maar|eens
        pas|kijk|let +maar|jij|goed|u|je +op|uit|goed+op
        pas +op|maar +jij|op|of|als|want|jezelf|je|mevrouw|meneer|vriend|hoor|anders
        kijk +maar +uit
        zou|zouden maar +oppassen|uitkijken|uit+kijken|voorzichtig
        oppassen|uitkijken|voorzichtig +als+ik+jou|als+ik+u|als+ik+jullie
        spijt +van +krijgen
        hier|daar +ga|gaan|krijg|krijgen|zul|zult|zal +je|jullie|u +spijt|nog
        zul|zult|zullen|zal|ga|gaan +je|jij|jullie|u|ze +merken|bezuren|berouwen|voelen|betreuren|bezuur
        zul|zult|zullen|zal|ga|gaan +je|jij|jullie|u|ze +boeten|bloeden|zien|huilen|krijgen|wel+zien
        zal|zullen|gaat jullie|u|je|ze berouwen|duur+komen|opbreken|rouwen
        let +op +mijn +woorden
        denk|denken|nadenken +daar|maar|goed|eens|er +aan|na|goed|over|eens
        jij|je|jullie|u|hij|zij +bent|zijn|is +de|als+volgende|aan +volgende|de+beurt
        gebeurt|overkomt|overkomen er|je|jullie|u|iets|nog|wat
        iets +met|mee +je|jouw|uw|haar|zijn|jullie|gebeurt|overkomt
        gebeuren|gebeurd met +je|jullie|die|dat
        niet +meer +veilig|rustig|naar+huis
        tot +morgen|vrijdag|maandag|vanavond|ziens
    """,
    "vow": """
        dat+beloof|beloof+ik|woord+van
        geen +grap|grapje
        ik +zweer|zweer+het
        meen +het|dit
        laatste +keer|kans|nacht|dag
        volgende +keer|x
        nog +een|één|1 +keer
        als|of|anders +jullie|je|er|nog|die|ik|dat|ik+rij|ik+sla|ik+kom
    """,
}
