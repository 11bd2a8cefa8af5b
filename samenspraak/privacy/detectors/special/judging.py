"""Whether a word is said of somebody: a person, a verb or preposition, and nothing between that undoes it."""

from collections.abc import Sequence

from samenspraak.domain.labels import listed
from samenspraak.privacy.detectors.special.frames import OWNED
from samenspraak.privacy.detectors.special.people import POSSESSIVES, RELATIONS, subject

_BE = listed(
    "ben bent is was zijn waren word wordt werd worden geworden blijf blijft geweest geboren voel voelt"
    " raak raakt"
    " am m im are were s hes shes be being became bin bist ist sind war wurde jest jestem byl byla sa"
    " zostalem suis est"
    " انا هو هي"
)
_HAVE = listed(
    "heb heeft hebt hebben had hadden gehad heef heft kreeg kregen gekregen krijg krijgt krijgen lijd"
    " lijdt leed lijden"
    " diagnose gediagnosticeerd geconstateerd vastgesteld behandeld behandeling herstel herstellend"
    " herstellende"
    " revalideer revalidatie opgelopen overleden gestorven sterft"
    " ve have has having suffer suffers suffering diagnosed got habe hat haben leide leidet hatte"
    " mam ma choruje cierpi cierpie choroba var hastasi hastasiyim hastaligi olan"
    " عندي لدي اعاني عنده عندها مريض مريضة"
)
_PREPOSITIONS = listed(
    "met wegens vanwege door ivm aan dankzij gezien als because with from of due mit wegen durch an na od"
    " z w voor"
    " ile nedeniyle yuzunden"
)
_BLOCKERS = listed(
    "geen niet nooit noch over voor vraag vragen informatie info folder cursus zoek zoeken nodig tegen"
    " onderzoek thema"
    " lezing training stichting vereniging werk werkt bij bang naam heet name called als jullie actie"
    " collecte"
    " not no never about for information question kein keine nicht uber nie degil brak bez alsof"
    " vrijwilliger"
    " spreek spreekt leer les winkel bakker restaurant eten toilet parkeerplaats afspraak bezwaar boete"
    " klacht recht"
    " bijna"
)
_TREATED = listed(
    "behandeld behandeling gediagnosticeerd medicatie therapie medicijnen diagnose allergisch opgenomen"
)
_LINKS = _BE | _HAVE
_IS_ILL = _BE - listed("word wordt worden")
"""Who "gets" ill mostly is angry, or afraid of it."""

_ROLES = frozenset({"als", "as"})
_ARTICLES = listed("een n de het a an the")
_FILLERS = listed(
    "non vorig vorige kort geleden net sowieso"
    " een n heel erg nu al ook zelf volledig helemaal zo goed als bijna totaal deels half vrij best wel"
    " sinds helaas toevallig"
    " jaar maanden weken dagen week maand procent trots trotse openlijk gewoon namelijk nog steeds weer"
    " hier van geboorte af"
    " aan ernstig licht zwaar chronisch door mijn , very a an totally also completely legally sehr ganz"
    " vollig een jongen meisje"
    " aangeboren doof en blind gedeeltelijk langdurig door is was ben heb been was"
)
_AFTER_ORGANISATION = listed(
    "nederland stichting vereniging fonds fondation cafe kliniek centrum dag week maand zorg poli loket"
    " kaart"
    " patientenvereniging parkeerplaats parkeerplaatsen toilet school scholen organisatie instelling"
    " onderzoek collecte"
    " vaccinatie prik test testen teststraat vaccin maatregelen regels tijd crisis beleid steun toeslag"
    " app pas"
)
_AFTER_SCOLDING = listed(
    "gemeente zooi herrie lawaai lijers lijer zooitje ambtenaren ambtenaar buurt honden wijven kinderen"
    " kut hond"
    " hoer hoeren mongool mongolen wijf homo homos joden jood jong bende wereld lui bezuinigingen auto"
    " rotzooi land"
)
_SWEARING = listed("kanker tyfus tering homo homos joden jood lesbo kanker pleuris mongool gay")
_EPIDEMICS = listed("corona covid griep koorts legionella")
_AFTER_ILLNESS = (
    {""}
    | listed(
        ", . ! ? ; en gehad dus heb heeft hebben had and maar want kan opgelopen sinds waardoor of ik wij we"
    )
    | {"\n"}
)
_DURING = listed("sinds tijdens na voor door vanwege wegens met")
_TIRED = listed("word wordt worden krijg krijgt zou")
_FIGURATIVE_AFTER = listed(
    "gevaren gestaard staren staart gevolgd volgen"
    " geloofd vertrouwd op van vertrouwen voor gehouden gedrukt muur vlek gevel"
)
_NOT_HIS = listed("er wat dit dat die waar hier daar wij we ze zij jullie de ouders mensen")
_SPAN_LINK_BEFORE, _SPAN_LINK_AFTER = 8, 4
_ENDS = frozenset(".!?;\n")


