"""Looks after a line: who is blocked, what its profile says, which templates there are, whether it can send."""

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import parse_qs, urlsplit

from samenspraak.channels.whatsapp import graph
from samenspraak.channels.whatsapp.answers import Paging, WireHealth, WireProfile
from samenspraak.channels.whatsapp.errors import failure, failure_of
from samenspraak.channels.whatsapp.templates import template_of
from samenspraak.domain.addresses import Address, AddressKind
from samenspraak.domain.channel import Account, CanSend, Health, Part, Profile, Template
from samenspraak.domain.delivery import Decision, Failure, Reason, SendFailed

_PROFILE_LENGTHS: Mapping[str, int] = {"about": 139, "address": 256, "description": 512, "email": 128}
_MOST_WEBSITES = 2
_MOST_WEBSITE = 256
_TEMPLATE_FIELDS = "name,language,category,status,components"
_PAGE = 100
_MOST_PAGES = 100
"""A business account has at most 6,000 templates."""
_BAD_CURSOR = "131059"
_CAN_SEND: Mapping[str, CanSend] = {
    "AVAILABLE": CanSend.ALL,
    "LIMITED": CanSend.PART,
    "BLOCKED": CanSend.NOTHING,
}
_PARTS: Mapping[str, Part] = {
    "PHONE_NUMBER": Part.NUMBER,
    "WABA": Part.ACCOUNT,
    "BUSINESS": Part.ORGANISATION,
    "APP": Part.APP,
}
_UNPAID = 141006
"""A code that only the health of a line has."""


def block(account: Account, address: Address) -> None:
    """Stop somebody from reaching us; only who wrote in the last 24 hours. Raises SendFailed."""
    _change_block(account, "POST", address)


def unblock(account: Account, address: Address) -> None:
    """Let somebody reach us again. Raises SendFailed."""
    _change_block(account, "DELETE", address)


def profile(account: Account) -> Profile:
    """What residents see about the line. Raises SendFailed."""
    fields = ",".join([*_PROFILE_LENGTHS, "websites", "vertical"])
    path = f"{account.line_id}/whatsapp_business_profile"
    data = graph.given_freely(graph.ask_again_freely(account, "GET", path, params={"fields": fields}))
    found = data.get("data")
    first = found[0] if isinstance(found, list) and found else {}
    wire = WireProfile.model_validate(first if isinstance(first, dict) else {})
    websites = tuple(one for one in wire.websites if isinstance(one, str))
    return Profile(wire.about, wire.description, wire.address, wire.email, websites, wire.vertical)


def change_profile(account: Account, profile: Profile) -> None:
    """Let it say exactly this, so that an empty field is emptied. Raises SendFailed, also for what is too long.

    The line below the name and the kind of organisation cannot be empty there: without them they stay as they are.
    """
    _check_profile(profile)
    wanted = {
        "messaging_product": "whatsapp",
        "description": profile.description,
        "address": profile.address,
        "email": profile.email,
        "websites": list(profile.websites),
    }
    kept = {"about": profile.about, "vertical": profile.vertical}
    body = wanted | {name: value for name, value in kept.items() if value}
    path = f"{account.line_id}/whatsapp_business_profile"
    graph.given_freely(graph.ask_again_freely(account, "POST", path, json=body))


def deliver_to(account: Account, address: str, verify_token: str) -> None:
    """Let messages of the account come here, whatever address its app has. Raises SendFailed."""
    wanted = {"override_callback_uri": address, "verify_token": verify_token}
    path = f"{account.business_id}/subscribed_apps"
    graph.given_freely(graph.ask_again_freely(account, "POST", path, json=wanted))


def health(account: Account) -> Health:
    """Whether the number, its account, the organisation and the app can send. Raises SendFailed."""
    answer = graph.ask_again_freely(account, "GET", account.line_id, params={"fields": "health_status"})
    found = graph.given_freely(answer).get("health_status")
    told = WireHealth.model_validate(found if isinstance(found, dict) else {})
    can_send = _CAN_SEND.get(told.can_send_message)
    if can_send is None:
        raise SendFailed(failure(None))
    return Health(can_send, tuple(_troubles(told)))


