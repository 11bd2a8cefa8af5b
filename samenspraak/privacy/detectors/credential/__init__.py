"""Secrets and login names: what stands behind "wachtwoord", "pincode", "sms-code" or "gebruikersnaam"."""

import re
from collections.abc import Iterator, Sequence

from samenspraak.domain.findings import Finding, Kind, Needs, Profile
from samenspraak.domain.labels import is_other_number
from samenspraak.domain.numerals import NUMERALS
from samenspraak.domain.plaintext import Text
from samenspraak.domain.topics import topic
from samenspraak.privacy.detectors.credential import words
from samenspraak.privacy.detectors.credential.looks import (
    AROUND,
    Token,
    figures,
    is_capitals,
    is_mail,
    is_measure,
    is_mixed,
    is_spoken_figure,
    stripped,
    tokens_ahead,
    tokens_behind,
)
from samenspraak.privacy.detectors.credential.meant import Label, is_meant
from samenspraak.privacy.detectors.credential.nearby import LONE, NUMBERED, near, unread

_LABEL = re.compile(r"[^\W\d_]+")
_STEPS, _REACH = 11, 60
_MOST, _LINE, _SHORTEST_WORD = 12, 40, 3
"""Around so many labels in one text is read well; more is an attack on the time, and there nothing is trusted."""

_HANDLE = re.compile(
    r"[a-z][a-z0-9]*(?:[._][a-z0-9]+)+|[a-z]+[0-9][a-z0-9]*(?:[._-][a-z0-9]+)*|[a-z]+(?:-[a-z]+)*-[a-z]*[0-9][a-z0-9]*"
)
_NO_WORD = re.compile(r"[a-z]+[_0-9][a-z0-9._-]*")
_QUOTES = "\"'`“”‘’«»()"
_SPELLED_OUT = re.compile(r"[^.,;!?\n]*+")
_SHORT_CODES = frozenset({"cvc", "cvv", "cijferslot", "hangslot"})
_NOT_AHEAD = words.NAMES | words.LOGINS | words.ANSWERS
_AT_THE_END: tuple[list[str], ...] = ([], ["."], ["!"], [";"], ["\n"])
Span = tuple[int, int]


class CredentialDetector:
    """See the module's docstring. The finding is the secret, not what it is called."""

    kind = Kind.CREDENTIAL
    name = "credential"
    needs = (Needs(topics=topic(words.ALL)),)
    has_figures = False

    def find(self, text: Text, _profile: Profile, /) -> Iterator[Finding]:
        """A question about a password, or the code of a container or a case, is no secret."""
        labels = [Label(text, *place) for place in text.places_of(words.ALL)]
        found: set[Span] = set()
        for label in labels[:_MOST]:
            if any(start <= label.start < end for start, end in found) or not is_meant(label):
                continue
            found.update(_secrets(label))
        if len(labels) > _MOST:
            found.update(unread(text, [(label.start, label.end) for label in labels[_MOST:]]))
        for start, end in sorted(found):
            yield Finding(*text.span(start, end), Kind.CREDENTIAL)


def _secrets(label: Label) -> Iterator[Span]:
    behind = tokens_behind(label.text, label.end)[:_STEPS]
    found = (
        _behind(label, behind)
        or _far_behind(label, behind)
        or _ahead(label)
        or (
            label.word in LONE
            and near(label.text, label.word, behind, tokens_ahead(label.text, label.start)[:_STEPS])
        )
    )
    if found:
        yield found
        if _leaves_second(label, found[1]) and (second := _second(label.text, found[1])):
            yield second


def _behind(label: Label, tokens: Sequence[Token]) -> Span | None:
    """What stands right behind a label, or behind "is", a colon, and words that belong to the label."""
    explicit = False
    for token in tokens:
        if label.text.is_spoken and is_spoken_figure(label.text, token.start):
            return figures(label.text, token, 4)
        bare = token.word.strip(AROUND)
        if bare and not (token.word in words.CONNECTORS or bare in words.CONNECTORS or bare in words.ALL):
            return _secret(label, token, explicit=explicit)
        explicit = explicit or _announces(token.word) or bare in words.IS
        if token.word[-1] in "?!;" or (token.word[-1] == "." and bare in words.ALL):
            break
    return None


