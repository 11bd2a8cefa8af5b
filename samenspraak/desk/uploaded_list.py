"""A list that an administrator uploads, and what is said of a list that cannot be used."""

from collections.abc import Mapping

from django.http import HttpRequest
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from samenspraak.domain.csv_list import ListRefused, Mistake

OF_EVERY_LIST: Mapping[str, Promise] = {
    "columns": gettext_lazy("The first line misses these columns: %(said)s."),
    "no_csv": gettext_lazy("This is no CSV file."),
}


class NotUploaded(Exception):
    """There is no file, or it is too large: ask again, with this ``sentence``."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


def uploaded_list(request: HttpRequest, *, most_megabytes: int) -> bytes:
    """What is in the file. Raises NotUploaded."""
    upload = request.FILES.get("list")
    if upload is None:
        raise NotUploaded(_("Choose a file first."))
    if (upload.size or 0) > most_megabytes * 1024 * 1024:
        raise NotUploaded(_("The file is larger than %(most)d MB.") % {"most": most_megabytes})
    return bytes(upload.read())


def sentences_of(refusal: ListRefused, said: Mapping[str, Promise]) -> list[str]:
    """A sentence for each mistake; ``said`` has those of this list alone, by the word for what is wrong."""
    sentences = [_sentence(one, {**OF_EVERY_LIST, **said}) for one in refusal.mistakes]
    if refusal.more:
        more = ngettext("%(count)d more line is wrong.", "%(count)d more lines are wrong.", refusal.more)
        sentences.append(more % {"count": refusal.more})
    return sentences


def _sentence(mistake: Mistake, said: Mapping[str, Promise]) -> str:
    words = str(said[mistake.why]) % {"said": mistake.said}
    return _("Line %(line)d: %(words)s") % {"line": mistake.line, "words": words}
