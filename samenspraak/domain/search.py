"""Reads what somebody typed in the search field: words, "exact words", -words, and filters such as onderwerp:afval."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from samenspraak.domain.written_dates import written_date

MOST_CHARACTERS = 200
MOST_WORDS = 12

PIECE = re.compile(
    r'(?P<minus>-?)(?:(?P<name>[^\W\d_]+):(?!//)\s*)?(?:"(?P<exact>[^"]*)"?|(?P<bare>[^\s"]*))'
)
QUOTES = str.maketrans("“”„«»", '"' * 5)


class Filter(StrEnum):
    """What a search can be narrowed by. The value is the Dutch name that stands before the colon."""

    CHANNEL = "kanaal"
    SENDER = "van"
    TOPIC = "onderwerp"
    TEAM = "team"
    STATE = "status"
    AFTER = "na"
    BEFORE = "voor"


NAMES: Mapping[str, Filter] = MappingProxyType(
    {
        **{one.value: one for one in Filter},
        "channel": Filter.CHANNEL,
        "from": Filter.SENDER,
        "topic": Filter.TOPIC,
        "after": Filter.AFTER,
        "before": Filter.BEFORE,
    }
)
STATES: Mapping[str, str] = MappingProxyType(
    {
        "open": "open",
        "wacht": "waiting",
        "wachtend": "waiting",
        "waiting": "waiting",
        "afgerond": "closed",
        "gesloten": "closed",
        "dicht": "closed",
        "closed": "closed",
    }
)


class Wrong(StrEnum):
    """Why a search cannot be done as it stands; the desk says in a sentence what to do."""

    TOO_LONG = "too_long"
    UNKNOWN_FILTER = "unknown_filter"
    EMPTY_FILTER = "empty_filter"
    TWICE = "twice"
    EXCLUDED_FILTER = "excluded_filter"
    NO_DATE = "no_date"
    NO_STATE = "no_state"
    PERIOD_IS_EMPTY = "period_is_empty"
    ONLY_EXCLUDED = "only_excluded"
    TOO_COMMON = "too_common"
    NO_CHANNEL = "no_channel"
    NO_SENDER = "no_sender"
    NO_TOPIC = "no_topic"
    NO_TEAM = "no_team"
    TOO_MANY_PEOPLE = "too_many_people"


@dataclass(frozen=True, slots=True)
class Problem:
    """``word`` is what it is about, as it was typed."""

    why: Wrong
    word: str = ""


@dataclass(frozen=True, slots=True)
class Search:
    """What to look for. Nothing in it when nothing was typed; not to be done while there are ``problems``.

    ``exact`` is what stood in quotes. ``names`` are the filters that name something: channel, sender, topic, team.
    From ``after`` on, and until ``before``, not that day itself.
    """

    words: tuple[str, ...] = ()
    exact: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    names: Mapping[Filter, str] = field(default_factory=dict)
    state: str = ""
    after: date | None = None
    before: date | None = None
    problems: tuple[Problem, ...] = ()

    @property
    def has_filter(self) -> bool:
        """Whether it is narrowed by anything but words."""
        return bool(self.names or self.state or self.after or self.before)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look for, and nothing wrong."""
        return not (self.words or self.exact or self.excluded or self.has_filter or self.problems)


def read_search(typed: str, today: date) -> Search:
    """What was typed, read. ``today`` fills in a date without a year."""
    reading = _Reading(today)
    for piece in PIECE.finditer(typed[:MOST_CHARACTERS].translate(QUOTES)):
        reading.take(piece)
    return reading.search(is_too_long=len(typed) > MOST_CHARACTERS)


class _Reading:
    """A search while it is being read, piece by piece."""

    def __init__(self, today: date) -> None:
        self.today = today
        self.words: list[str] = []
        self.exact: list[str] = []
        self.excluded: list[str] = []
        self.filters: dict[Filter, str] = {}
        self.dates: dict[Filter, date] = {}
        self.problems: list[Problem] = []

    def take(self, piece: re.Match[str]) -> None:
        is_exact = piece["exact"] is not None
        said = " ".join((piece["exact"] if is_exact else piece["bare"] or "").split())
        if piece["name"]:
            self._filter(piece["name"], said, is_excluded=bool(piece["minus"]))
        elif not any(character.isalnum() for character in said):
            return
        elif piece["minus"]:
            self.excluded.append(said)
        else:
            (self.exact if is_exact else self.words).append(said)

    def search(self, *, is_too_long: bool) -> Search:
        after, before = self.dates.get(Filter.AFTER), self.dates.get(Filter.BEFORE)
        wanted = len(self.words) + len(self.exact) + len(self.excluded)
        if is_too_long or wanted > MOST_WORDS:
            self._refuse(Wrong.TOO_LONG)
        if after and before and before <= after:
            self._refuse(Wrong.PERIOD_IS_EMPTY)
        if self.excluded and not (self.words or self.exact):
            self._refuse(Wrong.ONLY_EXCLUDED, self.excluded[0])
        return Search(
            words=tuple(self.words),
            exact=tuple(self.exact),
            excluded=tuple(self.excluded),
            names={one: said for one, said in self.filters.items() if one in NAMING},
            state=STATES.get(self.filters.get(Filter.STATE, "").casefold(), ""),
            after=after,
            before=before,
            problems=tuple(self.problems),
        )

    def _filter(self, name: str, said: str, *, is_excluded: bool) -> None:
        known = NAMES.get(name.casefold())
        if known is None:
            self._refuse(Wrong.UNKNOWN_FILTER, name)
        elif is_excluded:
            self._refuse(Wrong.EXCLUDED_FILTER, name)
        elif not any(character.isalnum() for character in said):
            self._refuse(Wrong.EMPTY_FILTER, name)
        elif known in self.filters:
            self._refuse(Wrong.TWICE, name)
        else:
            self.filters[known] = said
            self._understand(known, said)

    def _understand(self, known: Filter, said: str) -> None:
        """A date and a state are looked into; whether a name is anybody's, only the tables know."""
        if known is Filter.STATE and said.casefold() not in STATES:
            self._refuse(Wrong.NO_STATE, said)
        if known in (Filter.AFTER, Filter.BEFORE):
            day = written_date(said, self.today)
            if day is None:
                self._refuse(Wrong.NO_DATE, said)
            else:
                self.dates[known] = day

    def _refuse(self, why: Wrong, word: str = "") -> None:
        self.problems.append(Problem(why, word))


NAMING = frozenset({Filter.CHANNEL, Filter.SENDER, Filter.TOPIC, Filter.TEAM})