def _far_behind(label: Label, tokens: Sequence[Token]) -> Span | None:
    """Further on in the sentence only what looks like nothing but a secret, behind a colon or "is"."""
    announced = after_colon = is_changed = False
    is_name = label.word in words.NAMES
    for token in tokens:
        if announced and _looks_secret(label, stripped(label.text, token)):
            return _secret(label, token, explicit=True)
        is_no_word = is_name and _NO_WORD.fullmatch(stripped(label.text, token).word)
        if (announced or is_no_word) and _is_told(label, token, after_colon=after_colon):
            bare = stripped(label.text, token)
            return bare.start, bare.end
        if token.word[-1] in ".?;" and len(token.word) > 3:
            break
        is_new = is_changed and token.word in words.TO
        is_changed = token.word in words.CHANGED
        after_colon = token.word[-1] == ":" or is_new
        announced = (
            is_new
            or (_announces(token.word) and not is_other_number(token.word.strip(AROUND)))
            or (announced and token.word in words.ADVERBS)
        )
    return None


def _is_told(label: Label, token: Token, *, after_colon: bool) -> bool:
    """ "Username, mine is r_fernandes", "wachtwoord dat ik heb ingevuld: boterham"."""
    bare = stripped(label.text, token)
    if bare.word in words.STOP_WORDS or is_mail(bare.word):
        return False
    if _is_handle(label, bare.word):
        return True
    is_word = label.word in words.PASSWORDS and bare.word.isalpha() and len(bare.word) > _SHORTEST_WORD
    return after_colon and is_word and _ends_there(label.text, bare.end)


def _ahead(label: Label) -> Span | None:
    """ "309397 is de code", "Herfst#88 (wachtwoord)": a secret ahead of its label."""
    if label.word in words.NETWORKS:
        return None
    linked = label.text.plain[label.start - 1 : label.start] == "("
    for token in tokens_ahead(label.text, label.start):
        if token.word not in words.LINKS_BACK:
            bare = stripped(label.text, token)
            return (bare.start, bare.end) if linked and _looks_secret(label, bare) else None
        linked = linked or token.word in ("is", "was", "als", "=")
    return None


def _announces(word: str) -> bool:
    return word in words.IS or word[-1] in ":=>"


def _looks_secret(label: Label, bare: Token) -> bool:
    if label.word in _NOT_AHEAD:
        return False
    is_number = label.word in NUMBERED and bare.word.isdigit() and 4 <= len(bare.word) <= 10
    return is_number or is_mixed(label.text, bare)


def _leaves_second(label: Label, end: int) -> bool:
    """Whether a name and its password stand behind one another, each without its own label."""
    is_slashed = label.text.plain[end : end + 3].strip()[:1] in ("/", "|")
    if label.word in words.NAMES or label.word in words.LOGINS:
        return is_slashed or label.text.after(end)[:1] in (["en"], ["and"], ["und"], ["met"], ["ve"])
    return label.word in words.PASSWORDS and _follows_name(label)


def _follows_name(label: Label) -> bool:
    before = label.text.before(label.start)[:2]
    return len(before) == 2 and before[0] in words.AND and before[1] in words.NAMES


def _second(text: Text, end: int) -> Span | None:
    """The password behind the name in "gebruikersnaam en wachtwoord: jan / Appel12!"."""
    for token in tokens_behind(text, end)[:3]:
        bare = stripped(text, token)
        if bare.word not in words.AND and bare.word != "met" and bare.word.strip("/-+|"):
            return (bare.start, bare.end) if is_mixed(text, bare) else None
    return None


def _secret(label: Label, token: Token, *, explicit: bool) -> Span | None:
    """What of a token is a secret, if it is one; `explicit` when "is" or a colon stands before it."""
    text, bare = label.text, stripped(label.text, token)
    if bare.word in words.STOP_WORDS or is_mail(bare.word) or not any(map(str.isalnum, bare.word)):
        return None
    looks = is_mixed(text, bare)
    if bare.word[0].isdigit() and (bare.word.isdigit() or not looks):
        least = 3 if label.word in _SHORT_CODES else 4
        return figures(text, bare, least) if explicit or label.word not in words.WEAK else None
    is_quoted = token.word[0] in _QUOTES and token.word[-1] in _QUOTES
    if looks and (explicit or not (bare.word.isalpha() or _is_vague(label))):
        return bare.start, bare.end
    if explicit and label.word in NUMBERED and is_capitals(text, bare):
        return bare.start, bare.end
    if (is_quoted and (explicit or label.word in words.PASSWORDS)) or _is_plain_secret(
        label, token, bare, explicit=explicit
    ):
        return bare.start, _end_of_spelling(text, bare.end)
    return None


