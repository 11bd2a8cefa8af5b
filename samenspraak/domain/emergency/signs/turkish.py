"""What hints at an emergency in Turkish."""

SIGNS = {
    "fire": """
        yangın|yangını|alev|alevler|yanıyor|tutuştu|ateş|alev+aldı|yanmakta|yangin|alevlerin
    """,
    "smoke": """
        duman|dumanlar|dumanı|tütüyor
    """,
    "gas": """
        karbonmonoksit
        gaz|doğalgaz kokusu|kokuyor|kaçağı|sızıntısı|kokusunu
    """,
    "breath": """
        boğuluyor|boğuluyorum|tıkandı|morardı|moraran|mosmor|boğazına
        nefes|nefesi alamıyor|almıyor|alamıyorum|yok|zayıf|alamiyor|almiyor|kesildi|alamıyo
    """,
    "faint": """
        kıpırdamıyor|kıpırdamiyor|uyanmıyor|bayıldı|bayılmış|bayilmis|baygın|bilinci|bilinçsiz|yığıldı|yere+düştü
        düştü|kendinde|hareket+etmiyor|kalkamıyor|hareketsiz
        yerde|yere yatıyor|yatiyor|düştü|yığıldı
        cevap|tepki vermiyor
    """,
    "heart": """
        kalp+krizi|felç|inme|nöbet|kalbi|doğum|sancı|sara
        göğsü|göğsüm|göğsünde ağrı|ağrıyor|sıkışıyor
    """,
    "blood": """
        kan|kanıyor|kanama|kanlar|kanaması
    """,
    "hurt": """
        yaralı|yaralandı|yaralılar|yaralanmış|ağır
    """,
    "water": """
        boğuluyor|boğulmak|suya|kanala|nehre|denize|göle|buzun düştü|atladı|düşmüş|batıyor
    """,
    "weapon": """
        bıçak|bıçaklı|bıçakla|silah|silahlı|tabanca|balta|ateş+ediyor|bıçakladı|bıçaklandı|silahla|satır|rehin
    """,
    "violence": """
        sopayla|sopa|dövüyor|vuruyor|demir|kavga|dövüyorlar|saldırıyor|saldırdı|tecavüz|kaçırdı|kaçırdılar|tehdit
        takip|öldürecek|öldürmek|boğuyor|dövdü|dövüşüyor|saldırı|vurdu|vurdular
    """,
    "home": """
        kilitledim|saklanıyorum|korkuyorum
        kocam|eşim|babam|sevgilim dövüyor|öldürecek|tehdit|vuruyor|saldırıyor|kilitledi
    """,
    "intruder": """
        hırsız|hırsızlar|hırsız+var|zorluyor
        evime|eve|evde|kapıyı|kapı|pencere|camı girdi|giriyor|kırıyor|zorluyor|biri|yabancı|kırıyorlar|girmeye
    """,
    "robbery": """
        soygun|soyuyorlar|gasp|soyguncu
    """,
    "missing": """
        kayboldu|kayıp
        çocuğum|oğlum|kızım|bebeğim|çocuk|çocuğumu kayboldu|kayıp|yok|bulamıyorum|kaçırıldı
    """,
    "suicide": """
        intihar
        ölmek|yaşamak|atlamak istiyorum|istemiyorum|üzere|istiyor
        öldüreceğim|öldürücem kendimi
        kendimi öldüreceğim|asacağım
        köprüden|köprüde|çatıdan|çatıda|balkondan atlayacak|atlıyor|duruyor|atlamak
        hap|haplar|ilaç|ilaçları|hapları içtim|yuttum|içti|aldım
    """,
    "collapse": """
        çöktü|yıkıldı|enkaz|göçük
    """,
    "crash": """
        kaza|kazası|çarptı|çarpıştı|ezildi|devrildi|takla|sıkıştı
    """,
    "electric": """
        elektrik+çarptı|akıma|elektrik+teli
    """,
    "blast": """
        patlama|patladı|bomba|el+bombası|patlıyor
    """,
    "poison": """
        zehirlendi|zehirlenme|çamaşır+suyu|yuttu|zehir
    """,
    "trapped": """
        mahsur|sıkıştı|sıkıştım|kaldık|kilitli|asansörde|içeride|içerde|içinde
    """,
    "help": """
        imdat|yardım|yardim|acil|kurtarın|çığlık|bağırıyor|feryat
        gönderin|çağırın|lazım ambulans|polis|itfaiye
    """,
    "service": """
        polis|ambulans|itfaiye|polise
    """,
    "now": """
        şimdi|şu+anda|şu+an|hemen|acilen|çabuk|dakika|az+önce|aniden|birden|simdi
    """,
    "person": """
        adam|kadın|çocuk|çocuğum|kız|oğlan|annem|babam|komşum|komşu|biri|insanlar|kişi|kocam|karım|eşim|bebek
        bebeğim|dedem|ninem|kardeşim|arkadaşım|oğlum|kızım
    """,
    "fear": """
        korkuyorum|korkuyoruz|tehlike
    """,
    "past": """
        dün|geçen|önceki|evvelsi|önce|geçtiğimiz
    """,
    "office": """
        izin|izni|sigorta|form|randevu|başvuru|belge|pasaport|ücret|kadar|ruhsat|ceza|kayıt|vergi
    """,
    "exercise": """
        tatbikat|kurs|film|müze|deneme|tatbikatı|gönüllü
    """,
    "figure": """
        gürültü|gürültüden|sıkıntıdan|sıra|açlıktan|gülmekten|sıcaktan
    """,
    "object": """
        mangal|lamba|çöp|havai|ağaç|şömine|lambası
    """,
    "question": """
        nerede|ne+zaman|nasıl|kaç|mı|mi|mu|hangi|musunuz
    """,
}
