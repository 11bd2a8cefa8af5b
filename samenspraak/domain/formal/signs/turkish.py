"""What hints at a formal message in Turkish."""

SIGNS = {
    "objection": """
        itiraz|itirazım|itirazda
    """,
    "decision": """
        karar|kararı|kararına|ret|reddine|reddi|ceza|cezasına|başvurumun
    """,
    "complaint": """
        şikayet|şikâyet|şikayetçi|şikayetim|şikâyette|şikayette
    """,
    "treatment": """
        kaba|bağırdı|davrandı|davranış|hakaret|saygısız|azarladı|davranışı|aşağıladı
    """,
    "staff": """
        memur|memurunuz|memuru|görevli|çalışan|çalışanınız|gişe|personel|gişedeki
    """,
    "liability": """
        sorumlu|tazminat|tazmin|karşılanmasını|ödemesini|zararımın|ödenmesini
    """,
    "damage": """
        hasar|hasarı|zarar|zararı|masraf|kırıldı|onarım|hasarını
    """,
    "records": """
        belgeler|belgeleri|bilgi+edinme|woo|belgelerin|yazışmalar
    """,
    "data": """
        kişisel+veri*|verilerim*|verilerin|gdpr|kvkk|bilgilerim*|silinmesini|silin|kopya
    """,
    "default": """
        temerrüde|ihtar|ihtarname|gecikme
    """,
    "late": """
        süre|süresi|geçti|doldu|aşıldı|gecikti|yasal
    """,
    "application": """
        başvur*|başvuru|başvurmak|başvuruyorum|talep
    """,
    "doing": """
        istiyorum|ediyorum|bildiriyorum|bulunmak|talep+ediyorum|sunuyorum|olarak|resmi
    """,
    "question": """
        nasıl|nerede|ne+zaman|kaç|mı|mi|mu|nereye|var+mı|hangi
    """,
    "done": """
        durumu|geçen|önce|alındı|yapmıştım|onaylandı
    """,
}
