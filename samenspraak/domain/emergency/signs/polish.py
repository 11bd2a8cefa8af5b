"""What hints at an emergency in Polish."""

SIGNS = {
    "fire": """
        pali|pożar|pożaru|ogień|płonie|płomienie|płoną|pali+się|spali|ogniu
    """,
    "smoke": """
        dym|dymi|dymu|zadymion*
    """,
    "gas": """
        czadu|czad|tlenek+węgla|czadem
        czuję gaz|gazu|gazem
        czujnik czadu|gazu|dymu|wyje
        gaz|gazem|gazu czuć|śmierdzi|ulatnia|zapach|wyciek|cały
        czuć|śmierdzi|zapach|wyciek gaz|gazem|gazu
    """,
    "breath": """
        dusi|dusi+się|zadławił*|sinieje|sine|udusi|krztusi
        nie|ledwo +oddycha|oddychać|oddycham|może+oddychać|mogę+oddychać
    """,
    "faint": """
        obudzić|dobudzić|przytomny+nie|nie+rusza|rusztowani*|nie+kontaktuje|nieprzytomn*|zemdlał|zemdlała
        stracił+przytomność|straciła+przytomność|zasłabł|zasłabła|leży
        nie reaguje|rusza|budzi|odpowiada|obudzić
        spadł|spadła|upadł|upadła schod*|drabin*|dach*|okna|ziemi
    """,
    "heart": """
        zawał|udar|padaczk*|drgawki|rodzi|atak+serca
        ból klatce|piersi
    """,
    "blood": """
        krew|krwawi|krwi|krwotok|wykrwawia
        leci krew
    """,
    "hurt": """
        ranny|ranna|ranni|ofiara|ofiary|ciężko|rannych
    """,
    "water": """
        topi|tonie|utonął|utopi|topi+się
        wpadł|wpadła|wskoczył|wpadło kanału|wody|rzeki|jeziora|lód|lodem|stawu
    """,
    "weapon": """
        nóż|nożem|noża|pistolet|pistoletem|broń|bronią|siekierą|siekiera|strzela|strzały|strzelanina|dźgnął|dźgnięty
        zakładnik*
    """,
    "violence": """
        bije|biją|bójka|pobili|atakuje|napadł|napad|gwałt|gwałci|porwał|porwali|grozi|goni|śledzi|zabić|zabije|dusi
        kopie|kopią|napadli
    """,
    "home": """
        zamknęłam|zamknięta|ukrywam|chowam|boję
        mąż|partner|ojciec|chłopak bije|grozi|zabić|dusi|zabije|zamknął
    """,
    "intruder": """
        włamywacz|włamanie|włamuje|włamują|złodziej|złodzieje|wyważa|obcy
        ktoś jest|wchodzi|domu|mieszkania|drzwi|okno
    """,
    "robbery": """
        napad|rabunek|rabuś|okradają|obrabowali
    """,
    "missing": """
        zaginął|zaginęła|zniknął|zniknęła|zaginęło|zniknęło|porwan*
        dziecko|syn|córka|dziecka|syna|córki zgubił*|nie+ma|znaleźć|zginęło
    """,
    "suicide": """
        samobójstwo|zabić+się|zabiję+się
        nie +chce +mi +się +żyć
        chcę|chce umrzeć|skoczyć|się+zabić|skończyć
        nie +chcę +żyć|już
        most|moście|dachu|torach|barierce skoczyć|stoi|skacze|siedzi
        tabletki|tabletek wziąłem|wzięłam|połknąłem|połknęłam|łyknął
        połknęłam|wzięłam|wziąłem|połknął tabletki|tabletek|leki
    """,
    "collapse": """
        zawalił|zawaliła|zawalił+się|runął|gruzach|gruzami
    """,
    "crash": """
        wypadek|potrącił|potrącony|zderzenie|przejechał|dachował|zakleszczony|potrąciło|wypadku
    """,
    "blast": """
        wybuch|wybuchł|wybuchła|bomba|eksplozja|granat
    """,
    "poison": """
        zatrucie|zatruł*|trucizn*|połknął|połknęło|wybielacz*
    """,
    "trapped": """
        uwięzion*|zakleszczon*|utknął|utknęła|uwięziony|w+środku|windzie
    """,
    "help": """
        ratunku|pomocy|pomóżcie|ratujcie|krzyczy|krzyki|nagły
        wezwijcie|przyślijcie|potrzebuję|dzwońcie karetk*|pogotowi*|policj*|straż|pomocy
    """,
    "service": """
        policja|policję|policji|straż+pożarna|straż|karetka|karetkę|pogotowie
    """,
    "now": """
        teraz|szybko|natychmiast|pilne|właśnie|minut|przed+chwilą|zaraz|nagle
    """,
    "person": """
        mężczyzna|kobieta|dziecko|dzieci|mąż|żona|syn|córka|matka|ojciec|sąsiad|sąsiadka|sąsiadów|ktoś|ludzie
        człowiek|chłopiec|dziewczynka|babcia|dziadek|mama|tata|mężczyznę
    """,
    "fear": """
        boję|strach|niebezpieczeństwo
    """,
    "past": """
        wczoraj|zeszłym|zeszły|ubiegłym|temu|kiedyś|tygodniu
    """,
    "office": """
        pozwolenie|ubezpieczenie|formularz|wniosek|wizyta|zaświadczenie|paszport|kosztuje|ile|mandat|podatek|wniosku
        ubezpieczenia|urząd|termin
    """,
    "exercise": """
        ćwiczenia|kurs|film|muzeum|defibrylator|wolontariusz|próbny
    """,
    "figure": """
        hałas|hałasu|nudów|kolejce|głodu|śmiechu|umieram+z|kolejka
    """,
    "object": """
        ognisko|grill|lampa|latarnia|śmietnik|fajerwerki|kominek|drzewo
    """,
    "question": """
        gdzie|kiedy|jak|czy+mogę|czy+można|ile|czy+jest
    """,
}
