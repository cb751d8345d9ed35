#!/usr/bin/python3
"""Each rule of tools/check-house catches the violation that it is for, and only that one."""

import subprocess
import tempfile
import unittest
from pathlib import Path

CHECK_HOUSE = Path(__file__).resolve().parents[2] / "tools" / "check-house"

CLEAN = {
    "pipeline/base/word.h": "#pragma once\n\n#include <string>\n\n"
                            "struct Word {\n    std::string text;\n};\n",
    "pipeline/layout/line.h": '#pragma once\n\n#include "base/word.h"\n\n'
                              "struct Line {\n    Word word;\n};\n",
    "pipeline/layout/line.cpp": '#include "layout/line.h"\n',
    "pipeline/ocr/read.cpp": '#include <tesseract/baseapi.h>\n\n#include "base/word.h"\n',
    "dictionaries/units.tsv": "# source: ours\n# licence: Apache-2.0\n# columns: unit\ntkr\n",
    ".clang-format": "BasedOnStyle: Google\nIndentWidth: 4\n",
}


class CheckHouse(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.root = Path(cls.folder.name)
        for name, text in CLEAN.items():
            cls.write(name, text)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    @classmethod
    def write(cls, name, text):
        file = cls.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        return file

    def check(self, files):
        """Exit code and lines of the check over the clean tree with `files` put in."""
        added = [self.write(name, text) for name, text in files.items()]
        done = subprocess.run([CHECK_HOUSE, "--root", self.root], capture_output=True, text=True,
                              check=False)
        for file in added:
            file.unlink()
        return done.returncode, done.stdout.splitlines()

    def assert_caught(self, files, start):
        """Just one violation is reported, and its line begins with `start`."""
        code, lines = self.check(files)
        self.assertEqual(code, 1)
        self.assertEqual(len(lines), 1, lines)
        self.assertTrue(lines[0].startswith(start), lines[0])

    def test_a_clean_tree_passes(self):
        self.assertEqual(self.check({}), (0, []))

    def test_a_room_may_not_include_another_room(self):
        self.assert_caught({"pipeline/budget/prove.cpp": '#include "layout/line.h"\n'},
                           "pipeline/budget/prove.cpp:1: room budget includes room layout")

    def test_the_floor_may_not_include_what_stands_on_it(self):
        self.assert_caught({"pipeline/base/word.cpp": '\n#include "layout/line.h"\n'},
                           "pipeline/base/word.cpp:2: room base includes room layout")

    def test_app_may_include_every_room(self):
        self.assertEqual(self.check({"pipeline/app/run.cpp": '#include "layout/line.h"\n'}),
                         (0, []))

    def test_an_include_names_its_room(self):
        self.assert_caught({"pipeline/layout/lay.cpp": '#include "line.h"\n'},
                           'pipeline/layout/lay.cpp:1: "line.h" is no file of a room')

    def test_a_room_stands_on_the_map(self):
        self.assert_caught({"pipeline/attic/old.cpp": "\n"},
                           "pipeline/attic/old.cpp:1: room attic is not on the map")

    def test_a_library_stays_in_its_room(self):
        self.assert_caught({"pipeline/layout/lay.cpp": "#include <leptonica/allheaders.h>\n"},
                           "pipeline/layout/lay.cpp:1: Leptonica is not for this file")

    def test_a_library_stays_in_its_file(self):
        self.assert_caught({"pipeline/ocr/score.cpp": "#include <tesseract/resultiterator.h>\n"},
                           "pipeline/ocr/score.cpp:1: Tesseract is seen in more than 1 file")

    def test_no_header_shows_a_library(self):
        self.assert_caught({"pipeline/ocr/raw.h": "#pragma once\n\n#include <tesseract/baseapi.h>\n"},
                           "pipeline/ocr/raw.h:3: a header includes Tesseract")

    def test_an_unknown_library_is_asked_for(self):
        self.assert_caught({"pipeline/layout/lay.cpp": "#include <boost/any.hpp>\n"},
                           "pipeline/layout/lay.cpp:1: <boost/any.hpp> is of no library")

    def test_a_header_guards_itself(self):
        self.assert_caught({"pipeline/base/place.h": "class Place;\n"},
                           "pipeline/base/place.h:1: does not begin with #pragma once")

    def test_a_header_compiles_alone(self):
        self.assert_caught(
            {"pipeline/base/place.h": "#pragma once\n\nstruct Place {\n    Word word;\n};\n"},
            "pipeline/base/place.h:4: does not compile alone")

    def test_a_file_is_short(self):
        self.assert_caught({"pipeline/base/long.cpp": "int f();\n" * 401},
                           "pipeline/base/long.cpp:401: 401 lines")

    def test_a_name_says_something(self):
        self.assert_caught({"pipeline/base/text_utils.cpp": "int f();\n"},
                           "pipeline/base/text_utils.cpp:1: the name says utils")

    def test_nothing_is_left_behind(self):
        self.assert_caught({"pipeline/base/a.cpp": "int f();\n// TODO: more\n"},
                           "pipeline/base/a.cpp:2: TODO is left in")
        self.assert_caught({"tests/unit/test_a.cpp": "TEST(A, DISABLED_b);\n"},
                           "tests/unit/test_a.cpp:1: DISABLED_ is left in")

    def test_a_dictionary_says_where_it_comes_from(self):
        self.assert_caught({"dictionaries/a.tsv": "# source: ours\n# columns: a\nb\n"},
                           "dictionaries/a.tsv:1: the licence is not named")

    def test_a_dictionary_is_in_normal_form(self):
        head = "# source: ours\n# licence: Apache-2.0\n# columns: a\n"
        self.assert_caught({"dictionaries/a.tsv": head + "a\u030a\n"},
                           "dictionaries/a.tsv:4: not UTF-8 in normal form C")
        self.assert_caught({"dictionaries/a.tsv": head.encode() + b"\xe5r\n"},
                           "dictionaries/a.tsv:4: not UTF-8 in normal form C")

    def test_form_is_what_clang_format_writes(self):
        self.assert_caught({"pipeline/base/a.cpp": "int  f( );\n"},
                           "pipeline/base/a.cpp:1: not as clang-format writes it")


if __name__ == "__main__":
    unittest.main()
