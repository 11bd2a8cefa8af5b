"""A mail that came is read as its writer meant it; one that nobody wrote is refused, and none keeps us busy."""

from email.message import EmailMessage
from time import perf_counter

import pytest

from samenspraak.domain.mail_answer import Heading, Unreadable, Written
from samenspraak.mailservers.reading import heading_of, written_in

HEAD = b"Return-Path: <noor@v.example>\r\nFrom: Noor <Noor@v.example>\r\nSubject: Re\r\n"


def heading(*more: str, head: bytes = HEAD) -> Heading:
    return heading_of(head + "".join(f"{line}\r\n" for line in more).encode() + b"\r\nJa.\r\n")


def body(*, kind: str = "text/plain; charset=utf-8", content: bytes = b"Ja.", more: str = "") -> Written:
    return written_in(f"Content-Type: {kind}\r\n{more}\r\n".encode() + content)


def test_heading_says_whom_it_is_from_and_who_vouches() -> None:
    found = heading("X-Samenspraak-Voucher: een", "X-Samenspraak-Voucher: twee")
    assert found == Heading(
        senders=("noor@v.example", "noor@v.example"), vouchers=("een", "twee"), is_automatic=False
    )


def test_first_return_path_is_the_one_that_our_door_wrote() -> None:
    head = b"Return-Path: <mallory@x.example>\r\nReturn-Path: <noor@v.example>\r\nFrom: noor@v.example\r\n"
    assert heading(head=head).senders == ("noor@v.example", "mallory@x.example")


@pytest.mark.parametrize(
    "line",
    [
        "Auto-Submitted: auto-replied",
        "Auto-Submitted: auto-generated (away)",
        "Precedence: bulk",
        "X-Autoreply: yes",
        "Content-Type: multipart/report; report-type=delivery-status; boundary=x",
    ],
)
def test_program_is_recognised_by_what_it_says(line: str) -> None:
    assert heading(line).is_automatic


def test_bounce_is_recognised_by_its_empty_sender() -> None:
    assert heading(head=b"Return-Path: <>\r\nFrom: postmaster@v.example\r\n").is_automatic


def test_person_may_say_that_no_program_wrote_it() -> None:
    assert not heading("Auto-Submitted: no").is_automatic


@pytest.mark.parametrize(
    ("head", "why"),
    [
        (HEAD + b"From: other@v.example\r\n", "two senders"),
        (b"Return-Path: <a@v.example>\r\n", "no sender"),
        (HEAD + b"X-Long: " + b"x" * 70_000 + b"\r\n", "a huge heading"),
    ],
)
def test_odd_heading_is_refused(head: bytes, why: str) -> None:
    with pytest.raises(Unreadable):
        heading(head=head)


@pytest.mark.parametrize(
    "sender", ["a@v.example, b@v.example", "", "<<<", "\xff\xfe", "=?utf-8?q?=00?=", "a@v.example" * 900]
)
def test_odd_sender_is_nobody(sender: str) -> None:
    head = b"Return-Path: <noor@v.example>\r\nFrom: " + sender.encode("latin-1") + b"\r\n"
    assert heading(head=head).senders != ("noor@v.example", "noor@v.example")


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("text/plain; charset=utf-8", "Één"),
        ("text/plain; charset=iso-8859-1", "Één"),
        ("text/plain; charset=windows-1252", "Één – twee"),
        ("text/html; charset=utf-8", "<style>p {}</style><p>Één</p>"),
    ],
)
def test_letters_are_read_as_they_were_written(kind: str, content: str) -> None:
    assert "Één" in body(kind=kind, content=content.encode(kind.rpartition("=")[2])).text


@pytest.mark.parametrize(
    "charset", ["utf-9", "idna", "", "x" * 500, '"', "rot13", "hex", "utf-16", "unicode_escape"]
)
def test_odd_letters_still_say_something(charset: str) -> None:
    assert isinstance(body(kind=f"text/plain; charset={charset}", content=b"Ja \xff\x00.").text, str)


@pytest.mark.parametrize("charset", ["punycode", "Punycode", "idna", "unicode_escape"])
def test_letters_of_no_mail_do_not_keep_us_busy(charset: str) -> None:
    began = perf_counter()
    body(kind=f"text/plain; charset={charset}", content=b"a-" + b"b9" * 300_000)
    assert perf_counter() - began < 2


@pytest.mark.parametrize(("charset", "half"), [("utf-7", b"+2AA-"), ("unicode_escape", rb"\ud800")])
def test_half_a_letter_can_be_kept(charset: str, half: bytes) -> None:
    assert body(kind=f"text/plain; charset={charset}", content=b"Ja " + half).text.encode("utf-8")


