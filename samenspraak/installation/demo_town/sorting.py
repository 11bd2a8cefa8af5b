"""What the demo's conversations are about, and which of them are put away for later."""

from datetime import datetime

from django.db.models import QuerySet

from samenspraak.conversations.models import Conversation, State
from samenspraak.conversations.snoozing import Pause, pause
from samenspraak.conversations.topics import choose_topic
from samenspraak.domain.snoozing import Later, comes_back_at
from samenspraak.installation.demo_town.staff import BRAM, ILSE, KCC, MARIEKE, OUTDOORS, SANNE, Colleague
from samenspraak.organisation.models import Employee, Line, Team
from samenspraak.organisation.opening import opening_times
from samenspraak.organisation.topic_models import KEPT_AS
from samenspraak.organisation.topics import Settings, keep_topic

TOPICS = {
    "Afval": KCC,
    "Paspoort en rijbewijs": KCC,
    "Belastingen": KCC,
    "Straten en parkeren": OUTDOORS,
    "Bomen en groen": OUTDOORS,
}
CHOSEN: tuple[tuple[str, Colleague, str], ...] = (
    ("Rens Vermeulen", ILSE, "Straten en parkeren"),
    ("Mehmet Kaya", SANNE, "Straten en parkeren"),
    ("Steven Hofman", SANNE, "Paspoort en rijbewijs"),
    ("Sylvia Mulder", ILSE, "Afval"),
    ("Piet Hendriks", ILSE, "Bomen en groen"),  # nobody has it: from here on it is for the team outdoors
)
PUT_AWAY: tuple[tuple[str, Colleague, Later], ...] = (
    ("Chantal Meijer", ILSE, Later.TOMORROW),
    ("Jeroen Blom", BRAM, Later.FRIDAY),
)


def sort(line: Line, now: datetime) -> None:
    """Nothing in a town without an administrator."""
    administrator = line.municipality.employees.filter(email=MARIEKE.email).first()
    if administrator is None:
        return
    teams = {team.name: team for team in Team.objects.filter(municipality=line.municipality)}
    topics = {
        name: keep_topic(administrator, Settings(name, teams[team], KEPT_AS), now)
        for name, team in TOPICS.items()
    }
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
