"""Words that tell something personal only beside certain others: "lid" of a union, "in" a wheelchair."""

from samenspraak.domain.labels import listed

_FRAMES = """
pvv vvd cda d66 sp pvda groenlinks gl volt fvd ja21 sgp cu christenunie bbb nsc pvdd bij1 50plus forum vnl leefbaar
    labour tories republican democrats afd spd cdu fdp linke akp chp hdp mhp piratenpartij
    : stem stemde stemden gestemd stemmen stemt kies koos lid lidmaatschap aanhanger sympathisant stemmer actief
      achterban partijlid vote voted voter voting wahle gewahlt oy
fnv cnv vakbond vakvereniging vakorganisatie vcp aob abvakabo bond union verdi gewerkschaft sendika sendikaya
    zwiazku solidarnosc nu91 unie vakcentrale
    : lid leden lidmaatschap aangesloten kaderlid vakbondslid member mitglied uye uyesi uyesiyim czlonkiem staak
      vakbondsman bestuurslid actief staking
ziekenhuis hospital krankenhaus hastanede szpitalu hospice verpleeghuis ggz ggnet altrecht psychiatrie
    psychiatrische kliniek afkickkliniek
    : opgenomen lig ligt lag gelegen opname behandeling behandeld patient client cliente beland therapie
      hospitalized eingeliefert ontslagen gezeten behandel behandelt
psycholoog psychiater verslavingszorg jellinek therapeut
    : bij mijn loop opgenomen behandeling behandeld patient client cliente therapie
dialyse nierdialyse chemo chemotherapie chemokuur bestraling bestralingen revalidatie hartrevalidatie
    : naar krijg krijgt volg volgt onderga ondergaat zit week keer bezig start begin
psychose depressie coma delier burnout manie : zit zat raakte raakt beland belandde
detentie gevangenis bajes penitentiaire prison jail gefangnis cel gevang
    : zit zat zitten gezeten uit opgenomen beland komt vast serving sitzt
rolstoel wheelchair rollstuhl sandalyede rolstoeltje wozku sandalyedeyim
    : in mijn afhankelijk zit zat beland gebonden met im use tekerlekli na poruszam loop
scootmobiel : afhankelijk zit
rollator : loop loopt lopen afhankelijk
blindengeleidehond hulphond : mijn heb heeft met
gehoorapparaat gehoorapparaten : draag draagt heb heeft
blindenstok : mijn loop met
medicijnen medicatie antidepressiva insuline ritalin methadon morfine antipsychotica kalmeringstabletten oxazepam
    lithium bloedverdunners medication ilac
    : zit krijg krijgt voorgeschreven slik slikt gebruik gebruikt neem neemt spuit slikken take taking nehme
moskee kerk synagoge church mosque tempel camiye : bid bidt bidden lid zondags wekelijks gelovig vrijdaggebed
ramadan sabbat sjabbat vasten : vast doe doen vier vieren vasten houd houden meedoe
geloof religie godsdienst religion : mijn
islam christendom jodendom : bekeerd belijd aanhang bekeerde converted
hoofddoek keppel keppeltje : draag draagt mijn
gebroken geamputeerd broken gekneusd geopereerd
    : been arm voet pols enkel heup knie rug schouder hand sleutelbeen rib ribben nek vinger teen elleboog bekken
      neus kaak onderbeen leg hip
geopereerd bevallen uitgerekend : ben
out : burn
downs : syndroom syndrome
hastasi hastasidir : kalp akciger karaciger ruh mide lenf
syndroom : down asperger
reclassering : toezicht contact mijn bij onder traject
oncoloog cardioloog neuroloog hematoloog reumatoloog : naar bij mijn
operatie : herstel herstellend ondergaan mijn
handicap : heb heeft met mijn
ziektewet : zit in loop
wajong wao wia : zit
straf : uitgezeten
delict : gepleegd
drugs drank alcohol : verslaafd dealt verkoopt dealen
criminal : record
beperkt beperkte : verstandelijk lichamelijk visueel auditief motorisch geestelijk
ziek : psychisch ernstig chronisch ongeneeslijk terminaal langdurig geestelijk heel erg
klachten : psychische chronische
problemen : psychische psychiatrische
pijn : chronische chronisch
impaired : visually hearing
blood : high
covid : long heb heeft
bloeddruk : hoge high
opgepakt : ben politie werd is
voorwaardelijk : veroordeeld straf maanden jaar gekregen
taakstraf werkstraf celstraf gevangenisstraf : doe doet moet heb heeft kreeg mijn gehad gekregen zit
zwangerschapsverlof : mijn ben
"""
"""Words, a colon, and their companions; an entry goes on where a line is indented. "mijn" is any possessive."""

_PHRASES = """
down : heeft down, heb down
add : heeft add, heb add, met add
kast : uit de kast gekomen, uit de kast komen, ben uit de kast, kwam uit de kast
mannen : val op mannen, valt op mannen
vrouwen : val op vrouwen, valt op vrouwen
been : slecht ter been, moeilijk ter been, niet goed ter been, been gebroken, mist een been
lopen : slecht lopen, moeilijk lopen, niet meer lopen
denk : stem op denk, stem denk, lid van denk
zien : slecht zien, bijna niets zien
hoor : hoor slecht, hoor heel slecht, hoor niets meer
zie : zie slecht, zie heel slecht, zie bijna niets
vast : heb vast gezeten, heeft vast gezeten,
    zit vast geweest, zit al vast, zit vast sinds, zit vast wegens, zit nu vast,
    vast geweest voor, zat vast, zit vast voor
kerk : naar de kerk
moskee : naar de moskee
synagoge : naar de synagoge
heart : heart attack
aanraking : aanraking met justitie, aanraking met de politie, aanraking geweest met
gezeten : heb gezeten voor, heeft gezeten voor
huid : donkere huid
doop : laten dopen
zelfmoord : zelfmoord plegen, zelfmoord te plegen, zelfmoord gepleegd, poging tot zelfmoord
leven : uit het leven stappen, einde aan mijn leven
"""


def _entries(table: str) -> list[tuple[list[str], str]]:
    """Heads and tails of a table with a colon between them."""
    lines = table.strip().replace("\n    ", " ").splitlines()
    return [(head.split(), tail) for head, tail in (line.split(":") for line in lines)]


def _joined() -> dict[str, frozenset[str]]:
    frames: dict[str, frozenset[str]] = {}
    for words, companions in _entries(_FRAMES):
        for word in words:
            frames[word] = frames.get(word, frozenset()) | listed(companions)
    return frames


_ALL_FRAMES = _joined()
OWNED = frozenset(word for word, companions in _ALL_FRAMES.items() if "mijn" in companions)
"""Words that tell enough when they are somebody's: "mijn rolstoel"."""

FRAMES = {word: companions - {"mijn"} for word, companions in _ALL_FRAMES.items()}
"""Each word with its companions: one of them stands within a few words of it, and a person is spoken of."""

PHRASES = {
    word: tuple(phrase.strip() for phrase in phrases.split(","))
    for words, phrases in _entries(_PHRASES)
    for word in words
}
"""Words that count in these phrases only."""
