"""Changes a text to residents into the municipality's own words, or back into the default."""

from datetime import datetime

from django.db import transaction

from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee, Municipality, OwnText, TextChange
from samenspraak.organisation.texts import TwoForms, default_of, texts_for


@transaction.atomic
def change_text(employee: Employee, key: str, words: TwoForms, *, why: str, now: datetime) -> bool:
    """From now on the employee's municipality says it so; the words of the default take it back to the default.

    `why` goes into the journal as it stands; the words are kept beside it. False, and nothing is written, when it is
    so already. Raises KeyError when there is no such text.
    """
    municipality = Municipality.objects.select_for_update(no_key=True).get(pk=employee.municipality_id)
    if words == texts_for(municipality, [key])[key]:
        return False
    is_default = words == default_of(key)
    OwnText.objects.filter(municipality=municipality, key=key).delete()
    if not is_default:
        OwnText.objects.create(municipality=municipality, key=key, je=words.je, u=words.u)
    TextChange.objects.create(
        municipality=municipality,
        key=key,
        je="" if is_default else words.je,
        u="" if is_default else words.u,
        why=why,
        changed_by=employee,
        changed_at=now,
    )
    write(
        Deed.CHANGED_TEXT,
        f"text:{key}",
        municipality=municipality.pk,
        employee=employee,
        details={"reason": why},
    )
    return True
