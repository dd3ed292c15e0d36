"""What can go wrong with what people give us, said so that they can mend it."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One fault in one file: where it is, what stands there, what should, and what to do."""

    file: str
    line: int | None = None
    column: str | None = None
    found: str
    expected: str
    remedy: str

    def __str__(self) -> str:
        where = self.file if self.line is None else f"{self.file}:{self.line}"
        field = f"{self.column}: " if self.column else ""
        return f"{where}: {field}found {self.found}; expected {self.expected}; {self.remedy}"


class SahilError(Exception):
    """The one root of every error that we raise on purpose."""


class InputError(SahilError):
    """A file that people wrote cannot be read as it stands; carries every problem found, not just the first."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


class BuildError(SahilError):
    """The build broke one of its own promises (a lost row, a colliding id, an ERROR finding): nothing is written."""


class OutputError(SahilError):
    """The result could not be written; what stood there before still stands."""
