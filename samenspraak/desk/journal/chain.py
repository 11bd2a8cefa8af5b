"""How the chain of seals stands, and a check of its end on request; the whole is checked by a command."""

from dataclasses import dataclass
from datetime import datetime

from samenspraak.desk.marks import moment
from samenspraak.organisation.access import journal_for
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee
from samenspraak.organisation.sealing_journal import Chain, chain_standing, checked_end, seal_journal

MOST_ENTRIES = 50_000
SUBJECT = "journal:chain"


@dataclass(frozen=True, slots=True)
class Check:
    """The last check: when, how many entries it read, whether they are as they were sealed."""

    when: str
    entries: int
    is_sound: bool


@dataclass(frozen=True, slots=True)
class ChainShown:
    """`sealed` and `last` are empty when nothing was sealed or checked yet."""

    sealed: str
    waiting: int
    last: Check | None


def chain_shown(employee: Employee, now: datetime) -> ChainShown:
    """Three queries, however long the journal."""
    standing = chain_standing()
    sealed = moment(standing.sealed_at, now) if standing.sealed_at else ""
    return ChainShown(sealed, standing.waiting, _last_check(employee, now))


def check_end(employee: Employee) -> Chain:
    """Seal what waits, read the newest entries again, and write down what came of it."""
    seal_journal()
    chain = checked_end(MOST_ENTRIES)
    write(
        Deed.CHECKED_JOURNAL,
        SUBJECT,
        municipality=employee.municipality_id,
        employee=employee,
        details={"entries": chain.entries, "seals": chain.seals, "breaks": len(chain.breaks)},
    )
    return chain


def _last_check(employee: Employee, now: datetime) -> Check | None:
    entry = journal_for(employee).filter(subject=SUBJECT).order_by("-pk").first()
    if entry is None:
        return None
    return Check(moment(entry.at, now), int(entry.details["entries"]), not entry.details["breaks"])
