"""The demo's topics, what its conversations are about, and which of them are put away for later."""

from collections.abc import Mapping
from datetime import datetime

from django.db.models import QuerySet

from samenspraak.conversations.models import Conversation, State
from samenspraak.conversations.snoozing import Pause, pause
from samenspraak.conversations.topics import choose_topic
from samenspraak.domain.snoozing import Later, comes_back_at
from samenspraak.installation.demo_town.staff import BRAM, ILSE, KCC, MARIEKE, OUTDOORS, SANNE, Colleague
from samenspraak.organisation.models import Employee, Line, Municipality, Team, Topic
from samenspraak.organisation.opening import opening_times
from samenspraak.organisation.teams import PRESS_TEAM
from samenspraak.organisation.topic_models import KEPT_AS
from samenspraak.organisation.topics import Settings, keep_topic

REPORTED = "15.1"
"""The class of what residents report about public space."""
TOPICS: tuple[tuple[str, str, str, int | None], ...] = (
    # name, team, class, term in working days
    ("Afval", KCC, KEPT_AS, None),
    ("Paspoort en rijbewijs", KCC, KEPT_AS, None),
    ("Trouwen en verhuizen", KCC, KEPT_AS, None),
    ("Belastingen", KCC, KEPT_AS, None),
    ("Tijden en plekken", KCC, KEPT_AS, None),
    ("Straten en parkeren", OUTDOORS, REPORTED, 5),
    ("Bomen en groen", OUTDOORS, REPORTED, 5),
    ("Persvraag", PRESS_TEAM, KEPT_AS, 1),
)
CHOSEN: tuple[tuple[str, Colleague, str], ...] = (
    ("Rens Vermeulen", ILSE, "Straten en parkeren"),
    ("Mehmet Kaya", SANNE, "Straten en parkeren"),
    ("Steven Hofman", SANNE, "Paspoort en rijbewijs"),
    ("Sylvia Mulder", ILSE, "Afval"),
    ("Tessa Zwart", ILSE, "Persvraag"),  # only the press team sees it from here on
    ("Piet Hendriks", ILSE, "Bomen en groen"),  # nobody has it: from here on it is for the team outdoors
)
PUT_AWAY: tuple[tuple[str, Colleague, Later], ...] = (
    ("Chantal Meijer", ILSE, Later.TOMORROW),
    ("Jeroen Blom", BRAM, Later.FRIDAY),
)


def keep_topics(municipality: Municipality, now: datetime) -> dict[str, Topic]:
    """By their names; none in a town without an administrator."""
    administrator = municipality.employees.filter(email=MARIEKE.email).first()
    if administrator is None:
        return {}
    teams = {team.name: team for team in Team.objects.filter(municipality=municipality)}
    return {
        name: keep_topic(administrator, Settings(name, teams[team], kept_as, term_days), now)
        for name, team, kept_as, term_days in TOPICS
    }


def sort(line: Line, topics: Mapping[str, Topic], now: datetime) -> None:
    """Nothing in a town without topics."""
    if not topics:
        return
    conversations = Conversation.objects.filter(line=line).select_related("resident", "municipality")
    for resident, by, topic in CHOSEN:
        choose_topic(conversations.get(resident__name=resident), _employee(by), topics[topic])
    for resident, by, later in PUT_AWAY:
        _put_away(conversations, resident, by, comes_back_at(later, now, opening_times(line.municipality)))


def _put_away(
    conversations: QuerySet[Conversation], resident: str, by: Colleague, until: datetime | None
) -> None:
    if not pause(conversations.get(resident__name=resident), _employee(by), Pause(State.WAITING, until)):
        raise ValueError(f"{resident} cannot be put away")


def _employee(colleague: Colleague) -> Employee:
    return Employee.objects.get(email=colleague.email)
