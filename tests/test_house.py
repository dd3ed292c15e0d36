"""The house rules that a machine can hold: who imports whom, who may print, how long, where things stand."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
PIPELINE = ROOT / "pipeline"

ROOMS = {"ingest", "extract", "geocode", "coding", "fuse", "release", "validate", "export", "gazetteer"}
LEAVES = {"vocab", "schema", "figures", "spans", "names", "slips", "letters", "mentions", "ids", "errors"}
FRAME = {"build", "reports", "__main__"}  # build knows the order of the rooms, reports runs it file by file, __main__ every command

MAY_PRINT = {"__main__"}
MAY_TOUCH_DISK = {"__main__", "ingest", "gazetteer", "release", "export"}

SHIPPED_BY = {"xstatic": "xstatic-leaflet"}  # where a package is not called as what it holds

NAMES_THAT_SAY_NOTHING = {"utils", "util", "helpers", "helper", "common", "base", "core", "manager"}
LONGEST_MODULE = 300
LONGEST_FUNCTION = 40
TABLE_MARKER = "# a table of data"
MARKER_WITHIN = 15  # lines

FOLDERS = {"pipeline", "gazetteer", "data", "notebooks", "tests", "docs"}
ROOT_FILES = re.compile(r"\..+|Makefile|LICENSE|pyproject\.toml|CITATION\.cff|[A-Z]+\.md|requirements(-[a-z]+)?\.lock")
MACHINE_PATH = re.compile(r"(?<![\w.:/*-])/(root|home|work|tmp)/")
BESIDE_US = re.compile(r"\.\./shared")


# Reading a module


def dotted(module: Path) -> str:
    """``pipeline.fuse.marks`` for pipeline/fuse/marks.py; a package goes by its own name."""
    return ".".join(module.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def room_of(name: str) -> str:
    """``fuse`` for pipeline.fuse.marks; empty for the package pipeline itself."""
    return name.split(".")[1] if "." in name else ""


def imported(source: str, *, module: str, is_package: bool = False) -> set[str]:
    """Every dotted name of ours that a module's source imports, wherever in the file the import stands."""
    parts = module.split(".") if is_package else module.split(".")[:-1]
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            above = parts[: len(parts) - node.level + 1] if node.level else []
            origin = ".".join([*above, *([node.module] if node.module else [])])
            found |= {f"{origin}.{alias.name}" for alias in node.names} if origin == "pipeline" else {origin}
    return {name for name in found if name.split(".")[0] == "pipeline"}


def called(node: ast.AST) -> str:
    """The written name of what a call calls: ``print``, ``pd.Timestamp.now``, ``.read_text`` of some value."""
    return spelled(node.func) if isinstance(node, ast.Call) else ""


def spelled(node: ast.AST) -> str:
    """A dotted name as it is written; an owner that is not a name is left out."""
    if isinstance(node, ast.Attribute):
        return f"{spelled(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else ""


