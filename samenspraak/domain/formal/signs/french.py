"""What hints at a formal message in French."""

SIGNS = {
    "objection": """
        conteste|contester|recours|opposition|contestation|réexaminer|objection|m'oppose
    """,
    "decision": """
        décision|refus|refusé|refuser|rejet|amende|arrêté|permis
    """,
    "complaint": """
        plainte|réclamation|me+plains|plaindre|réclamer
    """,
    "treatment": """
        impoli|impolie|crié|mal+traité|comportement|insulté|mépris|méprisant|grossier|attitude|grossière|hurlé
    """,
    "staff": """
        agent|employé|employée|fonctionnaire|collègue|guichet|agente
    """,
    "liability": """
        responsable|responsables|indemnisation|dédommagement|remboursement|rembourser|indemniser|dommages|réclame
    """,
    "damage": """
        dégâts|dommage|dommages|endommagé|réparation|abîmé|cassé|tombée|tombé|euros
    """,
    "records": """
        documents|correspondance|woo|accès+aux+documents|transparence|divulgation|publics
    """,
    "data": """
        données|données+personnelles|rgpd|droit+d'accès|effacement
        supprimer|accès|copie données
    """,
    "default": """
        mise+en+demeure|en+demeure|astreinte
    """,
    "late": """
        délai|retard|dépassé|expiré|toujours+pas|écoulé
    """,
    "application": """
        demande|demander|solliciter|sollicite|inscrire|demandons
    """,
    "doing": """
        par+la+présente|je+souhaite|je+voudrais|je+demande|je+conteste|je+dépose|je+vous|je+forme|je+réclame|je+mets
        je+sollicite|veuillez
    """,
    "question": """
        comment|où|quand|combien|est-ce|quel|quelle|peut-on|puis-je|faut-il
    """,
    "done": """
        déjà|reçu|statut|dernière|été|accordée
    """,
}
