"""The way out: only a text that passed here may leave."""

from samenspraak.domain.findings import CLEARING_KEY, NOBODY, ClearedText, Finding, Kind, Profile
from samenspraak.privacy.guard import findings


class Stopped(Exception):
    """The text holds data that may not leave. Show `findings` to the writer; nothing was sent."""

    def __init__(self, found: tuple[Finding, ...]) -> None:
        super().__init__(", ".join(finding.kind for finding in found))
        self.findings = found


def cleared(text: str, profile: Profile = NOBODY, allow: frozenset[Kind] = frozenset()) -> ClearedText:
    """The text, cleared for sending. Raises Stopped when it holds data of a kind that is not in `allow`."""
    if stopping := findings(text, profile, allow):
        raise Stopped(stopping)
    return ClearedText(text, CLEARING_KEY)
