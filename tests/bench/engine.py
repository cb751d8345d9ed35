"""What it takes the engine to prove a table of 200 rows and 12 columns, by how many of its digits
were misread."""

import json
import subprocess

from scoring import percent
from tables import table

TABLES = 200
SIZE = (12, 19, 9)  # columns, groups of costs, rows of each group
MISREAD = (1, 3, 10, 40)


def measure(programs):
    results = {}
    for misread in MISREAD:
        command = [programs.prove_measure, *(str(n) for n in (TABLES, *SIZE, misread))]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        results[misread] = json.loads(done.stdout)
    return results


def rows(results):
    for misread, said in results.items():
        yield [str(misread), said["p50"], said["p99"], said["most"],
               percent(said["repaired"], said["misread"]),
               percent(said["doubtful"], said["misread"]), said["wrong_proved"]]


def section(results):
    one = next(iter(results.values()))
    return (f"{TABLES} made tables of {one['rows']} rows and {SIZE[0]} columns, {one['cells']} "
            f"cells with {one['rivals']} rival readings; digits misread in so many cells of each.\n\n"
            + table(["misread", "median, ms", "99th percentile, ms", "most, ms", "put right %",
                     "doubtful %", "false though proved"], rows(results)))
