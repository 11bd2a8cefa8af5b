"""The command palette: where an employee may go; what may be done with the open conversation its buttons say."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_GET, require_POST

from samenspraak.conversations.access import READERS
from samenspraak.conversations.models import Conversation, State
from samenspraak.conversations.search.called import conversations_called
from samenspraak.desk.frame import employee_of
from samenspraak.desk.inbox.segments import segments_for
from samenspraak.desk.marks import moment
from samenspraak.desk.menu import pages_for
from samenspraak.desk.resident.naming import name_of
from samenspraak.desk.roles import only_for

FIELD = "zoek"


@login_required
@require_GET
def palette(request: HttpRequest) -> HttpResponse:
    """The dialog, with every page and list of the employee."""
    employee = employee_of(request)
    reads = employee.role in READERS
    context = {
        "pages": pages_for(employee),
        "segments": segments_for(employee) if reads else (),
        "reads": reads,
    }
    return render(request, "desk/palette/_palette.html", context)


@sensitive_post_parameters(FIELD)
@only_for(*sorted(READERS))
@require_POST
def called(request: HttpRequest) -> HttpResponse:
    """Conversations with a resident of that name, or of that number; posted, so that it stands in no address or log."""
    typed = request.POST.get(FIELD, "")
    rows = [_row(conversation) for conversation in conversations_called(employee_of(request), typed)]
    return render(request, "desk/palette/_conversations.html", {"rows": rows, "typed": typed})


def _row(conversation: Conversation) -> dict[str, object]:
    """A resident without a name is told by a masked number, as everywhere."""
    return {
        "id": conversation.pk,
        "name": name_of(conversation.resident),
        "state": State(conversation.state).label,
        "at": moment(conversation.last_message_at, timezone.now()),
    }
