"""What is new is heard and seen: by sound, notification of the browser and toast; by choice, an emergency always."""

import json

import pytest
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from samenspraak.conversations.models import Conversation
from samenspraak.organisation.models import Employee
from tests.desk.browser.looking import is_for_everybody, kept

LISTENING = """
window.played = [];
window.notified = [];
HTMLMediaElement.prototype.play = function () {
  window.played.push(this.src.split("/").pop());
  return window.refuses ? Promise.reject(new DOMException("", "NotAllowedError")) : Promise.resolve();
};
window.Notification = class extends Notification {
  constructor(title, options) { super(title, options); window.notified.push(this); }
};
Object.defineProperty(document, "hidden", { get: () => Boolean(window.isHidden) });
"""
"""Keeps what the page asks of the browser; the tab is hidden when `isHidden` says so."""
EMERGENCY = "#toasts .toast--neg:not(#uitgelogd)"
SWITCH = "[name=notifications]"
REFUSED = "Je browser laat geen meldingen van deze site toe."


@pytest.fixture
def listening(desk: Page, live_server: LiveServer, agent: Employee) -> Page:
    """The desk of an agent who wants both, in a browser that allows them."""
    Employee.objects.filter(pk=agent.pk).update(wants_sound=True, wants_notifications=True)
    desk.context.grant_permissions(["notifications"], origin=live_server.url)
    desk.add_init_script(LISTENING)
    return desk


@pytest.fixture
def mine(conversation: Conversation, agent: Employee) -> Conversation:
    conversation.assignee = agent
    conversation.save()
    return conversation


def _comes(page: Page, conversation: Conversation, what: str = "message", *, urgent: bool = False) -> None:
    """As the stream tells it."""
    alert = {
        "what": what,
        "conversation": conversation.pk,
        "url": f"/bureau/gesprek/{conversation.pk}/",
        "assignee": conversation.assignee_id,
        "team": conversation.team_id,
        "urgent": urgent,
    }
    detail = json.dumps({"data": json.dumps(alert)})
    page.evaluate(f"htmx.trigger(document.getElementById('stroom'), 'alert', {detail})")


def _notified(page: Page) -> list[str]:
    return [str(title) for title in page.evaluate("notified.map(one => one.title + one.body)")]


def test_message_of_mine_sounds_and_is_notified_of_while_the_tab_is_hidden(
    listening: Page, live_server: LiveServer, mine: Conversation
) -> None:
    listening.goto(f"{live_server.url}/bureau/agenda/")
    _comes(listening, mine)
    assert (listening.evaluate("played.length"), _notified(listening)) == (1, [])
    listening.evaluate("isHidden = true")
    _comes(listening, mine)
    assert _notified(listening) == ["Nieuw bericht in een gesprek van jou"]


def test_many_messages_at_once_sound_once(
    listening: Page, live_server: LiveServer, mine: Conversation
) -> None:
    listening.goto(f"{live_server.url}/bureau/agenda/")
    for _message in range(3):
        _comes(listening, mine)
    assert listening.evaluate("played") == ["new.wav"]


def test_browser_that_refuses_notifications_shows_none(
    listening: Page, live_server: LiveServer, mine: Conversation
) -> None:
    listening.context.clear_permissions()
    listening.goto(f"{live_server.url}/bureau/agenda/")
    listening.evaluate("isHidden = true")
    _comes(listening, mine)
    assert (listening.evaluate("played"), _notified(listening)) == (["new.wav"], [])


def test_click_on_a_notification_opens_the_conversation(
    listening: Page, live_server: LiveServer, mine: Conversation
) -> None:
    listening.goto(f"{live_server.url}/bureau/agenda/")
    listening.evaluate("isHidden = true")
    _comes(listening, mine)
    listening.evaluate("notified[0].dispatchEvent(new Event('click'))")
    listening.wait_for_url(f"**/bureau/gesprek/{mine.pk}/")


def test_click_on_a_notification_opens_it_in_the_list_without_leaving_the_page(
    listening: Page, live_server: LiveServer, mine: Conversation
) -> None:
    listening.goto(f"{live_server.url}/bureau/?bak=mijn")
    listening.evaluate("isHidden = true")
    _comes(listening, mine)
    listening.evaluate("notified[0].dispatchEvent(new Event('click'))")
    expect(listening.locator("#kop-naam")).to_be_focused()
    assert listening.evaluate("notified.length") == 1


def test_notice_of_an_emergency_goes_when_its_conversation_is_opened(
    listening: Page, live_server: LiveServer, mine: Conversation
) -> None:
    listening.goto(f"{live_server.url}/bureau/?bak=mijn")
    _comes(listening, mine, urgent=True)
    expect(listening.locator(EMERGENCY)).to_be_visible()
    listening.locator(f"#g-{mine.pk} .conv").press("Enter")
    expect(listening.locator("#kop-naam")).to_be_focused()
    expect(listening.locator(EMERGENCY)).to_have_count(0)


@pytest.mark.parametrize("what", ["message", "handed_over"])
def test_conversation_of_a_colleague_is_no_news(
    listening: Page, live_server: LiveServer, mine: Conversation, sanne: Employee, what: str
) -> None:
    listening.goto(f"{live_server.url}/bureau/")
    listening.evaluate("isHidden = true")
    mine.assignee = sanne
    _comes(listening, mine, what)
    assert (listening.evaluate("played"), _notified(listening)) == ([], [])


