"""Reading articles: the list that searches while one types, one on a page of its own, one beside a conversation."""

from datetime import date

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from samenspraak.conversations.search.articles import found_articles
from samenspraak.desk.canned.inserting import form_asked, insertable
from samenspraak.desk.fragments import wants_piece
from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.kept_words import KEEPERS, due_chips
from samenspraak.desk.knowledge.article_text import blocks
from samenspraak.desk.marks import Chip
from samenspraak.desk.roles import only_for, writers
from samenspraak.desk.thread.loading import answerable_or_404
from samenspraak.organisation.access import WRITERS
from samenspraak.organisation.articles import articles_for
from samenspraak.organisation.kept_words import count_use, may_change
from samenspraak.organisation.models import Article, Employee, Role

readers = only_for(*sorted(WRITERS), Role.ADMINISTRATOR)


@readers
@require_GET
def articles(request: HttpRequest) -> HttpResponse:
    """Those that fit what was typed (`zoek`); htmx gets the list alone."""
    employee, today, typed = employee_of(request), timezone.localdate(), request.GET.get("zoek", "")
    found = found_articles(employee, typed).select_related("topic", "team")
    rows = [{"article": article, "chips": _chips(article, today)} for article in found]
    context = {"rows": rows, "typed": typed.strip(), "may_keep": employee.role in KEEPERS}
    if wants_piece(request, "artikelen"):
        return render(request, "desk/knowledge/_rows.html", context)
    return page(request, "desk/knowledge/list.html", context)


@readers
@require_GET
def article(request: HttpRequest, number: int) -> HttpResponse:
    """One to read; with a button to change it for who may."""
    employee = employee_of(request)
    read = _article_or_404(employee, number)
    return page(
        request, "desk/knowledge/read.html", {**_shown(read), "may_change": may_change(read, employee)}
    )


@writers
@require_GET
def beside(request: HttpRequest, number: int, article_number: int) -> HttpResponse:
    """One in the place of the resident, while the conversation stays open; its answer can be put in."""
    employee = employee_of(request)
    conversation = answerable_or_404(employee, number)
    read = _article_or_404(employee, article_number)
    choice = insertable(read, conversation, employee, form_asked(request, conversation))
    return render(request, "desk/knowledge/_beside.html", {**_shown(read), "choice": choice})


@writers
@require_POST
def used(request: HttpRequest, number: int) -> HttpResponse:
    """Somebody put its answer in an answer."""
    count_use(_article_or_404(employee_of(request), number), timezone.now())
    return HttpResponse(status=204)


def _article_or_404(employee: Employee, number: int) -> Article:
    found = articles_for(employee).select_related("topic", "team", "changed_by")
    return get_object_or_404(found, pk=number)


def _shown(article: Article) -> dict[str, object]:
    chips = _chips(article, timezone.localdate())
    return {"article": article, "blocks": blocks(article.text), "chips": chips}


def _chips(article: Article, today: date) -> list[Chip]:
    topic = [Chip("list", article.topic.name)] if article.topic else []
    team = [Chip("users", article.team.name, "plain")] if article.team else []
    return [*topic, *team, *due_chips(article, today)]
