"""What hints at how the resident behaves to others in Turkish."""

SIGNS = {
    "insult": """
        şerefsiz*|ahlaksız*|vicdansız*|aptal*|yalancı*|zekalı
        aptal|aptallar|salak|salaklar|gerizekalı|geri+zekalı|orospu|piç|şerefsiz|şerefsizler|hayvan|mal|ahmak
        dangalak|beyinsiz|pezevenk|eşek|it|köpek|namussuz|herif|öküz|siktir
    """,
    "you": """
        sen|sana|seni|siz|senin|sizi|sizin|hepiniz|hepinizi
    """,
    "curse": """
        siktir|defol|lanet|allah+belanı|allah+belanızı|geber|kahrol*|cehenneme|ananı
    """,
    "kill": """
        öldüreceğim|öldürürüm|öldürücem|gebertirim|keseceğim|vuracağım|yakacağım|kıracağım|döveceğim|pişman
        parçalarım|kafanı|bacaklarını|yakarım|dövücem|vururum
        kemiklerini|kafanı|ağzını|dişlerini kırarım|kıracağım|dağıtırım
    """,
    "know": """
        regret|regretter|regretterez|bereuen|pişman|pożałujesz|pożałujecie|arrepentir|arrepentirás|arrepentirse
        pentirai|pentirete|pagherai|pagherete|arrepender|regreta|ستندم|ستندمون|پشیمان|waad+ka+shallayn|bulacağım
        bulurum|bulurum+seni|znajdę|znajdziemy|encontrar+é|encontraré|trovo|ti+trovo|găsesc|vă+găsesc|سأجدك|ندلك
        پیدات|attends|attendez|aspettate|espera|esperen|czekaj|poczekaj|bekle|bekleyin|așteaptă
        nerede|nerde +oturduğunu|yaşadığını|çalıştığını|oturduğunuzu
        evini|arabanı|çocuklarını biliyorum
    """,
    "group": """
        suriyeli|suriyeliler|arap|araplar|kürt|kürtler|zenci|yahudi|yahudiler|ibne|kadın|kadınlar|çingene|mülteci
        mülteciler|yabancı|gavur|afgan|afganlar
    """,
    "degrade": """
        pislik|pis|gönderin|geri|ülkesine|hırsız|hepsi|defolsun|hayvan|mutfak|mutfağa|yerlere|kokuyor|leş
    """,
    "act": """
        dudakların|tatlı|gece|benimle+kal|öpeyim|koynuma|seksi|seksisin|yatağıma|yatak|öpmek|göğüslerin|memelerin
        çıplak|sevişmek|sevişelim|kalçan|seks|soyun|öpücük|bacakların|fıstık
    """,
    "reported": """
        bana|dedi|hakaret+etti|tehdit+etti|komşum|şikayet|küfretti
    """,
    "swear": """
        rezalet|lanet+olsun|yeter|ayıp
    """,
}
