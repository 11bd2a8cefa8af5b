"""What hints at a formal message in Polish."""

SIGNS = {
    "objection": """
        sprzeciw|odwołanie|odwołuję|odwołać|zaskarżam|nie+zgadzam
    """,
    "decision": """
        decyzji|decyzja|odmowie|odmowa|odmowy|mandat|decyzję|odmówiliście
    """,
    "complaint": """
        skarga|skargę|zażalenie|skarżę
    """,
    "treatment": """
        niegrzeczny|niegrzeczna|krzyczał|krzyczała|obraził|obraziła|potraktował*|zachowanie|nieuprzejm*|poniżył*
        wyśmiał*|chamsko
    """,
    "staff": """
        pracownik|pracownika|pracownica|pracownicę|urzędnik|urzędnika|urzędniczka|urzędniczkę|urzędniczki|okienku
    """,
    "liability": """
        odszkodowanie|odszkodowania|odpowiedzialność|odpowiedzialn*|zwrot|zwrotu|pokrycia
    """,
    "damage": """
        szkoda|szkodę|szkody|uszkodzony|uszkodzenie|naprawa|naprawy|uszkodził|uszkodzon*
    """,
    "records": """
        dostęp+do+informacji|informacji+publicznej|dokumenty|dokumentów|woo|udostępnienie|korespondencji
    """,
    "data": """
        danych|rodo|danych+osobowych|moje+dane|moich+danych
        usunięcie|usuńcie|kopię|dostęp danych|dane
    """,
    "default": """
        ponaglenie|wezwanie|bezczynność|zwłok*|ponaglam
    """,
    "late": """
        termin|minął|przekroczon*|upłynął|opóźnienie|do+dziś
    """,
    "application": """
        wniosek|wnioskuję|ubiegam|wnioskować|wniosku
    """,
    "doing": """
        składam|wnoszę|żądam|proszę|niniejszym|chcę|chciałbym|chciałabym|domagam|złożyć|wzywam
    """,
    "question": """
        jak|gdzie|kiedy|ile|czy|jaki|jakie
    """,
    "done": """
        już|złożyłem|złożyłam|status|ostatni|otrzyma*|maju
    """,
}
