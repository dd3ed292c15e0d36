"""The English words that reports of violence are made of: one row names the part they play, their sense and the act they tell."""
# a table of data

from pipeline.extract.words import people

# Things that harm where somebody uses them, and tell of nothing where they are kept, found or carried: an act each.
WEAPONS = (
    ("shelling", """
        shells|shell|artillery|mortar|mortars|mortar shells|rocket|rockets|mortar round|mortar rounds|mortar bomb
        mortar bombs|projectile|projectiles|howitzers|howitzer|cannons|tank shell|tank shells|tank rounds|artillery rounds
        artillery batteries|guided missile|guided missiles|field guns|hell cannon|ballistic missiles|ballistic missile
        cruise missiles|cruise missile|rocket shells|rocket shell|rocket propelled shells|missile|missiles|gunboats|warships
        heavy artillery|grad rockets|rocket launchers
    """),
    ("air_strike", """
        warplanes|warplane|helicopter gunships|suicide drones|suicide drone|fpv drone|armed drone|drones|drone|barrel bombs
        barrel bomb|fighter jets|jet|fighter jet|warjet|warjets|planes|plane|sukhoi|fighter planes|fighter plane
        combat aircraft|attack helicopters|attack helicopter|gunships|helicopter gunship|unmanned aircraft
        unmanned aerial vehicle|unmanned aerial vehicles|uav|uavs|kamikaze drone|kamikaze drones|explosive drones
        explosive drone|explosive laden drone|explosives laden drone|explosive laden drones|explosives laden drones
        booby trapped drone|booby trapped drones|quadcopter|barrels packed with explosives|barrels filled with explosives
        barrels of explosives|explosive barrels|explosive barrel|explosives filled barrels|air launched|napalm|vacuum bombs
        aircraft|air force|aviation|war planes|military aircraft|bombers|military helicopters|helicopter|combat jets|jets
        helicopters
        explosive containers|explosive container
    """),
    ("ied", """
        explosive device|improvised explosive device|ied|ieds|roadside bomb|roadside bombs|landmine|landmines|land mine
        land mines|mine|car bomb|car bombs|booby trapped|booby trap|bomb|bombs|war remnants|remnant of war
        remnants of the war|remnant of the war|remnants from the war|war ordnance|leftover mine|leftover mines
        leftover ordnance|leftover munitions|unexploded munitions|unexploded munition|unexploded bomb|unexploded mine
        unexploded shells|cluster munition|cluster munitions|cluster bomb|cluster bombs|unexploded device|unexploded devices
        explosive ordnance|explosive devices|explosive charge|explosive charges|planted explosives|explosives planted
        rocket remnant|rocket remnants|missile remnant|missile remnants|shell remnants|mortar remnants
        improvised explosive devices|improvised bomb|time bomb|truck bomb|truck bombs|vehicle bomb|vehicle borne|parcel bomb
        magnetic bomb|bike bomb|motorbike bomb|booby trapped car|booby trapped vehicle|booby trapped motorcycle
        booby trapped vehicles|booby trapped cars|antipersonnel mine|antipersonnel mines
        anti personnel mine|anti personnel mines|anti tank mine|anti tank mines|minefield|mines|naval mine|sticky bomb
        motorcycle bomb
        rigged with explosives|packed with explosives|laden with explosives|filled with explosives
        loaded with explosives|unexploded rocket|unexploded rockets|unexploded missile
    """),
    ("grenade", """
        grenade|grenades|hand grenade|hand grenades|stun grenade|stun grenades|sound bomb|sound bombs|stun bomb|stun bombs
        concussion grenade|rifle grenade
    """),
)  # fmt: skip

