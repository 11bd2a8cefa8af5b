"""How long an employee stays signed in, as their open pages ask it; and that they are at work, as those pages tell."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, JsonResponse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from samenspraak.desk.frame import employee_of
from samenspraak.organisation.sign_ins import be_active, time_left


@login_required
@require_http_methods(["GET", "POST"])
def stay(request: HttpRequest) -> JsonResponse:
    """JSON: ``{"seconds": 3600, "isLast": false}``. Only a POST counts as doing something."""
    if request.method == "POST":
        be_active(employee_of(request), request.session, timezone.now())
    left = time_left(request.session)
    return JsonResponse({"seconds": left.seconds, "isLast": left.is_last})
