"""Bare `tesseract -l swe`: a process a page, one thread each, as many at once as asked for."""

import os
import subprocess

from processes import measured

ONE_THREAD = {**os.environ, "OMP_THREAD_LIMIT": "1"}


def pictures(file, folder):
    """The pages of a PDF as 300 dpi pictures in `folder`. A TIFF is left as it is: tesseract
    reads all pages of it."""
    folder.mkdir(parents=True)
    if file.suffix == ".tif":
        (folder / "page-1.tif").symlink_to(file.resolve())
    else:
        subprocess.run(["pdftoppm", "-r", "300", "-gray", "-png", file, folder / "page"],
                       check=True)
    return sorted(folder.glob("page*"))


def read(page_files, jobs, folder):
    """Reads the pictures; each gets PICTURE.txt beside it. Returns what it took."""
    names = folder / "names"
    names.write_bytes(b"".join(bytes(page) + b"\0" for page in page_files))
    return measured(["xargs", "--null", "--arg-file", names, "--max-procs", str(jobs),
                     "--replace={}", "tesseract", "{}", "{}", "-l", "swe"], env=ONE_THREAD)


def text(page_files):
    """The text of the pages, a form feed after each, as tesseract ends a page."""
    return "".join(page.with_name(page.name + ".txt").read_text(encoding="utf-8")
                   for page in page_files)
