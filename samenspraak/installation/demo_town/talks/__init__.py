"""What residents and colleagues say in the demo: a table per subject. Everybody and every number is made up."""

from collections.abc import Mapping

from samenspraak.installation.demo_town.talks import (
    anderstad,
    living,
    money,
    outdoors,
    papers,
    press,
    roads,
    waste,
    welcome,
)
from samenspraak.installation.demo_town.telling import Talk

TALKS_OF: Mapping[str, tuple[Talk, ...]] = {
    "voorbeeldstad": (
        *waste.TALKS,
        *outdoors.TALKS,
        *roads.TALKS,
        *papers.TALKS,
        *money.TALKS,
        *living.TALKS,
        *press.TALKS,
        *welcome.TALKS,
    ),
    "anderstad": anderstad.TALKS,
}
