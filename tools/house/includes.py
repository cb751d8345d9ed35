"""Who may include whom: the arrows between rooms, and the fences around foreign libraries."""

from collections import defaultdict
from fnmatch import fnmatch

from tree import Violation, table

ROOMS = {room: set(others.split()) | {room} for room, others in table("rooms.tsv")}
LIBRARIES = table("libraries.tsv")


def arrows(tree):
    """A room includes itself and the rooms that rooms.tsv grants it, by "room/file.h"."""
    for file in tree.under("pipeline", ends=(".h", ".cpp")):
        room = file.parts[1]
        if room not in ROOMS:
            yield Violation(file, 1, f"room {room} is not on the map",
                            "name it in tools/house/rooms.tsv and pipeline/README.md")
            continue
        for include in tree.includes(file):
            if not include.ours:
                continue
            other = include.name.split("/")[0]
            if other not in ROOMS or not (tree.root / "pipeline" / include.name).is_file():
                yield Violation(file, include.line, f'"{include.name}" is no file of a room',
                                'write #include "room/file.h"')
            elif other not in ROOMS[room]:
                yield Violation(file, include.line, f"room {room} includes room {other}",
                                "speak through the model, or let app hand it over")


def fences(tree):
    """A foreign library is seen only where libraries.tsv allows, and in no header."""
    seen = defaultdict(dict)
    for file in tree.under("pipeline", ends=(".h", ".cpp")):
        for include in tree.includes(file):
            if include.ours or _is_standard(include.name):
                continue
            yield from _fence(file, include, seen)
    for name, _, _, most in LIBRARIES:
        allowed = len(seen[name]) if most == "any" else int(most)
        for file, line in list(seen[name].items())[allowed:]:
            yield Violation(file, line, f"{name} is seen in more than {most} file",
                            "keep it in " + next(iter(seen[name])).as_posix())


def _fence(file, include, seen):
    for name, headers, where, _ in LIBRARIES:
        if not any(fnmatch(include.name, pattern) for pattern in headers.split()):
            continue
        if file.suffix == ".h":
            yield Violation(file, include.line, f"a header includes {name}",
                            "hide it in a source file behind a type of ours")
        elif not any(fnmatch(file.as_posix(), pattern) for pattern in where.split()):
            yield Violation(file, include.line, f"{name} is not for this file",
                            f"it is seen only in {where}")
        else:
            seen[name].setdefault(file, include.line)
        return
    yield Violation(file, include.line, f"<{include.name}> is of no library that we know",
                    "name it in tools/house/libraries.tsv")


def _is_standard(name):
    return "/" not in name and "." not in name
