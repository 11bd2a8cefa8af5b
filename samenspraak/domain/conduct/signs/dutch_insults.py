"""What hints at insults in Dutch."""

SIGNS = {
    "slur": """
        kankerl*|kankerho*|kankerwij*|kankerteef|kankermongo*|kankerambten*|kankerboa*|kankerjong*|kankerbe*|kenkerl*
        tyfusl*|tyfusho*|tyfuswij*|teringl*|teringho*|teringwij*|pleurisl*|pestlij*|vinkentering|takkewij*
        kutwij*|kutvent*|kutmens*|kutteef|kutambten*|kutboa*|kutmarok*|kuttekop*|kutkop*|rotwij*|rotmens|rotzak*
        zeikwij*|zeikerd*|zeikstra*|zeurkous|viswij*|klootzak*|kloothommel*|klootviool*|klotewij*|klojo*|hoerenz*
        hoerenj*|hoerenk*|hondenlul*|droplul*|boerenlul*|janlul*|lulhannes*|flapdrol*|slijmbal*|slijmjurk*|hielenlik*
        kontlik*|kontkruip*|draaikont*|trut|trutten|secreet|loeder|feeks|hufter*|smeerlap*|viespeuk*|gluiperd*
        etterbak*|lamzak*|lapzwans*|luiwammes*|zakkenwass*|zakkenvull*|nietsnut*|uitvreter*|klaploper*|randdebiel*
        imbeciel*|debielen|mongolen|halvegare*|mafkees|mafkezen|uilskuiken*|sukkels|oelewapper*|onbenullen|onnozelaar*
        schoft|schoften|schurken|bloedzuiger*|landverrader*|lafbek*|hersenloze|boerenpummel*|windbuil*|warhoofd*
        tuig +van
        stuk +vreten|stront|tuig|ongeluk
        luie +donder
    """,
    "insult": """
        klootviool*|klootviolen|zielepiet*|pennenlikker*|droeftoeter*|onbenul*|halvegare*|flapdrol*|gedrocht
        klojo*|sufkop*|zeveraar*|pik|kantoorpik*|dikke+nek|dikke+nekke|ongemanierd*|slome|gebakkenlucht*|knoeipot*
        janlul*|jan+lul|mafkikker|hufterig*|kakmadam|zeikstraal|zeverzak|onnozel*|stommeling*|kloothannes|pummels
        slapjanussen|papzak|prutsambtena*|flutambtena*|rotambtena*|stom|stomkop*|zielenpiet*|zielenpoot|armoedzaaier*
        boerenlul*|prutskop*|hielenlikker*|opgeblazen|uitzuiger*|randdebiel*|bloedzuigers|zielig+mannetje
        zielige+figuur|draak+van+een|vent|gluiperig*|hersenlozen|domme+doos|slappe+gelul|leeglopers|stuk+voor+stuk
        gladiool|dorpsgek|dorpsidioot|slappeling*|zakkenwasser*|achtereind|omhooggevallen|lomperd|hark|houten+klaas
        baviaan|gorilla|orang*|plurk|lapzak|naarling|rotzak|rotzakken|rothond|kutbuur*|naaktslak|worm|wormen
        kakkerlak*|teek|luis|luizen|bacterie|virus|kankergezwel|gezwel|pukkel|aambei|hansworst*|schobbejak
        gladjakker|gladjanus|patser|praatjesmaker|pipo|malle|hork|horken|lummel|vlegel|vlerk|ploert|onmens|monster
        monsters|duivel*|satan*|demon|heks+mens|rotmens|rotkind|rotjong|kutkinderen|kutambtena*|kutboa*|kutgemeente
        laten+nakijken|laat+je+nakijken|naar+een+psychiater|opgenomen+worden|kanker*|tering*|tyfus*|pleuris*|kutwij*
        kutvent*|kutmens*|klotevent|kloothommel*|hoeren*|mongool*|mongolen|debielen|sukkeltje*|sukkels|idioot|idiote
        droogkloot|droplul*|eikelbijter|lulletje*|lullo|lulhannes*|slijmbal|slijmjurk|kontkruiper|kontlikker
        bemoeial|zeikerd|zeiksnor|zeikwijf|pissebed|pis+op|schijtlijster|schijthuis|schijtluis|strontvent|strontkop
        stronteigenwijs|barbaar|beest|beesten|boerenpummel|boerenkinkel|pummel|kinkel|botterik|bullebak|dwaas|dwazen
        ezel|ezels|schaapskop|schapen|domkop|domoor|dombo|domme+gans|dombal|dommerik|leeghoofd|leeghoofden|uil
        uilskuikens|nitwit|nitwits|sufferd|sufkop|suffe|sukkelaars|klungel|klungels|knoeier|knoeiers|stuntel*
        brekebeen|lapzwans*|slappe+hap|slapjanus|watje|mietjes|janker|huilebalk|bandiet*|boef|boeven|crimineel
        criminelen|maffia|corrupt+zootje|gajes|geteisem|hufters|nietsnutten|niksnut*|klaploper*|leegloper*|luiaard*
        luilakken|zwerver*|uitschot|tuig|vuilnis|afval|vullis|stuk+tuig|ongedierte|teringtuig|addergebroed|adder
        adders|hyena*|gieren|aasgier*|wolven|bloedhond*|slijmerd|judas*|verrader*|ruggengraatloze|ruggengraat
        lafaard*|lafbek|lafbekken|dictator*|hitler*|stasi|gestapo|kampbeul*|fascist*|nazi*|sadist*|psychopaten
        narcist*|narcis+t|gekkenhuis+horen|gestoord|gestoorden|inteelt*|onderontwikkeld*|minkukels|prutsers|amateurs
        amateur|pannenkoeken|stoephoer|snol|sloerie|del|lellebel|feeks|helleveeg|viswijf|viswijven|manwijf|heksen
        kenau|bitch*|loeder|serpent|tang|kreng|krengen|secreet|portret|zeug|varkenskop|aardappel|bolle|spekkie
        kale+neet|kikker|mafklapper|malloten|halvezool|halve+zool|halve+zolen|idioterie|grapjas|grapjassen|pipo's
        pias|kwibus|snotneus|snotaap|blaag|eigenheimer|beterweter|wijsneus|regelneukers|regelneuker|papierschuiver
        papierschuivers|mierenneuker*|mierenneukers|bureaucraat|azijnpisser|azijnzeiker|zuurpruim|rund|runderen|os
        kalf|kuttenkop|tokkie*|achterbuurt|asociaal+volk|aso|aso's|aso+tuig|sukkel|idioten|imbeciel*|debiel|mongool
        achterlijke|randdebiel|halvegare|halve+gare|mafkees|mafketel|klootzak*|eikel|eikels|lul|lullen|lulhannes|zak
        zakken|zakkenvuller*|etter|etterbak|hufter|lomperik|boerenlul|kloothommel|klojo|trut|trutten|muts|doos|wijf
        kutwijf|rotwijf|teef|heks|slang|koe|gans|troela|troel|juffie|slet|hoer|hoeren|hoerenzoon|kankerhoer|flapdrol
        drol|loser|losers|nietsnut*|minkukel*|prutser*|onbenul|onbenullen|uilskuiken|kneus|kneusje|kneuzen|druiloor
        stumper|knurft|oelewapper|kwast|kwal|pannenkoek|malloot|mislukkeling*|nul|nullen|droplul|sul|rat|ratten
        varken|varkens|apen|aap|zwijn|zwijnen|kankerrat|hond|honden|schoft|schoften|schurk|schurken|tokkie|tokkies
        schorem|gespuis|parasiet*|bloedzuiger*|uitvreter*|profiteur*|luiwammes*|lamzak*|lamstraal|luilak|luie|donder
        onderkruiper|onderkruipsel|oplichter*|dieven|dief|leugenaar*|bedrieger*|nsber|nsb'er|nazi|nazis|nazi's
        landverrader|smeerlap|smeerlappen|viezerik|viespeuk|engerd|vuilak|gluiperd|gek|gekken|gestoorde|psychopaat
        zemel|clown|clowns|kleuter|hersenloze|hersenloos|kankerlijer*|kankerhond|kankerhomo|tyfuslijer*|teringlijer*
        pestlijer|teringjong*|kankerjong*|kutjong*|kutkind|flikker|mietje|mongol|debielo|kankermongool|tyfushond
        teringhond|pleurislijer*|kuttekop|kutkop|lijer|lijers|vetzak|dikzak|@K
        geen +hout|klap|ruk|bal +van
        klap +van+de+molen
        bent|ben|zijn|spoort|spoor|sporen niet +goed|helemaal|wijs|lekker|snik|helemaal+goed +wijs|goed|snik|lekker
        zak +hooi|patat|aardappelen|van+een
        stuk +tuig|ongeluk|secreet|onbenul|schorem
        wat +een|n|'n @VUIL|domme|stelletje|zooitje|idioot|sukkel|kwal|trut|mens|figuur|lui|vent|wijf|tuig
        stuk +vreten|stront|verdriet|ellende|addergebroed
        zak +stront|hooi
        stelletje|stel|zootje|bende +idioten|apen|sukkels|amateurs|prutsers|kneuzen|ratten|clowns|oplichters
        stelletje|stel|zootje|bende +schurken|debielen|achterlijke|dieven|luie
        stelletje|stel|zootje|bende +incompetente|criminelen|boeven|lapzwansen|klungels
    """,
    "vile": """
        vuile|vieze|vies|vuil|gore|smerige|smerig|achterlijke|stomme|domme|luie|lelijke|arrogante|incompetente
        corrupte|hersenloze|leugenachtige|laffe|kutte|waardeloze|onbekwame|debiele|gestoorde|zieke|ouwe|oude|zielige
        miezerige|irritante|domste|schijnheilige|dikke|walgelijke|ongelofelijke|dom|lomp|onbenullig|lui|achterlijk
        gestoord|debiel|ziek|niet+goed+snik|niet+wijs|zwakzinnig|hersendood
    """,
    "curse": """
        aarsgat|reet|me+rug+op|rug+op|je+reet|reet+in|m'n+rug+op|mn+rug+op|de+moord|naar+de+hel|tief|tyf|tyf+op
        teringlijders|smeer+m|ga+weg+man|kkr|kanker+op|teringmoeder|kankermoeder|pokkewijf|pokkenwijf|opzouten
        oprotten|opflikkeren|optyfen|opdonderen|optiefen|oppleuren|bek+houden|muil+houden|loop+naar+de+hel
        loop+naar+de+maan|brand+in+de+hel|ga+dood|ga+je+schamen|donder+op|fuck+you|fuck+jullie|fuck+off|kk|🖕
        mogen|mag|kunt|kun jullie|je|u|ze allemaal|van+mij +de +klere|tering|tyfus|kanker|pest|pleuris
        fok|fock|fuk|fack|fokking|fucking +op|you|jou|jullie|off
        krijg|krijgt|kunnen|kan je|jij|jullie|u|ze|hij|allen|allemaal +kanker|de+kanker|de+tering|de+tyfus
        mag|mogen|hoop|hopelijk je|jij|jullie|u|ze|hij|allen|allemaal +kanker|de+kanker|de+tering|de+tyfus
        krijg|krijgt|kunnen|kan je|jij|jullie|u|ze|hij|allen|allemaal +het+heen+en+weer|de+klere
        mag|mogen|hoop|hopelijk je|jij|jullie|u|ze|hij|allen|allemaal +het+heen+en+weer|de+klere
        krijg|krijgt|kunnen|kan je|jij|jullie|u|ze|hij|allen|allemaal +de+pest|de+pokken|de+pleuris
        mag|mogen|hoop|hopelijk je|jij|jullie|u|ze|hij|allen|allemaal +de+pest|de+pokken|de+pleuris
        krijg|krijgt|kunnen|kan je|jij|jullie|u|ze|hij|allen|allemaal +de+kolere|doodvallen
        krijg|krijgt|kunnen|kan je|jij|jullie|u|ze|hij|allen|allemaal +stikken|verrekken|barsten
        mag|mogen|hoop|hopelijk je|jij|jullie|u|ze|hij|allen|allemaal +de+kolere|doodvallen
        mag|mogen|hoop|hopelijk je|jij|jullie|u|ze|hij|allen|allemaal +stikken|verrekken|barsten
        krijg|krijgt|kunnen|kan je|jij|jullie|u|ze|hij|allen|allemaal +rotten|oprotten|wegrotten|creperen|branden
        mag|mogen|hoop|hopelijk je|jij|jullie|u|ze|hij|allen|allemaal +rotten|oprotten|wegrotten|creperen|branden
        hoop dat +jullie|je|jij|u|ze|hij|iedereen kanker|dood|doodgaat|ziek|verrekt|stikt|creper*|sterft
        hoop dat +jullie|je|jij|u|ze|hij|iedereen sterven|verongelukt|crasht|afbrandt|affikt|brandt|rot|ongeluk
        verrek|verrekte|creper*|sterf|stik|barst +maar|toch|er+in|allemaal|jij
        kus|lik m'n|mijn|me +reet|kont|hol|zak
        steek|stop|schuif|prop reet|hol|hem|die|je +reet|in+je|hol
        krijg|krijgen|krijgt +de|toch|toch+de|allemaal|maar +tering|tyfus|kanker|pest|pleuris
        krijg|krijgen|krijgt +de|toch|toch+de|allemaal|maar +klere|pokken|vinkentering|tyfes|takke
        krijg +kanker|tyfus|tering|klere|pleuris|pokken|kk
        tering|tyfus|kanker|pleuris|klere krijgen
        val|vallen +dood|kapot
        stik +er|maar|toch|in
        rot|flikker|sodemieter|donder|pleur|lazer|pleurt +op|toch+op|een+eind+op
        rot|flikker|hoepel|sodemieter|donder +toch|maar +op
        hou|houd +je|jullie +bek|muil|smoel|mond|kop|waffel
        je +moeder|moer
        barst +maar|toch|jij
        de +pot +op
        de +kanker|tering|tyfus +in
        schijt aan+jullie|aan+je|aan+jou
    """,
    "brains": """
        heb|heeft|hebben|had|gehad jij|je|u|jullie|ze wel|geen|überhaupt hersens|verstand|hersenen|brein
        hersens|verstand|breintje zaagsel|gehad|geen|verloren
        niet +lezen|nadenken|tellen|rekenen|schrijven
        te +dom|stom|lui|beroerd|achterlijk +om|voor
        dom jij|je|jullie|bent|ben|u
        ben|bent|zijn +je|jij|jullie|u +dom|gek|achterlijk|doof|blind|stom|debiel|ziek|gestoord
        hoe +dom|stom|achterlijk +kun|kan|kunnen|ben|bent
        kun|kan|kunnen +je|jij|jullie|u +niet +lezen
        geen +knip|bal|flikker|zak waard|verstand
        doe +je|dan|nou +werk|eens
    """,
}
