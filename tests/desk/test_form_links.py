"""The dialog that sends a form, what the thread says of it, and the answer for the team that may see it."""

from collections.abc import Callable
from uuid import uuid4

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django.fixtures import DjangoAssertNumQueries

from samenspraak.conversations.looking import words_of
from samenspraak.conversations.models import Conversation, Direction, Kind, Message
from samenspraak.organisation.models import Employee, JournalEntry, Line, Role, Team
from samenspraak.referrals.forms.filling import Filled, FilledFile, fill
from samenspraak.referrals.models import AnswerFile, FormAnswer, FormLink, OneTimeForm
from tests.makers import a_municipality, an_employee
from tests.referrals.forms.made import BSN, a_form, sent

SCRIPT = "<script>alert(1)</script>"
type SignIn = Callable[[Employee], Client]


@pytest.fixture
def team(line: Line) -> Team:
    return Team.objects.create(municipality=line.municipality, name="Afval")


@pytest.fixture
def form(line: Line, team: Team) -> OneTimeForm:
    return a_form(line.municipality, team=team)


@pytest.fixture
def answer(conversation: Conversation, agent: Employee, form: OneTimeForm) -> FormAnswer:
    link, _token = sent(conversation, agent, form, timezone.now())
    given = (Filled("BSN", "bsn", BSN), Filled("Reden", "text", SCRIPT))
    return fill(link, given, (FilledFile("foto <b>.png", "image/png", b"bytes"),), timezone.now())


@pytest.fixture
def signed_in(client: Client) -> SignIn:
    def as_employee(employee: Employee) -> Client:
        client.force_login(employee)
        return client

    return as_employee


def url(conversation: Conversation) -> str:
    return f"/bureau/gesprek/{conversation.pk}/formulier/"


def post(form: OneTimeForm, **said: str) -> dict[str, str]:
    text = "Vul in: {link} Code: {controlecode}."
    return {"reference": str(uuid4()), "which": str(form.pk), "text": text} | said


def test_dialog_shows_forms_and_our_text(desk: Client, conversation: Conversation, form: OneTimeForm) -> None:
    said = desk.get(url(conversation)).content.decode()
    assert form.name in said
    assert "{link}" in said
    assert "niet veilig genoeg" in said


def test_form_of_address_changes_our_text_and_leaves_the_agents(
    desk: Client, conversation: Conversation, form: OneTimeForm
) -> None:
    first = desk.get(url(conversation)).context["dialog"]
    other = "u" if first.form == "je" else "je"
    sent = {"reference": first.reference, "address_as": other, "given": first.given, "redraw": "1"}
    drawn = desk.post(url(conversation), {**sent, "text": first.text}).context["dialog"]
    assert drawn.text == drawn.given != first.text
    kept = desk.post(url(conversation), {**sent, "text": "Eigen woorden"}).context["dialog"]
    assert kept.text == "Eigen woorden"


def test_sent_link_stands_in_the_thread_without_its_token(
    desk: Client, conversation: Conversation, form: OneTimeForm
) -> None:
    said = desk.post(url(conversation), post(form)).content.decode()
    message = FormLink.objects.get().referral.message
    assert "/f/••••••/" in said
    assert words_of(message) not in said
    assert "http" in words_of(message)


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ({"which": "999999"}, "Kies een formulier"),
        ({"text": "Zonder link"}, "Laat {link}"),
        ({"text": "{link} {controlecode} {naam}"}, "Niemand vult"),
        ({"text": "{link} {controlecode} uw BSN is 111222333"}, "BSN"),
    ],
)
def test_refusal_says_what_to_do(
    desk: Client, conversation: Conversation, form: OneTimeForm, said: dict[str, str], sentence: str
) -> None:
    answer = desk.post(url(conversation), post(form, **said))
    assert answer.status_code == 422
    assert sentence in answer.content.decode()
    assert not FormLink.objects.exists()


def test_form_of_another_municipality_cannot_be_sent(desk: Client, conversation: Conversation) -> None:
    theirs = a_form(a_municipality("elders"))
    assert desk.post(url(conversation), post(theirs)).status_code == 422
    assert not FormLink.objects.exists()


def test_form_out_of_use_is_not_offered(desk: Client, conversation: Conversation, form: OneTimeForm) -> None:
    OneTimeForm.objects.update(is_active=False)
    assert desk.get(url(conversation)).context["dialog"].obstacle is not None


def test_thread_says_filled_in_with_a_link_and_nothing_of_it(
    desk: Client, conversation: Conversation, answer: FormAnswer
) -> None:
    said = desk.get(f"/bureau/gesprek/{conversation.pk}/").content.decode()
    assert f"/bureau/antwoord/{answer.pk}/" in said
    assert BSN not in said


