"""What hints at how the resident behaves to others in Romanian."""

SIGNS = {
    "insult": """
        nesimțit*|nenorocit*|hoți|leneși
        idiot|idioți|idioti|idioată|prost|proști|prosti|proastă|nesimțit|nesimțiți|nesimțită|tâmpit|tâmpiți|tâmpită
        bou|boi|nenorocit|nenorociți|nenorociților|cretin|cretini|jigodie|hoților|javră|curvă|imbecil|imbecili|muie
    """,
    "you": """
        ești|sunteți|voi|tu|te|vă
    """,
    "curse": """
        du-te+dracului|dracu|să+vă+ia|tacă-ți|dute|duceți-vă
    """,
    "kill": """
        omor|omorâm|omoară|tai|bat|rup|sparg|ard|dau+foc|împușc|înjunghii|bag+în|incendiez
    """,
    "know": """
        regret|regretter|regretterez|bereuen|pişman|pożałujesz|pożałujecie|arrepentir|arrepentirás|arrepentirse
        pentirai|pentirete|pagherai|pagherete|arrepender|regreta|ستندم|ستندمون|پشیمان|waad+ka+shallayn|bulacağım
        bulurum|bulurum+seni|znajdę|znajdziemy|encontrar+é|encontraré|trovo|ti+trovo|găsesc|vă+găsesc|سأجدك|ندلك
        پیدات|attends|attendez|aspettate|espera|esperen|czekaj|poczekaj|bekle|bekleyin|așteaptă
        știu|stiu +unde|la stai|locuiești|lucrezi|stați
    """,
    "group": """
        țigan|țigani|țiganii|tigan|tigani|negru|negri|evreu|evrei|poponar|poponari|femeie|femeile|străini|imigranți
        arabi|musulmani|unguri|cioroi
    """,
    "degrade": """
        hoți|hoti|afară|țara|împuțiți|murdari|bucătărie|cratiță|infractori|acasă|put
    """,
    "act": """
        sex|sexy|pat|sâni|țâțe|fund|goală|gol|fut|fute|pupi|chiloți|sarut|dezbrăcat|bunăciune
    """,
    "reported": """
        înjurat|amenințat|mi-a+zis|vecin|vecinul|reclam|sesiza
    """,
    "swear": """
        rușine|naiba|drac
    """,
}
