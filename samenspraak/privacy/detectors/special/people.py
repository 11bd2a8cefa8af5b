"""Whom a statement is about: somebody concrete, or people in general."""

from collections.abc import Sequence

from samenspraak.domain.labels import SALUTATIONS, listed, spelled

PRONOUNS = listed(
    "ik k ikke wij we mij me hij zij ze hem hun haar"
    " i im ive he she hes shes him"
    " ich wir mir"
    " ben ona jestem mam bylem bylam choruje"
    " estoy soy tengo padezco suis я він вона он она мене меня нього него неї нее"
    " انا عندي لدي اعاني هو هي هوا"
)
POSSESSIVES = (spelled("mijn", shortest=4) - {"min", "mij"}) | listed(
    "mijn mn m'n mij me onze ons haar zijn zn hun uw my his our their mein meine meinen meiner meinem"
    " unser unsere"
    " міи моя моє моі мого моєі мои мою моего моей наш наша"
    " benim moj moja moje mojego mojej mojemu moim mi mon ma"
)
RELATIONS = listed(
    "moeder vader mama papa mam pap ma pa ouders zoon zoontje zoons dochter dochtertje dochters kind"
    " kinderen kindje"
    " kleinkind kleinzoon kleindochter oma opa grootmoeder grootvader broer broertje broers zus zusje"
    " zussen zuster"
    " man vrouw echtgenoot echtgenote partner vriend vriendin vriendje vriendinnetje ex verloofde"
    " schoonmoeder"
    " schoonvader schoonzus schoonzoon schoondochter schoonouders zwager oom tante neef neefje nicht"
    " nichtje"
    " stiefzoon stiefdochter stiefkind stiefvader stiefmoeder pleegkind pleegzoon pleegdochter pleegkinderen"
    " adoptiezoon adoptiedochter tweelingbroer tweelingzus kleinkinderen achterneef grootouders buurman"
    " buurvrouw buurmeisje"
    " buurjongen buren"
    " overbuurman overbuurvrouw bovenbuurman benedenbuurvrouw bovenbuurvrouw onderbuurman huisgenoot"
    " huisgenote"
    " betrokkene verdachte huurder huurster bewoner bewoonster"
    " collega jongen meisje baby tweeling gezin familie mevrouw"
    " meneer mevr dhr mw"
    " heer dame peuter kleuter puber tiener client cliente zoonlief mantelzorger vrijwilliger"
    " mother father mom mum dad son daughter husband wife brother sister grandmother grandfather child"
    " kid neighbour"
    " neighbor boyfriend girlfriend parents uncle aunt children"
    " mutter vater sohn tochter mann frau bruder schwester kind nachbar nachbarin ehemann ehefrau kinder"
    " annem babam oglum kizim esim kocam karim kardesim cocugum dedem ninem anneannem babaannem ablam"
    " abim oglumda"
    " kizimda annemde babamda annemin oglumun komsum"
    " syn corka maz zona matka ojciec brat siostra dziecko babcia dziadek tata meza zony corce synowi"
    " чоловік чоловіка дружина дружини син сина донька доньки"
    " дочка мама мами мати тато сестра брат бабуся муж мужа"
    " hijo hija esposa esposo marido madre padre hermano hermana mujer fils fille mari mere pere soeur frere femme"
    " сына дочери маме мамі сину дружині чоловіку"
    " жена жены сын мать отец бабушка дочери ребенок дитина"
    " ابني بنتي ابنتي زوجي زوجتي امي ابي والدي والدتي اخي اختي طفلي"
)
HOUSEHOLD = POSSESSIVES | listed("de het die deze dat mr mrs ms")
_ANYBODY = listed(
    "je jij jou jullie u iemand niemand iedereen men mensen personen inwoners patienten ouderen jongeren"
    " gehandicapten blinden slechtzienden doven bewoners burgers vrouwen mannen wie wat welke welk"
    " gebruikers eenieder"
    " gemeente ambtenaar ambtenaren medewerker medewerkers wethouder burgemeester handhaver handhavers"
    " politiek"
    " people someone anyone everyone everybody you who persons leute menschen jemand wer du ihr insan"
    " ludzie ktos"
    " boom bomen hond honden kat katten poes eend eenden plant planten iep kastanje eik beuk linde heg"
    " haag struik"
    " dier dieren vogel vogels hert konijn paard egel duif zwaan vis vissen es esdoorn populier berk kip"
    " kippen"
    " lamp lantaarn straat stoep brief site website app formulier school wijk buurt winkel restaurant"
)
"""People in general, those spoken to, animals and things: a statement about them is nobody's."""

