#!/usr/bin/python3
"""tests/support/validate-plan takes a plan that keeps the record format, and no other."""

import copy
import json
import subprocess
import tempfile
import unittest
from pathlib import Path

VALIDATE = Path(__file__).resolve().parents[1] / "support" / "validate-plan"

PLAN = {
    "format": "planscribe.plan/1",
    "source": {"file": "a.pdf", "sha256": "0" * 64, "kind": "scan", "pages": 1},
    "association": {"name": None},
    "year": 2026,
    "decision": {"date": "2025-11-14"},
    "board": [], "initiatives": [], "goals": [], "statements": [], "findings": [],
    "tables": [{
        "title": None, "kind": "budget", "unit": "kr",
        "columns": [{"label": "2026", "year": 2026, "stage": None}],
        "rows": [{"label": "Kansli", "kind": "item",
                  "cells": [{"amount": 10.5, "raw": "10,50", "status": "read"}]}],
        "aux_columns": [{"label": "Not", "values": ["1"]}],
    }],
}


class ValidatePlan(unittest.TestCase):
    def said(self, change=lambda plan: None):
        """What the validator says about PLAN after `change`."""
        plan = copy.deepcopy(PLAN)
        change(plan)
        return self.said_of(json.dumps(plan).encode())

    def said_of(self, data):
        with tempfile.NamedTemporaryFile(suffix=".json") as file:
            file.write(data)
            file.flush()
            done = subprocess.run([VALIDATE, file.name], capture_output=True, text=True,
                                  check=False)
        self.assertEqual(done.returncode, 1 if done.stdout else 0, done.stderr)
        return done.stdout

    def test_a_good_plan_passes(self):
        self.assertEqual(self.said(), "")

    def test_a_member_must_be_there(self):
        self.assertIn("'board' is a required property", self.said(lambda p: p.pop("board")))

    def test_a_value_must_be_of_its_list(self):
        def change(plan):
            plan["tables"][0]["rows"][0]["cells"][0]["status"] = "sure"
        self.assertIn("rows/0/cells/0", self.said(change))

    def test_a_date_is_whole(self):
        for date in ("20251114", "2025-11-31", "den 14 november"):
            said = self.said(lambda plan, date=date: plan["decision"].update(date=date))
            self.assertIn("decision/date", said)

    def test_each_column_has_its_cell(self):
        said = self.said(lambda plan: plan["tables"][0]["rows"][0]["cells"].append(None))
        self.assertIn("not one cell for each of 1 columns", said)

    def test_each_row_has_its_value(self):
        said = self.said(lambda plan: plan["tables"][0]["aux_columns"][0]["values"].clear())
        self.assertIn("not one value for each of 1 rows", said)

    def test_money_is_in_whole_ore(self):
        def change(plan):
            plan["tables"][0]["rows"][0]["cells"][0]["amount"] = 10.505
        self.assertIn("10.505 is not in whole öre", self.said(change))

    def test_it_must_be_json_in_utf8(self):
        self.assertTrue(self.said_of(b'{"format": "planscribe'))
        self.assertTrue(self.said_of(b'{"format": "\xe5"}'))
        self.assertIn("NaN is not JSON", self.said_of(b'{"year": NaN}'))


if __name__ == "__main__":
    unittest.main()