def _troubles(told: WireHealth) -> Iterator[tuple[Part, Reason]]:
    entities = (WireHealth.model_validate(one) for one in told.entities if isinstance(one, dict))
    for entity in entities:
        part = _PARTS.get(entity.entity_type)
        if part is not None and entity.can_send_message in ("LIMITED", "BLOCKED"):
            yield part, _reason_in(entity.errors)


def _reason_in(errors: list[Any]) -> Reason:
    first = next((one for one in errors if isinstance(one, dict)), {})
    code = first.get("error_code")
    return Reason.PAYMENT if code == _UNPAID else failure(code if isinstance(code, int) else None).reason


def templates(account: Account) -> Iterator[Template]:
    """Every template of the business account, page after page. Raises SendFailed.

    A cursor that went stale on the way makes it start once more; nothing comes twice.
    """
    seen: set[tuple[str, str]] = set()
    try:
        yield from _pages(account, seen)
    except SendFailed as refusal:
        if refusal.failure.code != _BAD_CURSOR:
            raise
        yield from _pages(account, seen)


def _change_block(account: Account, method: str, address: Address) -> None:
    key = "user" if address.kind is AddressKind.PHONE else "user_id"
    body = {"messaging_product": "whatsapp", "block_users": [{key: address.value}]}
    path = f"{account.line_id}/block_users"
    answer = graph.ask_again_freely(account, method, path, json=body)
    reason = _reason_of_partial_failure(answer.data)
    if reason is not None:
        raise SendFailed(reason)
    graph.given_freely(answer)


def _reason_of_partial_failure(data: Mapping[str, Any]) -> Failure | None:
    """Why this one was not (un)blocked: it says more than the 139100 above it."""
    outcome = data.get("block_users")
    failed = outcome.get("failed_users") if isinstance(outcome, dict) else None
    if not isinstance(failed, list) or not failed:
        return None
    errors = failed[0].get("errors") if isinstance(failed[0], dict) else None
    first = errors[0] if isinstance(errors, list) and errors else {"code": 139100}
    return failure_of(first)


def _check_profile(profile: Profile) -> None:
    lengths = [len(getattr(profile, name)) <= longest for name, longest in _PROFILE_LENGTHS.items()]
    websites = len(profile.websites) <= _MOST_WEBSITES
    if not all(lengths) or not websites or any(len(one) > _MOST_WEBSITE for one in profile.websites):
        raise SendFailed(Failure("limit", Decision.FAIL, Reason.BAD_REQUEST))


def _pages(account: Account, seen: set[tuple[str, str]]) -> Iterator[Template]:
    after = ""
    for _ in range(_MOST_PAGES):
        data = _page(account, after)
        for template in _templates_in(data):
            if (template.name, template.language) not in seen:
                seen.add((template.name, template.language))
                yield template
        before, after = after, _next_cursor(data)
        if after in ("", before):
            return


def _page(account: Account, after: str) -> Mapping[str, Any]:
    params = {"fields": _TEMPLATE_FIELDS, "limit": str(_PAGE)} | ({"after": after} if after else {})
    path = f"{account.business_id}/message_templates"
    return graph.given_freely(graph.ask_again_freely(account, "GET", path, params=params))


def _templates_in(data: Mapping[str, Any]) -> Iterator[Template]:
    found = data.get("data")
    read = (template_of(raw) for raw in (found if isinstance(found, list) else []))
    yield from (template for template in read if template is not None)


def _next_cursor(data: Mapping[str, Any]) -> str:
    """The cursor after this page, empty at the end. The next page's address holds a token: never followed."""
    paging = Paging.model_validate(data.get("paging") if isinstance(data.get("paging"), dict) else {})
    if not paging.next:
        return ""
    if paging.cursors and paging.cursors.after:
        return paging.cursors.after
    return "".join(parse_qs(urlsplit(paging.next).query).get("after", [])[:1])
