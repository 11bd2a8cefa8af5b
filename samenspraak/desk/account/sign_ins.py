"""An employee's own sign-ins: where they are signed in, and signing out there from here."""

from dataclasses import dataclass
from datetime import datetime

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_POST

from samenspraak.conversations.announcing import announce_rights
from samenspraak.desk.account.second_step import second_step_shown
from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.marks import moment
from samenspraak.organisation.models import Employee, SignIn
from samenspraak.organisation.sign_ins import end, sign_ins_of


@dataclass(frozen=True, slots=True)
class Place:
    """A browser in which somebody is signed in, in plain words."""

    number: int
    name: str
    since: str
    active: str
    is_here: bool


@login_required
@require_GET
def sign_ins(request: HttpRequest) -> HttpResponse:
    """This browser first, then the others by when something was last done there."""
    employee = employee_of(request)
    now, here = timezone.now(), request.session.session_key
    browsers = [_place(one, now, is_here=one.session_id == here) for one in sign_ins_of(employee)]
    browsers.sort(key=lambda one: not one.is_here)
    others = sum(not one.is_here for one in browsers)
    context = {"browsers": browsers, "others": others, "second_step": second_step_shown(employee, now)}
    return page(request, "desk/account/sign_ins.html", context)


@login_required
@require_POST
def end_sign_in(request: HttpRequest, number: int) -> HttpResponse:
    """Sign out in one of them."""
    employee = employee_of(request)
    if not sign_out(employee, employee, sign_ins_of(employee).filter(pk=number)):
        raise Http404
    messages.success(request, _("That browser is signed out."))
    return redirect("sign_ins")


@login_required
@require_POST
def end_other_sign_ins(request: HttpRequest) -> HttpResponse:
    """Sign out everywhere but here."""
    employee = employee_of(request)
    messages.success(request, ended_said(sign_out(employee, employee, elsewhere(request, employee))))
    return redirect("sign_ins")


@transaction.atomic
def sign_out(by: Employee, colleague: Employee, sign_ins: QuerySet[SignIn]) -> int:
    """Their pages that stand open there hear it at once; how many browsers there were."""
    ended = end(by, colleague, sign_ins)
    announce_rights([colleague])
    return ended


def elsewhere(request: HttpRequest, colleague: Employee) -> QuerySet[SignIn]:
    """Where somebody is signed in, but in the browser that asks."""
    return sign_ins_of(colleague).exclude(session=request.session.session_key)


def ended_said(count: int) -> str:
    """What was done, in a sentence."""
    words = ngettext("%(count)d browser is signed out.", "%(count)d browsers are signed out.", count)
    return words % {"count": count} if count else _("There was no other browser to sign out.")


def _place(sign_in: SignIn, now: datetime, *, is_here: bool) -> Place:
    began, active = moment(sign_in.began_at, now), moment(sign_in.active_at, now)
    return Place(sign_in.pk, _name(sign_in), began, active, is_here)


def _name(sign_in: SignIn) -> str:
    """Firefox on Windows; what is known of it when that is less."""
    known = {"browser": sign_in.browser or _("A browser"), "system": sign_in.system}
    return _("%(browser)s on %(system)s") % known if sign_in.system else str(known["browser"])
