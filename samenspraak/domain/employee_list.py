"""Reads and writes a list of employees: who works here, in what role and team."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from samenspraak.domain.csv_list import FORMULA_SIGNS, Columns, ListRefused, Mistake, lines_in
from samenspraak.domain.form_fields import FieldKind, Wrong, cleaned, read

COLUMNS = Columns(
    names=("naam", "e-mail", "rol", "team"),
    needed=("naam", "e-mail", "rol"),
    other_names={
        "name": "naam",
        "email": "e-mail",
        "e-mailadres": "e-mail",
        "emailadres": "e-mail",
        "role": "rol",
    },
)
ROLES: Mapping[str, str] = {
    "medewerker": "agent",
    "agent": "agent",
    "teamleider": "lead",
    "lead": "lead",
    "team lead": "lead",
    "beheerder": "administrator",
    "administrator": "administrator",
    "privacy officer": "privacy_officer",
    "specialist": "specialist",
}
"""What a role is called in a list, in Dutch and English, and what it is called in the house."""
MOST_ROWS = 1000
MOST_NAME = 100


@dataclass(frozen=True, slots=True)
class ListedEmployee:
    """One row. ``email`` is in small letters; ``role`` is a word of the house; ``team`` may be empty."""

    line: int
    name: str
    email: str
    role: str
    team: str


def employees_in(content: bytes) -> list[ListedEmployee]:
    """Every row, or nothing. Raises ListRefused with every mistake, at most one for each line."""
    lines = lines_in(content)
    columns = COLUMNS.places_in(lines[0][1] if lines else ())
    if len(lines) - 1 > MOST_ROWS:
        raise ListRefused([Mistake(lines[-1][0], "too_many", str(MOST_ROWS))])
    rows: list[ListedEmployee] = []
    mistakes: list[Mistake] = []
    seen: set[str] = set()
    for line, cells in lines[1:]:
        try:
            row = _row(line, columns, cells)
            if row.email in seen:
                raise Wrong("twice")
        except Wrong as wrong:
            mistakes.append(Mistake(line, wrong.why, ";".join(cells)[:60]))
            continue
        seen.add(row.email)
        rows.append(row)
    if mistakes or not rows:
        raise ListRefused(mistakes or [Mistake(1, "empty")])
    return rows


def written(rows: Iterable[ListedEmployee]) -> str:
    """A list that reads as these rows."""
    text = io.StringIO()
    cells = ([row.name, row.email, row.role, row.team] for row in rows)
    csv.writer(text, delimiter=";").writerows([COLUMNS.names, *cells])
    return text.getvalue()


def _row(line: int, columns: Mapping[str, int], cells: Sequence[str]) -> ListedEmployee:
    said = {name: cleaned(cells[at]) if at < len(cells) else "" for name, at in columns.items()}
    email = read(FieldKind.EMAIL, said["e-mail"]).lower()
    if not email:
        raise Wrong("email")
    role = ROLES.get(said["rol"].lower().replace("_", " "))
    if role is None:
        raise Wrong("role")
    name, team = _named(said["naam"], "name"), said.get("team", "")
    if not name:
        raise Wrong("name")
    return ListedEmployee(line, name, email, role, _named(team, "team"))


def _named(said: str, why: str) -> str:
    """A name that is no formula to whoever opens it in a spreadsheet later. Raises Wrong."""
    if len(said) > MOST_NAME:
        raise Wrong(why)
    if said.startswith(FORMULA_SIGNS):
        raise Wrong("formula")
    return said