def an_outlook_mail() -> EmailMessage:
    mail = EmailMessage()
    mail.set_content("Ja, dat kan.\n")
    mail.add_alternative("<p>Ja, dat <b>kan</b>.</p><img src='cid:logo'>", subtype="html")
    return mail


def test_plain_text_goes_before_the_same_in_html() -> None:
    assert written_in(an_outlook_mail().as_bytes()) == Written("Ja, dat kan.\n", 0)


def test_empty_plain_text_does_not() -> None:
    mail = EmailMessage()
    mail.set_content(" \n")
    mail.add_alternative("<p>Ja.</p>", subtype="html")
    assert written_in(mail.as_bytes()).text == "Ja."


def test_files_are_counted_and_the_logo_of_a_signature_is_none() -> None:
    mail = an_outlook_mail()
    mail.add_attachment(b"\x89PNG", maintype="image", subtype="png", cid="<logo>", disposition="inline")
    mail.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="a.pdf")
    mail.add_attachment("tekst", filename="b.txt")
    assert written_in(mail.as_bytes()) == Written("Ja, dat kan.\n", 2)


def test_mail_in_a_mail_is_a_file() -> None:
    mail = an_outlook_mail()
    mail.add_attachment(an_outlook_mail())
    assert written_in(mail.as_bytes()).attachments == 1


def test_folded_lines_are_whole_again() -> None:
    flowed = b"Ja, dat \r\nkan.\r\n-- \r\nNoor\r\n"
    assert body(kind="text/plain; format=flowed", content=flowed).text == "Ja, dat kan.\n-- \nNoor\n"


@pytest.mark.parametrize(
    "quote",
    [
        "<blockquote>Oude mail</blockquote>",
        "<div class='x gmail_quote'>Oude mail</div>",
        "<div id='divRplyFwdMsg'>Oude mail</div>Oude mail",
    ],
)
def test_html_is_read_without_what_it_answers_to(quote: str) -> None:
    page = f"<html><head><title>x</title></head><body><div>Ja,&nbsp;dat\nkan.</div><ul><li>een</ul>{quote}</body>"
    assert body(kind="text/html", content=page.encode()).text.replace("\u00a0", " ") == "Ja, dat kan.\n\neen"


def nested(depth: int) -> bytes:
    mail = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (each, each)
        for each in range(depth)
    )
    return mail + b"\r\nJa."


@pytest.mark.parametrize(
    "mail",
    [
        nested(1000),
        b"Content-Type: message/rfc822\r\n\r\n" * 2000 + b"Ja.",
        b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + b"--b\r\n\r\n.\r\n" * 200_000,
        b"Content-Type: text/html\r\n\r\n" + b"\n" * 400_000,
        b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + b"--b\r\r.\r" * 200_000,
        b"Content-Type: text/html\r\n\r\n" + b"\r" * 400_000,
    ],
    ids=["nested", "mails in mails", "many parts", "many lines", "parts after CR", "lines after CR"],
)
def test_mail_that_wants_to_keep_us_busy_is_refused_at_once(mail: bytes) -> None:
    began = perf_counter()
    with pytest.raises(Unreadable):
        written_in(mail)
    assert perf_counter() - began < 1


@pytest.mark.parametrize("piece", [b"<", b"<!--", b"<div ", b"&#x41;", b"<![CDATA[", b"</", b"<a b='"])
def test_hostile_html_is_read_in_seconds(piece: bytes) -> None:
    began = perf_counter()
    body(kind="text/html", content=piece * (1_000_000 // len(piece)))
    assert perf_counter() - began < 10


@pytest.mark.parametrize(
    ("kind", "more", "content"),
    [
        ("multipart/mixed", "", b"Ja."),
        ("multipart/mixed; boundary=b", "", b"--b\r\n"),
        ("text/plain", "Content-Transfer-Encoding: base64\r\n", b"=====\xff"),
        ("text/plain", "Content-Transfer-Encoding: x-uuencode\r\n", b"begin\r\n\xff"),
        ("message/rfc822", "", b""),
        ("message/delivery-status", "", b"\xff\r\n\r\n\xff"),
        ("\xff\x00/;;;=", "", b"Ja."),
        ("text/plain; charset*=utf-8''%ff%fe", "Content-Disposition: \xff; filename*0*=x''%ff\r\n", b"Ja."),
    ],
)
def test_broken_mail_does_not_break_us(kind: str, more: str, content: bytes) -> None:
    assert isinstance(body(kind=kind, more=more, content=content), Written)
