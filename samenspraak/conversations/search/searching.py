"""Searches for an employee; the journal gets how much was asked and found, never what."""

from datetime import datetime

from django.db import transaction

from samenspraak.conversations.search.finding import Found, found
from samenspraak.domain.search import Filter, Search
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee


@transaction.atomic
def searched(employee: Employee, search: Search, now: datetime) -> Found:
    """What was found. Raises Refused; nothing is written then."""
    result = found(employee, search, now)
    filters = {
        Filter.STATE: search.state,
        Filter.AFTER: search.after,
        Filter.BEFORE: search.before,
        **search.names,
    }
    write(
        Deed.SEARCHED,
        f"employee:{employee.pk}",
        municipality=employee.municipality_id,
        employee=employee,
        details={
            "words": len(search.words) + len(search.exact) + len(search.excluded),
            "filters": " ".join(sorted(one.value for one, asked in filters.items() if asked)),
            "count": len(result.hits),
        },
    )
    return result
