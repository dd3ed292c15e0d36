"""Which words of a report name a place, how the place is worded, and whether something happened there or it only says where another lies."""

import re
from bisect import bisect_right
from typing import NamedTuple

import pandas as pd
from ahocorasick_rs import AhoCorasick, MatchKind

from pipeline.extract import everyday, respelled
from pipeline.extract.letters import Letters, plain
from pipeline.extract.lexicon import is_word
from pipeline.extract.unlisted import unlisted

LOCATION, CONTAINER, SOURCE, ACTOR = "event_location", "container", "source", "actor"
AREA_KINDS = frozenset({"admin1", "country", "natural"})
_WIDE_ADMIN = frozenset({"admin1", "admin2", "admin3", "country"})
_COAST_PCODES = frozenset({"SY06", "SY10"})
_CITY = 20_000
# Spellings of the gazetteer that running text means otherwise.
_EVERYDAY = frozenset(plain(word) for word in (*everyday.ARABIC, *everyday.LATIN))


class Name(NamedTuple):
    """A spelling of the gazetteer: the kinds of the places that bear it, and how readily it is taken for a place."""

    kinds: frozenset[str]
    sure: bool
    common: bool
    abroad: bool


_AND = re.compile(r",? (?:and|&|و) ?(?:in )?(?:the )?(?:\w+ )?")
_BULLET = re.compile(r"(?:^|\n)[\s\-*•/()\d.]*$")
_FOLLOWS = re.compile(r",? (?:and (?:in )?|و)|, |،? و(?:ال)?| ?/ ?")  # the next name of a list
_FIGURE_FOLLOWS = re.compile(r"\s*[:(\-]?\s*\d")


class Bearer(NamedTuple):
    """What of a place decides how readily its name is taken for it."""

    kind: str
    sure: bool
    common: bool
    abroad: bool


class Site(NamedTuple):
    """A place named in a text: the span of its bare name and of its whole wording in the letters, its role and its kinds."""

    start: int
    end: int
    first: int
    last: int
    role: str
    kinds: frozenset[str]

    is_city: bool = False
    is_abroad: bool = False

    @property
    def is_wide(self) -> bool:
        """A governorate or more is meant, unless the wording says that it is the city."""
        return not self.is_city and ("admin1" in self.kinds or self.is_area)

    @property
    def is_area(self) -> bool:
        """A governorate or country and nothing smaller of that name is meant."""
        return bool(self.kinds) and self.kinds <= AREA_KINDS


