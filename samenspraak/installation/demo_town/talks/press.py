"""The press: one question that waits to be recognised, and one that the press team has already."""

from samenspraak.installation.demo_town.telling import Says, Talk, person

TALKS = (
    Talk(
        person("Daan Kuiper", 0),
        (
            Says(
                "-14m",
                "Goedemorgen, ik ben verslaggever van Omroep Voorbeeld. "
                "Klopt het dat het zwembad volgend jaar dichtgaat?",
            ),
        ),
    ),
    Talk(
        person("Tessa Zwart", 99),
        (
            Says(
                "-1h10m",
                "Hallo, ik schrijf voor de Voorbeeldstadse Courant. Mag ik een reactie van de wethouder "
                "voor een artikel over de Havenweg?",
            ),
        ),
    ),
)
