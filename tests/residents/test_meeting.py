"""Meeting: one resident, many addresses; changes are followed, conflicts flagged and nothing merged."""

from datetime import timedelta

import pytest

from samenspraak.domain.addresses import Address, AddressKind, Person
from samenspraak.organisation.models import Line
from samenspraak.residents.meeting import address_to_use, follow, meet, meet_all
from samenspraak.residents.models import Resident
from tests.makers import MONDAY_MORNING as NOW
from tests.makers import a_line, a_municipality

pytestmark = pytest.mark.django_db

PHONE = Address(AddressKind.PHONE, "+31612345678")
NEW_PHONE = Address(AddressKind.PHONE, "+31687654321")
BSUID = Address(AddressKind.BSUID, "NL.1349120865")
NEW_BSUID = Address(AddressKind.BSUID, "NL.9999999999")
PARENT = Address(AddressKind.PARENT_BSUID, "NL.ENT.7730018824456")


def met(line: Line, *addresses: Address, name: str = "Rens") -> Resident:
    return meet(line, Person(addresses, name), NOW)


def test_known_address_finds_the_same_resident(line: Line) -> None:
    assert met(line, PHONE) == met(line, PHONE)


def test_resident_without_a_phone_is_met_by_id(line: Line) -> None:
    resident = met(line, BSUID)
    assert met(line, BSUID) == resident
    assert address_to_use(resident, "whatsapp") == BSUID


def test_parent_id_finds_the_resident_and_is_never_written_to(line: Line) -> None:
    resident = met(line, PARENT)
    assert address_to_use(resident, "whatsapp") is None
    assert met(line, BSUID, PARENT) == met(line, PARENT) == resident
    assert address_to_use(resident, "whatsapp") == BSUID


def test_message_with_both_addresses_ties_them(line: Line) -> None:
    resident = met(line, PHONE)
    assert met(line, PHONE, BSUID) == resident
    assert met(line, BSUID) == resident
    assert address_to_use(resident, "whatsapp") == PHONE


def test_two_holders_in_one_message_are_flagged_and_not_merged(line: Line) -> None:
    by_phone, by_id = met(line, PHONE), met(line, BSUID)
    assert met(line, PHONE, BSUID) == by_phone
    assert Resident.objects.filter(conflict_at__isnull=False).count() == 2
    assert met(line, BSUID) == by_id


def test_known_phone_with_another_id_is_flagged(line: Line) -> None:
    resident = met(line, PHONE, BSUID)
    met(line, PHONE, NEW_BSUID)
    resident.refresh_from_db()
    assert resident.conflict_at is not None


def test_newcomer_twice_in_one_batch_is_one_resident(line: Line) -> None:
    first, second = meet_all(line, [Person((PHONE,)), Person((PHONE, BSUID), "Rens")], NOW)
    assert first is second
    assert Resident.objects.count() == 1


@pytest.mark.parametrize(("old", "new"), [(PHONE, NEW_PHONE), (BSUID, NEW_BSUID), (PHONE, NEW_BSUID)])
def test_changed_address_is_followed_twice_over(line: Line, old: Address, new: Address) -> None:
    resident = met(line, old)
    for _ in range(2):
        assert follow(line, [old], [new], NOW) == resident
    assert met(line, new) == resident
    assert Resident.objects.filter(conflict_at__isnull=False).count() == 0


def test_retired_number_belongs_to_nobody_any_more(line: Line) -> None:
    resident = met(line, PHONE)
    follow(line, [PHONE], [NEW_PHONE], NOW)
    assert met(line, PHONE, name="Iemand anders") != resident


def test_change_to_an_address_of_another_is_flagged(line: Line) -> None:
    met(line, PHONE)
    other = met(line, NEW_PHONE)
    assert follow(line, [PHONE], [NEW_PHONE], NOW) is None
    assert met(line, NEW_PHONE) == other
    assert Resident.objects.filter(conflict_at__isnull=False).count() == 2


def test_change_of_somebody_unknown_changes_nothing(line: Line) -> None:
    assert follow(line, [PHONE], [NEW_PHONE], NOW) is None
    assert not Resident.objects.exists()


def test_same_number_in_another_municipality_is_another_resident(line: Line) -> None:
    other = a_line(a_municipality("anderstad"), "551000000000002")
    assert met(line, PHONE) != met(other, PHONE)


def test_message_from_before_a_change_is_of_who_had_the_number_then(line: Line) -> None:
    resident = met(line, PHONE)
    follow(line, [PHONE], [NEW_PHONE], NOW)
    late, new_owner, late_again = meet_all(
        line,
        [Person((PHONE,), "Rens"), Person((PHONE,), "Iemand anders"), Person((PHONE,), "Rens")],
        NOW + timedelta(hours=1),
        sent_at=[NOW - timedelta(minutes=1), NOW + timedelta(minutes=1), NOW - timedelta(minutes=2)],
    )
    assert late == late_again == resident
    assert new_owner != resident
    assert address_to_use(resident, "whatsapp") == NEW_PHONE


def test_number_that_was_passed_on_is_not_taken_by_a_late_message(line: Line) -> None:
    met(line, PHONE)
    follow(line, [PHONE], [NEW_PHONE], NOW)
    new_owner = met(line, PHONE, name="Iemand anders")
    assert met(line, PHONE, name="Iemand anders") == new_owner
    assert Resident.objects.filter(conflict_at__isnull=False).count() == 0
