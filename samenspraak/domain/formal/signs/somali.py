"""What hints at a formal message in Somali."""

SIGNS = {
    "objection": """
        diidmo|diidan|rafcaan|ka+soo+horjeedaa
    """,
    "decision": """
        go'aanka|goaanka|go'aan
    """,
    "complaint": """
        cabasho|ashtako|cabanayaa
    """,
    "treatment": """
        xun|qayliyey|edeb+darro|ula+dhaqmay
    """,
    "staff": """
        shaqaale|shaqaalihiina|shaqaalaha
    """,
    "liability": """
        magdhow|mas'uul|masuul
    """,
    "damage": """
        khasaare|burbur|jabay
    """,
    "records": """
        dukumentiyo|dukumentiyada
    """,
    "data": """
        xogtayda|macluumaadkayga
    """,
    "late": """
        waqtigii|dhaafay
    """,
    "application": """
        codsi|codsanayaa|codsado
    """,
    "doing": """
        waxaan+rabaa|waxaan+doonayaa|waxaan+codsanayaa|waxaan+gudbinayaa
    """,
    "question": """
        sidee|halkee|goorma|ma
    """,
    "done": """
        horey|hore
    """,
}
