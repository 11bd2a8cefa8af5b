"""What residents write in English in a formal message, or when they ask about one."""

RULES = {
    "klacht": """
        file|make|submit|lodge|raise|put+in|filing|making complaint|complain
        formal|official +complaint
        complain about employee|staff|officer|civil|colleague|treated|behaviour|behavior
        complaint about|against employee|staff|officer|civil|colleague|treated|behaviour|behavior|clerk|desk
        this +is +a complaint
        treated|spoken rudely|disrespectfully|badly employee|staff|desk|officer
        employee|staff|officer|clerk insulted|rude|shouted|yelled|discriminated
    """,
    "bezwaar": """
        ! i|we +hereby +object|appeal
        i|we +object|appeal to|against|decision
        file|lodge|submit|make|raise objection|appeal
        want|wish|like|going to +object|appeal|contest|dispute
        disagree with decision|assessment|fine|rejection
        contest|dispute|contesting decision|fine|assessment
        this +is +my|an objection
    """,
    "aansprakelijkstelling": """
        hold|holding you|municipality|city|council|gemeente|town liable|responsible|accountable
        claim|claiming damages|compensation
        claim|claiming for +damage|the+damage|damages
        file|submit|make damage|damages|compensation claim
        sue|suing you|municipality|city|council
        responsible|liable for damage|damages|injury
        want|demand +compensation
        demand|want|request|expect compensation|reimbursement damage|damages|injury
        you|municipality|city pay for damage|damages
    """,
    "woo-verzoek": """
        freedom+of+information request
        foi|woo|foia +request
        under|based|pursuant|basis woo|wob|freedom+of+information|open+government
        request|want|receive|obtain all documents|emails|records|correspondence about|regarding|concerning|on|between
        request disclosure documents|emails|records
    """,
    "avg-verzoek": """
        subject+access+request
        delete|erase|remove|deletion|erasure my|of +personal|data|information|details
        delete|erase|remove|erasure my personal data|information
        copy|overview|access personal+data|my+data|my+personal+data|my+information
        what|which data|information you have|hold|store|keep about|on +me
        gdpr +request
        under|article|pursuant|based gdpr
        rectify|rectification|correct my +personal|data
        withdraw consent data|personal
        right +to +be +forgotten|erasure
    """,
    "ingebrekestelling": """
        notice +of +default
        give|giving|put|putting you|municipality notice|default default
        in +default decide|decided|decision
        failed|not decide|decided in+time|on+time|within application|penalty|objection
        penalty|penalties late|not decision|deciding|decided
    """,
    "aanvraag": """
        ! hereby apply|request|applying @PERMIT
        ! i|we +hereby apply
        want|like|wish|would +to apply @PERMIT
        i|we +am|are +applying for
        this +is +my|an application
    """,
    "asked": """
        how|where|when|what+is|what+are|which|who|why
        can|could|may|should|must|do|does|is|will|would +i|we|you|it|there|my
        status|deadline
    """,
    "way": """
        how +do|can|should|does|to +i|we|it|that|this|do|apply
        how +to
        where +do|can|should +i|we
        what +do|should|are i|we|steps
        is +it +possible
        can +i +do
    """,
    "done": """
        submitted|filed|lodged|sent|received
    """,
    "denied": """
        no +complaint|objection|claim
    """,
    "nuisance": """
        noise|noisy|garbage|trash|streetlight|lamp|dog|dogs|neighbour|neighbours|neighbor|neighbors|pothole|rats|smell
    """,
    "conduct": """
        employee|employees|staff|officer|officers|clerk|rude|treated|colleague|behaviour|behavior|insulted
    """,
}