def is_said_of_somebody(words: Sequence[str], place: int) -> bool:
    """For a condition or a state that hardly means anything else."""
    if _is_other_use(words, place) or _is_meant_wryly(words, place):
        return False
    if _is_owned(words, place):
        return True
    person = subject(words, place)
    if person < 0:
        return _is_named(words, place)
    return _is_beside(words, person, place) or _link(words, place, _SPAN_LINK_BEFORE) is not None


def is_said_closely(words: Sequence[str], place: int) -> bool:
    """For a word with other meanings: "ik ben blind", "mijn man is al jaren ziek"; the verb near it, or behind it."""
    if _is_other_use(words, place) or _after(words, place) in _FIGURATIVE_AFTER:
        return False
    if list(words[place + 1 : place + 3]) == ["en", "moe"]:
        return False
    person = subject(words, place)
    if person < 0:
        return False
    return _before(words, place) in _ROLES or any(
        _is_filled(words, person, link, place)
        for link in range(max(0, place - 5), min(len(words), place + 4))
        if words[link] in (_IS_ILL if words[place] == "ziek" else _BE)
    )


def is_attribute_of_relation(words: Sequence[str], place: int) -> bool:
    """ "Mijn blinde moeder", "een dove zoon" that one has."""
    return _after(words, place) in RELATIONS and (_is_owned(words, place) or subject(words, place) >= 0)


def is_framed(words: Sequence[str], place: int, companions: frozenset[str]) -> bool:
    """Whether a companion stands within five words of words[place], in its sentence, and somebody is spoken of."""
    if _is_other_use(words, place):
        return False
    if words[place] in OWNED and _before(words, place) in POSSESSIVES:
        return _before(words, place) != "zijn"
    if not _NEGATIONS.isdisjoint(words[max(0, place - 4) : place]):
        return False
    if companions.isdisjoint(_near(words, place, 5)):
        return False
    return subject(words, place) >= 0


def is_in_phrase(words: Sequence[str], place: int, phrases: Sequence[str]) -> bool:
    """Whether one of the phrases is written around words[place], and somebody is spoken of."""
    near = f" {' '.join(_near(words, place, 5))} "
    return any(f" {phrase} " in near for phrase in phrases) and subject(words, place) >= 0


_NEGATIONS = listed("geen niet nooit not no kein keine nicht degil nie")


def _near(words: Sequence[str], place: int, reach: int) -> Sequence[str]:
    first, last = place, place
    while first > 0 and place - first < reach and words[first - 1] not in _ENDS:
        first -= 1
    while last + 1 < len(words) and last - place < reach and words[last + 1] not in _ENDS:
        last += 1
    return words[first : last + 1]


def _before(words: Sequence[str], place: int) -> str:
    return words[place - 1] if place else ""


def _after(words: Sequence[str], place: int) -> str:
    return words[place + 1] if place + 1 < len(words) else ""


def _is_filled(words: Sequence[str], person: int, link: int, place: int) -> bool:
    """Whether nothing of weight stands between a verb and the word."""
    between = range(min(link, place) + 1, max(link, place))
    return all(words[at] in _FILLERS or words[at].isdigit() or at == person for at in between)


def _is_other_use(words: Sequence[str], place: int) -> bool:
    """The name of an organisation or a facility, swearing, or a figure of speech."""
    word, before, after = words[place], _before(words, place), _after(words, place)
    if after in _AFTER_ORGANISATION or before in ("stichting", "vereniging"):
        return True
    if word in _SWEARING and (after in _AFTER_SCOLDING or before in ("vieze", "vuile", "de", "krijg", "kut")):
        return True
    if word in _EPIDEMICS and (before in _DURING or after not in _AFTER_ILLNESS):
        return True
    if after not in ("van", "hiervan"):
        return False
    return not _TIRED.isdisjoint((*words[max(0, place - 5) : place], *words[place + 2 : place + 4]))


