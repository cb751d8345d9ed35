#!/usr/bin/python3
"""Archives in files and on a server, by the real program: test_archive.py PLANSCRIBE

What goes in is OCR text, so that it is fast. Most tests run on SQLite and on PostgreSQL.
"""

import contextlib
import json
import os
import resource
import sqlite3
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE.parents[1] / "support"))
from postgresql_server import GUEST, Server  # noqa: E402

PROGRAM = Path(sys.argv.pop(1)).resolve()
PLAN = (HERE.parents[1] / "golden/read/adds-up.txt").read_text(encoding="utf-8")
DONE, COULD_NOT_FINISH, WRONG_USAGE = 0, 1, 2
SECONDS = 120


def setUpModule():
    Archive.server = unittest.enterModuleContext(Server())


class Archive(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.folder.chmod(0o755)
        self.server.sql("DROP SCHEMA IF EXISTS planscribe CASCADE")

    def stores(self):
        """Each kind of archive in turn, empty."""
        for store in (str(self.folder / "archive.db"), self.server.url()):
            with self.subTest(store):
                yield store

    def plans(self, *names):
        """Files of the same plan that differ in a line."""
        for name in names:
            (self.folder / name).write_text(PLAN + f"\n{name}\n", encoding="utf-8")
        return names

    def run_program(self, *arguments, **how):
        return subprocess.run([PROGRAM, *arguments], cwd=self.folder, stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, check=False, timeout=SECONDS, **how)

    def ok(self, *arguments):
        done = self.run_program(*arguments)
        self.assertEqual(done.returncode, DONE, done.stderr)
        return done

    def fails(self, code, *arguments, **how):
        """The one line on standard error that begins with the program's name."""
        done = self.run_program(*arguments, **how)
        self.assertEqual(done.returncode, code, done.stderr)
        self.assertEqual(done.stdout, "")
        lines = [line for line in done.stderr.splitlines() if line.startswith("planscribe: ")]
        self.assertEqual(len(lines), 1, done.stderr)
        return lines[0]

    def read(self, store, *names):
        return self.ok("read", *names, "--out", "out", "--store", store)

    def documents(self, store):
        return json.loads(self.ok("list", "--store", store, "--json").stdout)["documents"]

    def assert_whole(self, store):
        """Every document has its plan, its pages and its words found."""
        documents = self.documents(store)
        for document in documents[:3] + documents[-3:]:
            plan = json.loads(self.ok("show", document["id"], "--store", store, "--json").stdout)
            self.assertEqual(len(plan["plan"]["pages"]), document["pages"])
            self.assertEqual(len(plan["plan"]["tables"]), document["tables"])
        found = self.ok("find", "Lövsjöbygden", "--store", store, "--json", "--limit", "1000")
        self.assertEqual({hit["id"] for hit in json.loads(found.stdout)["hits"]},
                         {document["id"] for document in documents})
        if "://" not in store:
            with sqlite3.connect(store) as database:
                self.assertEqual(database.execute("PRAGMA integrity_check").fetchall(), [("ok",)])
        return documents

    def test_read_list_show_find_remove(self):
        said = []
        for store in self.stores():
            self.read(store, *self.plans("a.txt"))
            (document,) = self.assert_whole(store)
            plan = json.loads((self.folder / "out/a/plan.json").read_text(encoding="utf-8"))
            shown = json.loads(self.ok("show", document["id"], "--store", store, "--json").stdout)
            self.assertEqual(shown["plan"], plan)
            self.assertEqual(shown["made_by"] | plan["made_by"], shown["made_by"])
            self.assertEqual(shown["place"], str(self.folder / "a.txt"))
            said.append([self.ok(*verb, "--store", store).stdout for verb in (
                ["list"], ["list", "--json"], ["show", document["id"][:6]],
                ["show", document["sha256"], "--json"], ["find", "insatsen"],
                ["find", "kommuners bidrag", "budgeten", "--json"], ["compare"],
                ["compare", "--json"], ["compare", "--language", "sv", "--year", "2026"])])
            said[-1].extend(self.files_of_comparison(store))
            self.assertIn("removed a.txt", self.ok("remove", document["id"], "--store",
                                                   store).stderr)
            self.assertEqual(self.documents(store), [])
        self.assertEqual(*said)
        self.assertIn("page 2, line", said[0][4])

    def files_of_comparison(self, store):
        """What compare writes, byte for byte."""
        for ending in ("html", "csv", "xlsx", "json"):
            file = self.folder / f"compared.{ending}"
            done = self.ok("compare", "--store", store, "--out", file.name)
            self.assertEqual(done.stdout, "")
            yield file.read_bytes()
            file.unlink()

    def test_comparisons_that_cannot_be_made(self):
        for store in self.stores():
            self.read(store, *self.plans("a.txt"))
            for code, words, *wrong in (
                    (WRONG_USAGE, "no question", "--question", "nothing"),
                    (WRONG_USAGE, "no year", "--year", "20-21"),
                    (WRONG_USAGE, "end it with .html", "--out", "x.pdf"),
                    (COULD_NOT_FINISH, "no document of an association", "--association", "Nowhere"),
                    (COULD_NOT_FINISH, "cannot be looked into", "--out", "x.html", "--reports",
                     "nowhere"),
                    (COULD_NOT_FINISH, "x.csv", "--out", "nowhere/x.csv")):
                self.assertIn(words, self.fails(code, "compare", "--store", store, *wrong))
            self.assertEqual(list(self.folder.glob("x.*")), [])

    def test_pages_lead_to_reports(self):
        store = str(self.folder / "archive.db")
        self.read(store, *self.plans("a b.txt"))
        self.ok("compare", "--store", store, "--out", "page.html", "--reports", "out")
        page = (self.folder / "page.html").read_text(encoding="utf-8")
        self.assertIn('"./out/a%20b/report.html"', page)
        self.assertTrue((self.folder / "out/a b/report.html").exists())

    def test_another_scan_is_noticed(self):
        for store in self.stores():
            self.read(store, *self.plans("draft.txt"))
            self.assertNotIn("draft.txt is", self.read(store, "draft.txt").stderr)
            said = self.read(store, *self.plans("decided.txt")).stderr
            self.assertRegex(said, r"decided\.txt is of the same association and year as "
                                   r"draft\.txt \([0-9a-f]{12}\); both are kept")
            first, second = self.documents(store)
            self.assertEqual(first["same_plan"], [second["id"]])
            self.assertIn(f"same association and year as {first['id']}",
                          self.ok("show", second["id"], "--store", store).stdout)

    def test_other_dictionaries_are_named(self):
        ours = PROGRAM.parent / "dictionaries"
        other = self.folder / "dictionaries"
        other.mkdir()
        for file in ours.iterdir():
            (other / file.name).symlink_to(file)
        (other / "more.tsv").write_text("# none\n")
        for store in self.stores():
            self.read(store, *self.plans("a.txt"))
            with_other = self.run_program("read", "a.txt", "--out", "out", "--store", store,
                                          env=os.environ | {"PLANSCRIBE_DICTIONARIES": str(other)})
            self.assertIn("other dictionaries read 1 document", with_other.stderr)
            self.assertIn("read with other dictionaries", self.ok("list", "--store", store).stdout)

    def test_killed_in_the_middle(self):
        names = self.plans(*(f"{number:02}.txt" for number in range(40)))
        for store in self.stores():
            self.read(store, names[0])
            run = subprocess.Popen([PROGRAM, "read", *names, "--out", "out", "--store", store],
                                   cwd=self.folder, stderr=subprocess.DEVNULL)
            while len(self.documents(store)) < 5:
                self.assertIsNone(run.poll(), "it ended before it could be killed")
            run.kill()
            run.wait()
            self.assertIn(len(self.assert_whole(store)), range(5, 40))
            self.read(store, *names)
            self.assertEqual(len(self.assert_whole(store)), 40)

    def test_two_programs_write_and_one_reads(self):
        for store in self.stores():
            runs = []
            for half in ("a", "b"):
                names = self.plans(*(f"{half}{number}.txt" for number in range(10)))
                runs.append(subprocess.Popen(
                    [PROGRAM, "read", *names, "--out", f"out-{half}", "--store", store],
                    cwd=self.folder, stderr=subprocess.PIPE, text=True))
            while any(run.poll() is None for run in runs):
                if Path(store).exists() and Path(store).stat().st_size > 0 or "://" in store:
                    self.run_program("list", "--store", store)
            for run in runs:
                said = run.communicate()[1]
                self.assertEqual(run.returncode, DONE, said)
            self.assertEqual(len(self.assert_whole(store)), 20)

    def test_server_that_goes_away(self):
        store = self.server.url(password="g0ne-w0rd")
        names = self.plans(*(f"{number:02}.txt" for number in range(40)))
        self.read(store, names[0])
        run = subprocess.Popen([PROGRAM, "read", *names, "--out", "out", "--store", store],
                               cwd=self.folder, stderr=subprocess.PIPE, text=True)
        while len(self.documents(store)) < 5:
            self.assertIsNone(run.poll(), "it ended before the server could")
        self.server.kill()
        said = run.communicate()[1]
        self.server.start()
        self.assertEqual(run.returncode, COULD_NOT_FINISH, said)
        lost = [line for line in said.splitlines() if "was not kept" in line]
        self.assertEqual(len(lost) + len(self.assert_whole(store)), 40, said)
        for line in lost:
            self.assertRegex(line, r"postgresql://planscribe@/postgres: \d\d\.txt was not kept: "
                                   r"(the server went away|cannot be reached)")
        self.assertNotIn("g0ne", said)
        self.assertTrue((self.folder / "out/39/plan.json").exists())

    def test_wrong_password(self):
        store = self.server.url(GUEST, "wr0ng-w0rd")
        for arguments in (["list"], ["read", *self.plans("a.txt"), "--out", "out"]):
            line = self.fails(COULD_NOT_FINISH, *arguments, "--store", store)
            self.assertRegex(line, "postgresql://guest@/postgres: .*password authentication failed")
            self.assertNotIn("wr0ng", line)
        self.assertFalse((self.folder / "out").exists())

    def test_what_is_no_archive(self):
        (self.folder / "text.db").write_text("this is no database\n" * 99)
        with sqlite3.connect(self.folder / "other.db") as other:
            other.execute("CREATE TABLE music (title)")
        for name, reason in (("text.db", "no SQLite file"), ("other.db", "another program"),
                             (".", "cannot be opened")):
            before = [(file, file.stat().st_size) for file in self.folder.iterdir()]
            for arguments in (["read", "a.txt", "--out", "out"], ["list"], ["find", "ord"],
                              ["remove", "abcd"]):
                line = self.fails(COULD_NOT_FINISH, *arguments, "--store", name)
                self.assertIn(f"planscribe: {name}: ", line)
                self.assertIn(reason, line)
            self.assertEqual([(file, file.stat().st_size) for file in self.folder.iterdir()], before)

    def test_a_newer_archive(self):
        self.read("archive.db", *self.plans("a.txt"))
        with sqlite3.connect(self.folder / "archive.db") as archive:
            archive.execute("PRAGMA user_version = 99")
        for arguments in (["read", "a.txt", "--out", "out"], ["list"]):
            self.assertIn("made by a newer planscribe", self.fails(
                COULD_NOT_FINISH, *arguments, "--store", "archive.db"))

    def test_an_older_archive(self):
        self.read("archive.db", *self.plans("a.txt"))
        with sqlite3.connect(self.folder / "archive.db") as archive:
            for table in ("facts", "correction", "reading", "picture"):
                archive.execute(f"DROP TABLE {table}")
            archive.execute("PRAGMA user_version = 1")
        archive.close()
        with self.read_only() as guest:
            line = self.fails(COULD_NOT_FINISH, "list", "--store", "archive.db", **guest)
            self.assertRegex(line, "made by an older planscribe.*may not be written")
        self.assertEqual(len(self.documents("archive.db")), 1)
        with self.read_only() as guest:
            done = self.run_program("list", "--store", "archive.db", **guest)
            self.assertIn("a.txt", done.stdout)

    def test_facts_of_an_older_archive_are_taken_anew_once(self):
        self.read("archive.db", *self.plans("a.txt"))
        wanted = self.ok("compare", "--store", "archive.db").stdout
        with sqlite3.connect(self.folder / "archive.db") as archive:
            kept = archive.execute("SELECT * FROM facts").fetchall()
            archive.execute("UPDATE facts SET version = 1, facts = 'old'")
            archive.execute("PRAGMA user_version = 4")
        archive.close()
        self.assertEqual(self.ok("compare", "--store", "archive.db").stdout, wanted)
        with sqlite3.connect(self.folder / "archive.db") as archive:
            self.assertEqual(archive.execute("SELECT * FROM facts").fetchall(), kept)

    def test_wrong_usage(self):
        for arguments in (["list", "--store", ""], ["list", "--store", "mysql://ada:s3c@host/x"]):
            self.assertNotIn("s3c", self.fails(WRONG_USAGE, *arguments))
        self.read("archive.db", *self.plans("a.txt"))
        self.assertIn("no word", self.fails(WRONG_USAGE, "find", "!?", "--store", "archive.db"))
        self.assertIn("no document", self.fails(COULD_NOT_FINISH, "show", "ffffff", "--store",
                                                "archive.db"))

    def test_full_disk(self):
        names = self.plans(*(f"{number}.txt" for number in range(9)))
        self.read("archive.db", names[0])
        with_room = (self.folder / "archive.db").stat().st_size + 100_000
        done = self.run_program(
            "read", *names, "--out", "out", "--jobs", "1", "--store", "archive.db",
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (with_room, with_room)),
            restore_signals=False)
        self.assertEqual(done.returncode, COULD_NOT_FINISH, done.stderr)
        lost = [line for line in done.stderr.splitlines() if "was not kept" in line]
        self.assertRegex(lost[0], r"archive\.db: \d\.txt was not kept: .*the disk is full")
        self.assertEqual(len(lost) + len(self.assert_whole(str(self.folder / "archive.db"))), 9)

    def test_full_disk_of_a_server(self):
        self.server.kill()
        full = self.server.start_on_small_disk()
        self.addCleanup(lambda: (self.server.kill(), self.server.start()))
        names = self.plans(*(f"{number:02}.txt" for number in range(12)))
        store = self.server.url(password="g0ne-w0rd")
        self.read(store, *names[:3])
        full.touch()
        done = self.run_program("read", *names, "--out", "out", "--store", store)
        self.assertEqual(done.returncode, COULD_NOT_FINISH, done.stderr)
        full.unlink()
        lost = [line for line in done.stderr.splitlines() if "was not kept" in line]
        self.assertGreater(len(lost), 0, done.stderr)
        for line in lost:
            self.assertRegex(line, r"postgresql://planscribe@/postgres: \d\d\.txt was not kept: "
                                   r".*the disk of the server is full; make room")
        self.assertNotIn("g0ne", done.stderr)
        gone = {line.split("/postgres: ")[1].split(" was")[0] for line in lost} - set(names[:3])
        self.assertEqual({document["file"] for document in self.assert_whole(store)},
                         set(names) - gone)
        self.read(store, *names)
        self.assertEqual(len(self.assert_whole(store)), 12)

    @contextlib.contextmanager
    def read_only(self):
        """Who may read all and write only below free/. Not root, whom nothing is forbidden."""
        free = self.folder / "free"
        free.mkdir(exist_ok=True)
        free.chmod(0o777)
        (self.folder / "archive.db").chmod(0o444)
        self.folder.chmod(0o555)
        try:
            yield {"user": "nobody", "group": "nogroup"} if os.geteuid() == 0 else {}
        finally:
            self.folder.chmod(0o755)
            (self.folder / "archive.db").chmod(0o644)

    def test_may_not_be_written(self):
        self.read("archive.db", *self.plans("a.txt"))
        with self.read_only() as guest:
            for name, reason in (("archive.db", "may not be written"),
                                 ("new.db", "cannot be made; its folder may not be written")):
                line = self.fails(COULD_NOT_FINISH, "read", "a.txt", "--out", "free/out",
                                  "--store", name, **guest)
                self.assertIn(f"{name}: {reason}", line)
            done = self.run_program("list", "--store", "archive.db", **guest)
            self.assertEqual(done.returncode, DONE, done.stderr)
            self.assertIn("a.txt", done.stdout)


if __name__ == "__main__":
    unittest.main()
