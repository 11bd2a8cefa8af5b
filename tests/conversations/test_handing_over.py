"""A conversation goes to a colleague or a team, once, from who the screen showed; the journal knows to whom."""

import pytest
from django.db import transaction
from django.utils import timezone

from samenspraak.conversations.handing_over import Holder, colleagues_of, hand_over, holder_named, teams_of
from samenspraak.conversations.handling import close, take
from samenspraak.conversations.models import Conversation, Direction
from samenspraak.organisation.models import Employee, JournalEntry, Role, Team
from tests.makers import a_conversation, a_municipality, an_employee
from tests.together import PATIENCE_SECONDS, in_another, until_blocked

pytestmark = pytest.mark.django_db


@pytest.fixture
def conversation() -> Conversation:
    a_conversation()
    return Conversation.objects.select_related("line", "municipality", "assignee", "team").get()


@pytest.fixture
def ilse(conversation: Conversation) -> Employee:
    return an_employee(conversation.municipality)


@pytest.fixture
def sanne(conversation: Conversation) -> Employee:
    team = Team.objects.create(municipality=conversation.municipality, name="Belastingen")
    sanne = an_employee(conversation.municipality, name="Sanne Peters")
    sanne.team = team
    sanne.save()
    return sanne


def _holder() -> Holder:
    return Holder.of(Conversation.objects.get())


def test_colleague_gets_it_with_a_note(conversation: Conversation, ilse: Employee, sanne: Employee) -> None:
    to = Holder(sanne)
    assert hand_over(conversation, ilse, to, timezone.now(), text="Ze belt morgen, BSN 111222333.")
    note = conversation.messages.get(direction=Direction.NOTE)
    assert _holder() == to
    assert note.text.startswith("Ze belt morgen")
    assert "111222333" not in note.text


def test_team_gets_what_is_nobodys(conversation: Conversation, ilse: Employee, sanne: Employee) -> None:
    take(conversation, ilse)
    assert hand_over(conversation, ilse, Holder(team=sanne.team), timezone.now())
    assert _holder() == Holder(None, sanne.team)


def test_journal_says_to_whom_in_ids(conversation: Conversation, ilse: Employee, sanne: Employee) -> None:
    hand_over(conversation, ilse, Holder(sanne, sanne.team), timezone.now())
    entry = JournalEntry.objects.get(deed="handed_over")
    assert (entry.employee, entry.details) == (ilse, {"to": f"{sanne.pk}-{sanne.team_id}"})


def test_closed_conversation_stays_where_it_is(
    conversation: Conversation, ilse: Employee, sanne: Employee
) -> None:
    close(conversation, ilse, timezone.now())
    assert not hand_over(conversation, ilse, Holder(sanne), timezone.now(), text="Voor jou")
    assert _holder() == Holder()
    assert not JournalEntry.objects.filter(deed__in=("handed_over", "noted")).exists()


@pytest.mark.django_db(transaction=True)
def test_of_two_at_once_the_second_hands_nothing_over(
    conversation: Conversation, ilse: Employee, sanne: Employee
) -> None:
    again = Conversation.objects.select_related("line", "municipality", "assignee", "team").get()
    with transaction.atomic():
        assert hand_over(conversation, ilse, Holder(sanne), timezone.now())
        second = in_another(lambda: hand_over(again, sanne, Holder(ilse), timezone.now()))
        until_blocked()
    assert not second.result(PATIENCE_SECONDS)
    assert JournalEntry.objects.filter(deed="handed_over").count() == 1


def test_word_leads_back_to_who_has_it(ilse: Employee, sanne: Employee) -> None:
    for holder in (Holder(), Holder(sanne), Holder(None, sanne.team), Holder(sanne, sanne.team)):
        assert holder_named(ilse, holder.word) == holder


@pytest.mark.parametrize("word", ["", "7", "x-", "-x", "999999-", "-999999", "²-", "1-2-3"])
def test_word_that_means_nobody_is_refused(ilse: Employee, word: str) -> None:
    assert holder_named(ilse, word) is None


def test_nobody_elsewhere_or_gone_or_without_the_role_can_get_it(ilse: Employee, sanne: Employee) -> None:
    elsewhere = a_municipality("elders")
    stranger = an_employee(elsewhere)
    gone = an_employee(ilse.municipality, name="Weg")
    Employee.objects.filter(pk=gone.pk).update(is_active=False)
    officer = an_employee(ilse.municipality, Role.PRIVACY_OFFICER)
    far = Team.objects.create(municipality=elsewhere, name="Ver")
    words = [f"{one.pk}-" for one in (stranger, gone, officer)] + [f"-{far.pk}"]
    assert [holder_named(ilse, word) for word in words] == [None] * 4
    assert list(colleagues_of(ilse)) == [sanne]


def test_team_of_the_back_office_answers_no_residents(ilse: Employee, sanne: Employee) -> None:
    office = Team.objects.create(municipality=ilse.municipality, name="Openbare ruimte")
    specialist = an_employee(ilse.municipality, Role.SPECIALIST)
    specialist.team = office
    specialist.save()
    assert list(teams_of(ilse)) == [sanne.team]
    assert holder_named(ilse, f"-{office.pk}") is None
