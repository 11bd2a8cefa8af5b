"""Employees as a directory reads them: users of RFC 7643, alone or in a list."""

from collections.abc import Mapping, Sequence

from django.conf import settings
from django.urls import reverse

from samenspraak.organisation.directory import listed
from samenspraak.organisation.models import Employee

USER = "urn:ietf:params:scim:schemas:core:2.0:User"
LIST = "urn:ietf:params:scim:api:messages:2.0:ListResponse"


def address_of(employee: Employee) -> str:
    """Where they stand by themselves."""
    return settings.PUBLIC_URL.rstrip("/") + reverse("scim_user", args=[employee.pk])


def user(employee: Employee) -> dict[str, object]:
    """With nothing of their work: no role, no team, nothing of what they did."""
    known = listed(employee)
    names = {"formatted": known.name, "givenName": known.given_name, "familyName": known.family_name}
    return {
        "schemas": [USER],
        "id": str(employee.pk),
        **({"externalId": known.external_id} if known.external_id else {}),
        "meta": {"resourceType": "User", "location": address_of(employee)},
        "userName": known.user_name,
        "displayName": known.name,
        "name": {part: name for part, name in names.items() if name},
        "emails": [{"value": known.email, "type": "work", "primary": True}],
        "active": known.is_active,
    }


def page_of(resources: Sequence[Mapping[str, object]], total: int, start: int = 1) -> dict[str, object]:
    """Those from ``start`` on, which counts from one, of ``total``."""
    return {
        "schemas": [LIST],
        "totalResults": total,
        "startIndex": start,
        "itemsPerPage": len(resources),
        "Resources": list(resources),
    }
