#!/usr/bin/python3
"""Archives in the formats of others, by the real program: test_exports.py PLANSCRIBE

What goes in is hOCR made from a text, so that it has boxes and is fast. What comes out is read by
parsers that others wrote. The same archive lies in SQLite and in PostgreSQL.
"""

import csv
import hashlib
import html
import io
import json
import resource
import shlex
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import openpyxl

HERE = Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE.parents[1] / "support"))
from postgresql_server import Server  # noqa: E402

PROGRAM = Path(sys.argv.pop(1)).resolve()
PLAN = (HERE.parents[1] / "golden/read/adds-up.txt").read_text(encoding="utf-8") + """
Försäkringskassan meddelade den 11 november 2025 att statens tilldelning för 2026 blir 900 000 kr.
Förbundschefen är anställd av Lövsjö kommun på 75 procent av en heltidstjänst.
"""
DONE, COULD_NOT_FINISH, WRONG_USAGE = 0, 1, 2
FILES = ["csv", "xlsx", "json", "popolo"]
FOLDERS = ["datapackage", "sie", "alto", "page", "hocr"]
LETTER, LINE, MARGIN = 20, 50, 100


def hocr(text):
    """Typewritten pages: each letter has its place."""
    out = ["<!DOCTYPE html><html><head><meta name='ocr-system' content='test'></head><body>"]
    for page in text.split("\f"):
        out.append("<div class='ocr_page' title='bbox 0 0 2480 3508'>")
        for row, line in enumerate(page.splitlines()):
            y, spans, at = MARGIN + row * LINE, [], 0
            for word in line.split():
                at = line.index(word, at)
                x = MARGIN + at * LETTER
                at += len(word)
                spans.append(f"<span class='ocrx_word' title='bbox {x} {y} "
                             f"{MARGIN + at * LETTER} {y + 35}; x_wconf 95'>"
                             f"{html.escape(word)}</span>")
            if spans:
                out.append(f"<span class='ocr_line' title='bbox {MARGIN} {y} 2400 {y + 35}'>"
                           + " ".join(spans) + "</span>")
        out.append("</div>")
    return "\n".join(out) + "</body></html>"


def run(*arguments, folder, **how):
    return subprocess.run([PROGRAM, *arguments], cwd=folder, stdin=subprocess.DEVNULL,
                          capture_output=True, text=True, check=False, timeout=120, **how)


def tree(path):
    """Every file below a path, or the file itself, with its bytes."""
    files = [path] if path.is_file() else sorted(path.rglob("*"))
    return {str(file.relative_to(path)): file.read_bytes() for file in files}


def setUpModule():
    server = unittest.enterModuleContext(Server())
    folder = Path(unittest.enterModuleContext(tempfile.TemporaryDirectory()))
    (folder / "plan.hocr").write_text(hocr(PLAN), encoding="utf-8")
    hostile = PLAN.replace("Lövsjö kommun", "<b>\"Lövsjö\" & </x> kommun")
    (folder / "=evil,\"name\".txt").write_text(hostile, encoding="utf-8")
    Exports.folder = folder
    Exports.stores = {"sqlite": "archive.db", "postgresql": server.url()}
    for store in Exports.stores.values():
        done = run("read", "plan.hocr", '=evil,"name".txt', "--out", "out", "--store", store,
                   folder=folder)
        assert done.returncode == DONE, done.stderr
    for name, store in Exports.stores.items():
        for kind in FILES + FOLDERS:
            done = run("export", "--store", store, "--to", kind, "--out", f"{name}.{kind}",
                       folder=folder)
            assert done.returncode == DONE, done.stderr


