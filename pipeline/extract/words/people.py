"""The English nouns that mean one person, by the group that they put people into (SPEC 5.4); the plurals follow from them."""

import re

# (group, nouns). A later row replaces an earlier one.
PEOPLE: tuple[tuple[str, str], ...] = (
    (
        "all",
        """
        person|individual|foreigner|foreign national
    """,
    ),
    (
        "unknown",
        """
        man|youth|young man|brother|teenager|suspect|driver|passenger|murder suspect|suspected killer|suspected murderer
        killer|murderer|wanted man|fugitive|masked man|hooded man|prisoner|detainee|captive
    """,
    ),
    (
        "civilians",
        """
        civilian|citizen|farmer|student|doctor|medic|nurse|teacher|journalist|worker|shepherd|bystander|shopkeeper|employee
        engineer|lawyer|pharmacist|imam|priest|sheikh|cleric|volunteer|father|son|husband|uncle|cousin|neighbour|neighbor
        grandfather|elderly man|old man|mukhtar|mayor|village head|fisherman|vendor|shop owner|baker|butcher|trader|merchant
        businessman|pupil|professor|judge|taxi driver|bus driver|barber|pedestrian|motorist|non combatant|mechanic|carpenter
        plumber|electrician|tailor|grocer|jeweller|jeweler|waiter|technician|contractor|labourer|laborer|cleaner|dentist
        surgeon|photographer|cameraman|reporter|activist|singer|writer|poet|academic|headmaster|headteacher|beekeeper|herder
        goatherd|hunter|truck driver|lorry driver|minibus driver|director|midwife|clerk|accountant|notable|customer|tourist
        worshipper|bride|groom|nephew|grandson|brother in law|sibling|woodcutter|stallholder|first responder
        ambulance driver|aid worker|media worker|media activist|passer by|paramedic|rescuer|schoolboy|schoolgirl|bodyguard
        watchman|monk|nun|village chief|council member|civil servant|vet|veterinarian|pilgrim|patient|relative|colleague
        friend|pensioner|preacher|athlete|footballer|gardener|cook|janitor|motorcyclist|staff member|goat herder
        street vendor|scientist|lecturer|researcher|dignitary|shopper|diner|visitor|picnicker|swimmer|commuter|mourner|guest
        logger|picker|olive picker|harvester|truffle hunter|humanitarian worker|party member|traveller|traveler|cyclist
        porter|retired general|civil defence volunteer|civil defense volunteer|un employee|un staffer|staffer
        lawmaker|parliamentarian|goldsmith|blacksmith|welder|painter|miner|lumberjack|docker|dockworker
        school principal|university student|elderly person|town mayor|councillor|councilor|deputy mayor|smuggler|thief
        firefighter|fireman|ranger|civil defence worker|civil defense worker
        foreign worker|day labourer|day laborer
    """,
    ),
    (
        "women",
        """
        woman|mother|wife|grandmother|sister|elderly woman|young woman|pregnant woman|female student|lady|old woman
    """,
    ),
    (
        "children",
        """
        child|minor|boy|girl|infant|baby|toddler|teenage boy|daughter|kid|schoolchild|adolescent|teenage girl
    """,
    ),
    (
        "residents",
        """
        tenant|resident|villager|lodger|occupant|inhabitant|displaced person|evacuee|refugee|homeless person
        internally displaced person|camp resident
    """,
    ),
    (
        "demonstrators",
        """
        protester|demonstrator|protestor|rioter|marcher
    """,
    ),
    (
        "state_forces",
        """
        policewoman|soldier|policeman|police officer|officer|security officer|serviceman|conscript|non commissioned officer
        cadet|trooper|army officer|intelligence officer|intelligence agent|security agent|traffic policeman|security man
        security force member|regime officer|army soldier|security member|law enforcement officer|government soldier
        security guard|regime soldier|general security member|internal security member|internal security officer
        internal security agent|army recruit|sailor|pilot|co pilot|navigator|airman|marine|border guard|prison guard|colonel
        captain|lieutenant|sergeant|corporal|brigadier|brigadier general|major general|lieutenant general|lieutenant colonel
        first lieutenant|second lieutenant|army colonel|army lieutenant|army captain|army sergeant|army major|police colonel
        police captain|warrant officer|rifleman|servicewoman|infantryman|paratrooper|gendarme|guardsman|army sniper
        regime sniper|army conscript|plainclothes agent|plainclothes officer|detective|customs officer|checkpoint guard
        tank crewman|crewman|police chief|security chief|intelligence chief|naval officer|navy officer|army general
    """,
    ),
    (
        "fighters",
        """
        defector|army defector|
        fighter|militant|insurgent|gunman|combatant|attacker|assailant|terrorist|commander|field commander|militiaman
        guerrilla|sniper|bandit|kidnapper|armed man|foreign fighter|rebel commander|rebel fighter|islamist fighter
        opposition fighter|mercenary|outlaw|cell member|jihadist fighter|tribal fighter|faction member|volunteer fighter
        local fighter|rebel leader|militia member|militia fighter|militia commander|faction commander|battalion commander
        brigade commander|military commander|group leader|masked gunman|emir|infiltrator
    """,
    ),
    (
        "loyalist_fighters",
        """
        loyalist|loyalist fighter|loyalist gunman|pro assad fighter|pro assad gunman|pro assad militant|pro assad militiaman
        alawite gunman|alawite fighter
    """,
    ),
)
# Words that mean a person where no noun follows (`a rebel was killed`), by the group that they put him into.
ALSO_PEOPLE = {
    **dict.fromkeys(("rebel", "jihadist", "islamist", "chechen", "leader"), "fighters"),
    **dict.fromkeys(("alawite", "alawi", "christian", "sunni"), "civilians"),
    **dict.fromkeys(("palestinian", "russian", "iranian", "lebanese", "iraqi", "syrian", "local"), "all"),
    **dict.fromkeys(("guard", "general", "major", "recruit"), "state_forces"),
    **dict.fromkeys(("elder",), "civilians"),
}
COUPLES = frozenset({"elderly couple", "young couple", "married couple", "alawite couple"})
_IRREGULAR = (
    ("man", "men"),
    ("woman", "women"),
    ("child", "children"),
    ("wife", "wives"),
    ("thief", "thieves"),
    ("passer by", "passers by"),
    ("brother in law", "brothers in law"),
)


def plural(noun: str) -> str:
    """`farmer`: `farmers`; `policeman`: `policemen`."""
    for one, many in _IRREGULAR:
        if noun.endswith(one):
            return noun.removesuffix(one) + many
    if re.search("[^aeiou]y$", noun):
        return noun[:-1] + "ies"
    return noun + ("es" if re.search("(?:s|x|ch|sh)$", noun) else "s")


def nouns(listed: str) -> list[str]:
    """The nouns of a row."""
    return [" ".join(noun.split()) for noun in re.split(r"[|\n]", listed) if noun.strip()]


_DEAD = frozenset({"victim", "body", "corpse", "fatality"})
# What `a` makes one person of; a couple is one word for two.
SINGULAR = frozenset(noun for _, listed in PEOPLE for noun in nouns(listed)) | COUPLES | _DEAD
WORDS = tuple(
    ("G", group, "", "|".join(form for noun in nouns(listed) for form in (noun, plural(noun)))) for group, listed in PEOPLE
)
