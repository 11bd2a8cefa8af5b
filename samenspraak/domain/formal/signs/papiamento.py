"""What hints at a formal message in Papiamento."""

SIGNS = {
    "objection": """
        beswar|opheshon|ophekshon
    """,
    "decision": """
        desishon
    """,
    "complaint": """
        keho|kehar|keha
    """,
    "treatment": """
        brutu|grita|maltratá|trata
    """,
    "staff": """
        empleado|ambtenar
    """,
    "liability": """
        kompensashon|responsabel
    """,
    "damage": """
        daño|kibrá
    """,
    "records": """
        dokumento|dokumentonan
    """,
    "data": """
        datonan|mi+dato
    """,
    "late": """
        término|lat
    """,
    "application": """
        petishon|aplikashon|solisitá
    """,
    "doing": """
        mi+ke|mi+kier|mi+ta|ku+esaki
    """,
    "question": """
        kon|unda|ki+ora|kuantu|mi+por
    """,
    "done": """
        kaba
    """,
}
