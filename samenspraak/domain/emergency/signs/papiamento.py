"""What hints at an emergency in Papiamento."""

SIGNS = {
    "fire": """
        kandela|candela|kima|kimando|ta+kima
    """,
    "smoke": """
        huma
    """,
    "gas": """
        hole|holor gas
    """,
    "breath": """
        hoga|stek
        rosea no|mas
        no +por|ta hala rosea
    """,
    "faint": """
        desmaya|sin+sintí|fo+di+tinu|kai+i
        no lanta|move|reakshoná|kontestá
    """,
    "heart": """
        atake+di+kurason|derame|infarto
    """,
    "blood": """
        sanger|sangra
    """,
    "hurt": """
        heridá|herida|heridu
    """,
    "water": """
        hoga|hogando
        kai den +awa|kanal|laman
    """,
    "weapon": """
        kuchú|kuchu|pistol|arma|tiru|tira|skop
    """,
    "violence": """
        bringa|bringamentu|bati|ataká|ataka|menasá|menasa|violá|mata
    """,
    "intruder": """
        ladron|kibra|forsa
    """,
    "missing": """
        yu|mucha perdí|perdi|disparsé|no+por+haña
    """,
    "suicide": """
        mata mi+mes|su+mes
        ke|kier +muri
        no +ke +biba
    """,
    "crash": """
        desgrasia|aksidente|dal
    """,
    "blast": """
        eksploshon|bòm
    """,
    "help": """
        yuda|yudami|ousilio|yuda+mi|outsilio|yuda+nos|grita
        manda|yama polis|ambulans|brantwer
    """,
    "service": """
        polis|polís|ambulans|ambulance|brantwer
    """,
    "now": """
        awor|awor+aki|lihé|lihe|pronto|urgente|na+e+momento
    """,
    "person": """
        hòmber|homber|muhé|muhe|mucha|yu|mama|tata|bisiña|hende|welo|wela
    """,
    "past": """
        ayera|pasá|pasa|siman+pasá
    """,
    "office": """
        papel|pèrmit|sita|paspòrt|sédula|kuantu|kosta|seguro
    """,
    "question": """
        unda|ki+ora|kon|kuantu|mi+por
    """,
}
