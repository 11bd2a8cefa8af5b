"""What hints at an emergency in Romanian."""

SIGNS = {
    "fire": """
        arde|foc|incendiu|flăcări|flacari|ard
    """,
    "smoke": """
        fum
    """,
    "gas": """
        monoxid
        miros|miroase|scurgere|simt gaz|gaze
    """,
    "breath": """
        sufocă|sufoca|îneacă|buze+vinete
        nu|abia +mai|respiră|respira|respir|mai+respiră|mai+respira|pot+respira
    """,
    "faint": """
        leșinat|lesinat|inconștient|inconstient|inconștientă|căzut|cazut|prăbușit
        nu răspunde|mișcă|trezește|reacționează
    """,
    "heart": """
        infarct|avc|convulsii|atac+de+cord|atac+cerebral|naște
        durere|dureri piept
    """,
    "blood": """
        sânge|sange|sângerează|sangereaza|sângereaza
    """,
    "hurt": """
        rănit|ranit|rănită|răniți|victimă
    """,
    "water": """
        îneacă|ineaca|înecat|se+îneacă
        căzut|cazut|sărit apă|apa|canal|râu|lac
    """,
    "weapon": """
        cuțit|cutit|armă|arma|pistol|împușcături|împușcat|înjunghiat|topor
    """,
    "violence": """
        bate|bat|bătaie|bataie|atacă|ataca|lovește|loveste|violat|răpit|amenință|ameninta|urmărește|omoare|omor
        agresează
    """,
    "home": """
        încuiată|ascund|ascunsă
        soțul|sotul|prietenul|tata bate|lovește|omoare|amenință
    """,
    "intruder": """
        hoț|hot|hoți|spărgător|sparge|intrat+în+casă|forțează
        cineva intra|sparge|casă|ușa|usa
    """,
    "robbery": """
        jaf|jefuit|jefuiește
    """,
    "missing": """
        dispărut|disparut|dispărută
        copilul|fiul|fiica|băiatul|fetița dispărut|disparut|pierdut|găsesc
    """,
    "suicide": """
        sinucid|sinucidere|sinucidă|să+mor|nu+mai+vreau+să+trăiesc
        vreau mor|sar
        pod|bloc|acoperiș sară|sar
        pastile luat|înghițit|toate
        luat pastile|pastilele
    """,
    "collapse": """
        prăbușit|dărâmat|dărâmături
    """,
    "crash": """
        accident|lovit+de+o+mașină|călcat|răsturnat
    """,
    "blast": """
        explozie|explodat|bombă
    """,
    "trapped": """
        blocat|blocată|blocați|prins|prinși|înăuntru|lift
    """,
    "help": """
        ajutor|ajutați|ajutati|urgență|urgenta|țipă|țipete|strigă
        sunați|trimiteți|nevoie salvare|salvarea|poliția|ambulanța
    """,
    "service": """
        poliția|politia|pompierii|ambulanță|ambulanța|salvarea
    """,
    "now": """
        acum|repede|urgent|imediat|minute|chiar+acum|tocmai
    """,
    "person": """
        bărbat|femeie|copil|copilul|copii|mama|tata|soțul|soția|vecinul|vecina|oameni|cineva|om|bunica|bunicul
    """,
    "past": """
        ieri|trecut|trecută|acum+o|acum+două
    """,
    "office": """
        permis|asigurare|formular|programare|cerere|certificat|pașaport|costă|cât|autorizație|amendă
    """,
    "exercise": """
        exercițiu|curs|film|muzeu|test|voluntar
    """,
    "figure": """
        zgomotul|zgomot|coadă|plictiseală|foame|căldură
    """,
    "question": """
        unde|când|cum|cât|pot|la+ce+oră
    """,
}
