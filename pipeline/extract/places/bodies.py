"""Which names of places are part of the name of a group, an office or an operation: `Islamic State of Iraq`, `Tartous Brigade`."""

import re

# Heads of such names, which are written with a capital: `the Army of Hama`, `the Union of Latakia`.
_HEAD = re.compile(
    r"\b(?:State|Emirate|Army|Armies|Front|Brigades?|Battalions?|Division|Movement|Council|Union|Party|Observatory|Network|"
    r"Diocese|Archdiocese|Patriarchate|Metropolitan|Chamber(?: of \w+)?|Directorate|Federation|League|Coalition|Martyrs|Shield|"
    r"Lions|Hawks|Falcons|Sons|Rebels|Free|Tahrir|Ahrar|Bilad|Fatah|Jund|Jaysh|Jaish|Faylaq|Liwa|Suqour|Operation|"
    r"Company|Bank|Radio|Agency|Club|Forces(?: \([A-Z]+\))?) (?:of |for )?(?:the )?\Z"
)
# What follows a place in such a name; what begins with a capital is one, what does not only beside others of its kind.
_TAIL = re.compile(
    r" (?:Brigades?|Battalions?|Regiment|Division|Front|Martyrs|Shield|Military Council|Revolutionar(?:y|ies)|Council|"
    r"Chamber of|Directorate|Federation|League|Club|FC|TV|Radio|Times|Post|Gazette|Accords?|Agreement|Conference|Today page)\b"
    r"|(?: (?!Port|Countryside|Province|Governorate)[A-Z]\w+){1,3} "
    r"(?:Directorate|Command|Department|Office|Branch|Committee|Brigade|Division|Room|Centre|Center|Authority|Network|Council)\b"
    r"|(?: (?:city|port|airport|province|governorate|countryside|university|hospital|health|security|police|branch|media))* "
    r"(?:authority|authorities|branch|directorate|council|governor|mayor|chamber|officials?|director|spokes\w+|newspaper|"
    r"correspondents?|reporters?|activists?|coordination committee|offensive|campaign|students?|graduates?|natives?)\b"
)


def is_of_a_body(written: str, start: int, end: int) -> bool:
    """Whether the name at ``start:end`` only tells one group, office or operation from others."""
    return _HEAD.search(written, max(0, start - 40), start) is not None or _TAIL.match(written, end) is not None
