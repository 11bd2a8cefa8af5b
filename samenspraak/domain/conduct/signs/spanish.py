"""What hints at how the resident behaves to others in Spanish."""

SIGNS = {
    "insult": """
        inútil*|ladrones|rata|imbécil*|mentiros*
        idiota|idiotas|imbécil|imbéciles|estúpido|estúpida|estúpidos|gilipollas|cabrón|cabrones|puta|hijo+de+puta
        hijos+de+puta|inútil|inútiles|pendejo|pendejos|tonto|tonta|tontos|mierda|zorra|cerdo|cerdos|burro|burra
        payaso|payasos|subnormal|vago|vagos|sinvergüenza*
    """,
    "you": """
        tú|eres|usted|ustedes|sois|son|tu|te|vosotros|vuestra
    """,
    "curse": """
        vete+a+la|que+te+den|cállate|jódete|váyanse|que+os+den|a+la+mierda|chinga|vete+al+diablo|muérete
    """,
    "kill": """
        quemo|voy+y+quemo|matar|matarte|mataré|romper|romperte|quemar|quemaré|pegar|partir|cortar|disparar|golpear
        voy+a+reventar|reventar|rajar
    """,
    "know": """
        regret|regretter|regretterez|bereuen|pişman|pożałujesz|pożałujecie|arrepentir|arrepentirás|arrepentirse
        pentirai|pentirete|pagherai|pagherete|arrepender|regreta|ستندم|ستندمون|پشیمان|waad+ka+shallayn|bulacağım
        bulurum|bulurum+seni|znajdę|znajdziemy|encontrar+é|encontraré|trovo|ti+trovo|găsesc|vă+găsesc|سأجدك|ندلك
        پیدات|attends|attendez|aspettate|espera|esperen|czekaj|poczekaj|bekle|bekleyin|așteaptă
        sé +dónde|qué|a vives|trabajas|viven|vive|hora
        ten|tenga|tengan +cuidado|mucho+cuidado
    """,
    "group": """
        moro|moros|negro|negros|judío|judíos|gitano|gitanos|maricón|maricones|mujer|mujeres|inmigrantes|sudaca
        sudacas|extranjeros|musulmanes|chinos|chino|panchito*
    """,
    "degrade": """
        fuera|ladrones|su+país|tu+país|vuelve|vuelvan|sucios|asquerosos|cocina|cocinar|criminales|vagos|delincuentes
        peste
    """,
    "act": """
        culo|tetas|sexo|sexy|acostarme|acostarte|cama|desnuda|desnudo|follar|besarte|blusa|bragas|pechos
        llevas+debajo|guapa|chupar|coger|ropa+interior|ricura|sujetador
    """,
    "reported": """
        llamó|llamaron|gritaron|gritó|insultó|amenazó|denunciar|me+dijo|vecino|mi+jefe|a+mi
    """,
    "swear": """
        joder|coño|vergüenza|harto|harta|ostras
    """,
}
