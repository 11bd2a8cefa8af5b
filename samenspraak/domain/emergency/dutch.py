"""What residents write in Dutch about suicide and violence at home; what is pressing and what is calm."""

RULES = {
    "pressing": """
        nu
        net
        zojuist
        snel
        spoed
        direct
        meteen
        onmiddellijk
        momenteel
        help|hellup|hulp
        dringend
        op+dit+moment
        weer
        bezig
        minuten|minuutje|minuut|kwartier|uur|uurtje geleden
        nog+steeds
    """,
    "present": """
        nu|momenteel|zojuist|op+dit+moment|op+het+moment|help|hellup|dringend|spoed
        er+is|er+staat|er+ligt|er+wordt|staat+nu|ligt+nu|is+nu|nog+steeds|nogsteeds
    """,
    "calm": """
        gisteren|eergisteren|gister|gisteravond|gisternacht
        vorige|vorig|afgelopen|geleden|laatst|destijds|ooit|vroeger
        figuurlijk|qua|lijkt+het+wel|wijze+van+spreken|testbericht|proefbericht|einde+test|digid|afvalpas|wifi
        geblust|opgelost|geweest|was+er|er+was|waren+er|er+waren
        vergunning*|subsidie|advies|cursus|training|oefening|voorlichting|folder|preventi*|veiligheid
        aanvra*|aanvraag|formulier*|aangifte|declar*
        claim*|schadeclaim|schadevergoeding|aansprakelijk*|verzeker*
        scriptie|stage|opleiding|werkt+op|werkt+bij|vacature|vrijwillig*|profielwerkstuk|spreekbeurt
        kost|kosten|prijs|tarief|factuur|boete|boetes|belasting*|ozb
        stoken|stookt|stookverbod|vuurkorf|vuurschaal|bbq|barbecue*|paasvuur*|kampvuur|vreugdevuur|kerstbomen
        brandhout|open+haard
        herdenking|herdenken|monument
        lamp|lampen|lampje|lantaarn*|lantaren*|straatverlichting|verlichting brandt|branden
        brandt lamp|lampen|lantaarn*|straatverlichting|verlichting|licht
        brandt|brand +niet|overdag
        verslag|toezicht|camera's|cameras|cameratoezicht
        bijeenkomst|vraag+over|vraagje+over|informatie+over|open+dag|openingstijden
        mes|messen verloren
        gevonden+voorwerp*
        paspoort|rijbewijs|sleutel|sleutels|telefoon|kaart|pasje kwijt|verloren|weg
        pas|legitimatie|portemonnee|fiets|jas|kat|hond kwijt|verloren|weg
        zwemles|zwemlessen|zwemdiploma
        spelen|speelt|spelend|spelende|speelplek|hek
        iemand zijn|zn|haar troep|afval|rommel|spullen|fiets|auto
        straks +gebeurt|gebeuren|een|vallen|een|gaat
        wachten ongeluk|ongelukken|ongeval|doden|slachtoffers
        onderzoeken|explosievenonderzoek|graf|uitvaart|begraaf*|begraf*|testament|donor|donorregister
        kazerne|rookmelder*|brandmelder*|vereniging|lippen|brandverzekering|brandveiligheid|brandpreventie
        geen +brand|spoed|noodgeval|gevaar|haast
        noodgeval is|was|het niet
        wanneer 112
        inleverbak|inleveren|inlever*
        kans|risico|voorkomen|gevaarlijk|gevaarlijke +botsing|ongeluk|ongelukken|op
        strooiwagen|bijtincident
        doet|doen gemeente tegen
        aangereden|overreden|dode|dood +kat|kater|poes|hond|egel|eend|ree|duif|das|vos|haas
        bijna +aangereden|omver|overreden|geschept
        te+water laten
    """,
    "suicide": """
        ! wil+dood
        ! dood +wil|willen
        ! wil|wilde|wou|zou +gewoon|echt|alleen|liever|maar|nu|eigenlijk +dood
        ! wil dood +zijn|gaan|blijven
        ! liever+dood
        ! was ik maar|beter dood
        ! wil|hoef|hoeft|kan|wou niet|nie +meer leven
        ! niet|nie +meer +leven
        ! niet|nie +meer +verder +leven
        ! niet|nie langer|meer leven wil
        zo niet+meer+verder
        ! er niet|nie +meer +zijn|wezen
        als +ik +er niet|nie +meer +ben
        ik dood +was|ben
        niemand mist|missen +me|mij
        kan niet+meer wil niet+meer
        op reling|dakrand|leuning|rand brug|viaduct|flat|dak|gebouw|balkon
        ! ik|k er eind|einde +aan
        ! maak|maken eind|einde mijn|mn|me +leven
        ! eind|einde aan mijn|mn|me +leven
        eind|einde aan zn|haar|zijn +leven
        ! stap|stappen uit+het+leven
        zelfmoord|zelfmoordgedachten|zelfmoordneigingen|zelfmoordpoging|zelfdoding|zelfdodingsgedachten
        suicide|suicidaal|suicidale|doodswens|doodsgedachten|levensmoe|afscheidsbrief
        ! mezelf|mijzelf|zichzelf|zich|me|mijn+zelf van+kant
        ! van+kant maak|maken|maakt
        ! mezelf|mijzelf|zichzelf|mij+zelf|me+zelf|zelf iets|wat aan|aandoen
        ! mezelf|mijzelf|zichzelf|zich ophang*|verhang*|snij*|doodmaken|vermoorden|verdrinken
        ! ik|k spring|springen van|voor|vanaf|af dak|trein|brug|flat|gebouw|balkon|metro|toren
        ! spring|springt|springen voor +de|een +trein|metro|auto
        ! wil|ga|gaat|dreigt|wilt spring|springen
        ! brug|spoor|dak|flat springen|springt|spring
        ! leven niet+meer+zitten
        ! zie het+niet+meer+zitten+$
        leven geen zin|nut meer|heeft
        ! geen zin|reden|nut|puf om+te+leven
        ! geen zin|reden leven
        ! beter af|zijn zonder +mij|me
        ! iedereen|jullie|ze beter zonder +mij|me
        ik|k +stap +eruit
        ik|k +stap +er +uit
        hoeft|hoef van +mij|me niet+meer
        ik|heb|al pillen|medicijnen|slaappillen|paracetamol ingenomen|geslikt|genomen|gepakt|innemen|slikken
        overdosis
        nooit|niet+meer wakker+worden
        wil|zou sterven|doodgaan
        strop|galg klaar|hangen|gemaakt|hang|nek|opgehangen
        opgehangen|verhangen heeft|zich|zichzelf|mezelf|had
        ! leven hoeft niet+meer
        leven hoeft voor +mij|me|hem|haar niet
        @IEMAND staat|zit|loopt|ligt op +het|de spoor|rails|treinrails|reling
        staat|zit|loopt|ligt @IEMAND op +het|de spoor|rails|reling
        wil verdwijnen|weg voorgoed|leven|wereld
        polsen doorsnijden|doorgesneden|snij|snijden|open
        springt|springen van|vanaf dak|brug|flat|gebouw|viaduct wil|zelf|dreigt
        ! zie geen|nergens +uitweg|uitkomst|toekomst meer
        dreigt|wil|wilt|gaat|ga van|voor|vanaf springen
        ! wil|ga|gaat +zichzelf|mezelf iets|wat|ophangen|vermoorden|doodmaken
        beter als +ik er niet
        wil|gaat +er uitstappen|tussenuit+piepen
        ! mijn|mn +leven is +voorbij|niks|zinloos|waardeloos
        ! wil niet +meer +wakker
        hoop dat|niet wakker morgen
        doodgaan|sterven wil|liever|beter
        niemand +zou +me|mij missen
        ! uit +het +leven +te stappen
        alles|allemaal ingenomen|geslikt
        ik|k +ga +dood
        zich|zichzelf|haarzelf opgehangen|verhangen|doorgesneden|neergeschoten|verdronken
        ik +sta|zit op dak|brug|rand|spoor|viaduct|balkon klaar|voorbij|einde|afscheid|sorry|vaarwel
        ! snij|snijd|sneed|verwond mezelf|mijzelf|mij+zelf|me+zelf
        vaarwel
        ik|k +sta|zit op +het|de +dak|spoor|dakrand|reling
        leven is +klaar|voorbij|op voor+mij
        leven is voor +mij +klaar|voorbij|over
        klaar|genoeg +van +het +leven
    """,
    "home_violence": """
        @NAASTE @MISHANDELT @MIJ|@ZWAK
        @NAASTE @MIJ|@ZWAK @MISHANDELT
        hij|zij|ze @MISHANDELT me|mij|ons|@ZWAK
        hij|zij|ze me|mij|ons @MISHANDELT
        @MISHANDELT hij|zij|ze me|mij|ons
        buurman|buurvrouw slaat|slaan|mishandelt|mishandelen|wurgt @ZWAK|zijn|hun
        buren|onderbuurman|bovenbuurman slaat|slaan|mishandelt|mishandelen|wurgt @ZWAK|zijn|hun
        vader|moeder|stiefvader|ouders slaat|slaan|mishandelt|mishandelen
        thuis mishandeld|geslagen|geschopt|opgesloten|misbruikt|bedreigd|geweld
        mishandeld|geslagen|misbruikt thuis|door @NAASTE|thuis
        door @NAASTE mishandeld|geslagen|bedreigd|opgesloten|misbruikt|gestalkt
        hij|zij|ze|die|@NAASTE me|mij|ons geslagen|mishandeld|geschopt|gewurgd|gestoken|toegetakeld
        @NAASTE woedend|agressief|flipt|door+het+lint
        @NAASTE me|mij|ons iets|wat aandoet|aan+doet|aandoen
        bang dat @NAASTE me|mij|ons|ons
        wordt|word|worden vrouw|kind|kinderen|moeder|meisje geslagen|mishandeld|geschopt
        ! thuis niet+veilig|niet+meer+veilig
        ! niet+veilig|niet+meer+veilig thuis
        onveilig thuis
        mishandelt|mishandeld|mishandelen me|mij|ons|@ZWAK|@NAASTE
        kindermishandeling|huiselijk+geweld|relatiegeweld|eerwraak|eergerelateerd
        bang|doodsbang|doodsbenauwd voor|van @MIJN @NAASTE
        durf niet naar+huis
        durf|kan niet naar+huis hij|man|vader|slaat
        @NAASTE opgesloten|opsluit|vastgehouden|gevangen
        @NAASTE @MIJ vermoorden|doodmaken|doden|wurgen|dood|vermoordt
        hij|ex|man vermoordt|vermoorden me|mij|ons
        hij gaat|wil me|mij|ons vermoorden|doodmaken|doden|wurgen|doodslaan|afmaken
        ex|exman|exvriend bedreigt|bedreigd|dreigt|stalkt|valt|deur
        @NAASTE zit|komt|raakt aan mij|me
        @NAASTE misbruik*|betast
        misbruikt|betast me|mij|door|@KIND
        incest
        kinderen|kind|vrouw|buurvrouw|moeder gillen|gilt|geslagen|mishandeld worden|wordt|buren|slaan|geslagen
        kinderen|kind|vrouw|buurvrouw|moeder worden|wordt geslagen|mishandeld|geschopt
        uitgehuwelijkt|uithuwelijken|gedwongen+huwelijk
        gedwongen trouwen
        blijf+van+mijn+lijf
        papa|mama|vader|moeder|stiefvader|man|vriend|ex doet papa|mama|mij|me|ons|haar|moeder|kinderen pijn
        @NAASTE me|mij|ons|mama|haar pijn doet|gedaan
        @NAASTE bij +de|mijn|mn|haar keel|haren|strot|nek
        bij +de|mijn|mn +keel|haren|strot gegrepen|gepakt|vast
        @NAASTE gooit|slaat|smijt|schreeuwt slaat|schopt|spullen me|mij|ons|kinderen
        mijn|mn|me @NAASTE slaat|mishandelt|schopt mij|me|ons
        @NAASTE spullen slaat|schopt me|mij|ons|kinderen
        slaat|schopt|mept|wurgt mij|me
        laat me|mij|ons niet+naar+buiten|niet+weg|niet+gaan|het+huis+niet+uit|niet+het+huis+uit|huis+niet+uit
        mag huis|buiten niet van @NAASTE|hem
        gevlucht|vluchten|gevlucht+van|weggelopen voor|van|bij +mijn|mn|me @NAASTE
        blijf+van+mijn+lijf|vrouwenopvang|opvanghuis nu|nodig|vanavond|vannacht|plek
        @NAASTE dreigt|gedreigd me|mij|ons|kinderen|wat
        controleert|stalkt|achtervolgt ex|exman|exvriend
        ex|exman|exvriend staat|komt|is deur|huis|binnen|achterom
        me|mij|ons gaat|wil|zal|komt|ging vermoorden|doodmaken|doden|afmaken|doodschieten|doodsteken|wurgen
        me|mij|ons vermoorden|doodmaken|afmaken|doodslaan|doodsteken|doodschieten
        mag van +mijn|mn|me @NAASTE niet|nergens
        @NAASTE heeft|had|is @ZWAK|me|mij|ons geslagen|geschopt|gewurgd
        @NAASTE heeft|had|is @ZWAK|me|mij|ons mishandeld|bedreigd|gestoken|aangevallen
        @NAASTE|hij|ze drinkt|dronken slaat|agressief|bang
        @NAASTE sluit|sloot|houdt me|mij|ons op|vast
        op +de +vlucht|op+de+loop voor +mijn|mn|me @NAASTE
        hoor vrouw|buurvrouw|kind|kinderen gillen|schreeuwen klappen|slaan|slaat|man|hij
    """,
}
