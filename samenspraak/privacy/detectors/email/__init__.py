"""E-mail addresses of people: as they are typed, with spaces, spelled out in words, or disguised."""

import re
from collections.abc import Iterator

from samenspraak.domain.findings import Finding, Kind, Needs, Profile
from samenspraak.domain.labels import listed
from samenspraak.domain.plaintext import Text, squeezed
from samenspraak.domain.topics import sign, topic
from samenspraak.privacy.detectors.email.parts import Domain, domain_after, local_before
from samenspraak.privacy.detectors.email.words import (
    AT_WORDS,
    DASH_WORDS,
    DOT_WORDS,
    MAIL,
    PROVIDERS,
    PUBLIC_NAMES,
    PUBLIC_PIECES,
    ROLES,
)

_DOTS, _DASHES = "|".join(sorted(DOT_WORDS)), "|".join(sorted(DASH_WORDS))
_BEHIND = (
    r"""[ )\]}>"'*-]{0,3}(?:"""
    rf"(?:{'|'.join(PROVIDERS)}|g|hot|kpn)(?:com|nl)?(?![@\w])"
    r"|[^\W_]{1,64}+(?:[.,_-][^\W_]{1,64}+(?!@)"
    rf"| \.| ?[\[({{] ?(?:\.|{_DOTS})| (?:{_DOTS})(?!\w)|\. | (?:{_DASHES}) | [a-z0-9] ))"
)
"""What must stand behind the sign before it is looked at more closely."""

_SIGN = re.compile(rf"@(?<![/@]@)(?={_BEHIND})")
_AT = re.compile(rf"(?<![^\W_])(?:{'|'.join(sorted(AT_WORDS))})(?![^\W_])(?={_BEHIND})")
_SIGN_TYPED, _SIGN_SAID = sign("@"), topic(AT_WORDS)
_NO_NAMES = listed("me us you mij ons mail email e look is are was be kijk staat there here at op via naar")
_PUBLIC = re.compile("|".join(PUBLIC_PIECES))
_PIECE = re.compile(r"[^\W_]+")


class EmailDetector:
    """See the module's docstring."""

    kind = Kind.EMAIL
    name = "email"
    needs = (Needs(topics=_SIGN_TYPED | _SIGN_SAID),)
    has_figures = False

    def find(self, text: Text, profile: Profile, /) -> Iterator[Finding]:
        """Addresses of the municipality and of public services are no findings, nor is the mailbox of a desk."""
        end = 0
        for start, stop in sorted(_ats(text)):
            domain = domain_after(text.plain, stop) if start >= end else None
            begin = _begin(text, start, stop, domain) if domain else None
            if domain is None or begin is None:
                continue
            end = domain.end
            if not _is_public(text.plain[begin:start], domain, profile):
                yield Finding(*text.span(begin, end), Kind.EMAIL)


def _ats(text: Text) -> Iterator[tuple[int, int]]:
    """Every "@" and every word for it."""
    if text.topics & _SIGN_TYPED:
        for match in _SIGN.finditer(text.plain):
            yield match.span()
    if text.topics & _SIGN_SAID:
        for match in _AT.finditer(text.plain):
            yield match.span()


def _begin(text: Text, start: int, stop: int, domain: Domain) -> int | None:
    """Where the address begins; None when it is none."""
    plain = text.plain
    is_apart = plain[start - 1 : start].isspace()
    begin = local_before(plain, start, spoken=is_apart or plain[start] != "@")
    if begin is None or begin == start:
        return None
    local = plain[begin:start].strip(" ([{<-\"'*")
    if plain[start:stop] in ("at", "et") and plain[start - 1] not in "([{":
        return begin if _is_meant(text, local, domain) else None
    if domain.is_known or domain.is_provider:
        is_handle = is_apart and plain[start] == "@" and not plain[stop : stop + 1].isspace()
        return begin if not is_handle or domain.is_provider or text.mentions(MAIL) else None
    return begin if plain[start] == "@" and not is_apart else None


def _is_meant(text: Text, local: str, domain: Domain) -> bool:
    """Whether the English word "at" stands for the sign."""
    if local in _NO_NAMES or not (domain.is_known or domain.is_provider):
        return False
    return not local.isalpha() or domain.is_provider or text.mentions(MAIL)


def _is_public(local: str, domain: Domain, profile: Profile) -> bool:
    name = ".".join(domain.labels)
    if f".{name}".endswith(profile.own_domains):
        return True
    if _PUBLIC.search(name) or not PUBLIC_NAMES.isdisjoint(domain.labels[:-1]):
        return True
    pieces = _PIECE.findall(local)
    if not domain.is_provider and pieces and ROLES.issuperset(set(pieces).difference(domain.labels)):
        return True
    return bool(profile.own_emails) and f"{''.join(pieces)}{squeezed(name)}" in profile.own_emails
