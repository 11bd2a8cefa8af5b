"""What goes to a private team leaves every list, search, number and open screen of who is not in it, at once."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from asgiref.sync import sync_to_async
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from samenspraak.batches.carrying_out import begin
from samenspraak.batches.choosing import choose
from samenspraak.batches.wanted import Wanted
from samenspraak.conversations.access import conversations_for
from samenspraak.conversations.announcing import Doing, announce_presence
from samenspraak.conversations.going_private import change_team
from samenspraak.conversations.handing_over import Holder, hand_over
from samenspraak.conversations.handling import note
from samenspraak.conversations.models import Conversation
from samenspraak.desk.inbox.segments import counts
from samenspraak.desk.stream.door import _viewer
from samenspraak.desk.stream.hub import RESYNC, Screen
from samenspraak.desk.stream.notices import Viewer
from samenspraak.domain.batches import Action, Why
from samenspraak.organisation.models import Employee, Line, Role, Team
from samenspraak.organisation.teams import TeamSettings
from tests.desk.streamed import cookie_of, heard
from tests.makers import PHONE, a_press_officer, a_topic, an_employee, received


@pytest.fixture
def femke(line: Line) -> Employee:
    return a_press_officer(line.municipality)


@pytest.fixture
def private(conversation: Conversation, agent: Employee, femke: Employee) -> Conversation:
    """The agent handed it to the press team."""
    assert hand_over(conversation, agent, Holder(None, femke.team), timezone.now())
    return conversation


def _desk_of(employee: Employee) -> Client:
    desk = Client()
    desk.force_login(employee)
    return desk


@pytest.mark.parametrize(
    "asked",
    [
        lambda desk, _number: desk.post("/bureau/zoeken/", {"zoek": "oud papier"}),
        lambda desk, _number: desk.post("/bureau/zoeken/", {"zoek": "Vermeulen"}),
        lambda desk, _number: desk.post("/bureau/zoeken/", {"zoek": "team:Persteam"}),
        lambda desk, _number: desk.post("/bureau/ga-naar/gesprek/", {"zoek": "verm"}),
        lambda desk, number: desk.post("/bureau/ga-naar/gesprek/", {"zoek": str(number)}),
        lambda desk, _number: desk.get("/bureau/", {"bak": "alle"}),
        lambda desk, _number: desk.get("/bureau/", {"bak": "vrij"}),
    ],
)
def test_only_its_team_finds_it(
    private: Conversation, agent: Employee, femke: Employee, asked: Callable[[Client, int], HttpResponse]
) -> None:
    link = f"/bureau/gesprek/{private.pk}/"
    assert link in asked(_desk_of(femke), private.pk).content.decode()
    assert link not in asked(_desk_of(agent), private.pk).content.decode()


def test_no_number_counts_it_for_others(private: Conversation, femke: Employee) -> None:
    lead = an_employee(private.municipality, Role.LEAD, "Yusuf Aydin")
    assert set(counts(conversations_for(lead), lead).values()) == {0}
    assert counts(conversations_for(femke), femke)["vrij"] == 1


def test_who_hands_it_over_goes_on_to_the_list(
    desk: Client, conversation: Conversation, femke: Employee
) -> None:
    answer = desk.post(
        f"/bureau/gesprek/{conversation.pk}/overdragen/", {"naar": f"-{femke.team_id}", "van": "-"}
    )
    assert answer["HX-Redirect"] == "/bureau/?weg"
    assert "besloten team" in desk.get("/bureau/?weg").content.decode()


def test_so_does_who_chooses_its_topic(desk: Client, conversation: Conversation, femke: Employee) -> None:
    topic = a_topic(conversation.municipality, "Persvraag", team="Persteam")
    answer = desk.post(f"/bureau/gesprek/{conversation.pk}/onderwerp/", {"topic": topic.pk})
    assert answer["HX-Redirect"] == "/bureau/?weg"


def test_dialogs_say_which_team_is_private(desk: Client, conversation: Conversation, femke: Employee) -> None:
    a_topic(conversation.municipality, "Persvraag", team="Persteam")
    for dialog in ("overdragen", "onderwerp"):
        said = desk.get(f"/bureau/gesprek/{conversation.pk}/{dialog}/").content.decode()
        assert "Persteam (besloten)" in said


def test_who_names_a_colleague_is_told_that_they_read_along(
    desk: Client, private: Conversation, femke: Employee
) -> None:
    public = received(private.line, phone="+31687654321", at=timezone.now()).conversation
    told = "leest mee tot het gesprek klaar is"
    assert told in _desk_of(femke).get(f"/bureau/gesprek/{private.pk}/collegas/").content.decode()
    assert told not in desk.get(f"/bureau/gesprek/{public.pk}/collegas/").content.decode()


def test_batch_that_was_chosen_before_leaves_it_alone(
    conversation: Conversation, agent: Employee, femke: Employee
) -> None:
    batch = choose(agent, Action.HAND_OVER, [conversation.pk], timezone.now())
    assert batch
    hand_over(conversation, agent, Holder(None, femke.team), timezone.now())
    begin(batch, Wanted(holder=Holder(agent)), timezone.now())
    assert batch.items.get().outcome == Why.NOT_ALLOWED


def test_later_conversation_does_not_lead_back_to_it(
    desk: Client, private: Conversation, agent: Employee, femke: Employee
) -> None:
    Conversation.objects.filter(pk=private.pk).update(
        state="closed", closed_at=timezone.now() - timedelta(days=9)
    )
    later = received(private.line, "Nog een vraag", at=timezone.now()).conversation
    assert later.follows_id == private.pk
    address = f"/bureau/gesprek/{later.pk}/"
    assert f"/bureau/gesprek/{private.pk}/" not in desk.get(address).content.decode()
    assert f"/bureau/gesprek/{private.pk}/" in _desk_of(femke).get(address).content.decode()


def _told(employee: Employee, *deeds: Callable[[], object]) -> str:
    """What comes on an open screen of this employee while the deeds are done."""

    async def done(_screen: Screen) -> None:
        for deed in deeds:
            await sync_to_async(deed)()

    return "".join(heard(done, Viewer(employee.pk, employee.municipality_id, "nl", may_write=True)))


@pytest.mark.django_db(transaction=True)
def test_open_screens_of_others_let_it_go_at_once(
    conversation: Conversation, agent: Employee, femke: Employee
) -> None:
    sanne = an_employee(conversation.municipality, name="Sanne Peters")
    said = _told(sanne, lambda: hand_over(conversation, agent, Holder(None, femke.team), timezone.now()))
    assert said == f"event: gone\ndata: {conversation.pk}\n\n"


@pytest.mark.django_db(transaction=True)
def test_its_team_gets_the_row_at_once(conversation: Conversation, agent: Employee, femke: Employee) -> None:
    said = _told(femke, lambda: hand_over(conversation, agent, Holder(None, femke.team), timezone.now()))
    assert f'id="g-{conversation.pk}"' in said
    assert "event: gone" not in said


@pytest.mark.django_db(transaction=True)
def test_nothing_in_it_is_told_to_others(private: Conversation, agent: Employee, femke: Employee) -> None:
    place = private.municipality_id, private.pk
    deeds = (
        lambda: received(private.line, "Help, er is brand in mijn huis!!", at=timezone.now()),
        lambda: announce_presence(place, femke.pk, Doing.LOOKS, "een"),
        lambda: note(private, femke, "Wie weet dit?", timezone.now()),
    )
    assert _told(agent, *deeds) == ""


@pytest.mark.django_db(transaction=True)
def test_all_of_it_is_told_to_its_team(private: Conversation, femke: Employee) -> None:
    place = private.municipality_id, private.pk
    said = _told(
        femke,
        lambda: received(private.line, "Help, er is brand in mijn huis!!", at=timezone.now()),
        lambda: announce_presence(place, femke.pk, Doing.LOOKS, "een"),
    )
    assert all(f"event: {name}\n" in said for name in ("alert", "presence"))
    assert f'id="g-{private.pk}"' in said


@pytest.mark.django_db(transaction=True)
def test_communications_adviser_hears_of_their_team_alone(
    client: Client, private: Conversation, femke: Employee
) -> None:
    Employee.objects.filter(pk=femke.pk).update(role=Role.COMMUNICATIONS)
    client.force_login(femke)
    viewer = _viewer({"headers": [(b"cookie", cookie_of(client).encode())]})
    assert viewer

    async def messages(_screen: Screen) -> None:
        for phone in (PHONE, "+31687654321"):
            await sync_to_async(received)(private.line, "Hallo?", phone=phone, at=timezone.now())

    said = "".join(heard(messages, viewer))
    assert f'id="g-{private.pk}"' in said
    assert said.count("event: alert") == 1


@pytest.mark.django_db(transaction=True)
def test_whom_a_note_names_hears_of_it(private: Conversation, agent: Employee, femke: Employee) -> None:
    said = _told(agent, lambda: note(private, femke, "@Ilse de Boer klopt dit?", timezone.now()))
    assert f'id="g-{private.pk}"' in said


@pytest.mark.django_db(transaction=True)
def test_every_screen_draws_itself_again_when_a_team_becomes_private(line: Line, agent: Employee) -> None:
    team = Team.objects.create(municipality=line.municipality, name="Juristen")
    boss = an_employee(line.municipality, Role.ADMINISTRATOR, "Marieke Hoekstra")
    assert _told(agent, lambda: change_team(boss, team, TeamSettings("Juristen", is_private=True))) == RESYNC
    assert _told(agent, lambda: change_team(boss, team, TeamSettings("Recht", is_private=True))) == ""


def test_administrator_makes_a_team_private(office: Client, femke: Employee) -> None:
    team = Team.objects.create(municipality=femke.municipality, name="Juristen")
    office.post(f"/bureau/beheer/teams/{team.pk}/", {"name": "Juristen", "is_private": "on"})
    team.refresh_from_db()
    assert team.is_private
    page = office.get(f"/bureau/beheer/teams/{team.pk}/")
    assert "Niemand in dit besloten team" in page.content.decode()
    assert "Besloten: alleen voor de leden." in page.content.decode()
    assert (
        "Niemand in dit besloten team"
        not in office.get(f"/bureau/beheer/teams/{femke.team_id}/").content.decode()
    )
