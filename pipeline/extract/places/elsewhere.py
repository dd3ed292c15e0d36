"""Which English words before a name say that nothing happened there: somebody comes from it, goes to it, stays or speaks there."""

import re

from pipeline.extract.words.countries import FAR_COUNTRIES

# What may stand between a preposition and a name.
_TO_THE_NAME = (
    r"(?:(?:the|nearby|neighbou?ring|coastal|port|own|rural|central|\w+ern|north|south|east|west|alawite|sunni|christian|ismaili|"
    r"shiite|druze|mostly|mainly|largely|predominantly|majority|mixed) )*"
    r"(?:(?:\w+ ){0,2}(?:strongholds?|bastions?|enclaves?|outskirts|gates?) of (?:the )?)?$"
)
_PREPOSITION = r"(?: (?:in|at|on|near|from|of|inside|outside|around))?"
_SHIPS = "(?:war|gun)?(?:ships?|boats?)|vessels?|frigates?|submarines?|tankers?|freighters?"
_FROM = re.compile(
    rf"\b(?:from|out of|via|pass(?:ed|ing) through) (?:the directions? of )?{_TO_THE_NAME}"
    r"|\bfrom (?:the |an? )?(?:\w+ )?"
    rf"(?:areas?|positions?|sites?|zones?|bases?|points?|villages?|towns?|hills?|territor(?:y|ies)|camps?|{_SHIPS})"
    rf"(?: (?!were|was|had|and|target|str|shell|kill|hit|took|march|rall|protest|clash|fought|attack)\w+){{0,10}}? "
    rf"(?:in|of|near|around|off) {_TO_THE_NAME}"
    # who comes back from work in a place
    r"|\b(?:return(?:ed|ing|s)?|back|home|coming|came|going) from "
    rf"(?:(?!the (?:village|town))[\w'-]+ ){{1,5}}(?:in|at|near) {_TO_THE_NAME}"
    rf"|\bafter (?:leaving|visiting|attending) (?:[\w'-]+ ){{1,4}}(?:in|at|near) {_TO_THE_NAME}"
    rf"|\bfrom (?:\w+ ){{0,2}}(?:areas|axes|directions|fronts|sides|points|positions|villages|towns): {_TO_THE_NAME}"
)
# What is taken out of a place is told of that place.
_TAKEN = re.compile(
    r"\b(?:abduct|kidnap|seiz|snatch|withdr|retreat|pull|expel|push|forced|flush|chas(?:ed|ing)|"
    r"(?:drive(?!rs?\b)|driving|drove)(?! back| home)|dislodg|oust|loot|stole|disappear|"
    r"recover|captur|evict|arrest|detain|drag|remov|evacuat|displac|missing|clear|march(?:ed|ing|ers))\w*\b[^.;\n]{0,40}$"
)
_MOVED = (
    r"fled|flee(?:ing|s)?|escap\w+|left|leaving|mov(?:ed|ing)|travel\w*|went|going|gone|driv(?:e|en|ing)|drove|taken|took|"
    r"transf\w+|transport\w+|rushed|brought|displaced|cross\w*|flown|way|route|journey|trip|road leading|head(?:ed|ing)|"
    r"bound|back|return(?:ed|ing)?|set (?:off|out)|turned|made for|flight|exodus|movements?"
)
# What spreads to a place happens there, and so does what kills.
_TO = re.compile(
    rf"\b(?:{_MOVED})\b(?:(?!spread|exten|dead|kill|wound|injur)[^.;:\n]){{0,45}}? (?:to|toward|towards|for) {_TO_THE_NAME}"
    rf"|\b(?:{_MOVED})\b[^.;:\n]{{0,25}}? to (?:\w+ ){{0,2}}"
    rf"(?:mountains|hills|forests|woods|fields|relatives|hospitals?|camps?|schools?){_PREPOSITION} {_TO_THE_NAME}"
    rf"|\b(?:for|to) (?:nearby )?(?:towns|villages|cities|areas) like {_TO_THE_NAME}"
    rf"|\b(?:towards?|(?:fe|fa)ll(?:ing)? back to|withdrew to|retreat(?:ed|ing)? to|pull(?:ed|ing) (?:back|out) to) (?:\w+ )?"
    rf"(?:bases?|positions?|lines|camps?|posts?){_PREPOSITION} {_TO_THE_NAME}"
    # Who is on the way has not come there.
    rf"|\b(?:closer|nearer) to {_TO_THE_NAME}"
    rf"|\b(?:advanc|push|press|inch|edg|clos|draw|progress)\w*\b[^.;:\n]{{0,30}}? "
    rf"(?:towards?|closer to|nearer to|on to|onto) {_TO_THE_NAME}"
)
# How things stand in places is no act there; what was felt or measured from afar happened elsewhere.
_NO_ACT = re.compile(
    r"\bsituation (?:in|across|throughout|on) [^.;:\n]{0,60}$"
    r"|\b(?:seismic|monitoring|weather|observation|radar) (?:\w+ )?(?:stations?|sensors?|equipment|instruments?|devices?|posts?) "
    rf"(?:in|at|near) {_TO_THE_NAME}|\b(?:felt|heard|seen|visible) (?:\w+ ){{0,3}}as far (?:away )?as {_TO_THE_NAME}"
)
_OF_NO_ACT = ("situation ", "station", "sensor", "equipment", "instrument", "device", " post", " as far ")
_STAYS = re.compile(
    r"\b(?:hid|(?<!\ba )(?<!the )hidden|hiding)\b[^.,;\n]{0,30}$"
    r"|\b(?:died|succumbed|dies)\b[^.;\n]{0,30} (?:wounds|injuries)[^.;\n]{0,20} (?:in|at) (?:(?:an?|the) )?$"
    r"|\b\d+(?:\.\d+)? (?:miles|km|kms|kilomet(?:re|er)s) (?:\w+ )?from (?:(?!in |at |near |on )[\w']+ ){1,4}$"
    r"|\b(?:operat(?:es?|ing)|maintain(?:s|ing)?|keeps?|runs|leases) (?:an?|its|the|their)? ?$"
    r"|\b(?:born|raised|buried|interred|laid to rest|buri(?:al|als)|funerals?|cemetery|lived|lives|living|resid(?:e[sd]?|ing)|"
    r"studied|studying|interviewed|treated|served|serving|worked|role|career|presence|inmates?|prisoners|hospitali[sz]ed|"
    r"refuge|sanctuary|safety|(?:f[io]u?nd|t[ao]ke?n?|sought|seek)(?:ing)? shelter|shelter(?:ed|ing)|housed|regroup(?:ed|ing)?|"
    r"reinforc(?:e|ed|es|ing) (?:\w+ ){0,2}(?:positions|lines|defen[cs]es)|"
    rf"a (?:\w+ )?drive from|(?:miles|km|kilometres|kilometers|far) from)(?: \w+)?{_PREPOSITION} "
    rf"(?:(?:schools|homes|mosques|churches) in )?{_TO_THE_NAME}"
)
# Those who only stand at a place and strike from it.
_STANDS = re.compile(
    r"\b(?:terrorists?|militants?|insurgents?|rebels?|fighters|groups?|organi[sz]ations?|factions?|gunmen|forces|units?|"
    rf"artillery|batter(?:y|ies)|launchers|aircraft|warplanes|planes|which|who|that|{_SHIPS})(?: \w+){{0,3}}? "
    r"(?P<at>located|positioned|spread|active|operating|present|stationed|based|entrenched|holed up|"
    r"arriv(?:ed?|es|ing|als?)|dock(?:ed|s|ing)?|anchor(?:ed|ing)|berth(?:ed|ing)|moored|unload(?:ed|s|ing)?|"
    r"positions|bases|headquarters|presence)"
    rf"{_PREPOSITION} (?:the (?:\w+ ){{1,3}}(?:in|of|around) )?{_TO_THE_NAME}"
    rf"|\b(?P<gun>artillery|guns|batter(?:y|ies)|launchers|arrivals? of [^.;\n]{{1,40}}?)(?: units?| positions?)? "
    rf"(?:at|in|on|from) {_TO_THE_NAME}"
)
_STRUCK = re.compile(
    r"(?:target|shell|bomb|struck|strik|hit|attack|pound|kill|destroy|against|raid|storm)\w*"
    r"(?:(?! by )[^.,;\n]){0,60}$"
)
_SPEAKS = re.compile(
    r"\b(?:spokes(?:man|woman|person)|officials?|leadership|command|reporters?|correspondents?|journalists?|analysts?|resident|relations|diplomats?|"
    r"representatives?|envoys?|staff|ambassadors?|sources?|missions?|"
    r"ministers?|conference|summit|talks|hospitals?|authorities|government|committee|commission|court|parliament|leaders?|"
    r"rulers?|embassy|delegation|appeal|refugees|branch|directorate|office|association|union|syndicate|"
    r"society|foundation) (?:will meet |met )?(?:in|of|from|for) "
    rf"{_TO_THE_NAME}|\bwill meet in {_TO_THE_NAME}"
)
_TOLD = re.compile(
    r"\b(?:told|to|with|by) (?:the |an? )?(?:(?:\w+ )?(?:news )?"
    r"(?:agency|newspaper|channel|website|reporters?|journalists?|correspondent)|bbc|afp|reuters|ap|sana) "
    r"(?:by (?:tele)?phone )?(?:in|from) (?:the )?$"
)
_OFFICE = re.compile(
    r"\b(?:governor|mayor|mukhtar|(?:arch)?bishop|metropolitan|patriarch|emir|mufti|notables|elders|dignitaries|natives?|"
    rf"hometown|director|university(?! in)|archdiocese|diocese) (?:of|from|in) {_TO_THE_NAME}"
)
_MEASURED = re.compile(
    r"(?:,|\bat the|\b(?:village|town|hamlet)s? in(?: the)?|\b(?:villages?|towns?|city|cities|areas?|region|base|hill|port)|"
    r"(?:^|\W)(?:located|situated|lying)) "
    r"(?:(?:located|situated|some|about|around|roughly|just|lying) )*"
    r"(?:\d+(?:\.\d+)? ?(?:km|kms|kilomet(?:re|er)s|miles) )?(?:to the )?"
    r"(?:north|south|east|west)(?:[- ]?(?:east|west))? of "
    r"(?:(?:the|coastal|port|nearby|\w+ern|city|town|capital|of|government|held|\w+'s?|home ?town|birthplace) )*$"
)
# What a place lies by: the plain, which borders on it.
_LIES_BY = re.compile(
    rf"\b(?:overlook(?:s|ing)?(?: on)?|border(?:s|ing)(?: on)?|adjoin(?:s|ing)|abut(?:s|ting)(?: on)?|"
    rf"(?:lies?|lying|sits?|located|situated)(?: (?:just|very))? (?:close to|near|not far from|outside)|"
    rf"within (?:[\w-]+ )?(?:distance|range|reach|sight) of|"
    rf"(?:heart|home)land(?: of)?)(?: (?:the |\w+ )*(?:city|town|village|port) of)? {_TO_THE_NAME}"
)
_LYING = ("overlook", "border", "adjoin", "abut", "close to", "near", "far from", "outside", "land", "within")  # one in each
_FAR = re.compile(rf", (?:the )?(?:{'|'.join(FAR_COUNTRIES.replace(chr(10), '').split('|'))})\b(?! and\b|, [A-Z]\w+ and\b)")
_LEFT = re.compile(r"\b(?:left|leaving|departed|quit) (?:the )?$")
_LIKE = re.compile(
    r"\b(?:similar to|reminiscent of|echo(?:ed|es|ing)?|recall(?:ed|s|ing)|compar\w+ (?:to|with)|unlike|"
    r"solidarity with|in support of|in sympathy with|"
    r"protest\w* (?:(?:against|over|at|the|an?) )*(?:\w+ )?(?:burning|killing|desecration|murder|massacre|bombing)s? (?:of|in))"
    r"\b[^.;\n]{0,40}$"
)
# `an attack on the hospital in`, `on a funeral in`: what was hit stands there, unlike those whom a hospital took in.
_HIT_IN = re.compile(
    r"(?:attack|attacks|assault|raid|strike|strikes|shelling|bombing|bombardment|explosion|blast|"
    r"stormed|attacked|bombed|shelled|hit|fire|fired|shot|shots|shooting|gunfire) "
    r"(?:on |of |at |near |outside |inside )?(?:the |a |an )?(?:[\w'-]+ ){0,2}(?:hospital|funeral|burial)s? in (?:the )?$"
    r"|\b(?:exploded|detonated|blew up|went off|(?:him|her|them)sel(?:f|ves) up) (?:[\w'-]+ ){1,6}hospital in (?:the )?$"
)
# `a crowd outside the governor's office in`, `a bomb at a party bureau in`: what is done at an office is done there.
_AT_OFFICE = re.compile(
    r"\b(?:outside|in front of|opposite|near|at|inside|into|against|on|hit|struck|stormed|attacked|targeted|burned|torched|raided) "
    r"(?:the |a |an |its |their )?(?:[\w'-]+ ){0,3}(?:office|bureau|embassy)s? in (?:the )?$"
    r"|\b(?:outside|in front of|opposite|near) (?:the |a )?(?:[\w'-]+ ){0,3}hospital in (?:the )?$"
    r"|\b(?:outside|in front of|opposite|near|at|inside|on|stormed|attacked|burned|torched|raided) (?:the )?"
    r"(?:office|house|home|villa|car) of (?:the |a )?(?:[\w'-]+ ){1,3}(?:of|in) (?:the )?$"
)
# What is still to come: `will go on to capture X`, `preparing to advance on X`.
_FORESEEN = re.compile(
    r"\b(?:will|(?:prepar|plan|intend|expect|aim|threaten|vow|hop)\w*(?: on)? to|"
    r"(?:is|are|was|were) (?:about|likely|set|due|going) to)\b"
    rf"(?:(?! (?:after|as|while|when|where|who|which|once|since|from) )[^.,;:\n]){{0,50}} {_TO_THE_NAME}"
)
_PATTERNS = (_TO, _LIKE, _TOLD)