_FIRST_VERBS = listed("ben heb zit lijd slik stem loop lig draag krijg gebruik")
_SPOKEN_TO = listed("je jij jullie u gij ge")
_CONDITIONAL = listed("als indien wanneer stel mocht zodra if when wenn falls eger jesli gdy tenzij of")
_A_CHILD = listed("een n n' 'n a an ein eine twee 2 drie")
_HOLDS = listed("heb heeft hebben had have has habe hat ben is zijn van var ma mam")
_WINDOW_BEFORE, _WINDOW_AFTER = 11, 6
_ENDS = frozenset(".!?;\n")


def subject(words: Sequence[str], place: int) -> int:
    """Where the person stands that words[place] is said of: the nearest, before it first; −1 when nobody is."""
    for spot in range(place - 1, max(-1, place - _WINDOW_BEFORE), -1):
        if words[spot] in _ENDS:
            break
        verdict = _verdict(words, spot)
        if verdict is not None:
            return spot if verdict else -1
    for spot in range(place + 1, min(len(words), place + _WINDOW_AFTER)):
        if words[spot] in _ENDS:
            break
        verdict = _verdict(words, spot)
        if verdict is not None:
            return spot if verdict else -1
    return -1


def _verdict(words: Sequence[str], spot: int) -> bool | None:
    """Whether words[spot] is somebody (True), nobody in particular (False), or no person at all (None)."""
    word = words[spot]
    if word in RELATIONS:
        return _is_somebody(words, spot)
    if word in PRONOUNS:
        return not _is_supposed(words, spot) and not (word == "ben" and _speaks_to(words, spot))
    if word in _FIRST_VERBS:
        return None if _speaks_to(words, spot) else (_starts(words, spot) or None)
    if word == "u" and _is_addressed(words, spot):
        return True
    return False if word in _ANYBODY else None


def _is_addressed(words: Sequence[str], spot: int) -> bool:
    """ "U bent …", "dat u … bent": the person written to, in a statement and not a question or a condition."""
    before, after = words[spot - 1] if spot else ".", words[spot + 1] if spot + 1 < len(words) else ""
    return before in _SO_THAT or (after in _YOU_ARE and not _is_supposed(words, spot))


def _is_somebody(words: Sequence[str], spot: int) -> bool | None:
    """A relation of somebody's; "een kind" is nobody's, unless one has it ("ik heb een kind met …")."""
    before = words[max(0, spot - 4) : spot]
    if before and before[-1] in SALUTATIONS:
        return None
    if not POSSESSIVES.isdisjoint(before[-3:]):
        return not _is_supposed(words, spot - 1) and not _is_supposed(words, spot - 2)
    if before and (before[-1] in _A_CHILD or (len(before) > 1 and before[-2] in _A_CHILD)):
        return None if not _HOLDS.isdisjoint(before[:-1]) else False
    if words[spot] in _PLURALS:
        return False
    return not _is_supposed(words, spot - 1) and not _is_supposed(words, spot)


_SO_THAT = listed("dat omdat aangezien want")
_YOU_ARE = listed("bent heeft had was")
_PLURALS = listed("kinderen ouders children parents zoons dochters broers zussen kinder vrouw man")


def _is_supposed(words: Sequence[str], spot: int) -> bool:
    """ "Als ik ziek ben": nobody is ill yet."""
    return spot > 0 and words[spot - 1] in _CONDITIONAL


def _speaks_to(words: Sequence[str], spot: int) -> bool:
    return spot + 1 < len(words) and words[spot + 1] in _SPOKEN_TO


def _starts(words: Sequence[str], spot: int) -> bool:
    """A verb in the first person without its subject, at the start of a clause or anywhere for "ben" and "heb"."""
    return words[spot] in ("ben", "heb") or spot == 0 or words[spot - 1] in _CLAUSE_STARTS


_CLAUSE_STARTS = _ENDS | listed(", en want maar omdat hallo hoi dag goedemorgen goedemiddag gemeente hey")
