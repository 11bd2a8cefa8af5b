"""What hints at discrimination and sexual remarks in Dutch."""

SIGNS = {
    "group": """
        kuttur*|geitenhoeder*|geitenneuk*|azc'er*|azcer*|azc'ers|asielprofiteur*|bontkraag|rifaap|rifapen|kampers
        woonwagenkamp|gelukszoeker*|kaaskop*|spleetoog|spleetogen|nicht|nichten|homo's|flikkers|potten
        kaashater|excuusneger*|excuustruus|kopvod*|baardaap|imam|koranfles|kutmarokka*|negerfamilie|zigeunervolk
        oost-europeanen|europeanen|oosteuropa*|kopftuch|turkentent|moslimtent|moslimvolk|jodenstreek|jodenfooi
        buitenlandse+medewerker|accent|met+een+accent|ankara|mekka|sharia|koran|buitenlander*|allochtoon|allochtonen
        marokkaan*|marokkanen|marokkaantje*|kutmarokkan*|turk|turken|turkje*|turks*|moslim*|moslima*|islam|islamiet*
        hoofddoek*|boerka|burka|jood|joden|joods*|zwarte|zwarten|neger*|zandneger*|makak*|roetmop*|chinees|chinezen
        polen|pool|polak*|polakken|roemenen|roemeen|bulgaren|bulgaar|oekrainer*|oekraieners|oekraïner*|syrier*
        syriers|suriname|surinamer*|antilliaan|antillianen|afrikaan*|afrikanen|arabier*|arabieren|somalier*
        somaliërs|somali's|eritreeer*|eritreeers|afghanen|afghaan|pakistaan*|irakees|iraniers|zigeuner*|roma
        woonwagen*|kamper|hindoe*|indier*|indiers|achmed*|mohammed*|mocro*|bontkraag*|bontkragen
        oostblok*|oosteuropeanen|spleetoog*|rifaap*|geitenneuker*|tokkie|kameel*|theedoek*|theemuts
        zandbak|jihad*|import|importbruid|afro|nafri*|belgen|duitsers|mof|moffen|asielzoeker*|vluchteling*|azc
        statushouder*|immigrant*|migrant*|illegalen|illegaal|arbeidsmigrant*|homo|homos
        homofiel*|homoseksue*|lesbo|lesbisch*|pot|flikker|lhbt*|transgender*|trans
        transen|travestiet*|regenboog*|gay|gays|mietjes|ruigpoot*|genderneutra*|genderdinges|genderonzin|woke
        kleurling*|getint*|gekleurde|donkere|bruine|blanke|blank|zwartje*|zwartjes|donker|katholieken|papen|gristen*
        gereformeerd*|refo*|jehova*|sekte
    """,
    "people": """
        vrouwtje|rolstoelgeval*|besjes|besje|ouwe+besjes|oudjes|tehuis+stoppen|mongolen|als+vrouw|een+heer+aanwezig
        een+heer|een+man|mannen|vrouw|vrouwen|wijven|meid|meiden|meisje|meisjes|mannenwerk|vrouwtjes|vrouwmens
        mevrouwtje|blondje|blond|wijf|dames|huisvrouw|moeders|zwangere|griet|grietje|mutsen|gehandicapt*|invalide
        invaliden|rolstoel*|mongool|mongooltje*|downie*|autist|autisten|autisme|doven|dove|blinde|blinden|kreupele
        kreupel|stotteraar*|stotter*|dwerg|dwergen|manke|spast|spasten|spastisch*|verstandelijk|beperking|beperkte
        bejaard*|ouderen|oude+knar|knar|knarren|ouwe|ouwelui|seniel|seniele|dement*|boomer*|ouwe+taart|ouwe+taarten
        fossiel*|opaatjes|omaatjes|oma's|ouwetje*|grijze+golf|zestigplus*|65-plussers|bejaarden|jeugd|hangjongeren
        armoedzaaiers|bijstand*|daklozen|uitkeringstrekkers|dikke|dikkerd|moddervet*|vetzak*
        man +met+een+rok|in+een+jurk
    """,
    "degrade": """
        zuipen|zuipt|wassen+zich|stinkt+hier|bah|walgelijk|smerig|eruit|de+grens|grens+dicht|oprotten|rotten+op
        eruit+gooien|stemrecht|tot+last|logisch+denken|techniek|verstand|aanrecht|fornuis|stofzuiger|strijkplank
        keuken|baren|kinderen+krijgen|achterstelling|ongesteld|menstru*|overgang|hormonen|hysterisch|emotioneel
        ongesteldheid|minderwaardig*|inferieur|primitief|primitieve|barbaren|barbaars|wilden|holbewoners|jungle
        rimboe|oerwoud|bush|achterlijk+geloof|zandbak+terug|kamelendrijver*|uit+de+bomen|omvolking
        bevolkingsvervang*|overnemen|overspoelen|invasie|tsunami|parasiteren|fokken|fokken+als|konijnen|kopvod
        kopvodden|hakenkruis|heil|88|gaskamers|vergassen|vergast|uitroeien|hitler+had|ziekte|afwijking|genezen
        pervers|onnatuurlijk|zonde|zondig|vieze+praktijken|kinderen+beschermen|kinderen+zitten|zielig|zielige
        nutteloos|nutteloze|last+voor|opruimen|spuitje|inslapen|afschrijven|afgeschreven|rot+op+naar|opdonderen
        weg+ermee|weg+met|wegsturen|deporteren|uitzetten|soort+mensen|dat+volk|dat+slag|dat+spul|dieven|lui
        profiteur*|verkrachter*|terrorist*|dronkaard*|ongedierte|beesten|beest|apen|stinken|stinkt|stelen|tuig
        kakkerlak*|pest|plaag|ziek|zieke|abnormaal|pervers*|vieze|minderwaardig|achterlijk*|geboren|schapen|kameel
        geit|geiten|banaan|bananen|couscous|knoflook|sambal|kroes*|zitten+weer|erachter|zitten+overal|zit+weer
        voorgetrokken|voorrang|voortrekken|voorgaan|gratis|krijgen+alles|inpikken|afpakken|overspoeld|overgenomen
        kostenpost|last|belastinggeld|crematorium|gas|gaskamer|verzuipen|kamp|trein|boot|afmaken|steriliseren|koken
        koffie+zetten|koffie|strijken|mannenwerk|verstand+van|echte+vent|laat+me+niet+lachen|schoonmaken|stofzuigen
        op +een|het +vlot|boot|vliegtuig
        de +zee +op|in
        in +dat|dit|hun +ras|volk
        normale +mensen
        nog een|de +ziekte|virus|besmetting
        hoort|horen hier niet
        terug +met|in|op +de+bus|de+trein|het+vliegtuig|boot|een+bus
        hoort|horen|hoor|thuis|passen|past +hier|niet+thuis|niet|niet+hier|in+ons
        hoort|horen|hoor|thuis|passen|past +in+een|op+een|bij+ons|achter+de|in+de
        achter+het|aan+het|naar+het +aanrecht|fornuis
        geen|niet door|met|van|naast|achter +een|zo'n|die
        wil|weiger|liever geen|niet +door|met|van|geholpen|iemand+die
        wel|gewoon|liever|ipv|in+plaats+van|graag|alleen +een|iemand +echte|gewone|normale|blanke|nederlandse
        wel|gewoon|liever|ipv|in+plaats+van|graag|alleen +een|iemand +man|vent|hollandse|hollander|nederlander
        jullie|hun|die|dat +soort|volk|lui|slag|cultuur|gewoontes|geloof|achtergrond|mensen|ras|types|afkomst
        van +die|dat|zulke|jullie +soort|mensen|lui|types|volk
        zijn +allemaal|altijd|nu+eenmaal|toch|gewoon|alleen +maar
        is|zijn allemaal|toch|gewoon|altijd +hetzelfde|een+pot|eender|lui|dom|uit|op
        kan|kunnen|snapt|snappen toch|niks|niet|geen +verstand|niks|niet|rekenen|lezen
        kan|kunnen|snapt|snappen toch|niks|niet|geen +rijden|denken|werken|leiden|parkeren
        te +dom|lui|oud|zwak|emotioneel|achterlijk|primitief|hysterisch +om|voor|geboren
        onze +banen|huizen|woningen|vrouwen|centen|belasting|meisjes
        pikken|pakken|krijgen|stelen|jatten|inpikken onze|alles|huizen|woningen|banen|gratis|eerst
        eerst +nederlands|leren|eens+nederlands
        nederlands|taal leren|leer|praten|spreken|spreekt|kent|verstaan fatsoenlijk|eerst|niet|eens|geen
        terug +naar|sturen +eigen|je|hun|jullie|waar|land|je+eigen
        eigen +land|volk
        land|wijk|straat +uit|uitzetten|uitgezet
        hoort|horen|thuishoren niet|aanrecht|keuken|circus|kooi|dierentuin|thuis|achter|woestijn
        echte|normale|gewone|blanke|fatsoenlijke|autochtone|hollandse +nederlander|nederlanders|man|vent
        echte|normale|gewone|blanke|fatsoenlijke|autochtone|hollandse +mensen|collega|blanke|iemand|hollander
        zo'n|zon|dat|dit|die|zulke|dat+soort|dit+soort +soort|lui|volk|tuig|slag|gedoe|type|types|mensen
        aard|bloed|cultuur|genen|natuur|ras +van+hen|zit|hun
        in +hun|het +aard|bloed|cultuur|genen
        allemaal|altijd|allen|overal|zijn|alleen|iedereen +dieven|lui|crimineel|criminelen|profiteurs
        allemaal|altijd|allen|overal|zijn|alleen|iedereen +verkrachters|terroristen|dronken|dronkaards|zuipen
        allemaal|altijd|allen|overal|zijn|alleen|iedereen +vies|stinken|ziek|gevaarlijk|dom
        allemaal|altijd|allen|overal|zijn|alleen|iedereen +gek|seniel|overal|achter|maar
        snappen|snapt|kan toch|niks|niet|geen|er niks|niets|toch|van|snars|bal|reet
        kunnen|begrijpen|begrijpt|verstaan toch|niks|niet|geen|er niks|niets|toch|van|snars|bal|reet
        kan|kunnen +die|ze|toch|zij +toch +niks|niets|niet
        integreren|integratie|aanpassen|aangepast|inburgeren eens|eerst|maar|fatsoenlijk
        leer|spreek|praat +eerst|eens|fatsoenlijk +nederlands|de+taal
        taal +niet|kent|spreekt
        gehelp*|geholpen|helpen|spreken|bellen|telefoon door|met|zo'n|liever|ipv|geen
        vies|vieze|smerig|eng|ziek|griezel*|walgelijk +lui|volk|mensen|gedoe|gewoonte*
    """,
    "body": """
        cupmaat|cup*maat|hotelbed|sperma|stijve|handjes|voeten|zonder+broek|broek+uit|knoopje|blote|onderbroekje
        condoom|schoot|onder+de+douche|bil|billetjes|achterwerk|derrière|derriere|voorgevel|memmen|prammen|jetsers
        meloenen|tietjes|koplampen|figuurtje|lijf|lichaam|lichaampje|mond|tong|voetjes|nylons|panty|jarretel*|hakjes
        jurkje|bloesje|bloes|knoopje*|kanten|leer|spijkerbroek|strak|strakke|rok|minirok|uitkleden|uitgekleed|nakie
        pyjama|badjas|handdoek|douche|klok+en+hamerspel|leuter|tampeloeres|erectie|borsten|tieten|kont|kontje|billen
        bips|piemel|lul|pik|penis|kut|poes|vagina|mondje|lippen|benen|decolleté|decollete|boezem|string|slipje
        lingerie|ondergoed|beha|bh|rokje|naakt|bloot|ontbloot|naakte|onderbroek|tepels|💦|🍆|🍑
        op +schoot
        wat|welke +kleur|maat|cup|cupmaat
        kleren|niets|niks|iets +aan|uit|onder|uitrekken
        wat +heb|draag|heeft +je|jij|u +aan|eronder|onder
        zonder +kleren|bh|slip|broek
        niets|niks +aan|onder
    """,
    "act": """
        sexting|naaktfoto*|blootfoto*|dickpic*|onenightstand|one+night|slaapkamer|bedpartner|potige|spieren|lekkerding
        lekker+ding|lekkere+meid|lekker+wijf|lekkere+stem
        gezoend|gekust|uitkleden|uitgekleed|pikant*|pikante|kussen|kusje|zoen|zoenen|tongen|knuffelen|strelen|aaien
        betasten|voelen|likken|sabbelen|zuigen|pakken|bespringen|berijden|rijden+op|bonken|poken|soppen|ketsen|palen
        batsen|van+bil|buurten|vozen|flikflooien|nemen|verwennen|ruk|rukken|trekken+op|kom+klaar|spuit|sperma|natte
        vochtig*|sletje|meesteres|slaaf|straf+me|billenkoek|zweep|bdsm|swing*|partnerruil|parenclub|triootje
        vingeren|vinger|neuken|neuk|pijpen|pijp|beffen|vrijen|seks|sex|wippen|naaien|rampetampen|masseren|massage
        kus|aftrekken|klaarkomen|trio|bukken|verkrachten|gangbang|orgie|bevredigen|kruip+bij|aanraken|opgewonden
        geil|geile|hitsig|stijve|stijf|kinky|ruige|ondeugend*|stout|wild|maagd|orgasme|condoom|porno|onlyfans|dildo
        escort
        in +gedachten
        lig +in +bed
        mag|mogen mijn +container|brievenbus|pijp|slang
        wil|wou|zou|mag|zullen|kan|laat +ik|we|wij|je|jij|u|me jou|je|u kussen|zoenen|voelen|pakken
        wil|wou|zou|mag|zullen|kan|laat +ik|we|wij|je|jij|u|me jouw|met+je|met+u|samen kussen|zoenen|voelen|pakken
        wil|wou|zou|mag|zullen|kan|laat +ik|we|wij|je|jij|u|me jou|je|u nemen|likken|uitkleden|bed
        wil|wou|zou|mag|zullen|kan|laat +ik|we|wij|je|jij|u|me jouw|met+je|met+u|samen nemen|likken|uitkleden|bed
        wil|wou|zou|mag|zullen|kan|laat +ik|we|wij|je|jij|u|me jou|je|u slapen|vrijen|masseren|aanraken
        wil|wou|zou +ik|we|wij|je|jij|u|me jouw|met+je|met+u|samen slapen|vrijen|masseren|aanraken
        mag|zullen|kan|laat +ik|we|wij|je|jij|u|me jouw|met+je|met+u|samen slapen|vrijen|masseren|aanraken
        wil|wou|zou|mag|zullen|kan|laat +ik|we|wij|je|jij|u|me jou|je|u|jouw|met+je|met+u|samen verwennen|strelen
        wil|wou|zou|mag|zullen|kan|laat +ik|we|wij|je|jij|u|me jou|je|u proeven|bloot|knuffelen
        wil|wou|zou|mag|zullen|kan|laat +ik|we|wij|je|jij|u|me jouw|met+je|met+u|samen proeven|bloot|knuffelen
        nacht|nachtje|weekend|avond|avondje|uurtje met +jou|je|u|mij|ons|z'n+tweeën|zijn+tweeën
        bubbelbad|sauna|hotelkamer|matras|achterbank|bureau met +jou|je|u|mij|ons|z'n+tweeën|zijn+tweeën
        bij +mij|jou|me +thuis|slapen|in+bed|blijven
        in +natura
        betaal*|boete|vergunning natura|kus|kusje|ander+manier|lichaam|beurt
        slaap|lig|droom|denk+aan naast|bij|jou|je|naakt|met+je|jouw+lichaam|rukken|aftrekken|ruk
        in|op|naar +bed|jouw+bed|mijn+bed|m'n+bed|schoot|je+bed|het+bed|de+keukentafel
        bed|slapen|hotel|hotelkamer|nacht|schoot|douche met|jou|je|u|bij|mij|samen|delen|in
        aan +je|jou|u|haar +zitten|komen|voelen
        een +beurt|wip|nummertje
        beurt +van|geven|krijgen
        benen +wijd|spreiden|open
        foto|foto's|filmpje|pic|selfie|nudes naakt|bloot|kleren|piemel|lul|pik
        foto|foto's|filmpje|pic|selfie|nudes borsten|jezelf|van+jezelf|sexy|ondergoed|onthullend*
        genomen|pakken|nemen|grijpen stevig|lekker|hard|eens|achteren|van+achteren
        zin in|heb +jou|je|seks|sex
        in +vuur +en +vlam
    """,
    "flirt": """
        stoot|bril|receptie|als+je+begrijpt|begrijp+je|knipoog|ondeugend|in+gedachten|denk+aan+uw|denk+aan+je|papa
        daddy|meester|slaafje|huisbezoek*|vraag+voor+een+vriend|fotootje|bloemetje|fles+wijn|rode+wijn
        vanavond+langs|kom+vanavond|fouilleren|handboeien|zachte+handjes|gedachte+aan+jou|lekkertje|lekker+ding
        lekker+wijf|stuk|spetter|moordwijf|bloedmooi*|beeldschoon|beeldschone|bloedgeil*|hottie|babe|baby+girl|mop
        popje|poes|poesje|tijger|engeltje|prinses|schatjes|lekkere+dingen|milf|dilf|stoeipoes|trouwen|afspraakje
        candlelight|flirten|sjansen|wijntje|borrel|biertje|etentje|uit+eten|koffie+bij+mij|date+met|schatje|liefje
        moppie|poppie|schat|snoepje|lekkerding|snoes|lieverd|schoonheid|date|daten|verkering|uitgaan|knuffelen
        romantisch|kaarslicht|😏|😘|😍|💋|🥵|👅|😈|blondje|dame+van|stagiaire|die+mevrouw|die+dame
        nachtje|nacht wil|met|haar|hem|jou|je
        stem|stemgeluid|stemmetje|ogen|lach|glimlach lekker|lekkere|mooi|mooie|sexy|geil|opgewonden|zwoel|zwoele
        foto|profielfoto|mond|lippen|kapsel|parfum lekker|lekkere|mooi|mooie|sexy|geil|opgewonden|zwoel|zwoele
        stem|stemgeluid|stemmetje|ogen|lach|glimlach verliefd|hees|hese|gek|opwindend|opwindende|warm|heerlijk
        foto|profielfoto|mond|lippen|kapsel|parfum verliefd|hees|hese|gek|opwindend|opwindende|warm|heerlijk
        woon|ben +je|jij|u +alleen
        alleen +thuis|vanavond
        hoe +oud|lang +ben|bent
        wat|hoe doe|doet|ben +je|jij|u +vanavond|na+je+werk|na+werk|dit+weekend|straks
        na|buiten +werk|werktijd|je+dienst|dienst|kantoortijd
        lekker|lekkere|heerlijk|heerlijke|sexy +ding|stuk|wijf|stem|kont|kontje|meid|vrouw|mond|lijf
        mooie|geile|hete|knap|knappe|aantrekkelijk* +ding|stuk|wijf|stem|kont|kontje|meid|vrouw|mond|lijf
        lekker|lekkere|heerlijk|heerlijke|sexy +lichaam|stemmetje|ogen|benen|borsten
        lekker|lekkere|heerlijk|heerlijke|sexy +hapje|poppetje|dame|schat|meisje
        mooie|geile|hete|knap|knappe|aantrekkelijk* +lichaam|stemmetje|ogen|benen|borsten
        mooie|geile|hete|knap|knappe|aantrekkelijk* +hapje|poppetje|dame|schat|meisje
        ben|bent +je|jij|u +single|vrijgezel|getrouwd|maagd|alleen|bezet
        heb|heeft +je|jij|u +een +vriend|vriendje|man|relatie
        samen|eens|zullen +we|iets|een|wat drinken|eten|uit|afspreken|drankje|hotel|wijntje
        nummer haar|jouw|je|mag|06
        droom|droomde|denk|fantaseer|verliefd|kwijlen|verlang +elke|van|aan|over|op|naar|steeds jou|je|u|nacht|haar
        kijken|kijk|zag|zie kont|borsten|decolleté|benen|rokje
    """,
}
