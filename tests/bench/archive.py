"""How long an archive takes to answer, and how it grows: the same documents in a SQLite file and on
a PostgreSQL server of its own."""

import statistics
import subprocess
import sys
import time

import machine
from tables import table

sys.path.insert(0, str(machine.HOME / "tests/support"))
from postgresql_server import Server  # noqa: E402

ROUNDS = 5
QUESTIONS = {"find a word of one page": ["find", "unik7"],
             "find a word of most documents": ["find", "budget"],
             "find a phrase of most documents": ["find", "varje insats"],
             "list": ["list"],
             "show": ["show", "00000000"],
             "compare, every question": ["compare"],
             "compare, one question": ["compare", "--question", "state_grant"],
             "compare, one association": ["compare", "--association", "Ort7"],
             "compare, a page with charts": ["compare", "--out", "{work}/compared.html"],
             "compare, JSON": ["compare", "--out", "{work}/compared.json"],
             "compare, Excel": ["compare", "--out", "{work}/compared.xlsx"]}


def seconds(command):
    begun = time.monotonic()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    return time.monotonic() - begun


def answers(planscribe, store, work):
    """The median of ROUNDS for each question, the whole life of the program each time."""
    def command(verb):
        return [planscribe, *(word.format(work=work) for word in verb), "--store", store]
    return {name: statistics.median(seconds(command(verb)) for _ in range(ROUNDS))
            for name, verb in QUESTIONS.items()}


def grown(programs, store, plan, work, counts, size):
    """For each number of documents: seconds to keep one of those that were added, MB, answers."""
    have, steps = 0, {}
    for count in counts:
        spent = seconds([programs.fill_archive, store, plan, str(have), str(count - 1)])
        steps[count] = spent / (count - have), size() / 1e6, answers(programs.planscribe, store, work)
        have = count
        print(f"tests/bench: archive, {count} documents done", flush=True)
    return steps


def measure(programs, plan, work, counts):
    file = work / "archive.db"
    results = {"SQLite": grown(programs, file, plan, work, counts, lambda: file.stat().st_size)}
    with Server() as server:
        results["PostgreSQL"] = grown(
            programs, server.url(), plan, work, counts,
            lambda: int(server.sql("SELECT pg_database_size('postgres')")))
    return results


def rows(steps):
    yield ["ms to keep a document", *(1000 * kept for kept, _, _ in steps.values())]
    yield ["MB", *(round(size) for _, size, _ in steps.values())]
    for name in QUESTIONS:
        yield [name + ", s", *(answered[name] for _, _, answered in steps.values())]


def section(results, pages):
    text = (f"One plan of {pages} pages, kept again and again as another with 12 tables; seconds "
            f"from the start of the program to its end, median of {ROUNDS}. The server runs on the "
            "same machine and does not wait for its disk.\n")
    for name, steps in results.items():
        text += f"\n{name}:\n\n" + table(["documents", *map(str, steps)], rows(steps))
    return text
