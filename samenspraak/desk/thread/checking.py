"""Looks over an agent's draft: what the guard would stop, and what the tone of an answer asks for."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _

from samenspraak.conversations.looking import Guard
from samenspraak.desk.finding_names import finding_name
from samenspraak.domain.tone import form_used_in, has_greeting, has_unfilled_variable, mixes_forms
from samenspraak.privacy.guard import findings

LONG_ENOUGH_FOR_A_GREETING = 40


@dataclass(frozen=True, slots=True)
class Remark:
    """A remark on a draft; `stops` says that it cannot be sent like this."""

    text: str
    stops: bool = False


def warnings(text: str, form: str, guard: Guard) -> tuple[Remark, ...]:
    """Remarks in order of weight; `form` is how this resident is addressed (je, u)."""
    return tuple(_warnings(text, form, guard)) if text.strip() else ()


def stopped_text(kinds: Iterable[str]) -> str:
    """Why the guard stopped an answer, and what to do."""
    names = ", ".join(dict.fromkeys(finding_name(kind) for kind in kinds))
    return _("Your answer contains personal data (%(kinds)s) and is not sent. Take it out.") % {
        "kinds": names
    }


def _warnings(text: str, form: str, guard: Guard) -> Iterable[Remark]:
    if found := findings(text, guard.profile, guard.allowed):
        yield Remark(stopped_text(finding.kind for finding in found), stops=True)
    if variable := has_unfilled_variable(text):
        yield Remark(_("Fill in %(variable)s.") % {"variable": variable})
    if mixes_forms(text):
        yield Remark(_("You use “je” and “u” in one message."))
    elif form_used_in(text) not in (None, form):
        yield Remark(_("You address this resident with “%(form)s”.") % {"form": form})
    if len(text) >= LONG_ENOUGH_FOR_A_GREETING and not has_greeting(text):
        yield Remark(_("Begin with a greeting and the name."))