class Exports(unittest.TestCase):
    def out(self, kind):
        return self.folder / f"sqlite.{kind}"

    def plan(self, stem="plan"):
        return json.loads((self.folder / "out" / stem / "plan.json").read_bytes())

    def records(self):
        with open(self.out("csv"), encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    def numbers(self, plan):
        """id -> cell, as plan.json and the report name it."""
        return {f"{plan['source']['sha256'][:12]}/table-{t}-row-{r}-column-{c}": cell
                for t, table in enumerate(plan["tables"], 1)
                for r, row in enumerate(table["rows"], 1)
                for c, cell in enumerate(row["cells"], 1) if cell}

    def test_both_databases_give_the_same_bytes(self):
        for kind in FILES + FOLDERS:
            with self.subTest(kind):
                self.assertEqual(tree(self.out(kind)), tree(self.folder / f"postgresql.{kind}"))

    def test_csv_has_every_number_with_its_place(self):
        records = {record["id"]: record for record in self.records()}
        plan = self.plan()
        for number, cell in self.numbers(plan).items():
            record = records[number]
            self.assertEqual(float(record["amount"]), cell["amount"])
            self.assertEqual(record["status"], cell["status"])
            self.assertEqual(int(record["page"]), cell["source"]["page"])
            self.assertEqual([int(record[side]) for side in ("x", "y", "width", "height")],
                             cell["source"]["box"])
        statements = [record for record in records.values() if record["origin"] == "statement"]
        self.assertGreaterEqual(len(statements), len(plan["statements"]))
        evil = {record["file"] for record in records.values()} - {"plan.hocr"}
        self.assertEqual(evil, {"'=evil,\"name\".txt"})

    def test_the_id_is_the_anchor_of_the_report(self):
        report = (self.folder / "out/plan/report.html").read_text(encoding="utf-8")
        for number in self.numbers(self.plan()):
            anchor = number.split("/")[1]
            self.assertTrue(f"id={anchor}" in report or f'id="{anchor}"' in report, anchor)

    def test_workbook_has_real_numbers(self):
        book = openpyxl.load_workbook(self.out("xlsx"))
        rows = list(book["Belopp"].iter_rows(values_only=True))
        amount, number = rows[0].index("Belopp (kr)"), rows[0].index("Id")
        wanted = {record["id"]: record["amount"] for record in self.records()}
        self.assertEqual({row[number]: row[amount] for row in rows[1:]},
                         {key: float(value) for key, value in wanted.items()})
        self.assertEqual(book["Belopp"].cell(2, amount + 1).number_format, "#,##0;[Red]-#,##0")
        self.assertEqual(book["Belopp"].freeze_panes, "A2")
        self.assertIn('=evil,"name".txt', [row[1] for row in
                                           book["Dokument"].iter_rows(values_only=True)])

    def test_json_holds_the_plans(self):
        export = json.loads(self.out("json").read_bytes())
        self.assertEqual(export["format"], "planscribe.export/1")
        plans = {document["file"]: document["plan"] for document in export["documents"]}
        self.assertEqual(plans["plan.hocr"], self.plan())

    def test_popolo_names_the_staff(self):
        popolo = json.loads(self.out("popolo").read_bytes())
        (post,) = [post for post in popolo["posts"] if post["role"] == "Förbundschef"]
        source = post["sources"][0]
        self.assertEqual(source["extras"]["fte"], 0.75)
        self.assertRegex(source["url"], r"^urn:planscribe:[0-9a-f]{12}/staff-1$")
        for kind in ("persons", "memberships", "events"):
            for item in popolo[kind]:
                self.assertTrue(item["sources"], item)

    def test_popolo_names_the_party_that_appointed(self):
        popolo = json.loads(self.out("popolo").read_bytes())
        known = {kind: {item["id"]: item for item in popolo[kind]}
                 for kind in ("persons", "organizations", "posts")}
        seats = set()
        for membership in popolo["memberships"]:
            person = known["persons"][membership["person_id"]]
            board = known["organizations"][membership["organization_id"]]
            self.assertEqual(board["classification"], "förbundsstyrelse")
            self.assertEqual(known["posts"][membership["post_id"]]["role"], membership["role"])
            party = known["organizations"][membership["on_behalf_of_id"]]
            self.assertTrue(membership["sources"][0]["url"].startswith("urn:planscribe:"))
            seats.add((person["name"], party["name"], membership["role"]))
        self.assertIn(("Marit Ekvall", "Lövsjö kommun", "ordförande"), seats)
        self.assertIn(("Ali Haddad", "Försäkringskassan", "ersättare"), seats)

    def test_datapackage_keeps_its_word(self):
        package = json.loads((self.out("datapackage") / "datapackage.json").read_bytes())
        tables = {}
        for resource in package["resources"]:
            data = (self.out("datapackage") / resource["path"]).read_bytes()
            self.assertEqual(resource["bytes"], len(data))
            self.assertEqual(resource["hash"], "sha256:" + hashlib.sha256(data).hexdigest())
            tables[resource["name"]] = list(csv.DictReader(io.StringIO(data.decode())))
            fields = [field["name"] for field in resource["schema"]["fields"]]
            self.assertEqual(list(tables[resource["name"]][0]), fields)
            for field in resource["schema"]["fields"]:
                self.check_values(field, [row[field["name"]] for row in tables[resource["name"]]])
        for resource in package["resources"]:
            for foreign in resource["schema"].get("foreignKeys", []):
                target, (key,) = foreign["reference"]["resource"], foreign["reference"]["fields"]
                there = {row[key] for row in tables[target]} | {""}
                self.assertLessEqual({row[foreign["fields"][0]] for row in
                                      tables[resource["name"]]}, there)
        types = {field.get("columnType") for field in package["resources"][0]["schema"]["fields"]}
        self.assertLessEqual({"value", "date:fiscal-year", "phase:id", "direction",
                              "budget-line-id", "economic-classification:generic:code"}, types)

    def check_values(self, field, values):
        kinds = {"integer": int, "number": float, "string": str,
                 "boolean": {"true": True, "false": False}.__getitem__}
        filled = [kinds[field["type"]](value) for value in values if value]
        constraints = field.get("constraints", {})
        if "enum" in constraints:
            self.assertLessEqual(set(filled), set(constraints["enum"]))
        if constraints.get("required"):
            self.assertEqual(len(filled), len(values))
        if constraints.get("unique"):
            self.assertEqual(len(set(filled)), len(filled))

    def test_sie_has_budgets_with_the_signs_of_bookkeeping(self):
        (file,) = self.out("sie").glob("plan-*-2026.se")
        data = file.read_bytes()
        self.assertIn("Försäkringskassan".encode("cp437"), data)
        lines = [shlex.split(line) for line in data.decode("cp437").splitlines()]
        self.assertEqual([line[0] for line in lines[:5]],
                         ["#FLAGGA", "#PROGRAM", "#FORMAT", "#GEN", "#SIETYP"])
        self.assertIn(["#RAR", "0", "20260101", "20261231"], lines)
        accounts = {line[1] for line in lines if line[0] == "#KONTO"}
        budgets = [line for line in lines if line[0] == "#PBUDGET"]
        self.assertIn(["#PBUDGET", "0", "202612", "3010", "{}", "-900000"], budgets)
        for line in budgets:
            self.assertIn(line[3], accounts)
            self.assertEqual(float(line[-1]) < 0, line[3].startswith("3"))
        prose = [line[1] for line in lines if line[0] == "#PROSA"]
        number = next(key for key, cell in self.numbers(self.plan()).items()
                      if cell["amount"] == 900000)
        self.assertTrue(any(text.startswith(f"3010: {number}, ") for text in prose), prose)

    def test_ocr_formats_are_read_again_alike(self):
        wanted = {number.split("/")[1]: cell["amount"]
                  for number, cell in self.numbers(self.plan()).items()}
        for kind in ("alto", "hocr"):
            with self.subTest(kind):
                (file,) = self.out(kind).iterdir()
                ElementTree.parse(file)
                done = run("read", file, "--out", f"again-{kind}", folder=self.folder)
                self.assertEqual(done.returncode, DONE, done.stderr)
                again = json.loads(next((self.folder / f"again-{kind}").glob("*/plan.json"))
                                   .read_bytes())
                self.assertEqual(again["source"]["kind"], "ocr_text")
                self.assertEqual({number.split("/")[1]: cell["amount"] for number, cell in
                                  self.numbers(again).items()}, wanted)
                self.assertEqual([seat["name"] for seat in again["board"]],
                                 [seat["name"] for seat in self.plan()["board"]])

    def test_page_xml_has_the_cells_of_tables(self):
        space = "{http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15}"
        numbers = self.numbers(self.plan())
        found = {}
        for file in self.out("page").iterdir():
            root = ElementTree.parse(file).getroot()
            ids = [node.get("id") for node in root.iter() if node.get("id")]
            self.assertEqual(len(ids), len(set(ids)))
            for region in root.iter(space + "TextRegion"):
                if region.get("custom"):
                    found[region.get("custom").split("id:")[1].split(";")[0]] = region
        self.assertEqual(set(found), set(numbers))
        for number, region in found.items():
            role = region.find(f"{space}Roles/{space}TableCellRole")
            row, column = number.split("-row-")[1].split("-column-")
            self.assertEqual((role.get("rowIndex"), role.get("columnIndex")),
                             (str(int(row) - 1), column))
            text = region.find(f"{space}TextLine/{space}TextEquiv/{space}Unicode").text
            self.assertEqual(text.replace(" kr", ""),
                             numbers[number]["raw"].replace(" kr", ""))

    def test_every_number_of_a_comparison_leads_to_paper(self):
        wanted = {number: cell for number, cell in self.numbers(self.plan()).items()}
        for ending in ("csv", "json", "xlsx", "html"):
            done = run("compare", "--store", "archive.db", "--question", "lines", "--language", "en",
                       "--out", f"compared.{ending}", folder=self.folder)
            self.assertEqual(done.returncode, DONE, done.stderr)
        followed = 0
        with open(self.folder / "compared.csv", encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                for address in row["amount_at"].split():
                    followed += self.leads_to_paper(address, row["amount_low"], wanted)
        self.assertGreater(followed, 8)
        answers = json.loads((self.folder / "compared.json").read_bytes())
        for row in answers["questions"][0]["rows"]:
            place = row[-1]["at"][0]
            self.assertTrue(place["document"] and place["page"], place)
            self.assertTrue("box" in place or "line" in place, place)
        sheet = openpyxl.load_workbook(self.folder / "compared.xlsx").worksheets[1]
        rows = list(sheet.iter_rows(values_only=True))
        head = next(i for i, row in enumerate(rows) if "where" in [str(cell) for cell in row])
        where = rows[head].index("where")
        for row in rows[head + 1:]:
            if any(row):
                self.assertRegex(str(row[where]), r"^[0-9a-f]{12} page \d+, .*(box|line) ")
        page = (self.folder / "compared.html").read_text(encoding="utf-8")
        data = json.loads(page.split("id=data>")[1].split("</script>")[0])
        for row in data["questions"][0]["rows"]:  # document, page … line, and the box behind them
            for cell in (cell for cell in row if isinstance(cell, list) and cell[0] == "n"):
                self.assertGreater(cell[5], 0, cell)
                self.assertTrue(len(cell[12:]) == 4 or cell[9] > 0, cell)

    def test_days_from_the_notice_to_the_decision(self):
        done = run("compare", "--store", "archive.db", "--question", "notice_days", "--json",
                   folder=self.folder)
        rows = json.loads(done.stdout)["questions"][0]["rows"]
        self.assertEqual(rows[0][5], 3)
        self.assertEqual(rows[0][3]["text"], "2025-11-11")
        self.assertEqual(rows[0][3]["at"][0]["page"], 2)

    def leads_to_paper(self, address, amount, wanted):
        """1 where an address names the cell of plan.json that has the amount, and its box."""
        document, _, rest = address.partition("#")
        place = dict(part.split("=") for part in rest.split("&"))
        self.assertIn("page", place)
        if "table" not in place:
            return 0
        number = (f"{document}/table-{place['table']}-row-{place['row']}"
                  f"-column-{place['column']}")
        if number not in wanted:
            return 0  # of the other document
        cell = wanted[number]
        self.assertEqual(int(place["page"]), cell["source"]["page"])
        self.assertEqual([int(side) for side in place["box"].split(",")], cell["source"]["box"])
        return int(abs(cell["amount"]) == abs(float(amount)))

    def test_a_text_without_boxes_is_left_out_and_named(self):
        done = run("export", "--store", "archive.db", "--to", "alto", "--out", "left-out",
                   folder=self.folder)
        self.assertIn('=evil,"name".txt', done.stderr)
        self.assertIn("left out", done.stderr)

    def test_an_empty_archive_is_exported_too(self):
        (self.folder / "empty.txt").write_text(PLAN + "\nx\n", encoding="utf-8")
        run("read", "empty.txt", "--out", "out", "--store", "empty.db", folder=self.folder)
        document = json.loads(run("list", "--store", "empty.db", "--json",
                                  folder=self.folder).stdout)["documents"][0]["id"]
        run("remove", document, "--store", "empty.db", folder=self.folder)
        for kind in FILES + FOLDERS:
            with self.subTest(kind):
                done = run("export", "--store", "empty.db", "--to", kind, "--out",
                           f"empty.{kind}", folder=self.folder)
                self.assertEqual((done.returncode, done.stderr), (DONE, ""))
        self.assertEqual(json.loads((self.folder / "empty.json").read_bytes())["documents"], [])
        openpyxl.load_workbook(self.folder / "empty.xlsx")

    def fails(self, code, *arguments, **how):
        done = run(*arguments, folder=self.folder, **how)
        self.assertEqual(done.returncode, code, done.stderr)
        return done.stderr

    def test_a_wrong_target_gets_a_clear_line(self):
        store = ["--store", "archive.db", "--to"]
        self.assertIn("is a folder", self.fails(1, "export", *store, "csv", "--out", "out"))
        self.assertIn("is a file", self.fails(1, "export", *store, "sie", "--out", "plan.hocr"))
        self.assertIn("none of", self.fails(2, "export", *store, "pdf", "--out", "x"))
        self.assertIn("No such file", self.fails(1, "export", *store, "csv", "--out", "no/x.csv"))

    def test_a_full_disk_leaves_no_half_file(self):
        def few_bytes():
            resource.setrlimit(resource.RLIMIT_FSIZE, (200, 200))
        for kind in FILES + FOLDERS:
            with self.subTest(kind):
                target = self.folder / f"full.{kind}"
                message = self.fails(COULD_NOT_FINISH, "export", "--store", "archive.db", "--to",
                                     kind, "--out", target, preexec_fn=few_bytes,
                                     restore_signals=False)
                self.assertTrue(message.splitlines()[-1].startswith("planscribe: "), message)
                left = list(target.rglob("*")) if target.is_dir() else []
                self.assertFalse(target.is_file())
                self.assertFalse([file for file in left if file.name.startswith(".")], left)


if __name__ == "__main__":
    unittest.main()
