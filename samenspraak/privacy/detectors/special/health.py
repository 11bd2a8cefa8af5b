"""What a person can suffer from or live with, in the languages residents write in; accents are already gone."""

from samenspraak.domain.labels import listed, spelled

_HEARD = (
    ("sch", "sh"), ("sch", "sg"), ("ph", "f"), ("th", "t"), ("y", "i"), ("ch", "g"), ("c", "k"), ("ie", "i"),
    ("z", "s"), ("ij", "ei"), ("ei", "ij"), ("oo", "o"), ("ee", "e"), ("aa", "a"), ("x", "ks"), ("eu", "u"),
    ("ll", "l"), ("ss", "s"), ("mm", "m"), ("pp", "p"), ("nd", "n"),
)  # fmt: skip
"""What is written for what, by ear."""

_SHORTEST_HEARD, _MOST_HEARD = 7, 16


def _written(text: str) -> frozenset[str]:
    """The words, with one slip, or as they are written by ear ("shizofreni", which is several slips)."""
    heard = (form for word in text.split() if len(word) >= _SHORTEST_HEARD for form in _by_ear(word))
    return spelled(text).union(heard)


def _by_ear(word: str) -> set[str]:
    forms = {word}
    for sign, form in _HEARD:
        if sign in word and len(forms) < _MOST_HEARD:
            forms |= {earlier.replace(sign, form) for earlier in forms}
    return forms


