"""What hints at a formal message in Portuguese."""

SIGNS = {
    "objection": """
        recurso|contestar|contesto|oponho|impugnar|reclamação
    """,
    "decision": """
        decisão|recusa|indeferimento|multa|recusado
    """,
    "complaint": """
        queixa|reclamação|queixar-me|reclamar
    """,
    "treatment": """
        mal+educado|mal+educada|gritou|tratou|comportamento|insultou|rude
    """,
    "staff": """
        funcionário|funcionária|empregado|balcão|agente
    """,
    "liability": """
        indemnização|indenização|responsável|responsáveis|reembolso|compensação
    """,
    "damage": """
        danos|dano|estragos|partido|reparação|danificado
    """,
    "records": """
        documentos|acesso+à+informação|transparência|woo
    """,
    "data": """
        dados+pessoais|meus+dados|rgpd
        apagar|eliminar|cópia dados
    """,
    "default": """
        mora|notificação|incumprimento
    """,
    "late": """
        prazo|expirado|atraso|ultrapassado
    """,
    "application": """
        candidatura|requerer|requerimento|solicitar|pedir|candidatar
    """,
    "doing": """
        quero|queria|apresento|solicito|venho|peço|exijo|pretendo|desejo
    """,
    "question": """
        como|onde|quando|quanto|posso|qual
    """,
    "done": """
        já|recebido|estado|anterior|enviei
    """,
}
