"""The administrator's pages of texts to residents: what they show, what they refuse, and how it was before."""

import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from samenspraak.desk.texts.forms import OwnTextForm
from samenspraak.desk.texts.listing import places_shown
from samenspraak.desk.texts.wording import TEXTS
from samenspraak.domain.findings import NOBODY
from samenspraak.domain.own_words import places_in
from samenspraak.organisation.models import Employee, JournalEntry, OwnText, Role
from samenspraak.organisation.own_texts import change_text
from samenspraak.organisation.texts import DEFAULTS, TwoForms, default_of
from tests.makers import a_municipality, an_employee

LIST = "/bureau/beheer/teksten/"
TEXT = f"{LIST}referral.form/"
WHY = "Besluit van 3 november"
OURS = {
    "je": "Vul het veilig in: {link}\nDe code is {controlecode}, tot en met {dag}.",
    "u": "Vult u het veilig in: {link}\nDe code is {controlecode}, tot en met {dag}.",
    "why": WHY,
}


def test_every_text_has_a_name_and_a_place_in_the_list() -> None:
    assert TEXTS.keys() == DEFAULTS.keys()


@pytest.mark.parametrize("key", TEXTS)
def test_everything_that_fills_itself_in_is_explained(key: str) -> None:
    assert [place.written for place in places_shown(key)] == list(places_in(default_of(key).je))


@pytest.mark.parametrize("key", TEXTS)
def test_every_default_can_be_gone_back_to(key: str) -> None:
    default, other = default_of(key), TwoForms("je", "u")
    form = OwnTextForm(
        {"je": default.je, "u": default.u, "why": WHY}, chosen=other, default=default, profile=NOBODY
    )
    assert form.is_valid(), form.errors


def test_list_shows_every_text_with_when_it_is_used(office: Client) -> None:
    page = office.get(LIST).content.decode()
    assert set(re.findall(rf'href="{LIST}([\w.]+)/"', page)) == set(TEXTS)
    assert "Gaat vanzelf weg als een inwoner een tijd koos." in page
    assert "Onze eigen woorden" not in page


def test_list_takes_as_many_queries_with_own_words(office: Client, administrator: Employee) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as seen:
            office.get(LIST)
        return len(seen)

    queries()
    before = queries()
    for key in list(TEXTS)[:5]:
        change_text(administrator, key, TwoForms("a", "b"), why=WHY, now=timezone.now())
    assert queries() == before


def test_administrator_changes_a_text_and_the_page_says_who_and_why(office: Client) -> None:
    answer = office.post(TEXT, OURS, follow=True)
    assert answer.redirect_chain == [(f"{LIST}#referral.form", 302)]
    assert "Onze eigen woorden" in answer.content.decode()
    own = OwnText.objects.get()
    assert (own.key, own.je, own.u) == ("referral.form", OURS["je"], OURS["u"])
    page = office.get(TEXT).content.decode()
    assert f"Marieke Hoekstra, {timezone.localtime():%H:}" in page
    assert f"“{WHY}”" in page


def test_page_says_what_fills_itself_in_and_what_has_to_stay(office: Client) -> None:
    page = office.get(TEXT).content.decode()
    assert re.search(r"<code>\{controlecode\}</code></dt><dd>de controlecode op de pagina <b>\(moet", page)
    assert re.search(r"<code>\{gemeente\}</code></dt><dd>de naam van de gemeente</dd>", page)
    assert "Dit vult zich vanzelf in" not in office.get(f"{LIST}callback.offer/").content.decode()


