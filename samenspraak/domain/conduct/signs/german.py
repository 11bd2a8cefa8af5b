"""What hints at how the resident behaves to others in German."""

SIGNS = {
    "insult": """
        arschgeige|sesselfurzer|säcke|bescheuert|trottel*|depp*
        unfähig*|schnarchnase*|vollpfosten|hohlkopf|volltrottel|schwachkopf|dummkopf|arschloch|idiot|idioten
        vollidiot*|hurensohn|schlampe|wichser|dumm|blöd|blöde|blöder|blödes|depp|deppen|trottel|fotze|schwein
        schweine|missgeburt|spast|spasten|penner|versager|dreckig*|faul|faules|pack|drecksau|pfeife|pfeifen
        nichtsnutz*|kuh
    """,
    "you": """
        du|dich|dein|deine|ihr|euch|euer|eure|sie|dir
    """,
    "curse": """
        fick+dich|verpiss|halt+die|leck+mich|halts+maul|halt's+maul|verrecke|geh+zum+teufel|schnauze
    """,
    "kill": """
        bremsen|gibt+schläge|gibt+es+schläge|komme+vorbei|bring|umbringen|töten|erschiessen|erschießen|abstechen
        schlagen|kaputt+machen|schläge|zusammenschlagen|fertig+machen|abfackeln|anzünden|verbrennen|knall|aufs+maul
        eine+kugel|verprügel*
    """,
    "know": """
        regret|regretter|regretterez|bereuen|pişman|pożałujesz|pożałujecie|arrepentir|arrepentirás|arrepentirse
        pentirai|pentirete|pagherai|pagherete|arrepender|regreta|ستندم|ستندمون|پشیمان|waad+ka+shallayn
        weiss|weiß|wissen +wo|wann|welches +du|sie|ihr +wohnst|wohnen|arbeitest|parkst|wohnt|feierabend|arbeiten
        pass +auf|bloß+auf|gut+auf
        warte|wartet|wart +nur|ab|bloß
    """,
    "group": """
        kopftuchfrau|kopftuchmädchen|ausländer|ausländerin|ausländern|türken|türke|kanake*|kanacken|moslems|muslime
        juden|jude|schwarze|neger|zigeuner|schwuchtel|schwuler|schwule|flüchtlinge|asylanten|behinderte|behinderter
        frau|frauen|polen|polacken|kopftuch|araber|schwarzer
    """,
    "degrade": """
        zurück|ihr+land|rede+ich+nicht|raus|pack|dreck|dreckig|abschieben|kriminell|kriminelle|untermensch*
        zurück+in|zuhause|herd|stinken|klauen|faul|schmarotzer|vergasen|heim|gesindel
    """,
    "act": """
        nackt+sehen|süße|schätzchen|brüste|titten|arsch|sexy|nackt|ficken|bett|küssen|sex|geil|unterwäsche|blasen
        muschi|schwanz|schlafen+mit|nacktfoto*|scharf|drunter
    """,
    "reported": """
        nannte|genannt|beschimpft|beleidigt|bedroht|beleidigte|melden|gesagt|mein+nachbar|mein+chef
    """,
    "swear": """
        scheisse|scheiße|verdammt|mist|kotzen|sauerei|unverschämt*|frechheit
    """,
}
