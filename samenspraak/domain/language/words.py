"""Common words by language: small words first, then what residents write about; each about as many."""

WORDS = {
    "nl": """
        stuur politie brandweer ambulance nodig brand ruik ligt mensen ingestort onder eronder bij
        zit vast mama papa oma opa hij lul sukkel trut hoer klootzak gek dom lelijk iemand buiten
        binnen laat word wordt zou zouden hebt zal zullen moest kon gewoon straks de het een en van
        ik je u dat is in te die op niet met zijn voor er maar aan ook als om dan wat uit heb heeft
        hebben was worden ben bent kan kun kunt kunnen moet moeten wil wilt willen mag mijn mij me
        uw jullie jij jou wij we zij ze hem haar ons onze deze dit naar over nog wel geen nu al weer
        hoe waar wanneer waarom wie welke hier daar door na toch graag dank bedankt hallo hoi
        goedemorgen goedemiddag goedenavond dag gemeente afspraak paspoort rijbewijs vergunning huis
        straat afval container vraag weten niemand iets niets veel meer zo heel even snel staat komt
        gaat doen maken krijg gisteren vandaag morgen week jaar kapot lamp boom bezwaar klacht
        aanvraag parkeren alsjeblieft alstublieft ja nee oke groet vriendelijke geachte mevrouw
        meneer buren buurman auto fiets kind kinderen help vuile stomme verzetten verhuizing brug
        lekker echt zeg stelletje tegen hierbij foto nummer open dicht
    """,
    "en": """
        feel suicidal stupid fuck idiot kill die burning breathing moving scared the a and of to in
        is i you that it for on my are with this be have has not your can we at do from was would
        will what when where how why who which there they their he she her his him our us me am if
        or but please thank thanks hello hi dear sir madam good morning afternoon need want like get
        got know help someone somebody house home street passport permit appointment parking address
        register move moved bin light tree now just been about after before still because out up
        down no yes could should does did don't i'm it's isn't can't people man woman child baby
        time week day year today tomorrow yesterday cost much many letter city municipality town
        hall office open close waste complaint application apply decision request all quickly police
        fire gas smell call send hurry next more any some by an as so come
    """,
    "de": """
        stecken unfall blut umbringen bringe brennt der die das und ich ist nicht ein eine einen zu
        mit von für auf sie es wir ihr in den dem des sich auch wie wo wann was wer warum kann
        können könnte möchte habe haben hat wird werden bin sind war mein meine meinen meiner ihre
        ihren ihnen du dich mir mich uns bei nach aus an im am zum zur oder aber wenn dass noch
        schon nur kein keine hier dort jetzt bitte danke hallo guten tag morgen abend sehr geehrte
        damen herren freundlichen grüßen gemeinde stadt rathaus termin ausweis reisepass
        führerschein antrag straße haus wohnung müll mülltonne abgeholt jemand etwas nichts viel
        mehr über gibt muss darf brauche geht kommt steht liegt heute gestern woche jahr nachbar
        kind frau mann hilfe schnell gegen widerspruch bescheid beschwerde parken anmelden ummelden
        kostet geleert öffnungszeiten wieder immer so als doch mal euch eure seid
    """,
    "fr": """
        couteau frappe tombé respire connard mourir le la les un une des de du et je j'ai est pas ne
        que qui en dans pour sur avec ce cette ces il elle nous vous tu on mon ma mes votre vos
        notre son sa ses au aux à a ai avez suis êtes sont être avoir fait faire peut peux pouvez
        voudrais veux où quand comment combien pourquoi quel quelle est-ce bonjour bonsoir salut
        merci beaucoup s'il plaît madame monsieur très bien mairie commune rendez-vous carte
        identité passeport permis rue maison appartement poubelle déménagé adresse quelqu'un rien
        plus moins encore déjà toujours jamais ici là hier demain aujourd'hui semaine mois an enfant
        femme homme mari fille fils aide secours feu par ou mais si tout tous toute c'est n'est
        qu'il d'un l'eau contre décision demande plainte jeter meubles ouvert heures coûte reçu
        courrier inscrire sans chez comme même depuis trop dois faut
    """,
    "tr": """
        imdat yangın nefes alamıyor bıçak bir bu ve ben sen siz biz o için ile ne nasıl nerede zaman
        kadar mi mı mu mü var yok değil çok daha benim beni bana sizin size evet hayır merhaba selam
        günler iyi teşekkür ederim ederiz lütfen istiyorum istiyoruz yapmak almak olur olarak gibi
        ama da de ki şu şimdi hemen bugün yarın dün hafta ay yıl saat belediye randevu pasaport
        kimlik ehliyet adres kayıt taşındım evim ev sokak çöp lamba ağaç komşu çocuk çocuğum annem
        babam kocam eşim oğlum kızım yardım polis ambulans acil kapı gerekli belgeler gerekiyor
        hangi kaç para ücret açık kapalı başvuru başvurmak itiraz şikayet karar hakkında geldi gitti
        oldu olsun bile hiç herkes biri birisi artık sonra önce musunuz misiniz mısınız kanka abi
        burada geri
    """,
    "pl": """
        ratunku nie dym gazem ogień i w na z do się jest to że jak co po za o dla od ale czy mam
        masz ma mnie mi mój moja moje moim pan pani państwo proszę dzień dobry cześć hej dziękuję
        bardzo kiedy gdzie ile dlaczego który która jestem są był była chcę chciałbym chciałabym
        mogę może można muszę już jeszcze tylko tu tam teraz dzisiaj jutro wczoraj tydzień rok urząd
        gmina paszport dowód termin wizyta adres mieszkanie dom ulica śmieci lampa dziecko syn córka
        mąż żona sąsiad pomocy pomoc policja karetka pożar szybko wniosek decyzja odwołanie skarga
        składam zameldować zmienić godziny otwarcia kosztuje numer list odpowiedź mieszkam przez
        przy pod nad bez tak wszystko ktoś coś nic więcej ludzie jesteś was wam wy ty te ten ta też
    """,
    "es": """
        hombre cuchillo incendio fuego gente atacando imbécil mierda eres matar el la los las un una
        de del y en que no es por para con se lo le su sus mi mis me te tu yo usted ustedes nosotros
        ella él como cómo cuándo dónde cuánto qué quién porque está están estoy soy son ser estar
        hay he ha han tengo tiene quiero quisiera necesito puedo puede podría hola buenos buenas
        días tardes noches gracias favor señor señora muy más menos ya aún todavía ahora hoy mañana
        ayer semana mes año ayuntamiento cita pasaporte carnet permiso dirección casa calle basura
        farola árbol niño niña hijo hija marido mujer vecino ayuda policía ambulancia rápido
        solicitud solicitar decisión recurso queja cuesta abren mudarme registrarme oficina alguien
        nadie nada algo todo todos sin sobre desde hasta pero si al eso esto esta este ese muchas
        recogido renovar empadronarme cuál
    """,
    "ro": """
        și si în in la de pe cu nu este e un o a al ai ale am are au să sa se că ca ce cum când cand
        unde cât cat cine pentru din mai dar sau dacă daca eu tu el ea noi voi ei îmi imi mă ma vă
        va mi te lui meu mea mele sunt ești suntem fost fi vreau doresc pot poate trebuie nevoie
        bună ziua buna salut mulțumesc multumesc frumos rog domnule doamnă acum azi mâine ieri
        săptămâna luna anul primărie programare pașaport pasaport buletin adresă adresa casă strada
        stradă gunoiul gunoi bec bloc copil copilul soțul soția vecin ajutor foc incendiu poliția
        salvarea repede cerere decizie contestație plângere plăti plati schimb schimbă costă taxa
        parcare deschis ridică nimeni cineva nimic tot toate foarte fără după până prin spre asta
        acest această
    """,
    "it": """
        uomo coltello il lo la i gli le un uno una di del della dei e è in che non per con si mi ti
        ci vi mio mia miei tuo suo sono sei siamo siete ho hai ha abbiamo hanno essere avere come
        quando dove quanto perché chi cosa quale vorrei voglio posso può devo buongiorno buonasera
        ciao salve grazie mille prego favore signore signora molto più meno già ancora adesso ora
        oggi domani ieri settimana mese anno comune appuntamento passaporto carta identità patente
        permesso indirizzo casa via strada spazzatura lampione albero bambino figlio figlia marito
        moglie vicino aiuto fuoco polizia ambulanza subito domanda richiesta decisione ricorso
        reclamo costa apre chiude ritirato qualcuno nessuno niente tutto tutti sta stanno al alla
        dal nel nella sul questo questa anche ma se o da a centro parcheggiare buttare sempre mai
        bene
    """,
    "pt": """
        o a os as um uma de do da dos das e em no na que não é por para com se me te meu minha meus
        seu sua eu você vocês nós ele ela como quando onde quanto porque quem qual está estão estou
        sou são ser estar há tenho tem quero queria preciso posso pode poderia olá bom boa dia tarde
        noite obrigado obrigada favor senhor senhora muito mais menos já ainda agora hoje amanhã
        ontem semana mês ano câmara marcação consulta passaporte cartão carta licença morada
        endereço casa rua lixo poste árvore criança filho filha marido mulher vizinho ajuda socorro
        fogo polícia ambulância rápido pedido decisão recurso queixa custa horas abre mudei registo
        alguém ninguém nada tudo todos sem sobre desde até mas ou ao à pelo pela isto este esta esse
        recolheram altero prazo pagar taxa documentos confirmar
    """,
    "so": """
        waa waan waxaan waxa oo iyo ku ka u la in aan ayaa ayuu ayay ma maya haa uu ay aad adiga
        aniga annaga isaga iyada kan tan taas sidee halkee goorma maxaa maxay imisa rabaa doonayaa
        baahanahay salaan subax wanaagsan galab mahadsan tahay mahadsanid fadlan caawimaad caawi
        degmada dowladda hoose ballan baasaboor warqad warqadda cinwaan guri guriga gurigayga
        waddada qashinka qashin laydh geed ilmo ilmahayga carruurta carruur wiilkayga gabadhayda
        ninkayga xaaskayga deriska dab booliis ambalaas degdeg hadda maanta berri shalay toddobaad
        bil sannad codsi go'aan cabasho xafiiska furaa lacag fahmin soo dirteen iska diiwaan geliyo
        jooga jirtaa yahay leh lagu waad waxay badan weli marka kadib laakiin mise ama
    """,
    "pap": """
        mi bo e el ta a na di ku pa no ke kier tin por un bon dia tardi nochi danki masha ayo halo
        kon ki unda kuantu ora ken pakiko nos boso nan su aki ei awe mañan ayera siman luna aña awor
        kas kaya sushi lus palu yu mucha hòmber muhé bisiña yuda yudansa polis kandela ambulans lihé
        sita paspòrt sédula adrès papel petishon desishon keho ofisina habri será kosta renobá muda
        kambia piki registrá mester ainda kaba tur nada algun hende mas ménos bai bin hasi bisa sa
        mira tende kome bida trabou plaka sin den riba bou despues promé pero òf si ko esaki esei lo
        ser laga duna sosega kende kuminsá
    """,
    "fy": """
        de it in en fan ik jo do dat is yn net te dy op mei binne foar der mar oan ek as om by dan
        wat út ha hat hawwe wie wurdt wurde bin bist kin kinne moat moatte wol wolle wolsto soe myn
        my jim jimme wy hja se har him ús dizze dit nei oer noch gjin no al wer hoe wêr wannear
        wêrom wa hokker hjir dêr troch dochs graach tank tige goeie hoi moarn jûn dei gemeentehûs
        gemeente ôfspraak paspoart rydbewiis hûs strjitte lantearne rommel immen neat folle mear sa
        hiel efkes stiet leit komt giet dwaan meitsje krije juster hjoed wike jier stikken beam
        beswier klacht oanfraach oanfreegje freegje buorlju buorman heit mem beppe pake bern famke
        brân help iepen antwurd sûnder kinst doarp skoalle
    """,
    "ru": """
        и в не на я что с по это как у за к из но он она мы вы они мне мой моя мое меня вас вам ты
        тебя где когда сколько почему кто какой какие можно нужно нужна надо есть нет да уже ещё еще
        только здесь сейчас сегодня завтра вчера неделю год здравствуйте привет добрый день спасибо
        пожалуйста большое хочу могу можете муниципалитет мэрия паспорт приём запись записаться
        адрес дом улица мусор фонарь дерево ребёнок ребенка ребенок сын дочь муж жена сосед помогите
        пожар полиция скорая быстро срочно заявление решение жалоба справка стоит находится
        ближайшая потерял удостоверение для от до или если чтобы все всё вывозят подскажите работает
        этот эта там тут что-то кто-то люди отказ жду быть был была было
    """,
    "uk": """
        і й в у не на я що з по це як за до із але він вона ми ви вони мені мій моя моє мене вас вам
        ти тебе де коли скільки чому хто який які можна треба потрібно потрібен потрібна є немає так
        вже ще тільки тут зараз сьогодні завтра вчора тиждень рік добрий день вітаю дякую будь ласка
        хочу можу можете муніципалітет мерія паспорт прийом запис адреса адресу адреси дім вулиця
        сміття ліхтар дерево дитина дитину син донька чоловік жінка дружина сусід допоможіть
        допомогу пожежа поліція швидка терміново заява заяву рішення скарга довідку коштує
        знаходиться переїхала переїхав робити для від або якщо щоб все всі підкажіть працює ця цей
        там щось хтось реєструвати зареєструвати отримати навчитися мови чи бути був була було
        мешкаю живу
    """,
    "bg": """
        и в не на аз че с по това как за от но той тя ние вие те ми мен моя моят мое вас ви ти си
        съм сме сте са е има няма къде кога колко защо кой каква какви може трябва искам мога бихте
        ли да ще вече още само тук сега днес утре вчера седмица година добър ден здравейте здрасти
        благодаря моля община паспорт паспортът час запиша адрес адресна къща улица боклук боклукът
        лампата лампа дърво дете детето син дъщеря мъж жена съсед помощ пожар полиция линейка бързо
        спешно заявление решение решението жалба удостоверение струва намира регистрация документи
        необходими курс безплатен събира сменя свети или ако всичко всички който която този тази там
        нещо някой пред нас при без до след преди много бъде беше
    """,
    "ar": """
        في من على إلى عن هذا هذه أنا أنت هو هي نحن كيف متى أين كم ماذا لماذا هل لا نعم ما لم لن قد
        أن إن كان مع مرحبا السلام عليكم شكرا جزيلا أريد اريد موعد موعدا جواز السفر البلدية بيت البيت
        شارع طفل ابني ابنتي زوجي زوجتي جاري مساعدة حريق الشرطة إسعاف الآن اليوم غدا أمس أسبوع شهر
        سنة طلب قرار شكوى كل شيء أحد بعد قبل حتى عند لدي لديكم يمكنني يوجد عنوان العنوان رقم رسالة
        تسجيل المولود القديم الجديد والله شو وين هلق عم
    """,
    "fa": """
        در از به که این آن را با برای من تو شما ما او است هست نیست می‌خواهم میخواهم چطور کجا کی چقدر
        چه آیا چرا سلام ممنون خیلی متشکرم لطفا خواهش شهرداری وقت پاسپورت گذرنامه خانه خیابان بچه
        پسرم دخترم شوهرم همسرم همسایه کمک آتش پلیس آمبولانس الان امروز فردا دیروز هفته ماه سال
        درخواست تصمیم شکایت آدرس نامه زباله می‌توانم میتونم باید هم هر یک نفر ثبت بگیرم باز ساعتی
        هزینه ما‌ها دارم دارید کنید کنم شده هنوز تا یا اگر
    """,
}
