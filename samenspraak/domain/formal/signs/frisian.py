"""What hints at a formal message in Frisian."""

SIGNS = {
    "objection": """
        beswier|beswierskrift
    """,
    "decision": """
        beslút|ôfwizing|beskikking
    """,
    "complaint": """
        klacht|klachten|klei
    """,
    "treatment": """
        behannele|ûnbeskoft
    """,
    "staff": """
        meiwurker|amtner
    """,
    "liability": """
        oanspraaklik|fergoede|skeafergoeding
    """,
    "damage": """
        skea|stikken
    """,
    "records": """
        woo|stikken|iepenbier
    """,
    "data": """
        gegevens|avg
    """,
    "late": """
        termyn|te+let
    """,
    "application": """
        oanfreegje|oanfraach|freegje+oan
    """,
    "doing": """
        ik+wol|hjirby|ik+meitsje|ik+freegje|freegje+ik|op+basis+fan|wol+graach
    """,
    "question": """
        hoe|wêr|wannear|is|kin+ik
    """,
    "done": """
        al|binnen
    """,
}
