"""Tables in Markdown, and the sections of BENCHMARKS.md that a command writes anew."""

import re


def shown(value):
    """A field of a table: rates with two decimals, pairs apart by a slash, nothing as a dash."""
    if value is None:
        return "–"
    if isinstance(value, tuple):
        return " / ".join(shown(part) for part in value)
    return f"{value:.2f}" if isinstance(value, float) else str(value)


def table(heads, rows):
    """The first column holds names, the others numbers."""
    rule = ["---", *["---:"] * (len(heads) - 1)]
    lines = [heads, rule, *[[shown(value) for value in row] for row in rows]]
    return "".join("| " + " | ".join(line) + " |\n" for line in lines)


def replace_section(page, name, body):
    """`page` with `body` between the lines <!-- bench: NAME --> and <!-- end: NAME -->. Throws
    ValueError when it has no such section, or more than one."""
    pattern = re.compile(rf"(<!-- bench: {re.escape(name)} -->\n).*?(<!-- end: {re.escape(name)} -->)",
                         re.DOTALL)
    if len(pattern.findall(page)) != 1:
        raise ValueError(f"not one section {name}")
    return pattern.sub(lambda found: found[1] + "\n" + body.strip("\n") + "\n\n" + found[2], page)
