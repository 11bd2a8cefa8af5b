"""What residents write in Dutch when there is danger now: fire, gas, water, accidents, illness, violence."""

RULES = {
    "danger": """
        ! staat|staan|zet|steekt|steken in @FIK
        stond|stonden in @FIK
        ! in @FIK staat|staan|steken
        @BRAND
        in+de+fik
        vlammen uit|dak|raam|ramen|boven|hoog|slaan|zie|overal
        zie|zien|komt|komen|slaan vlammen
        het|t +brandt|brand
        brandt +het|t|hier
        @BOUWSEL brandt|fikt
        brandt|fikt @BOUWSEL
        zie|komt|komen|ruik|kwam|is|hangt|dikke|zwarte|veel rook|rookpluim|rookwolken
        rook uit|komt|boven|vandaan
        rookontwikkeling|rookpluim
        ruik|ruikt|ruiken|rook|stinkt gas
        gas ruik|ruiken|ruikt|geroken|ontsnapt|lekt|stroomt
        gaslucht|gaslek|gaslekkage|gasgeur|gasexplosie|gasontploffing|gaslekage
        geur|lucht|lek|lekkage gas
        gas +lucht|lek|geur|lekkage
        stroomt|komt|lekt|ontsnapt|spuit gas
        gasleiding geraakt|kapot|gesprongen|lek|stuk|geknapt
        koolmonoxide|koolmonoxidemelder|koolmonoxidevergiftiging|comelder
        co +melder|alarm|vergiftiging
        co koolmonoxide
        bewustel*|bewustl*|bewusteloos|bewustzijn
        buiten +westen|bewustzijn
        ademt|ademhaling|ademen niet|niks|geen|amper|nauwelijks|moeilijk
        niet|geen|stopt adem|ademt|ademen|ademhaling
        krijg|krijgt|krijgen|heeft|heb|haalt geen|amper|nauwelijks|bijna lucht|adem|zuurstof
        heel|erg|zo|hartstikke benauwd
        pijn|druk|drukkend borst|borstkas
        hartaanval|hartinfarct|hartstilstand|hartstilstant|hartaanvall|beroerte|herseninfarct|hersenbloeding
        reanim*|gereanimeerd|defibrillator
        stikt|stikkend|gestikt|te+stikken
        bloedt|bloeden|bloed|bloedend erg|hard|veel|hevig|heel|flink|ernstig|enorm|hoofd|dood
        hevig|veel|heel|overal|erg bloed|bloedt
        bloedverlies|slagaderlijk*|slagader
        bloedt
        @IEMAND ligt|licht op|langs|naast|midden|onder|grond
        ligt|licht @IEMAND op|langs|in|naast|onder|midden
        ligt op|in grond|stoep|straat|weg|kruising gewond|bloed|stil|beweegt|reageert
        @IEMAND ligt|gevallen|viel|valt|drijft|lag|sprong|zakt|gezakt in|te @WATER|ijs
        ligt|gevallen|viel|valt|drijft @IEMAND in|te @WATER|ijs
        @IEMAND in|te @WATER|ijs gevallen|gezakt|beland|geraakt|gesprongen
        @KIND in +het|de +@WATER
        verdrink|verdrinkt|verdrinken|verdronken|verzuipt|verdrinking
        te+water geraakt|gereden|raakt|gevallen|gegaan
        auto|busje|fietser|scootmobiel in +de|het +sloot|gracht|vijver|vaart|water|kanaal
        door|in|onder ijs gezakt|gevallen
        onwel|flauwgevallen|flauw+gevallen|in+elkaar+gezakt|in+elkaar+gestort|ineengezakt
        allergische +reactie|shock
        tong|keel|gezicht|lippen zwelt|opgezwollen|gezwollen
        anafyla*|epipen
        @IEMAND reageert|beweegt niet|nergens
        reageert niet+meer
        niet|niet+meer wakker
        epilep*|toeval|aanval @IEMAND
        @IEMAND aanval|attaque
        gestruikeld|gevallen|gestort bloed*|bewust*|gewond|gebroken|ernstig|hoofd
        van trap|dak|balkon|ladder|steiger|flat gevallen|gestort|gedonderd
        gevallen|valt|gestort van trap|dak|balkon|ladder|steiger|flat
        gif|vergif|giftig*|bleek binnen|binnengekregen|gedronken|ingeslikt|gegeten
        bleekmiddel|chloor|gootsteenontstopper|batterij binnen|binnengekregen|gedronken|ingeslikt|gegeten
        @KIND pillen|medicijnen|medicatie|tabletten gegeten|gedronken|ingeslikt|geslikt|ingenomen|gepakt
        vergiftigd|vergiftiging
        @KIND ingeslikt|doorgeslikt|ingenomen
        elektrocut*|geelektrocuteerd
        vrouw|vriendin|ik bevalt|bevallen nu|snel|komt
        baby komt|eraan nu|eraan
        ween|weeen|vliezen gebroken|komt|nu|snel|minuten
        @KIND weg|kwijt|vermist|verdwenen|zoek|ontvoerd|meegenomen
        vermist|kwijt|ontvoerd @KIND
        ontvoerd|ontvoering|gekidnapt|gegijzeld|gijzeling
        is|was|gebeurd|ernstig|zwaar|groot|net|vreselijk ongeluk|ongeval|aanrijding|botsing|verkeersongeluk
        ongeluk|ongeval|aanrijding gebeurd|gewond|gewonde|gewonden|net|nu|hier
        botsing|kettingbotsing|verkeersongeluk gebeurd|gewond|gewonde|gewonden|net|nu|hier
        aangereden|overreden|doodgereden|geschept
        zit|zitten|klem|bekneld|zat klem|bekneld
        tegen boom|paal|muur|gevel|huis gereden|gebotst|geknald|geklapt
        gewonden|zwaargewond|zwaargewonde|zwaargewonden
        is|ernstig|zwaar|iemand|hij|zij|ze|gewond|ligt gewond|gewonde
        wordt|word|worden|hoor|hoorde|er geschoten|schieten
        hoor|hoorde|hoorden|horen|vielen|vallen schoten|pistoolschoten|geweerschoten|knallen+en+geschreeuw
        schoten gehoord|gelost|buiten
        iemand|man|jongen|hij schiet
        schietpartij|steekpartij|vechtpartij|schietincident|steekincident|massale+vechtpartij
        neergestoken|neergeschoten|doodgeschoten|doodgestoken|gestoken|beschoten
        @IEMAND|hij|zij|ze|die|met|zwaait|trekt|heeft @WAPEN
        @WAPEN heeft|zwaait|dreigt|steekt|trekt|hand|keel|bedreigd|bedreigt|rond
        loopt|lopen @WAPEN
        wordt|worden|is|staan|zijn|er gevochten
        zijn|staan|mensen|mannen|jongeren|groep aan+het+vechten
        mensen|mannen|jongeren|jongens|groep|groepen|twee|ze vechten
        in +elkaar|mekaar geslagen|slaan|getrapt|geschopt|gemept|geramd
        slaan|trappen|schoppen|slaat|trapt|schopt|rammen in +elkaar|mekaar
        word|wordt|worden bedreigd|achtervolgd|aangevallen|overvallen
        word|wordt|worden beroofd|gewurgd|mishandeld|geslagen|geschopt
        word|wordt|worden verkracht|aangerand|gestoken|vermoord|lastiggevallen|gevolgd|gegijzeld|afgeperst
        bedreigd|achtervolgd|aangevallen|belaagd|overvallen word|wordt|worden
        verkrachting|verkracht|aanranding|aangerand
        overval|roofoverval|overvaller|overvallers|straatroof|woningoverval
        inbreker|inbrekers|insluiper|indringer
        wordt|word|worden|nu|net|is|zijn ingebroken|inbreken
        inbraak nu|bezig|gaande|momenteel|aan
        nu|net|zie inbraak
        iemand|dief|dieven|vreemde|mannen|man in|binnen +mijn|mn|ons +huis|woning|schuur|tuin|kamer
        iemand|man|mannen probeert|proberen|probeer|komt|breekt binnen|deur|raam|achterdeur|voordeur
        probeert|proberen open|in|binnen breken|komen|dringen
        probeert|proberen openbreken|inbreken|binnendringen|binnenkomen
        breekt|breken|inbreekt|breekt+in iemand|in|deur
        bom|granaat|handgranaat|explosief|bommetje|cobra ligt|geplaatst|gevonden|voor|bij|onder|gooit|gegooid
        ligt|staat|hangt|met|gooit|legt bom|granaat|handgranaat|explosief
        bommelding|bomaanslag|bomalarm
        explosie|ontploffing|ontploft|geexplodeerd|exploded
        aanslag gepleegd|gaande|bezig|terrorist*|terreur
        terrorist|terroristen|terreuraanslag
        stroomkabel|stroomdraad|hoogspanningskabel los
        hoogspanning|bovenleiding|elektriciteitskabel|stroomleiding los
        hangt|ligt|liggen|hangen stroomkabel|stroomdraad|hoogspanningskabel|bovenleiding|stroomkabels
        stroomkabel|stroomdraad|hoogspanningskabel|bovenleiding hangt|ligt|vonken|vonkt|gebroken|geknapt
        vonken
        ingestort|instort|instorten|instorting
        boom|dak|muur|kraan|steiger op @IEMAND|auto gevallen|ligt @IEMAND
        bel|belt|bellen|gebeld|sms|app|kan|haal 112
        112 bellen|niet|neemt|onbereikbaar|bereiken|nodig|bel
        stuur|stuurt|haal|heb|waar|kom|komt|help|snel|spoed|nu|nodig|bel|belt|roep @DIENST
        @DIENST nu|snel|nodig|spoed|direct|meteen|onmiddellijk|sturen|komen|stuur|kom
        ambulance|ambulans|ambulanse|ziekenwagen|ziekenauto|traumahelikopter
        ! ^ +help|hellup|hulp +$
        ! ^ +help +help|mij|me|ons|aub +$
        help+help+help
        ! help +mij|me|ons +$
        sos
        kom|komt|help|schiet snel|vlug $
        help snel|vlug|iemand
        noodgeval|noodsituatie|levensgevaar|levensbedreigend|doodsnood
        in +nood|gevaar
        zit|zitten|zat|vast|opgesloten vast|opgesloten|in lift
        zit|zitten|ben opgesloten
        gebeten|aangevallen hond bloedt|bloed|gewond|kind
        hond bijt|gebeten|aangevallen|valt @IEMAND
        hij|man|iemand valt|belaagt|lastig mensen|vrouwen|aan
        brandend|brandende huis|woning|flat|auto|gebouw|schuur|kamer|@IEMAND|lucht
        ruikt|stinkt|ruik|ruiken|rook|rooklucht naar +gas|brand|rook|chemisch
        naar +gas|rook ruikt|stinkt|ruik
        het|hier ruikt|stinkt al|enorm|sterk|heel naar +gas
        al|uur|dag|enorm|heel naar +gas
        gastank|gasfles|gaskraan|gasbuis|gastanker|propaantank lekt|lek|ontploft|sist|kapot|open|geraakt
        giftige|bijtende|chemische gas|lucht|rook|wolk|damp|stof
        gaswolk|ammoniak|chloorgas|gifwolk|rookvergiftiging
        @IEMAND op|langs|naast grond|vloer|straat|stoep|weg|fietspad|trap ligt|gewond|bloed|niet
        @IEMAND ligt|licht grond|vloer|straat|stoep|weg|fietspad|rails|spoor
        ligt hele|al|uren dag|vloer|grond doet|reageert|niet
        bewegingloos|levenloos|roerloos|beweegt+niet|bebloed|stuiptrek*|schuimbekt|schuim+op
        frontaal|frontale|kop-staart|zware|ernstige botsing|aanrijding|ongeluk|ongeval|crash
        botsing|aanrijding|ongeval|ongeluk n|a|snelweg|rondweg|rotonde|kruispunt|kruising|spoor|rijksweg
        verkeersongeval|verkeersongeluk|treinongeluk|bedrijfsongeval|arbeidsongeval
        trappen|trapt|beuken|beukt|bonken|bonkt deur|raam|voordeur|achterdeur
        rammen|ramt|schoppen|schopt|breken|forceert|forceren deur|raam|voordeur|achterdeur
        om +hulp roept|roepen|schreeuwt|schreeuwen|gilt|gillen|roep|geroepen|vraagt
        roept|roepen|schreeuwt|schreeuwen|gilt|gillen|hoor|hoorde om+hulp|hulpgeroep|geschreeuw|gegil
        hoor geschreeuw|gegil|hulpgeroep|schreeuwen|gillen
        @KIND|lippen|gezicht blauw|paars|slap|stijf
        reageert|reageren niet|nergens|nauwelijks|amper|slecht
        mond|gezicht scheef|hangt
        gaat|moet|aan bevallen op|nu|straat|auto|thuis
        kraan|boom|muur|steiger|container|vrachtwagen|bus omgevallen|gevallen|gekanteld op @BOUWSEL|@IEMAND
        boom|tak|muur|kraan @IEMAND onder|geraakt|bekneld
        @IEMAND onder +een|de|het|puin boom|auto|bus|trein|tractor|puin|vrachtwagen|muur
        @IEMAND zit|zitten|zat vast|opgesloten|klem in|onder|huis|auto|lift|brand|kelder
        dief|dieven|indringer|vreemde|inbrekers in|binnen|boven|beneden
        dief|dieven in +huis|de|het|mijn
        kan+niet+praten
        niet +praten bang|iemand|huis
        beroofd|overvallen net|word|zojuist|ben
        auto|busje|vrachtwagen|bus ondersteboven|over+de+kop|op+zijn+kop|gekanteld|uitgebrand|te+water
        iedereen|mensen|kinderen hoesten|overgeven|braken|flauw|misselijk|ziek+geworden
        braakt|spuugt|hoest|plast|overgeeft bloed
        brandwond|brandwonden|kokend+water|derdegraads
        arm|been|vinger|vingers|hand|voet eraf|afgehakt|afgesneden|afgezaagd
        hartpatient|suikerziekte|diabeet|hypo|astma|astmaaanval aanval|niet|slecht|onwel|flauw
        astma +aanval
        vol|binnen +rook
        vol +met rook
        @BOUWSEL vol rook|gas
        rook in|onder|door +de|het|ons|onze|mijn @BOUWSEL|deur
        kan|kunnen|kon niet +meer +opstaan|overeind|bewegen|ademen|slikken|ademhalen
        kan|kunnen|kon niet|amper|nauwelijks +opstaan|overeind|bewegen|ademen|slikken|ademhalen|staan
        het +benauwd|stervensbenauwd
        benauwd|kortademig borst|grauw|bleek|blauw|erg|heel|ineens|plotseling
        zweet|grauw|lijkbleek borst|benauwd|pijn
        @IEMAND onder +een|de|het auto|bus|trein|tram|vrachtwagen|tractor|scooter|boom|puin
        @IEMAND vermist|verdwaald|weggelopen
        vermist|verdwaald|weggelopen @IEMAND|dement|dementie|alzheimer
        @IEMAND in|van put|schacht|kelder|rails|spoor|gracht|boot|dijk|brug|kade gevallen|gestort|geduwd
        gevallen in put|schacht|gracht|kanaal|rivier
        @IEMAND tussen deur|trein|machine|lift klem|vast|bekneld
        met +een|zijn|haar arm|been|hand|hoofd|vinger klem|vast|bekneld
        harde +knal|klap|explosie|dreun
        staat +onder +stroom
        onder +stroom|spanning staat|komen|@IEMAND
        kortsluiting rook|vonken|brand
        sneeuw|lawine|hitte bevangen|onderkoeld
        onderkoeld|onderkoeling|bevangen
        slang|wesp|wespen|bijen gebeten|gestoken dik|benauwd|allergisch
        vuur uit|in|achter @BOUWSEL
        te+water
        slaat|slaan|sloeg met +een|zijn|de hamer|knuppel|honkbalknuppel|stok|ketting|fles|staaf|schep|stuk
        hamer|knuppel|honkbalknuppel|ketting @IEMAND
        trein|tram|metro|bus|auto|vrachtwagen|scooter raakt|geraakt|ramt|geramd @IEMAND|auto|trein|tegen|op
        trein|tram|metro|bus|auto|vrachtwagen|scooter botst|gebotst|knalt|schept @IEMAND|auto|trein|tegen|op
        @KIND alleen|los snelweg|spoor|rails|weg|water|straat
        drenkeling|drenkelingen
        lijk|lichaam ligt|drijft|gevonden|water
        aan +het +schieten
        zakt|zakte|zakken in +elkaar
    """,
}
