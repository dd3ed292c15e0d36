"""In which letters a text is read: one form per letter, with the way back to the offsets of the text as stored."""

import re
import unicodedata
from dataclasses import dataclass
from itertools import chain, starmap

FIRST_ARABIC = "\u0620"  # of the letters of the script; no Latin one comes behind it
_NO_LETTER = "ـ"  # lengthens an Arabic word, and is dropped as marks on letters are
_DROPPED = frozenset(
    chr(point)
    for point in chain(
        range(0x0300, 0x0370), range(0x0610, 0x061B), range(0x064B, 0x0660), range(0x06D6, 0x06EE),
        range(0x200B, 0x2010), range(0x202A, 0x202F), range(0x2060, 0x2070), range(0xFE00, 0xFE10),
        (0x0670, 0x0640, 0x061C, 0xFEFF, 0x00AD),
        map(ord, "#"),  # of a hashtag, whose words are read as others are
    )
)  # fmt: skip
_ARABIC_FORMS = dict(zip("أإآٱؤئىیېکڪگةۀہھ", "ااااوييييكككهههه", strict=True))
_MARKS = {
    **dict.fromkeys("’‘‛ʼʻʾʿ`´", "'"),
    **dict.fromkeys("“”„«»", '"'),
    **dict.fromkeys("‐‑‒–", "-"),
    **dict.fromkeys("—―؛", ";"),
    "،": ",", "٬": ",", "٫": ".", "؟": "?", "۔": ".", "…": ".", "٪": "%", "\x00": " ", "\u00a0": " ", "\t": " ", "_": " ",
}  # fmt: skip


def _latin_forms() -> dict[str, str]:
    """Each accented Latin letter as its bare letter."""
    letters = (chr(point) for point in chain(range(0xC0, 0x250), range(0x1E00, 0x1F00)))
    bare = {letter: unicodedata.normalize("NFD", letter)[0] for letter in letters}
    return {letter: plain.lower() for letter, plain in bare.items() if plain != letter and plain.isascii()}


_DIGITS = {chr(start + digit): str(digit) for start in (0x0660, 0x06F0) for digit in range(10)}
_FORMS = {**_latin_forms(), **_ARABIC_FORMS, **_MARKS, **_DIGITS, **dict.fromkeys(_DROPPED, "")}
_FORMED = re.compile(f"[{re.escape(''.join(_FORMS))}]")
# Each begins with the character that it is about, so that the texts' many others cost nothing.
_JOINING = re.compile(r"-(?:(?<=[^\W\d_]-)(?=[^\W_])|(?<=\d-)(?=[^\W\d_]))")
# What parts one word in two: the hyphen of an article that a blank stands beside (`al- Haffah`, `al -Haffah`), and what is
# written within Arabic words so that filters pass them over (`قـ ـتل`, `ق*تل`).
_PARTING = re.compile(
    r"-(?:(?<=\b[AaEe][lsrtndz]-)|(?<=\bAsh-)|(?<=\bash-))(?= [^\W\d_])|-(?<=\b[AaEe][lsrtndz] -)(?=[A-Z])"
    r"|ـ[ .*_/|-]{1,3}ـ|ـ[.*_/|]{1,2}(?=[ء-ي])|\*(?<=[ء-ي]\*)(?=[ء-ي])"
)
_GOES_ON = r"(?<=[^\n.!?:;\"]\n)(?=[^\W\d_A-Z(\"'ء-ي])"
_WRAP = re.compile(rf"\n{_GOES_ON}")
_WRAP_AT_WIDTH = re.compile(rf"\n(?:{_GOES_ON}|(?<=[^\n]{{60}}[a-z,]\n)(?=[^\s\d#*>|=-]))")
_KEPT = re.compile(f"[^{''.join(sorted(_DROPPED))}]+")
_AR_LINE = re.compile(r"[^\n]*[^\n.!?:;\"](\n)(?=(?P<next>[ء-ي]+))")  # Arabic has no capitals that tell where a sentence begins
_WIDEST = 130  # letters of a line that somebody broke by width


@dataclass(frozen=True, slots=True, kw_only=True)
class Letters:
    """``text`` as it is read: lower case, one form per letter, no hyphens in words; ``back`` is None where nothing was dropped."""

    original: str
    text: str
    written: str  # the same letters in their own case and form, as many as in ``text``
    back: list[int] | None

    def start(self, at: int) -> int:
        """Offset in the original of the letter at ``at``."""
        return at if self.back is None else self.back[at]

    def end(self, at: int) -> int:
        """Offset in the original behind the last letter before ``at``."""
        return at if self.back is None or at == 0 else self.back[at - 1] + 1

    def quote(self, start: int, end: int) -> str:
        """The original words of a span of the letters."""
        return self.original[self.start(start) : self.end(end)]

    def name(self, start: int, end: int) -> str:
        """The original words of a name, without marks of quotation and hashtags."""
        return " ".join(re.sub('["“”„«»#]', "", self.quote(start, end)).replace("_", " ").split())


def plain(text: str) -> str:
    """The text in the letters that it is read in."""
    return _JOINING.sub(" ", _FORMED.sub(lambda letter: _FORMS[letter[0]], text).lower())


def letters(text: str) -> Letters:
    """The letters of a normalised document."""
    whole = _PARTING.sub(lambda parting: len(parting[0]) * _NO_LETTER, text)
    read = plain(whole)
    if len(read) == len(text):
        return Letters(original=text, text=_unwrapped(read, text), written=text, back=None)
    kept = [match.span() for match in _KEPT.finditer(whole)]
    back = [*chain.from_iterable(starmap(range, kept))]
    written = "".join([text[start:end] for start, end in kept])
    return Letters(original=text, text=_unwrapped(read, written), written=written, back=back)


def _unwrapped(read: str, written: str) -> str:
    """Line ends inside a wrapped sentence as blanks; the case as written tells where a new line begins one."""
    ends = _wraps(read, written) if "\n" in read else []
    pieces, last = [], 0
    for at in ends:
        pieces += [read[last:at], " "]
        last = at + 1
    return "".join([*pieces, read[last:]]) if ends else read


def _wraps(read: str, written: str) -> list[int]:
    """Where lines end within a sentence; a text with a line wider than any page was not broken by width."""
    wide = max(map(len, read.split("\n")))
    if wide > _WIDEST:
        return [match.start() for match in _WRAP.finditer(written)]
    return sorted({*(match.start() for match in _WRAP_AT_WIDTH.finditer(written)), *_full_lines(read, wide)})


def _full_lines(read: str, wide: int) -> list[int]:
    """Ends of the Arabic lines that were broken because the next word did not fit into the widest line."""
    lines = _AR_LINE.finditer(read)
    return [line.start(1) for line in lines if line.start(1) - line.start() + 1 + len(line["next"]) > wide]
