"""How a setting was changed before: on its own page, for who may change it, and for nobody else."""

from collections.abc import Mapping

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone
from pytest_django.fixtures import DjangoAssertNumQueries

from samenspraak.desk.journal.changes import changes_shown
from samenspraak.organisation.access import changes_for
from samenspraak.organisation.canned_answers import Wording, keep
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.models import CannedAnswer, Employee, JournalEntry, Line, Role, Topic
from samenspraak.organisation.topics import Settings, keep_topic
from tests.makers import a_municipality, a_topic, an_article, an_employee, usual_result
from tests.organisation.network import FakeCaretaker
from tests.referrals.forms.made import a_form

OFFICE = "/bureau/beheer"
ADDRESSES = b"postcode;huisnummer;toevoeging;straat;plaats\n5104AB;12;;Kastanjelaan;Dongen\n"
CLOSING, CONDUCT = f"{OFFICE}/afronden/", f"{OFFICE}/gedrag/"
PAGES: Mapping[str, tuple[dict[str, object], str]] = {
    # page: what is typed on it, and how that is told afterwards
    OFFICE + "/onderwerpen/{topic}/": (
        {"name": "Oud papier", "team": "{team}", "kept_as": "6.1.3"},
        "Wijzigde Oud papier. Selectielijst 6.1.3.",
    ),
    OFFICE + "/afronden/resultaat/{result}/": (
        {"name": "Beantwoord", "ending": "done", "place": 1},
        "Wijzigde Beantwoord. Plaats in de lijst: 1.",
    ),
    CLOSING: (
        {"reopen_hours": 72},
        "Veranderde wat er gebeurt na het afronden van een gesprek. Een bericht opent het weer binnen (uur): 72.",
    ),
    CONDUCT: (
        {"lapse_days": 14, "block_days": 5, "longest_block_days": 60},
        (
            "Wijzigde hoe lang stappen tellen en blokkades duren. "
            "In dagen: een stap telt 14, een blokkade duurt 5, hoogstens 60."
        ),
    ),
    OFFICE + "/termijnen/{team}/": (
        {"days": 5, "reminder_hours": 8},
        "Wijzigde de termijnen van Afval. Werkdagen: 5. Herinnering in openingsuren voor het einde: 8.",
    ),
    OFFICE + "/terugbellen/{team}/": (
        {"slot_minutes": 20, "capacity": 2, "lead_minutes": 30},
        "Paste de terugbeltijden van Afval aan.",
    ),
    OFFICE + "/mailadressen/": (
        {"rest": "post@elders.example", "sure": "on"},
        "Wijzigde de e-mailadressen waar inwoners naar verwezen worden.",
    ),
    OFFICE + "/lijnen/{line}/profiel/": (
        {"about": "Stel hier uw vraag."},
        "Veranderde het profiel van KCC.",
    ),
    "/bureau/snelantwoorden/{canned}/": (
        {"word": "bellen", "title": "Zelf bellen", "je": "Bel ons.", "u": "Bel ons."},
        "Wijzigde /bellen.",
    ),
    "/bureau/kennisbank/{article}/wijzigen/": (
        {"title": "Grof vuil", "text": "Gratis.", "je": "Bel ons.", "u": "Bel ons."},
        "Wijzigde Grof vuil.",
    ),
}
"""What settings are changed on the page that tells of it."""


@pytest.fixture
def topic(line: Line) -> Topic:
    return a_topic(line.municipality)


@pytest.fixture
def canned(topic: Topic) -> CannedAnswer:
    """Of the team of the topic, made by its lead."""
    lead = an_employee(topic.municipality, Role.LEAD, "Tom van Dalen")
    Employee.objects.filter(pk=lead.pk).update(team=topic.team)
    wording = Wording("bellen", "Zelf bellen", "Bel ons.", "Bel ons.", team=topic.team)
    return keep(lead, wording, timezone.now())


@pytest.fixture
def numbers(line: Line, topic: Topic, canned: CannedAnswer) -> Mapping[str, int]:
    """The ids of what can be changed."""
    result = usual_result(line.municipality)
    things = {"topic": topic, "team": topic.team, "result": result, "line": line, "canned": canned}
    things["article"] = an_article(an_employee(line.municipality, Role.ADMINISTRATOR))
    return {name: thing.pk for name, thing in things.items()}


@pytest.mark.parametrize("address", PAGES)
def test_page_tells_who_changed_it(
    office: Client, numbers: Mapping[str, int], network: FakeCaretaker, address: str
) -> None:
    page, (typed, told) = address.format(**numbers), PAGES[address]
    changed = office.post(page, {name: str(value).format(**numbers) for name, value in typed.items()})
    newest = office.get(page).context["history"][0]
    assert (changed.status_code, newest.by, newest.what) == (302, "Marieke Hoekstra", told)
    assert told in office.get(page).content.decode()


