"""What residents write in Polish in a formal message, or when they ask about one."""

RULES = {
    "klacht": """
        skladam|zlozyc|skladamy|wnosze|wniesc skarge|skargi|zazalenie
        skarga na
        urzednik*|pracownik* obrazil*|niegrzeczn*|krzycz*|nakrzycz*
    """,
    "bezwaar": """
        skladam|wnosze|skladamy|zlozyc|wniesc|zglaszam odwolanie|sprzeciw
        odwoluje|odwolac sie od
        sie +odwolac od
        odwolanie +od
        nie zgadzam decyzja|decyzji|grzywna|mandatem|decyzje
    """,
    "aansprakelijkstelling": """
        odszkodowani* zadam|domagam|chce|wnosze|skladam|prosze
        zadam|domagam|chce|wnosze|skladam|prosze|roszczenie|roszczenia odszkodowani*
        pociagam odpowiedzialnosci
        odpowiedzialn* za szkod*
        zwrotu kosztow szkod*|napraw*
    """,
    "woo-verzoek": """
        informacji +publicznej udostepnienie|wniosek
        udostepnienie|wniosek|dostep|dostepu|do informacji +publicznej
        udostepnienie dokument*
        wszystkie +dokumenty dotyczace|sprawie
    """,
    "avg-verzoek": """
        usuniecie|usunac|usuncie|usuwania moich|moje|swoich danych|dane|danych+osobowych
        na+podstawie|zgodnie+z|wniosek|artykul|art rodo
        dostep|dostepu|kopie|kopii|wglad moich +danych
        danych +osobowych usuniecie|usunac|kopie
    """,
    "ingebrekestelling": """
        ponaglenie
        wezwanie wydania decyzji
        bezczynnosc
        termin minal|uplynal decyzji|decyzja|decyzje
    """,
    "aanvraag": """
        skladam|skladamy|zlozyc +wniosek o zasilek|zezwolenie|pozwolenie|dofinansowanie|dodatek|karte|pomoc|ulge
        wnioskuje o
        ubiegam +sie +o
    """,
    "asked": """
        jak|gdzie|kiedy|czy|ktory|kto|ile|dlaczego|moge|mozna
    """,
    "way": """
        jak moge|mozna|zlozyc|sie|mam
        gdzie moge|mozna|zlozyc|mam
        co +mam|musze zrobic
    """,
    "done": """
        zlozylem|zlozylam|wyslalem|wyslalam
    """,
    "nuisance": """
        halas|smieci|latarnia|sasiad*|pies|psy|smrod
    """,
    "conduct": """
        urzednik*|pracownik*|zachowanie|potraktowan*
    """,
}
