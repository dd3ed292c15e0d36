"""Which stretches of a sentence tell of another time than the rest: what it is compared with, its ground, what came before."""

import re
from collections.abc import Iterable

from pipeline.extract.phrases.day import SO_LONG, Day
from pipeline.extract.phrases.following import UNITS
from pipeline.extract.words.sentences import Item

Span = tuple[int, int]

_ORDINALS = "second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|most recent"
_MOST = r"most|worst|deadliest|bloodiest|biggest|heaviest|fiercest|largest|highest|gravest|strongest|longest|first|only"
_NOW_AND_AGAIN = (
    r"بين ال(?:حين|فينه) وال(?:اخر|اخري)|من (?:حين|وقت) (?:الي|ل) ?اخر|بشكل (?:متكرر|مستمر|دوري|دايم|(?:شبه )?يومي)|باستمرار|مرارا|"
    r"بصوره (?:متكرره|مستمره|دوريه|(?:شبه )?يوميه)|شبه يومي\w*|في السابق|سابقا|في مرات سابقه|في (?:الاونه|الفتره) الاخيره|موخرا"
)
_SO_LONG_AGO = r"(?<![^\W_])قبل (?:\w+ )?(?:اسبوع|اسابيع|ايام|يوم|شهر|اشهر|عام|اعوام|سن)"
# `often shell`, `are routinely shot down`: of no day, unless the clause names one; `repeatedly` may be said of one day's raids.
_OFTEN = (
    r"often|usually|sometimes|occasionally|routinely|regularly|frequently|typically|habitually|periodically|intermittently|"
    r"normally|generally|commonly|invariably|"
    r"(?:almost|nearly|near) (?:every day|daily|nightly|weekly)|(?:every|each) (?:day|night|week|month)|from time to time|at times"
)
_HABIT = (
    rf"\b(?:(?:{_OFTEN})\b|(?:has|have|had) (?:also )?(?:been )?(?:repeatedly|constantly|continually|long)\b"
    r"|used to\b|tends? to\b|would (?:often|usually|sometimes|then)\b)"
)
_NOW = (
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tonight|overnight|"
    r"this (?:morning|afternoon|evening|week)|"
    r"(?:[0-3]?\d )?(?:january|february|march|april|may|june|july|august|september|october|november|december)"
)
_CLAUSE = r"(?:[^.;,]|(?<=\d)[.,](?=\d))*"
_REST = rf"{_CLAUSE}(?:, (?:in |during )?(?:which|when)\b{_CLAUSE})?"  # of the clause, and what it goes on to say of it
# A record, a place in a series, a likeness: what they name happened at another time, and they report nothing themselves.
COMPARED = re.compile(
    rf"(?:\b(?:the|its|their|his|her) (?:\w+ )?)(?:{_MOST})\b[^.;,]{{0,100}}?\bsince\b{_REST}"
    rf"|\b(?:the|its|their) (?:\w+ )?(?:{_MOST})\b[^.;,]{{0,100}}?"
    r"\bin (?:(?:recent|many|several|the (?:past|last)|\w+) )?(?:weeks|months|years)\b"
    rf"|\bfor the (?:first|second|third) time (?:since|in)\b{_REST}"
    rf"|(?:\b(?:was|is|were|be|being|becomes?|became|marks|marked|marking|it)\b|,) (?:at least |only |just )?"
    rf"the (?:first|{_ORDINALS}|\d+(?:st|nd|rd|th)) (?!of (?:whom|them|the)\b)"
    rf"(?:[^.;,]*\b(?:such|of its kind|of this kind|in a (?:series|string|spate|wave)|since|this (?:week|month|year))\b){_REST}"
    rf"|\b(?:compared (?:to|with)|unlike|up from|down from|reminiscent of|recall(?:s|ed|ing)|echo(?:es|ed|ing))\b{_REST}"
    # `killed rebels who have attacked the base in X`: where those had been before
    r"|\bwho (?:have|had) (?:\w+ )?(?:attacked|shelled|bombed|shot|raided|targeted|ambushed|killed|stormed|struck|fired)\b[^.;,\n]*"
    # `his call followed the bombing in X, a quarter of Y, which killed eight`
    r"|\b(?<!be )(?:follow(?:s|ed)|comes? after|came after|(?:prompted|sparked|triggered|provoked) by|"
    r"in the wake of|on the heels of) (?!by\b)(?:an?|the|this|last|deadly|\w+'s?) (?:[\w-]+ ){0,3}"
    r"(?:attack|assault|bombing|blast|explosion|shelling|strike|raid|"
    r"massacre|killing|murder|clashe|shooting|ambush|assassination|abduction|kidnapping)s?\b[^.;\n]*"
    rf"|\b(?:remember|commemorat)(?:s|ed|es|ing)\b{_REST}"  # `remembered the massacre in X`
    rf"|\b(?:tour|visit|inspect)(?:s|ed|ing)\b[^.;]{{0,80}}?"
    rf"\b(?:saw|sees?|seen|f[io]unds?|viewed|view(?:s|ing)|(?:site|scene|aftermath|victims|survivors|wounded) of)\b{_REST}"
    rf"|(?:\b\w+ \w+ ago,? )?(?<!\bas )\bwe (?:have )?(?:(?:first|also|already|previously) )?(?:reported|wrote|covered)\b[^.\n]*"
    rf"|\b(?:war|conflict|uprising|revolt|revolution|crisis|unrest),? (?:which |that )?(?:began|started|grew|evolved|erupted)"
    rf"(?: out)? (?:with|from|of|as|after|in)\b{_REST}"
    rf"|\b(?:film|movie|documentary|book|novel|exhibition|song|poem|memoir)s? (?:about|on)\b{_REST}"
    r"|, once (?:an? |the |\w+ed\b)[^.;,]*"  # `in X, once shelled daily, farmers …`
    rf"|\bso far (?:in \d{{4}}|this (?:month|year))\b{_REST}"  # a tally
    rf"|\bdat(?:es|ed|ing) (?:back )?(?:to|from)\b{_REST}"  # `an old video, dating back to the offensive of May`
    rf"|\b(?:\w+ )?(?:days?|weeks?|months?|years?) on (?:from|since)\b{_REST}"  # `a week on from the shelling of X`
    rf"|(?:\A|(?<=[.;,:\n])|(?<=[.:] ))(?!{_CLAUSE}\b(?:{_NOW})\b)[^.;,\n]{{0,200}}?{_HABIT}{_CLAUSE}"
    # What happens now and again, happened before, or is one of a series told in sum: `تتعرض القاعدة لهجمات بين الحين والآخر`.
    r"|(?<![^\W_])[وف]?[تي]?تعرض\w* [^.;\n]{0,60}(?:سابقا|بين ال(?:حين|فينه)|بشكل متكرر|باستمرار)(?![^\W_])[^.;\n]*"
    rf"|(?<![^.;,\n])[^.;,\n]{{0,300}}(?<![^\W_])و?(?:{_NOW_AND_AGAIN})(?![^\W_])[^.;,\n]*"
    # `زار القرية التي قتل فيها سبعة`
    r"|(?<![^\W_])[وف]?(?:زارت?|يزور|تفقدت?|يتفقد|جالت?)(?![^\W_]) [^.;,\n]{0,60}(?:التي|الذي|حيث) [^.;\n]*"
    # `ثلاثة كانوا قد شاركوا في …`, `بعدما سيطرت قبل أسبوع على …`
    rf"|(?<![^\W_])كان(?:ت|وا|ا)? قد [^.;,\n]*|(?<![^\W_])(?:بعدما|بعد ان) [^.;,\n]{{0,60}}{_SO_LONG_AGO}[^.;,\n]*"
    r"|(?<![^\W_])(?:قتل|اعدم|اعتقل|اغتيل|توفي)(?:ت|وا)? (?:لاحقا|فيما بعد)(?![^\W_])[^.;\n]*"  # what became of somebody
    r"|(?:خرق|خرقا|انتهاك|انتهاكا)(?![^\W_]) [^.;\n]{0,20}(?:وقف اطلاق النار|هدن|اتفاق)[^.;\n]*"  # the day of what is broken
    r"|(?<![^\W_])و?سبق(?:ت)?(?: ل[^\W_]+(?: [^\W_]+)?)? و?ان [^.;,\n]*"
    r"|(?:ضمن|في (?:سياق|اطار)) (?:سلسل|مسلسل|موج)[^.;\n]*|(?<![^\W_])[وف]?(?:[تي]?تكررت?|يتكرر) [^.;,\n]*"
)
_OFTEN_HINTS = (
    "normally", "generally", "commonly", "invariably",
    "often", "usually", "sometimes", "occasionally", "routinely", "regularly", "frequently", "typically", "habitually",
    "periodically", "intermittently", "every day", "almost daily", "nearly daily", "near daily", "nightly", "weekly", "every night",
    "every week", "every month", "each day", "each night", "each week", "each month", "from time to time", "at times", "repeatedly",
    "constantly", "continually", " long", "used to", "tends to", "tend to", "would then",
)  # fmt: skip
# One of these stands in every such wording.
HINTS = (
    "who have", "who had",
    " months", " years", " weeks", "followed ", "follows ", "come after", "comes after", "came after", "ed by ", "in the wake of",
    "on the heels",
    " on from", " on since", "we reported", "we have ", "we wrote", "we covered", "we first ", "we also ", "we already ",
    "we previously ", "so far in ", "so far this ", "film", "movie", "documentar", "book", "novel", "exhibition", "song", "poem",
    "memoir", ", once ", " began ", " started ", " grew ", " evolved ", " erupted ",
    *_OFTEN_HINTS, "remember", "commemorat", "tour", "visit", "inspect",
    "since", "time in", "such", "of its kind", "of this kind", "in a s", "in a wave", "this week", "this month", "this year",
    "compared ", "unlike", "up from", "down from", "reminiscent of", "recall", "echo", "dating ", "dates ", "dated ",
    "بين الحين", "بين الفينه", "من حين", "من وقت", "بشكل ", "باستمرار", "مرارا", "بصوره ", "شبه يومي",
    "في السابق", "سابقا", "في مرات", "سبق ", "سبقت ",
    "زار", "يزور", "تفقد", "جال", "وا قد ", "ت قد ", "كان قد ", "كانا قد ",
    "بعدما", "بعد ان ", " اسبوع", " اسابيع", "قبل ايام", "قبل شهر", "قبل عام", "لاحقا", "فيما بعد",
    "خرق", "انتهاك", "الاخيره", "موخرا", "ضمن ", "في سياق", "في اطار", "تكرر",
)  # fmt: skip
_CLAUSE_ENDS = frozenset(",;.")
_GOES_ON = frozenset({"كما", "فيما", "بينما", "في حين"})  # tells of something else, with or without a comma
_REMEMBERED = "ذكري"  # the whole sentence is a remembrance
_SINCE = "since the"  # it says when a count begins, not why


