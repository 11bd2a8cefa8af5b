"""All rules as one network of steps from word to word, so that a message is read once for all of them."""

from collections.abc import Iterator
from typing import NamedTuple

from samenspraak.domain.emergency.rules import RULES, Element, Kind, Meaning, Mood, Rule
from samenspraak.domain.emergency.vocabulary import COMMON, HARMLESS_ENDINGS

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
    """All a word does: its steps, those late in a rule first, then the rules of several words it begins."""

    steps: list[Step]
    beginning: list[State]


def saying(meaning: Meaning, *, firm: bool = False) -> int:
    """One bit for each meaning, and one more for each that is firm."""
    return 1 << (2 * _MEANINGS.index(meaning) + firm)


def steps_of(word: str) -> Steps:
    """Taken in their order, one word never takes two steps in a rule."""
    steps = _STEPS_BY_WORD.get(word)
    if steps is not None:
        return steps
    return _NOTHING if word.endswith(HARMLESS_ENDINGS) else _sorted(_steps_by_beginning(word))


def holds_telling_word(words: list[str]) -> bool:
    """Whether any rule can be complete in a message of these words."""
    beginnings = [word[:4] for word in words]
    return not (_TELLING_WORDS.isdisjoint(words) and _TELLING_BEGINNINGS.isdisjoint(beginnings))


def _steps_by_beginning(word: str) -> list[Step]:
    return [step for beginning, step in _STEPS_BY_BEGINNING.get(word[:4], ()) if word.startswith(beginning)]


def _network() -> Iterator[tuple[Element, Step]]:
    """The steps of all rules, late ones first."""
    states: dict[tuple[State, Element], State] = {}
    says: dict[State, int] = {}
    for rule in RULES:
        state = START
        for element in rule.elements:
            state = states.setdefault((state, element), len(states) + 1)
        says[state] = says.get(state, 0) | saying(rule.meaning, firm=rule.firm)
    for (before, element), after in reversed(states.items()):
        reach = 1 if element.at_once else REACH + 1
        yield element, Step(before, after, reach, says.get(after, 0))


def _by_beginning() -> dict[str, list[tuple[str, Step]]]:
    found: dict[str, list[tuple[str, Step]]] = {}
    for element, step in _network():
        for beginning in element.beginnings:
            found.setdefault(beginning[:4], []).append((beginning, step))
    return found


def _by_word() -> dict[str, Steps]:
    found: dict[str, list[Step]] = {}
    for element, step in _network():
        for word in element.words:
            found.setdefault(word, []).append(step)
    return {word: _sorted(steps + _steps_by_beginning(word)) for word, steps in found.items()}


def _sorted(steps: list[Step]) -> Steps:
    late_first = sorted(steps, key=lambda step: -step.after)
    beginning = [step.after for step in late_first if step.before == START and not step.says]
    return Steps([step for step in late_first if step.before != START or step.says], beginning)


def _telling(rule: Rule) -> Element:
    """The element to look for first: the one whose most common word is the least common."""
    return min(rule.elements, key=_commonness)


def _commonness(element: Element) -> int:
    return max((_COMMONNESS.get(word, 0) for word in element.words), default=0)


_NOTHING = Steps([], [])
_MEANINGS: tuple[Meaning, ...] = (*Kind, *Mood)
_COMMONNESS = {word: rank for rank, word in enumerate(reversed(COMMON), start=1)}
_TELLING = [_telling(rule) for rule in RULES if isinstance(rule.meaning, Kind)]
_TELLING_WORDS = frozenset(word for element in _TELLING for word in element.words)
_TELLING_BEGINNINGS = frozenset(beginning[:4] for element in _TELLING for beginning in element.beginnings)

_STEPS_BY_BEGINNING = _by_beginning()
_STEPS_BY_WORD = _by_word()
