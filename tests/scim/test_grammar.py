"""Filters and paths of SCIM: what is read, what is refused, and that reading takes no longer for odd ones."""

import json
import time
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenspraak.domain.form_fields import cleaned
from samenspraak.scim.grammar import LONGEST, Path, comparisons_in, path_in
from samenspraak.scim.refusals import Refused

WORK = (("type", "work"),)
NAME = Path("username")


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("userName", NAME),
        ("USERNAME", NAME),
        ("name.givenName", Path("name", "givenname")),
        ('emails[type eq "work"].value', Path("emails", "value", WORK)),
        ('emails[type eq "work"]', Path("emails", "", WORK)),
        (
            'emails[type eq "work" and primary eq true].value',
            Path("emails", "value", (*WORK, ("primary", "true"))),
        ),
        ("urn:ietf:params:scim:schemas:core:2.0:User:userName", NAME),
        ("urn:ietf:params:scim:schemas:core:2.0:User:name.familyName", Path("name", "familyname")),
        (
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department",
            Path("urn:ietf:params:scim:schemas:extension:enterprise:2.0:user:department"),
        ),
        ("$ref", Path("$ref")),
    ],
)
def test_path_is_read(text: str, path: Path) -> None:
    assert path_in(text) == path


@pytest.mark.parametrize(
    "text",
    ["", " ", "user name", "name.", ".name", "name..x", "emails[", "emails]", "emails[type", "1x", "é", "x" * 2000,
     'emails[type co "work"]', "emails[type eq work]", "name.givenName.x", "urn:x:", "userName\x00", "a;drop"],
)  # fmt: skip
def test_path_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(Refused) as refusal:
        path_in(text)
    assert refusal.value.kind in ("invalidPath", "invalidFilter")


@pytest.mark.parametrize(
    ("text", "comparisons"),
    [
        ("", ()),
        ("  ", ()),
        ('userName eq "jo@stad.nl"', ((NAME, "jo@stad.nl"),)),
        ('username EQ "Jo"', ((NAME, "Jo"),)),
        ('  userName   eq   "jo"  ', ((NAME, "jo"),)),
        ('userName eq "jo" and externalId eq "7f"', ((NAME, "jo"), (Path("externalid"), "7f"))),
        ('userName eq "jo" AND externalId eq "7f"', ((NAME, "jo"), (Path("externalid"), "7f"))),
        (r'userName eq "j\"o \\ \u00e9 and x eq y"', ((NAME, 'j"o \\ é and x eq y'),)),
        ('userName eq ""', ((NAME, ""),)),
        ('userName eq "o\'hara"', ((NAME, "o'hara"),)),
        (r'userName eq "a\u0000b\ud800c"', ((NAME, "abc"),)),
        ("active eq True", ((Path("active"), "true"),)),
        ('emails[type eq "work"].value eq "jo@stad.nl"', ((Path("emails", "value", WORK), "jo@stad.nl"),)),
        ('emails.value eq "jo"', ((Path("emails", "value"), "jo"),)),
        ('urn:ietf:params:scim:schemas:core:2.0:User:userName eq "jo"', ((NAME, "jo"),)),
        ("id eq 12", ((Path("id"), "12"),)),
    ],
)
def test_filter_is_read(text: str, comparisons: tuple[tuple[Path, str], ...]) -> None:
    assert comparisons_in(text) == comparisons


@pytest.mark.parametrize(
    "text",
    [
        "userName", "userName eq", 'eq "jo"', 'userName = "jo"', 'userName eq "jo', "userName eq jo", "userName pr",
        'userName sw "j"', 'userName eq "jo" or userName eq "bo"', 'not (userName eq "jo")', '(userName eq "jo")',
        'userName eq "jo" and', 'and userName eq "jo"', 'userName eq "jo" userName eq "bo"', "'; DROP TABLE", "\x00",
        'userName eq "jo" and and userName eq "bo"', r'userName eq "\x"', "userName eq 'jo'", "userName eq [1]",
        f'userName eq "{"x" * LONGEST}"',
    ],
)  # fmt: skip
def test_filter_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(Refused) as refusal:
        comparisons_in(text)
    assert refusal.value.kind in ("invalidFilter", "invalidPath")


PIECES = st.sampled_from(
    [
        "userName",
        "externalId",
        " eq ",
        " and ",
        '"jo"',
        '"',
        "\\",
        "[",
        "]",
        "(",
        ".",
        ":",
        "urn:",
        " ",
        "\x00",
        "é",
        "1",
    ]
)


@given(st.lists(PIECES, max_size=60).map("".join) | st.text(max_size=200))
def test_whatever_stands_in_it_is_read_or_refused(text: str) -> None:
    for read in (comparisons_in, path_in):
        with suppress(Refused):
            read(text)


@given(st.text(max_size=120), st.text(max_size=30))
def test_any_value_is_read_back(name: str, number: str) -> None:
    written = f"userName eq {json.dumps(name)} and externalId eq {json.dumps(number)}"
    assert comparisons_in(written) == ((NAME, cleaned(name)), (Path("externalid"), cleaned(number)))


@pytest.mark.parametrize(
    "piece",
    ["a:", "urn:", '"', "\\", '"\\', "[", "a eq ", 'a eq "x" and ', "1", " ", "-", "a.", "emails[type eq "],
)
def test_reading_takes_no_longer_for_odd_texts(piece: str) -> None:
    began = time.perf_counter()
    for read in (comparisons_in, path_in):
        for text in (piece * (LONGEST // len(piece)), piece * 100_000):
            with suppress(Refused):
                read(text)
    assert time.perf_counter() - began < 0.5