def test_free_message_of_another_team_is_no_news(
    listening: Page, live_server: LiveServer, conversation: Conversation
) -> None:
    listening.goto(f"{live_server.url}/bureau/")
    listening.evaluate("isHidden = true; document.getElementById('meldingen').dataset.team = '1'")
    conversation.team_id = 2
    _comes(listening, conversation)
    assert _notified(listening) == []
    conversation.team_id = 1
    _comes(listening, conversation)
    assert _notified(listening) == ["Nieuw bericht in een vrij gesprek"]


def test_who_switched_nothing_on_hears_an_emergency_alone(
    listening: Page, live_server: LiveServer, mine: Conversation
) -> None:
    Employee.objects.update(wants_sound=False, wants_notifications=False)
    listening.goto(f"{live_server.url}/bureau/agenda/")
    listening.evaluate("isHidden = true")
    _comes(listening, mine)
    assert listening.evaluate("played") == []
    _comes(listening, mine, urgent=True)
    _comes(listening, mine, urgent=True)
    assert (listening.evaluate("played"), _notified(listening)) == (["urgent.wav"], [])


def test_browser_that_refuses_a_sound_breaks_nothing(
    listening: Page, live_server: LiveServer, mine: Conversation
) -> None:
    listening.goto(f"{live_server.url}/bureau/agenda/")
    listening.evaluate("refuses = true")
    _comes(listening, mine, urgent=True)
    expect(listening.locator(EMERGENCY)).to_contain_text("Noodgeval: kijk nu")


def test_sounds_are_files_that_a_browser_can_play(
    desk: Page, live_server: LiveServer, mine: Conversation
) -> None:
    desk.goto(f"{live_server.url}/bureau/")
    for sound in ("soundUrl", "urgentSoundUrl"):
        seconds = desk.evaluate(
            f"""() => new Promise((tell, fail) => {{
                const audio = new Audio(document.getElementById('meldingen').dataset.{sound});
                audio.onloadedmetadata = () => tell(audio.duration);
                audio.onerror = () => fail(audio.error.message);
            }})"""
        )
        assert 0.2 < seconds < 1


def test_emergency_stands_on_another_page_until_it_is_closed(
    listening: Page, live_server: LiveServer, conversation: Conversation
) -> None:
    listening.goto(f"{live_server.url}/bureau/agenda/")
    _comes(listening, conversation, urgent=True)
    toast = listening.locator(EMERGENCY)
    expect(toast).to_contain_text("Noodgeval: kijk nu")
    expect(listening.locator("#melder")).to_have_text("Noodgeval: kijk nu")
    is_for_everybody(listening, "alert-emergency")
    toast.get_by_role("link", name="Open het gesprek").press("Enter")
    listening.wait_for_url(f"**/bureau/gesprek/{conversation.pk}/")


def test_conversation_that_is_handed_to_me_is_told_unless_it_is_open(
    listening: Page, live_server: LiveServer, mine: Conversation
) -> None:
    words = "Een collega droeg een gesprek aan jou over"
    listening.goto(f"{live_server.url}/bureau/agenda/")
    _comes(listening, mine, "handed_over")
    expect(listening.locator("#toasts")).to_contain_text(words)
    expect(listening.locator("#melder")).to_have_text(words)
    kept(listening, "alert-handed-over")
    listening.goto(f"{live_server.url}/bureau/gesprek/{mine.pk}/")
    _comes(listening, mine, "handed_over")
    expect(listening.locator("#toasts")).not_to_contain_text(words)


def test_switch_is_kept_when_the_browser_allows_it(
    desk: Page, live_server: LiveServer, agent: Employee, conversation: Conversation
) -> None:
    desk.add_init_script(
        "Notification.requestPermission = async () => { window.asked = true; return 'granted'; }"
    )
    desk.goto(f"{live_server.url}/bureau/")
    desk.click(".app-topbar .menu > summary")
    assert desk.evaluate("window.asked") is None
    desk.click(SWITCH)
    expect(desk.locator(SWITCH)).to_have_attribute("aria-pressed", "true")
    agent.refresh_from_db()
    assert agent.wants_notifications


def test_switch_stays_off_with_a_sentence_when_the_browser_refuses(
    desk: Page, live_server: LiveServer, agent: Employee, conversation: Conversation
) -> None:
    desk.goto(f"{live_server.url}/bureau/")
    desk.click(".app-topbar .menu > summary")
    desk.click(SWITCH)
    expect(desk.locator("#melding-geweigerd")).to_contain_text(REFUSED)
    is_for_everybody(desk, "alert-refused")
    agent.refresh_from_db()
    assert not agent.wants_notifications
    desk.click("[name=sound]")
    expect(desk.locator("[name=sound]")).to_have_attribute("aria-pressed", "true")


def test_who_wants_them_is_told_that_this_browser_refuses(
    desk: Page, live_server: LiveServer, agent: Employee, conversation: Conversation
) -> None:
    Employee.objects.filter(pk=agent.pk).update(wants_notifications=True)
    desk.goto(f"{live_server.url}/bureau/")
    desk.click(".app-topbar .menu > summary")
    expect(desk.locator("#melding-geweigerd")).to_contain_text(REFUSED)
    desk.click(SWITCH)
    expect(desk.locator(SWITCH)).to_have_attribute("aria-pressed", "false")
