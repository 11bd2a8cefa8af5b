"""What hints at how the resident behaves to others in Somali."""

SIGNS = {
    "insult": """
        nacas|doqon|doqomo|dameer|dameero|eey|eeyga|xoolo|xoolow|wasakh|fulay|dhilo|doofaar|wacal|caaqil+la
    """,
    "you": """
        adiga|waad|idinku|tihiin|tahay
    """,
    "curse": """
        inaad+dhimato|naga+tag|aamus|naclad|abahaa|hooyadaa
    """,
    "kill": """
        waan+ku+dili|ku+dilaa|dilayaa|gubayaa|waan+gubi|dili+doonaa|jebin|waan+ku+garaaci|garaaci
    """,
    "know": """
        regret|regretter|regretterez|bereuen|pişman|pożałujesz|pożałujecie|arrepentir|arrepentirás|arrepentirse
        pentirai|pentirete|pagherai|pagherete|arrepender|regreta|ستندم|ستندمون|پشیمان|waad+ka+shallayn
        waan+garanayaa|ogahay +halka|meesha|halkaad
    """,
    "group": """
        kirishtaan|gaalo|gaal|yuhuud|adoon|jareer|naag|naago|khaniis|gaalada
    """,
    "degrade": """
        wasakh|tuugo|dalkooda|jikada|xoolo|ku+noqdaan|danbiilayaal
    """,
    "act": """
        galmo|naaso|naasaha|qaawan|sariirta|dhunkado|seexo|futada|siil|dabo|jirkaaga
    """,
    "reported": """
        ii+caytamay|i+caayay|ii+hanjabay|deriskayga|ashtako
    """,
}
