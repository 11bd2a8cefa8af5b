"""What residents write in German when something is wrong now."""

RULES = {
    "pressing": """
        jetzt
        gerade
        sofort|schnell|dringend|bitte+schnell
        hilfe
    """,
    "present": """
        jetzt|gerade|hilfe|sofort|dringend|es+ist|da+ist|hier+ist|es+gibt|es+brennt
    """,
    "calm": """
        gestern|letzte|letzten|letztes|vorige|vor+einer|vor+einem
        genehmigung|versicherung|antrag|beantragen|brennholz|feuerwerk|lagerfeuer
    """,
    "danger": """
        ! es+brennt
        brennt haus|wohnung|auto|keller|dach|kuche|kueche|bei
        haus|wohnung|auto|keller|dach|kuche|kueche|garage brennt
        feuer im|in|bei|ausgebrochen
        es|ein +feuer
        ^+feuer
        brand im|in|ausgebrochen
        wohnungsbrand|hausbrand
        flammen
        rauch aus|kommt|im
        riecht|rieche|riechen|stinkt gas
        gasgeruch|gasleck
        bewusstlos*|ohnmachtig|bewusslos
        atmet|atmen nicht|kaum
        keine|kaum luft
        herzinfarkt|herzstillstand|schlaganfall|herzanfall
        schmerzen brust
        ertrinkt|erstickt|verblutet
        blutet
        krankenwagen|rettungswagen|notarzt|ambulanz
        unfall passiert|verletzte|schwer|schwerer|gerade
        schwerer|ein +unfall
        verletzte|verletzten|schwerverletzt*|verletzt
        angefahren|eingeklemmt
        geschossen|schusse|schusse|schuesse|schiesserei|messerstecherei|niedergestochen|erstochen
        hat|mit messer|waffe|pistole|gewehr
        einbrecher
        bricht|brechen ein|einbrechen
        eingebrochen wird|gerade
        uberfall|ueberfall|uberfallen|vergewaltigt|entfuhrt
        werde|wird bedroht|verfolgt|angegriffen
        explosion|bombe
        kind verschwunden|vermisst|weg|wasser
        rufen|schicken|brauche|brauchen|holen polizei|feuerwehr|hilfe
        polizei|feuerwehr sofort|schnell|jetzt|bitte
        hilfe hilfe
        ! ^+hilfe+$
        ! ^+bitte+helfen
        notfall
        brennt
        kind|frau|mann|person ins +wasser gefallen
        ins+wasser gefallen|gesturzt
        liegt auf|am boden|strasse|reglos
        reglos|leblos|bewegt+sich+nicht
        feuerwehr|polizei|krankenwagen kommen|schicken
    """,
    "suicide": """
        ! will|mochte|moechte nicht|nimmer mehr leben
        ! will|mochte|moechte sterben|tot+sein
        ! bringe|bring mich um
        ! mich umbringen|erhangen|toten
        ! mir das+leben nehmen|nehme
        ! mir etwas|was antun
        selbstmord|suizid|selbsttotung
        springe von|vor brucke|dach|zug
        keinen sinn leben
    """,
    "home_violence": """
        mann|freund|vater|partner|ex|frau|stiefvater schlagt|schlaegt|schlug mich|meine|uns|mir
        mann|freund|vater|partner|ex|frau|stiefvater wurgt|bedroht|misshandelt mich|meine|uns|mir
        er|sie schlagt|schlaegt|wurgt|misshandelt|bedroht mich|uns|kinder
        schlagt|schlaegt er|mich
        werde zuhause|hause geschlagen|misshandelt
        angst vor meinem mann|vater|freund|ex|partner
        hausliche|haeusliche gewalt
        zuhause|hause nicht sicher
        mann|freund|vater eingesperrt
    """,
}
