"""The pages of the guard's policy: the privacy officer changes a rule with a reason; others do not."""

import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone, translation

from samenspraak.conversations.models import Message
from samenspraak.desk.guard.wording import CONSEQUENCES, FLOWS, GROUNDS, MEASURES, TRUSTS
from samenspraak.domain.findings import Kind
from samenspraak.domain.policy import DEFAULTS, Flow, Ground, Measure, Policy, Rule, Trust, choices
from samenspraak.organisation.guard_policy import change, policy_of
from samenspraak.organisation.models import Employee, GuardRule, JournalEntry, Line, Role
from tests.makers import a_municipality, an_employee, received

GUARD = "/bureau/beheer/privacywacht/"
EMAIL_IN = Rule(Trust.MESSAGING, Flow.IN, Kind.EMAIL)
URL = f"{GUARD}{EMAIL_IN}/"
MAIL = "rens.vermeulen@gmail.com"
WHY = "Besluit van 3 november 2026: nodig voor afspraken"
TYPED = {"measure": "allow", "why": WHY}


@pytest.fixture
def reader(client: Client, officer: Employee) -> Client:
    """A browser in which the privacy officer is signed in."""
    client.force_login(officer)
    return client


def _changed(officer: Employee, rule: Rule = EMAIL_IN, measure: Measure = Measure.ALLOW) -> None:
    change(officer, rule, measure, why=WHY, now=timezone.now())


def test_every_word_of_the_policy_is_on_screen_in_both_languages() -> None:
    assert (set(MEASURES), set(TRUSTS), set(FLOWS), set(GROUNDS)) == (
        set(Measure),
        set(Trust),
        set(Flow),
        set(Ground),
    )
    assert set(CONSEQUENCES) == {(measure, rule.flow) for rule in DEFAULTS for measure in choices(rule)}


def test_page_shows_every_rule_with_its_measure_and_its_explanation(reader: Client) -> None:
    content = reader.get(GUARD).content.decode()
    assert re.findall(r'<td id="([\w.]+)"', content) == [
        str(Rule(trust, flow, kind)) for trust in Trust for kind in Kind for flow in Flow
    ]
    assert content.count("Dit vertelt waar iemand woont.") == 1
    assert content.count("Alles volgens de standaard") == 2
    assert content.count("Ligt vast in de wet") == 1


@pytest.mark.parametrize("language", ["nl", "en"])
def test_page_speaks_the_language_of_the_reader(reader: Client, officer: Employee, language: str) -> None:
    officer.language = language
    officer.save()
    reader.cookies["django_language"] = language
    with translation.override(language):
        words = {str(word) for word in (*MEASURES.values(), *TRUSTS.values(), *FLOWS.values())}
    content = reader.get(GUARD).content.decode()
    assert {word for word in words if word not in content} == set()


def test_rule_is_changed_and_the_page_says_who_and_why(reader: Client, officer: Employee) -> None:
    answer = reader.post(URL, TYPED, follow=True)
    assert answer.redirect_chain == [(f"{GUARD}#{EMAIL_IN}", 302)]
    content = answer.content.decode()
    for words in ("De regel is gewijzigd.", "Tom van Dalen", WHY, "standaard is “Afschermen”", "1 gewijzigd"):
        assert words in content
    assert policy_of(officer.municipality).measure(EMAIL_IN) is Measure.ALLOW
    assert JournalEntry.objects.get().details == {"old": "mask", "new": "allow", "reason": WHY}


def test_rule_goes_back_to_its_default_with_a_reason(reader: Client, officer: Employee) -> None:
    _changed(officer)
    reader.post(URL, {"measure": "refer", "why": "Toch niet meer nodig", "default": "1"})
    assert policy_of(officer.municipality) == Policy()
    assert JournalEntry.objects.latest("pk").details["new"] == "mask"


def test_page_of_a_rule_says_who_changed_it_before_and_why(reader: Client, officer: Employee) -> None:
    assert "Niemand heeft het nog gewijzigd." in reader.get(URL).content.decode()
    _changed(officer)
    reader.post(URL, {"default": "1", "why": "Toch niet meer nodig"})
    page = reader.get(URL).content.decode()
    said = ("Van “Toestaan” naar “Afschermen”.", "Van “Afschermen” naar “Toestaan”.")
    assert page.index(said[0]) < page.index(said[1])
    assert page.count("Tom van Dalen,") == 2
    assert f"“{WHY}”" in page
    assert "“Toch niet meer nodig”" in page


def test_history_of_a_rule_holds_no_other_rule_and_no_other_municipality(
    reader: Client, officer: Employee
) -> None:
    _changed(officer, Rule(Trust.MESSAGING, Flow.IN, Kind.KENTEKEN))
    _changed(an_employee(a_municipality("elders"), Role.PRIVACY_OFFICER))
    assert "Niemand heeft het nog gewijzigd." in reader.get(URL).content.decode()