CONDITIONS = (
    _written(
        # Nerves and mind.
        "alzheimer dementie parkinson epilepsie schizofrenie psychose psychoses borderline autisme asperger"
        " depressie depressies angststoornis angststoornissen paniekaanval paniekaanvallen paniekstoornis"
        " dwangstoornis smetvrees eetstoornis anorexia boulimia persoonlijkheidsstoornis stemmingsstoornis"
        " persoonlijkheidsproblematiek waanideeen wanen hallucinaties zelfmoordneigingen zelfmoordgedachten"
        " zelfmoordpoging burnout postnatale hersenletsel hersenbeschadiging hersenschudding hersentumor"
        " hersenvliesontsteking dyslexie dyscalculie dyspraxie adhd ptss syndroom downsyndroom tourette"
        " ontwikkelingsstoornis ontwikkelingsachterstand gedragsstoornis hechtingsstoornis narcolepsie"
        " slaapapneu"
        " fobie pleinvrees straatvrees hoogtevrees agorafobie trauma psychiatrische problematiek"
        " verwardheid delier"
        " delirium gilles korsakov spasticiteit spasmes dwarslaesie verlamming halfzijdige afasie korsakoff"
        # Body.
        " kanker borstkanker longkanker darmkanker prostaatkanker huidkanker botkanker leverkanker"
        " keelkanker"
        " baarmoederhalskanker alvleesklierkanker slokdarmkanker nierkanker blaaskanker maagkanker tumor"
        " tumoren"
        " leukemie lymfeklierkanker melanoom uitzaaiing uitzaaiingen suikerziekte diabetes hartinfarct"
        " hartaanval"
        " hartfalen hartkwaal hartklachten hartproblemen hartafwijking hartritmestoornis"
        " hartritmestoornissen"
        " beroerte herseninfarct hersenbloeding trombose longembolie longontsteking longemfyseem astma copd"
        " bronchitis tuberculose cystic fibrosis taaislijmziekte sclerose reuma artrose artritis"
        " fibromyalgie hernia"
        " osteoporose botontkalking jicht lupus bechterew spierziekte spierdystrofie huntington zenuwziekte"
        " nierziekte nierfalen nierstenen dialyse nierdialyse leverziekte levercirrose hepatitis"
        " geelzucht hivbesmetting"
        " aids gonorroe chlamydia syfilis endometriose miskraam abortus zwangerschap zwangerschapsdiabetes"
        " zwangerschapsvergiftiging bekkeninstabiliteit colitis coeliakie prikkelbare darmziekte"
        " maagzweer stoma katheter incontinentie voedselallergie notenallergie pinda-allergie pindaallergie"
        " lactoseintolerantie glutenallergie glutenintolerantie koemelkallergie latexallergie"
        " huisstofmijtallergie"
        " stofallergie allergie allergieen hooikoorts eczeem psoriasis vitiligo brandwonden gordelroos"
        " wondroos"
        " migraine clusterhoofdpijn tinnitus oorsuizen glaucoom staar maculadegeneratie netvliesloslating"
        " slechtziendheid"
        " blindheid doofheid gehoorverlies gehoorbeschadiging kokervisie nachtblindheid kleurenblindheid"
        " chemo chemotherapie chemokuur bestraling bestralingen immunotherapie hormoontherapie elektroshock"
        " heupoperatie knieoperatie hartoperatie rugoperatie oogoperatie staaroperatie openhartoperatie"
        " levertransplantatie niertransplantatie donornier pacemaker kunstheup kunstknie amputatie"
        " beenprothese"
        " onderbeenprothese rugklachten rugproblemen nekklachten knieklachten heupklachten psychische"
        " klachten"
        " longklachten gewrichtsklachten hartkloppingen bloedarmoede bloedziekte hemofilie sikkelcelziekte"
        " schildklierziekte schildklierproblemen obesitas overgewicht hypertensie legionella covid"
        " corona buikgriep griep koorts blaasontsteking longvirus tetanus malaria bloedvergiftiging sepsis"
        " drankprobleem drankproblemen alcoholprobleem alcoholproblemen alcoholverslaving drugsverslaving"
        " drugsprobleem gokverslaving gameverslaving verslaving verslavingsproblematiek verslavingsprobleem"
        " handicap beperking beperkingen lichaamsbeperking spraakgebrek aandoening"
        " autismespectrumstoornis spectrumstoornis stressstoornis diabetis dementeert stoornis ziekte"
        " hartziekte"
        " longziekte"
        " huidziekte darmziekte oogziekte stofwisselingsziekte nekhernia whiplash bandscheibenvorfall"
        " botbreuk heupfractuur liesbreuk terminale kaakontsteking gezichtsverlies stembandverlamming"
        " claustrofobie zelfbeschadiging automutilatie suicidepoging suicidegedachten mutisme"
        " darmproblemen hartruis"
        " hartziektes bypass longproblemen ademhalingsproblemen evenwichtsstoornis evenwichtsproblemen"
        " ischias galstenen"
        " blindedarmontsteking nierbekkenontsteking longaandoening hartaandoening nieraandoening"
        " spieraandoening"
        " oogaandoening darmaandoening huidaandoening zenuwaandoening autoimmuunziekte immuunziekte"
        " transplantatie"
        " miskramen keizersnede onvruchtbaarheid hoogsensitiviteit geheugenverlies geheugenproblemen"
        " spierpijn"
        " gewrichtspijn reumatische polyneuropathie neuropathie duizeligheid hartkatheterisatie"
        " dotterbehandeling"
        " zuurstoftherapie longrevalidatie voedselvergiftiging lactoseallergie coma hersenaandoening prothese"
        " angstaanval angstaanvallen angstklachten stressklachten depressiviteit stemmingswisselingen"
        " loopproblemen mobiliteitsbeperking energiebeperking zichtbeperking gehoorproblemen oogproblemen"
        " rugpijn rughernia lumbago knieprothese heupprothese vermoeidheidssyndroom baarmoederkanker"
        " teelbalkanker"
        " schildklierkanker hersenkanker bloedkanker strottenhoofdkanker eierstokkanker kankerbehandeling"
        # English.
        " dementia schizophrenia epilepsy autism depression anxiety bipolar psychosis cancer leukemia"
        " asthma stroke"
        " arthritis diabetic pneumonia tuberculosis disability disabilities illness miscarriage addiction"
        " alzheimers parkinsons dyslexia fibromyalgia hepatitis concussion heartattack rheumatism"
        # German.
        " demenz schizophrenie epilepsie autismus depressionen angststorung zuckerkrankheit brustkrebs"
        " krebs"
        " lungenkrebs schlaganfall herzinfarkt rheuma asthma behinderung krankheit bandscheiben multiple"
        # Turkish.
        " seker kanser kanserim otizm epilepsi depresyon sizofreni bunama demans felc astim engelim"
        " hastaligim"
        " hastaligi tansiyon migren verem romatizma bobrek"
        # Polish.
        " cukrzyce cukrzyca cukrzycy raka nowotwor padaczke padaczka autyzm autyzmem depresje depresja"
        " depresji"
        " schizofrenie astme astma demencje demencja udar udarze zawal zawale stwardnienie"
        " niepelnosprawnosc"
    )
    | listed(
        "longcovid autismo autisme arbeidsongeschiktheid invaliditeit"
        " cancer demencia epilepsia depresion discapacidad tia hiv soa"
        " tbc als ms add odd ocd pdd pds cvs gbs sma hsp adhd ptsd ptss copd chd tbi fas"
        " crohn down rsi burn long lyme pfeiffer meniere sjogren mci lvb nah tos scoliose klaplong"
        # Arabic.
        " سكري السكري سكر السكر سرطان السرطان توحد التوحد اكتئاب الاكتئاب صرع الصرع ربو الربو خرف الزهايمر"
        " اعاقة مرض فصام جلطة"
        # Ukrainian and Russian, folded.
        " інвалідність інвалідності рак раком діабет епілепсія"
        " аутизм деменція депресія онкологія інсульт инвалидность"
        " инвалидности диабет эпилепсия деменция депрессия онкология инсульт астма"
    )
) - listed(
    "asperge asperges addition verwardheid trauma syndroom long burn als odd add down gekke problematiek"
    " klachten multiple rake mania"
)