def begin_asides(tags: str) -> bool:
    """Whether a word stands in a sentence with which such a stretch begins; no count holds one of them."""
    return "Ω" in tags or "w" in tags or "rb" in tags or "rhb" in tags


def asides_in(items: list[Item], tags: str, days: Iterable[Day]) -> list[Span]:
    """Such stretches of a sentence by its words, beside those that only compare; ``days``: those that it names."""
    return [
        *_grounds(items, tags),
        *_beyond(items, tags),
        *_answered(items, tags),
        *_freed(items, tags),
        *_apart(items, tags, days),
    ]


def _grounds(items: list[Item], tags: str) -> Iterable[Span]:
    """`in retaliation for the killing of two students last month`, up to the end of its clause."""
    at = tags.find("Ω")
    while at >= 0:
        if items[at].word != _SINCE:
            yield items[at].start, items[-1].end if _REMEMBERED in items[at].word else _clause_end(items, at)
        at = tags.find("Ω", at + 1)


_LATER = re.compile(r"w[^,;.EHKIMDTBlAC#]*d[^,;.EHKIMDTBlAC#]*(?=[,;.]|$)")


def _beyond(items: list[Item], tags: str) -> Iterable[Span]:
    """`after Assad was toppled in December`, `before they fled in May`: a clause in which nobody is harmed says no act's day."""
    for match in _LATER.finditer(tags):
        if items[match.start()].word in ("after", "before"):
            yield items[match.start()].start, items[match.end() - 1].end


