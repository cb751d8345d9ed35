"""Runs programs and measures them: seconds, and the memory of a process with all below it."""

import os
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

FINE = (0, 3)  # 3: done, but a person should look
INTERVAL = 0.2  # seconds between two looks at the memory


@dataclass
class Run:
    seconds: float
    memory: float  # MB, see measured()


def proportional(pid):
    """Memory of a process in kB, pages that it shares counted in shares (PSS)."""
    try:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1])
    except OSError:  # it has ended
        pass
    return 0


def session_members(session):
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            if os.getsid(int(entry.name)) == session:
                yield int(entry.name)
        except OSError:
            pass


def watch(session, ended, peak):
    while not ended.wait(INTERVAL):
        peak[0] = max(peak[0], sum(map(proportional, session_members(session))))


def measured(command, env=None, fine=FINE):
    """Runs a command in a session of its own. Its memory is the greatest that the processes of
    the session held together, looked at every INTERVAL; at least the peak of the largest one."""
    with tempfile.TemporaryFile() as said:
        begun = time.monotonic()
        child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                 stderr=said, env=env, start_new_session=True)
        ended, peak = threading.Event(), [0]
        watcher = threading.Thread(target=watch, args=(child.pid, ended, peak))
        watcher.start()
        _, status, used = os.wait4(child.pid, 0)
        seconds = time.monotonic() - begun
        ended.set()
        watcher.join()
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode not in fine:
            said.seek(0)
            sys.exit(f"{command[0]} ended with {child.returncode}:\n"
                     + said.read().decode(errors="replace"))
    return Run(seconds, max(peak[0], used.ru_maxrss) / 1024)