def test_only_a_changed_rule_offers_the_way_back(reader: Client, officer: Employee) -> None:
    assert "Terug naar de standaard" not in reader.get(URL).content.decode()
    _changed(officer)
    assert "Terug naar de standaard" in reader.get(URL).content.decode()


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"why": ""}, "why"),
        ({"why": "omdat"}, "why"),
        ({"why": "a" * 301}, "why"),
        ({"why": "Gevraagd door de inwoner met BSN 111222333"}, "why"),
        ({"measure": ""}, "measure"),
        ({"measure": "stop"}, "measure"),
        ({"measure": "mask"}, "measure"),
    ],
)
def test_wrong_choice_comes_back_with_a_sentence_and_what_was_typed(
    reader: Client, typed: dict[str, str], field: str
) -> None:
    answer = reader.post(URL, {**TYPED, **typed})
    content = answer.content.decode()
    assert (answer.status_code, re.findall(r'id="id_(\w+)_error"', content)) == (422, [field])
    assert typed.get("why", WHY) in content
    assert not GuardRule.objects.exists()
    assert not JournalEntry.objects.exists()


@pytest.mark.parametrize("measure", Measure)
def test_bsn_cannot_be_allowed_on_a_message_channel_however_it_is_tried(
    reader: Client, officer: Employee, measure: Measure
) -> None:
    for flow in Flow:
        reader.post(f"{GUARD}messaging.{flow}.BSN/", {"measure": measure, "why": WHY})
    policy = policy_of(officer.municipality)
    assert all(Kind.BSN not in policy.allowed(Trust.MESSAGING, flow) for flow in Flow)


@pytest.mark.parametrize("name", ["messaging.out.BSN", "messaging.in.NAME", "pigeon.in.BSN", "x"])
def test_rule_that_leaves_nothing_to_choose_has_no_page(reader: Client, name: str) -> None:
    assert reader.get(f"{GUARD}{name}/").status_code == 404
    assert reader.post(f"{GUARD}{name}/", TYPED).status_code == 404


def test_administrator_reads_along_and_changes_nothing(client: Client, line: Line) -> None:
    client.force_login(an_employee(line.municipality, Role.ADMINISTRATOR))
    content = client.get(GUARD).content.decode()
    assert "Je leest mee." in content
    assert "rule__change" not in content
    assert [client.get(URL).status_code, client.post(URL, TYPED).status_code] == [403, 403]
    assert not GuardRule.objects.exists()


@pytest.mark.parametrize("role", [Role.AGENT, Role.LEAD])
@pytest.mark.parametrize("url", [GUARD, URL])
def test_page_is_not_for_who_answers_residents(client: Client, line: Line, role: Role, url: str) -> None:
    client.force_login(an_employee(line.municipality, role))
    assert [client.get(url).status_code, client.post(url, TYPED).status_code] == [403, 403]
    assert not GuardRule.objects.exists()


def test_other_municipality_sees_and_changes_its_own_rules_only(client: Client, officer: Employee) -> None:
    _changed(officer)
    stranger = an_employee(a_municipality("elders"), Role.PRIVACY_OFFICER, "Vreemde Vogel")
    client.force_login(stranger)
    assert "Tom van Dalen" not in client.get(GUARD).content.decode() + client.get(URL).content.decode()
    client.post(URL, {**TYPED, "measure": "refer"})
    assert policy_of(officer.municipality).measure(EMAIL_IN) is Measure.ALLOW
    assert policy_of(stranger.municipality).measure(EMAIL_IN) is Measure.REFER


def test_reason_with_script_in_it_is_shown_as_text(reader: Client) -> None:
    reader.post(URL, {**TYPED, "why": "<script>alert(1)</script> besluit"})
    content = reader.get(GUARD).content.decode()
    assert "&lt;script&gt;alert(1)" in content
    assert "<script>alert" not in content


def test_number_of_queries_does_not_grow_with_the_rules_that_were_changed(
    reader: Client, officer: Employee
) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as caught:
            assert reader.get(GUARD).status_code == 200
        return len(caught)

    queries()
    few = queries()
    for kind in (Kind.EMAIL, Kind.DOB, Kind.IBAN):
        _changed(officer, Rule(Trust.MESSAGING, Flow.IN, kind))
    assert queries() == few <= 6


def test_what_the_officer_allows_the_agent_reads_and_what_she_takes_back_is_masked_again(
    client: Client, line: Line, officer: Employee, agent: Employee
) -> None:
    url = f"/bureau/gesprek/{_mailed(line).conversation_id}/"
    for measure, count in (("allow", 1), ("mask", 1)):
        client.force_login(officer)
        client.post(URL, {"measure": measure, "why": WHY})
        _mailed(line)
        client.force_login(agent)
        log = client.get(url).content.decode().split('class="log')[1]
        assert log.count(f"Mail mij op {MAIL}") == count


def test_what_the_officer_lets_leave_the_agent_can_send(
    client: Client, line: Line, officer: Employee, agent: Employee
) -> None:
    number = _mailed(line).conversation_id
    typed = {"text": f"Goedemorgen Rens, wij mailen u op {MAIL}", "address_as": "u"}
    client.force_login(agent)
    assert "e-mailadres van een persoon" in client.post(_url(number, "nakijken"), typed).content.decode()
    assert client.post(_url(number, "schrijven"), typed).status_code == 422
    _changed(officer, Rule(Trust.MESSAGING, Flow.OUT, Kind.EMAIL))
    assert "e-mailadres" not in client.post(_url(number, "nakijken"), typed).content.decode()
    assert client.post(_url(number, "schrijven"), typed).status_code == 200


def _mailed(line: Line) -> Message:
    return received(line, f"Mail mij op {MAIL}", at=timezone.now())


def _url(number: int, deed: str) -> str:
    return f"/bureau/gesprek/{number}/{deed}/"
