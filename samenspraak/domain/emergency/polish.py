"""What residents write in Polish when something is wrong now, with or without its accents."""

RULES = {
    "pressing": """
        teraz
        szybko
        natychmiast|pilne|pilnie
        wlasnie
    """,
    "present": """
        teraz|wlasnie|natychmiast|pilne|pomocy|ratunku|tu+jest
    """,
    "calm": """
        wczoraj|zeszlym|ubieglym|zeszly|tygodni+temu|lat+temu|miesiac+temu|dni+temu
        pozwoleni*|ubezpiecz*|wniosek|szkoleni*|ognisko|licznik|rachunek
    """,
    "danger": """
        pali+sie
        sie+pali
        plonie|ploniemy
        pozar|pozaru
        ogien|plomienie
        dym leci|wydobywa|widze|z
        czuc|czuje|ulatnia|smierdzi|wyciek gaz|gazem|gazu
        gaz ulatnia|czuc
        nieprzytomn*|zemdlal*|stracil+przytomnosc
        nie oddycha*
        zawal|udar|zawal+serca
        bol klatce|klatka|klatki
        tonie|topi+sie|utonal
        dusi+sie
        krwawi*|krwotok
        karetk*|pogotowi*
        wypadek|wypadku ranni|ranny|byl|zdarzyl|powazny|samochod*|na|jest
        ranni|ranny|ranna
        strzela*|strzaly|strzelanina|postrzelon*|dzgna*|ugodzon*
        ma|z|grozi noz|nozem|pistolet|bron|bronia
        wlamyw*|wlamani*
        wlamuje|wlamuja sie
        napad|napadl|gwalt|zgwalcon*|porwan*
        goni|grozi|sledzi mnie|mi
        wybuch|bomba|eksplozja
        dziecko zaginelo|zniknelo|wpadlo|tonie
        wezwij|wezwijcie|wyslijcie|potrzebuje|potrzebna|potrzebujemy policj*|straz|karetk*|pomocy
        pomocy
        ratunku
        na+pomoc
        jest|w wlamyw*
        czuje|czuc gaz
        lezy na|ulicy nieprzytomn*|rusza
        wpadl|wpadla|wpadlo do+wody|rzeki|kanalu
        wezwij|wezwac|dzwonic policj*|karetk*|straz
        zlodziej|zlodzieje w|domu
    """,
    "suicide": """
        ! chce umrzec
        ! nie+chce zyc
        ! chce sie+zabic|zabic
        ! zabije+sie
        ! zabic+sie chce
        ! odebrac sobie+zycie
        ! skonczyc ze+soba
        ! zrobic cos sobie
        samoboj*
        skocze|skoczyc mostu|dachu|pociag
        ! nie+chce mi|sie zyc
        nie+mam po+co+zyc
    """,
    "home_violence": """
        maz|ojciec|chlopak|partner|konkubent|ojczym|byly|zona mnie|mi|nas|dzieci bije|bil|dusi|grozi|kopie
        maz|ojciec|chlopak|partner|ojczym bije|dusi|kopie mnie|nas|dzieci|matke|mame
        bije+mnie
        mnie+bije
        przemoc domowa|domowej
        przemocy domowej
        boje sie meza|ojca|chlopaka|partnera
        zamknal mnie
    """,
}
