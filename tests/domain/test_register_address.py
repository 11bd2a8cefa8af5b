"""Which addresses may be that of a register."""

import pytest

from samenspraak.domain.register_address import Fault, fault_in

HOSTS = ("openklant.voorbeeldstad.example", "taken.dongen.example:8443", ".regio.example")


@pytest.mark.parametrize(
    "address",
    [
        "https://openklant.voorbeeldstad.example/klantinteracties/api/v1",
        "https://openklant.voorbeeldstad.example:443/klantinteracties/api/v1/",
        "HTTPS://OpenKlant.Voorbeeldstad.Example",
        "https://taken.dongen.example:8443/api",
        "https://taken.regio.example/api",
    ],
)
def test_address_on_a_host_that_may_be_called_is_right(address: str) -> None:
    assert fault_in(address, HOSTS) is None


@pytest.mark.parametrize(
    ("address", "fault"),
    [
        ("http://openklant.voorbeeldstad.example/api", Fault.NOT_ENCRYPTED),
        ("https://elders.example/api", Fault.HOST),
        ("https://openklant.voorbeeldstad.example.elders.example", Fault.HOST),
        ("https://openklant.voorbeeldstad.example:8443", Fault.HOST),
        ("https://taken.dongen.example", Fault.HOST),
        ("https://regio.example", Fault.HOST),
        ("https://127.0.0.1/api", Fault.HOST),
        ("https://iemand:geheim@openklant.voorbeeldstad.example", Fault.ODD),
        ("https://openklant.voorbeeldstad.example@elders.example", Fault.ODD),
        ("https://openklant.voorbeeldstad.example/api?x=1", Fault.ODD),
        ("https://openklant.voorbeeldstad.example/api#x", Fault.ODD),
        ("https://openklant.voorbeeldstad.example/../beheer", Fault.ODD),
        ("https://openklant.voorbeeldstad.example\\@elders.example", Fault.ODD),
        ("https://[::1]/api", Fault.ODD),
        ("https://", Fault.ODD),
        ("openklant.voorbeeldstad.example", Fault.ODD),
        ("ftp://openklant.voorbeeldstad.example", Fault.ODD),
    ],
)
def test_any_other_address_is_refused(address: str, fault: Fault) -> None:
    assert fault_in(address, HOSTS) is fault


@pytest.mark.parametrize("hosts", [(), ("",)])
def test_without_hosts_no_address_is_right(hosts: tuple[str, ...]) -> None:
    assert fault_in("https://openklant.voorbeeldstad.example", hosts) is Fault.HOST