_PLACE_NOUN = (
    r"(?:villages?|towns?|city|cities|hamlets?|neighbou?rhoods?|quarters?|suburbs?|districts?|sub-?districts?|areas?|province|governorate|"
    r"provinces|governorates|countryside|region|municipality|outskirts|farms?|camp|crossing|port|square|roundabout|street|bridge|mount|mountain)"
)
_BEFORE = re.compile(
    r"(?:(?:(?:just )?(?:north|south|east|west)(?:(?:ern)? )?(?:(?:east|west)(?:ern)? )?(?:of )?)"
    r"|(?:\d+(?:\.\d+)? (?:km|kms|kilometres|kilometers|miles) (?:\(?\w+ ?\w*\)? )?(?:north|south|east|west)(?:\s?(?:east|west))? of )"
    rf"|(?:the )?(?:(?:northern|southern|eastern|western|coastal|alawite|christian|sunni|nearby|neighbou?ring|mainly|majority|predominantly|old|rural|port|"
    rf"russian|military|air|naval|\w+ern) ){{0,3}}(?:{_PLACE_NOUN}|base|air ?base|airport|airbase|countryside) (?:located |situated )?(?:of|in|near|at|called|named) (?:the )?"
    rf"|(?:{_PLACE_NOUN}) "
    r"|(?:near|outside|around|close to|on the outskirts of|in the vicinity of|between) (?:the )?"
    r"|(?:rural|greater|old|western|eastern|northern|southern|central) )+$"
)
_AFTER = re.compile(
    rf" ?(?:'s )?(?:(?:(?:northern|southern|eastern|western|north|south|east|west) )?{_PLACE_NOUN}|(?:military )?(?:air ?base|airport)|highway|road|province's? countryside|"
    r"roundabout|junction|checkpoint|hospital|naval college|air academy|university)\b"
)
_AR_NOUN = "(?:قري[ةه]|قري|بلد[ةه]|مدين[ةه]|حي|احياء|ناحي[ةه]|منطق[ةه]|محافظ[ةه]|محافظتي|ريف|ريفي|ضاحي[ةه]|قرب|محيط|اطراف|مخيم|مزرع[ةه]|دوار|جسر|حاجز|شارع|ساح[ةه]|قاعد[ةه]|مطار|جبل|سهل|مشفى|مستشفي|مشفي|مفرق|طريق|مدخل|بلدات|قريتي|مدينتي|بلدتي|شرق|غرب|شمال|جنوب|شرقي|غربي|شمالي|جنوبي|سجن|معبر|الكلي[ةه]|كلي[ةه]|مقر|ثكن[ةه])"
_AR_BEFORE = re.compile(rf"(?<![^\W_])(?:[وفبل]|لل|ال|بال|في |من |الي |علي |ب|داخل |عند )?(?:{_AR_NOUN} )+$")
# What is done to a place, and what it does itself, where no preposition stands.
_ACTED_ON = re.compile(
    r"(?:^|\n)[^\w]*$|\b(?:hit|struck|bombed|shelled|stormed|raided|attacked|entered|left|reached|seized|captured|overran|retook|recaptured|combed|targeted|"
    r"rocked|shook|pounded|besieged|surrounded|cordoned off|looted|burned|swept|fled|regained|stormed into|bombarded|encircled|evacuated|visited|cover(?:ed|ing)|parts of|all of) (?:the )?$"
)
_ACTS = re.compile(
    r",? (?:witnessed|saw|came under|was (?:hit|shelled|stormed|attacked|bombed|raided|looted|combed|burned)|has been|alone)\b|[:(]| [(:-]"
)
_AR_NAMED = re.compile(rf"{_AR_NOUN} ")
_AR_PREPOSITION = re.compile(
    r"\s*(?:[وف]?(?:في|من|الي|علي|داخل|عند) |[وف]?(?:لل|ال)?[بل]?(?=قري|بلد|مدين|حي|ناحي|منطق|محافظ|ريف|ضاحي|محيط)|و)?"
)
_IN = re.compile(
    r"(?:^|[\s(])(?:in|at|near|inside|outside|from|to|into|across|between|of|on|around|towards?|through|and|including|off|for|over|both|[,;:/]|-)\s*(?:the )?(?:neighbou?ring |nearby )?$"
)
_AR_IN = re.compile(r"(?:^|[\s(])(?:في|من|الي|علي|قرب|داخل|عند|بين|نحو|باتجاه|وسط|و|,|:|/|-)\s*$")
_NOT_THERE = re.compile(
    r"(?:based|headquartered|born|raised|native|speaking|office|correspondent|embassy|studied|bureau) (?:\w+ )?(?:in|of|from|at) (?:the )?$|^$"
)
# Where somebody came from or speaks, and what a name is measured from.
_ELSEWHERE = re.compile(
    r"(?:(?:sent|came|arrived|arriving|brought|dispatched|deployed|summoned|originally|reinforcements|natives?|fighters|men|convoy|convoys|back|delegation|appeal|refugees) from"
    r"|(?:spokes(?:man|woman|person)|official|reporters?|correspondent|journalists?|analyst|resident|diplomats?|ministers?|conference|summit|talks|hospitals?) (?:will meet |met )?in"
    r"|will meet in|on the way to|en route to|taken to|transferred to|transported to) (?:the )?$"
)
_DATELINE = re.compile(r"(?:, [a-z]+)?(?:, [a-z]+\.? \d{1,2})?(?: \([a-z]+\))? ?[-;] ?")
_SOMEBODY = re.compile(
    r" ?(?:'s )?(?:government|authorities|regime|administration|forces|army|military|officials?|based|ministry|ministers?|media|news|observatory|network|"
    r"university professor|times|post|press|tv|today|direct|backed|led|foreign|interior|defen[cs]e|state|president)\b"
)
_BETWEEN_PARTS = re.compile(
    rf"\)?,? ?\(?(?:(?:in|of|within|located in|situated in|at|near|outside|north of|south of|east of|west of) )?(?:the )?(?:(?:\w+ern|\w+ern \w+ern|coastal|rural|western) )?(?:{_PLACE_NOUN} (?:of |in )?(?:the )?)?(?:'s )?(?:rural )?(?:al )?$"
)
_AR_BETWEEN_PARTS = re.compile(
    "[,)]? ?(?:التابع[ةه] ل|الواقع[ةه] في )?(?:ب|ل|في |ال|بال)?(?:ريف|منطق[ةه]|محافظ[ةه]|ناحي[ةه]|مدين[ةه]|قضاء|جنوب|شمال|شرق|غرب|الريف|شرقي|غربي|شمالي|جنوبي|الشمالي|الجنوبي|الغربي|الشرقي| |في|وسط)*(?:ال)? ?$"
)


