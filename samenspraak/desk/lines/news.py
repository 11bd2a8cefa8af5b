"""News of the network about a line, in plain words: what happened, and what to do if anything."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from samenspraak.desk.lines.standing import TEMPLATE_CATEGORIES, TEMPLATE_STATES
from samenspraak.desk.lines.trouble import trouble_named
from samenspraak.desk.marks import moment
from samenspraak.organisation.models import LineNews

type Words = str | Promise


@dataclass(frozen=True, slots=True)
class News:
    """`tone` is neg, warn, ok or empty; `advice` may be empty."""

    icon: str
    tone: str
    what: str
    advice: str
    when: str
    came_at: datetime


@dataclass(frozen=True, slots=True)
class _Said:
    """What is fixed of a piece of news."""

    tone: str
    what: Words
    advice: Words = ""


ICONS = {"neg": "octagon-alert", "warn": "triangle-alert", "ok": "circle-check", "": "bell"}
_LOOK = gettext_lazy("Look in WhatsApp Manager what must be put right.")
_NOTHING = gettext_lazy("You need not do anything.")

SAYINGS: Mapping[tuple[str, str], _Said] = {
    ("account_update", "ACCOUNT_RESTRICTION"): _Said(
        "neg", gettext_lazy("WhatsApp limited the account. Our line stands still."), _LOOK
    ),
    ("account_update", "ACCOUNT_VIOLATION"): _Said(
        "neg", gettext_lazy("WhatsApp says that the account breaks its rules."), _LOOK
    ),
    ("account_update", "ACCOUNT_DELETED"): _Said(
        "neg",
        gettext_lazy("The account was removed from WhatsApp."),
        gettext_lazy("Tell the supplier at once."),
    ),
    ("account_update", "DISABLED_UPDATE"): _Said("neg", gettext_lazy("WhatsApp locked the account."), _LOOK),
    ("account_update", "REINSTATE"): _Said(
        "ok", gettext_lazy("WhatsApp lifted the lock on the account."), _NOTHING
    ),
    ("account_update", "SCHEDULE_FOR_DISABLE"): _Said(
        "neg", gettext_lazy("WhatsApp is going to lock the account."), _LOOK
    ),
    ("account_update", "ACCOUNT_OFFBOARDED"): _Said(
        "neg",
        gettext_lazy("The account was disconnected from our app."),
        gettext_lazy("Tell the supplier at once."),
    ),
    ("account_update", "ACCOUNT_RECONNECTED"): _Said(
        "ok", gettext_lazy("The account is connected to our app again."), _NOTHING
    ),
    ("account_update", "VERIFIED_ACCOUNT"): _Said("ok", gettext_lazy("WhatsApp verified the account.")),
    ("account_update", ""): _Said("", gettext_lazy("WhatsApp changed something in the account."), _NOTHING),
    ("account_review_update", "APPROVED"): _Said("ok", gettext_lazy("WhatsApp approved the account.")),
    ("account_review_update", "REJECTED"): _Said(
        "neg", gettext_lazy("WhatsApp did not approve the account."), _LOOK
    ),
    ("phone_number_quality_update", "FLAGGED"): _Said(
        "warn",
        gettext_lazy("Residents reported or blocked messages of this line."),
        gettext_lazy("Send fewer templates for a while."),
    ),
    ("phone_number_quality_update", "UNFLAGGED"): _Said(
        "ok", gettext_lazy("The line is in good standing again."), _NOTHING
    ),
    ("phone_number_quality_update", "DOWNGRADE"): _Said(
        "warn",
        gettext_lazy("The line may begin fewer conversations a day."),
        gettext_lazy("Send fewer templates for a while."),
    ),
    ("phone_number_quality_update", "UPGRADE"): _Said(
        "ok", gettext_lazy("The line may begin more conversations a day.")
    ),
    ("phone_number_quality_update", ""): _Said(
        "", gettext_lazy("WhatsApp rated the line anew."), gettext_lazy("See the rating in WhatsApp Manager.")
    ),
    ("phone_number_name_update", "APPROVED"): _Said("ok", gettext_lazy("WhatsApp approved the name.")),
    ("phone_number_name_update", "REJECTED"): _Said(
        "warn", gettext_lazy("WhatsApp did not approve the name."), _LOOK
    ),
    ("business_capability_update", ""): _Said(
        "", gettext_lazy("WhatsApp changed how much the account may send.")
    ),
    ("security", ""): _Said(
        "warn",
        gettext_lazy("Something changed in the security of the number."),
        gettext_lazy("Did nobody of yours do that? Tell the supplier at once."),
    ),
    ("calls", ""): _Said(
        "",
        gettext_lazy("Somebody tried to call this line on WhatsApp."),
        gettext_lazy("Calling does not work here. Mention your telephone number in the profile."),
    ),
}


def drawn(news: LineNews, now: datetime) -> News:
    """One piece of news as it is read."""
    said = _said(news)
    return News(
        ICONS[said.tone], said.tone, str(said.what), str(said.advice), moment(news.came_at, now), news.came_at
    )


def _said(news: LineNews) -> _Said:
    name = news.details.get("message_template_name", "")
    match news.topic:
        case "message_template_status_update":
            return _template_state(name, news.event)
        case "template_category_update":
            return _template_category(name, news.details.get("new_category", ""))
        case "message_template_quality_update":
            return _template_quality(name, news.details.get("new_quality_score", ""))
        case "message_template_components_update":
            return _Said("", _("Template “%(name)s” got another text.") % {"name": name})
        case "errors":
            trouble = trouble_named(news.details.get("reason", ""))
            return _Said("warn", trouble.what, trouble.advice)
        case "account_update" if news.event == "DISABLED_UPDATE":
            state = news.details.get("waba_ban_state", "") or "DISABLED_UPDATE"
            return SAYINGS.get(("account_update", state), SAYINGS["account_update", "DISABLED_UPDATE"])
    general = SAYINGS.get((news.topic, ""))
    return SAYINGS.get((news.topic, news.event)) or general or _unknown(news)


def _unknown(news: LineNews) -> _Said:
    words = f"{news.topic} {news.event}".strip()
    return _Said("", _("WhatsApp tells of something we do not know: %(words)s.") % {"words": words})


def _template_state(name: str, event: str) -> _Said:
    chip = TEMPLATE_STATES.get(event)
    state = str(chip.text).lower() if chip else event
    tone = chip.tone if chip and chip.tone in ICONS else ""
    advice = _LOOK if tone in ("neg", "warn") else ""
    return _Said(tone, _("Template “%(name)s”: %(state)s.") % {"name": name, "state": state}, advice)


def _template_category(name: str, category: str) -> _Said:
    words = {"name": name, "category": str(TEMPLATE_CATEGORIES.get(category, category))}
    what = _("Template “%(name)s” now counts as: %(category)s.") % words
    return _Said("warn", what, _("That changes what a message costs. Look whether it is right."))


def _template_quality(name: str, score: str) -> _Said:
    if score == "GREEN":
        return _Said("ok", _("Template “%(name)s” is rated well.") % {"name": name})
    what = _("Template “%(name)s” is rated badly.") % {"name": name}
    return _Said("warn", what, _("Use it less, or write it anew: WhatsApp may pause it."))
