"""What stands before a name, up to what is written as one with it: a mark, an article, an Arabic particle."""

import re

from pipeline.extract.words.letters import Letters

_PROCLITICS = frozenset({"و", "ب", "ل", "ف", "ال", "بال", "وال", "لل", "وب", "ول", "فال", "وبال"})
_REACH = 70  # letters before a name that may say what it is


def opening(text: str, start: int) -> int:
    """Where the words before a name begin that its reading may look at: with a whole word."""
    at = max(0, start - _REACH)
    return text.find(" ", at, start) + 1 or at if at and text[at - 1].isalnum() else at


def words_before(letters: Letters, start: int) -> str:
    """What stands before a name, without the mark or the article that is written as one with it."""
    words = letters.text[opening(letters.text, start) : start].rstrip("#@")
    return words[:-2] if is_glued(letters.written, start) else words


ARTICLES = (" al ", " el ")
ARTICLE = len("al ")
_GLUED = re.compile(r"(?<![^\W_])[AaEe]l\Z")


def is_glued(written: str, start: int) -> bool:
    """`alKansaba`, as posts write it."""
    return (
        written[start].isupper()
        and written[start - 1 : start] == "l"
        and _GLUED.search(written, max(0, start - 3), start) is not None
    )


def proclitic(before: str) -> str | None:
    """What is written in front of an Arabic name and as one with it; None when it is another word's letters."""
    word = re.search(r"[^\W\d_]+$", before)
    return word.group() if word and word.group() in _PROCLITICS else None
