"""Words of the emergency rules: groups of like words, the often misspelt, the common, the harmless."""

GROUPS = {
    "@BRAND": (
        "brand woningbrand huisbrand keukenbrand schuurbrand autobrand flatbrand dakbrand kelderbrand "
        "schoorsteenbrand containerbrand bosbrand heidebrand natuurbrand stalbrand brandt braand barnd "
        "bradn brnad brannd brant brandbrand"
    ),
    "@FIK": ("brand fik fikkie vlammen vuur lichterlaaie laaie brnad braand bradn"),
    "@BOUWSEL": (
        "huis woning flat gebouw schuur school keuken dak zolder kelder auto bus container prullenbak "
        "appartement kamer stal winkel meterkast bos berm trein scooter balkon caravan loods gang "
        "trappenhuis droger wasmachine accu pan hek kliko"
    ),
    "@IEMAND": (
        "iemand man vrouw kind kindje kinderen jongen jongetje meisje meisjes persoon mens mensen mevrouw "
        "meneer heer dame baby peuter kleuter fietser voetganger bestuurder buurman buurvrouw vader "
        "moeder opa oma zoon zoontje dochter dochtertje broer broertje zus zusje vriend vriendin collega "
        "bejaarde slachtoffer ouder wielrenner motorrijder scooterrijder bromfietser zwemmer chauffeur "
        "bewoner tiener puber omaatje opaatje vrouwtje mannetje peutertje kleuters schoolkind"
    ),
    "@KIND": (
        "kind kindje kinderen baby peuter kleuter zoon zoontje dochter dochtertje meisje jongetje "
        "broertje zusje kleinkind kleinzoon kleindochter"
    ),
    "@NAASTE": (
        "man vrouw vriend vriendin ex partner echtgenoot vader pa papa stiefvader moeder ma mama "
        "stiefmoeder broer zoon oom schoonvader schoonmoeder schoonfamilie familie exman exvriend exvrouw "
        "huisgenoot"
    ),
    "@MIJ": ("mij me ons"),
    "@MIJN": ("mijn mn me m'n onze zijn haar"),
    "@MISHANDELT": (
        "slaat sla slaan mept schopt trapt mishandelt mishandelen wurgt bedreigt dreigt verkracht stalkt "
        "molesteert steekt sloeg wurgde knijpt"
    ),
    "@ZWAK": (
        "kind kinderen kids vrouw moeder dochter zoon zoontje dochtertje vriendin baby zus zusje broertje"
    ),
    "@WAPEN": (
        "mes messen pistool geweer wapen wapens vuurwapen vuurwapens steekwapen bijl machete zwaard "
        "kapmes hakmes mitrailleur"
    ),
    "@WATER": (
        "water gracht sloot vijver kanaal rivier plas meer zee haven singel vaart zwembad maas rijn ijssel"
    ),
    "@DIENST": (
        "politie poltie brandweer ambulance ambulans ambulanse ziekenwagen ziekenauto hulpdiensten agenten"
    ),
}

OFTEN_MISSPELT = frozenset(
    str.split(
        "aangereden aangevallen aanrijding achtervolgd ambulance bedreigd bedreigt benauwd bewusteloos "
        "brandweer explosie gaslek gaslucht geschoten geslagen gevochten gewonden hartaanval "
        "hartinfarct hartstilstand huiselijk inbreker inbrekers ingebroken koolmonoxide mishandeld "
        "mishandelt neergeschoten neergestoken ongeluk ongeval ontploffing opgesloten ophangen "
        "overdosis pistool politie schietpartij springen steekpartij vechtpartij verdrinkt vermoorden "
        "vlammen zelfdoding zelfmoord ziekenwagen"
    )
)
"""Also found with a letter forgotten, swapped or typed twice."""

WORDS_OF_THEIR_OWN = frozenset(str.split("bedreigd bedriegt gelagen geslaagd gesloten gewoonden ingebroken"))
"""Ordinary words one slip of the finger away from those."""

COMMON = tuple(
    str.split(
        "^ $ ik k je jij hij zij ze wij we het er is zijn was heb hebt heeft hebben wil wilt kan kun "
        "kunt ga gaat gaan de een in op bij van voor uit aan met te om en niet nie geen mijn mij me mn "
        "ons zo nu net snel meer direct meteen spoed staat staan ligt liggen komt zie iets wat iemand "
        "man vrouw kind kinderen mensen huis woning straat weg water auto deur hoor hulp help bel "
        "bellen belt stuur sturen nodig word wordt worden krijg krijgt over los zit zitten veel hard "
        "heel ernstig vast kwijt zoek thuis naar maak maakt maken doen loopt sta die maar door i my the "
        "a am on he she has not no to there with going are have someone somebody send ich mein meine "
        "ist nicht will sie hat wir es bitte jetzt nach im mit var bir bu ben ve beni bana icin w na "
        "mam jest ma moj moja chce في من لا"
    )
)
"""Words of rules that ordinary messages are full of, roughly the most common first."""

HARMLESS_ENDINGS = tuple(
    str.split(
        "vergunning verzekering preventie advies veiligheid schade kazerne melder melders hout post "
        "cursus training voorlichting vereniging subsidie oefening kosten belasting lamp verlichting "
        "straat laan plein steeg"
    )
)
"""A long word that ends so is about that, whatever it begins with: zelfmoordpreventie, ambulancepost."""
