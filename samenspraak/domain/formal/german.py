"""What residents write in German in a formal message, or when they ask about one."""

RULES = {
    "klacht": """
        beschwerde einreichen|einlegen|einzureichen|einzulegen
        lege|reiche|legen|reichen|erhebe beschwerde
        beschwere|beschweren mich|uns uber mitarbeiter*|beamte*|verhalten|behandlung
        mich|uns uber mitarbeiter*|beamte*|verhalten|behandlung beschwere|beschweren
        beschwerde uber|gegen mitarbeiter*|beamte*|verhalten|behandlung
        dienstaufsichtsbeschwerde
        mitarbeiter* unverschamt|beleidigt|beschimpft|unfreundlich|angeschrien
    """,
    "bezwaar": """
        lege|legen|erhebe|erheben gegen widerspruch|einspruch
        lege|legen|erhebe|erheben|reiche widerspruch|einspruch
        widerspruch|einspruch einlegen|erheben|einreichen|einzulegen|gegen
        widerspreche|widersprechen bescheid*|entscheidung
        nicht +einverstanden mit bescheid*|entscheidung
        bescheid*|entscheidung nicht +einverstanden
    """,
    "aansprakelijkstelling": """
        mache|machen haftbar|verantwortlich
        haftbar machen
        fur schaden haftbar
        schadensersatz|schadenersatz|schmerzensgeld
        fordere|verlange|verlangen|fordern schaden|entschadigung
        gemeinde|stadt|sie +haftet|haften|haftbar
    """,
    "woo-verzoek": """
        informationsfreiheitsgesetz|informationsfreiheit|ifg
        akteneinsicht
        bitte|beantrage|verlange|mochte alle +unterlagen|dokumente|akten|mails uber|zu|zum|zur|bezuglich
    """,
    "avg-verzoek": """
        ! welche daten mich
        ! welche daten uber +mich
        loschen|loschung|losche mein*|person*|aller +daten|personenbezogen*|personlichen
        mein*|alle|personenbezogenen +daten loschen|geloscht
        auskunft mein*|gespeicherten|personenbezogen* +daten|gespeicherten
        auskunft|kopie daten dsgvo
        nach|gemass|artikel|laut +der|art dsgvo
        dsgvo
        ! welche daten uber +mich
    """,
    "ingebrekestelling": """
        setze|setzen in +verzug
        in +verzug
        frist abgelaufen entscheiden|entscheidung|antrag|entschieden
        entscheidung|antrag frist abgelaufen
        untatigkeit*
        mahne|mahnung entscheidung|bescheid
    """,
    "aanvraag": """
        ! hiermit beantrage|beantragen|stelle
        ich|wir +beantrage|beantragen
        mochte|wollen|will @ERLAUBNIS beantragen
        stelle|stellen antrag auf
    """,
    "asked": """
        wie|wo|wann|welche|wer|warum|wohin
        kann|konnen|muss|darf|soll +ich|man|wir
    """,
    "way": """
        wie +kann|mache|geht|muss|lege +ich|das|man
        wo +kann|muss|mache +ich|man|das
        was +muss +ich
    """,
    "done": """
        eingereicht|eingelegt|gestellt|beantragt|erhalten
    """,
    "denied": """
        kein|keine|keinen +beschwerde|widerspruch|einspruch|schadensersatz
    """,
    "nuisance": """
        larm|mull|laterne|hund|hunde|nachbar|nachbarn|nachbarin|schlagloch|ratten|gestank
    """,
    "conduct": """
        mitarbeiter*|beamte*|verhalten|behandlung|behandelt|unverschamt|sachbearbeiter*
    """,
}
