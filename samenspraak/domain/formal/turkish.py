"""What residents write in Turkish in a formal message, or when they ask about one."""

RULES = {
    "klacht": """
        sikayet etmek|ediyorum|ediyoruz|edecegim|etmek+istiyorum|bildirmek
        sikayetciyim|sikayetciyiz
        sikayette+bulunmak|sikayette+bulunuyorum|sikayetimi+bildir*
        memur*|calisan* hakaret|kaba|bagirdi|saygisiz*|asagiladi
    """,
    "bezwaar": """
        itiraz ediyorum|ediyoruz|etmek|edecegim
        itirazim+var
        itirazda bulunmak|bulunuyorum
        itiraz+dilekce*
    """,
    "aansprakelijkstelling": """
        sorumlu +tutuyorum|tutuyoruz|tutacagim
        tazminat talep|istiyorum|istiyoruz|dava*
        zarar* karsila*|tazmin*|odemenizi|odeyin|odemeli*
        hasar* karsila*|tazmin*|odemenizi|odeyin|odemeli*
    """,
    "woo-verzoek": """
        bilgi +edinme
        tum|butun +belge* talep|istiyorum|rica
    """,
    "avg-verzoek": """
        kisisel +veri* silin*|silme*|silin|kopya*|duzelt*|gormek|ogrenmek|talep
        verilerimi|bilgilerimi silin*|silmenizi|silinmesini|silinsin
        veri* silin* istiyorum|talep
    """,
    "ingebrekestelling": """
        temerrud*|temerrut
        suresi*|zamaninda karar vermediniz|verilmedi|vermedi|vermedigi*
        gecikme +cezasi
    """,
    "aanvraag": """
        icin basvuruyorum|basvuruda+bulunuyorum
        izin|izni|ruhsat*|yardim*|odenek* basvurmak+istiyorum|basvuruyorum|talep+ediyorum
        basvurumdur
    """,
    "asked": """
        nasil|nereye|nerede|nereden|ne+zaman|kime|hangi|neden|kac
        miyim|muyum|edebilirim|yapabilirim|basvurabilirim
    """,
    "way": """
        nasil yapabilirim|edebilirim|yapilir|edilir|basvurabilirim
        nereye|nereden yapabilirim|edebilirim|basvurabilirim|basvurmaliyim
        ne +yapmaliyim
    """,
    "done": """
        ettim|yaptim|bulundum|basvurdum
    """,
    "nuisance": """
        gurultu*|komsu*|lamba*|kopek*|copler|copu|koku*
    """,
    "conduct": """
        memur*|calisan*|personel*|hakaret|davran*
    """,
}
