"""The tokens with which the directory of a municipality comes in: made and shown once, renewed, dropped, revoked."""

import hashlib
import secrets
from datetime import datetime

from django.db import transaction
from django.db.models import F, QuerySet

from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.lists import managed
from samenspraak.organisation.models import DirectoryAccount, DirectoryToken, Employee, Municipality
from samenspraak.organisation.sign_ins import EXACT_TO

TOKEN_BYTES = 32


def tokens_for(employee: Employee) -> QuerySet[DirectoryToken]:
    """Those of the administrator's municipality, the newest first; none for others."""
    return managed(DirectoryToken.objects.all(), employee).order_by("-pk")


@transaction.atomic
def new_token(by: Employee, now: datetime) -> str:
    """To be shown once. The one that came in last stays valid beside it, until it is dropped."""
    found = _locked(by)
    in_use = found.order_by(F("used_at").desc(nulls_last=True), "-pk")[:1]
    found.exclude(pk__in=[token.pk for token in in_use]).delete()
    token = secrets.token_urlsafe(TOKEN_BYTES)
    DirectoryToken.objects.create(municipality_id=by.municipality_id, digest=_digest(token), made_at=now)
    _journal(by, Deed.CHANGED_DIRECTORY, changed="new_token")
    return token


@transaction.atomic
def drop_former_token(by: Employee) -> bool:
    """Only the newest is valid from now on. False, and nothing changes, when nothing came in with that yet."""
    newest = _locked(by).first()
    if newest is None or newest.used_at is None:
        return False
    tokens_for(by).exclude(pk=newest.pk).delete()
    _journal(by, Deed.CHANGED_DIRECTORY, changed="former_token")
    return True


@transaction.atomic
def revoke_tokens(by: Employee) -> bool:
    """The directory comes in no more, and what it calls everybody is forgotten. False when there was none.

    Who works here goes on working; a directory that comes again finds them by their e-mail address.
    """
    count, _each = _locked(by).delete()
    if count:
        DirectoryAccount.objects.filter(municipality_id=by.municipality_id).delete()
        _journal(by, Deed.CLOSED_DIRECTORY)
    return bool(count)


def token_known_as(token: str, now: datetime) -> DirectoryToken | None:
    """Whose it is; None for every other. It is found by its digest, so how long that takes tells nothing of it."""
    found = DirectoryToken.objects.filter(digest=_digest(token)).select_related("municipality").first()
    if found is None or (found.used_at is not None and now - found.used_at < EXACT_TO):
        return found
    found.used_at = now
    found.save(update_fields=["used_at"])
    return found


def _digest(token: str) -> str:
    """Of 256 random bits: nobody makes a list of those, so no salt and no slow hash."""
    return hashlib.sha256(token.encode(errors="surrogatepass")).hexdigest()


def _locked(by: Employee) -> QuerySet[DirectoryToken]:
    """Two administrators come one after the other."""
    Municipality.objects.select_for_update(no_key=True).get(pk=by.municipality_id)
    return tokens_for(by)


def _journal(by: Employee, deed: Deed, **details: str) -> None:
    subject = f"municipality:{by.municipality_id}"
    write(deed, subject, municipality=by.municipality_id, employee=by, details=details)
