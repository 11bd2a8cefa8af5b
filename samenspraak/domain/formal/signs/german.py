"""What hints at a formal message in German."""

SIGNS = {
    "objection": """
        widerspruch|einspruch|widersprechen|anfechten|nicht+einverstanden
    """,
    "decision": """
        bescheid|ablehnung|entscheidung|abgelehnt|beschluss|genehmigung
    """,
    "complaint": """
        beschwerde|beschweren|beschwere|dienstaufsichtsbeschwerde
    """,
    "treatment": """
        unhöflich|angeschrien|behandelt|unverschämt|beleidigt|verhalten|ausgelacht|respektlos|schreit
    """,
    "staff": """
        mitarbeiter*|beamte*|sachbearbeiter*|kollege|kollegin|schalter
    """,
    "liability": """
        haftbar|haftung|schadensersatz|schadenersatz|ersetzen|erstatten|erstattung|ersatz
    """,
    "damage": """
        schaden|beschädigt|kaputt|reparatur|euro|kosten
    """,
    "records": """
        informationsfreiheit*|akteneinsicht|akten|dokumente|unterlagen|woo|offenlegung
    """,
    "data": """
        dsgvo|personenbezogen*|daten|auskunft
        löschen|auskunft|kopie daten
    """,
    "default": """
        verzug|mahnung|zwangsgeld|fristsetzung|nachfrist
    """,
    "late": """
        frist|abgelaufen|verspätet|zu+spät|überschritten|noch+nicht+entschieden|noch+keine
    """,
    "application": """
        beantrage|antrag|beantragen|anmelden|bewerbe
    """,
    "doing": """
        hiermit|hierdurch|ich+lege|ich+stelle|ich+beantrage|ich+mache|ich+fordere|ich+möchte|reiche|lege|mache|setze
        bitte|gemäß|möchte
    """,
    "question": """
        wie|wo|wann|was|welche|kann+ich|warum|muss+ich|darf+ich|gibt+es|wie+lange
    """,
    "done": """
        schon|bereits|eingegangen|status|mein+antrag|letzte|erhalten|bewilligt
    """,
}
