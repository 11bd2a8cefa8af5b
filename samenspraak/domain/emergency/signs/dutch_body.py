"""What hints in Dutch at harm to somebody: breath, blood, water, poison."""

SIGNS = {
    "breath": """
        benauwd|benauwt|stikt|stikken|verslikt|verslikte|naar+adem|gestikt|allergisch*|anafylac*|epipen
        ademt|adem|ademen|ademhaling|lucht niet|geen|amper|nauwelijks|zwaar|raar|slecht|moeilijk|bijna
        niet|geen|amper|nauwelijks|bijna|moeilijk|raar|piepend +ademt|adem|ademen|ademhaling|lucht|ademhalen
        geen|krijgt|niet +lucht|zuurstof|adem
        gezicht|lippen|hij|zij|ze|helemaal|wordt|ziet|gaat|loopt blauw|paars|grauw|grijs|blauwe|wit
        snakt|hapt adem|lucht
        keel dicht|zwelt|opgezwollen|zwellen
    """,
    "faint": """
        bewegingloos|bewegingsloos|koud+aan|levensloos|uitgeput|onderkoeld|onderkoeling|zonnesteek|hitteberoerte
        bevangen|ijskoud|spugen|spuugt|kotst|overgeven|wegzakken|zakt+weg|weg+aan+het+zakken|omgevallen|valt+om
        instorten|bewusteloos|buiten+bewustzijn|buiten+kennis|buiten+westen|flauwgevallen|flauw+gevallen|knock+out
        coma|ineengezakt|ineengestort|inelkaar|weggezakt|weggevallen|neergevallen|onderuit+gegaan|wegraakt|levenloos
        roerloos|onwel|slap|lijk|suf|verward|wartaal|wegdraaien*|bezwijkt|bezweken
        niet +te|meer +wekken|bij+te|bij+krijgen|bij|wakker+te
        niet|krijg bij|wakker +krijgen|meer|bewustzijn
        pols|hartslag voel|niet|haast|zwak|geen
        snurkt|rochelt|gorgelt|trilt|schokt raar|vreemd|heel|hele
        tong|keel|gezicht zwelt|dik|opgezwollen|gezwollen
        linkerhand|linkerarm|rechterarm|linkerkant|rechterkant|mond|mondhoek hangt|doet|slap|verlamd
        van +de|het|een +keukentrap|trap|ladder|steiger|paard|fiets|dak|boot gevallen|gekletterd|gekukeld
        van +de|het|een +keukentrap|trap|ladder|steiger|paard|fiets|dak|boot gestort|gedonderd|gelazerd
        voelt|voel niet|niets|geen armen|benen|arm|been|meer
        kan|kunnen niet|niet+meer opstaan|overeind|praten|slikken
        reageren|reageert|antwoordt|opent +niet|niemand
        doet +niet +open
        gevonden|aangetroffen dood|levenloos|bewusteloos|hangend|bloed
        zakt|zakken|valt|vallen weg|steeds|flauw
        praat|praten|doet|kijkt heel|raar|gek|vreemd|wazig|onverstaanbaar|wartaal
        out +gegaan|gaan
        doet|doen|zegt|zeggen|zei|hoor|antwoordt|komt|lukt niks|niets|niet|geen +meer|bij|wakker
        kan|kunnen|krijg hem|haar|ze niet wakker|bij|bewegen
        wakker +krijgen|maken|te+krijgen|geschud
        zakt|zakte|gezakt|stort|stortte|gestort|ingezakt in|ineen +elkaar|mekaar
        reageert|reageren|beweegt|bewegen|wakker|praat|antwoordt|verroert|reactie niet|nergens|meer|niks|geen
        niet|geen|niks|nergens reageert|beweegt|wakker|aanspreekbaar|bewegen|beweging|reactie|bewoog|bijgekomen
        ligt|lag|liggen|leg|lig roerloos|levenloos|stil|onbeweeglijk|slap|voor+dood|grond|vloer|trap|straat|stoep
        dood +in|op|gevonden|gegaan
        gevallen trap|ladder|dak|steiger|balkon|bed|douche|hoogte|raam|opstaan|kruk
    """,
    "heart": """
        hartaanval|hartinfarct|hartstilstand|infarct|beroerte|herseninfarct|hersenbloeding|tia|reanim*|epilep*
        stuip*|stuiptrek*|toeval|schokt|schokken|schuim*|koortsstuip*|insult|hypo|suikerziek*|aanval|bevalling
        vliezen|persweeen|weeen|bevalt|persen|miskraam|baby+komt
        pijn|druk|steken +op|in|aan +de|haar|zijn|mijn|mn|z'n +borst|hart|borstkas
        borst pijn|druk|drukkend*
        mond|gezicht|mondhoek scheef|hangt|scheve
        arm|been|kant verlamd|gevoelloos|tintelt
        gript|grijpt|voelt|hand naar|naar+de|op|naar+der +borst|hart
        bevalt|bevallen|bevalling|stuitje|hoofdje|beentje +op|nu|er|thuis|uit|badkamer*|hangt
        hart +man|stopt|klopt|gestopt|patient
    """,
    "blood": """
        bloed|bloedt|bloeden|bloeding|bloedend|bloedende|bloedplas|bebloed|bloedbad|doodbloed*|leegbloed*
        vinger|hand|arm|been eraf|afgehakt|afgesneden|afgezaagd|ertussen|geamputeerd
        open +wond|botbreuk|beenbreuk
        verbrand|verbrandt|brandwond*|kokend|heet hand|arm|gezicht|lichaam|water|olie|zich|thee|been
    """,
    "hurt": """
        gesneden|gestoken|gebeten|geplet|verpletterd|gespietst|doorboord|verbrijzeld|verminkt|gewond|gewonde
        gewonden|zwaargewond|zwaar+gewond|slachtoffer|slachtoffers|letsel|geraakt
        pallet|balk|muur|kast op|onder|gekregen|gestort hem|haar|zich|mij|hoofd|been|kind
        auto|boom|steen|zandkasteel|heftruck op|onder|gekregen|gestort hem|haar|zich|mij|hoofd|been|kind
        mes in +zijn|haar +buik|rug|borst|been|hals|nek
        in|tussen|met|onder de|een|het|zijn|haar freesmachine|machine|draaibank|zaagmachine|lopende+band|roltrap
        in|tussen|met|onder de|een|het|zijn|haar ketting|tandwielen|deur|liftdeur|lier|pers
        van +de|het +fiets|paard|scooter|motor|steiger|dak|trap|ladder|balkon|muur
        arm|hand|been|vinger|voet in|tussen|vast versnipperaar|machine|kettingzaag|zaag|band|pers|hakselaar|maaier
        mijn|mn|haar|zijn|ik been|heup|nek|rug|arm gebroken|scheef|breuk|bewegen
        pijn +heel|vreselijk|ondraaglijk|hevig*
        hoofdwond|hersenletsel|hoofd +op|tegen
    """,
    "water": """
        drijven|drijft|ondergegaan|meegesleurd|aanlegsteiger|vlot|reddingsvest|omgeslagen|kapseist|gekapseisd|kopje
        uitgegleden|drenkelingen|reddingsboei|boei|gezonken|verdrinkt|verdrinken|verdronken|verdrink|verdrinking
        verdrinkend|kopje+onder|drenkeling|spartelt|zinkt|boven+water|komt+niet+boven|niet+zwemmen
        vaart|plas|sluis|haven|meer|beek|put in +gereden|gevallen|gegleden|gesprongen|geraakt
        loopt|stroomt|staat|komt vol|onder met|het +water
        kelder|huis|woning|straat water|overstroming|overstroomt loopt|stijgt|binnen|in
        scootmobiel|auto|kinderwagen|busje|rolstoel|fietser te+water|in+het+water|in+de+gracht|in+de+sloot
        gevallen|sprong|gesprongen|gegleden in|van water|kade|steiger|boot|brug|sluis|gracht|vijver
        ligt|liggen|dobbert iemand|man|vrouw|kind|persoon|lichaam in +het|de|'t|t +water|gracht|sluis|sloot|kanaal
        onder +water
        te+water|water +gevallen|gesprongen|geraakt|gereden|ingevallen|beland
        deur|in|dör +'t|t|et|het +ies|ijs|wak
        in|door het|de|een +water|sloot|gracht|vijver|kanaal|rivier|plas|zee|ijs|haven|singel|vaart|wak|put|zwembad
        sloot|gracht|vijver|kanaal|rivier|plas|water|wak|ijs gevallen|gezakt|beland|drijft
        sloot|gracht|vijver|kanaal|rivier|plas|water|wak|ijs spartelt|gesprongen|gereden|gegleden
        ijs gezakt|zakt|gegaan
        auto|bus|busje|fiets|kinderwagen|scootmobiel in sloot|water|gracht|kanaal|vijver|vaart|plomp
        strandje|mui|stroming|bootje|kano|surfer|zwemmer omgeslagen|weg|hulp|onder|af
    """,
    "poison": """
        doorgeslikt|ingeslikt|vergiftigd|vergiftiging|gif|bleekmiddel|chloor|knoopbatterij|ontstopper|antivries
        wasmiddelpod*|drugs
        zoontje|dochtertje|kind|baby|peuter pillen|medicijnen|tabletten gegeten|geslikt|op|binnen|gepakt
        zoontje|dochtertje|kind|baby|peuter paddenstoel*|bessen|batterij gegeten|geslikt|op|binnen|gepakt
        gedronken|gegeten|geslikt|binnengekregen bleek*|chloor|ontkalker|terpentine|paddenstoel*
        gedronken|gegeten|geslikt|binnengekregen batterij|schoonmaak*|medicijn*|pillen|gif|bessen
        xtc|ghb|lachgas|heroine|cocaine|pil|drugs|drank op|genomen|gebruikt|coma|weg
    """,
    "suicide": """
        zelfmoord|suicide*|zelfdoding|afscheidsbrief|suicidaal|doodswens|levensmoe|overdosis|polsen|strop|ophangen
        opgehangen|verhangen|verhangt|van+kant|mezelf+iets|zichzelf+iets|iets+aan+doen|snijden|snijdt|springen
        springt|spring|gesprongen|naar+beneden|neem+afscheid|laatste+bericht|laatste+berichtje|gedag+zeggen
        afscheid+nemen|kan+dit+leven|leven+niet+meer|alles+zinloos|dakrand|reling|vangrail|treinrails|stap+eruit
        stappen+eruit|eruit+stappen
        draaiende|lopende motor|uitlaat|garage
        brief|briefje al|geschreven|ligt|klaar touw|geschreven|tafel|klaar
        touw|mes|pillen ligt|liggen|heb klaar|naast|hier
        laatste groet|bericht|keer|woorden
        kan|wil niet+meer wil|kan niet+meer
        einde|eind|punt aan +maken
        uit +het +leven
        leven is|was|hoeft voor+mij|klaar|voorbij|op
        dood +was|ben|ga
        mezelf|mijzelf|zichzelf|me+zelf|mij van+kant|ophang|snij|snijd|verhang
        bring|snij mezelf|mij|mich|me
        hangt|hing man|vrouw|iemand|jongen|meisje|hij|zij boom|touw|balk|strop|zolder|schuur
        touw|strop|scheermes|vuurwapen|wapen|slaappillen zich|hem|haar|opgesloten|kamer|schuur|meegenomen
        wacht|wachten op +de|een +trein|metro|einde
        ophoudt|afgelopen|ophouden|rust|stoppen wil|dat|moet|laat
        op +het|de|een|'t|t +randje|rand|balkon|dak|perron|spoor
        dagen|nachten niet+meer uit|door|zie+het
        wil|gaat zich|zichzelf|hem|haar wat|iets|doden|aandoen|aan
        zeg|vertel|doe tegen|aan mijn|mn|m'n ouders|moeder|kinderen|vader|man|vrouw dat spijt|hou|liefheb|sorry
        wil|wou|ga|gaat|zou|mag dood|sterven|doodgaan|niet+meer+leven|er+niet+meer+zijn|springen|verdwijnen
        niet|nie|geen|zonder +meer +leven|verder|wakker+worden|wakker|verder+leven
        niet|nie|geen meer leven|zin+in+leven|zin+om+te+leven|hoeven
        eind|einde|punt aan +alles|mijn|leven|het|mijn+leven|zijn|haar
        maak|maken|maakt eind|einde|van+kant|kapot
        er +een +eind|einde|punt +aan
        pillen|medicijnen|tabletten|slaappillen|paracetamol* ingenomen|geslikt|op|genomen|allemaal
        pillen|medicijnen|tabletten|slaappillen|paracetamol* heel|ingeslikt|klaar|leeg|gepakt
        strip|strips|doosje|oxazepam|insuline ingenomen|geslikt|op|genomen|allemaal|heel|ingeslikt|klaar|leeg|gepakt
        geslikt|ingenomen|slikt|slikken|slik|innemen pillen|medicijnen|tabletten|alles|doosje|strip
        sta|staat|zit|zitten|klimt op|over|aan|vanaf|boven|bij dakrand|reling|leuning|spoor|rails|viaduct|rand
        hangt|stond|zat|loopt|staan op|over|aan|vanaf|boven|bij dakrand|reling|leuning|spoor|rails|viaduct|rand
        sta|staat|zit|zitten|klimt op|over|aan|vanaf|boven|bij parkeergarage|perron|toren|dak|kraan|brug|flat
        hangt|stond|zat|loopt|staan op|over|aan|vanaf|boven|bij parkeergarage|perron|toren|dak|kraan|brug|flat
        spoor|rails|trein lig|ligt|staat|sta|loopt|loop|zit|voor|liggen|kind|man|vrouw
        niemand mist|missen|merkt +me|mij|ik
        beter|beteraf zonder+mij|als+ik+er+niet|dood|af+zonder
        mezelf|zichzelf|mijzelf|zelf iets|wat|aan|pijn|branden +aan|aandoen|doen|snijden|steken|aandoet
        doe|doet|ga|wil +ik|hij|ze mezelf|zichzelf wat|iets
        pillen|medicijnen|touw|scheermes|mes|afscheidsbrief liggen|ligt|klaar|al+klaar
    """,
    "missing": """
        vind|vinden|zien|zie|ziet hem|haar|ze|kind|nergens +nergens|niet|meer
        nergens te+vinden|te+bekennen
        jas|haar|trui|broek|jaar|jaartjes rood*|blond|blauw*|aan|gele
        peuter|kleuter|kind|zoontje|dochtertje|jongetje|meisje alleen op|bij|langs|straat|spoor|snelweg|water
        loopt|rent|kruipt kind|peuter|kleuter|jongetje|meisje|hij|ze weg|straat|snelweg|spoor|rijbaan
        @KIND kwijt|weg|verdwenen|vermist|zoek|kwijtgeraakt
        @KIND ontvoerd|weggelopen|meegenomen|spoorloos|niet+thuis|nergens|vinden
        kwijt|weg|vermist|verdwenen|zoek|ontvoerd|weggelopen|zoeken|vind @KIND|@OUDE
        @OUDE verdwaald|vermist|verdwenen|weggelopen|spoorloos|kwijt|dwaalt|dement*
        dwaalt|verdwaald|dementerend* straat|buiten|man|vrouw
        niet|nooit thuisgekomen|thuis+gekomen|aangekomen|teruggekomen|komen+opdagen
    """,
}
