"""What is known and set about the number and its WABA, read and written by an independent client."""

import pytest
from pywa.client import WhatsApp
from pywa.errors import WhatsAppError
from pywa.types.others import Command, Industry, Pagination

from simulator import demo_line
from simulator.running import Running
from tests.simulator.conftest import Graph, Hooks

LINE = demo_line.PHONE_NUMBER_ID


def test_profile_is_written_and_read(wa: WhatsApp) -> None:
    wa.update_business_profile(about="Gemeente", industry=Industry.GOVT, websites=["https://example.org"])
    profile = wa.get_business_profile()
    assert (profile.about, profile.industry, profile.websites) == (
        "Gemeente",
        Industry.GOVT,
        ("https://example.org",),
    )


@pytest.mark.parametrize(
    "wrong",
    [
        {"about": "a" * 140},
        {"about": ""},
        {"address": "a" * 257},
        {"description": "a" * 513},
        {"email": "a" * 129},
        {"websites": ["https://a.nl"] * 3},
        {"vertical": "CIRCUS"},
    ],
)
def test_profile_outside_the_limits_is_refused(graph: Graph, wrong: dict[str, object]) -> None:
    body = {"messaging_product": "whatsapp", **wrong}
    answer = graph("POST", f"{LINE}/whatsapp_business_profile", json=body)
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, 100)


def test_number_is_described(wa: WhatsApp) -> None:
    number = wa.get_business_phone_number()
    assert (number.id, number.display_phone_number) == (LINE, demo_line.DISPLAY_NUMBER)


def test_unknown_field_is_refused(graph: Graph) -> None:
    assert graph("GET", f"{LINE}?fields=shoe_size").json()["error"]["code"] == 100


@pytest.mark.parametrize("health", ["AVAILABLE", "LIMITED", "BLOCKED"])
def test_health_follows_the_line(graph: Graph, simulator: Running, health: str) -> None:
    simulator.control("lines", {"phone_number_id": LINE, "health": health})
    status = graph("GET", f"{LINE}?fields=health_status").json()["health_status"]
    assert (status["can_send_message"], status["entities"][0]["can_send_message"]) == (health, health)


def test_conversational_automation_is_written_and_read(wa: WhatsApp) -> None:
    wa.update_conversational_automation(
        ice_breakers=["Ik heb een vraag"], commands=[Command("open", "Tijden")]
    )
    automation = wa.get_business_phone_number().conversational_automation
    assert automation is not None
    assert automation.ice_breakers == ("Ik heb een vraag",)


@pytest.mark.parametrize(
    "wrong",
    [
        {"prompts": ["a"] * 5},
        {"prompts": ["a" * 81]},
        {"prompts": 3},
        {"commands": "[not json"},
        {"commands": {}},
    ],
)
def test_automation_outside_the_limits_is_refused(graph: Graph, wrong: dict[str, object]) -> None:
    answer = graph("POST", f"{LINE}/conversational_automation", json=wrong)
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, 100)


def test_settings_are_written_and_read(graph: Graph) -> None:
    storage = {
        "storage_configuration": {"status": "IN_COUNTRY_STORAGE_ENABLED", "data_localization_region": "DE"}
    }
    assert graph("POST", f"{LINE}/settings", json=storage).json() == {"success": True}
    assert graph("GET", f"{LINE}/settings").json() == storage


def test_templates_come_in_pages(wa: WhatsApp) -> None:
    names: list[str] = []
    after = None
    for _ in range(3):
        page = wa.get_templates(pagination=Pagination(limit=4, after=after))
        names += [template.name for template in page]
        after = page.after
    assert (page.has_next, page.total_count, len(names), len(set(names))) == (False, 10, 10, 10)


def test_next_page_is_where_the_answer_says(graph: Graph, simulator: Running) -> None:
    first = graph("GET", f"{demo_line.WABA_ID}/message_templates?limit=6&fields=name").json()
    headers = {"authorization": f"Bearer {demo_line.ACCESS_TOKEN}"}
    second = simulator.client.get(first["paging"]["next"], headers=headers).json()
    assert [len(first["data"]), len(second["data"])] == [6, 4]
    assert "next" not in second["paging"]


def test_templates_are_filtered(graph: Graph) -> None:
    found = graph("GET", f"{demo_line.WABA_ID}/message_templates?status=PAUSED&fields=name,status").json()[
        "data"
    ]
    assert [(one["name"], one["status"]) for one in found] == [("storing_gemeld", "PAUSED")]


def test_bad_cursor_is_refused(graph: Graph) -> None:
    answer = graph("GET", f"{demo_line.WABA_ID}/message_templates?after=%%%")
    assert answer.json()["error"]["code"] == 131059


def test_changed_template_is_told_and_listed(graph: Graph, simulator: Running, hooks: Hooks) -> None:
    simulator.control("templates", {"name": "enquete", "status": "APPROVED"})
    assert simulator.settle()
    assert hooks.values()[0]["event"] == "APPROVED"
    listed = graph("GET", f"{demo_line.WABA_ID}/message_templates?name=enquete").json()["data"]
    assert listed[0]["status"] == "APPROVED"


def test_app_subscribes_with_a_callback_of_its_own(wa: WhatsApp, graph: Graph, hooks: Hooks) -> None:
    wa.override_waba_callback_url(hooks.url + "eigen/", demo_line.VERIFY_TOKEN)
    [app] = graph("GET", f"{demo_line.WABA_ID}/subscribed_apps").json()["data"]
    assert app["override_callback_uri"] == hooks.url + "eigen/"


def test_callback_that_does_not_agree_is_refused(wa: WhatsApp, hooks: Hooks) -> None:
    with pytest.raises(WhatsAppError, match="Callback verification failed"):
        wa.override_waba_callback_url(hooks.url, "wrong-token")
