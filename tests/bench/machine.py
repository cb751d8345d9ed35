"""When and on what something was measured."""

import datetime
import os
import re
import shutil
import subprocess
from pathlib import Path

HOME = Path(__file__).resolve().parents[2]


def first_match(pattern, *command):
    said = subprocess.run(command, capture_output=True, text=True, check=False)
    found = re.search(pattern, said.stdout + said.stderr)
    return found[1] if found else "unknown"


def processor():
    cpu = Path("/proc/cpuinfo").read_text()
    found = re.search(r"^model name\s*:\s*(.+)", cpu, re.MULTILINE)
    return f"{found[1].strip() if found else 'unknown processor'}, {os.cpu_count()} cores"


def versions(planscribe):
    number = r"(\d[\w.+~-]*)"
    commit = first_match(r"(\S+)", "git", "-C", HOME, "describe", "--always")
    if first_match(r"(\S+)", "git", "-C", HOME, "status", "--porcelain", "--",
                   "pipeline", "dictionaries", "tools") != "unknown":
        commit += ", changed"
    yield f"planscribe {first_match(number, planscribe, '--version')} ({commit})"
    yield f"tesseract {first_match('tesseract ' + number, 'tesseract', '--version')}"
    if shutil.which("ocrmypdf"):
        yield f"ocrmypdf {first_match(number, 'ocrmypdf', '--version')}"


def stamp(planscribe, command):
    """A line that says date, machine, versions and the command."""
    return (f"Measured {datetime.date.today()} on {processor()}; "
            f"{', '.join(versions(planscribe))}; `{command}`.\n")
