"""What hints at a formal message in English."""

SIGNS = {
    "objection": """
        object|objection|objecting|appeal|reconsider|contest|disagree|challenge
    """,
    "decision": """
        decision|refusal|refused|rejected|rejection|fine|assessment|denied|permit
    """,
    "complaint": """
        complaint|complain|complaining|grievance
    """,
    "treatment": """
        rude|shouted|treated|behaviour|behavior|disrespect*|insulted|yelled|discriminat*|laughed|ignored
    """,
    "staff": """
        officer|employee|staff|official|clerk|colleague|desk|caseworker|civil+servant
    """,
    "liability": """
        liable|liability|compensation|compensate|damages|reimburse|claim|claiming|reimbursement|hold+responsible
        pay+for
    """,
    "damage": """
        damage|damaged|broken|scratched|repair|injury|injured|cost|costs|euros
    """,
    "records": """
        government+act|open+government|freedom+of+information|foi|woo|public+records
        all documents|correspondence|emails|records|files|reports
    """,
    "data": """
        gdpr|personal+data|my+data|data+you
        delete|erase|copy|access|correct|remove data|information|account|file|details
        data about|have|hold|on +me
    """,
    "default": """
        notice+of+default|default|penalty|formal+notice
    """,
    "late": """
        deadline|overdue|late|too+late|not+decided|should+have+decided|term|expired|time+limit|statutory
    """,
    "application": """
        apply|application|applying|request+for|register+for
        permit|allowance|benefit|subsidy|grant|card|support apply|application
    """,
    "doing": """
        hereby|i+wish|i+want|i+would+like|i+request|please|i+am|this+is+a|formal|formally|i+object|i+hold|under+the
        i+demand
    """,
    "question": """
        how|where|when|what|can|is|has|have|does|do|could|which|whether
    """,
    "done": """
        already|status|received|been|my+complaint+of|last|submitted|assigned|approved
    """,
}
