"""Statuses, preferences, echoes and notices of the line."""

from datetime import UTC, datetime

import pytest

from samenspraak.domain.addresses import Person
from samenspraak.domain.contents import Text, Unsupported
from samenspraak.domain.delivery import Decision, Failure, Reason
from samenspraak.domain.events import Echo, LineNotice, PreferenceChange, StatusChange, Unreadable
from samenspraak.domain.statuses import Status
from tests.channels.letters import BSUID, BUSINESS, FATIMA, JORIS_BSUID, LINE, PHONE, only, read, wamid

REPORTED_AT = datetime.fromtimestamp(1_795_333_860, UTC)


def change(name: str) -> StatusChange:
    event = only(name)
    assert isinstance(event, StatusChange)
    return event


@pytest.mark.parametrize(
    ("name", "status"),
    [
        ("status_sent", Status.SENT),
        ("status_delivered", Status.DELIVERED),
        ("status_read", Status.READ),
        ("status_played", Status.READ),
        ("status_failed", Status.FAILED),
    ],
)
def test_a_status_is_a_step_of_our_message(name: str, status: Status) -> None:
    event = change(name)
    assert (event.line_id, event.network_id, event.at) == (LINE, wamid("OUT1"), REPORTED_AT)
    assert event.status is status


@pytest.mark.parametrize("name", ["status_deleted", "status_in_orbit"])
def test_an_unknown_status_is_unreadable(name: str) -> None:
    assert isinstance(only(name), Unreadable)


def test_a_status_brings_our_reference_and_its_price_back() -> None:
    event = change("status_sent")
    assert event.reference == "0198c2d1-7a10-7d2e-9f6b-2f1d1f0f7a11"
    assert (event.category, event.is_billable) == ("service", False)


def test_a_price_is_also_told_by_its_type() -> None:
    event = change("status_delivered_charged")
    assert (event.category, event.is_billable) == ("utility", True)


@pytest.mark.parametrize(
    ("name", "failure"),
    [
        ("status_failed", Failure("131047", Decision.FAIL, Reason.WINDOW_CLOSED)),
        ("status_failed_bare", Failure("", Decision.FAIL, Reason.UNKNOWN)),
        ("status_failed_text_error", Failure("131026", Decision.FAIL, Reason.UNREACHABLE)),
    ],
)
def test_a_failed_status_says_why_also_without_contacts(name: str, failure: Failure) -> None:
    assert change(name).failure == failure


def test_a_group_reports_each_of_its_people() -> None:
    assert [type(event) for event in read("status_group")] == [StatusChange, StatusChange]


def test_a_status_without_id_counts_by_its_reference_only() -> None:
    known, unknown = read("status_without_id")
    assert isinstance(known, StatusChange)
    assert known.reference == "ref-8"
    assert isinstance(unknown, Unreadable)


@pytest.mark.parametrize(
    ("name", "wants"), [("preference_stop", False), ("preference_resume", True), ("preference_signup", True)]
)
def test_a_preference_is_read(name: str, wants: bool) -> None:
    at = datetime.fromtimestamp(1_795_333_950, UTC)
    assert only(name) == PreferenceChange(LINE, FATIMA, wants, at)


def test_a_preference_without_phone_is_read() -> None:
    event = only("preference_bsuid")
    assert isinstance(event, PreferenceChange)
    assert event.person == Person((JORIS_BSUID,))


def test_an_unknown_preference_changes_nothing() -> None:
    assert isinstance(only("preference_unknown"), Unreadable)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("echo_text", Text("Ik bel u zo terug")),
        ("echo_edit", Unsupported("edit")),
        ("echo_revoke", Unsupported("revoke")),
    ],
)
def test_an_echo_is_ours(name: str, content: object) -> None:
    event = only(name)
    assert isinstance(event, Echo)
    assert event.content == content
    assert event.to == Person((PHONE, BSUID))


def test_an_echo_to_somebody_without_phone_is_read() -> None:
    event = only("echo_to_bsuid")
    assert isinstance(event, Echo)
    assert event.to == Person((BSUID,))


NOTICES = {
    "field_account_restriction": (
        "account_update",
        "ACCOUNT_RESTRICTION",
        {
            "restriction_type": "RESTRICTED_BIZ_INITIATED_MESSAGING, RESTRICTED_ADD_PHONE_NUMBER_ACTION",
            "expiration": "1795420000, 1795420000",
        },
    ),
    "field_account_banned": (
        "account_update",
        "DISABLED_UPDATE",
        {"waba_ban_state": "DISABLE", "waba_ban_date": "November 30, 2026"},
    ),
    "field_account_violation": ("account_update", "ACCOUNT_VIOLATION", {"violation_type": "SCAM"}),
    "field_account_review": ("account_review_update", "APPROVED", {"decision": "APPROVED"}),
    "field_number_quality": (
        "phone_number_quality_update",
        "DOWNGRADE",
        {"display_phone_number": "31881230456", "max_daily_conversations_per_business": "TIER_2K"},
    ),
    "field_template_category": (
        "template_category_update",
        "",
        {
            "message_template_id": "1689556908129832",
            "message_template_name": "afspraak_herinnering",
            "message_template_language": "nl",
            "previous_category": "UTILITY",
            "new_category": "MARKETING",
        },
    ),
}


@pytest.mark.parametrize("name", NOTICES)
def test_a_notice_tells_what_happened_to_the_line(name: str) -> None:
    topic, happened, details = NOTICES[name]
    assert only(name) == LineNotice(topic, BUSINESS, "", happened, details)


@pytest.mark.parametrize(
    ("name", "topic"),
    [
        ("field_account_alert", "account_alerts"),
        ("field_capability", "business_capability_update"),
        ("field_number_name", "phone_number_name_update"),
        ("field_template_status", "message_template_status_update"),
        ("field_template_quality", "message_template_quality_update"),
        ("field_template_components", "message_template_components_update"),
        ("field_security", "security"),
        ("field_flows", "flows"),
        ("field_username", "business_username_updates"),
        ("field_payment", "payment_configuration_update"),
        ("field_partner", "partner_solutions"),
        ("field_group", "group_participants_update"),
        ("field_history", "history"),
        ("field_app_state", "smb_app_state_sync"),
        ("field_automatic_events", "automatic_events"),
        ("field_of_tomorrow", "weather_report"),
        ("call_by_us", "calls"),
        ("call_status", "calls"),
        ("errors_of_the_line", "errors"),
    ],
)
def test_every_other_field_is_a_notice(name: str, topic: str) -> None:
    event = only(name)
    assert isinstance(event, LineNotice)
    assert (event.topic, event.business_id) == (topic, BUSINESS)


@pytest.mark.parametrize("name", ["field_group", "field_history", "field_app_state"])
def test_a_notice_that_carries_residents_has_no_details(name: str) -> None:
    event = only(name)
    assert isinstance(event, LineNotice)
    assert event.details == {}


def test_a_notice_of_tomorrow_has_known_details_only() -> None:
    event = only("field_of_tomorrow")
    assert isinstance(event, LineNotice)
    assert event.details == {"status": "sunny"}


def test_an_error_of_the_line_keeps_its_code() -> None:
    event = only("errors_of_the_line")
    assert isinstance(event, LineNotice)
    assert (event.event, event.line_id) == ("130429", LINE)
