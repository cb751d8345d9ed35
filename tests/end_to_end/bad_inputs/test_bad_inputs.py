#!/usr/bin/python3
"""What `planscribe read` does with files as they should not be: test_bad_inputs.py PLANSCRIBE

Each stands between two good files. The bad one gets its line on standard error, the exit code
says what happened, and both good ones are read.
"""

import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
import broken_files  # noqa: E402

PROGRAM = Path(sys.argv.pop(1)).resolve()
GOOD = Path(__file__).resolve().parents[2] / "golden" / "read" / "adds-up.txt"
DONE, COULD_NOT_FINISH, LOOK = 0, 1, 3
SECONDS = 120
PAGE = (1654, 2339)  # A4 at 200 dpi
MEGABYTES = 400


class BadInputs(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        for name in ("first.txt", "last.txt"):
            shutil.copy(GOOD, self.folder / name)

    def read(self, *names, limits=None):
        """Runs the program; exit code and the lines on standard error."""
        done = subprocess.run([PROGRAM, "read", *names, "--out", "out"], cwd=self.folder,
                              stdin=subprocess.DEVNULL, capture_output=True, text=True,
                              check=False, timeout=SECONDS, preexec_fn=limits,
                              restore_signals=limits is None)
        self.assertEqual(done.stdout, "")
        return done.returncode, done.stderr.splitlines()

    def plan(self, stem):
        return json.loads((self.folder / "out" / stem / "plan.json").read_text(encoding="utf-8"))

    def assert_refused(self, name, reason):
        """The file costs itself alone: one line with its name and reason, and exit code 1."""
        code, lines = self.read("first.txt", name, "last.txt")
        self.assertEqual(code, COULD_NOT_FINISH, lines)
        about = [line for line in lines if name in line]
        self.assertEqual(len(about), 1, lines)
        self.assertRegex(about[0].lower(), reason)
        self.assertFalse((self.folder / "out" / Path(name).stem / "plan.json").exists())
        self.assert_others_read()

    def assert_others_read(self):
        for stem in ("first", "last"):
            self.assertEqual(len(self.plan(stem)["tables"]), 1)

    def assert_page_named(self, lines, name, page, reason):
        about = [line for line in lines if name in line and f"page {page}" in line]
        self.assertEqual(len(about), 1, lines)
        self.assertRegex(about[0].lower(), reason)

    def write(self, name, data):
        (self.folder / name).write_bytes(data)

    def test_empty_file(self):
        for name in ("bad.pdf", "bad.txt", "bad.tif"):
            with self.subTest(name):
                self.write(name, b"")
                self.assert_refused(name, "empty")

    def test_text_named_pdf(self):
        self.write("bad.pdf", b"\x00\x01 no plan, and no kind of file that we know \xff\xfe\x00")
        self.assert_refused("bad.pdf", "not a pdf")

    def test_truncated_pdf(self):
        whole = broken_files.scanned_pdf([PAGE] * 3)
        for part in (1, 50, 95):
            with self.subTest(part):
                self.write("bad.pdf", whole[:len(whole) * part // 100])
                self.assert_refused("bad.pdf", "damaged|truncated|pdf")

    def test_damaged_page_among_good_ones(self):
        whole = broken_files.scanned_pdf([PAGE] * 3)
        self.write("bad.pdf", broken_files.damage_image(whole, 2))
        code, lines = self.read("first.txt", "bad.pdf", "last.txt")
        self.assertEqual(code, LOOK, lines)
        self.assert_page_named(lines, "bad.pdf", 2, ".")
        not_read = [f for f in self.plan("bad")["findings"] if f["rule"] == "page_not_read"]
        self.assertEqual(len(not_read), 1)
        self.assertEqual(self.plan("bad")["source"]["pages"], 3)
        self.assert_others_read()

    def test_encrypted_pdf(self):
        pdf = broken_files.scanned_pdf([PAGE])
        self.write("bad.pdf", broken_files.encrypt(pdf, "secret", self.folder))
        self.assert_refused("bad.pdf", "encrypted|password")

    def test_pdf_that_only_restricts_is_read(self):
        pdf = broken_files.scanned_pdf([PAGE])
        self.write("locked.pdf", broken_files.encrypt(pdf, "", self.folder))
        code, lines = self.read("locked.pdf")
        self.assertEqual(code, DONE, lines)
        self.assertEqual(self.plan("locked")["source"]["pages"], 1)

    def test_huge_page(self):
        self.write("bad.png", broken_files.white_png(30000, 30000))
        self.assert_refused("bad.png", "30000 x 30000 pixels")
        self.assert_memory_kept()

    def test_huge_page_among_good_ones(self):
        self.write("bad.pdf", broken_files.scanned_pdf([PAGE, (30000, 30000), PAGE]))
        code, lines = self.read("first.txt", "bad.pdf", "last.txt")
        self.assertEqual(code, LOOK, lines)
        self.assert_page_named(lines, "bad.pdf", 2, "30000 x 30000 pixels")
        self.assertEqual(self.plan("bad")["source"]["pages"], 3)
        self.assert_others_read()
        self.assert_memory_kept()

    def test_tiff_without_pages(self):
        self.write("bad.tif", broken_files.tiff_without_pages())
        self.assert_refused("bad.tif", "page")

    def test_missing_file(self):
        self.assert_refused("missing.pdf", "no such file|missing|not found")

    def test_what_is_no_file(self):
        os.mkfifo(self.folder / "pipe.pdf")
        self.assert_refused("pipe.pdf", "file")
        (self.folder / "endless.png").symlink_to("/dev/zero")
        self.assert_refused("endless.png", "file")

    def test_folder_without_plans(self):
        (self.folder / "empty").mkdir()
        self.assert_refused("empty", "no file|nothing")

    def test_full_disk(self):
        code, lines = self.read("first.txt", limits=no_room)
        self.assertEqual(code, COULD_NOT_FINISH, lines)
        about = [line for line in lines if "out/first" in line]
        self.assertEqual(len(about), 1, lines)
        self.assertRegex(about[0].lower(), "too large|no space|full|written")
        left = [file.name for file in (self.folder / "out" / "first").rglob("*") if file.is_file()]
        self.assertNotIn("plan.json", left)

    def test_output_folder_is_a_file(self):
        self.write("out", b"")
        code, lines = self.read("first.txt", "last.txt")
        self.assertEqual(code, COULD_NOT_FINISH, lines)
        self.assertTrue(any("out" in line and "irectory" in line for line in lines), lines)

    def assert_memory_kept(self):
        kilobytes = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
        self.assertLess(kilobytes / 1024, MEGABYTES * (os.cpu_count() or 1))


def no_room():
    """No file grows past a few bytes; writing more fails as it does on a full disk."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (64, 64))


if __name__ == "__main__":
    unittest.main()
