"""How time and memory of `planscribe read` grow with the pages of one PDF."""

import plans
import speed
from tables import table


def measure(programs, folders, work, jobs, counts):
    """For each number of pages what one run took. All have the pages of the fewest, again and
    again, so that they differ in nothing but their number."""
    scans = [plans.scan(plan, "office") for plan in folders]
    fewest = speed.repeat(scans, min(counts), work / "fewest.pdf")
    runs = {}
    for count in counts:
        pdf = speed.repeat([fewest], count, work / f"pages-{count}.pdf")
        runs[count] = speed.read(programs.planscribe, pdf, jobs, work)
        print(f"tests/bench: growth, {count} pages done", flush=True)
    return runs


def rows(runs):
    least = runs[min(runs)].memory
    for count, run in runs.items():
        yield [str(count), run.seconds / count, round(run.memory), run.memory / least]


def section(runs, jobs):
    return (f"One PDF of office scans, the pages of the fewest repeated; {jobs} pages at once."
            "\n\n"
            + table(["pages", "seconds a page", "peak memory MB", "to the fewest"], rows(runs)))
