"""When two spellings are one name: the folding of Latin and Arabic spellings of Syrian places and actors."""

import re
import unicodedata
from collections.abc import Iterable
from typing import NewType

Folded = NewType("Folded", str)
"""A spelling that has been through `folded`: a-z, Arabic letters and digits, one space between words."""

Skeleton = NewType("Skeleton", str)
"""The consonants of a folded spelling, the same for both scripts."""

_ARABIC = re.compile("[؀-ۿݐ-ݿﭐ-﷿ﹰ-ﻼ]")

# Marks that never tell two names apart: vowel signs, tatweel, apostrophes of any hand (ʿayn, hamza), bidi controls.
_DROPPED = dict.fromkeys(
    [*range(0x0300, 0x0370), *range(0x0610, 0x061B), *range(0x064B, 0x0660), 0x0670, *range(0x06D6, 0x06EE), 0x0640]
    + [*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0x061C, 0xFEFF, 0x00AD]
    + [ord(mark) for mark in "'’‘‛`´ʼʻʽʾʿˈ′ʹ“”\"ء"]
)
_ONE_FORM = {
    **{ord(form): letter for form, letter in zip("ٱىئیېؤۆکڪگہھةۀٯڤپچژ", "اييييووكككههههقفبجز", strict=True)},
    **{0x0660 + digit: str(digit) for digit in range(10)},
    **{0x06F0 + digit: str(digit) for digit in range(10)},
    **{ord(form): letter for form, letter in zip("ıøłđæœß", "ioldaus", strict=True)},
}
_CHARACTERS = _ONE_FORM | _DROPPED
# Of these only what no reader sees, or sees as no letter: the rest stands for sounds in Latin spellings.
_UNSEEN = {mark: None for mark in _DROPPED if not (0x0300 <= mark < 0x0370 or chr(mark) in "'’‘‛`´ʼʻʽʾʿˈ′ʹ“”\"ء")}
_NOT_A_LETTER = re.compile(r"[^\w\n]+|_+")

# Latin. The rules run in this order over a whole list of names at once; `c` stands for sh and `x` for kh in between.
# OCHA writes the article into the word ("Ein Elarus"): within a name it goes before any letter, at its head only where
# a consonant shows that it is one.
_ARTICLE = re.compile(r"(?<!\S)(?:[aeiu]l (?=\S)|[ae]l(?=[b-df-hj-np-tv-xz][a-z]{3}))|(?<=\S )el(?=[a-z]{3})")
_SUN_ARTICLE = re.compile(r"(?<!\S)[aeiu](sh|ch|th|dh|[tdrzsnj]) (?=\1)")
_CONSONANTS = (
    ("tsch", "sh"), ("dsch", "j"), ("dzh", "j"), ("dz", "j"), ("sch", "sh"),
    ("dj", "j"), ("ch", "sh"), ("ck", "k"), ("c", "k"), ("sh", "c"),
    ("kh", "x"), ("rh", "g"), ("gh", "g"), ("th", "t"), ("dh", "d"), ("ph", "f"), ("q", "k"), ("p", "b"), ("v", "f"),
)  # fmt: skip
_TWICE = re.compile(r"([^\W\d])\1+")
# In a French spelling, whose long vowels have a roof, a last e behind one of them is mute (Nâhoûte).
_MUTE_E = re.compile(r"(?<=[âîôûÂÎÔÛ][^\W\daeiouyâêîôû])e(?!\w)", re.IGNORECASE)
# A French last e after n is mute (Qosmîne), any other is the feminine ending (Safité).
_LAST_H = re.compile(r"(?<=[aeiouy]n)e(?!\S)|(?<=\w)[ae]h?(?!\S)|(?<=[aeiouy])h(?!\S)")
_VOWELS = (
    ("oua", "wa"), ("oue", "we"), ("oui", "wi"), ("ou", "u"), ("o", "u"), ("aw", "u"), ("uw", "u"), ("au", "u"),
    ("y", "i"), ("e", "i"), ("ai", "i"), ("aa", "a"), ("uu", "u"), ("ii", "i"), ("ii", "i"),
)  # fmt: skip
_INNER_LATIN_W = re.compile(r"(?<=\w)w")
# The ة of a first word is heard as t (Khirbat al-X) or not at all (Kherbeh X); Beit keeps its own.
_CONSTRUCT = re.compile(r"(?<=\w\w)[ia]t(?= )")
# ʿAyn or hamza before w has many a vowel or none at the head of a word: Uwaynat, Oweinat, Aouinat.
_FIRST_UW = re.compile(r"(?<!\S)[aiu]?u(?=[ai])")
# First words of many a name, which every hand spells otherwise; the vowel says nothing.
_FIRST_WORDS = tuple(
    (re.compile(rf"(?<!\S)(?:{spelt})(?= )"), meant)
    for spelt, meant in (
        ("kafar|kafir|kifar|kifir|kifr|kfar|kfr", "kafr"),
        ("um|am", "im"),
        ("til", "tal"),
        ("jibil|jibal|jabil|jbil", "jabal"),
    )
)
_BACK = (("c", "sh"), ("x", "kh"))

