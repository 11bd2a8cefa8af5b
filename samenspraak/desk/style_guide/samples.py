"""Invented data for the style guide: one of everything the desk can draw. No real people."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

from samenspraak.desk.handoff.cards import Card, CardDeed
from samenspraak.desk.handoff.chips import TermBar
from samenspraak.desk.inbox.rows import Row
from samenspraak.desk.marks import Avatar, Chip, Ticks, ticks_for
from samenspraak.desk.thread.banners import Banner
from samenspraak.desk.thread.checking import Remark
from samenspraak.desk.thread.drawing import EMOJIS, Entry
from samenspraak.desk.thread.entries import (
    Action,
    Bubble,
    Day,
    Emoji,
    FileView,
    Foot,
    NewLine,
    Note,
    Notice,
    Part,
    Place,
    Quote,
    ReactionView,
)
from samenspraak.desk.thread.failures import EXPLANATIONS
from samenspraak.desk.thread.heading import Deed, Head
from samenspraak.desk.thread.safe_ways import safe_ways
from samenspraak.desk.thread.writing import Composer, GuardBar, Writing
from samenspraak.domain.delivery import Reason
from samenspraak.domain.statuses import Status

START = datetime(2026, 11, 23, 7, 41, tzinfo=UTC)
RENS = Avatar("RV")
SHOW = Action("Toon", "#", "#b-8", icon="eye", full_name="Toon BSN in het bericht van 08:56")
PICTURE = FileView("straat.jpg", "412 KB", "image", "/static/desk/img/voorbeeld.svg", "picture", "Foto")
AGAIN = Action("Opnieuw versturen", "#", "#b-13", icon="rotate-ccw", is_post=True)


def received(number: int, minutes: int, text: str = "", **more: object) -> Bubble:
    """A message of the invented resident, `minutes` after the start."""
    return _bubble(
        number, minutes, text, side="in", author="Rens Vermeulen", avatar=RENS, can_answer=True, **more
    )


def sent(number: int, minutes: int, text: str, status: Status, **more: object) -> Bubble:
    """A message of ours."""
    return _bubble(
        number, minutes, text, side="out", author="Wij", **{"by": "Ilse", "ticks": ticks_for(status), **more}
    )


def _bubble(number: int, minutes: int, text: str, **more: object) -> Bubble:
    fields: dict[str, object] = {
        "id": number,
        "order": f"{number:04d}",
        "at": START + timedelta(minutes=minutes),
        "parts": (Part(text),) if text else (),
        "emojis": tuple(Emoji(sign, str(name)) for sign, name in EMOJIS),
        **more,
    }
    return Bubble(**fields)  # type: ignore[arg-type] # a literal table of samples


def conversation() -> tuple[Entry, ...]:
    """An ordinary conversation."""
    return (
        Day("2026-11-23", "0000", "Vandaag, maandag 23 november"),
        received(1, 0, "Ik kan sinds vanmorgen mijn oprit niet op. De hele Kastanjelaan ligt open."),
        sent(2, 6, "Goedemorgen Rens, wat vervelend. Ik zoek het meteen uit.", Status.READ),
        received(3, 8, "Dank je. Het gaat om nummer 14.", reactions=(ReactionView("👍", "Wij"),)),
        Note(
            id=4,
            order="0004",
            by="Ilse de Boer",
            at=START + timedelta(minutes=10),
            parts=(
                Part(
                    "Volgens de planning is nr. 14 dicht t/m 5 december. Kan er een rijplaat voor de oprit?"
                ),
            ),
        ),
        _handed_off(),
        sent(5, 14, "Ik vraag het aan Openbare ruimte. Je hoort het woensdag 25 november.", Status.DELIVERED),
        NewLine("0006"),
        received(
            8,
            15,
            parts=(Part("Oké top. Waar kan mijn auto zolang staan? Mijn BSN is "), Part("••••••", "BSN")),
            feet=(Foot("shield-alert", "Afgeschermd: BSN. Tonen wordt vastgelegd.", actions=(SHOW,)),),
        ),
    )


def _handed_off() -> Card:
    return Card(
        id=41,
        order="00041",
        title="Doorgezet naar Openbare ruimte",
        about="Toegang oprit · aan heel het team",
        avatar=Avatar("IB", "avatar--b"),
        who="Ilse de Boer",
        at=START + timedelta(minutes=12),
        parts=(Part("Kan er een rijplaat voor de oprit van nummer 14?"),),
        is_question=True,
        chip=Chip("hourglass", "Bij de specialist", "info"),
        bar=TermBar(1, 3, "wo 25 november 17:00", is_over=False),
        deeds=(CardDeed("Herinner", icon="bell"), CardDeed("Verleng termijn", icon="timer")),
    )


def odd_messages() -> tuple[Entry, ...]:
    """Everything that is not plain text, and everything that can go wrong."""
    failed = EXPLANATIONS[Reason.UNREACHABLE]
    shown = Part("111222333", "BSN", is_shown=True)
    hide = Action("Verberg", "#", "#b-30", icon="eye-off")
    return (
        received(20, 1, "Kijk maar", file=PICTURE),
        received(21, 2, file=FileView("bezwaar.pdf", "1,2 MB · niet gescand op virussen", "file-text", "#")),
        received(22, 3, file=FileView("Spraakbericht", "", "mic", "#", "sound", "Spraakbericht")),
        received(23, 4, file=FileView("foto.jpg", "Geweigerd.", "file-x", is_refused=True)),
        received(24, 5, file=FileView("Film", "Wordt opgehaald…", "hourglass")),
        received(25, 6, "Lindenhof 12, Voorbeeldstad", place=Place("51.62870", "4.94310")),
        received(26, 7, "Bram Jansen +31 6 •••• 5678", label="Visitekaartje", label_icon="contact-round"),
        received(27, 8, label="Niet ondersteund", label_icon="circle-question-mark", feet=(
            Foot("circle-question-mark", "WhatsApp kan dit soort bericht niet doorgeven.", "info"),)),
        received(28, 9, gone="De inwoner heeft dit bericht verwijderd"),
        received(29, 10, "Het is 16, niet 14.", is_edited=True, quote=Quote(3, "Rens Vermeulen", "Nummer 14.")),
        received(30, 11, parts=(Part("Mijn BSN is "), shown), feet=(
            Foot("shield-alert", "30 seconden zichtbaar voor jou. Dit is vastgelegd.", actions=(hide,)),)),
        Notice(31, "0031", "Dit nummer is veranderd."),
        sent(32, 12, "Bedankt voor je bericht. Je krijgt antwoord op maandag vóór 12.00 uur.",
             Status.DELIVERED, by="Automatisch", is_automatic=True, label="Automatisch bericht"),
        sent(33, 13, "Ik stuur je de folder.", Status.FAILED, is_failed=True, feet=(
            Foot("circle-x", f"{failed.what} {failed.advice}", "neg", (AGAIN,)),)),
        sent(34, 14, "Kun je me bellen?", Status.UNCERTAIN, feet=(
            Foot("circle-question-mark", "We weten niet of dit is aangekomen.", "", (AGAIN,)),)),
        sent(35, 15, "Dinsdag.", Status.QUEUED, ticks=None, is_kept=True, feet=(
            Foot("hourglass", "Nog niet verstuurd: een ervaren collega leest het eerst."),)),
    )  # fmt: skip


def all_ticks() -> tuple[Ticks, ...]:
    """Every state of an outgoing message."""
    return tuple(ticks for status in Status if (ticks := ticks_for(status)))


def rows() -> tuple[Row, ...]:
    """Rows in every state."""
    return (
        _row(1, "Petra Bos", "PB", "Hij staat voor de deur en hij is agressief", is_urgent=True, unread_count=1, chips=(
            Chip("siren", "Mogelijk gevaar", "late"),)),
        _row(2, "Rens Vermeulen", "RV", "Oké top. Waar kan mijn auto zolang staan?", chips=(
            Chip("timer", "nog 18 min", "warn"), Chip("eye-off", "Afgeschermd", "warn"))),
        _row(3, "Onbekend · +31 6 •••• 4421", "", "Document: bezwaar.pdf", icon="file-text", unread_count=2, chips=(
            Chip("timer", "nog 52 min", "ok"),)),
        _row(4, "Şenay Łukasz-Đorđević", "ŞŁ", "Ik krijg een foutmelding bij het aanvragen", unread_count=12, chips=(
            Chip("timer", "4 min te laat", "late"), Chip("user-check", "Sanne", "plain"))),
        _row(5, "Jamal Driessen", "JD", "Dank je wel! Dan kom ik donderdag langs.", is_ours=True, chips=(
            Chip("pause", "Wacht op de inwoner"), Chip("lock", "Venster dicht", "neg"))),
        _row(6, "H. Nijland", "HN", "Bedankt!", chips=(Chip("circle-check", "Afgerond"),)),
    )  # fmt: skip


def _row(number: int, name: str, initials: str, text: str, **more: object) -> Row:
    tones = ("", "avatar--b", "avatar--c", "avatar--d")
    fields: dict[str, object] = {
        "id": number,
        "url": "#",
        "order": str(100 - number),
        "newest": str(100 - number),
        "name": name,
        "avatar": Avatar(initials, tones[number % 4], "whatsapp"),
        "channel_name": "WhatsApp",
        "at": START,
        "time": "08:56",
        "text": text,
        **more,
    }
    return Row(**fields)  # type: ignore[arg-type] # a literal table of samples


def chips() -> tuple[Chip, ...]:
    """Every tone of chip."""
    return (
        Chip("timer", "nog 52 min", "ok"),
        Chip("timer", "nog 18 min", "warn"),
        Chip("timer", "4 min te laat", "late"),
        Chip("pause", "Wacht op de inwoner"),
        Chip("moon", "nog 2 u 05"),
        Chip("clock", "Venster nog 23 u 52", "ok"),
        Chip("clock-alert", "Venster nog 46 min", "warn"),
        Chip("lock", "Venster dicht · sjabloon", "neg"),
        Chip("message-square", "Open", "info"),
        Chip("user-check", "Sanne", "plain"),
    )


def sample_head() -> Head:
    """The head of a conversation that is mine."""
    return Head(
        id=1,
        name="Rens Vermeulen",
        avatar=Avatar("RV", "", "whatsapp"),
        subtitle="Gesprek 8841 · bij jou",
        chips=chips()[:2],
        form="je",
        other_form="u",
        may_write=True,
        actions=(Deed("Teruggeven", "#", "undo-2", "subtle"), Deed("Afronden", "#", "check")),
    )


def sample_writing() -> Writing:
    """Everything that can stand below the log."""
    return Writing(
        1,
        banners(),
        GuardBar(
            "Deze inwoner deelt persoonsgegevens.",
            "Vraag niet door op WhatsApp.",
            "Stuur hier liever geen BSN.",
            safe_ways(1),
        ),
        open_composer(),
    )


def banners() -> tuple[Banner, ...]:
    """Every banner."""
    return (
        Banner("siren", "Mogelijk gevaar.", "De inwoner kreeg de noodnummers.", "neg", (Deed("Geen nood", "#"),)),
        Banner("pause", "Deze lijn staat stil.", "Antwoorden blijven bewaard en gaan later weg.", "warn"),
        Banner("users", "Sanne heeft dit gesprek.", "Antwoord alleen als je dat afsprak.", "info"),
        Banner("wifi-off", "Geen verbinding.", "We proberen het opnieuw."),
    )  # fmt: skip


def open_composer() -> Composer:
    """A composer with remarks on the draft."""
    return Composer(
        reference=UUID(int=0),
        conversation_id=1,
        form="je",
        limit=4096,
        enter_sends=True,
        hint="Schrijf je antwoord met “je”.",
        greeting="Goedemorgen Rens,",
        guidelines=("Begin met de voornaam.", "Zeg wat er nu gebeurt, en wanneer."),
        signature="Met vriendelijke groet,\nIlse\nKlantcontactcentrum gemeente Voorbeeldstad",
        takes="image/jpeg",
        text="Je kunt tot 5 december gratis parkeren op het terrein aan de Lindenhof, {naam}.",
        warnings=(
            Remark("Je antwoord bevat persoonsgegevens (IBAN) en gaat niet weg. Haal ze weg.", stops=True),
            Remark("Vul {naam} in."),
        ),
    )


def closed_composer() -> Composer:
    """A composer with the window closed."""
    return Composer(
        reference=UUID(int=0),
        conversation_id=1,
        form="je",
        limit=4096,
        enter_sends=True,
        hint="",
        greeting="",
        guidelines=(),
        signature="",
        takes="",
        can_answer=False,
        closed_title="Het WhatsApp-venster is dicht.",
        closed_text="Je kunt een goedgekeurd sjabloon sturen, bellen of een notitie maken.",
        templates_url="#",
    )
