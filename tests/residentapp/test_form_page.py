"""The page behind a link: what a good link shows and takes, and what every other one gets."""

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone

from samenspraak.conversations.models import Conversation, Kind, Message, State
from samenspraak.domain.page_links import new_token
from samenspraak.organisation.models import Employee, Line
from samenspraak.organisation.sealing import unsealed
from samenspraak.referrals import trying
from samenspraak.referrals.models import AddressEntry, FormAnswer, FormLink, OneTimeForm, Outcome
from tests.makers import received
from tests.referrals.forms.made import BSN, EVERYTHING, a_form, boxes, sent, token_of

pytestmark = pytest.mark.django_db
SCRIPT = "<script>alert(1)</script>"
KINDS_TYPED = ("text", "long_text", "bsn", "date", "email", "phone", "postcode", "number", "addition")
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 64
A_MEGABYTE = 1024 * 1024


@pytest.fixture
def conversation(line: Line) -> Conversation:
    return received(line, "Ik wil een container", at=timezone.now()).conversation


@pytest.fixture
def form(conversation: Conversation) -> OneTimeForm:
    return a_form(conversation.municipality, *EVERYTHING)


@pytest.fixture
def link(conversation: Conversation, agent: Employee, form: OneTimeForm) -> FormLink:
    return sent(conversation, agent, form, timezone.now())[0]


@pytest.fixture
def url(link: FormLink) -> str:
    return f"/f/{token_of(link)}/"


def everything(form: OneTimeForm, **said: str) -> dict[str, object]:
    field = form.fields.get(kind="file")
    file = SimpleUploadedFile("foto.png", PNG)
    return {**boxes(form, **said), f"veld-{field.pk}": file}


def test_page_shows_the_form_and_the_check_code(client: Client, url: str, link: FormLink) -> None:
    answer = client.get(url)
    said = answer.content.decode()
    assert answer.status_code == 200
    assert link.check_code in said
    assert said.count("<h1") == 1
    assert not answer.cookies


def test_page_leaves_nothing_behind(client: Client, url: str) -> None:
    answer = client.get(url)
    assert answer["Cache-Control"] == "no-store"
    assert answer["Referrer-Policy"] == "no-referrer"


def test_looking_does_not_use_the_link(client: Client, url: str) -> None:
    client.get(url)
    client.head(url)
    assert client.get(url).status_code == 200


def test_sent_form_is_kept_sealed_and_told(
    client: Client, url: str, form: OneTimeForm, link: FormLink
) -> None:
    answer = client.post(url, everything(form))
    assert answer.status_code == 200
    kept = FormAnswer.objects.get()
    assert BSN in unsealed(kept.sealed or b"").decode()
    link.referral.refresh_from_db()
    assert link.referral.outcome == Outcome.DONE


def test_thread_says_filled_in_without_data(
    client: Client, url: str, form: OneTimeForm, conversation: Conversation
) -> None:
    client.post(url, everything(form))
    notice = Message.objects.get(kind=Kind.NOTICE)
    assert notice.text == form.name
    assert Message.objects.filter(automatic="form.received").count() == 1
    conversation.refresh_from_db()
    assert (conversation.state, conversation.unread_count) == (State.OPEN, 1)


def test_closed_window_keeps_the_answer_and_sends_nothing(
    client: Client, url: str, form: OneTimeForm, conversation: Conversation
) -> None:
    Conversation.objects.update(last_inbound_at=timezone.now() - timedelta(hours=30))
    client.post(url, everything(form))
    assert FormAnswer.objects.exists()
    assert not Message.objects.filter(automatic="form.received").exists()


def test_token_is_gone_after_use(client: Client, url: str, form: OneTimeForm, link: FormLink) -> None:
    client.post(url, everything(form))
    link.referral.message.refresh_from_db()
    assert link.referral.message.original is None


def test_every_bad_link_gets_the_same_page(
    client: Client, url: str, form: OneTimeForm, link: FormLink
) -> None:
    guessed = client.get(f"/f/{new_token()}/")
    shapeless, elsewhere = client.get("/f/x/"), client.get(url.replace("/f/", "/a/"))
    FormLink.objects.update(expires_at=timezone.now())
    expired = client.get(url)
    FormLink.objects.update(expires_at=timezone.now() + timedelta(days=1), used_at=timezone.now())
    used, posted = client.get(url), client.post(url, everything(form))
    answers = (guessed, shapeless, elsewhere, expired, used, posted)
    assert {answer.status_code for answer in answers} == {404}
    assert len({answer.content for answer in answers}) == 1
    assert not FormAnswer.objects.exists()


