"""Reads and writes a list of employees: who works here, in what role and team."""

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from samenspraak.domain.csv_list import FORMULA_SIGNS, Columns, rows_in
from samenspraak.domain.form_fields import FieldKind, Wrong, cleaned, read

COLUMNS = Columns(
    names=("naam", "e-mail", "rol", "team", "inwerken"),
    needed=("naam", "e-mail", "rol"),
    other_names={
        "name": "naam",
        "email": "e-mail",
        "e-mailadres": "e-mail",
        "emailadres": "e-mail",
        "role": "rol",
        "training": "inwerken",
    },
)
ROLES: Mapping[str, str] = {
    "medewerker": "agent",
    "agent": "agent",
    "senior": "senior",
    "senior medewerker": "senior",
    "senior agent": "senior",
    "communicatieadviseur": "communications",
    "persvoorlichter": "communications",
    "communications adviser": "communications",
    "teamleider": "lead",
    "lead": "lead",
    "team lead": "lead",
    "beheerder": "administrator",
    "administrator": "administrator",
    "privacy officer": "privacy_officer",
    "specialist": "specialist",
}
"""What a role is called in a list, in Dutch and English, and what it is called in the house."""
YES_OR_NO: Mapping[str, bool] = {"ja": True, "yes": True, "nee": False, "no": False, "": False}
MOST_ROWS = 1000
MOST_NAME = 100


@dataclass(frozen=True, slots=True)
class ListedEmployee:
    """One row. ``email`` is in small letters; ``role`` is a word of the house; ``team`` may be empty.

    ``is_trained``: an agent whose answers go past a colleague first; the list never says that this is over.
    """

    line: int
    name: str
    email: str
    role: str
    team: str
    is_trained: bool = False

    @property
    def key(self) -> str:
        """What may stand in the list once."""
        return self.email


def employees_in(content: bytes) -> list[ListedEmployee]:
    """Every row, or nothing. Raises ListRefused with at most one mistake for each line."""
    return rows_in(content, COLUMNS, _row, most=MOST_ROWS)


def written(rows: Iterable[ListedEmployee]) -> str:
    """A list that reads as these rows."""
    text = io.StringIO()
    cells = ([row.name, row.email, row.role, row.team, "ja" if row.is_trained else ""] for row in rows)
    csv.writer(text, delimiter=";").writerows([COLUMNS.names, *cells])
    return text.getvalue()


def _row(line: int, said: Mapping[str, str]) -> ListedEmployee:
    email = read(FieldKind.EMAIL, said["e-mail"]).lower()
    if not email:
        raise Wrong("email")
    role = ROLES.get(cleaned(said["rol"]).lower().replace("_", " "))
    if role is None:
        raise Wrong("role")
    name, team = _named(said["naam"], "name"), _named(said.get("team", ""), "team")
    if not name:
        raise Wrong("name")
    is_trained = YES_OR_NO.get(cleaned(said.get("inwerken", "")).lower())
    if is_trained is None or (is_trained and role != "agent"):
        raise Wrong("training")
    return ListedEmployee(line, name, email, role, team, is_trained)


def _named(said: str, why: str) -> str:
    """A name that is no formula to whoever opens it in a spreadsheet later. Raises Wrong."""
    name = cleaned(said)
    if len(name) > MOST_NAME:
        raise Wrong(why)
    if name.startswith(FORMULA_SIGNS):
        raise Wrong("formula")
    return name