_CITY_NOUN = re.compile(r"\b(?:city|town|neighbou?rhoods?|quarters?|district|port|hospital|airport|مدينه|حي|مشفي|مستشفي|بلده)\b")


_IS_NOUN = re.compile(rf"(?:ال)?{_AR_NOUN}|{_PLACE_NOUN}")


# `Hammam al-Qarahila` is not Hammam.
_LONGER = re.compile(r" (?:al|el|as|ash|an|ar|at|ad|az)-(?P<word>[A-Z][\w'’]+)")


class Spotter:
    """The names of a gazetteer, compiled once for a run."""

    def __init__(self, places: pd.DataFrame, names: pd.DataFrame) -> None:
        known = _known(places)
        spellings = plain("\n".join(names["name"].str.replace("\n", " "))).split("\n")
        by_name: dict[str, list[Bearer]] = {}
        for spelling, place_id in zip(spellings, names["place_id"], strict=True):
            name = " ".join(spelling.split())
            for variant in {name, name.replace("'", "")}:
                if len(variant) >= 3 and not _IS_NOUN.fullmatch(variant):
                    by_name.setdefault(variant, []).append(known[place_id])
        self._spellings = sorted(by_name)
        self._names = [_name(spelling, by_name[spelling]) for spelling in self._spellings]
        self._automaton = AhoCorasick(self._spellings, matchkind=MatchKind.LeftmostLongest)
        latin = [number for number, spelling in enumerate(self._spellings) if spelling[:1].isascii()]
        self._by_key: dict[str, Name] = {}
        for number, key in zip(latin, respelled.keys([self._spellings[number] for number in latin]), strict=True):
            known = self._by_key.get(key)
            self._by_key[key] = self._names[number] if known is None else _either(known, self._names[number])
        self._by_key.pop("", None)

    def sites(self, letters: Letters, taken: list[tuple[int, int]]) -> list[Site]:
        """The places named in a text, in order; ``taken`` are spans that name speakers, in order."""
        found: list[Site] = []
        for number, start, end in self._automaton.find_matches_as_indexes(letters.text.replace("\n", " ")):
            follows = bool(found) and _FOLLOWS.fullmatch(letters.text, found[-1].last, start) is not None
            site = _site(letters, start, end, self._names[number], follows)
            if site is not None:
                found.append(_beside(letters, found, site))
        found = _with_unlisted(letters, self._with_respelled(letters, found))
        return _without_speakers(_lists_undone(letters, found), taken)

    def _with_respelled(self, letters: Letters, sites: list[Site]) -> list[Site]:
        """Names in another romanisation, the longest first, where no listed name stands or one is only a part of it."""
        found = list(sites)
        tried = respelled.candidates(letters)
        for (start, end, _), key in zip(tried, respelled.keys([name for _, _, name in tried]), strict=True):
            name = self._by_key.get(key)
            inner = [site for site in found if site.start < end and start < site.end]
            if name is None or any(site.end - site.start >= end - start for site in inner):
                continue
            site = _site(letters, start, end, name._replace(sure=name.sure), False)
            if site is not None and name.sure:
                found = [one for one in found if one not in inner] + [site]
        return sorted(found, key=lambda site: site.start) if len(found) != len(sites) or found != sites else found