def test_mistakes_are_told_on_top_and_beside_and_values_are_kept(
    client: Client, url: str, form: OneTimeForm
) -> None:
    answer = client.post(url, everything(form, bsn="123456789", email="rens@"))
    said = answer.content.decode()
    assert answer.status_code == 422
    field = form.fields.get(kind="bsn")
    assert f'href="#veld-{field.pk}"' in said
    assert 'value="123456789"' in said
    assert said.count("Dit is geen BSN") == 2
    assert not FormAnswer.objects.exists()


def test_empty_form_names_every_field(client: Client, url: str) -> None:
    answer = client.post(url, {})
    assert len(answer.context["mistakes"]) == len(EVERYTHING)


@pytest.mark.parametrize("kind", KINDS_TYPED)
def test_script_shows_as_text(client: Client, url: str, form: OneTimeForm, kind: str) -> None:
    said = client.post(url, everything(form, **{"bsn": "1", kind: SCRIPT})).content.decode()
    assert SCRIPT not in said
    assert "&lt;script&gt;" in said


def test_choice_that_was_never_there_is_refused_and_not_repeated(
    client: Client, url: str, form: OneTimeForm
) -> None:
    answer = client.post(url, everything(form, choice=SCRIPT))
    assert (answer.status_code, SCRIPT in answer.content.decode()) == (422, False)
    assert not FormAnswer.objects.exists()


def test_name_of_a_file_with_script_shows_as_text(
    client: Client, url: str, form: OneTimeForm, agent: Employee
) -> None:
    file = SimpleUploadedFile(f"{SCRIPT.replace('/', '-')}.png", PNG)
    client.post(url, {**everything(form), f"veld-{form.fields.get(kind='file').pk}": file})
    client.force_login(agent)
    said = client.get(f"/bureau/antwoord/{FormAnswer.objects.get().pk}/").content.decode()
    assert "<script>alert" not in said
    assert "&lt;script&gt;alert" in said


def test_labels_with_script_show_as_text(client: Client, url: str, form: OneTimeForm) -> None:
    form.fields.update(label=SCRIPT, help=SCRIPT)
    OneTimeForm.objects.update(name=SCRIPT, purpose=SCRIPT)
    assert SCRIPT not in client.get(url).content.decode()


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (PNG + b"\0" * 10 * A_MEGABYTE, "groter dan 10 MB"),
        (b"MZ\x90\0" + b"\0" * 100, "kunnen dit bestand niet openen"),
        (b"<html><script>", "kunnen dit bestand niet openen"),
    ],
)
def test_bad_file_is_refused_by_its_bytes(
    client: Client, url: str, form: OneTimeForm, content: bytes, says: str
) -> None:
    field = form.fields.get(kind="file")
    sent = {**boxes(form), f"veld-{field.pk}": SimpleUploadedFile("foto.png", content, "image/png")}
    answer = client.post(url, sent)
    assert answer.status_code == 422
    assert says in answer.content.decode()


def test_body_far_too_large_is_not_read(client: Client, url: str, form: OneTimeForm) -> None:
    field = form.fields.get(kind="file")
    answer = client.post(
        url, {f"veld-{field.pk}": SimpleUploadedFile("foto.png", PNG + b"\0" * 12 * A_MEGABYTE)}
    )
    assert answer.status_code == 413
    assert "10 MB" in answer.content.decode()


def test_known_address_gets_its_street(client: Client, url: str, form: OneTimeForm) -> None:
    AddressEntry.objects.create(
        municipality=form.municipality, postcode="5104 AB", number=12, street="Kastanjelaan", place="Dongen"
    )
    client.post(url, everything(form))
    assert "Kastanjelaan" in unsealed(FormAnswer.objects.get().sealed or b"").decode()


def test_unknown_address_is_asked_once_more(client: Client, url: str, form: OneTimeForm) -> None:
    AddressEntry.objects.create(
        municipality=form.municipality, postcode="5104 AB", number=99, street="Kastanjelaan", place="Dongen"
    )
    first = client.post(url, everything(form))
    field = form.fields.get(kind="address")
    again = client.post(url, {**everything(form), f"veld-{field.pk}-confirmed": "1"})
    assert (first.status_code, again.status_code) == (422, 200)


def test_too_many_tries_from_one_place_have_to_wait(
    client: Client, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trying, "MOST_FROM_ONE", 3)
    statuses = [client.get(f"/f/{new_token()}/").status_code for _ in range(5)]
    assert statuses == [404, 404, 404, 429, 429]
    assert client.get(url).status_code == 429
    assert client.get(url, REMOTE_ADDR="10.0.0.9").status_code == 200


def test_guessing_from_everywhere_has_to_wait_and_good_links_open(
    client: Client, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trying, "MOST_WRONG", 2)
    statuses = [client.get("/f/x/", REMOTE_ADDR=f"10.0.0.{n}").status_code for n in range(4)]
    assert statuses == [404, 404, 429, 429]
    assert client.get(url).status_code == 200
