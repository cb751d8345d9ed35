"""Repair of words, beside a plain speller that takes Hunspell's first suggestion."""

import json
import re
import subprocess
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from scoring import percent, rate, score
from tables import table

DICTIONARY = ("/usr/share/hunspell/sv_SE.aff", "/usr/share/hunspell/sv_SE.dic")


def lines(reading, key):
    """The words of a reading in the engine's order, a line each: `raw` as they were read, `text`
    as they were repaired. A form feed starts each page but the first."""
    text = ""
    for record in (reading / "pages.jsonl").read_text(encoding="utf-8").splitlines():
        text += "\f" if text else ""
        before = None
        for word in json.loads(record)["words"]:
            if before is not None:
                text += " " if word["line"] == before else "\n"
            before = word["line"]
            text += word[key]
        text += "\n"
    return text


def words_a_second(said):
    return float(re.search(r"speed\s+(\d+) words", said)[1])


def first_suggestions(program, raw, target):
    """Writes the speller's text; returns words a second."""
    with open(raw, "rb") as source, open(target, "wb") as result:
        done = subprocess.run([program, *DICTIONARY], stdin=source, stdout=result,
                              stderr=subprocess.PIPE, text=True, check=True)
    return words_a_second(done.stderr)


def compare(programs, readings, work, jobs):
    """The scores of the raw text, of planscribe's repair and of the speller's. `readings`: the
    reading of each plan; those that were not written are left out."""
    work.mkdir()
    readings = {plan: folder for plan, folder in readings.items()
                if (folder / "pages.jsonl").exists()}
    raw, ours, spelled = ([work / f"{plan.name}.{kind}.txt" for plan in readings]
                          for kind in ("raw", "planscribe", "hunspell"))
    for reading, raw_file, our_file in zip(readings.values(), raw, ours):
        raw_file.write_text(lines(reading, "raw"), encoding="utf-8")
        our_file.write_text(lines(reading, "text"), encoding="utf-8")
    with ThreadPoolExecutor(jobs) as pool:
        list(pool.map(partial(first_suggestions, programs.first_suggestion), raw, spelled))
    return {kind: score(programs.planscribe, readings, texts, raw)
            for kind, texts in (("raw", raw), ("planscribe", ours), ("Hunspell", spelled))}


def rows(results):
    for level, scores in results.items():
        fates = [scores[kind]["words"] for kind in ("planscribe", "Hunspell")]
        wrong = [fate["truth"] - fate["kept"] - fate["broken"] for fate in fates]
        yield [level, wrong[0],
               *[percent(fate["mended"], count) for fate, count in zip(fates, wrong)],
               *[fate["broken"] for fate in fates],
               *[rate(scores[kind]["text"]["cer"]) for kind in ("raw", "planscribe", "Hunspell")]]


def rows_as_table(results):
    return table(["level", "wrong words", "put right %", "Hunspell", "broken", "Hunspell",
                  "CER as read", "CER", "CER Hunspell"], rows(results))
