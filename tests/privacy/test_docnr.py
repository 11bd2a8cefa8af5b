"""What is the number of an identity document."""

import pytest

from .tables import marked, rows, unmarked

FOUND = rows("docnr_found.txt")

NOT_FOUND = rows("docnr_left_alone.txt")


@pytest.mark.parametrize("text", FOUND)
def test_a_document_number_is_found(text: str) -> None:
    assert marked(unmarked(text)) == text


@pytest.mark.parametrize("text", NOT_FOUND)
def test_what_is_no_document_number_is_left_alone(text: str) -> None:
    assert "DOCNR:" not in marked(text)