def is_elsewhere(before: str) -> bool:
    """Whether ``before``, the letters before the wording of a place, puts what is told somewhere else."""
    if any(pattern.search(before) for pattern in _PATTERNS):
        return True
    if any(word in before for word in _OF_NO_ACT) and _NO_ACT.search(before) is not None:
        return True
    if ("to " in before or "will " in before) and _FORESEEN.search(before) is not None:
        return True
    if _SPEAKS.search(before) or _OFFICE.search(before) or _STAYS.search(before):
        return _HIT_IN.search(before) is None and not is_at_office(before)
    return _is_origin(before) or _is_stand(before)


def is_measured_from(before: str) -> bool:
    """`a town north of Latakia`, `the plain, which borders on Hama`: ``before`` are the letters right before the name."""
    return _MEASURED.search(before) is not None or (any(map(before.__contains__, _LYING)) and _LIES_BY.search(before) is not None)


def is_far(written: str, end: int) -> bool:
    """`Tripoli, Libya`: a town of another country, whatever the gazetteer has under its name."""
    return _FAR.match(written, end) is not None


def is_left(text: str, end: int, before: str) -> bool:
    """`columns left Deir ez-Zor for the coast`: from where somebody sets out."""
    return _LEFT.search(before) is not None and text.startswith((" for ", " to "), end)


def is_at_office(before: str) -> bool:
    """Whether something is told to happen at the office, bureau or embassy that stands there."""
    return _AT_OFFICE.search(before) is not None


def _is_origin(before: str) -> bool:
    origin = _FROM.search(before)
    return origin is not None and _TAKEN.search(before, 0, origin.start()) is None


def _is_stand(before: str) -> bool:
    stand = _STANDS.search(before)
    return stand is not None and _STRUCK.search(before, 0, max(stand.span("at")[0], stand.span("gun")[0])) is None
