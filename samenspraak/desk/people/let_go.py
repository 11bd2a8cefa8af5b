"""What became of the work of who leaves or does other work, in words."""

from django.utils.translation import ngettext

from samenspraak.personnel.leaving import LetGo


def let_go_said(work: LetGo) -> str:
    """Empty when they had nothing in hand."""
    conversations = ngettext(
        "%(count)d conversation is free again.", "%(count)d conversations are free again.", work.conversations
    )
    calls = ngettext(
        "%(count)d call is for a colleague now.", "%(count)d calls are for colleagues now.", work.calls
    )
    said = ((conversations, work.conversations), (calls, work.calls))
    return " ".join(words % {"count": count} for words, count in said if count)
