"""The word forms of a Hunspell dictionary, and where each may stand in a compound.

Knows what hunspell-sv uses: suffixes with compound flags, compound flags on stems, forbidden and
no-suggest words. Numbers written in letters (COMPOUNDRULE) are left out.
"""

import collections
import re

LOWER, NAME, ACRONYM, BEGIN, MIDDLE, END = 1, 2, 4, 8, 16, 32
COMPOUND_FLAGS = {"X": BEGIN, "U": BEGIN | MIDDLE}
FORBIDDEN, ONLY_IN_COMPOUND, NEEDS_SUFFIX, LAST = "%", "Z", "¤", "Y"
MAY_BE_WORD = re.compile(r"[^\W\d_]([^\W\d_]|[-.:'])*")


def standing(word):
    """How a form that stands alone is written."""
    if word == word.lower():
        return LOWER
    return NAME if word[1:] == word[1:].lower() else ACRONYM


def read_suffixes(aff):
    suffixes = collections.defaultdict(list)
    for line in open(aff, encoding="utf-8"):
        fields = line.split()
        if len(fields) < 5 or fields[0] != "SFX":
            continue
        added, _, flags = fields[3].partition("/")
        strip, added = fields[2].replace("0", ""), "" if added == "0" else added
        condition = re.compile(f"(?:{fields[4]})$")
        suffixes[fields[1]].append((strip, added, flags, condition))
    return suffixes


def inflected(stem, flags, suffixes):
    """(form, flags of the suffix)"""
    if NEEDS_SUFFIX not in flags:
        yield stem, ""
    for flag in flags:
        for strip, added, more, condition in suffixes.get(flag, ()):
            if stem.endswith(strip) and condition.search(stem):
                yield stem[: len(stem) - len(strip)] + added, more or "-"


def uses(flags, suffix_flags):
    """In which places of a compound a form may stand, and whether it stands alone."""
    places = 0
    for flag, place in COMPOUND_FLAGS.items():
        if flag in suffix_flags or (not suffix_flags and flag in flags):
            places |= place
    if LAST in flags and ONLY_IN_COMPOUND not in suffix_flags:
        places |= END
    alone = ONLY_IN_COMPOUND not in suffix_flags and not (
        not suffix_flags and ONLY_IN_COMPOUND in flags)
    return places, alone


def forms(aff, dic):
    """{form in lower case: bits}"""
    suffixes, found, forbidden = read_suffixes(aff), collections.defaultdict(int), set()
    for line in list(open(dic, encoding="utf-8"))[1:]:
        stem, _, flags = line.split("\t")[0].strip().partition("/")
        for form, suffix_flags in inflected(stem, flags, suffixes):
            if FORBIDDEN in flags:
                forbidden.add(form)
                continue
            places, alone = uses(flags, suffix_flags)
            form = form.removesuffix("-") if places & BEGIN else form
            if MAY_BE_WORD.fullmatch(form) and (places or alone):
                found[form.lower()] |= places | (standing(form) if alone else 0)
    for form in forbidden:
        if form.lower() in found:
            found[form.lower()] &= ~(LOWER if form == form.lower() else NAME)
    return {form: bits for form, bits in found.items() if bits}
