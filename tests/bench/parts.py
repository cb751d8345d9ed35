"""What each part of the repair is worth: the same texts of bad OCR, repaired without it."""

import subprocess

import plans
from scoring import percent, rate, score
from tables import table

PARTS = ("profile", "language", "lists", "names", "seams", "marks")


def repaired(program, files, part, work):
    """The texts with a part of the repair switched off."""
    work.mkdir(parents=True)
    without = ["--without", part] if part else []
    targets = [work / f"{file.parent.name}.txt" for file in files]
    for file, target in zip(files, targets):
        with open(target, "wb") as result:
            subprocess.run([program, *without, file], stdout=result, check=True)
    return targets


def measure(programs, folders, work):
    """Scores by level and part; None stands for the whole repair, "all" for no repair."""
    results = {}
    for level in plans.TEXTS:
        files = [plans.scan(folder, level) for folder in folders]
        results[level] = {"all": score(programs.planscribe, folders, files, files)}
        for part in (None, *PARTS):
            texts = repaired(programs.repair_measure, files, part, work / f"{level}-{part}")
            results[level][part] = score(programs.planscribe, folders, texts, files)
    return results


def row(name, scores):
    words = scores["words"]
    right = words["kept"] + words["broken"]
    wrong = words["truth"] - right
    return [name, percent(words["mended"], wrong),
            percent(words["mended"], wrong - words["numbers"]), percent(words["miswritten"], wrong),
            words["broken"], percent(words["broken"], right), rate(scores["text"]["cer"])]


def section(results, folders):
    text = f"{plans.size(folders)}.\n"
    for level, scores in results.items():
        words = scores["all"]["words"]
        wrong = words["truth"] - words["kept"]
        text += (f"\n`{level}`: {words['truth']} words, {wrong} of them wrong as read, "
                 f"CER {rate(scores['all']['text']['cer']):.2f} %.\n\n")
        names = {None: "the whole repair", **{part: f"without {part}" for part in PARTS}}
        text += table(["", "put right %", "but for numbers %", "made wrong otherwise %", "right ones broken",
                       "broken %", "CER %"],
                      [row(name, scores[part]) for part, name in names.items()])
    return text
