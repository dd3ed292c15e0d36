"""On which days a report says that something happened: words of time against the day from which the report counts (SPEC 6.2)."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from itertools import takewhile

from pipeline.extract.phrases import calendar, following, stretches
from pipeline.extract.phrases.calendar import SEASONS, Reference, Window, is_year
from pipeline.extract.phrases.day import SO_LONG, Day
from pipeline.extract.words.sentences import Item

# µ month, ω weekday, δ a day relative to the reference, σ since
_TIME = re.compile(
    r"(?=[σδω,(dο#µnvatxτwqπψ])"  # with which any of these begins
    r"(?P<since>σ?)(?:"
    r"(?:(?:δ,?)?ω?[,(]{0,2})?(?:"  # `today, Friday, 7 March` is that date
    r"(?P<iso>d)"
    r"|(?P<dm>(?:οο?|#(?:x?(?:[-i&,/]|,&)#){0,3}x?f?t?)µ(?:/µ)?(?:,?#(?!x?f?t?µ)|f?δ)?)"
    r"|(?P<md>µ(?:/µ)?\.?t?#x?(?:(?:[-i&,/]|,&)#x?){0,3}(?:,#|f?δ)?))"
    r"|(?P<day_of>(?:ο|#xf)δ)"  # `السادس من الشهر الجاري`
    r"|(?P<later>[#nva]xλ)|(?P<same>τ)|(?P<apart>(?:[#nvat])?x(?=w))"  # counted from days that were told
    r"|(?P<by>w[otELG]{1,3}[#n]?xn?)"  # `قبل الحملة بيوم واحد`
    r"|(?P<nth>(?<=it)#x(?=[,;.:)&wsbhβIK\"]|$))"  # `on the 24th`
    r"|(?P<weekdays>(?:δ,?)?ω(?:[&i,\-/]?i?ω){0,2})"
    r"|(?P<month>µ(?:/µ)?(?:,?#|f?δ)?)"
    r"|(?P<named_year>x#(?!(?:[-i&,/]#)*x?f?t?µ))"
    r"|(?P<back>(?:(?<=σ)|w)q?[#nv]?x(?!f(?!x?P)|#x?f?t?µ|ω))"  # `two days before the attack` counts from that
    r"|(?P<relative>δ)"
    r"|(?P<ago>[#nva]κ)"
    r"|(?P<past>π[#nv]?x)"
    r"|(?P<season>ψf?x?#)"  # `early 2013`, `the summer of 2013`
    r"|(?P<year>(?<=\Ai)#(?=[tGS])|(?<=[iβf&])#(?=[,;.:)&wsbhIKotirβ\"]|$)|(?<=σ)#(?=[,;.:)&ws\"]|i#|$))"
    r")"
)


# A street or school may bear a day as its name: `شارع 8 آذار`, `ساحة 6 تشرين`.
_BEARS_A_DAY = frozenset(
    "شارع ساحه حي دوار جسر مدرسه ثانويه مشفي مستشفي جامعه ملعب مساكن حديقه منطقه street square school hospital".split()
)
_FOLLOWING = frozenset({"later", "same", "apart", "by", "after", "nth"})
_NAMES_TIME = re.compile("[dµωδκτπψ]|[iβfσx]#|t#x|[wσ]q?[#nv]?x|w[otELG]{1,3}[#n]?x|x[λw]")


def timed(items: list[Item], tags: str, reference: Reference, before: following.Days | None = None) -> tuple[list[Item], list[Day]]:
    """The items with each wording of time as one item (tag ``d``), and the days in order; ``before``: the days told last."""
    tags = _with_seasons(tags, items)
    if not _NAMES_TIME.search(tags):
        return items, []
    wordings = [(match, _kind(match, items)) for match in _TIME.finditer(tags)]
    days: dict[int, tuple[int, Day]] = {}
    lengths = {match.start() for match, kind in wordings if kind == "apart"}
    for match, kind in sorted(wordings, key=lambda wording: wording[1] in _FOLLOWING):
        behind = _behind(match, days, tags) if kind == "apart" else None
        words, told = _words(match, items), _told(match, kind, days, behind, before)
        has_day = any(start < match.start() for start in days)
        is_behind = behind is not None
        day = None if _is_a_name(match, items) else _day(match, kind, words, items, tags, reference, told, has_day, is_behind)
        if day is not None:
            days[match.start()] = len(words), day
    found: list[Item] = []
    last = 0
    days = stretches.joined(_without_lengths(days, tags), items)
    for start, (length, day) in sorted(days.items()):
        found += [*items[last:start], Item("d", day.start, day.end, SO_LONG if start in lengths else "")]
        last = start + length
    return found + items[last:], [day for _, (_, day) in sorted(days.items())]


_BEFORE_A_YEAR = re.compile("o(?=f?x?#)|δ(?=(?P<year>#))")


def _with_seasons(tags: str, items: list[Item]) -> str:
    """The tags with ψ for `early`, `صيف` and their like where a number follows that may be a year."""
    for match in _BEFORE_A_YEAR.finditer(tags):
        is_other = match["year"] is not None and not is_year(items[match.end()])
        if items[match.start()].word in SEASONS and not is_other:
            tags = f"{tags[: match.start()]}ψ{tags[match.end() :]}"
    return tags


def _kind(match: re.Match[str], items: list[Item]) -> str:
    """Which wording of time it is; `بعد يومين` counts on from days told before, `قبل يومين` back from the report."""
    kind = match.lastgroup or ""
    return "after" if kind == "back" and items[match.start()].word == "بعد" else kind


def _without_lengths(days: stretches.Found, tags: str) -> stretches.Found:
    """`in two days of clashes` says how long it took, where another day says when."""
    lengths = {start for start, (length, _) in days.items() if tags[start : start + length + 1] == "δf"}
    return {start: told for start, told in days.items() if start not in lengths} or days


def _words(match: re.Match[str], items: list[Item]) -> list[Item]:
    """The items of a wording of time, without the count that may follow it: `on March 7, 12 people`, `on 7 March 12 people`."""
    words = items[match.start() : match.end()]
    if match.lastgroup not in ("dm", "md", "month"):
        return words
    if words[-1].tag == "δ" and not words[-1].sense.startswith("year:"):  # `7 March last year`, not `7 March last night`
        words = words[: -2 if words[-2].tag == "f" else -1]
    while len(words) > 2 and words[-1].tag == "#" and words[-2].tag in ",µ" and not is_year(words[-1]):
        shorter = words[:-2] if words[-2].tag == "," else words[:-1]
        if not any(word.tag in "#ο" for word in shorter) and _may_be_a_day(words[-1]):
            break
        words = shorter
    return words


_DAYS_OF_A_MONTH = 31


def _may_be_a_day(item: Item) -> bool:
    """`in May, 108 people` has no day."""
    return item.word.isdigit() and int(item.word) <= _DAYS_OF_A_MONTH


def _told(
    match: re.Match[str], kind: str, days: Mapping[int, tuple[int, Day]], behind: Day | None, before: following.Days | None
) -> following.Days | None:
    """The days that `the next day` counts from: those ``behind`` it in its clause or before it, else the report's last ones."""
    if kind not in _FOLLOWING:
        return None
    if behind is not None:
        return behind.first, behind.last
    named = [day for start, (_, day) in sorted(days.items()) if start < match.start() and not day.aside]
    if kind == "apart" and not named:
        named = [day for start, (_, day) in sorted(days.items(), reverse=True) if start > match.end() and not day.aside]
    return (named[-1].first, named[-1].last) if named else before


