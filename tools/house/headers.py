"""Every header guards itself and compiles alone."""

import hashlib
import json
import os
import re
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tree import Violation

COMPILER = ["g++", "-std=c++20", "-fsyntax-only", "-Wall", "-Wextra", "-Werror",
            '-DPLANSCRIBE_SOURCE_DIR=""', "-x", "c++", "-"]
SEARCHED = ("pipeline", "tools", "tests/support")


def guarded(tree):
    for file in tree.under("pipeline", "tests", "tools", ends=(".h",)):
        if "#pragma once" not in tree.text(file).splitlines()[:1]:
            yield Violation(file, 1, "does not begin with #pragma once", "let it")


def alone(tree):
    """Compiles each header by itself; what compiled once is known by its checksum."""
    headers = tree.under("pipeline", "tests", ends=(".h",))
    cache = tree.root / "build" / "house" / "headers.json"
    known = set(json.loads(cache.read_text())) if cache.is_file() else set()
    keys = {header: _key(tree, header) for header in headers}
    new = [header for header in headers if keys[header] not in known]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        complaints = dict(zip(new, pool.map(lambda header: _compile(tree, header), new)))
    for header, complaint in complaints.items():
        if complaint:
            line, what = complaint
            yield Violation(header, line, f"does not compile alone ({what})",
                            "include what it uses")
    good = [key for header, key in keys.items() if not complaints.get(header)]
    cache.parent.mkdir(parents=True, exist_ok=True)
    cache.write_text(json.dumps(sorted(good)))


def _compile(tree, header):
    """Line and first complaint of the compiler, nothing when it has none."""
    folders = [f"-I{folder}" for folder in SEARCHED]
    done = subprocess.run([*COMPILER, *folders], cwd=tree.root, text=True, check=False,
                          capture_output=True, input=f'#include "{header.as_posix()}"\n' * 2)
    if done.returncode == 0:
        return None
    at = re.search(rf"^{re.escape(header.as_posix())}:(\d+)", done.stderr, re.MULTILINE)
    error = re.search(r"error: (.*)", done.stderr)
    return int(at[1]) if at else 1, error[1] if error else done.stderr.strip()


def _key(tree, header):
    """Checksum of the header, of all headers of ours that it leads to, and of the command."""
    digest = hashlib.sha256(repr(COMPILER).encode())
    for file in sorted(_closure(tree, header, set())):
        digest.update((tree.root / file).read_bytes())
    return digest.hexdigest()


def _closure(tree, file, seen):
    seen.add(file)
    for include in tree.includes(file):
        for folder in SEARCHED if include.ours else ():
            other = Path(folder) / include.name
            if (tree.root / other).is_file() and other not in seen:
                _closure(tree, other, seen)
    return seen