STATES = (
    _written(
        "autistisch autist dement dementerend dementerende schizofreen psychotisch depressief manisch"
        " bipolair bipolaire"
        " suicidaal zwanger hoogzwanger invalide gehandicapt meervoudig spastisch verlamd arbeidsongeschikt"
        " slechtziend slechthorend doofblind doofstom dyslectisch hartpatient nierpatient kankerpatient"
        " longpatient"
        " reumapatient suikerpatient diabeet diabetespatient migrainepatient epilepticus alzheimerpatient"
        " alcoholist verslaafd verslaafde alcoholverslaafd drugsverslaafd drugsverslaafde gokverslaafd"
        " rolstoelgebruiker"
        " rolstoelafhankelijk rolstoelgebonden bedlegerig overspannen borderliner lesbisch incontinent"
        " chronisch terminaal ongeneeslijk allergisch besmet seropositief hivpositief geamputeerd bijziend"
        " epileptisch astmatisch psychiatrisch anorectisch mindervalide hulpbehoevend halfblind stokdoof"
        " kreupel"
        " getraumatiseerd zwakbegaafd uitbehandeld chronischziek hartpatiente"
        " zelfmoord autistische demente dementerende schizofrene psychotische depressieve manische"
        " zwangere hoogzwangere"
        " gehandicapte slechtziende slechthorende suicidale spastische verlamde dyslectische bedlegerige"
        " alcoholistische"
        " terminale ongeneeslijke minderbegaafd verlamt alzheimerpatiente"
        # English.
        " autistic pregnant disabled diabetic depressed paralyzed paralysed suicidal addicted addict"
        " alcoholic"
        " handicapped epileptic schizophrenic bedridden demented"
        # German.
        " schwanger gehbehindert behindert schwerbehindert gehorlos suchtig zuckerkrank krebskrank"
        " querschnittsgelahmt"
        " depressiv dement autistisch pflegebedurftig rollstuhlfahrer rollstuhlfahrerin arbeitsunfahig"
        # Turkish, where the ending is the verb.
        " otizmli otistik engelli gebe hamile epileptik depresyonda kanserli kanseri felcli bagimlisi"
        # Polish.
        " niepelnosprawny niepelnosprawna niepelnosprawnym niepelnosprawne niewidomy niewidoma niewidomym"
        " ciazy uzalezniony uzalezniona autystyczny autystyczne autystycznego chora alkoholikiem inwalida"
        # French and Spanish, of which there is little.
        " parkinsonpatient dementiepatient mspatient copdpatient astmapatient hivpatient aidspatient longcovidpatient"
        " diabetiker diabetikerin epileptiker epileptikerin"
        " asthmatiker asthmatikerin alkoholiker alkoholikerin"
        " autistin depressive krebspatient krebspatientin dialysepatientin suchtkrank psychisch"
        " autiste autista discapacitado discapacitada "
        " enceinte handicape handicapee embarazada"
    )
    | listed(
        "gluchy glucha gluchym chory chore dialysepatient інвалід інвалідом вагітна"
        " инвалид инвалидом беременна діабетик диабетик حامل معاق معاقة اعمى اصم مشلول"
    )
) - listed(
    "invalid disable chronisch meervoudig zanger zangers zwager zwagers mager terminal zelfmoord psychisch"
)

WEAK_STATES = listed(
    "zwart gekleurd black ziek blind doof ziekjes ill sick deaf blinde dove zieke krank taub hasta kor"
    " sagir afgekeurd"
    " dik"
    " bi trans gay"
)
"""Words with other meanings as well ("blind vertrouwen", "ziek van de herrie"): close to their subject only."""

ATTRIBUTES = listed("blinde dove zieke")
"""Weak states that say something about the word behind them, which must be a person."""

SELF_CONTAINED = spelled(
    "hastayim hamileyim gebeyim engelliyim sagirim epilepsiyim otistigim bagimliyim kanserim muslumanim"
    " aleviyim"
    " hristiyanim yahudiyim escinselim lezbiyenim biseksuelim sakatim depresyondayim alkoligim kurdum"
    " ateistim"
    " hapisteyim hukumluyum hastasiyim"
) | listed("korum gayim geyim")
"""Turkish words that hold the subject as well: "I am ill"."""
