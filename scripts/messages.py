"""The texts on screen: is every one translated into Dutch, and is the compiled catalogue of today?

    python scripts/messages.py check      name every text without a Dutch translation; exit code 1 if there is one
    python scripts/messages.py missing    the same texts as lines for django.po
    python scripts/messages.py compile    write django.mo from django.po

English stands in the code, so English is complete when Dutch is. GNU gettext is not needed.
"""

import ast
import re
import struct
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from django.utils.translation.template import templatize

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "samenspraak"
CATALOGUE = SOURCES / "locale" / "nl" / "LC_MESSAGES" / "django.po"

# Function name -> which arguments are the context, the text and its plural.
CALLS = {
    "_": (None, 0, None),
    "gettext": (None, 0, None),
    "gettext_lazy": (None, 0, None),
    "gettext_noop": (None, 0, None),
    "ngettext": (None, 0, 1),
    "ngettext_lazy": (None, 0, 1),
    "pgettext": (0, 1, None),
    "pgettext_lazy": (0, 1, None),
    "npgettext": (0, 1, 2),
    "npgettext_lazy": (0, 1, 2),
}
LITERAL = r"""[uU]?(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")"""
TEMPLATE_CALL = re.compile(rf"(?<!\w)(n?p?gettext|_)\(((?:\s*{LITERAL}\s*,?)+)", re.DOTALL)
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd]|\{\w*\}")


@dataclass(frozen=True)
class Text:
    """A text to translate; `context` and `plural` are empty when it has none."""

    text: str
    context: str = ""
    plural: str = ""


@dataclass(frozen=True)
class Translation:
    """What the catalogue says for a text: one form, or one for each plural."""

    forms: tuple[str, ...]
    fuzzy: bool = False


def main(arguments: list[str]) -> int:
    deeds = {"check": check, "missing": missing, "compile": compile_catalogue}
    if len(arguments) != 1 or arguments[0] not in deeds:
        print(__doc__, file=sys.stderr)
        return 2
    complaints = deeds[arguments[0]]()
    print("\n".join(complaints) or "Every text is translated into Dutch.")
    return 1 if complaints else 0


def check() -> list[str]:
    """A sentence for every text that is missing, unfinished, superfluous or differs from the compiled catalogue."""
    wanted, catalogue = dict(texts_in(SOURCES)), read_catalogue(CATALOGUE.read_text())
    complaints = [
        f"{where}: not translated: {text.text!r}" for text, where in wanted.items() if text not in catalogue
    ]
    complaints += [f"django.po: not used any more: {text.text!r}" for text in catalogue if text not in wanted]
    complaints += [
        f"django.po: {flaw}" for text, found in catalogue.items() if (flaw := flaw_of(text, found))
    ]
    compiled = CATALOGUE.with_suffix(".mo")
    if not compiled.exists() or compiled.read_bytes() != compiled_bytes(CATALOGUE.read_text()):
        complaints.append("django.mo is not of today: run python scripts/messages.py compile")
    return complaints


def missing() -> list[str]:
    """Entries to paste into django.po."""
    catalogue = read_catalogue(CATALOGUE.read_text()) if CATALOGUE.exists() else {}
    return [_entry(text, where) for text, where in dict(texts_in(SOURCES)).items() if text not in catalogue]


def compile_catalogue() -> list[str]:
    CATALOGUE.with_suffix(".mo").write_bytes(compiled_bytes(CATALOGUE.read_text()))
    return []


def texts_in(folder: Path) -> Iterator[tuple[Text, str]]:
    """Every text in Python and in templates, with the file it stands in."""
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and (name := _called(node)) in CALLS:
                words = [arg.value if isinstance(arg, ast.Constant) else None for arg in node.args]
                yield from ((text, str(path.relative_to(folder))) for text in _text(name, words))
    for path in sorted(folder.rglob("templates/**/*.html")):
        for name, literals in TEMPLATE_CALL.findall(templatize(path.read_text(), origin=str(path))):
            words = [ast.literal_eval(literal) for literal in re.findall(LITERAL, literals)]
            yield from ((text, str(path.relative_to(folder))) for text in _text(name, words))


def _called(node: ast.Call) -> str:
    return node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")


def _text(name: str, words: Sequence[object]) -> Iterator[Text]:
    """None when the arguments are no literals: then it is not ours to translate."""
    picked = ["" if place is None else (words[place : place + 1] or [None])[0] for place in CALLS[name]]
    if all(isinstance(word, str) for word in picked) and picked[1]:
        context, text, plural = map(str, picked)
        yield Text(text, context, plural)


def read_catalogue(content: str) -> dict[Text, Translation]:
    """The entries of a .po file, without its header and without what is commented out."""
    found = {}
    for block in re.split(r"\n\s*\n", content):
        fields = _fields(block)
        if fields.get("msgid"):
            text = Text(fields["msgid"], fields.get("msgctxt", ""), fields.get("msgid_plural", ""))
            forms = tuple(value for key, value in sorted(fields.items()) if key.startswith("msgstr"))
            found[text] = Translation(
                forms, fuzzy=re.search(r"^#,.*\bfuzzy\b", block, re.MULTILINE) is not None
            )
    return found


def _fields(block: str) -> dict[str, str]:
    fields: dict[str, str] = {}
    key = ""
    for line in block.splitlines():
        match = re.fullmatch(
            r'\s*(msgctxt|msgid|msgid_plural|msgstr(?:\[\d\])?)?\s*("(?:[^"\\]|\\.)*")\s*', line
        )
        if match:
            key = match[1] or key
            fields[key] = fields.get(key, "") + ast.literal_eval(match[2])
    return fields


def flaw_of(text: Text, found: Translation) -> str:
    """What is wrong with a translation; empty when nothing is."""
    if found.fuzzy:
        return f"unsure (fuzzy): {text.text!r}"
    if not all(found.forms) or (text.plural and len(found.forms) < 2):
        return f"empty: {text.text!r}"
    wanted = set(PLACEHOLDER.findall(text.plural or text.text))
    if wanted != set(PLACEHOLDER.findall(found.forms[-1])):
        return f"other placeholders: {text.text!r}"
    return ""


def compiled_bytes(content: str) -> bytes:
    """A .mo file: a table of texts and a table of translations, each sorted by text (GNU gettext manual, 10.3)."""
    pairs = {"": _fields(content.split("\n\n")[0]).get("msgstr", "")}
    for text, found in read_catalogue(content).items():
        key = (f"{text.context}\x04" if text.context else "") + text.text
        pairs[f"{key}\0{text.plural}" if text.plural else key] = "\0".join(found.forms)
    keys = sorted(key.encode() for key in pairs)
    values = [pairs[key.decode()].encode() for key in keys]
    start = 28 + 16 * len(keys)
    tables, strings = b"", b""
    for words in (keys, values):
        for word in words:
            tables += struct.pack("<2I", len(word), start + len(strings))
            strings += word + b"\0"
    return struct.pack("<7I", 0x950412DE, 0, len(keys), 28, 28 + 8 * len(keys), 0, start) + tables + strings


def _entry(text: Text, where: str) -> str:
    lines = [f"#: {where}"]
    lines += [f"msgctxt {_quoted(text.context)}"] if text.context else []
    lines += [f"msgid {_quoted(text.text)}"]
    lines += (
        [f"msgid_plural {_quoted(text.plural)}", 'msgstr[0] ""', 'msgstr[1] ""']
        if text.plural
        else ['msgstr ""']
    )
    return "\n".join([*lines, ""])


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
