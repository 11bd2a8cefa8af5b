"""Belief, orientation, origin and criminal past as what a person is; politics and unions stand with the frames."""

from samenspraak.domain.labels import listed, spelled

BELIEFS = spelled(
    "moslim moslima moslims christen christenen katholiek katholieke protestant protestants gereformeerd"
    " hervormd"
    " gereformeerde joods joodse hindoe hindoeistisch boeddhist boeddhistisch atheist atheistisch gelovig"
    " godsdienstig islamitisch islamitische soennitisch soenniet sjiitisch sjiiet alevitisch aleviet"
    " salafist"
    " evangelisch pinkstergelovig mormoon humanist agnost bekeerd bekeerling christelijk christelijke"
    " kerkelijk"
    " orthodox jehovagetuige jehova jehovas religieus praktiserend"
    " muslim muslima catholic jewish hindu buddhist atheist protestant religious"
    " moslem katholisch judisch christin evangelikal"
    " musluman alevi hristiyan yahudi sunni ateist"
    " katolikiem katoliczka muzulmaninem muzulmanka protestantem wierzacy wierzaca"
) | listed("christian jood jodin sikh مسلم مسلمة مسيحي مسيحية يهودي")

ORIENTATIONS = spelled(
    "homoseksueel homoseksuele lesbisch lesbische lesbienne biseksueel biseksuele transgender transseksueel"
    " transvrouw transman panseksueel aseksueel intersekse nonbinair genderfluide genderneutraal queer"
    " binair"
    " homosexual lesbian bisexual transsexual nonbinary schwul lesbe bisexuell escinsel lezbiyen biseksuel"
    " lesbijka gejem biseksualna"
) | listed("homo homos lesbo gay")

_PEOPLES = spelled(
    "marokkaans marokkaanse marokkaan turkse koerdisch koerdische syrisch syrische syrier"
    " somalisch somalische somalier eritrees eritrese eritreeer ethiopisch afghaans afghaanse irakees"
    " iraakse"
    " iraans iraanse iranier surinaams surinaamse surinamer antilliaans antilliaanse antilliaan arubaans"
    " curacaos"
    " hindoestaans hindoestaanse creools creoolse javaans moluks molukse molukker indonesisch chinees"
    " chinese"
    " afrikaans afrikaanse arabisch arabische berbers berberse kaapverdisch kaapverdische ghanees ghanese"
    " nigeriaans"
    " pakistaans pakistaanse tunesisch algerijns egyptisch vietnamees poolse roemeens roemeense"
    " bulgaars bulgaarse russisch russische armeens armeense palestijn palestijns palestijnse"
    " donkergekleurd"
    " moroccan turkish kurdish syrian somali eritrean surinamese african arabic arabisch kurdisch turkisch"
    " marokkanisch syrisch afghan iranian iraqi"
) | listed(
    "turks turk pools koerd afghaan roma sinti zigeuner zigeunerin kurd kurde kurdin turke"
)  # fmt: skip
PEOPLES = _PEOPLES - listed("syria syrie")
"""Adjectives of origin: they count when said of a person ("ik ben Koerdisch"), not of bread or a shop."""

DESCENT = spelled(
    "afkomst komaf origine huidskleur roots descent ethnicity herkunft kokenli hautfarbe etniciteit"
)

CRIMES = spelled(
    "veroordeeld gedetineerd gedetineerde exgedetineerde strafblad  voorarrest gearresteerd"
    " aangehouden vastgezeten enkelband reclassering"
    " jeugddetentie huisarrest jeugdgevangenis reclasseringstoezicht zedendelinquent pedofiel drugsdealer"
    " crimineel veroordeling reclasseringsambtenaar"
    " convicted incarcerated felon parole probation vorbestraft verurteilt inhaftiert sabikali sabikam"
    " karany skazany"
    " skazana wiezieniu"
) | listed("tbs ontsnapt dealt cezaevinde hapiste") - listed("ontsnapt")