# (tag, sense, act, phrases). Tags: see pipeline.extract.words.lexicon.
WORDS: tuple[tuple[str, str, str, str], ...] = (
    # counting
    ("n", "", "", """
        zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen
        eighteen|nineteen
    """),
    ("n", "", "", "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million"),
    ("n", "", "", """
        half a million|a couple|a couple of|a pair|a pair of|a dozen|two dozen|three dozen|half a dozen|a hundred|a thousand
    """),
    ("v", "tens", "", "tens"),
    ("v", "dozens", "", "dozens|several dozen|dozens more"),
    ("v", "scores", "", "scores"),
    ("v", "hundreds", "", "hundreds|several hundred|hundreds more"),
    ("v", "thousands", "", "thousands|several thousand|thousands more"),
    ("v", "tens of thousands", "", "tens of thousands"),
    ("v", "hundreds of thousands", "", "hundreds of thousands"),
    ("v", "several", "", "several|a few|few|a handful of|multiple|various"),
    ("v", "many", "", "many|numerous|countless|scores more|many more|some of"),
    ("v", "a number of", "", """
        a number of|a significant number of|a large number of|large numbers of|an unknown number of|an unspecified number of
        an undetermined number of
    """),
    ("v", "large groups", "", """
        large groups of|groups of|a group of|crowds of|large crowds of|large groups|entire|crowds|large crowds|a crowd of
        a large crowd of
    """),
    ("q", "approx", "", """
        about|around|approximately|some|nearly|almost|roughly|an estimated|estimated|close to|just under|some about
        estimated at|put at
    """),
    ("q", "at_least", "", "at least|no fewer than|not less than|no less than|a minimum of|not fewer than"),
    ("q", "more_than", "", "over|more than|upwards of|in excess of|well over|exceeding|exceeded|surpassed|above"),
    ("q", "up_to", "", "up to|as many as|fewer than|less than|no more than|a maximum of|under"),
    ("q", "total", "", "a total of|in total|in all|another|an additional|additional|a further|further|other|only|just|all"),
    ("e", "at_least", "", "or more|or so|at least,"),
    ("e", "total", "", "more"),
    ("ν", "", "", "the number of|number of|numbers of"),
    ("a", "1", "", "a|an|a single|another|a second|yet another"),
    ("t", "", "", "the|these|those|this|that|his|her|their|its|all|all the|both|whose|my|our|your|him|them"),
    ("f", "", "", "of|from among|among|amongst"),
    ("m", "", "", """
        members|member|personnel|elements|element|individuals from|people from|members of staff|recruits|troops from
        others from|affiliates|operatives
    """),
    # time: months by number, weekdays, days before the reference day as "back,width"
    ("µ", "1", "", "january|jan"),
    ("µ", "2", "", "february|feb"),
    ("µ", "3", "", "march|mar"),
    ("µ", "4", "", "april|apr"),
    ("µ", "5", "", "may"),
    ("µ", "6", "", "june|jun"),
    ("µ", "7", "", "july|jul"),
    ("µ", "8", "", "august|aug"),
    ("µ", "9", "", "september|sept|sep"),
    ("µ", "10", "", "october|oct"),
    ("µ", "11", "", "november|nov"),
    ("µ", "12", "", "december|dec"),
    ("ω", "monday", "", """
        monday|last monday|monday night|monday morning|monday evening|monday afternoon|this past monday|early monday
        late monday
    """),
    ("ω", "tuesday", "", """
        tuesday|last tuesday|tuesday night|tuesday morning|tuesday evening|tuesday afternoon|this past tuesday|early tuesday
        late tuesday
    """),
    ("ω", "wednesday", "", """
        wednesday|last wednesday|wednesday night|wednesday morning|wednesday evening|wednesday afternoon|this past wednesday
        early wednesday|late wednesday
    """),
    ("ω", "thursday", "", """
        thursday|last thursday|thursday night|thursday morning|thursday evening|thursday afternoon|this past thursday
        early thursday|late thursday
    """),
    ("ω", "friday", "", """
        friday|last friday|friday night|friday morning|friday evening|friday afternoon|this past friday|early friday
        late friday
    """),
    ("ω", "saturday", "", """
        saturday|last saturday|saturday night|saturday morning|saturday evening|saturday afternoon|this past saturday
        early saturday|late saturday
    """),
    ("ω", "sunday", "", """
        sunday|last sunday|sunday night|sunday morning|sunday evening|sunday afternoon|this past sunday|early sunday
        late sunday
    """),
    ("δ", "0,0", "", "today|this morning|earlier today|earlier in the day|this evening|tonight"),
    ("δ", "1,0", "", "yesterday|last night|yesterday evening|yesterday morning"),
    ("δ", "0,1", "", """
        overnight|in the past 24 hours|in the last 24 hours|over the past 24 hours|during the past 24 hours|within 24 hours
        in 24 hours
    """),
    ("δ", "0,2", "", """
        in the past 48 hours|over the past 48 hours|in the last 48 hours|in the past two days|over the past two days
        in the last two days
    """),
    ("δ", "0,1", "", """
        within just two days|within two days|in two days|over two days|within the space of two days|hours ago|hours earlier
        minutes ago|moments ago|a few hours ago|several hours ago|a few hours earlier|an hour ago|just hours ago
    """),
    ("δ", "2,0", "", "the day before yesterday|day before yesterday"),
    ("δ", "weekend:0", "", "the weekend|this weekend|last weekend|this past weekend|the past weekend"),
    ("δ", "yearly:12-31", "", "new year's eve|new year eve"),
    ("δ", "yearly:1-1", "", "new year's day|new year day"),
    ("δ", "yearly:12-24", "", "christmas eve"),
    ("δ", "yearly:12-25", "", "christmas day"),
    ("δ", "0,3", "", """
        in the past 72 hours|over the past three days|in the past three days|over the past 72 hours|in the last three days
        the past few days|in the past few days|over the past few days|in recent days|over the last few days
    """),
    ("δ", "0,7", "", "this week|over the past week|in the past week|in the last week|during the past week"),
    ("δ", "1,12", "", "last week|the previous week"),
    ("δ", "0,120", "", """
        over the past months|over the past few months|in the past months|in the past few months|during the past months
        over the last few months|in past months|in recent weeks|over the past weeks|over the past few weeks
        in the past few weeks|over the past years|in past years|over the years|for months|for years
        for weeks|over recent weeks|over recent months
    """),
    ("δ", "month:1", "", "last month"),
    ("δ", "month:0", "", "earlier this month|this month|the start of the month|the beginning of the month"),
    ("δ", "year:1", "", "last year"),
    ("δ", "year:0", "", """
        earlier this year|this year|the start of the year|the beginning of the year|the start of this year
        the beginning of this year|the turn of the year|since the start of the year|since the beginning of the year
        since the start of this year|since the beginning of this year
    """),
    ("δ", "3,30", "", "the previous month"),
    ("κ", "1", "", "days ago|day ago"),
    ("κ", "7", "", "weeks ago|week ago"),
    ("κ", "30", "", "months ago|month ago"),
    ("κ", "365", "", "years ago|year ago"),
    ("δ", "200,365", "", "the previous year|in recent years|in recent months|over recent years"),
    ("δ", "350,31", "", "a year ago|one year ago"),
    ("π", "", "", "the past|the last|past|the preceding"),
    ("o", "", "", """
        before midnight|after midnight|before dawn|after dawn|before noon|after noon|before sunset|after sunset|after nightfall
    """),
    ("o", "as_of", "", "as of|as at|up to and including"),
    # counted from days told before: so many on; back or forth
    ("τ", "0", "", """
        the same day|that day|that same day|later that day|earlier that day|the same evening|that evening|that same evening
        later that evening|the same night|that night|that same night|later that night|the same morning|that morning
        that afternoon|the same afternoon|later in the day
    """),
    ("τ", "1", "", """
        the following day|the next day|the following morning|the next morning|the following evening|the next evening
        the following night|the next night|the following afternoon|the morning after
    """),
    ("τ", "1,7", "", """
        in the following days|over the following days|during the following days|in the days that followed|in the days after
        over the days that followed|over the next few days|in the next few days|over the next days|in the next days|within days
        in the ensuing days|in the subsequent days|during the next days|within a few days
    """),
    ("τ", "1,30", "", """
        in the following weeks|over the following weeks|during the following weeks|in the weeks that followed|within weeks
        over the next weeks|over the next few weeks|in the ensuing weeks
    """),
    ("τ", "-1", "", "the previous day|the previous evening|the previous night|the night before|the evening before|the day prior"),
    ("λ", "1", "", "later|afterwards"),
    ("λ", "-1", "", "earlier|previously|beforehand"),
    ("σ", "", "", "since|starting on|starting|beginning on|from|since the start of|since the beginning of"),
    # words about people
    ("j", "civil", "", """
        alawite|alawi|alawites'|alevi|christian|druze|sunni|shia|shiite|ismaili|murshidi|kurdish|turkmen|unarmed|innocent
        local|civilian|displaced|elderly|villager
    """),
    ("j", "state", "", """
        security|government|police|army|military|state|regime|interior ministry|defence ministry|defense ministry
        general security|public security|internal security|islamist led government|new|ministry of defence
        ministry of defense|ministry of interior|syrian army|syrian government
    """),
    ("j", "loyal", "", """
        pro assad|assad loyalist|loyalist|assadist|ex regime|former regime|regime loyalist|pro regime|ousted regime
        regime remnant
        linked to the former|linked to the ousted|linked to the toppled|linked to the deposed|linked to the fallen
        linked to the previous|linked to the old|linked to the assad
    """),
    ("j", "", "", """
        armed|young|old|male|female|adult|teenage|foreign|syrian|russian|iranian|turkish|lebanese|palestinian|israeli|iraqi
        former|ex|unidentified|unknown|masked|suspected|alleged|wounded|dead|killed|injured|year old|entire|whole|same
        fellow|senior|low ranking|high ranking|opposition|rebel|islamist|jihadist|hardline|rival|own|different|separate
        pregnant|disabled|minor|underage|extended|retired|off duty|islamist led|government aligned|pro government
        government affiliated|allied
    """),
    *people.WORDS,
    ("G", "all", "", """
        people|others|souls|human beings|of them|of those|syrians|iranians|iraqis|afghans|pakistanis|russians|palestinians
        non syrians|iranian nationals|lebanese nationals
    """),
    ("G", "unknown", "", """
        males|wanted persons|hostages
    """),
    ("G", "civilians", "", """
        family members|members of the ruling party|members of the baath party|members of one household|members of the same household
        members of a single household|noncombatants|members of the same family|members of one family|members of a family
        members of a single family|members of his family|members of her family|members of their family
        members of an alawite family|alawites|alawis|christians|druze|ismailis|sunnis|shiites|kurds|parents|mother and
        sunni muslims|muslims|shiite muslims|alawite muslims|elderly people|elderly|elders|newlyweds|in laws|twins
        fisherfolk|elderly couple|young couple|married couple|alawite couple
    """),
    ("G", "women", "", """
        females
    """),
    ("G", "residents", "", """
        locals|townspeople|displaced people|idps|internally displaced people|homeless people
    """),
    ("G", "families", "", "families|households|alawite families|family|household"),
    ("G", "state_forces", "", """
        col.|lt.|lt. col.|brig. gen.|maj. gen.|lt. gen.|capt.|sgt.|cpl.|maj.
        members of a patrol|members of the patrol|members of a checkpoint|members of the checkpoint|members of a convoy
        members of the garrison|syrian forces|syrian army forces|regular forces|security forces|security force
        government forces|government troops|troops|police|security personnel|law enforcement members|law enforcement
        law enforcement personnel|army personnel|military personnel|guards|security force personnel|security services
        general security forces|general security personnel|members of general security|members of the general security
        members of the general security service|the syrian government forces|syrian government forces|syrian regime forces
        the regime forces|members of the security forces|members of the security services|members of security forces
        members of the army|syrian soldiers|syrian army soldiers|syrian troops|interior ministry forces
        defence ministry forces|defense ministry forces|interior ministry personnel|government fighters
        government security forces|government security personnel|forces of the interior ministry
        forces of the defence ministry|internal security forces|public security forces|regime forces|government personnel
        general security officers|recruits|naval personnel|soldiery|plainclothes police|plain clothes police|riot police
        anti riot police|traffic police|military police|government snipers|security snipers|army troops|army units|army unit
        regime troops|syrian regime soldiers|regular troops|regular soldiers|general security agents
        internal security personnel|public security personnel|security forces personnel|security forces members
        members of the internal security forces|members of the internal security|members of the interior ministry
        members of the defence ministry|members of the defense ministry|members of the public security
        members of the regime forces|members of regime forces|regime members|regime fighters|armed forces
        syrian armed forces|army forces|military forces|ground forces|naval forces|syrian tanks|army tanks|regime tanks
        government tanks|loyalist forces|pro regime forces|pro government forces|pro regime troops|pro government troops
    """),
    ("G", "loyalist_fighters", "", """
        assad loyalists|regime loyalists|pro assad insurgents|assad loyalist fighters|regime remnants|remnants
        remnants of the regime|remnants of the former regime|remnants of the assad regime|remnants of the ousted regime
        remnants of the defunct regime|former regime remnants|former regime elements|gunmen loyal to assad
        fighters loyal to assad|fighters loyal to the ousted president|gunmen loyal to the ousted president
        gunmen loyal to the former regime|militants loyal to assad|alawite insurgents|former regime fighters
        former regime gunmen|remnants of the old regime|assad supporters|supporters of assad|pro assad forces
        forces loyal to assad|followers of assad|assad linked gunmen|assad loyalist gunmen|former regime loyalists
        armed men loyal to the former regime|armed loyalists|armed supporters|pro assad militias|pro assad militia
        pro assad armed groups|pro assad rebels|assadist militants|assadist gunmen
    """),
    ("G", "fighters", "", """
        rebels|jihadists|extremists|members of the cell|member of the cell|members of a cell|member of a cell|militia
        militias|armed group|armed groups|armed factions|armed faction|opposition factions|rebel factions|opposition groups
        rebel groups|islamist factions|opposition battalions|rebel brigades|rebel battalions|opposition forces|rebel forces
        unidentified men|unknown men|armed youths|armed villagers|armed people|armed elements|armed persons
        armed individuals|insurgent groups|insurgent factions|militant groups|terrorist groups|terrorist group
        armed terrorist groups|armed terrorist group|islamist rebels|islamist militants|islamist insurgents
        islamist battalions|islamic battalions|islamic factions|islamist groups|islamist brigades|fighting groups
        jihadist groups|jihadist militants|members of a faction|members of an armed group|members of an armed faction
        members of armed groups|members of the factions|members of the rebel factions|members of the opposition factions
        opposition rebels
    """),
    # words that count the harmed by themselves
    ("G", "unknown", "", """
        wanted people|wanted individuals|convicts
    """),
    ("H", "killed:all", "", """
        victims|victim|lives|lives lost|deaths|fatalities|dead bodies|fatality|dead people|civilian deaths total|killings|martyrs
        cases of killing|cases of murder|cases of assassination|cases of revenge killing|cases of revenge killings|killing cases
        cases of extrajudicial killing|assassination cases|cases of field execution
    """),
    ("H", "killed:civilians", "", """
        civilian deaths|civilian fatalities|extrajudicial killings|civilian killings|civilian martyrs|extrajudicial murders
        extrajudicial executions|unlawful killings
    """),
    ("H", "injured:all", "", "injuries|wounded people|injured people"),
    ("H", "injured:civilians", "", "wounded civilians|injured civilians|civilian injuries"),
    ("H", "casualties:all", "", "casualties|casualty"),
    ("H", "casualties:civilians", "", "civilian casualties"),
    ("H", "bodies_recovered:all", "", "bodies|corpses|remains|body|corpse"),
    ("H", "abducted:all", "", """
        kidnappings|abductions|abductees|kidnap victims|kidnapped people|cases of abduction|abduction cases|kidnapping cases
    """),
    ("H", "detained:all", "", "arrests"),
    ("H", "incidents:massacres", "", """
        massacre|mass killing|massacres|massacre incidents|separate massacres|mass killings|mass executions
        separate incidents|incidents|separate attacks|attacks on civilians|killing incidents|incidents of killing|attacks
        murder crimes|murder cases|murder incidents
    """),
    # things that are counted and are no people
    ("x", "", "", """
        %|percent|per cent|km|kilometres|kilometers|kilometre|kilometer|miles|mile|metres|meters|metre|m|mm|kg|days|day
        hours|hour|minutes|weeks|week|months|month|years|year|year old|years old|a m|p m|am|pm|gmt|houses|homes|house|home
        vehicles|vehicle|cars|car|trucks|villages|village|towns|shops|shells|rockets|missiles|raids|points|posts
        checkpoints|dollars|pounds|tonnes|tons|times|locations|areas|sites|provinces|governorates|districts|neighbourhoods
        neighborhoods|buildings|dunams|hectares|schools|hospitals|mosques|churches|motorcycles|drones|barrels|bombs|bullets
        rounds|weapons|rifles|tanks|percent of|th|st|nd|rd|oclock|o'clock|articles|pages|countries|groups
        factions|parties|brigades|battalions|ambulances|trees|animals|sheep|cows|litres|degrees|floors|buses|boats|ships
        minibuses
    """),
    # harm: participles, gerunds, verbs without an object, nouns
    ("K", "killed", "", "found killed|killed|slain|killed dead|martyred|died|eliminated|neutralised|neutralized"),
    ("K", "killed", "attack_on_civilians", """
        murdered|executed|summarily executed|field executed|extrajudicially executed|massacred
        slaughtered|beheaded|liquidated|extrajudicially killed|deliberately killed|unlawfully killed
        stabbed to death|beaten to death|tortured to death|burned alive|burnt alive|burned to death
        burnt to death|hacked to death|knifed to death|bludgeoned to death|strangled|stoned to death|butchered
        found executed|found stabbed to death|found beheaded|throats slit|throat slit|slain execution style
        shot execution style|executed by firing squad
        put to death|lined up and shot|lined up and killed
    """),
    ("K", "killed", "mob_violence", """
        lynched|lynched by a mob|lynched by a crowd|lynched by residents
        beaten to death by a mob|killed by a mob|killed by a crowd|beaten to death by a crowd
    """),
    ("K", "killed", "attack", """
        shot dead|gunned down|assassinated|shot to death|shot|fatally shot|shot and killed|sniped|picked off|mown down
        mowed down|cut down|found shot dead|found shot|found murdered
    """),
    ("K", "injured", "", """
        shot in the lower leg|shot in the upper leg|shot in the back|shot in the stomach|shot in the abdomen|shot in the jaw
        wounded|injured|hurt|maimed|shot and wounded|shot and injured|hospitalised|hospitalized|shot in the leg|shot in the legs
        shot in the foot|shot in the arm|shot in the hand|shot in the shoulder|shot in the thigh|shot in the knee
    """),
    ("K", "abducted", "abduction", """
        as hostages|hostage|as captives|kidnapped|abducted|taken hostage|forcibly disappeared|taken captive
        disappeared|snatched|whisked away|taken away|took away|led away|dragged away|taken from his home|taken from her home
        taken from their homes|taken from their home|taken from his house|taken from her house|dragged from his home
        dragged from her home|dragged from their homes|bundled into a car|bundled into a van|bundled into a vehicle
        forced into a car|forced into a van|forced into a vehicle
        dragged into a car|dragged into a van|dragged into a vehicle|pushed into a car|pushed into a van
        pushed into a vehicle|pulled into a car|pulled into a van
    """),
    ("K", "detained", "arrests", """
        locked up|thrown into jail|thrown in jail|put behind bars
        arrested|detained|rounded up|apprehended|captured|taken prisoner|taken into custody|imprisoned
    """),
    ("K", "displaced", "displacement", """
        displaced|uprooted|forced to flee|forced from their homes|driven from their homes|forced out of their homes
        driven out|driven from|driven into exile|evacuated to
        forcibly displaced|made homeless|evacuated from|relocated to|forced to leave|forced to abandon their homes
    """),
    ("g", "killed", "", """
        killing|kills|kill|claimed the lives of|claiming the lives of|claimed the life of|claiming the life of
        took the lives of|taking the lives of|claims the lives of|slaying|eliminating
        neutralising|neutralizing|cost the lives of|costing the lives of
        cost the life of|costing the life of|took the life of|taking the life of|claims the life of|claim the lives of
    """),
    ("g", "killed", "attack_on_civilians", """
        murdering|executing|massacring|slaughtering|beheading|killing in cold blood|murders|executes|massacres
        stabbing to death|beating to death|execute|behead|beheads
    """),
    ("g", "killed", "attack", """
        assassinating|shooting dead|gunning down|fatally shooting|shooting and killing|assassinate|assassinates|shoot dead
        shoots dead|gun down|guns down|shoot and kill|shoots and kills
    """),
    ("g", "injured", "", "wounding|injuring|wounds|injures|hurting|wound"),
    ("g", "abducted", "abduction", "kidnapping|abducting|kidnaps|abducts|kidnap|abduct|snatching|snatch|snatches"),
    ("g", "detained", "arrests", "arresting|detaining|arrests|detains|rounding up|arrest|detain|apprehend|apprehends|apprehending"),
    ("g", "displaced", "displacement", "displacing|displaces|uprooting"),
    ("g", "sheltering", "displacement", "taken in|took in|takes in|is hosting|are hosting"),
    ("o", "", "", """
        perhaps dead|perhaps lifeless|maybe dead|probably dead|feared dead|presumed dead|apparently dead|feared killed
    """),
    ("I", "killed", "", """
        died|die|dying|perished|have died|lost their lives|lost his life|lost her life|losing their lives|lose their lives
        met their deaths|found dead|fell dead|succumbed|succumbed to wounds|succumbed to their wounds
        died of their wounds|died of his wounds|died of her wounds|died of wounds|died from their wounds|died of their injuries
        died of his injuries|died of her injuries|succumbed to his wounds|fell victim|lay dead|bled to death
    """),
    ("I", "displaced", "displacement", """
        fled|flee|fleeing|have fled|to flee|flee their homes|fled their homes|left their homes|leave their homes
        leaving their homes|moved to|have moved to|left for|leaving for|left their villages|leaving their villages
        left their areas|left the village|left the villages|left the town|left the neighbourhood|left the neighborhood
        left the hostel|left the camp|left the area|left the quarter|moved out of|moved away from
        abandoned their homes|abandoning their homes|to seek safety|seek safety|sought safety|escaped
        escape
    """),
    ("I", "displaced_cross_border", "displacement", """
        went to lebanon|gone to lebanon|made it to lebanon|reached lebanon|gone over to lebanon
        crossed into|crossing into|crossed over into|crossed the river|crossed the river into|arrived in turkey
        entered turkey|fled to turkey|fled into turkey|fled to iraq|poured into lebanon|streamed into lebanon
        crossed the border|arrived in lebanon|arrived in akkar|crossed into lebanon
        crossed the border into|entered lebanon|fled to lebanon|fleeing to lebanon|fled into lebanon|flee to lebanon
    """),
    ("K", "sheltering", "displacement", "lodged|housed|accommodated"),
    ("I", "sheltering", "displacement", """
        found shelter|found refuge|staying at|staying in|living in tents|camped in|camped at
        taken shelter|taken refuge|sought protection|seeking protection|sought sanctuary|sought safety in
        sheltering|sheltered|sought refuge|seek refuge|took refuge|are sheltering|have sheltered|seeking refuge
        taking refuge|taking shelter|took shelter|seeking shelter|sought shelter|seek shelter
    """),
    ("I", "returned", "displacement", "returned|have returned|returned home|returned to their homes|returning"),
    ("I", "injured", "", """
        needed treatment|needed hospital treatment|required treatment|required hospital treatment|needed medical treatment
        sustained injuries|sustained wounds|sustained minor injuries|sustained serious injuries|suffered injuries
        suffered shrapnel wounds|suffered gunshot wounds|sustained shrapnel wounds|sustained gunshot wounds
        sustained various injuries|suffered various injuries|were rushed to hospital|was rushed to hospital
        were taken to hospital with|was taken to hospital with
        received injuries|receiving injuries|received wounds|sustaining injuries|sustaining wounds|suffering injuries
        suffering wounds
        suffered wounds|suffered minor injuries|suffered serious injuries|suffered burns|were treated for
    """),
    ("I", "detained", "arrests", """
        still being held|are being held|is being held|were being held|remain in detention|remains in detention
        remain in custody|are in custody|held in custody|held without charge|are still held|remain detained
    """),
    ("I", "abducted", "abduction", "held hostage|held captive|being held hostage|being held captive"),
    ("I", "missing", "", "missing|went missing|unaccounted for|gone missing|remain missing|vanished|reported missing"),
    ("M", "killed", "", """
        killing of|killings of|death of|deaths of|the loss of|murder of|murders of|loss of life of|slaying of|death
        deaths among
    """),
    ("M", "killed", "attack_on_civilians", """
        massacre of|massacres of|execution of|executions of|assassination of|slaughter of|extrajudicial killing of
        extrajudicial killings of|summary execution of|field execution of|mass killing of|liquidation of
    """),
    ("M", "injured", "", "wounding of|injury of|injuring of|injury to|injuries to|injuries among"),
    ("M", "injured", "", """
        inflicting wounds on|inflicting injuries on|wounds to|wounds of varying severity on|wounds of varying degrees on
        injuries of varying severity on|injuries of varying degrees on|wounds of varying severity to|injuries of varying severity to
    """),
    ("M", "abducted", "abduction", """
        kidnapping of|abduction of|kidnappings of|abductions of|disappearance of|enforced disappearance of
    """),
    ("M", "detained", "arrests", "arrest of|detention of|arrests of|capture of"),
    ("M", "displaced", "displacement", "displacement of|flight of|exodus of|evacuation of"),
    ("M", "bodies_recovered", "", "bodies of|corpses of|remains of|body of|corpse of"),
    ("M", "missing", "", "contact was lost with|lost contact with|contact with was lost"),
    ("T", "killed", "", """
        death toll|toll|the death toll|casualty toll|number of dead|number of deaths|number of people killed
        number of those killed|number of victims|number of fatalities|body count|number killed|number of civilians killed
        number of civilian deaths|civilian death toll|civilian toll|death count|bringing the total|brings the total
        brought the total|taking the total|raising the total
    """),
    ("T", "injured", "", "number of wounded|number of injured|number of injuries|number of those wounded|number of those injured"),
    ("T", "detained", "arrests", "number of detainees|number of those detained|number of those arrested|number of arrests"),
    ("T", "abducted", "abduction", "number of those abducted|number of those kidnapped|number of abductees"),
    ("T", "missing", "", "number of missing|number of those missing"),
    ("T", "again", "", """
        put the number at|puts the number at|put the figure at|puts the figure at|gave the number as|gave the figure as
        put their number at|puts their number at|gave their number as|put the count at|gave the count as
    """),
    # aircraft that only fly
    ("o", "", "", """
        warplanes circled|warplanes circling|warplanes flew|warplanes flying|warplanes hovered|planes circled|planes flew|jets flew
        jets circled|aircraft circled|aircraft flew|helicopters hovered|helicopters circled|helicopters flew|drones hovered
        drones circled|drones flew|drone hovered|drone circled|drone flew|helicopter hovered|reconnaissance aircraft
        reconnaissance drone|reconnaissance drones|surveillance drone|surveillance drones|reconnaissance plane
    """),
    ("D", "killed", "", "dead|lifeless"),
    ("l", "", "", """
        left|leaving|leaves|leave|resulted in|resulting in|causing|caused|cost|result in|claimed|claiming|that left
        which left|led to|leading to|results in
    """),
    ("·", "", "", "respectively"),
    ("o", "", "", "went up|gone up|goes up"),
    ("o", "", "", """
        fighting for his life|fighting for her life|fighting for their lives|fighting for life|fighting to stay alive
        fighting to survive|chemical weapons for destruction|chemical weapons stockpile|chemical weapons stockpiles
        chemical weapons arsenal|chemical weapons watchdog|chemical weapons inspectors|chemical weapons deal
        chemical weapons programme|chemical weapons program|prohibition of chemical weapons|destruction of chemical weapons
        stockpile of chemical weapons|stocks of chemical weapons
    """),
    ("o", "", "", "how many|how much|too many|so many|an arrest warrant|arrest warrant|arrest warrants|house arrest|under arrest"),
    ("o", "", "", """
        took|takes|taking|take|taken|secured|secures|securing|cleared|lost|losing|captures|capturing|won|wins|winning|gained|wrested
        set upon|entered|swept into|rolled into|moved into|advanced into
        fell|fallen|beat|beaten|beating|clubbed|clubbing|confronted|expelled|pushed out|forced out|ousted|squeezed out
        flushed out|cleared out|routed from|recovering|drove|pushed
    """),
    ("o", "", "", "described as|characterised as|characterized as|known as|so called|referred to as"),
    ("o", "", "", """
        until today|so far|to date|until now|the activist group|the rights group|the monitoring group|the war monitor
        the monitor|the britain based monitor|the uk based monitor
    """),
    ("o", "", "", "there was|there were|there is|there are|there has|there have|there had|there will"),
    ("Ω", "", "", """
        over the killing of|for the killing of|in connection with the killing of|over the death of
        involved in the killing of|suspected of killing|charged with killing|convicted of killing|for killing
        over the murder of|for the murder of|against the killing of|against the murder of|denouncing the killing of
        condemning the killing of|to denounce the killing of|to condemn the killing of|demanding justice for
    """),
    ("G", "all", "", "of the wounded|of the injured|of the dead"),
    ("Ω", "", "", """
        in retaliation for|in revenge for|in reprisal for|to avenge|suspected of|involved in|wanted for|charged with
        in connection with|responsible for|behind the
        accused of involvement in|linked to the|in response to|retaliation for|revenge for|anniversary of|victims of
        perpetrators of|reacting to|in reaction to|commemorate|commemorating|mourn|mourning|investigate|investigating
        investigation into|since the|before the|prior to the|in the aftermath of
        aftermath of
    """),
    ("p", "", "", "as well as|along with|plus|alongside|together with|in addition to|besides"),
    ("U", "killed:unknown", "", """
        killing him|killing her|shot him dead|shot her dead|killed him|killed her|killing him instantly|stabbed him to death
    """),
    # small words
    ("b", "", "", """
        was|were|been|being|be|is|are|got|get|reported to be|said to be|believed to be|thought to be|reported to have
        said to have|believed to have|was also|were also|were reported|was reported|been reported|are reported|is reported
        were confirmed|was confirmed|been confirmed|are confirmed|is confirmed|belonged to|belong to|hailed from|came from
    """),
    ("h", "", "", "has|have|had|having|have also|has also|had also"),
    ("&", "", "", "and|and also|while another"),
    ("/", "", "", "or|and/or"),
    ("z", "", "", """
        including|includes|included|among them|among whom|amongst them|of whom|of which|most of them|mostly|mainly
        the majority of them|the majority|majority of them|among those|among the dead|among the victims|as well as including
        comprising|and including|majority|a majority of them|some of them|many of them|most of whom|many of whom
        some of whom|counting|half of them|those killed included|those killed include|the fatalities included
        the fatalities include|casualties included|the casualties included|the dead include|the dead included
        the victims include|the victims included|among those killed|the vast majority of whom|the majority of whom
        a majority of whom|the vast majority of them|nearly all of them|almost all of them|half of whom|all of whom|namely
        comprised|comprises|consisted of|the dead comprised|the dead were|the victims were|those killed were
        the fatalities were|the casualties were|the victims comprised|the dead comprise|the fatalities comprised
        among the casualties|among the fatalities|among the wounded|among the injured|the vast majority
        comprise|they comprise|they comprised|they include|they included|these include|these included|made up of
        they were made up of
        the reported victims include|the reported victims included|the reported dead include|the reported dead included
        whose victims were|the reported fatalities include|the reported victims were|which include|which included
    """),
    ("w", "", "", "while|when|after|before|because|although|though|until|but|whereas|once|despite|amid|amidst|following|as"),
    ("β", "", "", "by"),
    ("r", "", "", "who|which|that|whom|identified as"),
    ("N", "", "", """
        no|not|none|never|without|neither|nor|nobody|no one|didn't|did not|no reports of|no reported|avoid|avoided|prevent
        prevented|stop|stopped|save|saved|saving
    """),
    ("O", "", "", """
        could|would|might|may|if|threatened to|threatens to|threatening to|plan to|planned to|plans to|vowed to|will|should
        risk|risks|fear|feared|fears|to prevent|potential|possible|attempted to|tried to|ordered to|aim to|intended to|urge
        urged|calls for|call for|called for|accused of planning
        risked|risking|poised for|preparing a|preparing an|planning a|planning an|gearing up for|readying for|in a position to
        warned of|warns of|warning of|bracing for|braced for|brace for|preparing for|prepared for|preparing to|prepared to|poised to
        set to|fearing|afraid|anticipating|expecting|expected|expects|imminent|impending|looming|threat of|threats of
        threatened with|dread|dreads|planning attacks|planning an|planning bombings|plotting attacks
        plotting an|plotting to|planning to
    """),
    ("i", "", "", """
        in|at|near|inside|outside|within|across|throughout|around the|on the outskirts of|on the road to|on the road between
        between|along|on|towards|toward|into|to|north of|south of|east of|west of|northwest of|northeast of|southwest of
        southeast of|close to the|off
    """),
    # acts
    ("E", "armed_clash", "armed_clash", """
        clashes|clash|clashed|fighting|firefight|gun battle|gun battles|gunbattle|gunfight|battles|battle|fierce fighting
        armed clashes|exchange of fire|exchanges of fire|exchanged fire|engagements|skirmishes|heavy fighting
        violent clashes|confrontations|confrontation|armed confrontation|hostilities|shootout|hit and run attacks
        offensive|offensives|fought|battled|battling|traded fire|trading fire|exchanging fire|crossfire|repelled|repulsed
        repelling|repulsing|fended off|beat back|beaten back|infiltration attempt|infiltration attempts|infiltration operation
        counter attack|counterattack|gunfights|firefights|shootouts|armed confrontations|street battles|counterattacks
        counter attacks|exchanged gunfire|exchanging gunfire|exchange of gunfire|exchanges of gunfire|traded gunfire
        exchanged shots|fierce battles|heavy battles|intense battles|violent battles|bloody battles|pitched battles
        street fighting|fierce battle|battles raged|battle raged|battles erupted|battle erupted|battles broke out
        battles continued|battles flared|battles resumed|battles are raging|battles were raging|infiltration operations
        counteroffensive|held off|holding off|beat off|beaten off|beating off|fought off|fighting off|warded off|warding off
        drove back|driven back|foiled an infiltration|thwarted an infiltration
        shot at each other|fired at each other|fired on each other|attempt to advance|attempts to advance
        attempted to advance|attempting to advance|attempt to infiltrate|attempted to infiltrate
        attempts to infiltrate|attempting to infiltrate
    """),
    ("E", "attack_on_security", "armed_clash", """
        ambush|ambushed|ambushes|ambushing|were ambushed|was ambushed|laid an ambush|set an ambush
    """),
    ("E", "attack", "attack", """
        attack|attacks|attacked|attacking|assault|assaults|assaulted|stormed|storming|raided|raid|raid on|raids on|opened fire
        opening fire|fired on|fired at|shot at|fired into|shot into|came under fire|under fire from|come under fire|targeted
        came under attack|come under attack|comes under attack|fired upon|infiltrated|infiltrating
        targeting|struck|hit|hitting|striking|gun attack|armed attack|shooting attack
        shooting|gunfire|gunshots|rampage|incursion|comes under fire|coming under fire|came under heavy fire
        came under intense fire|came under gunfire|sniper fire|sniping|sniper attack|sniper attacks
        machine gun fire|heavy machine gun fire|small arms fire
    """),
    ("E", "shelling", "shelling", """
        shelling|shelled|artillery fire|artillery shelling|mortar fire|rocket fire|rocket attack|rocket attacks
        mortar attack|mortar attacks|cannon fire|missile strike|missile strikes|missile attack|bombardment|bombarded
        bombarding|naval strikes|pounded|tank fire|rocket strike|rocket strikes|rocket barrage|shell fire|shellfire
        ground strikes|ground strike|ground shelling|ground bombardment|missile shelling|rocket shelling
        tanks are firing|tanks were firing|tanks fired into|tanks firing into|tanks fired on|tanks fired at|tanks are shelling
    """),
    ("E", "air_strike", "air_strike", """
        air strike|air strikes|airstrike|airstrikes|air raid|air raids|aerial bombardment|drone strike|drone strikes
        drone attack|drone attacks|helicopters bombed|bombed|bombing raids|israeli strikes|israeli strike|israeli attack
        israeli attacks|israeli raid|israeli raids|israeli missile attack|israeli missile attacks|israeli aggression
        israeli bombing|israeli airstrikes|jets struck|sorties|sortie|from the air|missile strikes hit|strikes hit
        strike hit|strikes targeted|strike targeted|strikes struck|the strikes|the strike on|strikes on|russian strikes
        russian strike|raid targeted|raids targeted|raid hit|raids hit|raid struck|raids struck|strikes|strike|aerial attack
        aerial aggression|air attack|air attacks|aerial bombing
    """),
    ("E", "ied", "ied", """
        mine explosion|car bombing|bombing|bombings|explosion|explosions|blast|blasts|detonated|exploded|unexploded ordnance
        unexploded ordinance|war remnant|explosive remnants|remnants of war|bomb attack|bomb attacks|bomb blast|bomb blasts
        car bomb attack|blew up|blown up|unexploded shell
    """),
    ("E", "suicide_bomb", "suicide_bomb", """
        suicide bombing|suicide bombings|suicide bomber|suicide bombers|suicide attack|suicide attacks|suicide attackers
        suicide attacker|blew himself up|detonated a suicide vest
        blew herself up|explosive vest|explosive belt|blew themselves up|suicide blast|suicide blasts|suicide explosion
        suicide explosions|suicide car bomb|suicide car bombs|suicide car bombing|suicide truck bomb|suicide truck bombing
        suicide car bomber|suicide vest|suicide vests|suicide operation|suicide mission|suicide vehicle|suicide truck
        explosives vest|explosives belt
        belt of explosives|explosive vests|explosive belts|explosives belts|explosives vests|detonated himself
        detonated herself|detonated themselves|detonated his vest|detonated his belt|detonated his explosives
        detonated their vests|detonated their belts|detonated their explosives|detonated his explosive vest
        detonated his explosive belt|detonated an explosive vest|detonated an explosive belt|exploded himself
        blew up his car|blew up his vehicle|blew up his vest|blew up his explosives|detonated his car|detonated his vehicle
        detonated his explosive laden car|detonated his explosives laden car|rigged himself
    """),
    ("E", "chemical_weapon", "chemical_weapon", """
        chemical attack|chemical attacks|chemical weapons|chemical weapon
        chemical bombardment|chemical strike|chemical shells|chlorine|chlorine gas|chlorine attack|chlorine barrel|sarin|sarin gas
        toxic gas|toxic gases|poison gas|poisonous gas|nerve agent|nerve gas|gas attack|mustard gas
    """),
    ("E", "sexual_violence", "sexual_violence", """
        rape|raped|raping|sexual violence|sexually assaulted|sexual assault|gang rape|gang raped|sexually abused|sexual abuse
        rape of|gang rape of|molested|sexually assaulting|sexually abusing
    """),
    ("E", "demonstration", "protest", """
        protest|protests|protested|protesting|demonstration|demonstrations|demonstrated|demonstrating|rally|rallies|rallied
        marches|protest marches|mass marches|marching
        crowds were out|crowds turned out|people were out|protesters were out|demonstrators were out|people turned out
        came out on the streets|poured into the streets|poured onto the streets|streamed into the streets|went out in protest
        came out in protest|turned out in protest|out on the streets|filled the streets
        sit in|sit ins|marched|staged a march|chanting|chanted|took to the streets|vigil|gathered|general strike
        gather outside|gathered outside|staged a|blocked the road|blocked roads|blocked the roads|blocked main roads|blocked a road
        blocked the main road|blocked the highway|blocked the coastal highway|blocked a highway|blocking the road|blocking roads
        blocking the roads|blocking main roads|blocking a road|blocking the main road|blocking the highway
        blocking the coastal highway|blocking a highway|crowds filled|thousands filled|hundreds filled
    """),
    ("E", "demonstration", "violent_demonstration", """
        riot|riots|rioting|rioted|violent protest|violent protests|violent demonstration|violent demonstrations|violent rally
    """),
    ("E", "demonstration", "protest_intervention", "dispersed|disperse|dispersing|broke up a|broke up the|tear gas"),
    ("E", "attack_on_civilians", "mob_violence", """
        mob|mobs|lynching|angry crowd|angry crowds|threw stones|mob attack|stoned|vigilantes|angry residents|angry locals
        angry villagers|enraged residents|enraged villagers|enraged crowd|furious crowd|irate residents|irate villagers
        threw rocks|threw rocks at|threw stones at|hurled rocks|hurled stones|hurling stones|throwing stones|stone throwing
        pelted|pelting|came to blows|brawl|mass brawl|fistfight
    """),
    ("E", "attack_on_civilians", "attack_on_civilians", """
        executions|execution|rampaged through|went on a rampage|field executions|summary executions|revenge killings
        sectarian killings|extrajudicial killings
        sectarian massacre|revenge attacks|reprisal killings|killing spree|slaughter|house to house raids|assassination
        assassinations
        assassination attempt|drive by shooting|liquidation|murders|murder
    """),
    ("E", "detained", "arrests", """
        arrest campaign|arrest campaigns|arrest raids|arrest operation|arrest operations|raid and arrest campaign
        wave of arrests|campaign of arrests|campaigns of arrests|campaign of arrest|campaign of raids and arrests
        raids and arrests|raids and arrest|raid and arrest|arrests and raids|detention campaign|campaign of detentions
        wave of detentions|mass arrests|mass arrest|random arrests|arbitrary arrests|an arrest|carried out arrests
        carry out arrests|carrying out arrests|made arrests|arrests were made|house raids|raided homes|raided houses
        busted a cell|dismantled a cell|dismantling a cell|busted a terrorist cell|dismantled a terrorist cell
    """),
    ("E", "abducted", "abduction", "abduction|kidnapping|hostage taking"),
    ("E", "looting", "looting_destruction", """
        looting|looted|loot|burned|burnt|burning|set fire to|set on fire|set ablaze|torched|torching|ransacked|vandalised
        vandalized|destroyed|demolished|arson|pillaged|pillaging|plundered|vandalism|demolition|stole|stolen|robbed|robbery
        desecrated|burned down|smashed
    """),
    ("E", "movement_of_forces", "movement_of_forces", """
        reinforcements|reinforcement|deployed|deployment|combing operation|combing operations|combing
        sweep operation|sweeping operation|sweep operations|security campaign|security operation|security operations
        military operation|mobilised|mobilized|mobilisation|mobilization|security sweep|swept|combed|redeployed
        search operation|search operations|large scale operation|set up checkpoints|erected checkpoints|cordoned off
    """),
    ("E", "territorial_control", "territory_taken", """
        seized|overran|took control of|seized control of|captured control of|overrun|gained control of|taken over|took over
        fell to|fell into the hands of|fell under the control of|came under the control of|came under control of
        overrunning|take over|takes over|taking over|seizes|overruns|take control of|takes control of|taking control of
        seize control of|seizes control of
        seizing control of|wrested control of|captured most of|lost control of|took control over|takes control over
        take control over|taking control over|seized control over|seize control over|seizing control over|gained control over
        managed to control|established control over|stormed and seized
        captured the village of|captured the villages of|captured the town of|captured the towns of
        captured the city of|captured the area of|captured the hill of|captured the strategic town of|captured the hilltop of
        took the town of|took the village of|took the villages of|took the towns of|took the city of|took the hill of
        taking the town of|taking the village of|took the strategic town of|entered and took
        captured the strategic village of|captured the mountain of|captured the peak of
        as won|as captured|as taken|as seized|as conquered|now in rebel hands|now in the hands of the rebels
        now in the hands of rebels|now under rebel control|now in opposition hands|now under opposition control
        fall of|established control of|established full control over|established complete control over
    """),
    ("E", "territorial_control", "territory_regained", """
        regained control|retook|recaptured|regained|retaken|restored control|regain control|reclaimed|wrested back
        re established control|took full control of|taken full control of|took full control|taken full control
        full control of|reestablished control
        retakes|recaptures|regains control|regains|drove rebels out of|drove militants out of|drove insurgents out of
        expelled the rebels from|expelled rebels from|expelled militants from|expelled insurgents from
        regaining control|restoring control|took back|full control|in control|dislodged|dislodging|liberated
        liberating
        takes back|take back|taking back
        retake|recapture|liberate|liberates|restored security in|restored security to|restored security and stability to
        restored stability to
        restored security and calm to|restored calm to
        restored security and stability in|purged of militants|purged of terrorists|cleared of militants|cleared of terrorists
        cleared of rebels|purged of rebels
        as liberated|as recaptured|as retaken|now in government hands|now under government control|now under army control
        drove the rebels out of|pushed the rebels out of|retaking|recapturing|recapture of|wresting control
        taken back|won back|winning back|wins back|full control over|complete control over|complete control of
    """),
    ("E", "territorial_control", "territory_transferred", """
        withdrew from|withdrawal from|handed over|pulled out of|withdrew|evacuated their positions|abandoned their positions
        surrendered the town
    """),
    ("E", "weapons", "weapons_disrupted", """
        weapons cache|arms cache|seized weapons|confiscated weapons|arms depot|ammunition depot|defused|dismantled
        cache of weapons|weapons depot|weapons cache seized|seized a shipment|seized a cache|smuggling
        weapons and ammunition|weapons store|arms store|weapons stash|arms stash|cache of arms|cache of ammunition
        ammunition cache|weapons warehouse|arms warehouse|arms shipment|weapons shipment|shipment of weapons|shipment of arms
        quantity of weapons|quantities of weapons|quantity of rockets|quantities of rockets|quantity of ammunition
        quantities of ammunition|quantities of explosives|quantity of explosives|stockpile of weapons
        seizure of weapons|seizure of arms|seizure of ammunition|seizure of explosives|seizure of rockets|seizing weapons
        seized arms|confiscated arms|confiscating weapons
        store of rifles|store of weapons|store of arms|store of rockets|store of ammunition|store of explosives
        stash of weapons|stash of arms|stash of rifles|stash of ammunition|hoard of weapons|hoard of arms
    """),
    ("E", "weapons", "weapons_disrupted", """
        shot down|shooting down|shoots down|downed|downing of|downing|brought down|bringing down|intercepted|intercepting
        interception of
    """),
    ("E", "mass_grave", "mass_grave", "mass grave|mass graves|mass burial site"),
    ("E", "agreement", "agreement", """
        agreement|ceasefire|truce|deal|reconciliation agreement|cease fire|signed an agreement|settlement agreement
        prisoner exchange|prisoner swap
        agreed to stop fighting|agreed to end the fighting|agreed to end hostilities
    """),
    ("E", "base", "base_established", """
        established a base|set up a base|established a military base|new military base|established a headquarters
        set up a headquarters
        set up a new base|set up a new military base|established a new base|opened a base|opened a new base
        opened a military base|built a base|built a new base|set up a new headquarters
    """),
    ("V", "security", "", """
        checkpoint|checkpoints|patrol|patrols|barracks|headquarters|military positions|military position|positions|outpost
        outposts|security posts|security post|police station|police stations|military vehicle|military vehicles
        security checkpoint|security checkpoints|army positions|military sites|military site|security headquarters
        general security checkpoint|general security patrol|security patrol|government positions|military posts
        a security forces patrol|security forces patrol|security convoy|convoy|convoys|military convoy|army convoy|military points
        police headquarters|army post|army posts|military base|naval base|military college|army base|army bases|military bases
        army camp|army camps|military camp|naval academy|military academy|police post|police posts|security building
        security buildings|intelligence headquarters|intelligence branch|security branch|security centre|security center
        army checkpoint|army checkpoints|army barracks|army patrol|army patrols|police patrol|army position|army outpost
        army headquarters|army garrison|garrison
    """),
    # speech
    ("s", "said", "", """
        said|says|say|saying|told|tells|reported|reports|reporting|stated|states|stating|announced|announces|announcing
        added|adds|noted|confirmed|confirms|confirming|documented|documents|recorded|counted|claimed|claims|claiming
        revealed|wrote|explained|indicated|indicates|mentioned|quoted|published|tallied|estimated|estimates|described
        verified|found|alleged|alleges|posted|declared|according|reports indicate|maintained|maintains|asserted|recalled
        recounted|spoke|warned|insisted|reiterated|disclosed|acknowledged|admitted|conceded
    """),
    ("s", "denied", "", "denied|denies|denying|rejected|rejects|refuted|dismissed|has denied|have denied"),
    ("s", "condemned", "", "condemned|condemns|condemning|denounced|denounces|deplored|decried|strongly condemned"),
    ("s", "concern", "", """
        expressed concern|expressed his deep concern|expressed deep concern|voiced concern|expressed alarm
        expressed his concern|expressed her concern|deeply concerned|expressed her deep concern|expressed grave concern
        voiced alarm|gravely concerned|alarmed by|deeply alarmed|horrified by|expressed its concern
        expressed serious concern|expressed their concern|deep concern|expressing concern|expressing deep concern
        was concerned|is concerned|are concerned
    """),
    ("s", "appeal", "", """
        urged|urges|called on|calls on|appealed|appeals to|called for|calls for|pleaded|demanded|demands|the necessity for
        the necessity of|the need for|the importance of|stressed the need|stressing the need|emphasized the need
        emphasizing the need|calling for|urging|calling on|call on|stressed the importance|underlined the need|appealing
    """),
    ("c", "", "", """
        according to|citing|cited by|quoting|as reported by|as told to|per|data from|figures from|based on information from
        as per|in the words of|documented by|reported by|published by|statement by|issued by|quoted by|as quoted by|told by
        circulated by|shared by|filmed by|obtained by|posted by|distributed by|broadcast by|aired by|released by|counted by
        verified by|compiled by|recorded by|announced by|monitored by|by the count of|statement from
    """),
    ("k", "alleged", "", """
        reportedly|allegedly|alleged|allegation|allegations|accused|accusing|accusations|accuses|claims that|unconfirmed
        purportedly|claim that|claimed that|suspected|believed to|blamed|blaming|unverified|claims|claimed|claiming
        accusation
    """),
    ("Y", "unverified", "", """
        unverified|could not be independently verified|not been independently verified|could not independently verify
        could not be verified|cannot be verified|could not verify|unable to verify|unconfirmed|was not able to verify
        has not been verified|have not been verified|not independently verified|unable to independently verify
        no independent confirmation|no independent verification|could not be confirmed|could not immediately be verified
        cannot independently verify|could not be immediately verified|not possible to verify|cannot verify
        was unable to confirm|impossible to verify
    """),
    ("y", "geolocated", "", "geolocated|geo located|geolocation"),
    ("y", "footage_cited", "", "video footage|footage|videos|video|images|photographs|photos|clips|a video clip"),
    ("y", "named_victims", "", "by name|names of the victims|list of names|published the names|identified by name"),
    ("y", "independently_verified", "", """
        independently verified|verified independently|has verified|have verified|verified by|was able to verify
    """),
    # generic place nouns, for reference back
    ("L", "place", "", """
        the village|the town|the city|the area|the neighbourhood|the neighborhood|the quarter|the district|the base|the site
        there|the countryside|the region|the scene|the hospital|the same village|the same town|the same area|this village
        this town|the suburb|the military installation|the installation|the base's gates|the province|the governorate
    """),
    ("R", "coast", "", """
        the coast|coast|coastal region|coastal regions|coastal areas|coastal area|syrian coast|syria's coast|coastal syria
        the nation's coast|coastal provinces|coastal governorates|the coastal provinces|coastal cities|coastal towns
        the country's coast|mediterranean coast|coastal mountains|coastal countryside|coastal strip|coastline|the sahel
        sahel
    """),
    ("R", "country", "", "the country|across syria|throughout syria|nationwide|across the country|countrywide"),
    *(("E", act, act, phrases) for act, phrases in WEAPONS),
)  # fmt: skip

# Words in front of a month, by the part of it that they mean.
PARTS: tuple[tuple[str, str], ...] = (
    ("early", "early|the beginning of|beginning of|the start of|start of|the first days of|first days of|the opening days of"),
    ("mid", "mid|the middle of|middle of"),
    ("late", "late|the end of|end of|the last days of|last days of|the closing days of"),
    ("first week", "the first week of|first week of"),
    ("second week", "the second week of|second week of"),
    ("third week", "the third week of|third week of"),
    ("last week", "the last week of|last week of|the fourth week of|the final week of"),
    ("first half", "the first half of|first half of"),
    ("second half", "the second half of|second half of"),
)
