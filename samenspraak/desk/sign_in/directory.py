"""The administrator's page of the directory: the address and key it comes in with, renewing that, and closing it."""

from dataclasses import dataclass

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.journal.changes import municipal_changes_shown
from samenspraak.desk.lines.standing import synced
from samenspraak.desk.public_address import directory_address
from samenspraak.desk.roles import only_for
from samenspraak.organisation.directory_tokens import drop_former_token, new_token, revoke_tokens, tokens_for
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.models import DirectoryToken, Role

administrators = only_for(Role.ADMINISTRATOR)


@dataclass(frozen=True, slots=True)
class Key:
    """A token as the page tells of it; `used` is empty until the directory came in with it."""

    made: str
    used: str


@administrators
@require_GET
def directory(request: HttpRequest) -> HttpResponse:
    """As it is, and how it was changed."""
    return _shown(request)


@administrators
@require_POST
def make_token(request: HttpRequest) -> HttpResponse:
    """A new key, which stands on this page once."""
    response = _shown(request, token=new_token(employee_of(request), timezone.now()))
    response["Cache-Control"] = "no-store"
    return response


@administrators
@require_POST
def drop_token(request: HttpRequest) -> HttpResponse:
    """The key before the newest counts no more."""
    if drop_former_token(employee_of(request)):
        messages.success(request, _("Only the newest key counts now."))
    else:
        messages.error(request, _("The newest key was not used yet. Fill it in there first."))
    return redirect("directory")


@administrators
@require_POST
def close(request: HttpRequest) -> HttpResponse:
    """The directory comes in no more; the page asked first."""
    if revoke_tokens(employee_of(request)):
        messages.success(request, _("The account management cannot come in any more. Nobody else changed."))
    return redirect("directory")


def _shown(request: HttpRequest, *, token: str = "") -> HttpResponse:
    employee = employee_of(request)
    keys = [_key(one) for one in tokens_for(employee)]
    context = {
        "address": directory_address(),
        "token": token,
        "newest": keys[0] if keys else None,
        "former": keys[1] if len(keys) > 1 else None,
        "used": next((key.used for key in keys if key.used), ""),
        "history": municipal_changes_shown(employee, Deed.CHANGED_DIRECTORY, Deed.CLOSED_DIRECTORY),
    }
    return page(request, "desk/sign_in/directory.html", context)


def _key(token: DirectoryToken) -> Key:
    now = timezone.now()
    return Key(synced(token.made_at, now), synced(token.used_at, now) if token.used_at else "")
