"""An article found, read beside the conversation and put in the answer, by keyboard; and its pages for everybody."""

import pytest
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.models import Conversation
from samenspraak.organisation.articles import Writing, keep_article
from samenspraak.organisation.models import Article, Employee, Line, Role
from tests.desk.browser.looking import is_for_everybody, kept, sideways, violations
from tests.makers import MONDAY_MORNING, a_topic, an_article, an_employee

TEXT = """Grof vuil is te groot voor de container.

# Wat mag mee
- meubels en matrassen
- een kapotte fiets

# Wat niet mee mag
Puin en verf. Zie https://www.voorbeeldstad.example/milieustraat."""


@pytest.fixture
def article(line: Line) -> Article:
    administrator = an_employee(line.municipality, Role.ADMINISTRATOR, "Marieke Hoekstra")
    topic = a_topic(line.municipality, "Afval")
    je, u = "Hoi {naam}, maak een afspraak.", "Beste {naam}, maakt u een afspraak."
    writing = Writing("Grof vuil laten ophalen", TEXT, je, u, topic=topic, team=topic.team)
    an_article(administrator, "Paspoort aanvragen")
    return keep_article(administrator, writing, MONDAY_MORNING)


def test_answer_of_an_article_comes_in_by_slash_word_and_enter(
    desk: Page, live_server: LiveServer, conversation: Conversation, article: Article
) -> None:
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
    field = desk.get_by_label("Je bericht")
    field.focus()
    desk.keyboard.press("/")
    expect(desk.get_by_role("region", name="Kennisbank").get_by_role("listitem")).to_have_count(2)
    is_for_everybody(desk, "knowledge-chooser")
    desk.keyboard.type("matras")
    expect(desk.locator("#snel-lijst [data-insert]")).to_have_count(1)
    with desk.expect_response("**/gebruikt/"):
        desk.keyboard.press("Enter")
    expect(field).to_have_value("Hoi Rens, maak een afspraak.")
    expect(field).to_be_focused()


def test_article_is_read_beside_the_conversation_and_escape_goes_back_to_the_answer(
    desk: Page, live_server: LiveServer, conversation: Conversation, article: Article
) -> None:
    _read_beside(desk, live_server, conversation, article)
    expect(desk.locator("#paneel").get_by_role("heading", name="Inwoner")).to_be_hidden()
    expect(desk.get_by_role("log")).to_be_visible()
    is_for_everybody(desk, "knowledge-beside")
    desk.keyboard.press("Escape")
    expect(desk.get_by_role("heading", name=article.title)).to_have_count(0)
    expect(desk.get_by_role("heading", name="Inwoner", exact=True)).to_be_visible()
    expect(desk.get_by_label("Je bericht")).to_be_focused()


def test_answer_of_an_article_that_stands_open_follows_the_form_of_the_composer(
    desk: Page, live_server: LiveServer, conversation: Conversation, article: Article
) -> None:
    _read_beside(desk, live_server, conversation, article)
    desk.get_by_role("group", name="Aanspreekvorm").get_by_role("button", name="u", exact=True).click()
    desk.get_by_role("button", name="Zet in het antwoord").click()
    expect(desk.get_by_label("Je bericht")).to_have_value("Beste Rens Vermeulen, maakt u een afspraak.")


def test_article_lies_over_a_narrow_conversation_until_its_answer_is_put_in(
    desk: Page, live_server: LiveServer, conversation: Conversation, article: Article
) -> None:
    desk.set_viewport_size({"width": 320, "height": 800})
    _read_beside(desk, live_server, conversation, article)
    assert (violations(desk), sideways(desk)) == ([], 0)
    kept(desk, "knowledge-beside-narrow")
    desk.get_by_role("button", name="Zet in het antwoord").click()
    expect(desk.locator("#paneel")).to_be_hidden()
    expect(desk.get_by_label("Je bericht")).to_be_focused()


def test_list_is_searched_while_one_types(desk: Page, live_server: LiveServer, article: Article) -> None:
    desk.goto(f"{live_server.url}/bureau/")
    desk.get_by_role("link", name="Kennisbank").click()
    expect(desk.get_by_role("link", name="Paspoort aanvragen")).to_be_visible()
    is_for_everybody(desk, "knowledge-list")
    desk.get_by_role("searchbox", name="Zoek in de kennisbank").fill("matras")
    expect(desk.get_by_role("link", name="Paspoort aanvragen")).to_have_count(0)
    desk.get_by_role("link", name="Grof vuil laten ophalen").click()
    expect(desk.get_by_role("heading", name="Wat mag mee")).to_be_visible()
    is_for_everybody(desk, "knowledge-read")


def test_page_to_change_one_says_what_is_wrong(
    desk: Page, live_server: LiveServer, agent: Employee, article: Article
) -> None:
    agent.role = Role.ADMINISTRATOR
    agent.save()
    desk.goto(f"{live_server.url}/bureau/kennisbank/{article.pk}/")
    desk.get_by_role("link", name="Wijzig").click()
    desk.get_by_label("Wat collega’s moeten weten").fill("Vraag het Jan, jan@gmail.com.")
    desk.get_by_role("button", name="Bewaar").click()
    expect(desk.get_by_role("alert")).to_be_visible()
    is_for_everybody(desk, "knowledge-change")


def _read_beside(desk: Page, live_server: LiveServer, conversation: Conversation, article: Article) -> None:
    """By the chooser; the title of what is read has the focus."""
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/")
    desk.get_by_label("Je bericht").focus()
    desk.keyboard.press("/")
    desk.get_by_role("button", name=f"Lees “{article.title}” naast het gesprek").press("Enter")
    expect(desk.get_by_role("heading", name=article.title)).to_be_focused()
    expect(desk.get_by_role("dialog")).to_have_count(0)
