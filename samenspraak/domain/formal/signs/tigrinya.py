"""What hints at a formal message in Tigrinya."""

SIGNS = {
    "objection": """
        ተቓውሞ|ይቃወም
    """,
    "decision": """
        ውሳነ
    """,
    "complaint": """
        ጥርዓን|ጥርዓነይ
    """,
    "application": """
        መመልከቲ|የመልክት
    """,
    "doing": """
        እደሊ|ደልየ|የቕርብ|ከቕርብ
    """,
    "question": """
        ከመይ|ኣበይ|መዓስ
    """,
    "staff": """
        ሰራሕተኛ
    """,
}