def _behind(match: re.Match[str], days: Mapping[int, tuple[int, Day]], tags: str) -> Day | None:
    """The day of what is counted from: `three days after the 6 March attack`, `two days after a bombing in X on 6 March`."""
    end = min((at for stop in ",;." if (at := tags.find(stop, match.end())) >= 0), default=len(tags))
    return next((days[start][1] for start in range(match.end() + 1, end) if start in days and not days[start][1].aside), None)


# `two days after the attack,`, not `after the army took X,`; `the day before,`; `three days after the 6 March attack`
_KNOWN = re.compile(r"w(?:t(?![joG]{1,3}[bho]{0,2}E[tjoP])[^,.;#nCaKIgM]*)?(?:[,.;]|$)|wt?(?:#x?f?t?µ|µt?#|ω|d)")


_COUNTED: dict[str, Callable[[list[Item], following.Days | None, date | None], following.Days | None]] = {
    "same": following.same,
    "later": following.later,
    "nth": following.of_the_month,
    "after": following.after,
    "by": following.by,
}


def _day(
    match: re.Match[str],
    kind: str,
    words: list[Item],
    items: list[Item],
    tags: str,
    reference: Reference,
    told: following.Days | None,
    has_day: bool,
    is_behind: bool,
) -> Day | None:
    if _counts_back(match, kind, items) or (kind == "weekdays" and _is_its_end(items[: match.start()])):
        return None
    window, aside = None, False
    if (count := _COUNTED.get(kind)) is not None:
        found = count(words, told, reference.day)
        window = found and (*found, "relative")
    elif kind == "apart":
        known = _KNOWN.match(tags, match.end())
        # `closed the road on Monday, a day after the raid`: counted back from Monday
        is_known = is_behind or (known is not None and not (has_day or _tells_a_verb(items[known.start() : known.end()])))
        found = following.apart(words, items[match.end()].word, told, is_known=is_known)
        window, aside = found and (*found, "relative"), not is_known
    else:
        window = _window(match, words, reference)
    return None if window is None else Day(words[0].start, words[-1].end, *window, aside)


