"""The text of an article: what becomes a heading, a list, a paragraph or a link, and what stays as it was typed."""

import pytest

from samenspraak.desk.knowledge.article_text import Block, Piece, Shape, blocks


def _plain(*lines: str) -> tuple[tuple[Piece, ...], ...]:
    return tuple((Piece(line),) for line in lines)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \n\t\n", []),
        ("Eerste.\nTweede.\n\nDerde.", [("paragraph", "Eerste.", "Tweede."), ("paragraph", "Derde.")]),
        ("# Kosten\nGratis.", [("heading", "Kosten"), ("paragraph", "Gratis.")]),
        ("## Kosten", [("heading", "Kosten")]),
        ("# Zie https://voorbeeldstad.example", [("heading", "Zie https://voorbeeldstad.example")]),
        ("Neem mee:\n- pasfoto\n* paspoort\n• geld", [
            ("paragraph", "Neem mee:"), ("items", "pasfoto", "paspoort", "geld"),
        ]),
        ("#geen kop", [("paragraph", "#geen kop")]),
        ("-3 graden", [("paragraph", "-3 graden")]),
        ("<b>vet</b>", [("paragraph", "<b>vet</b>")]),
    ],
)  # fmt: skip
def test_shape_of_a_line_follows_from_how_it_begins(text: str, expected: list[tuple[str, ...]]) -> None:
    assert list(blocks(text)) == [Block(Shape(shape), _plain(*lines)) for shape, *lines in expected]


@pytest.mark.parametrize(
    ("line", "url"),
    [
        ("Kijk op https://www.voorbeeldstad.example/afval.", "https://www.voorbeeldstad.example/afval"),
        ("Zie (https://voorbeeldstad.example/a?b=1)", "https://voorbeeldstad.example/a?b=1"),
        ("Zie http://voorbeeldstad.example", ""),
        ("Zie https://voorbeeldstad.example@elders.example/", ""),
        ("Zie https://10.0.0.1/", ""),
        ("Zie javascript:alert(1)", ""),
    ],
)
def test_whole_web_address_is_a_link_and_nothing_else_is(line: str, url: str) -> None:
    pieces = blocks(line)[0].lines[0]
    assert [piece.url for piece in pieces if piece.url] == ([url] if url else [])
    assert "".join(piece.url or piece.words for piece in pieces) == line