def _either(one: Name, other: Name) -> Name:
    """A name for all that two spellings of one key may mean."""
    return Name(
        kinds=one.kinds | other.kinds,
        sure=one.sure or other.sure,
        common=one.common and other.common,
        abroad=one.abroad and other.abroad,
    )


def _known(places: pd.DataFrame) -> dict[str, Bearer]:
    """Per place: its kind, whether its bare name is enough, whether the name is a common word, whether it lies abroad."""
    near = places["admin1_pcode"].isin(_COAST_PCODES) | (
        places["admin1_pcode"].isin(["SY05", "SY04", "SY07"]) & places["longitude"].lt(37)
    )
    sure = places["kind"].ne("settlement") | places["population"].fillna(0).ge(_CITY) | near
    abroad = (
        ~places["place_id"].str.match(r"SY\d|C\d|SYR$")
        & places["admin1_pcode"].isna()
        & places["kind"].isin(["country", "admin1", "admin2"])
    )
    return dict(zip(places["place_id"], map(Bearer, places["kind"], sure, places["cue"].notna(), abroad), strict=True))


def _name(spelling: str, bearers: list[Bearer]) -> Name:
    return Name(
        kinds=frozenset(bearer.kind for bearer in bearers),
        sure=any(bearer.sure for bearer in bearers),
        common=all(bearer.common for bearer in bearers) or spelling in _EVERYDAY or is_word(spelling),
        abroad=all(bearer.abroad for bearer in bearers),
    )


def _site(letters: Letters, start: int, end: int, name: Name, follows: bool) -> Site | None:
    """The site of a spelling that was met; None where it is part of a word or too weak to be taken for a place."""
    text = letters.text
    if end < len(text) and (text[end].isalnum() or text[end] == "_"):
        return None
    arabic = text[start] >= "\u0620"
    longer = None if arabic else _LONGER.match(letters.written, end)
    if longer and not is_word(longer["word"].lower()) and not follows:
        end, name = longer.end(), Name(kinds=frozenset(), sure=name.sure, common=False, abroad=False)
    before = text[max(0, start - 70) : start].rstrip("#@")
    if before and before[-1].isalnum():
        attached = _proclitic(before) if arabic else None
        if attached is None:
            return None
        if attached.endswith("ال"):
            start, before = start - 2, before[:-2]
    elif not arabic and letters.written[start:end].islower():
        return None
    return _worded(letters, start, end, name, before, arabic, follows)


def _proclitic(before: str) -> str | None:
    """What is written in front of an Arabic name and as one with it; None when it is another word's letters."""
    word = re.search(r"[^\W\d_]+$", before)
    return word.group() if word and word.group() in _PROCLITICS else None


_PROCLITICS = frozenset({"و", "ب", "ل", "ف", "ال", "بال", "وال", "لل", "وب", "ول", "فال", "وبال"})


