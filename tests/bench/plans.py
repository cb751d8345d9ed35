"""The made plans that are read: their seeds, their levels, and the files of each."""

import json
import subprocess
from pathlib import Path

# First seeds of the two sets. Causes of error are sought and mended in `tuning` only; nobody
# looks at a plan of `measured`, so its figures say what happens to plans nobody has seen.
SETS = {"tuning": 101, "measured": 5001}
PLANTED = 0.25  # share of the plans with an error of print on purpose

LEVELS = ("digital", "office", "fax", "photocopy", "phone", "low", "badlayer", "ocr-eng",
          "garbled")
TEXTS = ("ocr-eng", "garbled")  # inputs without pictures


def make(program, first, count, levels, folder, jobs):
    """Makes `count` plans from seed `first`; returns the folder of each."""
    seeds = f"{first}-{first + count - 1}"
    subprocess.run([program, "--seeds", seeds, "--levels", ",".join(levels), "--out", folder,
                    "--jobs", str(jobs), "--planted", str(PLANTED)], check=True)
    return [folder / str(seed) for seed in range(first, first + count)]


def scan(plan, level):
    """The file of a plan at a level."""
    for ending in ("pdf", "tif", "txt"):
        file = plan / f"{level}.{ending}"
        if file.exists():
            return file
    raise FileNotFoundError(f"{plan} has no {level}")


def truth(plan):
    return json.loads((plan / "truth/plan.json").read_text(encoding="utf-8"))


def pages(plan):
    return truth(plan)["source"]["pages"]


def cells(plan):
    return sum(cell is not None and cell["amount"] is not None
               for table in truth(plan)["tables"] for row in table["rows"]
               for cell in row["cells"])


def size(folders):
    """How many plans, pages and cells; what BENCHMARKS.md says of a set."""
    return (f"{len(folders)} plans, {sum(map(pages, folders))} pages, "
            f"{sum(map(cells, folders))} cells")
