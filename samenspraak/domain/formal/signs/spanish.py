"""What hints at a formal message in Spanish."""

SIGNS = {
    "objection": """
        recurso|recurrir|oposición|objeción|impugno|impugnar|reposición|alegaciones|desacuerdo
    """,
    "decision": """
        decisión|denegación|denegado|denegarme|multa|resolución|rechazo|rechazado
    """,
    "complaint": """
        queja|quejarme|reclamación|reclamar
    """,
    "treatment": """
        mal+trato|trató|gritó|maleducado|maleducada|trato|insultó|grosero|grosera|comportamiento|humilló
    """,
    "staff": """
        funcionario|funcionaria|empleado|empleada|trabajador|ventanilla|agente
    """,
    "liability": """
        responsable|responsables|indemnización|indemnicen|reembolso|compensación|indemnizar|responsabilidad
    """,
    "damage": """
        daños|daño|reparación|roto|rota|dañado|euros
    """,
    "records": """
        documentos|transparencia|acceso+a+la+información|correspondencia|woo|expedientes
    """,
    "data": """
        datos|datos+personales|rgpd|derecho+de+acceso
        borrar|eliminar|copia|acceso datos
    """,
    "default": """
        mora|requerimiento|penalización|multa+coercitiva
    """,
    "late": """
        plazo|vencido|retraso|fuera+de+plazo|aún+no|todavía+no
    """,
    "application": """
        solicito|solicitar|solicitud|pedir|inscribirme
    """,
    "doing": """
        por+la+presente|quiero|solicito|presento|interpongo|exijo|deseo|pido|quisiera|reclamo
    """,
    "question": """
        cómo|dónde|cuándo|cuánto|qué|puedo|se+puede|cuál
    """,
    "done": """
        ya|recibido|estado|anterior|concedida|presenté
    """,
}
