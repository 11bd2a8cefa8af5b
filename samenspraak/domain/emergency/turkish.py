"""What residents write in Turkish when something is wrong now; words have many endings: beginnings count."""

RULES = {
    "pressing": """
        simdi
        acil|acilen
        hemen|cabuk|lutfen+cabuk
        su+an
    """,
    "present": """
        simdi|su+an|acil|imdat|hemen|yardim
    """,
    "calm": """
        dun|gecen+hafta|gecen+ay|gecen+yil|gun+once|hafta+once
        izin|izni|sigorta*|ruhsat*|merdiven*|basvuru*|egitim|mangal|aboneli*|fatura*|sondurucu
    """,
    "danger": """
        yangin*
        yaniyor|yanıyor|alevler|tutustu
        evim|ev|bina|araba|daire yaniyor|yandi|yaniyo|yanmakta
        duman geliyor|cikiyor|var
        gaz kokusu|kacagi|kokuyor|sizintisi|kacak
        bayildi|baygin|bilinci|bilincsiz|kendinde+degil
        nefes almiyor|alamiyor*
        kalp krizi
        gogsu*|gogus agri*
        boguluyor*|boguldu
        kaniyor|kanama*|kan+kaybediyor
        ambulans*|cankurtaran
        kaza oldu|var|yapti|gecirdi
        yarali*
        bicakla*|bicak var|elinde|cekti
        elinde bicak|silah|tabanca
        silah*|tabanca* var|elinde|ates|cekti|sesleri
        vuruldu|bicaklandi|ates+ediyor*
        hirsiz* var|girdi|evde|eve
        evde|eve hirsiz*
        saldiri*|saldirdi|tecavuz*|kacirildi
        patlama*|patladi|bomba*
        cocuk|cocugum|oglum|kizim kayip|kayboldu|suya
        polis|itfaiye cagirin|gonderin|lazim|gelsin|acil
        imdat
        yardim edin|lazim|acil
        ! ^+yardim+$
        takip ediyor*|ediliyorum
        tehdit ediyor*|ediliyorum
        yaniyor
        suya dustu|dusuyor
        yerde yatiyor
        yardima muhtac|ihtiyac*
        polis cagir*|gonder*|lazim
    """,
    "suicide": """
        ! olmek isti*
        intihar*
        ! yasamak istemi*
        ! kendimi oldur*|asaca*
        ! canima kiyacagim|kiyarim|kiymak|kiyiyorum
        hayatima son
    """,
    "home_violence": """
        kocam|esim|babam|sevgilim|abim|annem|kardesim beni|bizi|bana|annemi|cocuk* dovuyor|dovdu|dover|dovuyo
        kocam|esim|babam beni|bizi|bana|annemi|cocuk* vuruyor|vurdu|siddet|tehdit|oldur*
        sevgilim|abim|annem|kardesim beni|bizi|bana|annemi|cocuk* vuruyor|vurdu|siddet|tehdit|oldur*
        kocam|esim|babam|sevgilim dovuyor|vuruyor|doviyor
        beni dovuyor|dovdu|dover|dovecek|oldur*|kilitledi
        siddet goru*|uyguluyor|goruyorum
        aile+ici+siddet
        kocamdan|esimden|babamdan korku*
        evde guvende degil*
    """,
}
