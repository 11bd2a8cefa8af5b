"""What hints at an emergency in Spanish."""

SIGNS = {
    "fire": """
        prendiendo|prendido|incendió|fuego|incendio|llamas|arde|ardiendo|quema|quemando|incendiando
    """,
    "smoke": """
        humo
    """,
    "gas": """
        monóxido
        huele|olor|fuga|escape gas
        gas fuga|olor|escape
    """,
    "breath": """
        ahoga|ahogando|asfixia|asfixiando|atragantado|atragantada|labios+azules|puedo+respirar
        no|apenas respira|respirar|respiro
    """,
    "faint": """
        inconsciente|desmayado|desmayada|desmayó|sin+conocimiento|desplomado|desplomó|desmayo
        no reacciona|responde|mueve|despierta
        caído|caída|cayó escalera|suelo|techo|balcón|ventana
    """,
    "heart": """
        infarto|ataque+al+corazón|derrame|ictus|convulsiones|convulsionando|parto
        dolor pecho
    """,
    "blood": """
        sangre|sangra|sangrando|desangra|hemorragia
    """,
    "hurt": """
        herido|herida|heridos|víctima|víctimas|atrapados
    """,
    "water": """
        ahogando|ahoga|ahogándose|se+ahoga
        caído|cayó|saltó|tirado agua|canal|río|lago
    """,
    "weapon": """
        cuchillo|pistola|arma|armado|machete|disparos|disparando|tiroteo|apuñalado|apuñalando|disparo|rehenes
    """,
    "violence": """
        atacando|ataca|pegando|pega|golpea|golpeando|pelea|peleando|agresión|violación|violando|secuestro
        secuestrado|amenaza|amenazando|persigue|siguiendo|matar|matando|golpeado
    """,
    "home": """
        encerrada|escondida|escondido
        marido|novio|ex|padre pega|golpea|pegando|matar|encerrada|amenaza
    """,
    "intruder": """
        ladrón|ladrones|intruso|robando|entrando+en
        ventana|puerta entrando|rompiendo|casa
        alguien|hombre entrando|entrar|forzando|rompiendo|dentro
    """,
    "robbery": """
        atraco|atracando|atracador|asalto|asaltando
    """,
    "missing": """
        desaparecido|desaparecida|encuentro+a
        hijo|hija|niño|niña|bebé desaparecido|desaparecida|perdido|perdida|encuentro
    """,
    "suicide": """
        suicidio|suicidar|suicidarme|suicidarse
        quiero|voy morir|morirme|saltar|matarme
        no +quiero +vivir|seguir
        tomado|tragado|pastillas pastillas|todas
        puente|tejado|vías|cornisa saltar|tirarse|tirar
        acabar vida|todo
    """,
    "collapse": """
        derrumbado|derrumbe|derrumbó|escombros
    """,
    "crash": """
        accidente|choque|atropellado|atropellada|atropellaron|chocado|volcado
    """,
    "electric": """
        electrocutado|electrocutada
    """,
    "blast": """
        explosión|explotado|bomba|granada
    """,
    "poison": """
        envenenado|intoxicado|lejía|veneno
    """,
    "trapped": """
        atrapado|atrapada|atrapados|encerrado|ascensor
        está|están +dentro
    """,
    "help": """
        ayuda|auxilio|socorro|emergencia|urgencia|gritando|gritos|grita|ayúdenme
        llamen|envíen|manden|necesito ambulancia|policía|bomberos|ayuda
    """,
    "service": """
        policía|bomberos|ambulancia
    """,
    "now": """
        ahora|rápido|ya|urgente|inmediatamente|minutos|en+este+momento|acaba+de|ahora+mismo
    """,
    "person": """
        hombre|mujer|niño|niña|hijo|hija|madre|padre|vecino|vecina|gente|alguien|marido|esposa|bebé|persona|abuela
        abuelo
    """,
    "fear": """
        miedo|pánico|peligro
    """,
    "past": """
        ayer|anteayer|hace+una+semana|hace+un+mes|hace+un+año|antes|pasado|pasada
    """,
    "office": """
        permiso|seguro|formulario|cita|solicitar|solicitud|certificado|pasaporte|cuesta|cuánto|informe|licencia
        denuncia|impuesto|multa
    """,
    "exercise": """
        simulacro|curso|película|museo|desfibrilador|voluntario|prueba
    """,
    "figure": """
        ruido|cola|esperar|aburrimiento|hambre|risa|papeleo|calor|desastre
    """,
    "object": """
        farola|contenedor|árbol|barbacoa|hoguera|fuegos+artificiales|bicicleta
    """,
    "question": """
        dónde|cuándo|cómo|cuánto|puedo|se+puede|qué+hora
    """,
}