def test_page_of_a_form_tells_who_changed_its_questions(office: Client, line: Line) -> None:
    form = a_form(line.municipality)
    office.post(f"{OFFICE}/formulieren/{form.pk}/gebruik/")
    newest = office.get(f"{OFFICE}/formulieren/{form.pk}/").context["history"][0]
    assert (newest.by, newest.what) == ("Marieke Hoekstra", f"Wijzigde {form.name}.")


def test_change_by_nobody_who_works_here_names_nobody(office: Client, line: Line) -> None:
    content = office.get(f"{OFFICE}/formulieren/{a_form(line.municipality).pk}/").content.decode()
    assert '<ol class="pasts"><li><p class="small">' in content
    assert '<p class="small">, ' not in content


def test_list_of_addresses_tells_who_replaced_it(office: Client) -> None:
    page = f"{OFFICE}/formulieren/adressen/"
    office.post(page, {"list": SimpleUploadedFile("lijst.csv", ADDRESSES)})
    [past] = office.get(page).context["history"]
    assert (past.by, past.what) == ("Marieke Hoekstra", "Verving de adressenlijst. Aantal: 1.")


def test_page_tells_only_of_its_own_settings(office: Client, numbers: Mapping[str, int]) -> None:
    office.post(CLOSING, {"reopen_hours": 72})
    office.post(f"{OFFICE}/termijnen/{numbers['team']}/", {"days": 5, "reminder_hours": 8})
    for page in (CONDUCT, f"{OFFICE}/mailadressen/", f"{OFFICE}/teams/{numbers['team']}/"):
        assert office.get(page).context["history"] == ()


def test_what_nobody_changed_says_so(office: Client) -> None:
    assert "Niemand heeft het nog gewijzigd." in office.get(CONDUCT).content.decode()


@pytest.mark.parametrize(
    "page",
    [
        f"{OFFICE}/onderwerpen/nieuw/",
        f"{OFFICE}/afronden/resultaat/",
        "/bureau/snelantwoorden/nieuw/",
        "/bureau/kennisbank/nieuw/",
    ],
)
def test_what_is_new_has_no_changes(office: Client, page: str) -> None:
    assert 'id="geschiedenis"' not in office.get(page).content.decode()


def test_lead_reads_who_changed_an_answer_of_the_own_team(client: Client, canned: CannedAnswer) -> None:
    client.force_login(Employee.objects.get(role=Role.LEAD))
    [past] = client.get(f"/bureau/snelantwoorden/{canned.pk}/").context["history"]
    assert past.by == "Tom van Dalen"


@pytest.mark.parametrize("role", [Role.AGENT, Role.LEAD, Role.PRIVACY_OFFICER, Role.SPECIALIST])
def test_others_read_no_changes_of_a_topic(administrator: Employee, topic: Topic, role: Role) -> None:
    _change(topic, administrator)
    other = an_employee(topic.municipality, role)
    assert not changes_for(other, f"topic:{topic.pk}", [Deed.CHANGED_TOPIC]).exists()


def test_administrator_of_another_municipality_reads_none(administrator: Employee, topic: Topic) -> None:
    _change(topic, administrator)
    stranger = an_employee(a_municipality("elders"), Role.ADMINISTRATOR)
    assert not changes_for(stranger, f"topic:{topic.pk}", [Deed.CHANGED_TOPIC]).exists()


def test_who_left_reads_none(administrator: Employee, topic: Topic) -> None:
    _change(topic, administrator)
    administrator.is_active = False
    assert not changes_for(administrator, f"topic:{topic.pk}", [Deed.CHANGED_TOPIC]).exists()


def test_what_somebody_does_at_work_is_no_change(
    desk: Client, administrator: Employee, agent: Employee
) -> None:
    desk.post("/uitloggen/")
    assert JournalEntry.objects.filter(subject=f"employee:{agent.pk}").exists()
    assert not changes_for(administrator, f"employee:{agent.pk}", list(Deed)).exists()


def test_changes_cost_one_query(
    administrator: Employee, topic: Topic, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _time in range(3):
        _change(topic, administrator)
    with django_assert_num_queries(1):
        shown = changes_shown(administrator, f"topic:{topic.pk}", Deed.CHANGED_TOPIC)
    assert len(shown) == 3


def _change(topic: Topic, administrator: Employee) -> None:
    settings = Settings(topic.name, topic.team, "6.1.3")
    keep_topic(administrator, settings, timezone.now(), topic)
