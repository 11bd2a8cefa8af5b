"""The municipality's own data: its name, how it is reached, and the numbers and addresses that are no personal data."""

from collections.abc import Mapping, Sequence

from django.db import transaction

from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee, Municipality

COLUMNS = ("name", "phone", "urgent_phone", "form")
LISTS = ("phones", "emails", "domains", "ibans", "addresses", "streets", "places")
"""Those of the guard's profile, by their names in it."""


def own_data_of(municipality: Municipality) -> dict[str, str | tuple[str, ...]]:
    """Everything by its name, each list as it is kept."""
    columns = {name: str(getattr(municipality, name)) for name in COLUMNS}
    return {**columns, **{name: tuple(municipality.guard_profile.get(name, ())) for name in LISTS}}


@transaction.atomic
def change_own_data(employee: Employee, wanted: Mapping[str, str | Sequence[str]]) -> list[str]:
    """Keep what is named, beside what a colleague changed meanwhile; gives back the names of what is other now.

    It holds for every message that is read from now on. The journal names what was changed.
    """
    municipality = Municipality.objects.select_for_update(no_key=True).get(pk=employee.municipality_id)
    known = own_data_of(municipality)
    changed = [name for name in known if name in wanted and wanted[name] != known[name]]
    if not changed:
        return []
    for name in changed:
        _give(municipality, name, wanted[name])
    municipality.save(update_fields=[*COLUMNS, "guard_profile"])
    write(
        Deed.CHANGED_OWN_DATA,
        f"municipality:{municipality.pk}",
        municipality=municipality.pk,
        employee=employee,
        details={"changed": " ".join(changed)},
    )
    return changed


def _give(municipality: Municipality, name: str, value: str | Sequence[str]) -> None:
    if name in COLUMNS:
        setattr(municipality, name, value)
    else:
        municipality.guard_profile = {**municipality.guard_profile, name: list(value)}
