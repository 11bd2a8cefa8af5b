"""What is typed in the search field is read as meant, and what cannot be read is named."""

from datetime import date
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenspraak.domain.search import Filter, Problem, Search, Wrong, read_search

TODAY = date(2026, 11, 29)

READ = [
    ("", Search()),
    ("  -  \t", Search()),
    ("container", Search(words=("container",))),
    ("Oud  papier", Search(words=("Oud", "papier"))),
    ('"oud   papier" container', Search(words=("container",), exact=("oud papier",))),
    ("“oud papier”", Search(exact=("oud papier",))),
    ('"oud papier', Search(exact=("oud papier",))),
    ("container -grijs", Search(words=("container",), excluded=("grijs",))),
    ('container -"grote weg"', Search(words=("container",), excluded=("grote weg",))),
    ("huis-aan-huis", Search(words=("huis-aan-huis",))),
    ("https://voorbeeldstad.nl", Search(words=("https://voorbeeldstad.nl",))),
    ("om 12:30", Search(words=("om", "12:30"))),
    ("onderwerp:afval", Search(names={Filter.TOPIC: "afval"})),
    ("Onderwerp: afval", Search(names={Filter.TOPIC: "afval"})),
    ('van:"Jan de Boer" paspoort', Search(words=("paspoort",), names={Filter.SENDER: "Jan de Boer"})),
    ("kanaal:whatsapp team:Balie", Search(names={Filter.CHANNEL: "whatsapp", Filter.TEAM: "Balie"})),
    ("channel:mail from:Jan topic:x", Search(names={Filter.CHANNEL: "mail", Filter.SENDER: "Jan", Filter.TOPIC: "x"})),
    ("status:wacht", Search(state="waiting")),
    ("bak status:Afgerond -grijs", Search(words=("bak",), state="closed", excluded=("grijs",))),
    ("na:1-10-2026", Search(after=date(2026, 10, 1))),
    ("na:1-10 voor:gisteren", Search(after=date(2026, 10, 1), before=date(2026, 11, 28))),
    ('after:"1 oktober 2026"', Search(after=date(2026, 10, 1))),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "meant"), READ, ids=[row[0] for row in READ])
def test_what_is_typed_is_read(typed: str, meant: Search) -> None:
    assert read_search(typed, TODAY) == meant


REFUSED = [
    ("ondewerp:afval", Problem(Wrong.UNKNOWN_FILTER, "ondewerp")),
    ("onderwerp:", Problem(Wrong.EMPTY_FILTER, "onderwerp")),
    ('van:"" paspoort', Problem(Wrong.EMPTY_FILTER, "van")),
    ("van:jan from:piet", Problem(Wrong.TWICE, "from")),
    ("-team:balie", Problem(Wrong.EXCLUDED_FILTER, "team")),
    ("na:31-2-2026", Problem(Wrong.NO_DATE, "31-2-2026")),
    ("na:binnenkort", Problem(Wrong.NO_DATE, "binnenkort")),
    ("status:bijna", Problem(Wrong.NO_STATE, "bijna")),
    ("na:2-10 voor:2-10", Problem(Wrong.PERIOD_IS_EMPTY)),
    ("-grijs", Problem(Wrong.ONLY_EXCLUDED, "grijs")),
    ("onderwerp:afval -grijs", Problem(Wrong.ONLY_EXCLUDED, "grijs")),
    ("een " * 13, Problem(Wrong.TOO_LONG)),
    ("a" * 201, Problem(Wrong.TOO_LONG)),
]


@pytest.mark.parametrize(("typed", "problem"), REFUSED, ids=[row[0][:20] for row in REFUSED])
def test_what_cannot_be_read_is_named(typed: str, problem: Problem) -> None:
    assert read_search(typed, TODAY).problems == (problem,)


def test_every_filter_has_a_name_in_dutch_and_can_be_typed() -> None:
    values = MappingProxyType({Filter.STATE: "open", Filter.AFTER: "1-1-2026", Filter.BEFORE: "1-2-2026"})
    typed = " ".join(f"{one.value}:{values.get(one, 'iets')}" for one in Filter)
    read = read_search(typed, TODAY)
    assert (read.problems, len(read.names), read.state) == ((), 4, "open")


@given(st.text(max_size=250))
def test_whatever_is_typed_is_read_or_named(typed: str) -> None:
    read = read_search(typed, TODAY)
    assert all(any(c.isalnum() for c in one) for one in (*read.words, *read.exact, *read.excluded))
    assert bool(read.problems) or len(read.words + read.exact + read.excluded) <= 12


@given(st.lists(st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=12), max_size=12))
def test_plain_words_come_back_as_they_were_typed(words: list[str]) -> None:
    assert read_search(" ".join(words), TODAY).words == tuple(words)
