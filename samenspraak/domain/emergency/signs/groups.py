"""Groups of like words in the Dutch signs ("@KIND")."""

GROUPS = {
    "@BOUW": (
        "huis woning flat gebouw schuur school keuken dak zolder kelder auto bus container appartement "
        "kamer stal winkel meterkast loods hut boot caravan"
    ),
    "@KIND": (
        "kind kindje kinderen baby peuter kleuter zoon zoontje dochter dochtertje meisje jongetje "
        "broertje zusje kleinkind kleinzoon kleindochter jongen zus broer nichtje neefje zoonje "
        "dochterje"
    ),
    "@OUDE": (
        "opa oma vader moeder man vrouw bewoner buurman buurvrouw bejaarde ma pa mama papa schoonmoeder "
        "schoonvader"
    ),
    "@NAASTE": (
        "man vrouw vriend vriendin ex partner echtgenoot vader pa papa stiefvader moeder ma mama broer "
        "zoon oom exman exvriend"
    ),
    "@GEWELD": (
        "slaat schopt mishandelt wurgt bedreigt trapt knijpt duwt verkracht slaan schoppen bijt steekt "
        "vermoordt smijt"
    ),
}
