"""Reads a mail that came (RFC 5322, MIME), however odd it is: who it says it is from, and what its writer wrote.

What only wants to keep us busy is refused before it is taken apart: a mail has a few parts, not thousands.
"""

import codecs
import re
from collections.abc import Iterator
from email import message_from_bytes
from email.message import Message
from email.parser import BytesHeaderParser
from email.utils import getaddresses

from samenspraak.domain.mail_answer import Heading, Unreadable, Written
from samenspraak.mailservers.html_text import text_in

VOUCHER = "X-Samenspraak-Voucher"
LONGEST_HEADING = 64 * 1024
MOST_LINES = 200_000
MOST_PARTS = 2_000
MOST_NESTED = 20
UTF_8 = "utf-8"
FOR_PROGRAMS = ("punycode", "idna", "unicode_escape", "raw_unicode_escape", "undefined")
"""Of Python, and of no mail: the first takes many minutes for a long text."""
END_OF_HEADING = re.compile(rb"\r?\n\r?\n")
NESTED = re.compile(rb"boundary|message/", re.IGNORECASE)
AUTOMATIC = ("X-Autoreply", "X-Autorespond", "X-Auto-Reply")
PRECEDENCES = ("bulk", "junk", "list", "auto_reply", "auto-reply")
SIGNATURES = ("application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature")


def heading_of(mail: bytes) -> Heading:
    """What stands above it. Its first line says who handed it to the first server, as our door wrote it.

    Raises Unreadable.
    """
    found = END_OF_HEADING.search(mail, 0, LONGEST_HEADING)
    if found is None:
        raise Unreadable
    head = BytesHeaderParser().parsebytes(mail[: found.end()])
    froms, paths = _all(head, "From"), _all(head, "Return-Path")
    if len(froms) != 1 or not paths:
        raise Unreadable
    handed_by = _address(paths[0])
    return Heading(
        senders=(_address(froms[0]), handed_by),
        vouchers=tuple(word.strip() for word in _all(head, VOUCHER)),
        is_automatic=not handed_by or _is_automatic(head),
    )


def written_in(mail: bytes) -> Written:
    """What stands in it. Raises Unreadable."""
    mail = mail.replace(b"\r\n", b"\n").replace(b"\r", b"\n")  # the parser sees a line at each of these too
    if mail.count(b"\n") > MOST_LINES or mail.count(b"\n--") > MOST_PARTS:
        raise Unreadable
    if len(NESTED.findall(mail)) > MOST_NESTED:
        raise Unreadable
    try:
        parsed = message_from_bytes(mail)
        return Written("\n\n".join(_texts(parsed)), sum(_is_attached(part) for part in _leaves(parsed)))
    except RecursionError as error:
        raise Unreadable from error


def _is_automatic(head: Message) -> bool:
    """Whether it says that a program wrote it (RFC 3834, RFC 6522), in the ways that programs say so."""
    submitted = "".join(_all(head, "Auto-Submitted")).strip().lower()
    precedence = "".join(_all(head, "Precedence")).strip().lower()
    return (
        (submitted != "" and not submitted.startswith("no"))
        or precedence in PRECEDENCES
        or head.get_content_type() == "multipart/report"
        or any(name in head for name in AUTOMATIC)
    )


def _all(head: Message, name: str) -> list[str]:
    return [str(value) for value in head.get_all(name, ())]


def _address(value: str) -> str:
    """The one address in it, in lower case; empty when there is none, or more."""
    found = getaddresses([value])
    return found[0][1].lower() if len(found) == 1 else ""


def _leaves(part: Message) -> Iterator[Message]:
    """The parts that have no parts; of a mail in a mail we do not look inside."""
    inside = _parts(part)
    if not inside:
        yield part
    for one in inside:
        yield from _leaves(one)


def _parts(part: Message) -> list[Message]:
    if part.get_content_maintype() != "multipart" or not part.is_multipart():
        return []
    inside = part.get_payload()
    return [one for one in inside if isinstance(one, Message)]


def _texts(part: Message) -> Iterator[str]:
    """Each piece of text, in the order of the mail; of what is written twice the plain one."""
    inside = _parts(part)
    if part.get_content_type() == "multipart/alternative":
        plain_first = sorted(inside, key=lambda one: one.get_content_type() != "text/plain")
        texts = ("\n\n".join(_texts(one)) for one in plain_first)
        yield next((text for text in texts if text.strip()), "")
    elif inside:
        for one in inside:
            yield from _texts(one)
    elif part.get_content_maintype() == "text" and not _is_attached(part):
        yield _text(part)


def _is_attached(part: Message) -> bool:
    """Whether it is a file; a picture of a signature, and a signature under the whole mail, are none."""
    kind, disposition = part.get_content_type(), part.get_content_disposition()
    if kind in SIGNATURES or (
        kind.startswith("image/") and disposition != "attachment" and "Content-ID" in part
    ):
        return False
    return disposition == "attachment" or not kind.startswith("text/") or part.get_filename() is not None


def _text(part: Message) -> str:
    content = part.get_payload(decode=True)
    text = _decoded(content if isinstance(content, bytes) else b"", part).replace("\r\n", "\n")
    if part.get_content_type() == "text/html":
        return text_in(text)
    return _unfolded(text) if part.get_param("format") == "flowed" else text


def _decoded(content: bytes, part: Message) -> str:
    """In the letters that it says, or else in those that most programs use; without halves of letters."""
    try:
        found = codecs.lookup(part.get_content_charset(UTF_8))
        text = content.decode(UTF_8 if found.name in FOR_PROGRAMS else found.name, "replace")
    except (LookupError, ValueError):
        text = content.decode(UTF_8, "replace")
    return text.encode(UTF_8, "replace").decode(UTF_8)


def _unfolded(text: str) -> str:
    """Lines of format=flowed (RFC 3676) as they were written; "-- " stays a line."""
    return re.sub(r"(?<!^--)(?<!\n--) \n(?=[^>\n])", " ", text)
