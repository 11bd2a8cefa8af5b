"""What hints at an emergency in English."""

SIGNS = {
    "fire": """
        fire|flames|burning|ablaze|blaze|burns
    """,
    "smoke": """
        smoke|fumes|smoky|fire+alarm
        smoke coming|out|from|window
    """,
    "gas": """
        carbon+monoxide|co+alarm|chemical*
        smell|smells|smelling|leak|leaking|leaks gas
        gas leak|leaking|smell|everywhere|hissing
    """,
    "breath": """
        not|isnt|cant|cannot|stopped|hardly|barely|can't|isn't|doesn't|struggling|trouble breathe|breathing|breath
        choking|chokes|suffocat*|lips|face|turning +blue|are+blue|purple|gray
        allergic|throat reaction|swelling|closing
    """,
    "faint": """
        unconscious|unresponsive|collapsed|fainted|passed+out|lifeless|motionless|coma
        not|wont|won't|isn't|isnt|doesn't|stopped moving|respond|responding|waking|wake|reacting
        lying|laying|lies on|in|motionless +the|street|ground|floor|bleeding
        fell|fallen off|from|down|out stairs|roof|ladder|window|balcony
    """,
    "heart": """
        heart+attack|cardiac|stroke|seizure|seizures|convuls*|cpr|overdose|giving+birth|labour|labor|diabetic
        chest +pain|pains|hurts
        pain chest
        face drooping|drooped|one+side
    """,
    "blood": """
        blood|bleeding|bleeds|bled|wound|wounds
    """,
    "hurt": """
        injured|hurt|wounded|victim|victims|broken+leg|badly|trapped|casualt*
    """,
    "water": """
        drowning|drowned|drown|went+under|hasn't+come+up|can't+swim|cant+swim
        fell|fallen|jumped|drove|in|into +the +canal|river|water|lake|ice|pond|sea
        canal|river|lake|pond fell|fallen|jumped|under
    """,
    "weapon": """
        knife|gun|weapon|machete|pistol|axe|gunshot*|shooting|shots|shooter|stabbed|stabbing|stab|shot|hostage
        gunman|armed
    """,
    "violence": """
        attacked|attacking|raped|rape|kidnapped|kidnapping|assaulted|fight|fighting|beating|beaten|strangl*|assault
        attack|mugged|punching|kicking|following|chasing|threatening|threatens|hitting|hits|beats|stalking
        stabbing|beating|attacking people|man|someone
        kill|hurt|murder me|him|her|us|them
    """,
    "home": """
        husband|boyfriend|ex|partner|dad|father|stepdad|wife beating|hits|hitting|hurting|kill|choking
        husband|boyfriend|ex|partner|dad|father|stepdad|wife threat*|locked|banging|screaming|beats|attack*
        hiding|locked|afraid|scared me|in|of|he
    """,
    "intruder": """
        burglar|burglars|intruder|breaking+in|break+in|breaking+into|broke+in|thief|thieves|trespass*
        someone|somebody|man|men|stranger in|inside|trying|climbing +my|house|flat|apartment|to+get+in|window|the
        climbing|smashing|kicking|banging window|door
    """,
    "robbery": """
        robber|robbers|robbery|robbed|robbing|holdup|held+up
    """,
    "missing": """
        child|kid|son|daughter|baby|boy|girl|toddler|year+old missing|disappeared|lost|gone
        child|kid|son|daughter|baby|boy|girl|toddler|year+old vanished|find|taken|cannot+see|kidnapped
        missing|lost|disappeared|can't+find|cant+find child|kid|son|daughter|boy
        missing|lost|disappeared|can't+find|cant+find girl|toddler|grandmother|mother|father|old
    """,
    "farewell": """
        goodbye|sorry|over|anymore
    """,
    "suicide": """
        suicide|suicidal|overdose|overdosed
        feel|feeling suicidal
        want|wanna|going|will|wish|ready|better die|dead|kill+myself|end+it|jump|disappear|not+wake
        kill|killing|hang|hurt|end myself|himself|herself|my+life|it+all|it+tonight
        dont|don't|cant|can't|not|no want|reason|live|go live|on|anymore|to+live
        took|swallowed|taken|whole pills|tablets|box|bottle
        on|off|jump bridge|roof|ledge|tracks|railing|building|balcony
    """,
    "collapse": """
        collapsed|collapsing|rubble|caved+in|buried|fell+down
    """,
    "crash": """
        accident|crash|crashed|collision|overturned|run+over|hit+by|hit+a|ran+over|pinned|car+hit
    """,
    "electric": """
        electrocuted|electric+shock|live+wire|power+line|sparking|sparks
    """,
    "blast": """
        explosion|exploded|bomb|grenade|blast|suspicious+package|suspicious+bag|terrorist
    """,
    "poison": """
        poison|poisoned|bleach|swallowed|battery|poisoning
    """,
    "trapped": """
        still+inside|can't+get+out|cant+get+out|cant+find+the|can't+find+the|hot+car
        stairs|exit|door blocked|stuck
        stuck|trapped|locked|inside in|inside|under|elevator|lift|car|building|can't|cant
    """,
    "help": """
        help|emergency|sos|mayday|screaming|screams|crying|scream
        send|call|need|get someone|help|ambulance|police|somebody|quickly
    """,
    "service": """
        police|ambulance|firefighters|fire+brigade|fire+department|paramedics|cops|911|112|999
    """,
    "now": """
        now|right+now|quick|quickly|hurry|urgent|urgently|immediately|just|asap|come|minutes+ago|outside+my|fast
        currently
    """,
    "person": """
        man|woman|boy|girl|child|kid|baby|guy|husband|wife|mother|father|mom|dad|neighbour|neighbor|someone|somebody
        people|he|she|him|her|son|daughter|roommate|friend|cyclist|brother|sister|grandma|grandpa
    """,
    "fear": """
        scared|afraid|terrified|dying|panic|danger|dangerous
    """,
    "past": """
        yesterday|previous|ago|back+then|since|was|were|had|happened|used+to|january|february|march|april|june|july
        august|september|october|november|december
        last +week|month|year|night|weekend|monday|friday|time|summer|winter
        for|every days|weeks|months|years|day|night|week|weekend
    """,
    "office": """
        permit|insurance|licence|license|subsidy|application|apply|claim|report|appointment|form|fee|cost|costs|tax
        bill|bills|fine|register|registration|passport|parking|website|information|advice|allowed|question
    """,
    "exercise": """
        drill|test|training|course|exercise|movie|film|museum|book|volunteer|defibrillator|fire+station|fire+hydrant
        fire+safety|hydrant|aed|first+aid|game|practice
    """,
    "figure": """
        killing+me|queue|noise|paperwork|hungry|boredom|bored|laughing|lol|haha|nightmare|disaster|mess|phone
    """,
    "object": """
        lamp|light|lights|streetlight|bin|bins|tree|branch|bike|bench|battery|fireworks|bbq|barbecue|bonfire
        campfire|stove|firewood
    """,
    "animal": """
        cat|dog|bird|duck|rat|rats|swan|pigeon
    """,
    "future": """
        if|before|someday|might|could|tomorrow|next|almost|nearly|going+to+happen|will+be
    """,
    "over": """
        open+now|open+again|safe+now|quiet+now|under+control
        resolved|fine+now|okay|no+emergency|not+urgent|not+an+emergency|put+out|found
    """,
    "question": """
        how|where|when|which|why|what
        can|may|is|are|do|does|should +i|we|you|there|it
    """,
}
