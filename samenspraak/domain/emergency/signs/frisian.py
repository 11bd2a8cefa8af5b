"""What hints at an emergency in Frisian."""

SIGNS = {
    "fire": """
        brân|baarnt|fjoer|flammen|yn+'e+brân
    """,
    "smoke": """
        reek|smook
    """,
    "gas": """
        rûk|rûkt gas
    """,
    "breath": """
        benaud|stikt
        sykhellet|azem|sykhelje net|mear|hast
        net sykhellet|sykhelje|azem|lucht
    """,
    "faint": """
        leit grûn|strjitte|flier
        beweecht|reagearret net
        sakke ynelkoar|yn+elkoar
    """,
    "blood": """
        bliedt|bloed
    """,
    "water": """
        fersûpt|ferdrinkt
        wetter|feart|sleat fallen
    """,
    "weapon": """
        mes|gewear|pistoal
    """,
    "violence": """
        slacht|fjochtsje|fjochtsjen
    """,
    "intruder": """
        ynbrekker|ynbrekkers|ynbrutsen
    """,
    "missing": """
        bern|famke|jonkje fuort|kwyt|wei
    """,
    "help": """
        help|helpe|gûlt
    """,
    "now": """
        no|fuort|no+daliks
    """,
    "person": """
        heit|mem|beppe|pake|man|frou|bern|buorman|buorfrou|buorlju|famke|jonge
    """,
    "past": """
        juster|ferline+wike|lêsten
    """,
    "question": """
        wêr|wannear|hoe
    """,
}