def all_imports(source: str) -> Iterator[tuple[int, str]]:
    """Each import of a source with its line, from-imports as ``module.name``; relative ones begin with a dot."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.lineno, f"{'.' * node.level}{node.module or ''}.{alias.name}") for alias in node.names)


# The rules: source text and the room it stands in -> complaints


def wrong_doors(source: str, module: str, *, is_package: bool = False) -> list[str]:
    """A room imports itself and leaves, a leaf imports leaves; only build and __main__ open every door."""
    room = room_of(module)
    if room in FRAME:
        return []
    allowed = LEAVES | ({room} if room in ROOMS else set())
    rooms = {room_of(name) for name in imported(source, module=module, is_package=is_package)} - {""}
    return [f"imports {other}; it may import only {', '.join(sorted(allowed))}" for other in sorted(rooms - allowed)]


def unlocked(source: str, dependencies: set[str]) -> list[str]:
    """What the program imports is in its own list of dependencies: `make dataset` installs nothing else (D1, D3)."""
    tops = {name.split(".")[0] for _, name in all_imports(source)} - {"pipeline", ""} - sys.stdlib_module_names
    packages = {SHIPPED_BY.get(top, top.replace("_", "-")) for top in tops}
    return [f"imports {name}, which requirements.lock does not promise" for name in sorted(packages - dependencies)]


def doors_in_disguise(source: str, room: str) -> list[str]:
    """An import by string would escape the reading of imports."""
    disguised = {"importlib.import_module", "import_module", "__import__"}
    return [f"line {n.lineno}: imports by string" for n in ast.walk(ast.parse(source)) if called(n) in disguised]


def prints(source: str, room: str) -> list[str]:
    """Only the command line speaks: no print, no rich, no standard streams, no log elsewhere."""
    if room in MAY_PRINT:
        return []
    streams = {"sys.stdout", "sys.stderr", "sys.stdout.write", "sys.stderr.write"}
    speaks = {"print", "pprint", "typer.echo", *streams}
    loud = [(n.lineno, "prints") for n in ast.walk(ast.parse(source)) if called(n) in speaks or spelled(n) in streams]
    loud += [(at, f"imports {name}") for at, name in all_imports(source) if name.split(".")[0] in {"rich", "logging"}]
    return [f"line {line}: {what}; only __main__ speaks" for line, what in sorted(set(loud))]


CLOCKS = re.compile(r"(?:.*\.)?(?:datetime|date|Timestamp)\.(?:now|today|utcnow)|uuid\.uuid[14]|os\.(?:urandom|getenv)")
CHANCE = {"random", "secrets", "time"}


def depends_on_the_day(source: str, room: str) -> list[str]:
    """No clock, no chance, no environment: the same inputs give the same bytes."""
    if room == "__main__":
        return []
    tree = list(ast.walk(ast.parse(source)))
    owned = [(n.lineno, spelled(n)) for n in tree if isinstance(n, ast.Attribute)]
    found = [(n.lineno, called(n)) for n in tree if CLOCKS.fullmatch(called(n))]
    found += [(at, name) for at, name in owned if name.endswith("os.environ") or ".random." in f"{name}."]
    found += [(at, name) for at, name in all_imports(source) if name.split(".")[0] in CHANCE or name == "os.environ"]
    return [f"line {line}: {what}; what comes out may not depend on it" for line, what in sorted(set(found))]


DISK = {"read_text", "read_bytes", "write_text", "write_bytes", "read_csv", "to_csv", "to_file", "to_parquet", "mkdir"}
DISK |= {"unlink", "iterdir", "rglob", "open"}


def touches_disk(source: str, room: str) -> list[str]:
    """Reading and writing belong to the rooms at the doors; the others take values and give values."""
    if room in MAY_TOUCH_DISK:
        return []
    calls = [n for n in ast.walk(ast.parse(source)) if called(n).rpartition(".")[2] in DISK]
    return [f"line {n.lineno}: {called(n).lstrip('.')}; {room} takes values and gives values" for n in calls]


def says_nothing(source: str, room: str) -> list[str]:
    """A module's docstring is the sentence that says what it decides."""
    return [] if ast.get_docstring(ast.parse(source)) else ["has no docstring: what does this module decide?"]


def code_lines(source: str) -> int:
    """Lines that are neither blank nor comment."""
    return sum(1 for line in source.splitlines() if line.strip() and not line.strip().startswith("#"))


def too_long(source: str, room: str) -> list[str]:
    """Logic fits on a few screens; a table of data, marked as one near its top, may be as long as the world is."""
    if any(line.strip().startswith(TABLE_MARKER) for line in source.splitlines()[:MARKER_WITHIN]):
        return []
    length = code_lines(source)
    return [f"{length} lines of code; which two decisions live here?"] if length >= LONGEST_MODULE else []


def body_lines(function: ast.FunctionDef | ast.AsyncFunctionDef, source: str) -> int:
    """Code lines of a function without its signature and its docstring."""
    body = function.body[1:] if ast.get_docstring(function) else function.body
    if not body:
        return 0
    return code_lines("\n".join(source.splitlines()[body[0].lineno - 1 : function.end_lineno]))


def long_functions(source: str, room: str) -> list[str]:
    """A function does one thing, and one thing fits on a screen."""
    functions = [n for n in ast.walk(ast.parse(source)) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]
    lengths = [(f.name, f.lineno, body_lines(f, source)) for f in functions]
    return [f"line {at}: {name} has {n} lines" for name, at, n in lengths if n > LONGEST_FUNCTION]


def walks_rows(source: str, room: str) -> list[str]:
    """A path whose length grows with the data goes by columns: no iterrows, no apply along rows."""
    calls = [n for n in ast.walk(ast.parse(source)) if isinstance(n, ast.Call)]
    slow = [n for n in calls if called(n).endswith(".iterrows") or (called(n).endswith(".apply") and along_rows(n))]
    return [f"line {n.lineno}: {called(n).rpartition('.')[2]} goes row by row" for n in slow]


def along_rows(call: ast.Call) -> bool:
    """Whether an apply is told to go along rows."""
    axes = [k.value for k in call.keywords if k.arg == "axis"] + call.args[1:2]
    return any(isinstance(axis, ast.Constant) and axis.value in (1, "columns") for axis in axes)


