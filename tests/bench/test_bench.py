#!/usr/bin/python3
"""What tests/bench makes of what it measured: tables, sections, floors, ratios, memory."""

import sys
import tempfile
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

import floors  # noqa: E402
import plans  # noqa: E402
import repair  # noqa: E402
import scoring  # noqa: E402
import speed  # noqa: E402
import tables  # noqa: E402
from floors import Floor  # noqa: E402
from processes import Run, measured  # noqa: E402


class Tables(unittest.TestCase):
    def test_values_are_shown_by_their_kind(self):
        self.assertEqual(tables.table(["a", "b", "c"], [["x", 1, 2.0], ["y", None, (1.5, None)]]),
                         "| a | b | c |\n| --- | ---: | ---: |\n| x | 1 | 2.00 |\n"
                         "| y | – | 1.50 / – |\n")

    def test_only_the_named_section_is_replaced(self):
        page = ("head\n<!-- bench: a -->\nold\n<!-- end: a -->\nbetween\n"
                "<!-- bench: b -->\n<!-- end: b -->\n")
        new = tables.replace_section(page, "a", "new \\1\n")
        self.assertEqual(new, page.replace("old\n", "\nnew \\1\n\n"))
        self.assertEqual(tables.replace_section(new, "a", "new \\1"), new)

    def test_a_section_must_be_there_once(self):
        twice = "<!-- bench: a -->\n<!-- end: a -->\n" * 2
        for page in ("", twice):
            with self.assertRaises(ValueError):
                tables.replace_section(page, "a", "new")


class Floors(unittest.TestCase):
    def test_a_bound_itself_holds(self):
        self.assertTrue(Floor("fax", "cer", 1.5).holds(1.5))
        self.assertFalse(Floor("fax", "cer", 1.5).holds(1.51))
        self.assertTrue(Floor("fax", "cells right", 90).holds(90))
        self.assertFalse(Floor("fax", "cells right", 90).holds(89.9))

    def test_floors_only_rise(self):
        known = [Floor("fax", "cer", 1.5), Floor("fax", "cells right", 90)]
        worse = floors.raised(known, {"fax": {"cer": 3.0, "cells right": 50.0}})
        self.assertEqual(worse, known)
        better = floors.raised(known, {"fax": {"cer": 0.55, "cells right": 97.77}})
        self.assertEqual(better, [Floor("fax", "cer", 0.8), Floor("fax", "cells right", 96.7)])

    def test_what_was_measured_reaches_the_floor_it_earns(self):
        for measure in floors.ROOM:
            for value in (0.0, 0.1, 3.0, 99.95, 100.0):
                self.assertTrue(floors.floor_under("fax", measure, value).holds(value),
                                (measure, value))

    def test_a_false_number_called_proved_gets_no_room(self):
        self.assertEqual(floors.floor_under("fax", "false though proved", 0).bound, 0)

    def test_each_broken_floor_is_named(self):
        known = [Floor("fax", "cer", 1.5), Floor("low", "cer", 1.5), Floor("fax", "board", 90)]
        self.assertEqual(list(floors.broken(known, {"fax": {"cer": 2.0, "board": 95.0}})),
                         ["fax: cer is 2.00, at most 1.5 wanted", "low: cer was not measured"])

    def test_they_are_kept_in_a_file_with_its_head(self):
        with tempfile.NamedTemporaryFile("w+", encoding="utf-8") as file:
            file.write("# head\nfax\tcer\t9\n")
            file.flush()
            floors.save([Floor("fax", "cer", 1.5)], Path(file.name))
            self.assertEqual(Path(file.name).read_text(), "# head\nfax\tcer\t1.5\n")
            self.assertEqual(floors.load(Path(file.name)), [Floor("fax", "cer", 1.5)])

    def test_the_floors_of_the_project_are_known_measures(self):
        for floor in floors.load():
            self.assertIn(floor.level, plans.LEVELS)
            self.assertIn(floor.measure, floors.ROOM)


class Scoring(unittest.TestCase):
    def test_a_group_adds_up_its_fields(self):
        count = {"truth": 4, "output": 2, "right": 1}
        total = {"records": {field: count for field in scoring.GROUPS["decision"]}}
        self.assertEqual(scoring.tally(total, "decision"), (12, 6, 3))
        self.assertEqual(scoring.recall_and_precision(total, "decision"), (25.0, 50.0))

    def test_nothing_has_no_rate(self):
        self.assertIsNone(scoring.percent(0, 0))


class Repair(unittest.TestCase):
    def test_words_stand_in_their_lines_and_pages(self):
        with tempfile.TemporaryDirectory() as folder:
            pages = ('{"words":[{"line":1,"raw":"a"},{"line":1,"raw":"b"},{"line":3,"raw":"c"}]}\n'
                     '{"words":[]}\n{"words":[{"line":1,"raw":"d"}]}\n')
            (Path(folder) / "pages.jsonl").write_text(pages)
            self.assertEqual(repair.lines(Path(folder), "raw"), "a b\nc\n\f\n\fd\n")


class Speed(unittest.TestCase):
    def test_ratios_are_taken_within_a_round(self):
        runs, others = [Run(2, 1), Run(40, 1), Run(3, 1)], [Run(1, 1), Run(10, 1), Run(2, 1)]
        self.assertEqual(speed.ratio(runs, others, lambda run: run.seconds), 2)

    def test_what_no_stage_took_is_waiting(self):
        rows = list(speed.stage_rows({"load": 1.0, "read": 2.0, "all": 4.0}))
        self.assertEqual(rows, [["load", 1.0, 25.0], ["read", 2.0, 50.0],
                                ["open, wait", 1.0, 25.0]])

    def test_memory_is_that_of_all_processes(self):
        alone = "import time; b = bytearray(60 * 2**20); time.sleep(1)"
        both = ("import subprocess, sys\nb = bytearray(60 * 2**20)\n"
                f"subprocess.run([sys.executable, '-c', {alone!r}])")
        run = measured([sys.executable, "-c", both])
        self.assertGreater(run.memory, 120)
        self.assertLess(run.memory, 200)
        self.assertGreaterEqual(run.seconds, 1)

    def test_a_program_that_fails_ends_the_run(self):
        with self.assertRaises(SystemExit):
            measured([sys.executable, "-c", "raise SystemExit(7)"])


if __name__ == "__main__":
    unittest.main()
