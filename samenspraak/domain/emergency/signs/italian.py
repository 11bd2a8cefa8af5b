"""What hints at an emergency in Italian."""

SIGNS = {
    "fire": """
        fuoco|incendio|fiamme|brucia|bruciando|in+fiamme
    """,
    "smoke": """
        fumo
    """,
    "gas": """
        monossido
        odore|puzza|fuga|sento gas
    """,
    "breath": """
        soffoca|soffocando|labbra+blu
        non respira|respirare|respiro|respirando
    """,
    "faint": """
        svenuto|svenuta|incosciente|privo+di+sensi|svenendo
        non risponde|muove|sveglia|reagisce
        caduto|caduta scale|tetto|balcone|terra|finestra
    """,
    "heart": """
        infarto|ictus|convulsioni|arresto+cardiaco|attacco+di+cuore
        dolore petto
    """,
    "blood": """
        sangue|sanguina|sanguinando|emorragia
    """,
    "hurt": """
        ferito|ferita|feriti|vittima
    """,
    "water": """
        annega|annegando|affogando|affoga
        caduto|caduta|buttato acqua|canale|fiume|lago
    """,
    "weapon": """
        coltello|pistola|arma|armato|fucile|sparano|spari|sparando|accoltellato|accoltellata|ostaggio
    """,
    "violence": """
        picchia|picchiando|aggredisce|aggressione|rissa|violenta|stupro|rapito|rapita|minaccia|insegue|uccidere
        attacca|aggredita|aggredito|ammazzare
    """,
    "home": """
        chiusa|nascosta|nascosto
        marito|fidanzato|ex|padre picchia|minaccia|uccidere|chiusa|ammazza
    """,
    "intruder": """
        ladro|ladri|intruso|entrando+in+casa|scassinando
    """,
    "robbery": """
        rapina|rapinatore|rapinando|rapinatori
    """,
    "missing": """
        scomparso|scomparsa
        figlio|figlia|bambino|bambina scomparso|scomparsa|sparito|sparita|trovo|perso
    """,
    "suicide": """
        suicidio|suicidarmi|suicidarsi
        voglio morire|farla+finita|ammazzarmi|buttarmi
        non +voglio +vivere
        ponte|tetto|binari buttarsi|buttare|saltare|buttarmi
        preso|ingoiato pastiglie|pillole|pasticche
    """,
    "collapse": """
        crollato|crollata|crollo|macerie
    """,
    "crash": """
        incidente|investito|investita|scontro|ribaltato|ribaltata
    """,
    "blast": """
        esplosione|esploso|bomba
    """,
    "poison": """
        avvelenato|candeggina|veleno
    """,
    "trapped": """
        intrappolato|intrappolata|bloccato|bloccata|incastrato|ascensore
    """,
    "help": """
        aiuto|aiutatemi|soccorso|emergenza|urla|gridano|urlando
        chiamate|mandate ambulanza|polizia|pompieri
    """,
    "service": """
        polizia|carabinieri|pompieri|vigili+del+fuoco|ambulanza
    """,
    "now": """
        adesso|subito|ora|presto|urgente|minuti|in+questo+momento|sta|stanno|appena
    """,
    "person": """
        uomo|donna|bambino|bambina|figlio|figlia|madre|padre|moglie|marito|vicino|vicina|gente|qualcuno|nonna|nonno
    """,
    "past": """
        ieri|scorso|scorsa|fa
    """,
    "office": """
        permesso|assicurazione|modulo|appuntamento|domanda|certificato|passaporto|costa|denuncia|carta+d'identità
        multa
    """,
    "exercise": """
        esercitazione|corso|film|museo|prova|defibrillatore|volontario
    """,
    "figure": """
        rumore|noia|fila|fame|ridere|caldo|burocrazia
    """,
    "question": """
        dove|quando|come|quanto|posso|a+che+ora
    """,
}
