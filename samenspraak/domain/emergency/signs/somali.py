"""What hints at an emergency in Somali."""

SIGNS = {
    "fire": """
        dab|dabka|gubanaya|gubanayaa|gubanayo|olol|gubtay|gubaneysa|dabku
    """,
    "smoke": """
        qiiq|qiiqa|uuro
    """,
    "gas": """
        gaas|gaaska|gaasta uraya|ur|daadanaya|ureysa
    """,
    "breath": """
        neefta|neefsanayo|neefsan|ceejisan|neefqabatoow
        ma neefsanayo|neefsanayso|neefsan|neefsato
    """,
    "faint": """
        miyir|miyirka|suuxay|suuxdin|suuxday|dhacay|dhacday
        ma dhaqaaqayo|jawaabayo|dhaqaaqayso|soo+jeedin
    """,
    "heart": """
        wadne|wadnaha|wadnexanuun|istarook|foolanaysa|qallal
    """,
    "blood": """
        dhiig|dhiigga|dhiigbaxaya|dhiig+baxaya|dhiigbax
    """,
    "hurt": """
        dhaawac|dhaawacan|dhaawacmay|dhaawacantay
    """,
    "water": """
        qaraqmaya|qaraqmay
        biyaha|webiga|kanaalka dhacay|qaraqmaya|dhacday|ku
    """,
    "weapon": """
        mindi|qori|bastoolad|xabbad|toogtay|tooganaya|hub|rasaas|middi|faas
    """,
    "violence": """
        weeraraya|weerar|garaacaya|dagaal|dagaalamaya|kufsi|afduub|hanjabaya|eryanaya|dilayaa|dilaya|dili|dilo
    """,
    "home": """
        qufulay|dhuumanayaa
        ninkayga|seygayga|aabahay garaacaya|dilaya|hanjabaya|dilayaa
    """,
    "intruder": """
        tuug|tuugo|jabinaya|albaabka+jabinaya|gurigayga+soo
    """,
    "missing": """
        lumay|luntay|waayay|la+waayay|maqan ilmahayga|wiilkayga|gabadhayda|canug
        ilmahayga|wiilkayga|gabadhayda|canuggayga lumay|luntay|waayay|maqan
    """,
    "suicide": """
        is+dilayaa|isdilayaa|is+dilo|isdilo
        rabaa|doonayaa inaan+dhinto
        nolosha|noolaado ma+rabo
    """,
    "crash": """
        shil|shilka|baabuur|gaari ku|dhacay|jiiray|galay
    """,
    "blast": """
        qarax|bambo|qaraxay
    """,
    "trapped": """
        xayiran|ku+xayiran|xannibmay|wiishka
    """,
    "help": """
        caawimaad|caawi|i+caawi|badbaadi|gargaar|degdeg|qaylinaya|qaylo|caawiya
        soo+dir|u+yeer ambalaas|booliis
    """,
    "service": """
        booliis|booliiska|ambalaas|ambalaaska|dab+damis|ambulance
    """,
    "now": """
        hadda|degdeg|hadeer|isla+markiiba|daqiiqo|hadda+ah
    """,
    "person": """
        nin|naag|ilmo|ilmaha|carruur|carruurta|aabahay|hooyaday|wiilkayga|gabadhayda|deriska|dad|dadka|qof|ninkayga
        xaaskayga|ilmahayga|jaarka
    """,
    "past": """
        shalay|hore|toddobaadkii+hore|bishii+hore|sannadkii+hore|toddobaadkii|bishii
    """,
    "office": """
        ruqsad|ballan|foom|caymis|shahaado|baasaboor|imisa|lacag|codsi|waraaq|warqad
    """,
    "question": """
        halkee|goorma|sidee|imisa|maxaa
    """,
}
