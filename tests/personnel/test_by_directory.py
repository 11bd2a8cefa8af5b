"""The directory tells who works here: who comes, is called otherwise, leaves and comes back."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from django.contrib.sessions.models import Session
from django.db import transaction
from django.test import Client
from django.utils import timezone

from samenspraak.conversations.models import Conversation
from samenspraak.domain.directory import Told, Unfit
from samenspraak.organisation.directory import NameInUse
from samenspraak.organisation.employees import EmailTaken, LastAdministrator, deactivate, reactivate
from samenspraak.organisation.models import Employee, JournalEntry, Line, Municipality, Role, Team
from samenspraak.personnel.by_directory import NotByDirectory, NotThere, add, change, remove
from samenspraak.referrals.models import Appointment
from tests.makers import a_conversation, a_municipality, an_employee
from tests.organisation.directories import JO, account
from tests.referrals.callbacks.appointments import a_plan, an_offer
from tests.together import PATIENCE_SECONDS, in_another, until_blocked

GONE, HERE = Told(is_active=False), Told(is_active=True)


@pytest.fixture
def town(line: Line) -> Municipality:
    return line.municipality


@pytest.fixture
def administrator(town: Municipality) -> Employee:
    return an_employee(town, Role.ADMINISTRATOR, "Marieke Hoekstra")


def _deeds() -> list[str]:
    return list(JournalEntry.objects.order_by("pk").values_list("deed", flat=True))


def test_newcomer_is_a_specialist_without_a_team_who_signs_in_elsewhere(town: Municipality) -> None:
    jo = add(town, JO)
    assert (jo.name, jo.email) == ("Jo Bos", "jo.bos@voorbeeldstad.example")
    assert (jo.role, jo.team, jo.has_usable_password()) == (Role.SPECIALIST, None, False)
    assert account(jo) == ("Jo.Bos@voorbeeldstad.example", "7f1c")


def test_journal_says_that_the_directory_did_it(town: Municipality) -> None:
    jo = add(town, JO)
    entry = JournalEntry.objects.get()
    assert (entry.deed, entry.subject, entry.employee) == ("added_employee", f"employee:{jo.pk}", None)
    assert entry.details["directory"] == 1


def test_newcomer_who_is_not_active_yet_cannot_sign_in(town: Municipality) -> None:
    assert not add(town, replace(JO, is_active=False)).is_active
    assert _deeds() == ["added_employee", "deactivated_employee"]


@pytest.mark.parametrize(
    ("said", "refusal"),
    [
        (replace(JO, external_id="other", email="other@voorbeeldstad.example"), NameInUse),
        (replace(JO, user_name="other", email="other@voorbeeldstad.example"), NameInUse),
        (replace(JO, user_name="other", external_id="other", email=JO.user_name), EmailTaken),
        (replace(JO, user_name=""), Unfit),
    ],
)
def test_second_person_with_the_same_name_is_refused(
    town: Municipality, said: Told, refusal: type[Exception]
) -> None:
    add(town, JO)
    with pytest.raises(refusal):
        add(town, said)
    assert Employee.objects.count() == 1


def test_who_was_added_by_hand_has_a_name_in_the_directory_too(agent: Employee) -> None:
    with pytest.raises(NameInUse):
        add(agent.municipality, replace(JO, user_name=agent.email.upper(), email="jo@voorbeeldstad.example"))


def test_address_of_somebody_elsewhere_is_taken(town: Municipality) -> None:
    add(a_municipality("elders"), JO)
    with pytest.raises(EmailTaken):
        add(town, JO)


def test_two_towns_may_call_somebody_the_same(town: Municipality) -> None:
    add(a_municipality("elders"), replace(JO, user_name="jo", email="jo@elders.example"))
    assert account(add(town, replace(JO, user_name="jo", email="jo@voorbeeldstad.example"))) == ("jo", "7f1c")


def test_change_is_kept_and_nothing_else_of_them(agent: Employee) -> None:
    team = Team.objects.create(municipality=agent.municipality, name="KCC")
    Employee.objects.filter(pk=agent.pk).update(team=team, scheme="dark")
    change(agent.municipality, agent.pk, Told(name="Ilse Bos", external_id="7f1c"))
    agent.refresh_from_db()
    assert (agent.name, agent.role, agent.team, agent.scheme) == ("Ilse Bos", Role.AGENT, team, "dark")
    assert account(agent) == (agent.email, "7f1c")


def test_journal_says_what_the_directory_changed(agent: Employee) -> None:
    change(agent.municipality, agent.pk, Told(external_id="7f1c", name="Ilse Bos"))
    change(agent.municipality, agent.pk, Told(external_id="0a21"))
    changes = JournalEntry.objects.filter(deed="changed_employee", details__directory=1).order_by("pk")
    assert [entry.details["changed"] for entry in changes] == ["external_id name", "external_id"]


def test_what_is_so_already_is_not_journalled(agent: Employee) -> None:
    change(agent.municipality, agent.pk, Told(agent.email, name=agent.name, is_active=True))
    assert _deeds() == []


def test_who_leaves_is_signed_out_and_their_work_is_for_colleagues(agent: Employee, line: Line) -> None:
    conversation = a_conversation(line)
    call = an_offer(conversation, agent, a_plan(line.municipality))
    Conversation.objects.update(assignee=agent)
    Appointment.objects.update(employee=agent)
    Client().post("/inloggen/", {"username": agent.email, "password": "wachtwoord-van-een-test"})
    assert Session.objects.exists()
    change(line.municipality, agent.pk, GONE)
    agent.refresh_from_db()
    assert (agent.is_active, agent.has_usable_password()) == (False, False)
    assert not Session.objects.exists()
    assert Conversation.objects.get().assignee is None
    assert Appointment.objects.get(pk=call.pk).employee is None
    assert _deeds()[-3:] == ["deactivated_employee", "callback_released", "released"]


def test_name_that_somebody_else_has_in_the_directory_keeps_nobody_here(agent: Employee) -> None:
    other = add(agent.municipality, replace(JO, email="jo@voorbeeldstad.example"))
    Employee.objects.filter(pk=agent.pk).update(email=account(other)[0].lower())
    assert not change(agent.municipality, agent.pk, GONE).is_active


def test_who_comes_back_has_the_role_they_had(agent: Employee) -> None:
    change(agent.municipality, agent.pk, GONE)
    change(agent.municipality, agent.pk, HERE)
    agent.refresh_from_db()
    assert (agent.is_active, agent.role) == (True, Role.AGENT)


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.PRIVACY_OFFICER])
def test_directory_gives_nobody_back_what_people_give(administrator: Employee, role: Role) -> None:
    town, colleague = administrator.municipality, an_employee(administrator.municipality, role)
    change(town, colleague.pk, GONE)
    assert change(town, colleague.pk, HERE).role == Role.SPECIALIST
    deactivate(administrator, other := an_employee(town, role))
    reactivate(administrator, other)
    assert Employee.objects.get(pk=other.pk).role == role


@pytest.mark.parametrize(
    "leaves",
    [
        lambda town, number: change(town, number, GONE),
        lambda town, number: remove(town, number, timezone.now()),
    ],
)
def test_last_administrator_stays(
    administrator: Employee, leaves: Callable[[Municipality, int], object]
) -> None:
    with pytest.raises(LastAdministrator):
        leaves(administrator.municipality, administrator.pk)
    administrator.refresh_from_db()
    assert administrator.is_active
    assert [(one.deed, one.subject) for one in JournalEntry.objects.all()] == [
        ("refused_directory", f"employee:{administrator.pk}")
    ]


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.PRIVACY_OFFICER])
def test_directory_does_not_say_where_who_manages_signs_in(administrator: Employee, role: Role) -> None:
    colleague = an_employee(administrator.municipality, role)
    with pytest.raises(NotByDirectory):
        change(colleague.municipality, colleague.pk, Told(email="jo.bos@voorbeeldstad.example"))
    assert Employee.objects.get(pk=colleague.pk).email == colleague.email
    assert _deeds() == ["refused_directory"]
    assert change(colleague.municipality, colleague.pk, Told(name="Jo Bos")).name == "Jo Bos"


def test_who_was_removed_is_not_there_any_more(agent: Employee) -> None:
    remove(agent.municipality, agent.pk, timezone.now())
    assert not Employee.objects.get(pk=agent.pk).is_active
    for deed in (lambda: change(agent.municipality, agent.pk, HERE), lambda: _removed(agent)):
        with pytest.raises(NotThere):
            deed()


def test_whom_the_directory_has_again_is_the_same_employee(town: Municipality) -> None:
    jo = add(town, JO)
    _removed(jo)
    assert add(town, replace(JO, name="Jo Bos-Mulder")).pk == jo.pk
    jo.refresh_from_db()
    assert (jo.is_active, jo.name) == (True, "Jo Bos-Mulder")
    assert change(town, jo.pk, GONE).pk == jo.pk


def test_whom_the_directory_has_again_may_be_inactive_still(town: Municipality) -> None:
    jo = add(town, JO)
    _removed(jo)
    assert not add(town, replace(JO, is_active=False)).is_active
    assert change(town, jo.pk, HERE).is_active


def test_another_person_with_the_name_of_who_left_is_not_taken_for_them(town: Municipality) -> None:
    _removed(add(town, JO))
    with pytest.raises(EmailTaken):
        add(town, replace(JO, external_id="other"))


def test_administrator_lets_the_directory_find_somebody_again(
    town: Municipality, administrator: Employee
) -> None:
    jo = add(town, JO)
    _removed(jo)
    reactivate(administrator, jo)
    assert change(town, jo.pk, Told(external_id="other")).is_active


@pytest.mark.parametrize("deed", [lambda town, number: change(town, number, GONE), remove])
def test_who_works_elsewhere_is_not_there(town: Municipality, deed: Callable[..., object]) -> None:
    stranger = an_employee(a_municipality("elders"))
    arguments = (timezone.now(),) if deed is remove else ()
    with pytest.raises(NotThere):
        deed(town, stranger.pk, *arguments)
    assert Employee.objects.get(pk=stranger.pk).is_active


@pytest.mark.django_db(transaction=True)
def test_two_who_add_the_same_person_at_once_add_them_once() -> None:
    town = a_municipality()
    with transaction.atomic():
        add(town, JO)
        second = in_another(lambda: add(town, JO))
        until_blocked()
    with pytest.raises((NameInUse, EmailTaken)):
        second.result(PATIENCE_SECONDS)
    assert Employee.objects.count() == 1


def _removed(employee: Employee) -> None:
    remove(employee.municipality, employee.pk, timezone.now())
