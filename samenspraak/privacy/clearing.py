"""The way out: only a text that passed here may leave. It holds no personal data, and asks for none."""

from samenspraak.domain.findings import CLEARING_KEY, NOBODY, ClearedText, Finding, Kind, Profile
from samenspraak.privacy.asking import asked_for
from samenspraak.privacy.guard import findings


class Stopped(Exception):
    """The text holds data that may not leave, or asks for it. Show both to the writer; nothing was sent.

    `findings` is the data, `asked` are the questions for data.
    """

    def __init__(self, found: tuple[Finding, ...], asked: tuple[Finding, ...] = ()) -> None:
        super().__init__(", ".join(finding.kind for finding in (*found, *asked)))
        self.findings = found
        self.asked = asked


def cleared(
    text: str,
    profile: Profile = NOBODY,
    allow: frozenset[Kind] = frozenset(),
    may_ask: frozenset[Kind] = frozenset(),
) -> ClearedText:
    """The text, cleared for sending.

    Raises Stopped when it holds data of a kind that is not in `allow`, or asks for one that is not in `may_ask`.
    """
    found, asked = findings(text, profile, allow), questions(text, may_ask)
    if found or asked:
        raise Stopped(found, asked)
    return ClearedText(text, CLEARING_KEY)


def questions(text: str, may_ask: frozenset[Kind] = frozenset()) -> tuple[Finding, ...]:
    """Where the text asks for data that may not come by this channel, in order. Never raises."""
    return tuple(finding for finding in asked_for(text) if finding.kind not in may_ask)
