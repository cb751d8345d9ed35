"""Floors of quality: what a level must reach. They are tightened, never loosened."""

import math
from dataclasses import dataclass
from pathlib import Path

from scoring import percent, rate, tally

FILE = Path(__file__).resolve().parent / "floors.tsv"

# Room left when a floor is raised, since processors and versions of Tesseract differ a little.
# A false number that is called proved gets none.
ROOM = {"cer": 0.2, "wer": 0.5, "words broken": 2, "cells right": 1.0, "false though proved": 0,
        "false though read": 1, "board": 1.0, "insatser": 1.0}
AT_LEAST = ("cells right", "board", "insatser")


@dataclass(frozen=True)
class Floor:
    level: str
    measure: str
    bound: float

    def holds(self, value):
        return value >= self.bound if self.measure in AT_LEAST else value <= self.bound

    def row(self):
        return f"{self.level}\t{self.measure}\t{self.bound:g}\n"


def figures(total):
    """What is guarded, of the sum that `planscribe score` prints."""
    cells = total["cells"]
    right = {group: tally(total, group) for group in ("board", "insatser")}
    return {"cer": rate(total["text"]["cer"]), "wer": rate(total["text"]["wer"]),
            "words broken": total["words"]["broken"] if total["words"] else 0,
            "cells right": percent(sum(cells["right"].values()), cells["truth"]),
            "false though proved": cells["false_though_proved"],
            "false though read": cells["false_though_read"],
            **{group: percent(right, truth) for group, (truth, _, right) in right.items()}}


def floor_under(level, measure, value):
    """The floor that a value earns: with room, rounded to a tenth away from the value."""
    if measure in AT_LEAST:
        return Floor(level, measure, math.floor(10 * (value - ROOM[measure])) / 10)
    return Floor(level, measure, math.ceil(round(10 * (value + ROOM[measure]), 6)) / 10)


def tighter(old, new):
    if old is None:
        return new
    return new if old.holds(new.bound) else old


def raised(floors, results):
    """The floors after results by level: each as tight as it was, or tighter."""
    known = {(floor.level, floor.measure): floor for floor in floors}
    for level, values in results.items():
        for measure, value in values.items():
            known[level, measure] = tighter(known.get((level, measure)),
                                            floor_under(level, measure, value))
    return list(known.values())


def broken(floors, results):
    """A line for each floor that a result does not reach, or that nothing was measured for."""
    for floor in floors:
        value = results.get(floor.level, {}).get(floor.measure)
        if value is None:
            yield f"{floor.level}: {floor.measure} was not measured"
        elif not floor.holds(value):
            wanted = "at least" if floor.measure in AT_LEAST else "at most"
            yield f"{floor.level}: {floor.measure} is {value:.2f}, {wanted} {floor.bound:g} wanted"


def load(file=FILE):
    rows = [line.split("\t") for line in file.read_text(encoding="utf-8").splitlines()
            if not line.startswith("#")]
    return [Floor(level, measure, float(bound)) for level, measure, bound in rows]


def save(floors, file=FILE):
    head = [line for line in file.read_text(encoding="utf-8").splitlines(keepends=True)
            if line.startswith("#")]
    file.write_text("".join([*head, *[floor.row() for floor in floors]]), encoding="utf-8")