@pytest.mark.parametrize("role", [Role.AGENT, Role.LEAD])
def test_answer_is_shown_to_who_may_and_journalled(
    signed_in: SignIn, answer: FormAnswer, team: Team, role: Role
) -> None:
    employee = an_employee(team.municipality, role)
    if role == Role.AGENT:
        Employee.objects.filter(pk=employee.pk).update(team=team)
    page = signed_in(employee).get(f"/bureau/antwoord/{answer.pk}/")
    said = page.content.decode()
    assert BSN in said
    assert SCRIPT not in said
    assert page["Cache-Control"] == "no-store"
    assert JournalEntry.objects.filter(deed="saw_answer", employee=employee).count() == 1


@pytest.mark.parametrize(
    ("role", "status"), [(Role.AGENT, 403), (Role.ADMINISTRATOR, 403), (Role.PRIVACY_OFFICER, 403)]
)
def test_answer_is_not_for_others(signed_in: SignIn, answer: FormAnswer, role: Role, status: int) -> None:
    browser = signed_in(an_employee(answer.form.municipality, role))
    file = AnswerFile.objects.get()
    assert browser.get(f"/bureau/antwoord/{answer.pk}/").status_code == status
    assert browser.post(f"/bureau/antwoord/{answer.pk}/afhandelen/", {"outcome": "x"}).status_code == status
    assert browser.get(f"/bureau/antwoord/bestand/{file.pk}/").status_code in (403, 404)
    assert not JournalEntry.objects.filter(deed="saw_answer").exists()


@pytest.mark.parametrize("role", [Role.AGENT, Role.LEAD])
def test_other_municipality_finds_nothing(signed_in: SignIn, answer: FormAnswer, role: Role) -> None:
    browser = signed_in(an_employee(a_municipality("elders"), role))
    file = AnswerFile.objects.get()
    assert browser.get(f"/bureau/antwoord/{answer.pk}/").status_code == 404
    assert browser.post(f"/bureau/antwoord/{answer.pk}/afhandelen/", {"outcome": "x"}).status_code == 404
    assert browser.get(f"/bureau/antwoord/bestand/{file.pk}/").status_code == 404
    assert browser.get(url(answer.link.conversation)).status_code == 404


def test_file_is_a_download_and_journalled(signed_in: SignIn, answer: FormAnswer, line: Line) -> None:
    browser = signed_in(an_employee(line.municipality, Role.LEAD))
    file = browser.get(f"/bureau/antwoord/bestand/{AnswerFile.objects.get().pk}/")
    assert file.content == b"bytes"
    assert file["Content-Disposition"].startswith("attachment")
    assert JournalEntry.objects.filter(deed="downloaded").count() == 1


@pytest.mark.parametrize(("is_scanned", "says"), [(False, True), (True, False)])
def test_file_that_was_not_scanned_says_so(
    signed_in: SignIn, answer: FormAnswer, line: Line, is_scanned: bool, says: bool
) -> None:
    AnswerFile.objects.update(is_scanned=is_scanned)
    page = signed_in(an_employee(line.municipality, Role.LEAD)).get(f"/bureau/antwoord/{answer.pk}/")
    assert ("niet gescand op virussen" in page.content.decode()) is says


def test_handled_answer_becomes_a_note_once(signed_in: SignIn, answer: FormAnswer, line: Line) -> None:
    browser = signed_in(an_employee(line.municipality, Role.LEAD))
    for _time in range(2):
        browser.post(f"/bureau/antwoord/{answer.pk}/afhandelen/", {"outcome": "container besteld"})
    note = Message.objects.get(direction=Direction.NOTE)
    assert note.text.endswith("container besteld")
    answer.refresh_from_db()
    assert answer.outcome_note == note


def test_handling_without_words_asks_for_them(signed_in: SignIn, answer: FormAnswer, line: Line) -> None:
    browser = signed_in(an_employee(line.municipality, Role.LEAD))
    assert browser.post(f"/bureau/antwoord/{answer.pk}/afhandelen/", {"outcome": " "}).status_code == 422


def test_destroyed_answer_says_so(signed_in: SignIn, answer: FormAnswer, line: Line) -> None:
    FormAnswer.objects.update(sealed=None, destroyed_at=timezone.now())
    said = signed_in(an_employee(line.municipality, Role.LEAD)).get(f"/bureau/antwoord/{answer.pk}/")
    assert "voorgoed weg" in said.content.decode()


def test_answer_page_asks_few_queries(
    signed_in: SignIn, answer: FormAnswer, line: Line, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    browser = signed_in(an_employee(line.municipality, Role.LEAD))
    with django_assert_max_num_queries(8):
        browser.get(f"/bureau/antwoord/{answer.pk}/")


def test_answer_is_in_no_list_search_or_journal(desk: Client, answer: FormAnswer) -> None:
    for path in ("/bureau/", "/bureau/?zoek=111222333"):
        assert BSN not in desk.get(path).content.decode()
    assert BSN not in "".join(str(entry.details) for entry in JournalEntry.objects.all())
    assert not Message.objects.filter(text__contains=BSN).exists()
    assert Message.objects.filter(kind=Kind.NOTICE).count() == 1