# What one round of the rules may leave for the next; every other name is settled after the first.
_MAY_CHANGE = re.compile(
    r"[ceopqvxyا]|(.)\1|(?<!\S)[aiu]?u[ai]|"
    r"[dgprt]h|d[jz]|a[iu]|\Bw|[aiu]h(?!\S)|(?<!\S)[aiu](?:l|sh?|[djnrtz])(?: |(?<=al))|\w\w[ai]t "
).search

_ARABIC_ARTICLE = re.compile("(?<!\\S)ال(?=[؀-ۿ]{2})")
_ARABIC_LAST = re.compile("(?<=[؀-ۿ]{2})ا(?!\\S)")
_SPACES = re.compile(r"(?m)^ +| +$| +(?= )")

_PARTICLES = "وفبلك"
_SHORTEST_AFTER_PARTICLE = 3

_SKELETON = str.maketrans(
    {
        **dict.fromkeys("aeiou اويع", ""),
        **dict(zip("zgx", "dkh", strict=True)),
        **dict(zip("بتثجحخدذرزسشصضطظغفقكلمنه", "bttjhhddrdscsdtdkfkklmnh", strict=True)),
    }
)
# Of w and و only the first letter of a name is surely a consonant; a last ه is a vowel (ة, ا).
_FIRST_W = re.compile(r"(?m)^[wو]")
_INNER_W = re.compile(r"w|(?<=\S)ه(?!\S)")


def folded(name: str) -> Folded:
    """The one spelling that stands for all spellings of ``name``; folding it again changes nothing; may be empty."""
    return folded_all([name])[0]


def folded_all(names: Iterable[str]) -> list[Folded]:
    """``folded`` of each name, in order: the rules run once over all of them, which is what keeps a gazetteer quick to load."""
    written = [" ".join(name.split()) for name in names]
    if not written:
        return []
    lines = _rules(_letters("\n".join(written))).split("\n")
    unsettled = [at for at, line in enumerate(lines) if _MAY_CHANGE(line)]
    while unsettled:
        again = dict(zip(unsettled, _rules("\n".join(lines[at] for at in unsettled)).split("\n"), strict=True))
        unsettled = [at for at, line in again.items() if line != lines[at]]
        for at in unsettled:
            lines[at] = again[at]
    return [Folded(line) for line in lines]


def plain(text: str) -> str:
    """The text as it is read: each letter in one form, without vowel signs, tatweel and the controls that copied text carries."""
    return unicodedata.normalize("NFKC", text).translate(_UNSEEN)


def _letters(text: str) -> str:
    """Lower-case letters and digits in one form each, without marks; everything else a space."""
    text = _MUTE_E.sub("", unicodedata.normalize("NFC", text))
    return _NOT_A_LETTER.sub(" ", unicodedata.normalize("NFKD", text).casefold().translate(_CHARACTERS))


def _rules(text: str) -> str:
    return _SPACES.sub("", _latin(_arabic(text)))


def _latin(text: str) -> str:
    text = _SUN_ARTICLE.sub("", _ARTICLE.sub("", text))
    text = _replaced(text, _CONSONANTS)
    text = _LAST_H.sub(_last_vowel, _TWICE.sub(r"\1", text))
    text = _replaced(_INNER_LATIN_W.sub("u", text), _VOWELS)
    text = _FIRST_UW.sub("w", _CONSTRUCT.sub("a", text))
    for spelt, meant in _FIRST_WORDS:
        text = spelt.sub(meant, text)
    return _replaced(text, _BACK)


def _last_vowel(found: re.Match[str]) -> str:
    is_mute = found[0] == "h" or (found[0] == "e" and found.string[found.start() - 1] == "n")
    return "" if is_mute else "a"


def _arabic(text: str) -> str:
    return _ARABIC_LAST.sub("ه", _ARABIC_ARTICLE.sub("", text))


def _replaced(text: str, pairs: Iterable[tuple[str, str]]) -> str:
    for written, meant in pairs:
        text = text.replace(written, meant)
    return text


def key(name: Folded) -> str:
    """What two folded names must share to be called the same: their letters without the spaces."""
    return name.replace(" ", "")


def skeletons(names: Iterable[Folded]) -> list[Skeleton]:
    """The consonants of each folded name: what Arabic script and every romanisation of it have in common."""
    text = _replaced("\n".join(names), (("sh", "c"), ("kh", "h"), ("gh", "k")))
    text = _INNER_W.sub("", _FIRST_W.sub("\x01", text)).translate(_SKELETON).replace("\x01", "w")
    return [Skeleton(line) for line in text.split("\n")]


def skeleton(name: Folded) -> Skeleton:
    """The consonants of one folded name."""
    return skeletons([name])[0]


def readings(name: str) -> tuple[Folded, ...]:
    """What an Arabic name may be once the particles attached to it are taken off (بجبلة: بجبلة, جبلة), the whole first.

    Which reading is meant only a list of known names can tell: بانياس begins with a letter that is no particle.
    """
    found = [folded(name)]
    rest = name.strip()
    while len(rest) > _SHORTEST_AFTER_PARTICLE and rest[0] in _PARTICLES:
        rest = f"ال{rest[2:]}" if rest.startswith("لل") else rest[1:]
        found.append(folded(rest))
    return tuple(dict.fromkeys(found))


def is_arabic(text: str) -> bool:
    """Whether any letter is Arabic."""
    return _ARABIC.search(text) is not None
