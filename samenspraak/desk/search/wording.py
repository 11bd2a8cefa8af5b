"""What is said of a search: what to do about one that cannot be done, how much was found, which filters there are."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from samenspraak.conversations.search.finding import MOST, Found
from samenspraak.domain.search import MOST_WORDS, Problem, Wrong

PROBLEMS: Mapping[Wrong, Promise] = {
    Wrong.TOO_LONG: gettext_lazy("This is too much to search for. Use at most %(most)s words."),
    Wrong.UNKNOWN_FILTER: gettext_lazy(
        "“%(word)s:” is no filter. Use one from the list, or put a space before the colon."
    ),
    Wrong.EMPTY_FILTER: gettext_lazy("Nothing stands after “%(word)s:”. Type what you look for behind it."),
    Wrong.TWICE: gettext_lazy("“%(word)s:” stands there twice. Leave one out."),
    Wrong.EXCLUDED_FILTER: gettext_lazy("A filter cannot have a minus sign. Leave it out of “-%(word)s:”."),
    Wrong.NO_DATE: gettext_lazy("“%(word)s” is no date. Write 1-10-2026, “1 October 2026” or yesterday."),
    Wrong.NO_STATE: gettext_lazy("“%(word)s” is no status. Choose open, waiting or closed."),
    Wrong.PERIOD_IS_EMPTY: gettext_lazy("The period is empty. Choose a later date after “before:”."),
    Wrong.ONLY_EXCLUDED: gettext_lazy("Also type a word that must be there, beside “-%(word)s”."),
    Wrong.TOO_COMMON: gettext_lazy("These words stand in nearly every message. Type a word that tells more."),
    Wrong.NO_CHANNEL: gettext_lazy("There is no channel “%(word)s”. Type its name, such as whatsapp."),
    Wrong.NO_SENDER: gettext_lazy("Nobody is called “%(word)s”. Check the name, or search without “from:”."),
    Wrong.NO_TOPIC: gettext_lazy("There is no topic “%(word)s”. Type a part of its name."),
    Wrong.NO_TEAM: gettext_lazy("There is no team “%(word)s”. Type a part of its name."),
    Wrong.TOO_MANY_PEOPLE: gettext_lazy("Too many residents are called “%(word)s”. Type more of the name."),
}
FILTERS: tuple[tuple[Promise, Promise], ...] = (
    (gettext_lazy("waste paper"), gettext_lazy("both words, in any form")),
    (gettext_lazy('"waste paper"'), gettext_lazy("exactly these words")),
    (gettext_lazy("container -grey"), gettext_lazy("without this word")),
    (gettext_lazy("from:jansen"), gettext_lazy("from a resident or colleague")),
    (gettext_lazy("topic:waste"), gettext_lazy("about this topic")),
    (gettext_lazy("team:waste"), gettext_lazy("of this team")),
    (gettext_lazy("status:closed"), gettext_lazy("open, waiting or closed")),
    (gettext_lazy("channel:whatsapp"), gettext_lazy("through this channel")),
    (gettext_lazy("after:1-10-2026"), gettext_lazy("from this day on")),
    (gettext_lazy("before:yesterday"), gettext_lazy("before this day")),
)
"""What can be typed, with what it does."""


def sentence(problem: Problem) -> str:
    """What to do about it."""
    return str(PROBLEMS[problem.why]) % {"word": problem.word, "most": MOST_WORDS}


def counted(found: Found) -> str:
    """How many conversations; of very many that there are more."""
    if found.has_more:
        return _("More than %(most)s conversations") % {"most": MOST}
    count = len(found.hits)
    return ngettext("%(count)s conversation", "%(count)s conversations", count) % {"count": count}


def corrected(found: Found) -> str:
    """That another word was looked for than was typed; empty when it was not."""
    said = _("Nothing found for “%(typed)s”. This is what we found for “%(meant)s”.")
    return " ".join(said % {"typed": typed, "meant": meant} for typed, meant in found.meant)
