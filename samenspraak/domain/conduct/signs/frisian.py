"""What hints at how the resident behaves to others in Frisian."""

SIGNS = {
    "insult": """
        idioat|sloerje|smycht|skoft|healwize|domme|achterlike|smoarge|klier|aap|loeder
    """,
    "act": """
        boarsten|kont|neaken|bêd|tútsje
    """,
}