def _worded(letters: Letters, start: int, end: int, name: Name, before: str, arabic: bool, follows: bool) -> Site | None:
    text = letters.text
    lead = (_AR_BEFORE if arabic else _BEFORE).search(before)
    tail = None if arabic else _AFTER.match(text, end)
    placed = (_AR_IN if arabic else _IN).search(before[: lead.start()] if lead else before)
    attached = arabic and bool(before) and before[-1] in "بل" and _proclitic(before) is not None
    listed = follows or (_BULLET.search(before) is not None and _FIGURE_FOLLOWS.match(text, end) is not None)
    listed = listed or (arabic and name.sure and _AR_NAMED.match(text, start, end) is not None)
    short = end - start < 4
    if (name.common or short) and not (lead or tail or listed):
        return None
    if name.kinds == {"country"} and not (placed or attached or lead):
        return None
    if not name.sure and not (lead or tail or listed or (placed and not arabic)):
        return None
    if arabic and not (lead or placed or attached or listed or "admin1" in name.kinds):
        return None
    first = start - len(lead.group()) if lead else start
    if lead and arabic:
        first += len(_AR_PREPOSITION.match(lead.group()).group())  # type: ignore[union-attr]
    last = tail.end() if tail else end
    role = _role(text, start, end, before, name.kinds)
    if (
        role == LOCATION
        and not (arabic or lead or tail or placed or listed)
        and not _ACTED_ON.search(before)
        and not _ACTS.match(text, end)
    ):
        role = CONTAINER
    is_city = _CITY_NOUN.search(text, first, last) is not None
    return Site(start, end, first, last, role, name.kinds, is_city, name.abroad)


def _role(text: str, start: int, end: int, before: str, kinds: frozenset[str]) -> str:
    if (_NOT_THERE.search(before) and before) or _dateline(text, start, end, before):
        return SOURCE
    if _SOMEBODY.match(text, end) or (kinds == {"country"} and text.startswith("'s", end)):
        return ACTOR
    return CONTAINER if _ELSEWHERE.search(before) or text.startswith("'s ", end) else LOCATION


def _dateline(text: str, start: int, end: int, before: str) -> bool:
    """`LATAKIA, March 7 -` at the head of a paragraph says where it was written."""
    return (not before or before.endswith("\n")) and _DATELINE.match(text, end) is not None


def _beside(letters: Letters, found: list[Site], site: Site) -> Site:
    """``Hmeimim, Latakia`` is one place: the second name says where the first lies."""
    if not found or found[-1].role not in (LOCATION, CONTAINER) or not site.kinds & _WIDE_ADMIN or site.role != LOCATION:
        return site
    before = found[-1]
    between = letters.text[before.end : site.start]
    pattern = _AR_BETWEEN_PARTS if letters.text[site.start] >= "\u0620" else _BETWEEN_PARTS
    if (before.is_area and site.kinds != {"country"}) or len(between) > 60 or not between.strip() or not pattern.fullmatch(between):
        return site
    return site._replace(role=CONTAINER)


def _with_unlisted(letters: Letters, sites: list[Site]) -> list[Site]:
    """Names that the gazetteer does not list, where no listed name stands in the same words."""
    found = list(sites)
    for first, last, start, end in unlisted(letters):
        if all(site.last <= first or site.first >= last for site in found):
            found.append(Site(start, end, first, last, LOCATION, frozenset()))
    return sorted(found, key=lambda site: site.start)


def _lists_undone(letters: Letters, sites: list[Site]) -> list[Site]:
    """`Latakia, Homs and Tartous`: the middle name of a list holds nobody."""
    found = list(sites)
    for at in range(len(found) - 2, 0, -1):
        between = letters.text[found[at].end : found[at + 1].start]
        if (
            found[at].role == CONTAINER
            and found[at + 1].role != SOURCE
            and _AND.fullmatch(between)
            and letters.text[found[at - 1].end] == ","
        ):
            found[at] = found[at]._replace(role=LOCATION)
            if found[at + 1].role == CONTAINER:
                found[at + 1] = found[at + 1]._replace(role=LOCATION)
    return found


def _without_speakers(sites: list[Site], taken: list[tuple[int, int]]) -> list[Site]:
    """A name inside a speaker's is part of it and no place of an event."""
    starts = [start for start, _ in taken]
    found = []
    for site in sites:
        at = bisect_right(starts, site.start) - 1
        inside = at >= 0 and site.end <= taken[at][1]
        found.append(site._replace(role=SOURCE) if inside else site)
    return found
