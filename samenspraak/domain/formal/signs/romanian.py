"""What hints at a formal message in Romanian."""

SIGNS = {
    "objection": """
        contest|contestație|contestatie|contestația|obiecție|mă+opun|obiectez
    """,
    "decision": """
        decizia|decizie|deciziei|respingere|refuzul|amenda|refuz|respinsă
    """,
    "complaint": """
        plângere|plangere|reclamație|reclamatie|reclam
    """,
    "treatment": """
        nepoliticos|nepoliticoasă|țipat|jignit|comportament|tratat|comportamentul|urât
    """,
    "staff": """
        funcționar|funcționarul|funcționara|angajat|angajata|angajatul|ghișeu
    """,
    "liability": """
        despăgubire|despăgubiri|răspunzător|răspunzătoare|compensație|rambursare|despăgubiți
    """,
    "damage": """
        pagube|daune|stricat|reparație|reparația|avariat|paguba
    """,
    "records": """
        documente|informații+publice|transparență|documentele|woo
    """,
    "data": """
        datele+mele|date+personale|gdpr|datelor
    """,
    "default": """
        punere+în+întârziere|somație|penalități|somez
    """,
    "late": """
        termenul|termen|depășit|întârziere|expirat
    """,
    "application": """
        cerere|solicit|aplic|depun|solicita
    """,
    "doing": """
        vreau|doresc|depun|solicit|prin+prezenta|cer|formulez
    """,
    "question": """
        cum|unde|când|cât|pot|ce
    """,
    "done": """
        deja|depus|stadiul|trecut|am+primit
    """,
}
