"""What hints at an emergency in German."""

SIGNS = {
    "fire": """
        feuer|brennt|flammen|wohnungsbrand|hausbrand|lichterloh|brennen|in+flammen
        es brennt
    """,
    "smoke": """
        rauch|qualm|qualmt|rauchmelder|verraucht
    """,
    "gas": """
        gasgeruch|gasleck|gas+tritt|kohlenmonoxid
        riecht|rieche|riechen gas
    """,
    "breath": """
        erstickt|ersticken|verschluckt|blau+angelaufen|atemnot|lippen+blau
        atmet|atmen|luft|atem|atmung nicht|kaum|keine|schlecht|schwer
        nicht|kaum|keine|keinen|schwer atmet|atmen|luft|atem
    """,
    "faint": """
        nicht+mehr+wach|nicht+wach|bewusstsein|bewusstlos|ohnmaechtig|ohnmächtig|zusammengebrochen|umgekippt|reglos
        leblos|umgefallen|kollabiert|nicht+ansprechbar
        reagiert|bewegt|wacht nicht
        liegt boden|strasse|blut|nicht
        gestürzt|gefallen treppe|leiter|dach
    """,
    "heart": """
        herzinfarkt|schlaganfall|herzstillstand|krampfanfall|epilep*|brustschmerzen|wehen|herzanfall
        schmerzen brust
        gesicht haengt|hängt|schief|grau
    """,
    "blood": """
        blutet|bluten|blut|blutung|verblutet
    """,
    "hurt": """
        verletzt|verletzte|verletzten|schwerverletzt|opfer
    """,
    "water": """
        ertrinkt|ertrinken|ertrunken
        steg|boot|schwimmen|pool wasser|gefallen|nicht|unter
        wasser|kanal|fluss|see|eis|ins+wasser gefallen|gesprungen|eingebrochen|auto|gefahren|unter
        ins +wasser|eis
        im +kanal|wasser|fluss
    """,
    "weapon": """
        messer|pistole|waffe|gewehr|axt|schiesst|schießt|schüsse|schuesse|geschossen|gestochen|sticht|eisenstange
        bewaffnet|geisel
    """,
    "violence": """
        schlägt|schlagen|prügelt|prügeln|prügelei|schlägerei|angegriffen|greift|verprügelt|überfallen|vergewaltigt
        würgt|entführt|bedroht|verfolgt|tritt+auf|umbringen|töten
    """,
    "home": """
        eingesperrt|verstecke|versteckt|angst+vor
        mann|freund|vater|ex|partner schlägt|würgt|bedroht|prügelt|umbringen|eingesperrt
    """,
    "intruder": """
        einbrecher|bricht+ein|bricht+gerade|brechen+ein|einbruch|steigt+ein|eindringling
        jemand|mann|fremder in|im|am +meiner|haus|wohnung|der
        bricht jemand|ein
        tür|fenster aufbrechen|eingeschlagen|einschlagen|eintreten
    """,
    "robbery": """
        überfall|ausgeraubt|räuber|raubüberfall|beraubt
    """,
    "missing": """
        verschwunden|vermisst
        kind|sohn|tochter|baby|junge|mädchen weg|verschwunden|vermisst|finden|verloren
    """,
    "suicide": """
        selbstmord|suizid|umbringen
        bringe|bring mich um
        will|möchte|werde sterben|springen|nicht+mehr+leben|tot
        nicht +mehr +leben|weiter
        mir|mich das+leben|umbringen
        tabletten genommen|geschluckt
        brücke|gleise|gleisen|dach|geländer springen|runterspringen|steht|sitzt|brücke|springt|person
    """,
    "collapse": """
        eingestürzt|verschüttet|stürzt+ein|trümmer
    """,
    "crash": """
        unfall|angefahren|überfahren|zusammenstoss|zusammenstoß|eingeklemmt|überschlagen
    """,
    "electric": """
        stromschlag|hochspannung|stromkabel
    """,
    "blast": """
        explosion|explodiert|bombe|granate
    """,
    "poison": """
        vergiftet|vergiftung|verschluckt|gift
    """,
    "trapped": """
        eingeschlossen|eingeklemmt|drin|gefangen|feststecken
        steckt|sitzt fest|drin
    """,
    "help": """
        hilfe|notfall|notruf|schreit|schreie|schreien
        helfen +sie
        rufen|schicken|schickt|brauche|brauchen hilfe|polizei|krankenwagen|schnell
    """,
    "service": """
        polizei|feuerwehr|krankenwagen|notarzt|rettungswagen
    """,
    "now": """
        jetzt|gerade|sofort|schnell|dringend|eben|plötzlich|minuten|momentan
    """,
    "person": """
        mann|frau|kind|kinder|junge|mädchen|jemand|mutter|vater|nachbar|nachbarin|sohn|tochter|baby|leute|oma|opa
        person
    """,
    "fear": """
        angst|panik|gefahr
    """,
    "past": """
        gestern|vorgestern|damals|früher|vergangene|vergangenen|war|hatte|wurde
        letzte|letzten|vorige|letztes +woche|monat|jahr|nacht|wochenende|sommer|winter
        vor +einer|zwei|drei|einem +woche|wochen|monaten|jahr|jahren|tagen
    """,
    "office": """
        antrag|genehmigung|versicherung|formular|termin|kosten|kostet|gebühr|gebühren|beratung|bescheinigung|erlaubt
        ausweis|anmelden|parken
    """,
    "exercise": """
        übung|feuerwehrübung|probe|kurs|test|film|museum|ehrenamt*|feuerwache|defibrillator|probealarm|sirene
    """,
    "figure": """
        lärm|lärms|papierkram|langeweile|bringt+mich+noch|katastrophe|hunger
    """,
    "object": """
        lampe|laterne|mülltonne|lagerfeuer|grillen|feuerwerk|baum|osterfeuer|kamin
    """,
    "question": """
        wann|wo|wie|wer|welche|darf|kann+ich|gibt+es|muss
    """,
}
