"""How something was changed before, as the page that changes it shows it: who, when, what and why."""

from dataclasses import dataclass

MOST = 20
"""Changes on a page, the newest first; the journal has all of them."""


@dataclass(frozen=True, slots=True)
class Past:
    """One change. `what` is one line, or a text of more lines; `why` may be empty."""

    by: str
    when: str
    what: str
    why: str
