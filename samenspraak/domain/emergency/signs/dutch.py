"""What in Dutch hints at danger, and what tells whether it is meant and now."""

SIGNS = {
    "fire": """
        brand|brandt|vlammen|vlam|vuurzee|fik|fikt|fikkie|brnad|vuurbal|lichterlaaie|laaie|uitslaande|woningbrand
        huisbrand|keukenbrand|schuurbrand|autobrand|flatbrand|dakbrand|schoorsteenbrand|bosbrand|heidebrand
        natuurbrand|duinbrand|bermbrand|rietbrand|gloed|schroeit|meterkastbrand|zolderbrand|kelderbrand
        middenbrand|smeult|fakkel|vonken|vonkt|benzine|jerrycan
        aansteker|spiritus
        vat|vatte|vatten vlam|brand
        druipt|drupt heet|heets|plastic
        barbecue|frituur|pan|oven|kaars|adventskrans brand|vlam|fik|vlammen|vuur|rook
        kerstboom|gordijn|gordijnen|bank|matras|bed brand|vlam|fik|vlammen|vuur|rook
        vuur|frituurpan|vlam in|komt|van|slaat|grijpt|bij|uit|pan
        staat|vliegt|vloog|stond|vat in +brand|de+fik|de+fick|lichterlaaie|vlammen
        brandt|branden|brandend|brandende @BOUW
        steek|steekt|stak|stoken|gestoken|zet|zetten|gooit|giet aan|fik|brand|benzine|vuur|aangestoken
        accu|accu's|telefoon|fatbike|lader|wasdroger|oven|magnetron|pan ontploft|brandt|rook|vlam|smelt
    """,
    "smoke": """
        rook|rookwolk*|rookontwikkeling|walm|walmt|dampt|zwarte+wolk*|brandlucht|schroei*
        rookt|rook +alarm
        rookmelder*|brandalarm|brandmelder* gaat+af|loeit|piept|gaan+af|gaat
    """,
    "gas": """
        gasontploffing|gasexplosie|gaslucht|gaslek|gaslekkage|gasgeur|gasleiding|co-melder|comelder|koolmonoxide*
        co+melder|koolmonoxidemelder|co+alarm|co+vergiftiging|chloorgas|ammoniak*|chemisch*|bijtend*|giftig*+damp
        giftige+wolk
        graafmachine|kraan|aannemer door|raakt|geraakt gasbuis|gasleiding|leiding
        gastank|gasfles|gasflessen|gasontploffing|gasexplosie|co+melder|melder lekt|lek|af|gaat
        ruikt|stinkt|ruiken naar +gas
        ruikt|ruik|ruiken sterk|heel|naar +naar|gas +gas|rotte+eieren
        ruik|ruiken|ruikt|lucht|stank|meur*|stinkt|geur gas|gaslucht|gasfornuis
        gas ruik|ruiken|lek|lekt|ontsnapt|sist|stroomt|spuit
        gasleiding|gasbuis geraakt|kapot|stuk|open|lek
    """,
    "farewell": """
        voorbij|genoeg|sorry|spijt|vaarwel|afscheid|adieu
        klaar +mee
        kan|trek|hou|red +niet|het|dit niet+meer|meer|langer|vol
        vannacht|vanavond|straks|nu|vandaag +is|stop|maak +het|er|ermee|mee
    """,
    "collapse": """
        ingestort|instort|inzakt|doorgezakt|omgekomen+op|bezwijkt|instorten|instorting|bedolven|puin|verzakt
        verzakking|sinkhole|instortend
        trilt|kraakt|schudt|beeft pand|huis|gebouw|flat|hele
        kalk|stenen|brokken|pannen plafond|dak|vallen|komen|komt
        plafond|muur|dak|balkon|gevel naar+beneden|gevallen|omgevallen|ingestort
        steiger|tribune|kraan|vloer|schoorsteen|brug naar+beneden|gevallen|omgevallen|ingestort
        plafond|muur|dak|balkon|gevel beneden|stort|omlaag|scheur|kraakt
        steiger|tribune|kraan|vloer|schoorsteen|brug beneden|stort|omlaag|scheur|kraakt
        onder|gevallen+op +boom|puin|kraan|steiger|muur|tak
        boom op +mensen|auto|fietser|iemand|wandelaar|huis|man|vrouw
        zinkgat|dijk|dijkdoorbraak|waterleiding gesprongen|doorgebroken|breekt
    """,
    "crash": """
        ingereden|inrijdt|inrijden|ontspoord|spookrijder|tegen+het+verkeer|geramd|geplet|geschept|gekanteld|wielen
        gecrasht|uit+de+bocht|ongeluk|ongeval|aanrijding|aangereden|botsing|gebotst|frontaal|overreden|omvergereden
        kettingbotsing|klem|bekneld|vastgeklemd|beklemd|onder+vrachtwagen|onder+auto|onder+bus|onder+tram
        ondersteboven|total+loss|over+de+kop|slipt|rijdt+in|rijdt+spookrijder|vliegtuig*|neergestort|verkeersongeluk
        verkeersongeval|bedrijfsongeval
        onder +lijn|de+tram|een+tram|de+trein|een+auto|de+bus|vangrail|het+viaduct
        op +zijn +kant
        vrachtwagen|tankwagen|bus gevaarlijke|vloeistof|lekt|kant|gekanteld
        paard|ruiter gevallen|onder|gezakt|op+hol
        op +de+terras|terras|terrasjes|terrassen|mensen|publiek|menigte
        rijdt|reed in +op|tegen
        onder|tegen|tussen de|een|het +wielen|vrachtwagen|tram|trein|bus|auto|boom|vangrail|paal
        auto|bus|busje|vrachtwagen|tram|trein gekanteld|gebotst|geslipt|gecrasht|kop|ondersteboven
        scooter|motor|fietser|brommer|traktor|trekker gekanteld|gebotst|geslipt|gecrasht|kop|ondersteboven
        auto|bus|busje|vrachtwagen|tram|trein vloog|ramt|geramd|crasht|tegen|onder|ontspoord
        scooter|motor|fietser|brommer|traktor|trekker vloog|ramt|geramd|crasht|tegen|onder|ontspoord
    """,
    "electric": """
        hoogspanningskabel|bovenleiding|stroomkabels|elektriciteitskabel|stroomdraad|elektrocut*|schok+gehad
        geelektrocuteerd|kortsluiting
        stroomkabel|hoogspanning*|stroomdraad los|vonkt|vonken|hangt|bloot|stroom|naar+beneden|geraakt
        kabel|draad|bovenleiding|elektriciteitskast los|vonkt|vonken|hangt|bloot|stroom|naar+beneden|geraakt
        onder +stroom|spanning
    """,
    "blast": """
        vuurbal|explodeert|knalt|ontplof*+steeds|gasontploffing|gasexplosie|ontplofte|explosieven|explosie
        ontploffing|ontploft|ontploffen|bom|granaat|handgranaat|geexplodeerd|bommelding|explosief|brandbom|molotov*
        cobra|cobra's|tikt|lont|aanslag|terrorist*|amok
        zware|harde|enorme|luide +klap|knal|knallen|dreun|explosie
        verdacht|verdachte|achtergelaten +pakket*|tas|pakketje|koffer|rugzak|doos
    """,
    "trapped": """
        kofferbak|ondergesneeuwd|begraven|graven|bedolven
        bonkt|klopt|roept|schreeuwt van+binnen|binnenuit|kofferbak|container|kelder|lift
        beneden|boven|binnen|in nog opa|oma|kind|vader|moeder|vrouw|man
        bewoners|ouderen|kinderen|mensen kunnen|kan niet weg|uit|eruit
        zit|zitten|zat|hangt|vast|ligt|liggen|sta|staan vast|bekneld|opgesloten|klem
        zit|zitten|zat|hangt|vast|ligt|liggen|sta|staan ingesloten|lift|eronder|nog+binnen|er+nog+in
        mensen|kinderen|iemand|bewoners|gezin|oma|er +zitten|zit|zijn|slapen|nog nog|daar +binnen|in|boven|daar
        kan|kunnen|durft|durven er+niet|niet +uit|weg
        trap|trappen|trappenhuis|gang|uitgang|nooduitgang vol|geblokkeerd|versperd|dicht
        kan|kunnen|kunt niet|geen +eruit|weg|uit|naar+buiten|opstaan|overeind|los|kant|bewegen
        hete|bloedhete|afgesloten|warme|dichte|snikhete +auto
        baby|kind|peuter|kindje in|alleen +de+auto|auto|een+auto
        hangt|hang|bungelt aan|met|tussen|hoofd
    """,
    "help": """
        imdat|ratunku|secours|socorro|auxilio|ayuda|aiuto|hilfe|mayday|ajutor|pomocy|yudami|caawimaad|ik+bel|kom+nou
        kom+alsjeblieft|kom+vlug|gauw+iemand|sneller|schiet+op|opschieten|haast|help|hellup|hulp|sos|heelp|helpen
        nood|noodgeval|noodsituatie|spoed+geval|alarm
        om +hulp
        help|hulp|aub|alsjeblieft +me|mij|ons|nu|snel|alsjeblieft|aub|help|iemand
        bel|stuur|stuurt|bellen|waarschuw 112|iemand|ambulance|politie|brandweer|snel|hulp
        komen|sturen|belt|schakel|haal 112|iemand|ambulance|politie|brandweer|snel|hulp
    """,
    "scream": """
        gilt|schreeuwt|gillen|geschreeuw|gegil|gil|krijsen|schreeuwen|krijst|roepen|roept|kermen|kreunt|kreunen
        gekerm|huilen|huilt|gehuil|jammeren|zwaaien|zwaait|bonst|klopt
    """,
    "service": """
        ambulanse|amblance|brandweerwagen|politie|poltie|brandweer|ambulance|ambulans|ambulanc|ambu|ziekenwagen
        ziekenauto|hulpdiensten|traumaheli*|agenten|popo|112|agent|hulpverleners
        stuur|bel|haal|nodig|roep|waarschuw politie|ambulance|ambulanse|brandweer|112|hulpdiensten
        politie|ambulance|ambulanse|brandweer|hulpdiensten nodig|nu|snel|sturen|bellen|komen
    """,
    "now": """
        nu|net|zojuist|snel|spoed|direct|meteen|onmiddellijk|momenteel|dringend|gauw|vlug|asap|nou|heden|net+nog
        minuten|minuut|kwartier|ineens|plotseling|opeens|plots|nog+steeds|inmiddels|nogsteeds|hier|voor+mijn|bij+ons
        bij+mij|bij+de+buren|hiernaast|overkant
        op +dit+moment|het+moment|dit+ogenblik
        is|zijn|staat|zit|ligt|loopt aan +het
        staat|zit|ligt|loopt|hangt +te
        kom|komt|doe|schiet +snel|nu|gauw|aub|alsjeblieft|iets|op|vlug
    """,
    "person": """
        iemand|man|vrouw|jongen|jongetje|meisje|persoon|mens|mensen|mevrouw|meneer|heer|dame|buurman|buurvrouw|vader
        moeder|opa|oma|collega|zoon|dochter|broer|zus|vriend|vriendin|papa|mama|pa|ma|kind|kindje|kinderen|baby
        peuter|fietser|hij|ze|zij|haar|hem|bestuurder|echtgenoot|opaatje|omaatje|zusje|broertje|dochtertje|zoontje
        kleinkind|kleinzoon|kleindochter|tante|oom|huisgenoot|neefje|nichtje|kleuter|scholier|wandelaar|bejaarde|ex
    """,
    "fear": """
        bang|doodsbang|paniek|durf|durven|angst|trillen|tril|huil|gevaar|levensgevaar|levensgevaarlijk|ik+ga+dood
        gaat+dood|sterft|doodgaan|vreselijk
    """,
    "past": """
        gisteren|eergisteren|gister|gisteravond|gisternacht|destijds|ooit|vroeger|indertijd|toen|jarenlang
        vanochtend|geleden|laatst|achteraf|sindsdien|sinds|na+de|inmiddels+weer|was|werd|waren|had|hadden|is+geweest
        zijn+geweest|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
        vorige|vorig|afgelopen|laatste|voorbije|afgelope +week|maand|jaar|weekend|winter|zomer|nacht|vrijdag|maandag
        vorige|vorig|afgelopen|laatste|voorbije|afgelope +zondag|zaterdag|dinsdag|woensdag
        vorige|vorig|afgelopen|laatste|voorbije|afgelope +donderdag|keer|herfst|voorjaar|oud
        al weken|maanden|jaren|dagen|tijden|week|maand|jaar
        elke|iedere|elk|ieder +dag|nacht|avond|week|weekend|keer|ochtend|zaterdag|vrijdag|zomer
    """,
    "office": """
        vergunning*|subsidie*|aanvra*|aanvraag|formulier*|aangifte|verzeker*|declar*|claim*|schadevergoeding
        paspoort|rijbewijs|uitkering|afspraak|toeslag|kosten|kost|prijs|tarief|factuur|rekening*|boete*|belasting*
        aanslag|ozb|regels|toegestaan|verboden|verbod|ontheffing|mag|mogen|leges|bezwaar|klacht*|informatie|advies
        vraag|vraagje|weten|uitleg|folder|brief|mail|website|site|app|balie|loket|openingstijden|gemeentehuis
        stadhuis|nieuwsbrief|document*|begraaf*|graf|uitvaart|uitstel|woning|urgentie|inschrijv*|kwijtscheld*
        handhav*|melding|meldpunt|preventie*|cameratoezicht|camera's|verlichting|burgemeester|wethouder|raad
    """,
    "exercise": """
        zwemles|zwemlessen|zwemdiploma|zwembad|zwemmen|diploma|stemmen|oversteken|school|inloggen|afvalkalender
        belasting*|verkocht|verkopen|oefening|oefent|oefenen|training|cursus*|test|testen|proef|ontruimingsoefening
        voorlichting|lesmateriaal|les|workshop|sirene|demonstratie|keuring|opleiding|vacature|vrijwillig*|brandwacht
        film|filmhuis|serie|boek|museum|schilderij|toneel|musical|concert|spel|game|escaperoom|theater|scriptie
        spreekbeurt|werkstuk|archief|krant|nieuws|tv|televisie|podcast|liedje|expositie|herdenking|monument
        herdenken|profielwerkstuk|bhv|ehbo|aed|reanimatiecursus|reanimatie+cursus|brandveiligheid|brandoefening
        kazerne|post|brandweerkazerne|politiebureau|open+dag
        werkt|werk|vrijwilliger|collega|baan|tante|oom bij|op de|het +ambulance|politie|brandweer|meldkamer
    """,
    "figure": """
        herrie|lawaai|drukte|rekeningen|papierwerk|formulieren|regels|hondenpoep|poep|wachten|wachttijd|wachtrij
        werk|stress|verveling|schulden|muziek|bladblazer|kapsalon|honger|dorst|lachen|schaamte|warmte|hitte|kou|ramp
        drama|hel|oorlog|oorlogsgebied|chaos|nachtmerrie|slagveld|puinhoop|bende|zooi|moord+en+brand|vuurproef
        mierenhoop|schrok|schrik|schrikken|figuurlijk|spreekwoord*|letterlijk|grapje|haha|hahaha|lol|😂|😅|hihi
        bij+wijze|zenuwen|ergernis|irritatie|woede|gek|knettergek|krankzinnig|bloedirritant|bloedheet|doodmoe
        doodziek|doodsaai|bloedserieus|steenkoud|stikvol|bomvol|stikheet|brandend*|stervensdruk|razend*|vuurtje
        heet+hangijzer
    """,
    "object": """
        vuilnis|matras|grofvuil|afval|troep|rommel|zwerfvuil|gladheid|glad|bladeren|gras|onkruid|parkeerautomaat
        wegdek|licht|lift|website|knuffel|sleutel|sleutels|telefoon|jas|pas|pasje|portemonnee|tas|speelgoed|bal|helm
        scooter|step|fietsje|winkelwagen|brief|kaart|pakketje+bezorg*|kluis|kunstwerk|pop|mes+verloren|lamp|lampen
        lampje|lantaarn*|lantaarnpaal|straatlantaarn|straatverlichting|paaltje*|stoeptegel|tegel|container|kliko
        prullenbak|boom|tak|takken|hek|bankje|bord|fiets|putdeksel|put|riool|speeltoestel|stoep|glijbaan|stoplicht
        verkeerslicht|dak+gymzaal|bushokje|vuurwerk|vuurkorf|bbq|barbecue*|kampvuur|paasvuur|vreugdevuur|houtkachel
        kachel|open+haard|houtrook|stoken|stookt|kaars|kaarsen|vuurschaal|fakkeloptocht
    """,
    "animal": """
        kat|poes|hond|honden|vogel|zwaan|eend|eenden|duif|duiven|ratten|rat|egel|vis|vissen|vogeltje|dier|dieren
        konijn|paard|koe|schaap|meeuw|wesp|wespen*|wespennest|bijen|muis|muizen|ree|hondje|katje|kitten|puppy
        papegaai|kuiken*|eendje*|cavia|goudvis
    """,
    "future": """
        straks|binnenkort|morgen|volgende|overmorgen|volgend|ooit|nog+eens|wachten+op|komt+er+nog|een+keer|bijna
        haast|net+niet|scheelde|gelukkig|goed+afgelopen|afgelopen|risico|kans|voorkomen|gevaarlijk*
        als|voordat|voor +er|het|straks|niet|iemand|de +gebeurt|een|straks|niet
        zou|zouden|kan|kunnen|kon|misschien|eventueel|wellicht|stel gebeuren|vallen|worden|raken
    """,
    "over": """
        nu|alles|is +alles|is|het|weer +weer|rustig|veilig|in+orde|hersteld|normaal
        weer+rustig|weer+open|weer+veilig|onder+controle
        geblust|opgelost|voorbij|opgeruimd|genezen|hersteld|weer+thuis|gevonden|terecht|aangehouden|opgepakt
        gaat+weer|niets+aan+de+hand|loos+alarm|overleden|begraven|al+geweest|achter+de+rug|weer+beter|oké|ok
        geen +brand|spoed|noodgeval|gevaar|haast|gewonden|paniek
        niet +dringend|erg|spoed|ernstig|nodig
    """,
    "question": """
        hoe|waar|wanneer|welke|wat+kost|waarom|hoeveel|wie
        mag|kan|kunnen|moet|is|zijn|gaat|weet|heeft|hebben|wordt +ik|je|jullie|u|er|we|wij|iemand|het
        waar|hoe +kan|vind|moet|vraag|hang*
        wat +doet|zijn|is
    """,
    "nothing": """
        voelt+niet+goed|serieus+genomen|niet+serieus|bedankt|dankjewel|chill|top|graag+gedaan|complimenten|dank
    """,
}
