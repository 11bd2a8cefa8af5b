"""A snippet shows the first found word with what stands around it, and cuts no word in two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenspraak.conversations.search.words import START, STOP
from samenspraak.desk.search.snippets import LENGTH, Part, marked_name, snippet


def _shown(typed: str) -> str:
    """`typed` with [found] words; the same of its snippet."""
    parts = snippet(typed.replace("[", START).replace("]", STOP))
    return "".join(f"[{part.text}]" if part.is_found else part.text for part in parts)


CUT = [
    ("", ""),
    ("de [container] is vol.", "de [container] is vol."),
    ("[vol] is de [container]", "[vol] is de [container]"),
    ("twee\n\nregels  [vol]", "twee regels [vol]"),
    ("zonder iets", "zonder iets"),
    ("veel " * 20 + "[vol]", "…" + "veel " * 8 + "[vol]"),
    ("[vol]" + " veel" * 40, "[vol]" + " veel" * 32 + "…"),
    ("x" * 300 + "[vol]", "…[vol]"),
]


@pytest.mark.parametrize(("typed", "shown"), CUT)
def test_snippet_is_cut_around_the_first_found_word(typed: str, shown: str) -> None:
    assert _shown(typed) == shown


@given(st.text(st.sampled_from(["a", "b", " ", START, STOP]), max_size=600))
def test_snippet_is_short_and_loses_its_marks(marked: str) -> None:
    text = "".join(part.text for part in snippet(marked))
    assert len(text) <= LENGTH + 2
    assert not {START, STOP} & set(text)


def test_words_of_a_name_are_marked() -> None:
    assert marked_name("Jan de Boer", ("boe",)) == (
        Part("Jan", False), Part(" ", False), Part("de", False), Part(" ", False), Part("Boer", True),
    )  # fmt: skip
