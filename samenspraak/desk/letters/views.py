"""Letters that stayed closed: counts and reasons only, because a letter belongs to no municipality yet.

The letters lie behind another door, which this one may not know: the installation hands in what counts and opens.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_http_methods

from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.lines.trouble import Trouble
from samenspraak.desk.marks import moment
from samenspraak.desk.roles import only_for
from samenspraak.organisation.models import Employee, Role


class Pile(Protocol):
    """Letters that stayed closed for the same reason."""

    @property
    def why(self) -> str: ...
    @property
    def count(self) -> int: ...
    @property
    def first_at(self) -> datetime: ...
    @property
    def last_at(self) -> datetime: ...
    @property
    def first_destroyed_at(self) -> datetime: ...
    @property
    def last_destroyed_at(self) -> datetime: ...


WHYS: Mapping[str, Trouble] = {
    "unreadable": Trouble(
        gettext_lazy("What came in is not a letter of WhatsApp."),
        gettext_lazy("Usually somebody else knocked at our door. Are there many? Tell the supplier."),
    ),
    "unreadable_part": Trouble(
        gettext_lazy("A part of the letter has a form that we do not know. The rest was handled."),
        gettext_lazy("Tell the supplier. After an update you can open it again; nothing comes twice."),
    ),
    "unknown_line": Trouble(
        gettext_lazy("It is for a line that we do not have."),
        gettext_lazy("Is a new line being added? Open the letters again when it is there."),
    ),
    "SealBroken": Trouble(
        gettext_lazy("Our own lock on the letter does not open any more."),
        gettext_lazy(
            "Ask the technical administrator to put the right SAMENSPRAAK_KEYS back. Then open it again."
        ),
    ),
}
OTHER = Trouble(
    gettext_lazy("Something went wrong in our program while opening it."),
    gettext_lazy("We tried eight times. Tell the supplier, and open it again after an update."),
)


def closed_letters_page(
    piles: Callable[[], Sequence[Pile]], open_again: Callable[[Employee, str], int]
) -> Callable[[HttpRequest], HttpResponse]:
    """The page; `open_again` is told who asks and for which reason, and gives back how many letters."""

    @only_for(Role.ADMINISTRATOR)
    @require_http_methods(["GET", "POST"])
    def closed_letters(request: HttpRequest) -> HttpResponse:
        if request.method == "POST":
            count = open_again(employee_of(request), request.POST.get("why", ""))
            words = ngettext(
                "%(count)d letter is being opened again.", "%(count)d letters are being opened again.", count
            )
            messages.success(request, words % {"count": count} if count else _("There was nothing to open."))
            return redirect("closed_letters")
        now = timezone.now()
        return page(
            request, "desk/letters/closed_letters.html", {"rows": [_row(pile, now) for pile in piles()]}
        )

    return closed_letters


def _row(pile: Pile, now: datetime) -> dict[str, object]:
    """The class of an error is for the supplier; it holds nothing of the letter."""
    said = WHYS.get(pile.why, OTHER)
    return {
        "why": pile.why,
        "what": said.what,
        "advice": said.advice,
        "code": "" if pile.why in WHYS else pile.why,
        "count": pile.count,
        "first": moment(pile.first_at, now),
        "last": moment(pile.last_at, now),
        "first_destroyed": _day(pile.first_destroyed_at),
        "last_destroyed": _day(pile.last_destroyed_at),
    }


def _day(at: datetime) -> str:
    return date_format(timezone.localtime(at), "j F Y")
