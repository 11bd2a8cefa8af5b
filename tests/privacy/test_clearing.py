"""Nothing leaves but through clearing."""

import ast
from pathlib import Path

import pytest

import samenspraak
from samenspraak.domain.findings import ClearedText, ClearingBypassed, Kind
from samenspraak.organisation.texts import DEFAULTS
from samenspraak.privacy.clearing import Stopped, cleared

PACKAGE = Path(samenspraak.__file__).parent
WAY_OUT = PACKAGE / "privacy" / "clearing.py"


def test_ordinary_text_is_cleared_unchanged() -> None:
    assert cleared("De container komt dinsdag.").text == "De container komt dinsdag."


def test_text_with_a_bsn_is_stopped_with_its_place() -> None:
    with pytest.raises(Stopped) as stopped:
        cleared("Uw bsn is 999995406")
    assert [(f.start, f.end, f.kind) for f in stopped.value.findings] == [(10, 19, Kind.BSN)]


def test_stopped_says_nothing_of_the_text() -> None:
    with pytest.raises(Stopped) as stopped:
        cleared("Uw bsn is 999995406")
    assert "999995406" not in f"{stopped.value} {stopped.value!r}"


def test_an_allowed_kind_passes_and_another_does_not() -> None:
    text = "Uw bsn is 999995406"
    assert cleared(text, allow=frozenset({Kind.BSN})).text == text
    with pytest.raises(Stopped):
        cleared(text, allow=frozenset({Kind.IBAN}))


def test_question_for_a_bsn_is_stopped_with_its_place() -> None:
    text = "Dank u wel. Wat is uw BSN?"
    with pytest.raises(Stopped) as stopped:
        cleared(text)
    assert stopped.value.findings == ()
    assert [(text[f.start : f.end], f.kind) for f in stopped.value.asked] == [("Wat is uw BSN", Kind.BSN)]


def test_question_passes_for_what_may_be_asked_here_and_no_further() -> None:
    text = "Wat is uw geboortedatum?"
    assert cleared(text, may_ask=frozenset({Kind.DOB})).text == text
    with pytest.raises(Stopped):
        cleared(text, allow=frozenset({Kind.DOB}), may_ask=frozenset({Kind.BSN}))


@pytest.mark.parametrize(
    "text",
    ["Hebt u uw BSN bij de hand als we bellen?", "Stuur hier geen BSN.", "Mag ik uw naam en telefoonnummer?"],
)
def test_word_on_data_that_asks_for_none_passes(text: str) -> None:
    assert cleared(text).text == text


@pytest.mark.parametrize("key", DEFAULTS)
@pytest.mark.parametrize("form", ["je", "u"])
def test_texts_of_our_own_pass(key: str, form: str) -> None:
    assert cleared(DEFAULTS[key][form]).text == DEFAULTS[key][form]


def test_cleared_text_cannot_be_made_without_the_key() -> None:
    with pytest.raises(ClearingBypassed):
        ClearedText("Uw bsn is 999995406", object())


def test_cleared_text_does_not_show_itself_in_reports() -> None:
    assert "dinsdag" not in repr(cleared("De container komt dinsdag."))


def test_only_clearing_names_the_key_or_makes_cleared_text() -> None:
    elsewhere = [path for path in PACKAGE.rglob("*.py") if path != WAY_OUT]
    assert [path.name for path in elsewhere if _bypasses(path)] == []
    assert _bypasses(WAY_OUT)


def _bypasses(path: Path) -> bool:
    """Whether the module makes a ClearedText, uses the key, or makes one by the back door of object.__new__."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    own = path.name == "findings.py" and path.parent.name == "domain"
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and "ClearedText" in _made_by(node):
            return True
        if not own and _is_key(node):
            return True
    return False


def _made_by(call: ast.Call) -> set[str]:
    by_new = isinstance(call.func, ast.Attribute) and call.func.attr == "__new__"
    return _names((call.func, *call.args)) if by_new else _names((call.func,))


def _names(nodes: tuple[ast.expr, ...]) -> set[str]:
    return {node.id for node in nodes if isinstance(node, ast.Name)} | {
        node.attr for node in nodes if isinstance(node, ast.Attribute)
    }


def _is_key(node: ast.AST) -> bool:
    key = "CLEARING_KEY"
    return (
        (isinstance(node, ast.Name) and node.id == key)
        or (isinstance(node, ast.Attribute) and node.attr == key)
        or (isinstance(node, ast.alias) and node.name == key)
    )
