"""The pages on which team leads and administrators make, change and remove articles."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from samenspraak.desk.advice import advice_on
from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.history import Past
from samenspraak.desk.journal.changes import changes_shown
from samenspraak.desk.kept_words import filled_with, managers
from samenspraak.desk.knowledge.forms import FIELDS, ArticleForm, title_taken
from samenspraak.organisation.articles import changeable_articles_for, keep_article, remove_article
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.lists import NameTaken
from samenspraak.organisation.models import Article, Employee


@managers
@require_http_methods(["GET", "POST"])
def new_article(request: HttpRequest) -> HttpResponse:
    """Write one."""
    return _kept(request, employee_of(request), None)


@managers
@require_http_methods(["GET", "POST"])
def change_article(request: HttpRequest, number: int) -> HttpResponse:
    """Change one."""
    employee = employee_of(request)
    return _kept(request, employee, get_object_or_404(changeable_articles_for(employee), pk=number))


@managers
@require_POST
def remove(request: HttpRequest, number: int) -> HttpResponse:
    """Remove one; the page asked first."""
    employee = employee_of(request)
    article = get_object_or_404(changeable_articles_for(employee), pk=number)
    remove_article(article, employee)
    messages.success(request, _("“%(title)s” is removed.") % {"title": article.title})
    return redirect("articles")


def _kept(request: HttpRequest, employee: Employee, article: Article | None) -> HttpResponse:
    form = ArticleForm(
        request.POST if request.method == "POST" else None,
        employee=employee,
        article=article,
        initial=filled_with(article, FIELDS) if article else None,
    )
    if form.is_bound and form.is_valid():
        try:
            kept = keep_article(employee, form.writing(), timezone.now(), article)
        except NameTaken:
            form.add_error("title", title_taken())
        else:
            messages.success(request, _("Kept. Agents find it beside the canned answers."))
            return redirect("article", kept.pk)
    history = _history(employee, article) if article else ()
    context = {"form": form, "article": article, "advice": advice_on(form), "history": history}
    return page(request, "desk/knowledge/change.html", context, status=422 if form.is_bound else 200)


def _history(employee: Employee, article: Article) -> tuple[Past, ...]:
    return changes_shown(employee, f"article:{article.pk}", Deed.CHANGED_ARTICLE, called=article.title)
