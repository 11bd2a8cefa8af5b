"""Web addresses that may leave: whose they are, and what hides that."""

import pytest

from samenspraak.conversations.web_addresses import host_of, words_in


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://www.voorbeeldstad.nl", "www.voorbeeldstad.nl"),
        ("HTTPS://Voorbeeldstad.NL/afval?wijk=oost#data", "voorbeeldstad.nl"),
        ("https://xn--caf-dma.example/", "xn--caf-dma.example"),
        ("http://voorbeeldstad.nl", None),
        ("voorbeeldstad.nl", None),
        ("https://voorbeeldstad", None),
        ("https://voorbeeldstad.nl@kwaad.example/", None),
        ("https://voorbeeldstad.nl:8443/", None),
        ("https://127.0.0.1/", None),
        ("https://[::1]/", None),
        ("https://[", None),
        ("https://voorbeeldst\u0430d.nl/", None),
        ("https://voorbeeldstad.nl/ met spatie", None),
        ("https://voorbeeldstad.nl\\@kwaad.example", None),
        ("https://voorbeeldstad.nl/\u202egpj.exe", None),
        ("javascript:alert(1)", None),
        ("", None),
    ],
)
def test_host_is_told_only_of_an_address_that_hides_nothing(url: str, host: str | None) -> None:
    assert host_of(url) == host


def test_words_are_read_out_of_path_query_and_fragment() -> None:
    assert words_in("https://a.example/een%20twee/drie?vier=vijf+zes#zeven") == (
        "een twee",
        "drie",
        "vier vijf zes zeven",
    )
