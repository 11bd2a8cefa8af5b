"""What hints at how the resident behaves to others in Polish."""

SIGNS = {
    "insult": """
        nierobów|leni|kretynów|złodziei|ośle|bezmózg*|łajza
        krowo|krowa|głupia|idiota|idiotą|idioci|debil|debilem|debile|debili|kretyn|kretyni|dupek|skurwysyn*|kurwo
        suka|suko|chuj|chuju|pizda|świnia|świnie|głupi|głupek|baran|barany|pajac|pajace|nieroby|nierób|matoł|frajer
        szmata|szmato|durnie|tępak|tępa
    """,
    "you": """
        ty|ciebie|cię|jesteś|jesteście|wy|was|twoja|twój|wam|pan|pani
    """,
    "curse": """
        spierdalaj*|wypierdalaj*|zamknij+się|pierdol+się|wal+się|jebać|jeb|odpierdol*|do+diabła|pierdolcie
    """,
    "kill": """
        zabiję|zabije|zajebię|połamię|spalę|pobiję|rozwalę|utopię|zastrzelę|potnę|połamać|rozjebię|wpierdol
        dostaniesz|spalimy|zajebiemy|podpalę
        łeb rozwalę|rozwale|urwę
    """,
    "know": """
        regret|regretter|regretterez|bereuen|pişman|pożałujesz|pożałujecie|arrepentir|arrepentirás|arrepentirse
        pentirai|pentirete|pagherai|pagherete|arrepender|regreta|ستندم|ستندمون|پشیمان|waad+ka+shallayn|bulacağım
        bulurum|bulurum+seni|znajdę|znajdziemy|encontrar+é|encontraré|trovo|ti+trovo|găsesc|vă+găsesc|سأجدك|ندلك
        پیدات|attends|attendez|aspettate|espera|esperen|czekaj|poczekaj|bekle|bekleyin|așteaptă
        wiem +gdzie|kiedy|jakim mieszkasz|mieszkacie|pracujesz|jeździsz|pan|pani
        uważaj|pilnuj się|na|pleców
    """,
    "group": """
        arab|araby|ciapat*|muzułman*|murzyn*|czarnuch*|żyd|żydzi|pedał*|ukrain*|uchodź*|cygan*|imigrant*|kobieta
        baba|baby|obcokrajowc*|brudas*|turas|geje|kaleka|żydów
    """,
    "degrade": """
        do+siebie|wraca|wracaj|brud*|złodzieje|śmierdz*|wynocha|won|do+kuchni|do+garów|do+domu|nieroby|terroryści
        wynoś
    """,
    "act": """
        tyłek|cycki|seks|seksowna|łóżka|prześpij|naga|nago|goła|ruchać|dupcia|piersi|całować|majtki|pieprzyć
        bielizn*
    """,
    "reported": """
        nazwał|nazwała|wyzwał|wyzywa|groził|grozi+mi|zgłosić|powiedział|sąsiad|obraził
    """,
    "swear": """
        kurwa|cholera|skandal|wstyd|jasna
    """,
}