def _end_of_spelling(text: Text, end: int) -> int:
    """Where it ends what is told of a secret that is said: "bromfiets met een hoofdletter en een vraagteken"."""
    if text.before(end)[:1] and text.before(end)[0] in words.SPELLING:
        clause = _SPELLED_OUT.match(text.plain, end, min(len(text.plain), end + _REACH))
        return clause.end() if clause else end
    if not text.mentions(words.SPELLING) or text.after(end)[:1] not in (["met"], ["alles"], ["with"], ["en"]):
        return end
    last = end
    for match in _LABEL.finditer(text.plain, end, min(len(text.plain), end + _REACH)):
        if match[0] in words.SPELLING:
            last = match.end()
    return last


def _is_vague(label: Label) -> bool:
    """ "Code E102" may be anything, the code of a wifi network is none but the password."""
    return label.word in words.ANY_CODE and not label.text.mentions(words.NETWORKS)


def _is_plain_secret(label: Label, token: Token, bare: Token, *, explicit: bool) -> bool:
    """A secret that is an ordinary word: behind "is" or a colon, and with nothing more said about it."""
    if _is_handle(label, bare.word):
        return True
    if (
        label.word in NUMBERED
        or label.word in words.LOGINS
        or not bare.word.rstrip("!").translate({45: None, 46: None, 95: None}).isalnum()
    ):
        return False
    if not explicit and label.word in words.ANSWERS:
        return label.text.is_capital(bare.start) and _ends_there(label.text, bare.end)
    if not explicit and label.word in words.PASSWORDS:
        is_last = label.text.after(bare.end)[:1] in _AT_THE_END and token.word[-1] != "?"
        if _is_spelled(label.text, bare.end) or (is_last and _follows_login(label)):
            return True
    if not explicit:
        return (label.word in words.NAMES or label.word == "naam") and _stands_beside_password(
            label, bare.end
        )
    if len(bare.word) < 3:
        return label.word in words.NAMES or label.word == "pass"
    return token.word[-1] in ",.;)\"'" or _ends_there(label.text, bare.end)


def _is_spelled(text: Text, end: int) -> bool:
    """ "Sneeuwklokje met hoofdletter"."""
    return text.after(end)[:1] == ["met"] and not words.SPELLING.isdisjoint(text.after(end)[1:4])


def _follows_login(label: Label) -> bool:
    """ "Gebruiker tonnie1947, wachtwoord Sneeuwklokje": a name of its own stands before it."""
    before = [word for word in label.text.before(label.start)[:4] if word not in words.AND]
    return not words.NAMES.isdisjoint(before[1:])


def _is_handle(label: Label, word: str) -> bool:
    """A login name as only login names are: "hennie.kuipers", "karin_b", "jdv92"."""
    is_name = label.word in words.NAMES or label.word in words.LOGINS or label.word == "naam"
    return (
        is_name
        and bool(_HANDLE.fullmatch(word))
        and not (word.endswith(words.WEB_ENDINGS) or is_measure(word))
    )


def _ends_there(text: Text, end: int) -> bool:
    following = text.after(end)[:1]
    if following and following[0] in NUMERALS and following[0] != "een":
        return True
    if not words.SPELLING.isdisjoint(text.after(end)[:4]):
        return True
    if not following or following[0] in ".!;\n" or text.plain[end : end + 2].strip() in ("/", "|"):
        return True
    return following[0] in words.CLOSERS or following[0] in words.ALL


def _stands_beside_password(label: Label, end: int) -> bool:
    """ "gebruikersnaam jdevries en wachtwoord Appel12!", in either order."""
    text = label.text
    for match in _LABEL.finditer(text.plain, end, min(len(text.plain), end + 30)):
        if match[0] in words.PASSWORDS:
            password = Label(text, match[0], match.start(), match.end())
            return _behind(password, tokens_behind(text, password.end)[:_STEPS]) is not None
    before = tokens_ahead(text, label.start)
    is_listed = bool(before) and before[0].word in words.AND and _ends_there(text, end)
    return is_listed and any(is_mixed(text, stripped(text, token)) for token in before[:3])
