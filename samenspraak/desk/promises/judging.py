"""The dialog in which somebody says what the cause of a broken promise was."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from samenspraak.conversations.access import broken_promises_for
from samenspraak.conversations.broken_promises import judge
from samenspraak.desk.fragments import answered, partial, toast
from samenspraak.desk.frame import employee_of
from samenspraak.desk.promises.wording import CAUSES
from samenspraak.desk.thread.dialogs import refused
from samenspraak.domain.broken_promise import Cause


@login_required
@require_http_methods(["GET", "POST"])
def cause_of_promise(request: HttpRequest, number: int) -> HttpResponse:
    """The dialog; posting `cause` is the last word on it. It is told on the page of figures and in the conversation."""
    employee = employee_of(request)
    broken = get_object_or_404(broken_promises_for(employee).select_related("conversation"), pk=number)
    if request.method == "GET":
        context = {"broken": broken, "causes": [(cause.value, name) for cause, name in CAUSES.items()]}
        return render(request, "desk/promises/_cause.html", context)
    word = request.POST.get("cause", "")
    if word not in set(Cause):
        return refused(_("Choose a cause from the list."))
    judge(broken, employee, Cause(word))
    return answered(
        partial(f"#oorzaak-{broken.pk}", str(CAUSES[Cause(word)]), swap="textContent"),
        partial(f"#gebroken-{broken.pk}", "", swap="delete"),
        toast(_("The cause is kept.")),
    )
