"""Bringing a municipality in: everything once, nothing in the clear, every refusal a sentence."""

import io

import pytest

from samenspraak.installation.commands import add, found
from samenspraak.organisation.inviting import choose_password, invited
from samenspraak.organisation.lines import account_of, letterbox_at, line_for, secrets_of
from samenspraak.organisation.models import Employee, Letterbox, Line, Municipality, Role, Team

pytestmark = pytest.mark.django_db

TOWN = ["municipality", "--slug=dongerveen", "--name=Dongerveen"]
LEAD = ["employee", "--municipality=dongerveen", "--email=a@b.example", "--name=An", "--role=lead"]
BOX = ["letterbox", "--slug=dongerveen"]
LINE = [
    "line", "--municipality=dongerveen", "--name=KCC", "--phone-number-id=55", "--waba-id=66",
]  # fmt: skip


def added(arguments: list[str], monkeypatch: pytest.MonkeyPatch, *secrets: str) -> int:
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{secret}\n" for secret in secrets)))
    return add.run(arguments)


def test_municipality_is_added_from_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert added(TOWN, monkeypatch) == 0
    assert added(LEAD, monkeypatch, "drie-witte-zwanen") == 0
    assert added(BOX, monkeypatch, "app-secret", "a-token") == 0
    assert added(LINE, monkeypatch, "access-token") == 0
    assert Employee.objects.get(role="lead").check_password("drie-witte-zwanen")
    line, box = line_for("whatsapp", "55", ""), letterbox_at("whatsapp", "dongerveen")
    assert line is not None
    assert box is not None
    assert account_of(line).token == "access-token"
    assert secrets_of(box) == ("app-secret",)
    assert b"access-token" not in bytes(line.token) + bytes(box.secrets)


def test_specialists_of_a_team_share_it(monkeypatch: pytest.MonkeyPatch) -> None:
    added(TOWN, monkeypatch)
    for email in ("b@b.example", "c@b.example"):
        who = ["employee", "--municipality=dongerveen", f"--email={email}", "--name=Bo", "--role=specialist"]
        assert added([*who, "--team=Groen"], monkeypatch, "drie-witte-zwanen") == 0
    assert Team.objects.get(is_press=False).employees.filter(role="specialist").count() == 2


def test_municipality_is_open_in_office_hours(monkeypatch: pytest.MonkeyPatch) -> None:
    added(TOWN, monkeypatch)
    assert Municipality.objects.get().opening_spans.count() == 5


@pytest.mark.parametrize(
    ("arguments", "secrets", "sentence"),
    [
        (TOWN, [], "dongerveen already"),
        (LEAD, ["kort"], "12"),
        ([*LEAD[:1], "--municipality=elders", *LEAD[2:]], ["drie-witte-zwanen"], "there is: dongerveen"),
        (BOX, ["", ""], "needs the secret"),
        (LINE, [""], "needs the access token"),
    ],
)
def test_what_cannot_be_added_is_refused_with_a_sentence(
    arguments: list[str],
    secrets: list[str],
    sentence: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    added(TOWN, monkeypatch)
    assert added(arguments, monkeypatch, *secrets) == 1
    assert sentence in capsys.readouterr().err.replace("\n", " ")
    assert not Employee.objects.exists()
    assert not Letterbox.objects.exists()
    assert not Line.objects.exists()


FOUND = [
    "--slug=dongerveen", "--name=Dongerveen", "--email=An@dongerveen.example", "--administrator=An de Wit",
]  # fmt: skip


def link(capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    """Whom the printed address is for, and its token."""
    *_before, number, token, _end = capsys.readouterr().out.strip().split("/")
    return int(number), token


def test_municipality_is_founded_with_an_administrator_who_has_a_link(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert found.run(FOUND) == 0
    administrator = invited(*link(capsys))
    assert administrator is not None
    assert (administrator.role, administrator.email) == (Role.ADMINISTRATOR, "an@dongerveen.example")
    assert (administrator.municipality.name, administrator.has_usable_password()) == ("Dongerveen", False)


def test_link_of_a_founder_works_once_and_is_made_again_until_then(
    capsys: pytest.CaptureFixture[str],
) -> None:
    found.run(FOUND)
    lost = link(capsys)
    assert found.run(FOUND) == 0
    administrator = invited(*link(capsys))
    assert administrator is not None
    choose_password(administrator, "drie-witte-zwanen")
    assert invited(*lost) is None
    assert found.run(FOUND) == 1
    assert "has chosen a password already" in capsys.readouterr().err


def test_second_founder_of_a_municipality_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    found.run(FOUND)
    assert found.run([*FOUND[:2], "--email=ben@dongerveen.example", "--administrator=Ben"]) == 1
    assert "There is a municipality dongerveen already." in capsys.readouterr().err
    assert Employee.objects.count() == 1


def test_founder_whose_address_is_taken_leaves_no_municipality(capsys: pytest.CaptureFixture[str]) -> None:
    found.run(FOUND)
    assert found.run(["--slug=elders", "--name=Elders", *FOUND[2:]]) == 1
    assert not Municipality.objects.filter(slug="elders").exists()