_ANSWERED = re.compile(r"[EK][^;.]*?P[^;.]*?(?P<after>w)(?=[^;.,d]*[EHKM][^;.,d]*P[^;.,d]*(?:[;.,]|$))")
_ANSWERS = frozenset({"demonstration", "detained", "movement_of_forces"})


def _answered(items: list[Item], tags: str) -> Iterable[Span]:
    """`protests in Jableh on Friday following attacks in Homs`: what people answered was before, on a day that nobody says."""
    for match in _ANSWERED.finditer(tags):
        after = match.start("after")
        if items[match.start()].sense in _ANSWERS and items[after].word in ("after", "following"):
            yield items[after].start, _clause_end(items, after)


_FREED = re.compile(r"[CZ]?rh?b{1,2}o?K[^;.,EKIbhsw]*(?=[bh]{1,2}[os](?![GjCZ]))")


def _freed(items: list[Item], tags: str) -> Iterable[Span]:
    """`three men who had been kidnapped in Jableh were freed on Monday`: whatever befell them before has not that day."""
    for match in _FREED.finditer(tags):
        yield items[match.start()].start, items[match.end()].start


_SO_LONG = re.compile("[dx]w")
_COUNTED_FROM = re.compile("dw[^,;.d]*d")


def _apart(items: list[Item], tags: str, days: Iterable[Day]) -> Iterable[Span]:
    """`two days after a bombing killed eight`: the days of that clause, where any is known, and nothing else's."""
    asides = {day.start for day in days if day.aside}
    for match in _COUNTED_FROM.finditer(tags):  # `two days after the 6 March attack`, `two days after a bombing in X on 6 March`
        if items[match.start()].word == SO_LONG and items[match.start()].start not in asides:
            yield items[match.start() + 2].start, _clause_end(items, match.start() + 2)
    for match in _SO_LONG.finditer(tags):
        at = match.start()
        if items[at].start in asides or (items[at].word in UNITS and items[at + 1].word in ("after", "before")):
            yield items[at].start, _with_its_harm(items, at)


_HARM = frozenset("killing wounding injuring leaving claiming seizing capturing".split())


def _with_its_harm(items: list[Item], at: int) -> int:
    """`a day after gunmen ambushed a patrol near X, a town in Y, killing seven`: to the end of what that act did."""
    ends = [n for n in range(at + 1, len(items)) if items[n].tag in _CLAUSE_ENDS]
    goes_on = [items[n].tag == "," and items[n + 1 : n + 2] != [] and items[n + 1].word in _HARM for n in ends]
    # `outside X, a town on the coast, killing seven`: behind an aside too
    end = next((n for n, on, later in zip(ends, goes_on, [*goes_on[1:], False], strict=True) if not (on or later)), None)
    return items[-1].end if end is None else items[end].start


def _clause_end(items: list[Item], at: int) -> int:
    ends = (item.start for item in items[at + 1 :] if item.tag in _CLAUSE_ENDS or item.word in _GOES_ON)
    return next(ends, items[-1].end)