def catches_everything(source: str, room: str) -> list[str]:
    """An error that nobody expected must be seen."""
    handlers = [n for n in ast.walk(ast.parse(source)) if isinstance(n, ast.ExceptHandler)]
    blind = [h for h in handlers if h.type is None or blanket(h.type)]
    return [f"line {h.lineno}: catches everything" for h in blind]


def blanket(caught: ast.expr) -> bool:
    """Whether what is caught is, or holds, the root of all errors."""
    types = caught.elts if isinstance(caught, ast.Tuple) else [caught]
    return any(spelled(t).rpartition(".")[2] in {"Exception", "BaseException"} for t in types)


def gives_up_on_types(source: str, room: str) -> list[str]:
    """Any says nothing: a value has a type, or is ``object`` until it is known."""
    words = [(at, name) for at, name in all_imports(source) if name == "typing.Any"]
    words += [(n.lineno, spelled(n)) for n in ast.walk(ast.parse(source)) if spelled(n) in {"typing.Any", "t.Any"}]
    return [f"line {at}: {name}" for at, name in words]


RULES: tuple[Callable[[str, str], list[str]], ...] = (
    doors_in_disguise,
    prints,
    depends_on_the_day,
    touches_disk,
    says_nothing,
    too_long,
    long_functions,
    walks_rows,
    catches_everything,
    gives_up_on_types,
)


def named_paths(text: str, *, is_test: bool) -> list[str]:
    """Paths of one machine in a text; a test may look beside the repository when it skips without it."""
    lines = text.splitlines()
    found = [f"line {n}: a path of one machine" for n, line in enumerate(lines, 1) if MACHINE_PATH.search(line)]
    if is_test and "skip" in text:
        return found
    return found + [f"line {n}: names what no user has" for n, line in enumerate(lines, 1) if BESIDE_US.search(line)]


def out_of_place(paths: list[str]) -> list[str]:
    """The top level is fixed: six folders, and prose, lock and dot files."""
    folders = {path.split("/")[0] for path in paths if "/" in path}
    files = {path for path in paths if "/" not in path}
    strange_folders = sorted(folder for folder in folders - FOLDERS if not folder.startswith("."))
    return strange_folders + sorted(file for file in files if not ROOT_FILES.fullmatch(file))


def pins(lock: str) -> dict[str, str]:
    """Name to version of each requirement of a lock file."""
    return dict(re.findall(r"^([a-z0-9][a-z0-9._-]*)==(\S+)", lock, flags=re.MULTILINE))


def faults_of_a_lock(lock: str) -> list[str]:
    """Each requirement is pinned with its hashes, and none says which index it came from."""
    blocks = re.split(r"\n(?=[a-z0-9])", lock.split("\n", 2)[2])
    open_ended = [b.split()[0] for b in blocks if not re.match(r"[\w.-]+==", b) or "--hash=sha256:" not in b]
    hosts = re.findall(r"https?://\S+|--(?:extra-)?index-url|--find-links|--trusted-host", lock)
    return [f"{name} has no pin or no hash" for name in open_ended] + [f"names {host}" for host in hosts]


# The house as it stands


def tracked() -> list[str]:
    """What git keeps of this tree, without what was deleted and not yet committed."""
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout: nothing says which files belong to the project")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, encoding="utf-8", check=True)
    return [name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]


