"""The other town: its conversations are nobody's business in Voorbeeldstad."""

from samenspraak.installation.demo_town.staff import ESRA
from samenspraak.installation.demo_town.telling import Replies, Says, Takes, Talk, person

TALKS = (
    Talk(
        person("Bas van Ginkel", 34),
        (
            Says("-25m", "Wanneer is de weekmarkt in Anderstad?"),
            Replies("-18m", ESRA, "Dag Bas, elke woensdag van 9.00 tot 13.00 uur.", is_signed=True),
        ),
    ),
    Talk(
        person("Monique Verhagen", 11),
        (
            Says(
                "-16m",
                "Hallo, ik verhuis misschien naar Anderstad. Zijn daar wachtlijsten voor de sportclub?",
            ),
            Takes(ESRA),
        ),
    ),
)
