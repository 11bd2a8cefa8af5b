"""The knowledge base at the desk: reading and searching, keeping articles, and their answers in a conversation."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from samenspraak.conversations.models import Conversation
from samenspraak.conversations.topics import choose_topic
from samenspraak.organisation.models import Article, Employee, Line, Role, Team
from tests.makers import a_municipality, a_topic, an_article, an_employee

LIST = "/bureau/kennisbank/"
NEW = f"{LIST}nieuw/"


@pytest.fixture
def article(administrator: Employee) -> Article:
    kept = an_article(
        administrator, "Grof vuil", text="# Kosten\nGratis, zie https://voorbeeldstad.example/vuil."
    )
    kept.je, kept.u = "Hoi {naam}, maak een afspraak.", "Beste {naam}, maakt u een afspraak."
    kept.save()
    return kept


def _queries(desk: Client, url: str) -> int:
    with CaptureQueriesContext(connection) as caught:
        desk.get(url)
    return len(caught)


def _beside(conversation: Conversation, article: Article) -> str:
    return reverse("article_beside", args=[conversation.pk, article.pk])


def test_agent_finds_and_reads_an_article(desk: Client, article: Article) -> None:
    assert "Grof vuil" in desk.get(LIST).content.decode()
    page = desk.get(f"{LIST}{article.pk}/").content.decode()
    assert "<h2>Kosten</h2>" in page
    assert 'href="https://voorbeeldstad.example/vuil"' in page
    assert "/wijzigen/" not in page


def test_text_of_an_article_is_no_markup(desk: Client, administrator: Employee) -> None:
    article = an_article(administrator, text="<script>alert(1)</script>")
    page = desk.get(f"{LIST}{article.pk}/").content.decode()
    assert "&lt;script&gt;" in page
    assert "<script>alert" not in page


def test_search_draws_the_list_alone(desk: Client, article: Article) -> None:
    headers = {"HX-Target": "section#artikelen"}
    hit = desk.get(LIST, {"zoek": "kosten"}, headers=headers).content.decode()
    miss = desk.get(LIST, {"zoek": "zwembad"}, headers=headers).content.decode()
    assert ("Grof vuil" in hit, "<html" in hit, "Niets gevonden" in miss) == (True, False, True)


def test_list_asks_the_same_of_many_articles_as_of_few(
    desk: Client, line: Line, administrator: Employee
) -> None:
    counts = []
    for more in (1, 20):
        for number in range(more):
            topic = a_topic(line.municipality, f"{more} {number}", team=f"{more} {number}")
            an_article(administrator, topic.name, topic=topic, team=topic.team)
        counts.append(_queries(desk, LIST))
    assert counts[0] == counts[1]


def test_administrator_writes_one_and_changes_it(office: Client) -> None:
    assert "Bewaard." in office.post(NEW, _typed(), follow=True).content.decode()
    kept = Article.objects.get()
    office.post(f"{LIST}{kept.pk}/wijzigen/", _typed(title="Anders"))
    assert Article.objects.get().title == "Anders"
    assert "/wijzigen/" in office.get(f"{LIST}{kept.pk}/").content.decode()


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"title": ""}, "Dit veld is verplicht."),
        ({"text": ""}, "Dit veld is verplicht."),
        (
            {"text": "Vraag het Jan, jan@gmail.com."},
            "In deze tekst staan persoonsgegevens (e-mailadres van een persoon).",
        ),
        ({"title": "BSN 111222333"}, "In deze tekst staan persoonsgegevens (BSN)."),
        ({"u": "Mail naar jan@gmail.com."}, "persoonsgegevens (e-mailadres van een persoon)"),
        ({"je": "Wat is je BSN?"}, "Vraag dit niet in WhatsApp (BSN)."),
        ({"topic": "999"}, "Selecteer een geldige keuze."),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(office: Client, wrong: dict[str, Any], said: str) -> None:
    answer = office.post(NEW, _typed(**wrong))
    assert answer.status_code == 422
    assert said in answer.content.decode()
    assert not Article.objects.exists()


def test_text_for_colleagues_may_say_what_to_ask_for(office: Client) -> None:
    assert office.post(NEW, _typed(text="Aan de balie: wat is uw BSN?")).status_code == 302


def test_title_that_is_taken_is_refused(office: Client) -> None:
    office.post(NEW, _typed())
    answer = office.post(NEW, _typed())
    assert (answer.status_code, "al een artikel met deze titel" in answer.content.decode()) == (422, True)


def test_retired_topic_stays_with_its_article_and_is_not_offered_for_another(
    office: Client, line: Line, administrator: Employee
) -> None:
    topic = a_topic(line.municipality, retired_at=timezone.now())
    kept = an_article(administrator, topic=topic)
    about_it = _typed(topic=str(topic.pk))
    assert office.post(f"{LIST}{kept.pk}/wijzigen/", about_it).status_code == 302
    assert office.post(NEW, {**about_it, "title": "Nog een"}).status_code == 422


@pytest.mark.parametrize(("days", "is_due"), [(0, True), (1, False)])
def test_article_whose_review_is_due_says_so_to_everybody(
    desk: Client, article: Article, days: int, is_due: bool
) -> None:
    Article.objects.update(review_on=timezone.localdate() + timedelta(days=days))
    pages = [desk.get(LIST), desk.get(f"{LIST}{article.pk}/")]
    assert ["Bekijk opnieuw" in page.content.decode() for page in pages] == [is_due, is_due]


def test_removing_takes_it_away(office: Client, article: Article) -> None:
    office.post(reverse("remove_article", args=[article.pk]))
    assert not Article.objects.exists()


def test_lead_changes_those_of_the_own_team_alone(client: Client, line: Line, article: Article) -> None:
    lead = an_employee(line.municipality, Role.LEAD)
    lead.team = Team.objects.create(municipality=line.municipality, name="Burgerzaken")
    lead.save()
    client.force_login(lead)
    assert client.get(f"{LIST}{article.pk}/").status_code == 200
    assert client.get(f"{LIST}{article.pk}/wijzigen/").status_code == 404
    assert client.post(reverse("remove_article", args=[article.pk])).status_code == 404
    assert client.post(NEW, _typed(team="")).status_code == 422
    assert client.post(NEW, _typed(title="Van ons", team=str(lead.team_id))).status_code == 302


@pytest.mark.parametrize(
    ("role", "reads", "writes"),
    [(Role.AGENT, 200, 403), (Role.PRIVACY_OFFICER, 403, 403), (Role.SPECIALIST, 403, 403)],
)
def test_pages_are_for_who_works_with_them(
    client: Client, line: Line, article: Article, role: Role, reads: int, writes: int
) -> None:
    client.force_login(an_employee(line.municipality, role))
    pages = (LIST, f"{LIST}{article.pk}/", NEW, f"{LIST}{article.pk}/wijzigen/")
    assert [client.get(url).status_code for url in pages] == [reads, reads, writes, writes]


def test_other_municipality_reads_and_changes_nothing(
    client: Client, conversation: Conversation, article: Article
) -> None:
    elsewhere = a_municipality("elders")
    client.force_login(an_employee(elsewhere, Role.LEAD))
    urls = (f"{LIST}{article.pk}/", f"{LIST}{article.pk}/wijzigen/", _beside(conversation, article))
    assert [client.get(url).status_code for url in urls] == [404, 404, 404]
    deeds = (reverse("article_used", args=[article.pk]), reverse("remove_article", args=[article.pk]))
    assert [client.post(url).status_code for url in deeds] == [404, 404]
    assert "Grof vuil" not in client.get(LIST).content.decode()


def test_chooser_has_articles_apart_and_fills_in_their_answer(
    desk: Client, conversation: Conversation, article: Article
) -> None:
    content = desk.get(reverse("canned", args=[conversation.pk]), {"address_as": "je"}).content.decode()
    assert "Kennisbank" in content
    assert 'data-insert="Hoi Rens, maak een afspraak."' in content
    assert 'data-u="Beste Rens Vermeulen, maakt u een afspraak."' in content


def test_article_of_the_conversations_topic_stands_first_and_says_so(
    desk: Client, conversation: Conversation, agent: Employee, administrator: Employee, article: Article
) -> None:
    topic = a_topic(conversation.municipality, "Zwembad")
    an_article(administrator, "Zwemles", topic=topic)
    choose_topic(conversation, agent, topic)
    content = desk.get(reverse("canned", args=[conversation.pk])).content.decode()
    assert content.index("Zwemles") < content.index("Grof vuil")
    assert content.count("Over dit onderwerp") == 1


def test_chooser_asks_the_same_of_many_articles_as_of_few(
    desk: Client, conversation: Conversation, administrator: Employee
) -> None:
    counts = []
    for more in (1, 5):
        for number in range(more):
            topic = a_topic(conversation.municipality, f"{more} {number}")
            an_article(administrator, topic.name, topic=topic)
        counts.append(_queries(desk, reverse("canned", args=[conversation.pk])))
    assert counts[0] == counts[1]


@pytest.mark.parametrize(("form", "text"), [("je", "Hoi Rens, maak"), ("u", "Beste Rens Vermeulen, maakt u")])
def test_article_is_read_beside_the_conversation_with_its_answer_in_the_composers_form(
    desk: Client, conversation: Conversation, article: Article, form: str, text: str
) -> None:
    content = desk.get(_beside(conversation, article), {"address_as": form}).content.decode()
    assert f'data-insert="{text} een afspraak."' in content
    assert "<h3>Kosten</h3>" in content


def test_use_is_counted(desk: Client, article: Article) -> None:
    assert desk.post(reverse("article_used", args=[article.pk])).status_code == 204
    article.refresh_from_db()
    assert article.use_count == 1


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.PRIVACY_OFFICER, Role.SPECIALIST])
def test_who_answers_no_residents_uses_none(
    client: Client, conversation: Conversation, article: Article, role: Role
) -> None:
    client.force_login(an_employee(conversation.municipality, role))
    assert client.get(_beside(conversation, article)).status_code == 403
    assert client.post(reverse("article_used", args=[article.pk])).status_code == 403


def _typed(**changes: str) -> dict[str, str]:
    typed = {"title": "Grof vuil", "text": "Gratis.", "je": "Bel even.", "u": "Belt u even."}
    return {**typed, **changes}
