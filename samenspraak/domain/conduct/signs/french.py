"""What hints at how the resident behaves to others in French."""

SIGNS = {
    "insult": """
        voleurs|pourris|bande+de
        gros+con|connard|connards|connasse|salope|pute|enculé|enculés|imbécile|imbéciles|crétin|crétins|abruti
        abrutis|con|conne|cons|débile|débiles|incapable|incapables|ordure|ordures|bâtard|merdeux|salaud|salauds
        idiote|idiots|bouffon|nul|nuls|fdp|parasite
    """,
    "you": """
        tu|toi|vous|votre|vos|t'es|te|ton|ta
    """,
    "curse": """
        va+te+faire|ta+gueule|nique|casse-toi|allez+vous+faire|ferme-la|crève|ntm|va+crever|dégage
    """,
    "kill": """
        tuer|buter|crever|casser|frapper|péter|massacrer|brûler|égorger|étrangler|éclater|gueule|défoncer|cramer
        exploser|cassé
    """,
    "know": """
        regret|regretter|regretterez|bereuen|pişman|pożałujesz|pożałujecie|arrepentir|arrepentirás|arrepentirse
        pentirai|pentirete|pagherai|pagherete|arrepender|regreta|ستندم|ستندمون|پشیمان|waad+ka+shallayn|attends
        attendez|aspettate|espera|esperen|czekaj|poczekaj|bekle|bekleyin|așteaptă
        sais +où|ou|quelle|à tu|vous|habites|habitez|sortez|travailles|travaillez|heure
        fais|faites +attention|gaffe|bien+attention
    """,
    "group": """
        arabe|arabes|noir|noirs|juif|juifs|musulman|musulmans|étranger|étrangers|pédé|pédés|tapette|femme|femmes
        handicapé|handicapés|roms|rom|gitans|migrants|nègre|bougnoule|voilée|voile|immigrés|clandestins
    """,
    "degrade": """
        envahissent|retournent|qu'ils+retournent|sale|sales|rentre|rentrez|voleurs|dehors|chez+toi|chez+vous
        chez+eux|pays|sang|profiteurs|cuisine|terroristes|puent|sauvages|racaille|expulser
    """,
    "act": """
        bonne|baise|baiser|couches|couchez|seins|cul|nue|nu|sexe|lit|sexy|déshabille|culotte|embrasser|bite|poitrine
        jambes|coucher|nuit+avec|toute+nue
    """,
    "reported": """
        traité|traitée|insulté|insultée|menacé|menacée|signaler|m'a+dit|m'a+traité|mon+voisin|mon+patron
    """,
    "swear": """
        merde|bordel|putain|honte|honteux|lamentable|inadmissible
    """,
}
