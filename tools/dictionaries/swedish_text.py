"""Sentences of Swedish running text in unpacked Debian packages: help pages (HTML, Mallard,
DocBook), manual pages and translated messages, without program code and untranslated blocks."""

import bz2
import gzip
import html
import pathlib
import re
import struct

CODE = re.compile(r"<(pre|code|script|style|cmd|screen|programlisting)\b.*?</\1>", re.S | re.I)
INLINE = re.compile(r"</?(a|b|em|i|span|strong|gui|guiseq|key|link|app|emphasis|guimenu|guilabel"
                    r"|guimenuitem|guibutton|guiicon|menuchoice|keycap|acronym)\b[^>]*>", re.I)
TAG = re.compile(r"<[^>]*>|&[a-z-]+;(?<!&aring;)(?<!&auml;)(?<!&ouml;)")
SENTENCE = re.compile(r"(?<=[.!?:;])\s+|\n\s*\n")
TOKEN = re.compile(r"[^\W\d_]+(?:[-.:'][^\W\d_]+)*|\d[\d.,:]*")
ENGLISH_SIGNS = set("the and of to is for with you this that are can it be by as not".split())
SWEDISH_SIGNS = set("och att är som för på det av till med du ett inte den kan från".split())
NUMBER = "0"


def of_messages(data):
    """The translations of a compiled message catalogue."""
    if data[:4] != b"\xde\x12\x04\x95":
        return
    count, _, table = struct.unpack_from("<3I", data, 8)
    for i in range(count):
        length, at = struct.unpack_from("<2I", data, table + 8 * i)
        text = data[at:at + length].decode("utf-8", "replace")
        for form in text.split("\0"):
            yield re.sub(r"[_&~](?=\w)", "", TAG.sub("\n\n", form))


def of_manual(text):
    for line in re.sub(r"\\f[A-Z]|\\&", "", text).replace("\\-", "-").split("\n."):
        yield line.partition("\n")[2]


def of_markup(text):
    return TAG.split(INLINE.sub(" ", CODE.sub(" ", text)))


def decoded(data):
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def blocks(path):
    name, data = path.name, path.read_bytes()
    if name.endswith(".mo"):
        return list(of_messages(data))
    if name.endswith(".bz2"):
        data = bz2.decompress(data)
    if name.endswith(".gz"):
        return list(of_manual(decoded(gzip.decompress(data))))
    return of_markup(decoded(data))


def is_swedish(path):
    marked = re.search(r"(^|[-/.])sv([/._]|$)", str(path))
    return marked and (path.suffix in {".html", ".page", ".docbook", ".bz2", ".mo"}
                       or re.search(r"\.\d\.gz$", path.name))


def sentences(folder):
    """Lists of tokens as written; numbers are NUMBER. Each different sentence once a folder."""
    seen = set()
    for path in sorted(pathlib.Path(folder).rglob("*")):
        if not path.is_file() or not is_swedish(path):
            continue
        for block in blocks(path):
            for sentence in SENTENCE.split(html.unescape(block)):
                tokens = TOKEN.findall(sentence)
                signs = [token.lower() for token in tokens]
                swedish = sum(token in SWEDISH_SIGNS for token in signs)
                english = sum(token in ENGLISH_SIGNS for token in signs)
                if swedish <= english or sentence in seen:
                    continue
                seen.add(sentence)
                yield [NUMBER if token[0].isdigit() else token for token in tokens]
