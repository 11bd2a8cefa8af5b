"""What hints at a formal message in Italian."""

SIGNS = {
    "objection": """
        ricorso|oppongo|contestare|contesto|opposizione|obiezione
    """,
    "decision": """
        decisione|rifiuto|multa|diniego|provvedimento
    """,
    "complaint": """
        reclamo|lamentarmi|lamentela
    """,
    "treatment": """
        maleducato|maleducata|urlato|trattato|trattata|comportamento|offeso|insultato|scortese
    """,
    "staff": """
        impiegato|impiegata|funzionario|funzionaria|dipendente|sportello
    """,
    "liability": """
        risarcimento|responsabile|responsabili|rimborso|risarcire
    """,
    "damage": """
        danni|danno|rotto|rotta|riparazione|danneggiato|danneggiata
    """,
    "records": """
        documenti|accesso+agli+atti|trasparenza|woo|atti
    """,
    "data": """
        dati+personali|miei+dati|gdpr|cancellare
        cancellate|cancellazione|copia dati
    """,
    "default": """
        diffida|messa+in+mora|mora|penale
    """,
    "late": """
        termine|scaduto|ritardo|entro
    """,
    "application": """
        domanda|richiedere|richiesta|richiedo
    """,
    "doing": """
        voglio|vorrei|presento|chiedo|con+la+presente|desidero|esigo
    """,
    "question": """
        come|dove|quando|quanto|posso|cosa
    """,
    "done": """
        già|ricevuto|stato|scorso|inviato
    """,
}
