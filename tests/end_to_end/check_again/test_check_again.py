#!/usr/bin/python3
"""A plan.json says enough to prove it again: test_check_again.py PLANSCRIBE

Reads sample plans (born digital, fax, with a sum that is printed wrong), then checks each plan.json.
Findings, amounts, statuses and certificates must be those of the reading, and so must every record.
One line for each difference; ends with 1 when there is one. Pages count fewer words, as only places
of records are written there.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

HOME = Path(__file__).resolve().parents[3]
SAMPLES = ["lindasen-2024/digital.pdf", "lindasen-2024/fax.tif", "norra-sundbygden-2019/fax.tif"]
DONE = (0, 3)


def run(program, *arguments):
    done = subprocess.run([program, *map(str, arguments)], stdin=subprocess.DEVNULL,
                          capture_output=True, text=True, check=False)
    if done.returncode not in DONE:
        sys.exit(f"{' '.join(map(str, arguments))}: ended with {done.returncode}\n{done.stderr}")
    return done


def differences(read, checked, path="plan"):
    if isinstance(read, dict) and isinstance(checked, dict) and read.keys() == checked.keys():
        for name, value in read.items():
            yield from differences(value, checked[name], f"{path}/{name}")
    elif isinstance(read, list) and isinstance(checked, list) and len(read) == len(checked):
        for i, (one, other) in enumerate(zip(read, checked)):
            yield from differences(one, other, f"{path}/{i}")
    elif read != checked:
        yield f"{path}: read {str(read)[:200]}, checked {str(checked)[:200]}"


def faults(program, sample, folder):
    run(program, "read", HOME / "samples" / sample, "--out", folder, "--jobs", 1)
    plan = folder / Path(sample).stem / "plan.json"
    read = json.loads(plan.read_text(encoding="utf-8"))
    again = run(program, "check", plan, "--json")
    checked = json.loads(again.stdout)
    for record in (read, checked):
        del record["made_by"]
        for page in record["pages"]:
            del page["words"]
        for cell in cells(record):  # the cost of a rival that was taken is not kept
            if cell["repaired"]:
                cell.pop("alternatives", None)
    if not any(True for _ in cells(read)):
        yield "no cell was read"
    yield from differences(read, checked)


def cells(plan):
    for table in plan["tables"]:
        for row in table["rows"]:
            yield from (cell for cell in row["cells"] if cell)


def main():
    program = str(Path(sys.argv[1]).resolve())
    wrong = False
    for sample in SAMPLES:
        with tempfile.TemporaryDirectory() as folder:
            for fault in faults(program, sample, Path(folder)):
                print(f"{sample}: {fault}")
                wrong = True
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
