"""What hints at an emergency in French."""

SIGNS = {
    "fire": """
        feu|incendie|flammes|brule|brûle|brûlent|en+feu|en+flammes
    """,
    "smoke": """
        fumee|fumée|alarme+incendie
    """,
    "gas": """
        monoxyde
        odeur|sent|fuite|sens gaz
        gaz fuite|odeur|echappe|partout
    """,
    "breath": """
        étouffe|etouffe|s'étouffe|étouffer|suffoque|levres+bleues|étrangle
        devient|devenu|bleu|bleue +bleu|bleue
        respire|respirer|respiration plus|pas|mal|peine
        plus|pas|mal|peine respire|respirer
    """,
    "faint": """
        inconscient|inconsciente|evanoui|évanouie|évanoui|sans+connaissance|effondré|effondrée|inanime|inanimée
        bouge|réagit|répond|reveille|réveille plus|pas
        tombe|tombé|tombée escalier|échelle|toit|sol|plus|fenêtre
        par +terre
    """,
    "heart": """
        convulse|convulsion|crise+cardiaque|infarctus|avc|arrêt+cardiaque|convulsions|épilepsie|accouche|malaise
        douleur|mal poitrine|cœur|coeur
    """,
    "blood": """
        saigne|sang|saignement|hémorragie
    """,
    "hurt": """
        blessé|blessée|blessés|victime|victimes|grièvement
    """,
    "water": """
        noie|noyer|noyade|se+noie
        tombé|tombée|sauté|dans eau|l'eau|leau|canal|rivière|lac|fleuve
    """,
    "weapon": """
        couteau|arme|pistolet|fusil|hache|machette|tire|tirs|coups+de+feu|poignardé|poignarde|fusillade|otage
    """,
    "violence": """
        agresse|agression|frappe|frappent|tabasse|attaque|attaqué|violer|viol|enlevé|enlever|menace|poursuit|bagarre
        étrangle|tuer|me+suit|se+battent|agressé|agressée
    """,
    "home": """
        enfermée|enfermé|me+cache|caché|cachée
        mari|copain|ex|père|compagnon frappe|bat|menace|tuer|étrangle|enfermée
    """,
    "intruder": """
        cambrioleur|cambrioleurs|voleur|intrus|cambriole|effraction
        quelqu'un|homme|quelquun entre|force|casse|dans +chez|porte|ma|maison|appartement|entrer
    """,
    "robbery": """
        braquage|braqueur|braqueurs|vol+à+main
    """,
    "missing": """
        disparu|disparue|enlèvement
        fils|fille|enfant|bébé|garçon|petit disparu|disparue|perdu|perdue|introuvable|trouve
    """,
    "suicide": """
        suicide|suicider|me+tuer|adieu|plus+vivre
        veut|veux|va sauter|se+jeter|mourir|se+tuer
        sauter pont|toit|balcon|fenêtre
        veux|vais|envie mourir|sauter|en+finir|tuer
        plus +envie|vivre
        pris|avalé cachets|médicaments|comprimés|boîte
        pont|toit|rails|rambarde sauter|saute|veut|debout
        finir vie|tout
    """,
    "collapse": """
        effondré|effondre|écroulé|écroulée|décombres
    """,
    "crash": """
        accident|collision|renversé|renversée|percuté|écrasé|carambolage
    """,
    "electric": """
        électrocuté|électrocutée|câble
    """,
    "blast": """
        explosion|explosé|bombe|grenade|colis+suspect
    """,
    "poison": """
        empoisonné|intoxiqué|intoxication|javel|avalé|poison
    """,
    "trapped": """
        coincé|coincée|bloqué|bloquée|bloqués|piégé|prisonnier|piégés|ascenseur|dedans|intérieur|à+l'intérieur
    """,
    "help": """
        stp|svp+vite|secours|aide|aidez|urgence|sos|crie|cris|hurle|à+l'aide|aidez-moi
        appelez|envoyez|besoin secours|police|ambulance|pompiers|aide|vite
    """,
    "service": """
        flics|keufs|gendarmes|secours|police|pompiers|ambulance|samu
    """,
    "now": """
        maintenant|vite|urgent|immédiatement|tout+de+suite|minutes|en+ce+moment|en+train|soudain|vient+de
    """,
    "person": """
        homme|femme|enfant|enfants|fille|garçon|fils|mère|père|voisin|voisine|gens|quelqu'un|mari|bébé|personne
        maman|papa
    """,
    "fear": """
        peur|panique|danger|terrifiée
    """,
    "past": """
        hier|avant-hier|ancien|autrefois|dernier|dernière|passé|passée
        il+y+a +un|deux|trois|une +mois|semaine|semaines|ans|an|jours
    """,
    "office": """
        permis|assurance|formulaire|rendez-vous|demande|attestation|carte|passeport|prix|coûte|combien|autorisation
        déclarer|déclaration|taxe|subvention|inscription
    """,
    "exercise": """
        exercice|formation|cours|film|musée|défibrillateur|bénévole|caserne|essai
    """,
    "figure": """
        bruit|attente|ennui|faim|rire|paperasse|chaud|catastrophe
    """,
    "object": """
        lampadaire|poubelle|arbre|barbecue|feu+de+camp|feux+d'artifice|cheminée|camp|artifice|vélo
    """,
    "question": """
        où|quand|comment|combien|puis-je|est-ce|quel|quelle|peut-on
    """,
}
