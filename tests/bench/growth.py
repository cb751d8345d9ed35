"""How time and memory of `planscribe read` grow with the pages of one PDF."""

import plans
import speed
from tables import table


LEVELS = {"digital": "born-digital pages", "office": "office scans"}


def measure(programs, folders, level, work, jobs, counts):
    """For each number of pages what one run took. All have the pages of the fewest, again and
    again, so that they differ in nothing but their number."""
    scans = [plans.scan(plan, level) for plan in folders]
    fewest = speed.repeat(scans, min(counts), work / "fewest.pdf")
    runs = {}
    for count in counts:
        pdf = speed.repeat([fewest], count, work / f"pages-{count}.pdf")
        runs[count] = speed.read(programs.planscribe, pdf, jobs, work)
        print(f"tests/bench: growth, {level}, {count} pages done", flush=True)
    return runs


def rows(runs):
    least = runs[min(runs)].memory
    for count, run in runs.items():
        yield [str(count), run.seconds / count, round(run.memory), run.memory / least]


def section(runs, level, jobs):
    return (f"One PDF of {LEVELS[level]}, those of the fewest repeated; {jobs} pages at once.\n\n"
            + table(["pages", "seconds a page", "peak memory MB", "to the fewest"], rows(runs)))