def project() -> dict[str, Any]:
    """What pyproject.toml says of the project."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


MODULES = sorted(PIPELINE.rglob("*.py"))
each_module = pytest.mark.parametrize("module", MODULES, ids=dotted)
LOCKS = sorted(ROOT.glob("requirements*.lock"))


def test_pipeline_holds_only_the_rooms_the_leaves_and_their_frame() -> None:
    assert {room_of(dotted(module)) for module in MODULES} - {""} <= ROOMS | LEAVES | FRAME


@each_module
def test_a_room_opens_no_other_room(module: Path) -> None:
    source = module.read_text(encoding="utf-8")
    assert wrong_doors(source, dotted(module), is_package=module.name == "__init__.py") == []


@each_module
def test_a_module_imports_only_what_the_lock_promises(module: Path) -> None:
    assert unlocked(module.read_text(encoding="utf-8"), set(project()["dependencies"])) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
@each_module
def test_a_module_keeps_the_rules(module: Path, rule: Callable[[str, str], list[str]]) -> None:
    assert rule(module.read_text(encoding="utf-8"), room_of(dotted(module))) == []


def test_every_module_has_a_name_that_says_something() -> None:
    assert {m for m in tracked() if Path(m).suffix == ".py" and Path(m).stem in NAMES_THAT_SAY_NOTHING} == set()


def test_no_file_names_a_path_of_one_machine() -> None:
    named = []
    for name in tracked():
        content = (ROOT / name).read_bytes()
        if b"\0" not in content:
            found = named_paths(content.decode("utf-8", "replace"), is_test=name.startswith("tests/"))
            named += [f"{name}: {complaint}" for complaint in found]
    assert named == []


def test_the_top_level_stays_as_it_is() -> None:
    assert out_of_place(tracked()) == []


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_a_lock_pins_everything_and_names_no_host(lock: Path) -> None:
    assert faults_of_a_lock(lock.read_text(encoding="utf-8")) == []


def test_the_locks_agree_with_each_other() -> None:
    runtime, *others = (pins((ROOT / f"requirements{of}.lock").read_text()) for of in ("", "-dev", "-bench"))
    dev, bench = others
    assert runtime.items() <= dev.items()
    assert runtime.items() <= bench.items()
    assert {name for name in dev.keys() & bench.keys() if dev[name] != bench[name]} == set()


@pytest.mark.parametrize(("lock", "extra"), [("", None), ("-dev", "dev"), ("-bench", "bench")])
def test_a_lock_holds_what_pyproject_asks_for(lock: str, extra: str | None) -> None:
    wanted = project()["dependencies"] + (project()["optional-dependencies"][extra] if extra else [])
    assert set(wanted) <= pins((ROOT / f"requirements{lock}.lock").read_text()).keys()


# The rules on small houses


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("pipeline.fuse", "from pipeline.geocode import place"),
        ("pipeline.fuse.marks", "import pipeline.geocode.score"),
        ("pipeline.fuse.marks", "from ..geocode import place"),
        ("pipeline.fuse.marks", "from .. import geocode"),
        ("pipeline.fuse.marks", "from pipeline import geocode"),
        ("pipeline.fuse.marks", "from pipeline import build"),
        ("pipeline.fuse.marks", "def late():\n    from pipeline.coding import coded"),
        ("pipeline.names", "from pipeline.fuse import fuse"),
        ("pipeline.validate", "from pipeline.__main__ import app"),
    ],
)
def test_a_wrong_door_is_seen(module: str, source: str) -> None:
    assert wrong_doors(source, module)


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("pipeline.fuse.marks", "from pipeline.names import folded\nfrom . import reasons\nfrom .reasons import why"),
        ("pipeline.fuse.marks", "from .. import ids\nfrom ..figures import Figure\nimport pandas as pd"),
        ("pipeline.schema", "from pipeline import vocab"),
        ("pipeline.build", "from pipeline import fuse, geocode"),
        ("pipeline.__main__", "from pipeline.build import build\nfrom pipeline.export import codebook"),
    ],
)
def test_a_right_door_is_open(module: str, source: str) -> None:
    assert wrong_doors(source, module) == []


def test_a_package_imports_what_stands_beside_its_modules() -> None:
    assert wrong_doors("from .pairs import pairs", "pipeline.fuse", is_package=True) == []
    assert wrong_doors("from ..geocode import place", "pipeline.fuse", is_package=True)


def test_an_import_that_the_lock_does_not_promise_is_seen() -> None:
    promised = {"pandas", "xstatic-leaflet"}
    kept = "import csv\nimport pandas as pd\nfrom xstatic.pkg import leaflet\nfrom . import why"
    assert unlocked(kept, promised) == []
    assert unlocked("import pandas, spacy", promised) == ["imports spacy, which requirements.lock does not promise"]


@pytest.mark.parametrize(
    ("rule", "source"),
    [
        (doors_in_disguise, "import importlib\nimportlib.import_module('pipeline.fuse')"),
        (prints, "print('done')"),
        (prints, "import sys\nsys.stderr.write('done')"),
        (prints, "import sys\nsay = sys.stdout"),
        (prints, "from rich.progress import track"),
        (prints, "import logging"),
        (depends_on_the_day, "import datetime\ndatetime.date.today()"),
        (depends_on_the_day, "pd.Timestamp.now()"),
        (depends_on_the_day, "from time import monotonic"),
        (depends_on_the_day, "import random"),
        (depends_on_the_day, "np.random.default_rng()"),
        (depends_on_the_day, "import os\nos.environ['TZ'] = 'UTC'"),
        (depends_on_the_day, "from os import environ"),
        (touches_disk, "open('claims.csv')"),
        (touches_disk, "Path('claims.csv').read_text()"),
        (touches_disk, "pd.read_csv(file)"),
        (says_nothing, "CODES = (1, 2)"),
        (says_nothing, "# What this is\nCODES = (1, 2)"),
        (too_long, "x = 1\n" * LONGEST_MODULE),
        (too_long, "x = 1\n" * LONGEST_MODULE + TABLE_MARKER),
        (long_functions, "def long():\n" + "    x = 1\n" * (LONGEST_FUNCTION + 1)),
        (walks_rows, "for at, row in claims.iterrows():\n    pass"),
        (walks_rows, "claims.apply(place, axis=1)"),
        (walks_rows, "claims[['a', 'b']].apply(place, axis='columns')"),
        (walks_rows, "claims.apply(place, 1)"),
        (catches_everything, "try:\n    x()\nexcept:\n    pass"),
        (catches_everything, "try:\n    x()\nexcept Exception:\n    pass"),
        (catches_everything, "try:\n    x()\nexcept (ValueError, builtins.BaseException) as why:\n    pass"),
        (gives_up_on_types, "from typing import Any"),
        (gives_up_on_types, "import typing\nx: typing.Any = 1"),
    ],
)
def test_a_broken_rule_is_seen(rule: Callable[[str, str], list[str]], source: str) -> None:
    assert rule(source, "fuse")


@pytest.mark.parametrize(
    ("rule", "room", "source"),
    [
        (prints, "__main__", "from rich.progress import track\nprint('done')"),
        (prints, "fuse", "blueprint()\nclaims.print_area"),
        (depends_on_the_day, "__main__", "import time\ntime.time()"),
        (
            depends_on_the_day,
            "fuse",
            "from datetime import date, time\ndate(2025, 3, 7)\ntime(12)\nevent.time_precision",
        ),
        (touches_disk, "ingest", "pd.read_csv(file)"),
        (says_nothing, "fuse", '"""Decides which claims tell of one event."""'),
        (too_long, "vocab", f'"""The closed lists."""\n{TABLE_MARKER}\n' + "x = 1\n" * LONGEST_MODULE),
        (too_long, "fuse", "x = 1\n# why\n\n" * (LONGEST_MODULE - 1)),
        (long_functions, "fuse", 'def short():\n    """Long\n' + "    words\n" * 60 + '    """\n    return 1'),
        (walks_rows, "fuse", "claims.apply(str.strip)\nclaims.groupby('place_id').apply(best, include_groups=False)"),
        (catches_everything, "fuse", "try:\n    x()\nexcept (ValueError, KeyError):\n    pass"),
        (gives_up_on_types, "fuse", "import pandas as pd\nx: pd.Series\nif any(x):\n    pass"),
    ],
)
def test_a_kept_rule_is_quiet(rule: Callable[[str, str], list[str]], room: str, source: str) -> None:
    assert rule(source, room) == []


@pytest.mark.parametrize("folder", ["root", "home", "work", "tmp"])
def test_a_path_of_one_machine_is_seen(folder: str) -> None:
    assert named_paths(f"RAW = '/{folder}/claims.csv'", is_test=True)
    assert named_paths(f"see https://example.org/{folder}/claims and gazetteer/{folder}/x", is_test=False) == []


def test_only_a_test_that_skips_may_look_beside_the_repository() -> None:
    beside = "SEED = Path('..' '/shared')".replace("' '", "")
    assert named_paths(beside, is_test=True)
    assert named_paths(f"{beside}\npytest.skip('no seed')", is_test=True) == []
    assert named_paths(f"{beside}\npytest.skip('no seed')", is_test=False)


def test_a_stranger_at_the_top_level_is_seen() -> None:
    kept = ["Makefile", "README.md", "CITATION.cff", "LICENSE", "requirements-dev.lock", ".ci/run", ".gitignore"]
    assert out_of_place([*kept, "pipeline/ids.py", "docs/map.png"]) == []
    assert out_of_place([*kept, "scripts/derive.py", "setup.py", "notes.txt"]) == ["scripts", "notes.txt", "setup.py"]


def test_a_lock_with_a_host_or_without_a_hash_is_seen() -> None:
    head = "# made by\n#    a command\n"
    assert faults_of_a_lock(f"{head}rich==15.0.0 \\\n    --hash=sha256:ab\n") == []
    assert faults_of_a_lock(f"{head}rich==15.0.0\n")
    assert faults_of_a_lock(f"{head}rich>=15 \\\n    --hash=sha256:ab\n")
    assert faults_of_a_lock(f"{head}--index-url https://example.org/simple\nrich==15.0.0 \\\n    --hash=sha256:ab\n")
