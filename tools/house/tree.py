"""The files that the rules of the house look at, and the tables that state them."""

import re
from dataclasses import dataclass
from pathlib import Path

INCLUDE = re.compile(r'^\s*#\s*include\s+(?:"([^"]+)"|<([^>]+)>)')
NOT_OURS = {".git", "build", "out", "__pycache__"}


@dataclass
class Violation:
    """One broken rule: where it stands, what is wrong, and what to do about it."""

    file: Path
    line: int
    what: str
    do: str

    def __str__(self):
        return f"{self.file.as_posix()}:{self.line}: {self.what}: {self.do}"


@dataclass
class Include:
    line: int
    name: str
    ours: bool  # "quoted", so a file of the project


class Tree:
    """The project under `root`; all paths that it gives out are relative to it."""

    def __init__(self, root):
        self.root = Path(root).resolve()
        self.files = sorted(
            path.relative_to(self.root)
            for path in self.root.rglob("*")
            if path.is_file() and not NOT_OURS & set(path.relative_to(self.root).parts)
        )

    def under(self, *folders, ends=()):
        """Files in any of the folders, with one of the endings when some are given."""
        return [f for f in self.files if f.parts[0] in folders and (not ends or f.suffix in ends)]

    def text(self, file):
        return (self.root / file).read_text(encoding="utf-8", errors="replace")

    def lines(self, file):
        """Line numbers, from 1, with their text."""
        return enumerate(self.text(file).splitlines(), start=1)

    def includes(self, file):
        found = ((number, INCLUDE.match(line)) for number, line in self.lines(file))
        return [Include(n, m[1] or m[2], bool(m[1])) for n, m in found if m]


def table(name):
    """Rows of a tab-separated table beside this file; lines with '#' are left out."""
    lines = (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line.strip() and not line.startswith("#")]
