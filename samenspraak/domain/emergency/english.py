"""What residents write in English when something is wrong now."""

RULES = {
    "pressing": """
        now
        right+now
        please|pls quick|quickly|hurry|come|fast
        hurry
        just+now
        urgent|urgently|emergency
    """,
    "present": """
        now|just+now|help|urgent|emergency|hurry
        there+is|theres|there's|there+are
    """,
    "calm": """
        yesterday|previous|last+week|last+month|last+year|last+night|weeks+ago|days+ago|months+ago|years+ago
        permit|insurance|safety|licence|license|subsidy|application|apply|drill|claim
        fire+ban|fire+alarm+test|fire+station|police+station|firewood|fireworks|fire+department
        gas+connection|gas+meter|gas+bill
    """,
    "danger": """
        ! on+fire is|are|caught
        ! house|home|flat|building|car|shed|kitchen|apartment|room on+fire
        is|a|there|big +fire
        fire in|at|next the|my
        ^+fire
        burning house|building|car|flat|home|down
        house|building|car|flat|home|kitchen burning
        see|lot|smoke flames|smoke coming|window|roof
        smoke coming|from|everywhere
        flames
        smell|smells|smelling|leak|leaking gas
        gas leak|leaking|smell
        carbon+monoxide
        unconscious|unresponsive|collapsed|fainted
        not|isnt|cant|can't|cannot|stopped|hardly breathe|breathing|breath
        heart+attack
        cardiac|stroke
        chest +pain|pains
        pain chest
        choking|drowning|drowned
        bleeding
        stabbed|stabbing|shooting|gunshots|gunshot|gunman
        shots fired|heard
        has|with|holding|waving knife|gun|weapon|machete|pistol
        knife|gun|weapon threatening|threatens
        ambulance|ambulances|paramedics
        accident happened|people|hurt|injured|just|now|car|bad|serious|on
        been|bad|serious|car|had accident|crash
        seriously|badly injured|hurt|wounded
        injured
        breaking|broke|break in|into house|home|flat|apartment|shop
        burglar|burglars|intruder|robber|robbery|robbed
        someone|somebody|man in my +house|home|garden|apartment
        attacked|attacking|raped|rape|kidnapped|kidnapping|assaulted
        threatening to kill|shoot|stab|hurt
        following|chasing|threatening me
        explosion|exploded|bomb|grenade
        child|kid|son|daughter|baby|boy|girl missing|disappeared|drowning|fell
        missing child|kid|son|daughter|boy|girl
        fell in|into water|canal|river|ice
        call|send|need|get|where police|ambulance|firefighters|cops|fire+brigade
        police|fire+brigade|firefighters now|quick|quickly|please|needed
        call 112|911|999
        help help
        ! ^+help+me+please
        ! ^+please+help+$
        ! ^+please+help+me+$
        emergency
        swallowed pills|poison|bleach|battery
        poisoned
        fell|fallen into|in canal|river|water|lake|ice
        stuck|trapped in|under elevator|lift|car|building|fire|house
        seizure|stroke|allergic+reaction|overdose
        screaming help|for
        car crash|accident|overturned
        fire +in|at|on
        on +fire
        robbed|mugged|stabbed|shot|attacked
        thief|thieves|intruder in|inside
        not +responding|breathing|moving
        collapsed
    """,
    "suicide": """
        ! want|wanna|going|wish to+die|to+be+dead|be+dead
        ! wanna+die
        ! i|im|i'm want|going|gonna|wanna|will kill|end|hurt +myself
        ! kill|killing|hang|hanging|hurt|harm myself
        ! dont|don't|not to+live anymore|more|longer
        ! dont|don't|not to+be+alive|be+here anymore|any+more|longer
        ! wish i dead|die
        ! dont|don't|not want to+live
        ! end|ending my+life|it+all
        ! no reason|point to+live|living|in+living
        ! better off without+me
        suicide|suicidal
        jump off|from|in bridge|roof|building|train
        overdose|overdosed
        took all|too|many pills
        feel|feeling suicidal
        ! ready|better to+die|dead
        cut|cutting my+wrists|myself
    """,
    "home_violence": """
        husband|boyfriend|wife|girlfriend|partner beat*|hits|hitting|kicks me|my|us|her
        father|dad|mother|stepfather|ex|brother beat*|hits|hitting|kicks me|my|us|her
        husband|boyfriend|wife|girlfriend chok*|threat*|abus*|rape*|hurt*|punch* me|my|us|her
        partner|father|dad|stepfather|ex chok*|threat*|abus*|rape*|hurt*|punch* me|my|us|her
        he|she beat*|hits|hitting|chokes|abuses|abusing me|us|my
        locked me in|up
        afraid|scared of my husband|boyfriend|father|partner|ex|dad
        not safe at home|my
        domestic violence|abuse
        going kill me
        child|children|kids being|are beaten|abused|hit
        husband|boyfriend|partner|ex|father|wife threat*|threatened|threatens kill|hurt me
        husband|boyfriend|partner|ex|father hit|beat|choked|strangled|punched|slapped me|us|my
        hit|beat|choked|strangled|slapped me husband|boyfriend|partner|ex|father
    """,
}