def _tells_a_verb(items: list[Item]) -> bool:
    """`after the army captured X`, unlike `after the capture of X`."""
    return any(item.tag == "E" and item.word.split(" ", 1)[0].endswith(("ed", "took", "overran", "struck")) for item in items)


_FROM_THERE = frozenset({"علي", "من"})


def _counts_back(match: re.Match[str], kind: str, items: list[Item]) -> bool:
    """`عثر عليه اليوم، بعد يومين على اختطافه`: so long after what is told behind it, and no later than the day told."""
    behind = items[match.end() : match.end() + 1]
    return kind == "after" and bool(behind) and behind[0].word in _FROM_THERE


def _is_its_end(before: list[Item]) -> bool:
    """`a curfew until 8am on Thursday`: the hour of a day to come."""
    hour = list(takewhile(lambda one: one.word not in ("until", "till"), reversed(before[-_TO_ITS_END:])))
    return 0 < len(hour) < min(len(before), _TO_ITS_END) and any(one.word[:1].isdigit() for one in hour)


_TO_ITS_END = 8  # words


def _is_a_name(match: re.Match[str], items: list[Item]) -> bool:
    """`the rockets hit 8 March Street`, `شارع 8 آذار`: what a street is called after."""
    return bool(match["dm"] or match["month"]) and match.start() > 0 and items[match.start() - 1].word in _BEARS_A_DAY


def _window(match: re.Match[str], words: list[Item], reference: Reference) -> Window:
    window = calendar.window_of(match.lastgroup or "", words, reference)
    if window is None:
        return None
    first, until, basis = window
    if match["since"] and reference.day and first <= reference.day and not _is_range(words):
        until = reference.day
    return first, until, basis


def _is_range(words: list[Item]) -> bool:
    """`from Thursday to Saturday`, `from 6 to 9 March`: it says when it ended."""
    days = sum(1 for word in words if word.tag == "ω" or (word.tag in "#ο" and not is_year(word)))
    return days > 1
