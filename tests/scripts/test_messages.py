"""The check on translations sees what is missing, and what it compiles can be read."""

import gettext
import io
from pathlib import Path

import pytest

from scripts.messages import Text, Translation, compiled_bytes, flaw_of, read_catalogue, texts_in

PO = r"""
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=2; plural=(n != 1);\n"

#: here
msgid "Send \"now\"\n"
msgstr "Nu "
"versturen\n"

msgctxt "month"
msgid "May"
msgstr "mei"

#, fuzzy
msgid "%(count)s message"
msgid_plural "%(count)s messages"
msgstr[0] "%(count)s bericht"
msgstr[1] "%(count)s berichten"
""".lstrip()


def test_texts_of_code_and_templates_are_found(tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "deed.py").write_text(
        '_("Send"); pgettext("month", "May"); ngettext("a", "b", n); _(variable)'
    )
    (tmp_path / "templates" / "page.html").write_text(
        '{% load i18n %}<p title="{{ _("Title") }}">{% translate "It\'s" %}</p>'
        "{% blocktranslate trimmed count n=1 %}one {{ n }}{% plural %}many {{ n }}{% endblocktranslate %}"
    )
    assert {text for text, _ in texts_in(tmp_path)} == {
        Text("Send"), Text("May", "month"), Text("a", plural="b"), Text("Title"), Text("It's"),
        Text("one %(n)s", plural="many %(n)s"),
    }  # fmt: skip


def test_catalogue_is_read() -> None:
    assert read_catalogue(PO) == {
        Text('Send "now"\n'): Translation(("Nu versturen\n",)),
        Text("May", "month"): Translation(("mei",)),
        Text("%(count)s message", plural="%(count)s messages"): Translation(
            ("%(count)s bericht", "%(count)s berichten"), fuzzy=True
        ),
    }


def test_compiled_catalogue_is_understood_by_gettext() -> None:
    compiled = gettext.GNUTranslations(io.BytesIO(compiled_bytes(PO)))
    assert compiled.gettext('Send "now"\n') == "Nu versturen\n"
    assert compiled.pgettext("month", "May") == "mei"
    assert compiled.ngettext("%(count)s message", "%(count)s messages", 2) == "%(count)s berichten"


@pytest.mark.parametrize(
    ("text", "found", "flaw"),
    [
        (Text("Send"), Translation(("Versturen",)), ""),
        (Text("Send"), Translation(("",)), "empty"),
        (Text("Send"), Translation(("Versturen",), fuzzy=True), "fuzzy"),
        (Text("%(n)s day", plural="%(n)s days"), Translation(("%(n)s dag",)), "empty"),
        (Text("Hello %(name)s"), Translation(("Hallo",)), "placeholders"),
        (Text("Hello %(name)s"), Translation(("Hallo %(naam)s",)), "placeholders"),
    ],
)
def test_flaws_of_a_translation_are_named(text: Text, found: Translation, flaw: str) -> None:
    assert flaw in flaw_of(text, found)
    assert bool(flaw) == bool(flaw_of(text, found))
