"""A colleague is named by keyboard alone, and sees it at once on their own screen; with axe, dark, 320 pixels."""

from django.utils import timezone
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.handling import note
from samenspraak.conversations.models import Conversation, Mention
from samenspraak.organisation.models import Employee
from tests.desk.browser.looking import is_for_everybody


def test_name_is_chosen_by_keyboard(
    desk: Page, live_server: LiveServer, conversation: Conversation, sanne: Employee
) -> None:
    desk.goto(f"{live_server.url}/bureau/gesprek/{conversation.pk}/?bak=vrij")
    desk.keyboard.press("Alt+n")
    field = desk.get_by_label("Je bericht")
    expect(field).to_be_focused()
    desk.keyboard.type("Vraag aan @")
    expect(desk.get_by_role("searchbox", name="Zoek een collega")).to_be_focused()
    is_for_everybody(desk, "mention")
    desk.keyboard.type("sanne")
    expect(desk.locator("#vermeld-lijst [data-insert]")).to_have_count(1)
    desk.keyboard.press("ArrowDown")
    desk.keyboard.press("Enter")
    expect(field).to_have_value("Vraag aan @Sanne Peters ")
    expect(field).to_be_focused()
    desk.keyboard.type("of dit kan")
    desk.keyboard.press("Enter")
    expect(desk.locator(".note")).to_contain_text("Vraag aan @Sanne Peters of dit kan")
    assert Mention.objects.get().employee == sanne


def test_who_is_named_looks_at_their_list_and_looking_ends_it(
    desk: Page, live_server: LiveServer, conversation: Conversation, agent: Employee, sanne: Employee
) -> None:
    note(conversation, sanne, f"@{agent.name} weet jij dit?", timezone.now())
    desk.goto(f"{live_server.url}/bureau/?bak=vrij")
    desk.get_by_role("link", name="@jou 1").press("Enter")
    expect(desk.locator(f"#g-{conversation.pk}")).to_contain_text(agent.name.split()[0])
    is_for_everybody(desk, "mentioned")
    desk.locator(f"#g-{conversation.pk} a").press("Enter")
    expect(desk.locator(".note")).to_be_visible()
    desk.goto(f"{live_server.url}/bureau/?bak=vrij")
    expect(desk.locator("#bakken")).not_to_contain_text("@jou")
