"""What hints in Dutch at violence and crime."""

SIGNS = {
    "weapon": """
        kettingzaag|koevoet|luchtbuks|kruisboog|kalashnikov|jachtgeweer|gaspistool|steekwapens|stiletto|breekmes
        dolk|schaar|mes|messen|pistool|geweer|vuurwapen|wapen|bijl|machete|zwaard|hakbijl|kapmes|hakmes|steekwapen
        wapens|knuppel|honkbalknuppel|stok|stokken|ijzeren+staaf|hamer|ploertendoder|boksbeugel|schroevendraaier
        schiet|schieten|geschoten|schoten|schietpartij|steekpartij|neergestoken|neergeschoten|gestoken|pang
        gegijzeld|gijzeling|gijzelt|gijzelaar|onder+schot
        steekt|zwaait|prikt op|met|in|iemand|mes
    """,
    "violence": """
        binnengedrongen|binnengevallen|kapotgeslagen|kapot+geslagen|belaagt|vechtprtij|vechpartij|vechtpartijen
        gevochten|knokken|schietpartij|steekpartij|neersteken|neerschieten|doodslaan|doodsteken|doodschieten|steken
        verrot+slaan|in+elkaar+slaan|sleurt|sleuren|meesleuren|sleept|verkrachten|verkracht|trappen+op|afranselen
        vecht|vechten|vechtpartij|gevecht|knokpartij|matpartij|rellen|mishandel*|aangevallen|valt+aan|slaat|slaan
        slaand|schopt|schoppen|trapt|trappen|beukt|mept|wurgt|wurgen|in+elkaar|toegetakeld|geslagen|geschopt
        afgetuigd|overvallen|belaagd|neergeslagen|aangerand|aanrand*|verkracht*|ontvoer*|gekidnapt|getrokken
        achtervolgt|achtervolgd|volgt+me|volgt+mij|lastiggevallen|achterna|achter+me+aan|stalkt|bedreigt|bedreigd
        dreigt|dreigen|vermoord*|maakt+me|maakt+hij|maak+je|dood+maken|doodmakt|doodmaakt|doodmaken|gewurgd|gestoken
        afmaken|kapot+maken|keel|ombrengen
        meetrekt|meegetrokken|meesleurt|sleurt|trekt|lokt meisje|vrouw|kind|jongen|bosjes|auto|bestelbus|busje|bosje
        gooien|gooit|bekogelen stenen|vuurwerk|flessen politie|ambulance|agenten|mensen
        vast|vasthoudt|vastgehouden kind|hem|haar laat+vallen|dreigt|boven|raam
        broek|jas open kind|kinderen|meisje|speeltuin
        slaan|schoppen|trappen|steken|slaat mijn|een|iemand|buurjongen|haar|hem|me verrot|dood|neer|lens|elkaar
        gaat|komt|wil|zou me|mij|haar|ons|hem|iedereen doodslaan|vermoorden|doodmaken|slaan
        gaat|komt|wil|zou me|mij|haar|ons|hem|iedereen steken|schieten|doodsteken|dood
        zwaait|loopt|rent|staat met mes|bijl|kettingzaag|hamer|stok|pistool|knuppel|zwaard|schaar|fles
        in|op elkaar|mekaar|hem|haar|iemand geslagen|slaan|gewerkt|inslaan|in+slaan|rammen|getrapt|schoppen|beuken
        valt|vallen|viel lastig|aan +mensen|iemand|vrouw|me|mij|haar|voorbijgangers
        klappen|vuisten|gooit|gegooid|smijt stenen|vuurwerk|ruiten|spullen|glas
        pit-bull|pitbull|hond|rottweiler bijt|aangevallen|laat+niet+los|valt|verscheurt
    """,
    "home": """
        opgesloten|vastgehouden|opsluit|laat+me+niet|durf+niet|verstopt|verschuil|verstop|doodsbang
        zit|komt|voelt aan +mij|me
        mag|laat van +mijn|me|mij man|vader|vriend|het+huis
        gevlucht|vluchten|weggelopen voor|van|bij +mijn man|ex|vader|vriend|ouders|familie
        houdt|houden me|mij|ons vast|binnen|gevangen|opgesloten
        bang dat @NAASTE|hij|mijn+ex
        schoonfamilie|familie|broers vast|opgesloten|eer|uithuwelijken
        iets +aandoet|aan+doet
        veilig thuis|niet
        @NAASTE|hij|buurman slaat|schopt|mishandelt|wurgt|bedreigt
        @NAASTE|hij|buurman trapt|opgesloten|vermoord*|knijpt|verkracht|verkracht*
        mijn|mn|me|m'n @NAASTE @GEWELD mij|me|ons|haar|kind|kinderen|moeder|mama
        niet+veilig|onveilig thuis
        thuis niet+veilig|onveilig|geslagen|mishandeld
    """,
    "intruder": """
        inbreker|inbrekers|inbraak|insluiper|indringer|inbreken|ingebroken|insluipers|dief|dieven
        breken|breekt|in inbreken +in|nu|bij|achterom|hiernaast
        er +zijn|is|zit|zitten|loopt|lopen|staat mensen|iemand|man|mannen|ne+man in|beneden|boven +mijn|ons|huis
        er +zijn|is|zit mensen|iemand|man|mannen|ne+man in|beneden|boven +tuinhuis|tuin|mn|slaapkamer
        er +zitten|loopt|lopen|staat mensen|iemand|man|mannen|ne+man in|beneden|boven +tuinhuis|tuin|mn|slaapkamer
        iemand|man|mannen|iemant|ze in|binnen|aan +mijn|ons|huis|woning|achterdeur|tuin|deur|schuur|kamer
        vreemde|twee|onbekende|figuur|types|gasten in|binnen|aan +mijn|ons|huis|woning
        vreemde|twee|onbekende|figuur|types|gasten in|binnen|aan +achterdeur|tuin|deur|schuur|kamer
        breekt|breken|klimt|klimmen|sluipt|forceert|forceren raam|deur|huis|binnen|slot|achterdeur|in|voordeur|open
        wrikt|morrelt|rammelt|trapt|trappen|bonkt|ramt|dringt raam|deur|huis|binnen|slot|achterdeur|in|voordeur|open
        raam|deur|achterdeur|voordeur|slot|ruit ingeslagen|ingetrapt|forceren|open
        raam|deur|achterdeur|voordeur|slot|ruit breken|inslaan|intrappen|ingegooid|geforceerd
        voetstappen|stemmen|gestommel|geluiden|lawaai beneden|boven|zolder|huis|kelder
    """,
    "robbery": """
        overval|overvallen|overvaller|overvallers|beroofd|berooft|bivakmuts*|straatroof|plofkraak|ramkraak|roof
        autodief|inladen|koevoet|breekijzer|slijptol
        gestolen|steelt|jat|jatten nu|net|zojuist|rennen|rent|weg
        gaande|bezig overval|inbraak|diefstal
        overval|inbraak|diefstal|steekpartij|vechtpartij|brand|ongeluk gaande|bezig|nu|net|hier
    """,
    "threat": """
        let+op+mijn+woorden|spijt+van|stelletje|kanker*|tering*|tyfus*|klootzak*|hoer
        ik|we|wij|k sla|steek|maak|schiet|breek|kom|rijd je|jullie|jou|u|uw|jouw|die
        ik|we|wij|k rij|trek|schop|pak|zaag|gooi|haal je|jullie|jou|u|uw|jouw|die
        je|jullie|jou +kapot|dood|neer
    """,
}
