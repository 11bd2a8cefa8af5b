"""What hints at how the resident behaves to others in Papiamento."""

SIGNS = {
    "insult": """
        sokete|bobo|bobonan|stupido|idioot|kabron|puta|yiu+di+puta|burico|buriku|kachó|makamba|kaka|kanaya|porko
        loko
    """,
    "you": """
        bo|boso|abo|bo+ta|boso+ta
    """,
    "kill": """
        mata bo|boso
        mi+ta|ta bai+mata|bai+kima|kima|dal|kibra|dal+bo
    """,
    "know": """
        mi+sa +unda|kaminda
    """,
    "group": """
        makamba|makambanan|muhé|negru|negronan|hudiu|homosèksual|mariku|latino|latinonan|venesolano|venezolano
        kolombiano|stranhero
    """,
    "degrade": """
        bai+bèk|bai+bo+pais|sushi|ladron|kushina|bestia|floho
    """,
    "act": """
        seks|sunú|kama|chupa|bunita+kurpa|pechu|bunda|sunchi|drumi+ku|sèksi|karson+abou|kurpa
    """,
}
