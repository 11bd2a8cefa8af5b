"""Groups of like words in the Dutch signs ("@KIND")."""

GROUPS = {
    "@AMBTENAAR": (
        "ambtenaar ambtenaren wethouder wethouders burgemeester boa boa's boas handhaver handhavers "
        "consulent consulente medewerker medewerkster taxateur controleur parkeerwacht parkeerwachter "
        "juf ambtenaartje ambtenarentuig trouwambtenaar raadsleden baliemedewerker bode klantmanager "
        "wijkagent agent verkeersregelaar"
    ),
    "@JE": ("je jou jullie u jouw uw hem haar"),
    "@HEN": ("die ze hun iedereen allemaal"),
    "@DOOD": ("dood kapot neer overhoop verrot af elkaar hoek ziekenhuis mekaar lens puin moes kort"),
    "@VUIL": ("vuile vieze gore smerige achterlijke stomme domme luie lelijke arrogante"),
    "@K": ("k*nker k*t kkhoer kkwijf kkrat kkhond kkhomo kkaap kkmongool"),
}
