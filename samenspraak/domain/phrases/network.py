"""All rules as one network of steps from word to word, so that a message is read once for all of them."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from enum import Enum
from typing import NamedTuple

from samenspraak.domain.phrases.rules import Element, Rule
from samenspraak.domain.phrases.words import Word

REACH = 3
"""How many other words may stand between two words of a rule."""

State = int
"""How far rules have been said: rules that begin alike share their first states; START is nothing yet."""

START: State = 0


class Step(NamedTuple):
    """From a state reached at most `reach` places ago to the next; `says`: the rules complete with it."""

    before: State
    after: State
    reach: int
    says: int


class Steps(NamedTuple):
    """All a word does: its steps by where they begin, those late in a rule first, and the longer rules it begins."""

    by_state: dict[State, list[Step]]
    beginning: list[State]


Reached = tuple[int, int, int]
"""The places of the last and the first word that led to a state, and where the first starts in the text."""


class Match(NamedTuple):
    """What is said (see `saying`) by the words from `first` to `last`, from `start` to `end` in the text."""

    says: int
    first: int
    last: int
    start: int
    end: int


class Network[Meaning: Enum]:
    """The rules of `rules`, read in one pass.

    `common` are words of rules that ordinary messages are full of, the most common first; a long word with a
    harmless ending is not read by its beginning.
    """

    def __init__(
        self,
        rules: Sequence[Rule[Meaning]],
        common: Sequence[str] = (),
        harmless_endings: tuple[str, ...] = (),
    ) -> None:
        self._bits = {
            meaning: place for place, meaning in enumerate(dict.fromkeys(rule.meaning for rule in rules))
        }
        self._harmless_endings = harmless_endings
        self._commonness = {word: rank for rank, word in enumerate(reversed(common), start=1)}
        self._rules = rules
        network = list(self._steps())
        self._by_beginning = _by_beginning(network)
        self._by_word = self._steps_by_word(network)

    def saying(self, meaning: Meaning, *, firm: bool = False) -> int:
        """One bit for each meaning, and one more for each that is firm."""
        return 1 << (2 * self._bits[meaning] + firm)

    def telling(self, meanings: Collection[Meaning]) -> "Telling":
        """What tells quickly whether a message can say any of these."""
        elements = [self._telling(rule) for rule in self._rules if rule.meaning in meanings]
        words = frozenset(word for element in elements for word in element.words)
        beginnings = (beginning for element in elements for beginning in element.beginnings)
        return Telling(words, frozenset(beginning[:4] for beginning in beginnings))

    def matches(self, words: Iterable[Word]) -> Iterator[Match]:
        """What the words say, once for each word that completes it, each time by the words said last."""
        reached: dict[State, Reached] = {}
        for place, start, end, word in words:
            reached[START] = here = place, place, start
            by_state, beginning = self._steps_of(word)
            said = 0
            for before, after, reach, says in _from(reached, by_state):
                last, first, began = reached[before]
                if place - last > reach:
                    continue
                reached[after] = place, first, began
                if says & ~said:
                    said |= says
                    yield Match(says, first, place, began, end)
            for state in beginning:
                reached[state] = here

    def _steps_of(self, word: str) -> Steps:
        """Taken in their order, one word never takes two steps in a rule."""
        steps = self._by_word.get(word)
        if steps is not None:
            return steps
        if word[:4] not in self._by_beginning or word.endswith(self._harmless_endings):
            return _NOTHING
        return _sorted(self._beginning_with(word))

    def _beginning_with(self, word: str) -> list[Step]:
        found = self._by_beginning.get(word[:4], ())
        return [step for beginning, step in found if word.startswith(beginning)]

    def _steps(self) -> Iterator[tuple[Element, Step]]:
        """The steps of all rules, late ones first."""
        states: dict[tuple[State, Element], State] = {}
        says: dict[State, int] = {}
        for rule in self._rules:
            state = START
            for element in rule.elements:
                state = states.setdefault((state, element), len(states) + 1)
            says[state] = says.get(state, 0) | self.saying(rule.meaning, firm=rule.firm)
        for (before, element), after in reversed(states.items()):
            reach = 1 if element.at_once else REACH + 1
            yield element, Step(before, after, reach, says.get(after, 0))

    def _steps_by_word(self, network: list[tuple[Element, Step]]) -> dict[str, Steps]:
        found: dict[str, list[Step]] = {}
        for element, step in network:
            for word in element.words:
                found.setdefault(word, []).append(step)
        return {word: _sorted(steps + self._beginning_with(word)) for word, steps in found.items()}

    def _telling(self, rule: Rule[Meaning]) -> Element:
        """The element to look for first: the one whose most common word is the least common."""
        return min(rule.elements, key=self._rank)

    def _rank(self, element: Element) -> int:
        return max((self._commonness.get(word, 0) for word in element.words), default=0)


class Telling(NamedTuple):
    """Words, and first four letters of words, of which one is in every message that says something."""

    words: frozenset[str]
    beginnings: frozenset[str]

    def is_among(self, words: list[str]) -> bool:
        """Whether any rule can be complete in a message of these words."""
        if not self.words.isdisjoint(words):
            return True
        return not self.beginnings.isdisjoint([word[:4] for word in words])


def _by_beginning(network: list[tuple[Element, Step]]) -> dict[str, list[tuple[str, Step]]]:
    found: dict[str, list[tuple[str, Step]]] = {}
    for element, step in network:
        for beginning in element.beginnings:
            found.setdefault(beginning[:4], []).append((beginning, step))
    return found


def _sorted(steps: list[Step]) -> Steps:
    late_first = sorted(steps, key=_how_late)
    by_state: dict[State, list[Step]] = {}
    for step in late_first:
        if step.before != START or step.says:
            by_state.setdefault(step.before, []).append(step)
    return Steps(by_state, [step.after for step in late_first if step.before == START and not step.says])


def _from(reached: Mapping[State, object], by_state: Mapping[State, list[Step]]) -> list[Step]:
    """The steps a word does from there, late ones first; of all that a common word does it is next to nothing."""
    states = by_state.keys() & reached.keys()
    steps = [step for state in states for step in by_state[state]]
    return sorted(steps, key=_how_late) if len(states) > 1 else steps


def _how_late(step: Step) -> int:
    return -step.after


_NOTHING = Steps({}, [])
