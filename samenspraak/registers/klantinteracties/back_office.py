"""The back office in a register of Klantinteracties: a question becomes a contact with an internal task."""

from collections.abc import Iterator, Mapping
from uuid import UUID

from samenspraak.domain.back_office import Access, Item, Question
from samenspraak.registers.klantinteracties.calling import ask, changed, read, understood
from samenspraak.registers.klantinteracties.items import ITEMS, STATUS, Placing
from samenspraak.registers.klantinteracties.models import (
    Bladzijde,
    GelezenInterneTaak,
    InterneTaakWijziging,
    Verwijzing,
)
from samenspraak.registers.klantinteracties.texts import toelichting_of

TASK, TASKS = "interne_taak", "internetaken"


def hand_over(access: Access, question: Question, kept: Mapping[str, str]) -> Iterator[Item]:
    """Make what is not there yet, and yield each item as soon as it is there. Raises RegisterFailed."""
    there = dict(kept)
    for name, placed in ITEMS.items():
        if name in there:
            continue
        uuid = placed(Placing(access, question, there))
        if uuid is not None:
            there[name] = str(uuid)
            yield Item(name, there[name])


def tell(access: Access, question: Question, kept: Mapping[str, str]) -> None:
    """Let the task say what is asked now, and whether it still has to be answered. Raises RegisterFailed."""
    said = InterneTaakWijziging(toelichting=toelichting_of(question), status=STATUS[question.progress])
    changed(access, TASKS, _task(kept), said, GelezenInterneTaak)


def is_handled(access: Access, kept: Mapping[str, str]) -> bool:
    """Whether the task was handled there. Raises RegisterFailed."""
    return read(access, TASKS, _task(kept), GelezenInterneTaak).status == "verwerkt"


def version(access: Access) -> str:
    """The version of the API that answers. Raises RegisterFailed."""
    answer = ask(access, "GET", TASKS, params={"pageSize": "1"})
    understood(answer, Bladzijde[GelezenInterneTaak])
    return answer.version


def _task(kept: Mapping[str, str]) -> Verwijzing:
    return Verwijzing(uuid=UUID(kept[TASK]))
