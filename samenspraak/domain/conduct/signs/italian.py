"""What hints at how the resident behaves to others in Italian."""

SIGNS = {
    "insult": """
        idiota|idioti|stronzo|stronza|stronzi|cretino|cretini|cretina|imbecille|imbecilli|deficiente|deficienti
        coglione|coglioni|bastardo|bastardi|puttana|troia|incapaci|incapace|scemo|scema|scemi|merda|merde|buffone
        buffoni|asino|vergognati
    """,
    "you": """
        sei|siete|voi|tu|ti|vostra|tuo
    """,
    "curse": """
        vaffanculo|fanculo|va'+a|crepa|andate+a+quel|andate+al+diavolo|muori|stai+zitto
    """,
    "kill": """
        ammazzo|ammazzare|uccido|uccidere|spacco|spaccare|brucio|rompo|taglio|sparo|pesto|ti+faccio|sgozzo
        spacco|rompo faccia|gambe|testa
    """,
    "know": """
        regret|regretter|regretterez|bereuen|pişman|pożałujesz|pożałujecie|arrepentir|arrepentirás|arrepentirse
        pentirai|pentirete|pagherai|pagherete|arrepender|regreta|ستندم|ستندمون|پشیمان|waad+ka+shallayn|bulacağım
        bulurum|bulurum+seni|znajdę|znajdziemy|encontrar+é|encontraré|trovo|ti+trovo|găsesc|vă+găsesc|سأجدك|ندلك
        پیدات|attends|attendez|aspettate|espera|esperen|czekaj|poczekaj|bekle|bekleyin|așteaptă
        so|sappiamo +dove|che|a abiti|lavori|vivi|abitate|macchina|guidi
        stai|stia|attento +attento|attenta|a
    """,
    "group": """
        negro|negri|negra|ebreo|ebrei|zingaro|zingari|frocio|froci|donna|donne|immigrati|marocchini|marocchino
        extracomunitari|musulmani|terrone|terroni|albanesi|rom|islamici
    """,
    "degrade": """
        a+casa|sporchi|sporco|ladri|fuori|paese|cucina|cucinare|criminali|puzzano|feccia|tornatene|tornino|bestie
    """,
    "act": """
        sesso|sexy|letto|tette|culo|nuda|nudo|scopare|baciare|mutande|seno|seni|scopata|spogliati|gnocca|succhia
    """,
    "reported": """
        chiamato|insultato|minacciato|segnalare|mi+ha|vicino|denunciare
    """,
    "swear": """
        porca|cazzo|vergogna|mannaggia|accidenti
    """,
}
