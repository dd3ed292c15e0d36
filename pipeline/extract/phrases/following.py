"""Which days `the next day`, `two days later` and `a week after the attack` mean, counted from the days that were told before."""

from calendar import monthrange
from datetime import date, timedelta

from pipeline.extract.phrases.numbers import number_of
from pipeline.extract.words.sentences import Item

Days = tuple[date, date]

UNITS = {  # in days
    **dict.fromkeys(("hour", "hours", "minutes"), 0),
    **dict.fromkeys(("day", "days"), 1),
    **dict.fromkeys(("week", "weeks"), 7),
    **dict.fromkeys(("month", "months"), 30),
    **dict.fromkeys(("year", "years"), 365),
}
# How many days a unit of time has, and how many of them its Arabic word says by itself.
ARABIC_UNITS = {
    **dict.fromkeys(("ساعه", "ساعات", "ساعتين"), (1, 0)), "يوم": (1, 1), "يومين": (1, 2), "ايام": (1, None),
    "اسبوع": (7, 1), "اسبوعين": (7, 2), "اسابيع": (7, None), "شهر": (30, 1), "شهرين": (30, 2), "اشهر": (30, None),
    "شهور": (30, None), "عام": (365, 1), "سنه": (365, 1), "عامين": (365, 2), "سنتين": (365, 2), "اعوام": (365, None),
    "سنوات": (365, None),
}  # fmt: skip
_FEW = (3, 7)  # what an Arabic plural counts
_UNTOLD = {0: (0, 0), 1: (2, 6), 7: (2, 4), 30: (2, 11), 365: (2, 9)}  # what `days`, `weeks` without a number may be
_ORDINAL = frozenset({"st", "nd", "rd", "th"})
_WEEK = 7
_LONGEST = 14  # days: of a longer stretch `the next day` is no day
_FARTHEST = 36_500


def same(words: list[Item], told: Days | None, ref: date | None) -> Days | None:
    """`that evening`, `in the days that followed`, `the day before`: the sense is how many days on; no day told is one back."""
    least, _, most = words[-1].sense.partition(",")
    told = told or ((ref, ref) if ref is not None and int(least) < 0 else None)
    numbers = abs(int(least)), int(most) if most else abs(int(least))
    return None if told is None else _shifted(told, 1, numbers, -1 if int(least) < 0 else 1)


def later(words: list[Item], told: Days | None, ref: date | None) -> Days | None:
    """`two days later`, `a week earlier`."""
    sign = int(words[-1].sense)
    told = told or ((ref, ref) if ref is not None and sign < 0 else None)
    return None if told is None else _so_far(words[:-1], told, sign)


def apart(words: list[Item], behind: str, told: Days | None, *, is_known: bool) -> Days | None:
    """`two days after` (``behind``) an attack that is told here, which was so long before what it follows; or a known one."""
    if told is None or behind not in ("after", "before"):
        return None
    return _so_far(words, told, 1 if (behind == "after") == is_known else -1)


def arabic_length(words: list[Item]) -> tuple[int, int, int] | None:
    """The unit in days, and how many at least and at most: a noun in the singular or dual says how many by itself."""
    noun = next((word for word in reversed(words) if word.word in ARABIC_UNITS), None)
    if noun is None:
        return None
    unit, told = ARABIC_UNITS[noun.word]
    number = 0 if unit == 1 and told == 0 else next((number_of([word]) for word in words if word.tag in "#n"), told)
    return unit, *(_FEW if number is None else (number, number))


def after(words: list[Item], told: Days | None, _: date | None) -> Days | None:
    """`بعد يومين`: counted from the days told before, as long as it is days or weeks."""
    length = arabic_length(words)
    if told is None or length is None or length[0] > _WEEK:
        return None
    unit, least, most = length
    return _shifted(told, unit, (least, most), 1 if words[0].word == "بعد" else -1)


def by(words: list[Item], told: Days | None, ref: date | None) -> Days | None:
    """`قبل الحملة بيوم واحد`."""
    return after(words, told, ref) if any(word.proclitic == "ب" for word in words) else None


def of_the_month(words: list[Item], told: Days | None, ref: date | None) -> Days | None:
    """`on the 24th`: of the month that was told of last, else of the report's."""
    day, near = int(words[0].word), told[0] if told else ref
    if near is None or words[-1].word not in _ORDINAL or not 1 <= day <= monthrange(near.year, near.month)[1]:
        return None
    only = near.replace(day=day)
    return None if ref is not None and only > ref else (only, only)


def _so_far(words: list[Item], told: Days, sign: int) -> Days | None:
    unit = UNITS.get(words[-1].word)
    if unit is None:
        return None
    if words[0].tag in "at":  # `a week`, `the day`
        return _shifted(told, unit, (1, 1), sign)
    number = number_of([word for word in words if word.tag in "#n"]) if words[0].tag in "#n" else None
    return _shifted(told, unit, _UNTOLD[unit] if number is None else (number, number), sign)


def _shifted(told: Days, unit: int, numbers: tuple[int, int], sign: int) -> Days | None:
    """So many units from the end that lies nearer; what is told in weeks or more is half a unit wide to either side."""
    least, most = numbers
    if (told[1] - told[0]).days > _LONGEST or most * unit > _FARTHEST:
        return None
    half = timedelta(days=unit // 2)
    overnight = sign < 0 and (told[1] - told[0]).days == 1  # either of the two days
    from_days = told if overnight else (told[1] if sign > 0 else told[0],)
    ends = sorted(day + sign * timedelta(days=number * unit) for number in (least, most) for day in from_days)
    return ends[0] - half, ends[-1] + half
