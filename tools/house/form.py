"""Form: lengths, names, dictionaries, words that must not stay, clang-format."""

import re
import subprocess
import unicodedata

from tree import Violation

CODE = (".h", ".cpp", ".py", ".sh", ".cmake", "")
LONGEST = 400
EMPTY_NAMES = {"util", "utils", "helper", "helpers", "manager", "managers", "misc"}
LEFT_BEHIND = re.compile(r"\b(TODO|FIXME|XXX)\b|DISABLED_")
RULES_THEMSELVES = ("tools/house", "tests/house")
FORMATTER = 14


def lengths(tree):
    for file in tree.under("pipeline", "tests", "tools", ends=CODE):
        length = tree.text(file).count("\n")
        if length > LONGEST:
            yield Violation(file, length, f"{length} lines", f"split it; {LONGEST} is the most")


def names(tree):
    for file in tree.under("pipeline", "tests", "tools"):
        said = {word for part in file.parts for word in re.split(r"[._-]", part.lower())}
        for word in sorted(EMPTY_NAMES & said):
            yield Violation(file, 1, f"the name says {word}", "name it for what it does")


def left_behind(tree):
    for file in tree.under("pipeline", "tests", "tools", ends=CODE):
        if file.as_posix().startswith(RULES_THEMSELVES):
            continue
        for number, line in tree.lines(file):
            if found := LEFT_BEHIND.search(line):
                yield Violation(file, number, f"{found[0]} is left in", "do it, or take it out")


def dictionaries(tree):
    """Each states source, licence and columns, has a row for every line, and is NFC."""
    for file in tree.under("dictionaries", ends=(".tsv",)):
        lines = tree.text(file).splitlines()
        head = [line for line in lines if line.startswith("#")]
        for part in ("source", "licence", "columns"):
            if not any(re.match(rf"# {part}: \S", line) for line in head):
                yield Violation(file, 1, f"the {part} is not named", f"add a line # {part}: …")
        for number, line in enumerate(lines, start=1):
            if "\ufffd" in line or not unicodedata.is_normalized("NFC", line):
                yield Violation(file, number, "not UTF-8 in normal form C", "save it so")


def clang_format(tree):
    """Only with the version that the project is formatted with, so that machines agree."""
    files = tree.under("pipeline", "tests", "tools", ends=(".h", ".cpp"))
    if not files or _formatter_version() != FORMATTER:
        return
    done = subprocess.run(["clang-format", "--dry-run", "-Werror", *map(str, files)],
                          cwd=tree.root, capture_output=True, text=True, check=False)
    first = {}
    for path, line in re.findall(r"^(\S+?):(\d+):\d+: error:", done.stderr, re.MULTILINE):
        first.setdefault(path, int(line))
    for file in files:
        if line := first.get(str(file)):
            yield Violation(file, line, "not as clang-format writes it", f"clang-format -i {file}")


def _formatter_version():
    try:
        said = subprocess.run(["clang-format", "--version"], capture_output=True, text=True,
                              check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return None
    found = re.search(r"version (\d+)", said)
    return int(found[1]) if found else None
