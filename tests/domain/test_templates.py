"""The variables of a template: found, named by the words around them, and filled in."""

import pytest

from samenspraak.domain.templates import filled_in, names_of, shared_out, split, surroundings_of, variables_of


@pytest.mark.parametrize(
    ("body", "variables", "names"),
    [
        ("Zonder", (), ()),
        ("{{2}} en {{1}} en {{2}}", ("1", "2"), ()),
        ("Dag {{naam}}, over {{ onderwerp }}", ("naam", "onderwerp"), ("naam", "onderwerp")),
    ],
)
def test_variables_of_a_template(body: str, variables: tuple[str, ...], names: tuple[str, ...]) -> None:
    assert (variables_of(body), names_of(body)) == (variables, names)


def test_template_is_filled_in_once_over() -> None:
    assert filled_in("{{2}} {{1}}", ["{{2}}", "b"]) == "b {{2}}"


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("Zonder", ()),
        ("Beste {{1}}, het antwoord is klaar.", ("Beste …",)),
        ("Dag! Wij hebben nu een antwoord over {{1}} voor u en uw buren.", ("nu een antwoord over … voor u en",)),
        ("De {{1}} is dicht van {{2}} tot {{3}}.", ("De … is dicht van", "is dicht van … tot", "tot …")),
        ("Klaar.\n{{1}}\nGroet", ("",)),
        ("{{1}}: {{2}}", ("", "")),
        ("Om {{2}} uur op {{1}}, dus {{2}}", ("uur op …", "Om … uur op")),
        ("Dag {{naam}}, over {{ onderwerp }}", ("Dag …", "over …")),
    ],
)  # fmt: skip
def test_place_in_a_template_is_known_by_its_words(body: str, words: tuple[str, ...]) -> None:
    assert surroundings_of(body) == words


def test_template_in_pieces_is_the_same_text() -> None:
    body = "{{1}} en {{ naam }}: {{1}}"
    assert split(body) == (("", "1"), (" en ", "naam"), (": ", "1"), ("", ""))


@pytest.mark.parametrize(
    ("values", "shares"),
    [
        ("abcd", (("a",), (), ("b", "c"), ("d",))),
        ("ab", (("a",), (), ("b",), ())),
        ("", ((), (), (), ())),
    ],
)
def test_values_are_shared_out_over_the_texts(values: str, shares: tuple[tuple[str, ...], ...]) -> None:
    assert shared_out(("Zaak {{1}}", "", "{{2}} {{1}} {{2}}", "https://a/{{1}}"), values) == shares
