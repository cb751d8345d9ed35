"""Speed and peak memory of `planscribe read`, of bare tesseract and of ocrmypdf on the same PDF,
in turn within one run, so that what else the machine does strikes all alike."""

import re
import shutil
import statistics
import subprocess
from itertools import cycle, islice

import plans
import repair
import tesseract
from processes import measured
from tables import table


def pages_of(pdf):
    said = subprocess.run(["pdfinfo", pdf], capture_output=True, text=True, check=True).stdout
    return int(re.search(r"^Pages:\s+(\d+)", said, re.MULTILINE)[1])


def repeat(pdfs, count, target):
    """A PDF of `count` pages: those of the PDFs, in order, over and over."""
    pages = [(pdf, page) for pdf in pdfs for page in range(1, pages_of(pdf) + 1)]
    chosen = [str(word) for page in islice(cycle(pages), count) for word in page]
    subprocess.run(["qpdf", "--empty", "--pages", *chosen, "--", target], check=True)
    return target


def read(planscribe, pdf, jobs, work):
    """`planscribe read`; the seconds of its stages go to work/stages.tsv."""
    return measured([planscribe, "read", pdf, "--jobs", str(jobs), "--out", work / "out",
                     "--timings", work / "stages.tsv"])


def ocrmypdf(pdf, jobs, work):
    return measured(["ocrmypdf", "--force-ocr", "-l", "swe", "--output-type", "pdf", "--jobs",
                     str(jobs), pdf, work / "ocrmypdf.pdf"], fine=(0,))


def stages(file):
    """Seconds of each stage, added up over all workers; `all` is their whole life."""
    lines = file.read_text().splitlines()[1:]
    return {name: float(seconds) for name, seconds in (line.split("\t") for line in lines)}


def measure(programs, folders, work, jobs, count, rounds):
    """Runs of each reader, one a round; the stages of the last; words a second of repair."""
    pdf = repeat([plans.scan(plan, "office") for plan in folders], count, work / "pages.pdf")
    pictures = tesseract.pictures(pdf, work / "pictures")
    runs = {"tesseract -l swe": [], "planscribe read": []}
    if shutil.which("ocrmypdf"):
        runs["ocrmypdf"] = []
    for number in range(1, rounds + 1):
        runs["tesseract -l swe"].append(tesseract.read(pictures, jobs, work))
        runs["planscribe read"].append(read(programs.planscribe, pdf, jobs, work))
        if "ocrmypdf" in runs:
            runs["ocrmypdf"].append(ocrmypdf(pdf, jobs, work))
        print(f"tests/bench: speed, round {number} of {rounds} done", flush=True)
    return runs, stages(work / "stages.tsv"), repair_speed(programs, work)


def repair_speed(programs, work):
    """Words a second of one core, of our repair and of Hunspell's suggestions."""
    raw = work / "raw.txt"
    raw.write_text(repair.lines(work / "out/pages", "raw"), encoding="utf-8")
    ours = subprocess.run([programs.repair_measure, raw, raw], capture_output=True, text=True,
                          check=True)
    return (repair.words_a_second(ours.stdout),
            repair.first_suggestions(programs.first_suggestion, raw, work / "suggested.txt"))


def ratio(runs, others, quantity):
    """Median over the rounds of one quantity by that of another reader in the same round."""
    return statistics.median(quantity(a) / quantity(b) for a, b in zip(runs, others))


def run_rows(runs, count):
    ours = runs["planscribe read"]
    for name, those in runs.items():
        seconds = statistics.median(run.seconds for run in those)
        yield [name, round(count * 60 / seconds, 1),
               ratio(those, ours, lambda run: run.seconds),
               round(statistics.median(run.memory for run in those)),
               ratio(those, ours, lambda run: run.memory)]


def stage_rows(seconds):
    rest = seconds["all"] - sum(value for name, value in seconds.items() if name != "all")
    for name, value in [*seconds.items(), ("open, wait", rest)]:
        if name != "all":
            yield [name, value, 100 * value / seconds["all"]]


def section(results, count, rounds, jobs):
    runs, seconds, words = results
    missing = "" if "ocrmypdf" in runs else \
        "ocrmypdf is not installed (`apt-get install ocrmypdf`), so it was not measured.\n\n"
    return (f"{count} pages of office scans, {jobs} at once; median of {rounds} rounds. "
            "Time and memory of planscribe are 1.\n\n" + missing
            + table(["reads", "pages a minute", "time", "memory MB", "memory"],
                    run_rows(runs, count))
            + "\nStages of `planscribe read`, seconds added up over its workers.\n\n"
            + table(["stage", "seconds", "%"], stage_rows(seconds))
            + "\nRepair alone, on the words of these pages, one core.\n\n"
            + table(["repairs", "words a second", "to planscribe"],
                    [["planscribe", round(words[0]), 1.0],
                     ["Hunspell, first suggestion", round(words[1]), words[1] / words[0]]]))