def _is_meant_wryly(words: Sequence[str], place: int) -> bool:
    """ "Allergisch voor bureaucratie", "verslaafd aan koffie"."""
    if words[place] not in _WRY or _after(words, place) not in ("voor", "aan"):
        return False
    return not _WRYLY.isdisjoint(words[place + 2 : place + 5])


_WRY = listed("allergisch allergie verslaafd verslaafde allergic addicted")
_WRYLY = listed(
    "bureaucratie regels regeltjes ambtenaren gezeik gezeur gedoe geneuzel onzin drukte wachten wachtrijen wachtrij"
    " formulieren papierwerk geklets smoesjes leugens maandag maandagen jullie jou u hem haar herrie lawaai domheid"
    " stomme arrogantie mensen politici gemeente koffie thee chocola chocolade drop sushi netflix series telefoon"
    " mobiel app whatsapp internet youtube tiktok voetbal werk sporten serie lezen kaas oneerlijkheid liegen"
    " onrecht haast deadlines vergaderen vergaderingen belasting belastingen bureaucracy rules queues coffee"
)


def _is_owned(words: Sequence[str], place: int) -> bool:
    """ "Mijn reuma", "haar ernstige astma"."""
    for distance in (1, 2):
        if place < distance or words[place - distance] not in POSSESSIVES:
            continue
        if distance == 2 and not words[place - 1].endswith(("e", "er", "ische")):
            continue
        if words[place - distance] == "zijn":
            return place > distance and words[place - distance - 1] in _PREPOSITIONS
        return words[place - distance] not in ("ons", "ma", "mi", "me", "mij")
    return False


def _is_beside(words: Sequence[str], person: int, place: int) -> bool:
    """Without a verb: "zoon (8) autisme", "moeder 84 dement"."""
    if words[person] not in RELATIONS or not 0 < place - person <= 3:
        return False
    return all(word not in _BLOCKERS for word in words[person + 1 : place])


def _is_named(words: Sequence[str], place: int) -> bool:
    """ "Jan heeft dementie", "Fatima is zwanger": any one word that is no general one, then the verb."""
    for spot in range(place - 1, max(0, place - 3), -1):
        if words[spot] in ("is", "heeft", "has", "hat", "lijdt", "kreeg", "was"):
            name = words[spot - 1]
            return name in ("er", "sie") if words[spot] == "hat" else _is_name(name)
    return False


def _is_name(word: str) -> bool:
    return len(word) > 2 and word.isalpha() and word not in _NOT_NAMES


_NOT_NAMES = _NOT_HIS | listed(
    "iemand niemand iedereen men wie gemeente het een kind als boom hond kat wijk buurt school straat"
    " mens this that"
    " it there what who persoon inwoner patient vrouw man ouder partner alles niets ook medewerker"
    " ambtenaar jij"
    " burger bewoner daarnaast and dus toch nou hoe deze dan kat wethouder burgemeester naam achternaam"
    " voornaam name water site website app hoeveel"
)


def _link(words: Sequence[str], place: int, reach: int) -> int | None:
    """Where the nearest verb or preposition stands that ties the word to its subject."""
    if _before(words, place) in _ROLES:
        return place - 1
    for look in (_preposition, _verb_before, _verb_after):
        spot = look(words, place, reach)
        if spot is not None:
            return spot if spot >= 0 else None
    return None


def _preposition(words: Sequence[str], place: int, _reach: int) -> int | None:
    """Right before it, or with an article or an adjective between."""
    for spot in range(place - 1, max(-1, place - 3), -1):
        if words[spot] in _PREPOSITIONS and words[spot] not in _BLOCKERS:
            return spot
        if words[spot] not in _ARTICLES and not words[spot].endswith("e"):
            break
    return None


def _verb_before(words: Sequence[str], place: int, reach: int) -> int | None:
    """The nearest; −1 when something between undoes it ("ik heb een vraag over …", "ik heb geen …")."""
    for spot in range(place - 1, max(-1, place - reach), -1):
        word = words[spot]
        if word in _ENDS:
            break
        if word in _TREATED or (word == "voor" and spot and words[spot - 1] in _TREATED):
            return spot
        if word in _BLOCKERS:
            return -1
        if word in _LINKS:
            return spot
    return None


def _verb_after(words: Sequence[str], place: int, _reach: int) -> int | None:
    for spot in range(place + 1, min(len(words), place + _SPAN_LINK_AFTER)):
        if words[spot] in _ENDS or words[spot] in _BLOCKERS:
            break
        if words[spot] in _LINKS:
            return spot
    return None
