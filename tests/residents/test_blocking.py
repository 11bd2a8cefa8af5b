"""Blocking: the network first, then our own books; lifting it goes the same way."""

import pytest

from samenspraak.domain.addresses import Address
from samenspraak.domain.channel import Account
from samenspraak.domain.delivery import Decision, Failure, Reason, SendFailed
from samenspraak.organisation import caring
from samenspraak.organisation.models import Employee, JournalEntry, Line, Role
from samenspraak.residents.blocking import block, unblock
from samenspraak.residents.models import Resident
from tests.makers import an_employee, received

pytestmark = pytest.mark.django_db
NO = SendFailed(Failure("131047", Decision.FAIL, Reason.WINDOW_CLOSED))


class FakeCaretaker:
    """A network that does what it is asked, or refuses."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []
        self.refusal: SendFailed | None = None

    def block(self, account: Account, address: Address) -> None:
        self._ask("block", address)

    def unblock(self, account: Account, address: Address) -> None:
        self._ask("unblock", address)

    def _ask(self, deed: str, address: Address) -> None:
        if self.refusal:
            raise self.refusal
        self.asked.append((deed, address.value))


@pytest.fixture
def network(monkeypatch: pytest.MonkeyPatch) -> FakeCaretaker:
    fake = FakeCaretaker()
    monkeypatch.setattr(caring, "CARETAKERS", {"whatsapp": fake})
    return fake


@pytest.fixture
def resident(line: Line) -> Resident:
    return received(line).conversation.resident


@pytest.fixture
def lead(line: Line) -> Employee:
    return an_employee(line.municipality, Role.LEAD)


def test_block_and_its_end_are_known_here_and_at_the_network(
    network: FakeCaretaker, line: Line, resident: Resident, lead: Employee
) -> None:
    block(resident, line, lead)
    resident.refresh_from_db()
    assert resident.blocked_at is not None
    unblock(resident, line, lead)
    resident.refresh_from_db()
    assert resident.blocked_at is None
    assert network.asked == [("block", "+31612345678"), ("unblock", "+31612345678")]
    entries = JournalEntry.objects.order_by("pk").values_list("deed", "subject", "employee")
    assert list(entries) == [(deed, f"resident:{resident.pk}", lead.pk) for deed in ("blocked", "unblocked")]


def test_block_the_network_refuses_is_none(
    network: FakeCaretaker, line: Line, resident: Resident, lead: Employee
) -> None:
    network.refusal = NO
    with pytest.raises(SendFailed):
        block(resident, line, lead)
    resident.refresh_from_db()
    assert resident.blocked_at is None
    assert not JournalEntry.objects.exists()


def test_resident_without_an_address_cannot_be_blocked(
    network: FakeCaretaker, line: Line, resident: Resident, lead: Employee
) -> None:
    resident.addresses.all().delete()
    with pytest.raises(SendFailed):
        block(resident, line, lead)
    assert network.asked == []
