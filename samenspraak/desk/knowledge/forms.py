"""What somebody fills in to keep an article."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from samenspraak.conversations.looking import profile_of
from samenspraak.desk.kept_words import KeptWordsForm
from samenspraak.desk.long_text import LongText
from samenspraak.desk.looks import SELECT, TEXTAREA
from samenspraak.desk.thread.checking import why_unkept
from samenspraak.organisation.articles import Writing, topics_to_write_about
from samenspraak.organisation.models import Article, Employee

FIELDS = ("title", "topic", "text", "je", "u", "team", "review_on")


class ArticleForm(KeptWordsForm):
    """One article, with its short answer."""

    field_order = FIELDS
    team_label = gettext_lazy("Team that looks after it")
    no_team = gettext_lazy("The administrators")

    text = LongText(
        label=gettext_lazy("What colleagues have to know"),
        help_text=gettext_lazy(
            "An empty line begins a new paragraph. Begin a heading with #, and what stands in a list with -. "
            "A whole web address becomes a link."
        ),
        max_length=20_000,
        widget=forms.Textarea(attrs={"rows": 16, "class": TEXTAREA}),
    )

    def __init__(self, *args: Any, employee: Employee, article: Article | None, **kwargs: Any) -> None:
        super().__init__(*args, employee=employee, **kwargs)
        self.fields["topic"] = forms.ModelChoiceField(
            topics_to_write_about(employee, article),
            label=gettext_lazy("Topic"),
            required=False,
            empty_label=gettext_lazy("No topic"),
            widget=forms.Select(attrs={"class": SELECT}),
        )
        self.fields["je"].label = gettext_lazy("Short answer with “je”")
        self.fields["u"].label = gettext_lazy("Short answer with “u”")
        self.order_fields(self.field_order)

    def clean_title(self) -> str:
        """The guard reads it."""
        return self._for_colleagues("title")

    def clean_text(self) -> str:
        """The guard reads it."""
        return self._for_colleagues("text")

    def writing(self) -> Writing:
        """What was filled in."""
        return Writing(**self.cleaned_data)

    def _for_colleagues(self, name: str) -> str:
        text = str(self.cleaned_data[name])
        if wrong := why_unkept(text, profile_of(self.employee.municipality)):
            raise ValidationError(wrong)
        return text


def title_taken() -> str:
    """Below the field with the title."""
    return _("There is an article with this title already. Choose another, or change that one.")
