"""Who is named in a note."""

import pytest

from samenspraak.domain.mentions import mentioned_in

NAMES = {1: "Fatima Yilmaz", 2: "Jan de Vries", 3: "Jan", 4: "Jan de Vries"}


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("@Fatima Yilmaz kijk jij even?", {1}),
        ("Kijk jij even, @fatima yilmaz?", {1}),
        ("@Jan, en @Fatima Yilmaz.", {1, 3}),
        ("@Jan de Vries weet het", {2, 4}),
        ("Fatima Yilmaz weet het", set()),
        ("@Fatima weet het", set()),
        ("@Fatima Yilmazova", set()),
        ("mail@Jan.example", set()),
        ("@", set()),
    ],
)
def test_whole_name_behind_the_sign_names_a_colleague(text: str, named: set[int]) -> None:
    assert mentioned_in(text, NAMES) == named


def test_nobody_is_named_where_nobody_works() -> None:
    assert mentioned_in("@Jan", {}) == set()
