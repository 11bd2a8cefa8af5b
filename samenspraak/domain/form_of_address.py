"""How a resident would like to be addressed, je or u, judged from how they write; in other languages likewise."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from samenspraak.domain.language import language_of
from samenspraak.domain.tone import Form


class Manners(NamedTuple):
    """What shows a form in one language: words that address somebody, and words that only tell the style."""

    u: frozenset[str]
    je: frozenset[str]
    stiff: frozenset[str]
    loose: frozenset[str]


def _manners(u: str = "", je: str = "", stiff: str = "", loose: str = "") -> Manners:
    return Manners(*(frozenset(words.split()) for words in (u, je, stiff, loose)))


PLEASE = "alstublieft alstublief astublieft aub"
"""Said to several at once ("kunnen jullie dit aub regelen") it is no u."""

MANNERS: Mapping[str, Manners] = {
    "nl": _manners(
        u="u uw uwe uzelf dankuwel",
        je="je jij jou jouw jouwe jezelf dankjewel dankje alsjeblieft asjeblieft ajb ge gij jie hedde",
        stiff="geachte hoogachtend hoogachting gaarne vriendelijke mvg hartelijke weledele bijgaand verblijf ls vr "
        + PLEASE,
        loose="thanks hoi hoii heey hey hee hé hai yo haha hahaha lol ff thx thnx doei gast bro "
        "wollah omg sup moi chill wajo ey joe joepie hihi ofzo sgap bruh kk effe liefs xx xxx meid",
    ),
    "en": _manners(
        stiff="faithfully sincerely madam grateful",
        loose="hey heyy lol haha bro dude guys thx gonna wanna yo",
    ),
    "de": _manners(
        u="ihnen",
        je="du dich dir dein deine deinen deiner kannst weißt hast bist",
        stiff="geehrte geehrter damen grüßen hochachtungsvoll",
        loose="hey hi moin digga alter ey",
    ),
    "fr": _manners(
        u="vous votre vos",
        je="tu toi ton ta tes t'es t'as",
        stiff="madame monsieur agréer distinguées cordialement",
        loose="salut coucou mdr stp wesh ouais ya",
    ),
    "es": _manners(
        u="usted ustedes podría",
        je="tú te tu tus ti puedes eres tienes sabes dime mandar",
        stiff="estimado estimada atentamente señor señora",
        loose="oye tío tía jaja guapa",
    ),
    "it": _manners(u="lei", je="tu tuo tua sai puoi", stiff="gentile cordiali", loose="ciao"),
    "pt": _manners(
        u="senhor senhora vosso vossa",
        je="tu te teu tua podes sabes és você",
        stiff="exmo cumprimentos",
        loose="oi",
    ),
    "pl": _manners(
        u="pan pani państwo pana państwa panu",
        je="ty ciebie cię ci twoja twój możesz wiesz masz jesteś",
        stiff="szanowni szanowna szanowny poważaniem",
        loose="cześć hej siema",
    ),
    "tr": _manners(
        u="siz sizin size sizi sizde misiniz mısınız musunuz müsünüz",
        je="sen senin sana seni misin mısın musun müsün",
        stiff="sayın saygılarımla",
        loose="selam kanka abi kardeş",
    ),
    "ru": _manners(
        u="вы вас вам ваш ваша ваше подскажите скажите",
        je="ты тебя тебе твой",
        stiff="уважаемые",
        loose="привет",
    ),
    "uk": _manners(
        u="ви вас вам ваш ваша ваше вашому підкажіть скажіть",
        je="ти тебе тобі твій",
        stiff="шановні",
        loose="привіт",
    ),
    "bg": _manners(
        u="вие вас ви ваш бихте можете", je="ти теб твой можеш", stiff="уважаеми", loose="здрасти"
    ),
    "ro": _manners(
        u="dumneavoastră vă dvs",
        je="tu te tine tău știi poți ești",
        stiff="stimată stimate",
        loose="salut ceau",
    ),
    "ar": _manners(u="حضرتكم حضرتك سيادتكم", je="انت أنت يا", stiff="تحية التكرم الاحترام وتفضلوا"),
    "fa": _manners(u="شما لطفا بفرمایید", je="تو می‌دونی عزیزم داداش", stiff="احترام"),
    "fy": _manners(u="jo jins", je="do dyn dy wolsto kinst hast bist", stiff="achte", loose="hoi"),
    "pap": _manners(je="bo bosa", loose="ayo"),
}

_NOBODY = re.compile(r"\d\s*u\b|\bu-\w+|\brendez-vous\b")
"""Hours ("14 u"), a u-turn and an appointment address nobody."""

_WORD = re.compile(r"(?<![\w./&])(?:a\.u\.b|m\.vr\.gr|l\.s|[^\W\d_]+(?:['’‌][^\W\d_]+)*)(?![\w/&]|\.\w)")
_SIE = re.compile(r"(?<=[^.!?\n] )(?:Sie|Ihnen|Ihre?[nmrs]?)\b")
"""In the middle of a sentence only the polite one has a capital."""

_SLANG = re.compile("[😂🤣😭😎🤪✌🙈💀😜😏🥵☺]")


def form_of_address(text: str) -> Form | None:
    """ "je" or "u"; None when the message does not say. Who says both is told by what is said most, else "u"."""
    language = language_of(text)
    manners = MANNERS.get(language)
    if manners is None:
        return None
    if language == "de" and _SIE.search(text):
        return "u"
    words = [
        word.replace(".", "").replace("’", "'") for word in _WORD.findall(_NOBODY.sub(" ", text.lower()))
    ]
    if "jullie" in words:
        words = [word for word in words if word not in PLEASE.split()]
    for formal, informal in ((manners.u, manners.je), (manners.stiff, manners.loose)):
        said_u, said_je = (sum(word in said for word in words) for said in (formal, informal))
        if said_u or said_je:
            return "u" if said_u >= said_je else "je"
    return "je" if _SLANG.search(text) else None
