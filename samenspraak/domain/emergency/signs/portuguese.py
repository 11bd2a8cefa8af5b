"""What hints at an emergency in Portuguese."""

SIGNS = {
    "fire": """
        fogo|incêndio|chamas|arder|ardendo|queimando|a+arder|pegando+fogo|pegou+fogo
    """,
    "smoke": """
        fumo|fumaça
    """,
    "gas": """
        monóxido
        cheiro|cheira|fuga|vazamento gás|gas
    """,
    "breath": """
        sufocar|sufocando|engasgado|engasgou|engasgada|lábios+azuis
        não respira|respirar|respirando
    """,
    "faint": """
        inconsciente|desmaiou|desmaiado|desmaiada|sem+sentidos
        não reage|responde|acorda|mexe
        caiu|caído escadas|telhado|chão|janela|varanda
    """,
    "heart": """
        enfarte|infarto|avc|convulsões|ataque+cardíaco|convulsão|parto
        dor|dores peito
    """,
    "blood": """
        sangue|sangrar|sangrando|hemorragia
    """,
    "hurt": """
        ferido|ferida|feridos|vítima
    """,
    "water": """
        afogar|afogando|afogar-se|afogou
        caiu|saltou água|canal|rio|lago
    """,
    "weapon": """
        faca|pistola|arma|armado|tiros|tiro|esfaqueado|esfaqueada|disparos|refém
    """,
    "violence": """
        bater|batendo|agredir|agredindo|agressão|atacar|atacando|luta|briga|violação|raptado|ameaça|ameaçar
        perseguir|matar|bate-me|espancar
    """,
    "home": """
        trancada|escondida
        marido|namorado|ex|pai bate|bater|ameaça|matar|trancada
    """,
    "intruder": """
        ladrão|ladrões|intruso|arrombar|assaltar|a+entrar
        alguém entrar|dentro|arrombar
    """,
    "robbery": """
        assalto|assaltante|assaltantes|assaltado
    """,
    "missing": """
        desapareceu|desaparecida
        filho|filha|criança|menino|menina desapareceu|desaparecido|desaparecida|perdi|encontro
    """,
    "suicide": """
        suicídio|suicidar|suicidar-me
        quero|vou morrer|matar-me|saltar|acabar+com
        não +quero +viver
        ponte|telhado|linha saltar|atirar-se
        tomei|engoli comprimidos|remédios
    """,
    "collapse": """
        desabou|desabamento|escombros|ruiu
    """,
    "crash": """
        acidente|atropelado|atropelada|colisão|capotou
    """,
    "blast": """
        explosão|explodiu|bomba
    """,
    "poison": """
        envenenado|lixívia|veneno
    """,
    "trapped": """
        preso|presa|presos|encurralado|elevador
    """,
    "help": """
        socorro|ajuda|emergência|gritos|gritar|ajudem
        chamem|mandem|preciso ambulância|polícia|bombeiros
    """,
    "service": """
        polícia|bombeiros|ambulância
    """,
    "now": """
        agora|rápido|já|urgente|minutos|neste+momento|depressa
    """,
    "person": """
        homem|mulher|criança|filho|filha|mãe|pai|vizinho|vizinha|pessoas|alguém|marido|bebé|bebê|avó|avô
    """,
    "past": """
        ontem|passado|passada|semana+passada|atrás
    """,
    "office": """
        licença|seguro|formulário|marcação|pedido|certificado|passaporte|custa|autorização|multa|queixa
    """,
    "exercise": """
        simulacro|curso|filme|museu|teste|desfibrilador|voluntário
    """,
    "figure": """
        barulho|fila|tédio|fome|rir|calor|burocracia
    """,
    "question": """
        onde|quando|como|quanto|posso|a+que+horas
    """,
}
