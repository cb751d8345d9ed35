"""Quality by level: what planscribe reads, and bare tesseract's text of the same pages."""

import subprocess

import plans
import repair
import tesseract
from scoring import percent, rate, recall_and_precision, score, share_doubtful
from tables import table


def read(planscribe, folders, level, work, jobs):
    """Reads one level of the plans in one run; returns the folder of each reading."""
    inputs, readings = work / "inputs", work / "readings"
    inputs.mkdir(parents=True)
    for plan in folders:
        file = plans.scan(plan, level)
        (inputs / (plan.name + file.suffix)).symlink_to(file.resolve())
    subprocess.run([planscribe, "read", inputs, "--out", readings, "--jobs", str(jobs)],
                   check=False, stderr=subprocess.DEVNULL)
    return [readings / plan.name for plan in folders]


def read_bare(folders, level, work, jobs):
    """Bare tesseract's text of each plan, as a file."""
    texts = []
    for plan in folders:
        folder = work / plan.name
        pictures = tesseract.pictures(plans.scan(plan, level), folder)
        tesseract.read(pictures, jobs, folder)
        texts.append(work / f"{plan.name}.txt")
        texts[-1].write_text(tesseract.text(pictures), encoding="utf-8")
        for picture in pictures:
            picture.unlink()
    return texts


def measure(programs, folders, levels, work, jobs):
    """For each level: the score of planscribe, of bare tesseract, of a speller's repair."""
    results = {}
    for level in levels:
        readings = read(programs.planscribe, folders, level, work / level, jobs)
        results[level] = {"read": score(programs.planscribe, folders, readings)}
        if level not in plans.TEXTS:
            bare = read_bare(folders, level, work / level / "bare", jobs)
            results[level]["bare"] = score(programs.planscribe, folders, bare)
        if level != "digital":
            results[level]["repair"] = repair.compare(programs, dict(zip(folders, readings)),
                                                      work / level / "repair", jobs)
        print(f"tests/bench: {level} of {len(folders)} plans done", flush=True)
    return results


def text_rows(results):
    for level, result in results.items():
        texts = [result["read"]["text"], result.get("bare", {}).get("text")]
        yield [level,
               *[rate(text["cer"]) if text else None for text in texts],
               *[rate(text["wer"]) if text else None for text in texts],
               rate(result["read"]["text_before"]["cer"]),
               result["read"]["words"]["mended"], result["read"]["words"]["broken"]]


def cell_rows(results):
    for level, result in results.items():
        cells = result["read"]["cells"]
        exact = result["read"]["statements_exact"]
        right, wrong, invented = (sum(cells[key].values()) for key in ("right", "wrong",
                                                                      "invented"))
        yield [level, cells["truth"], percent(right, cells["truth"]), wrong,
               cells["missing"] + cells["unread"], invented, cells["false_though_proved"],
               cells["false_though_read"], share_doubtful(cells),
               f"{exact['right']} of {exact['documents']}"]


def record_rows(results):
    for level, result in results.items():
        total = result["read"]
        finding = total["records"]["finding"]
        yield [level,
               *[recall_and_precision(total, group) for group in
                 ("tables", "board", "insatser", "goals", "statements", "decision")],
               f"{finding['right']} of {finding['truth']}", finding["output"] - finding["right"]]


def failures(results):
    """A line for each reading that could not be compared, and so is in no figure."""
    for level, result in results.items():
        for kind, total in (("read", result["read"]), ("bare", result.get("bare"))):
            for reason in total["failed"] if total else ():
                yield f"- **Not compared**, {level}, {kind}: {reason.split('/readings/')[-1]}\n"


def section(results, folders, name):
    """The tables of one set of seeds."""
    first = plans.SETS[name]
    failed = "".join(failures(results))
    return (f"Seeds {first} to {first + len(folders) - 1}: {plans.size(folders)}.\n\n"
            + (failed + "\n" if failed else "")
            + "Text, per cent.\n\n"
            + table(["level", "CER", "CER tesseract", "WER", "WER tesseract",
                     "CER before repair", "words put right", "words broken"], text_rows(results))
            + "\nCells of tables.\n\n"
            + table(["level", "cells", "right %", "wrong", "missing", "invented",
                     "false though proved", "false though read", "doubtful %",
                     "documents all exact"], cell_rows(results))
            + "\nRecords, recall / precision in per cent, and errors of print.\n\n"
            + table(["level", "tables", "board", "insatser", "goals", "statements", "decision",
                     "planted found", "false findings"], record_rows(results))
            + "\nRepair of words against Hunspell's first suggestion, on the same reading.\n\n"
            + repair.rows_as_table({level: result["repair"] for level, result in results.items()
                                    if "repair" in result}))
