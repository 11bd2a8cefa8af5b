"""What hints at how the resident behaves to others in English."""

SIGNS = {
    "insult": """
        deaf|idiot|idiots|moron|morons|stupid|asshole|assholes|bastard|bastards|bitch|bitches|dumbass|retard|retards
        retarded|cunt|scum|dickhead|loser|losers|prick|jerk|twat|wanker|wankers|pig|pigs|clowns|useless|pathetic
        dumb|whore|imbecile|imbeciles|parasites|brainless|crooks
    """,
    "you": """
        you|your|youre|ur|u|you're|yourself
    """,
    "curse": """
        go+to+hell|screw+you|drop+dead|shut+up|piss+off|get+lost|burn+in+hell|damn+you|rot+in+hell|up+yours
        fuck|fucking you|off|yourself
    """,
    "kill": """
        come|coming|down|there with bat|gun|knife|friends
        kill|shoot|stab|beat|break|smash|burn you|your|them|him|her|face|legs|neck|up|throat|down|building|office
        strangle|punch|slap|hunt|hurt|slit|cut you|your|them|him|her|face|legs|neck|up|throat|down|building|office
    """,
    "know": """
        i+know+where|find+out+where|find+you|watch+your+back|watch+yourself|where+you+live|nice+family|your+kids
        your+family|regret|regretter|regretterez|bereuen|pişman|pożałujesz|pożałujecie|arrepentir|arrepentirás
        arrepentirse|pentirai|pentirete|pagherai|pagherete|arrepender|regreta|ستندم|ستندمون|پشیمان|waad+ka+shallayn
        pray|hope find|street|catch|night
        know +where|what|when|which +you|your|u|car +live|work|drive|park|kids
    """,
    "group": """
        a+gay|gay|black|blacks|muslim|muslims|jew|jews|foreigner|foreigners|immigrant|immigrants|gays|women|woman
        disabled|refugees|arabs|arab|indian|indians|paki|chinese|polish|romanians|gypsies|gypsy|old+people|hijab
        headscarf|faggot|trans|nigger
    """,
    "degrade": """
        terrorists|criminals|animals|filthy|dirty|inferior|thieves|lazy|belong|savages|vermin|kitchen|disgusting
        subhuman|technical+stuff|real+dutch|proper+dutch|helped+by|white
        send|go|sent +them|back|them+back|home
        back +to+where|to+your|home|where
    """,
    "act": """
        sexy|nudes|nude|naked|boobs|tits|ass|fuck+me|sex|horny|underwear|touch+you|hot|bra|panties|blowjob|dick|kiss
        bed+with|sleep+with|lick|gorgeous|your+body|wearing|curves|spank
        under|beneath +that|your|the blouse|skirt|dress|babe|clothes
    """,
    "reported": """
        called+me|shouted+at|threatened+me|insulted+me|harassed|yelled|report|told+me|said+to+me|to+my|someone
        somebody|discriminated|discrimination
    """,
    "swear": """
        damn|bloody|crap|shit|hell|wtf|ridiculous|fed+up|unacceptable
    """,
}