def test_text_goes_back_to_the_default_with_one_button_and_a_reason(office: Client) -> None:
    office.post(TEXT, OURS)
    assert office.post(TEXT, {**OURS, "default": "1", "why": ""}).status_code == 422
    assert OwnText.objects.exists()
    office.post(TEXT, {**OURS, "default": "1"})
    assert not OwnText.objects.exists()
    assert "Terug naar de standaard." in office.get(TEXT).content.decode()


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"u": ""}, "Schrijf een tekst, of ga terug naar de standaard."),
        ({"u": "Kom langs bij {link} vóór {dag}."}, "Noem ook {controlecode}"),
        ({"je": f"{OURS['je']} Groet, {{naam}}"}, "{naam} vult zich hier niet in."),
        ({"je": OURS["u"]}, "Zeg hier “je” en niets anders."),
        ({"u": f"{OURS['u']} Je BSN?"}, "Zeg hier “u” en niets anders."),
        ({"u": f"{OURS['u']} Rekening NL91 ABNA 0417 1643 00."}, "(rekeningnummer)"),
        ({"u": f"{OURS['u']} Wat is uw BSN?"}, "Vraag dit niet in WhatsApp (BSN)."),
        ({"u": OURS["u"] * 25}, "hoogstens 1500 tekens"),
        ({"why": "kort"}, "over een jaar"),
        ({"why": "Om BSN 111222333"}, "persoonsgegevens"),
    ],
)
def test_what_cannot_be_comes_back_with_what_was_typed(
    office: Client, wrong: dict[str, str], says: str
) -> None:
    answer = office.post(TEXT, {**OURS, **wrong})
    assert answer.status_code == 422
    assert says in answer.content.decode()
    assert not OwnText.objects.exists()
    assert not JournalEntry.objects.filter(deed="changed_text").exists()


@pytest.mark.parametrize(
    ("words", "needed"),
    [("{telefoon}", "{telefoon}"), ("klacht", "klacht"), ("112", "112"), ("{einddatum}", "{einddatum}")],
)
def test_announcement_of_a_block_keeps_the_ways_that_stay_open(
    office: Client, words: str, needed: str
) -> None:
    default = default_of("conduct.announced")
    ours = {"je": default.je, "u": default.u.replace(words, "iets anders"), "why": WHY}
    answer = office.post(f"{LIST}conduct.announced/", ours)
    assert answer.status_code == 422
    assert f"Noem ook {needed}" in answer.content.decode()


def test_words_that_replace_the_greeting_greet(office: Client) -> None:
    ours = {"je": "Hallo {naam}!", "u": "Fijn dat u ons schrijft, {naam}.", "why": WHY}
    answer = office.post(f"{LIST}greeting/", ours)
    assert (answer.status_code, OwnText.objects.exists()) == (422, False)
    assert "Begin met een groet" in answer.content.decode()
    office.post(f"{LIST}greeting/", ours | {"u": "{dagdeel} {naam}, fijn dat u ons schrijft."})
    assert OwnText.objects.get().key == "greeting"


def test_script_in_a_text_shows_as_text(office: Client) -> None:
    office.post(TEXT, {**OURS, "u": f"{OURS['u']} <script>alert(1)</script>"})
    for path in (LIST, TEXT):
        assert "<script>alert" not in office.get(path).content.decode()


def test_unchanged_text_is_refused(office: Client) -> None:
    default = default_of("referral.form")
    answer = office.post(TEXT, {"je": default.je, "u": default.u, "why": WHY})
    assert (answer.status_code, OwnText.objects.exists()) == (422, False)


def test_text_that_is_not_there_is_not_found(office: Client) -> None:
    assert office.get(f"{LIST}no.such.text/").status_code == 404


@pytest.mark.parametrize("role", [role for role in Role if role != Role.ADMINISTRATOR])
def test_others_are_refused(client: Client, administrator: Employee, role: Role) -> None:
    client.force_login(an_employee(administrator.municipality, role))
    assert {client.get(LIST).status_code, client.post(TEXT, OURS).status_code} == {403}
    assert not OwnText.objects.exists()


def test_administrator_elsewhere_changes_nothing_here(office: Client, administrator: Employee) -> None:
    office.post(TEXT, OURS)
    stranger = Client()
    stranger.force_login(an_employee(a_municipality("elders"), Role.ADMINISTRATOR))
    assert WHY not in stranger.get(TEXT).content.decode()
    stranger.post(TEXT, {**OURS, "why": "Wij doen het ook anders"})
    assert OwnText.objects.filter(municipality=administrator.municipality).count() == 1


def test_journal_has_a_sentence_with_the_name_of_the_text(
    client: Client, office: Client, administrator: Employee
) -> None:
    office.post(TEXT, OURS)
    client.force_login(an_employee(administrator.municipality, Role.PRIVACY_OFFICER))
    page = client.get("/bureau/logboek/").content.decode()
    assert f"Heeft de tekst “Link naar een eenmalig formulier” gewijzigd. Reden: {WHY}." in page
