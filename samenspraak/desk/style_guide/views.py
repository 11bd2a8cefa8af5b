"""The style guide (stijlgids): design and code in one place, because the real templates draw it."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse

from samenspraak.desk.frame import page
from samenspraak.desk.marks import Chip
from samenspraak.desk.resident.panel import Earlier, Panel
from samenspraak.desk.style_guide import samples


@login_required
def style_guide(request: HttpRequest) -> HttpResponse:
    """One page with everything."""
    context = {
        "rows": samples.rows(),
        "chips": samples.chips(),
        "ticks": samples.all_ticks(),
        "head": samples.sample_head(),
        "conversation": samples.conversation(),
        "odd": samples.odd_messages(),
        "writing": samples.sample_writing(),
        "closed": samples.closed_composer(),
        "panel": _panel(),
    }
    return page(request, "desk/style_guide/style_guide.html", context)


def _panel() -> Panel:
    return Panel(
        name="Rens Vermeulen",
        name_is_own_word=True,
        phone="+31 6 •••• 1873",
        reveal_url="#",
        phone_url="#",
        identity=Chip("shield-question-mark", "Niet vastgesteld", "warn"),
        form="je",
        since="2 november 2026",
        conflict="WhatsApp koppelt dit nummer aan twee inwoners. Vraag met wie je schrijft.",
        earlier=(
            Earlier(
                2,
                "Wanneer wordt het grofvuil opgehaald?",
                "3 oktober 2026",
                Chip("circle-check", "Afgerond", "ok"),
            ),
        ),
        privacy="Persoonsgegevens worden vanzelf afgeschermd.",
    )
