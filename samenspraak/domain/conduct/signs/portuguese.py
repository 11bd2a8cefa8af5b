"""What hints at how the resident behaves to others in Portuguese."""

SIGNS = {
    "insult": """
        idiota|idiotas|imbecil|imbecis|estúpido|estúpida|estúpidos|burro|burra|burros|filho+da+puta|filhos+da+puta
        cabrão|cabrões|merda|otário|otários|vagabundo|vagabundos|palhaço|palhaços|inútil|inúteis|vaca|incompetente
        incompetentes|parvo|parva
    """,
    "you": """
        você|vocês|és|são|tu|te|vos
    """,
    "curse": """
        vai+te+foder|vai+à+merda|cala+a+boca|vão+se+foder|vai+para+o|morre
    """,
    "kill": """
        matar|mato|mato-te|parto|partir|queimar|queimo|bater|rebentar|cortar|vou+acabar|arrebento|dar+um+tiro
    """,
    "know": """
        regret|regretter|regretterez|bereuen|pişman|pożałujesz|pożałujecie|arrepentir|arrepentirás|arrepentirse
        pentirai|pentirete|pagherai|pagherete|arrepender|regreta|ستندم|ستندمون|پشیمان|waad+ka+shallayn
        sei +onde|a moras|vives|trabalhas|mora|trabalha|horas
        toma|tenha|tem +cuidado
    """,
    "group": """
        preto|pretos|judeu|judeus|cigano|ciganos|bicha|paneleiro|mulher|mulheres|imigrantes|brasileiros|muçulmanos
        estrangeiros|viado|monhé*
    """,
    "degrade": """
        ladrões|terra|sujos|fora|cozinha|criminosos|volta|voltem|fedem|porcos|vagabundos
    """,
    "act": """
        sexo|sexy|cama|mamas|peito|cu|rabo|nua|nu|foder|beijar|calcinha|despir|boazona|gostosa|cuecas
    """,
    "reported": """
        chamou|insultou|ameaçou|denunciar|me+disse|vizinho
    """,
    "swear": """
        caramba|porra|vergonha|caralho
    """,
}
