"""Looks over an agent's draft: what the guard would stop, and what the tone of an answer asks for."""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2s

from django.utils.translation import gettext as _

from samenspraak.conversations.looking import Guard
from samenspraak.desk.finding_names import finding_name
from samenspraak.domain.findings import Finding, Profile
from samenspraak.domain.readability import hints
from samenspraak.domain.tone import form_of_draft, has_greeting, has_unfilled_variable, mixes_forms
from samenspraak.privacy.clearing import questions
from samenspraak.privacy.guard import findings

LONG_ENOUGH_FOR_A_GREETING = 40
MOST_PASSAGES = 4
MOST_HINTS = 2


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of the draft itself; `before` is how often the same words stand in the draft before these."""

    words: str
    before: int


@dataclass(frozen=True, slots=True)
class Remark:
    """A remark on a draft; `stops` says that it cannot be sent like this. It is about the `passages`, if any."""

    text: str
    stops: bool = False
    passages: tuple[Passage, ...] = ()


def warnings(text: str, form: str, guard: Guard) -> tuple[Remark, ...]:
    """Remarks in order of weight; `form` is how this resident is addressed (je, u)."""
    return tuple(_warnings(text, form, guard)) if text.strip() else ()


def digest(remarks: tuple[Remark, ...]) -> str:
    """The same for the same remarks, so that a screen need not draw them again; empty when there are none."""
    return blake2s(repr(remarks).encode(), digest_size=8).hexdigest() if remarks else ""


def stopped_text(kinds: Iterable[str]) -> str:
    """Why the guard stopped an answer that holds data, and what to do."""
    names = _names(kinds)
    return _(
        "Your answer contains personal data (%(kinds)s) and is not sent. Take it out, or refer to a safe way."
    ) % {"kinds": names}


def asked_text(kinds: Iterable[str]) -> str:
    """Why the guard stopped an answer that asks for data, and what to do."""
    return _("Do not ask for this on WhatsApp (%(kinds)s). Refer to a safe way.") % {"kinds": _names(kinds)}


def stops(texts: Iterable[str], guard: Guard) -> tuple[Remark, ...]:
    """What the guard would stop in the first of these texts in which it finds something."""
    remarks = (tuple(_stops(text, guard)) for text in texts)
    return next(filter(None, remarks), ())


def why_stopped(text: str, profile: Profile) -> str:
    """Why a text that is kept for later could not be sent, and what to do; empty when it could."""
    if found := findings(text, profile):
        return stopped_text(finding.kind for finding in found)
    asked = questions(text, frozenset())
    return asked_text(finding.kind for finding in asked) if asked else ""


def why_unkept(text: str, profile: Profile) -> str:
    """Why a text for colleagues is not kept, and what to do; empty when it may be. It may say what to ask for."""
    found = findings(text, profile)
    said = _("There is personal data in this text (%(kinds)s). Take it out: everybody reads it.")
    return said % {"kinds": _names(finding.kind for finding in found)} if found else ""


def _warnings(text: str, form: str, guard: Guard) -> Iterable[Remark]:
    yield from _stops(text, guard)
    if variable := has_unfilled_variable(text):
        yield Remark(_("Fill in %(variable)s.") % {"variable": variable})
    if mixes_forms(text):
        yield Remark(_("You use “je” and “u” in one message."))
    elif form_of_draft(text) not in (None, form):
        yield Remark(_("You address this resident with “%(form)s”.") % {"form": form})
    if len(text) >= LONG_ENOUGH_FOR_A_GREETING and not has_greeting(text):
        yield Remark(_("Begin with a greeting and the name."))
    yield from _reading_hints(text)


def _reading_hints(text: str) -> Iterable[Remark]:
    """What would make it easier to read; a few at a time, so that nobody is lectured."""
    for hint in hints(text)[:MOST_HINTS]:
        if hint.easier:
            said = _("Easier: “%(easier)s” instead of “%(words)s”.")
            yield Remark(said % {"easier": hint.easier, "words": hint.words.lower()})
        else:
            passage = Passage(hint.words, text[: text.index(hint.words)].count(hint.words))
            yield Remark(_("This sentence is long. Make two of it."), passages=(passage,))


def _stops(text: str, guard: Guard) -> Iterable[Remark]:
    if found := findings(text, guard.profile, guard.allowed):
        said = stopped_text(finding.kind for finding in found)
        yield Remark(said, stops=True, passages=_passages(text, found))
    if asked := questions(text, guard.may_ask):
        said = asked_text(finding.kind for finding in asked)
        yield Remark(said, stops=True, passages=_passages(text, asked))


def _passages(text: str, found: tuple[Finding, ...]) -> tuple[Passage, ...]:
    words = ((text[finding.start : finding.end], finding.start) for finding in found[:MOST_PASSAGES])
    return tuple(Passage(said, text[:start].count(said)) for said, start in words)


def _names(kinds: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(finding_name(kind) for kind in kinds))
