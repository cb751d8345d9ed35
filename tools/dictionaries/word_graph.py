"""A minimal acyclic automaton of words (Daciuk et al. 2000) that numbers them in order."""

import struct

ALPHABET = "abcdefghijklmnopqrstuvwxyzåäöé-.:'àáâãçèêëíïñóôøúüćłńšžæ"
SYMBOLS = {letter: number for number, letter in enumerate(ALPHABET, 1)}
TARGET_BITS, FINAL, LAST = 24, 1 << 30, 1 << 31


def minimal(words):
    """(node, {node: edges}) of sorted words; an edge is (symbol, final, node)."""
    nodes, register = {(): 0}, [()]
    path = [[]]  # open nodes, each a list of edges

    def close(depth):
        while len(path) > depth:
            edges = tuple(path.pop())
            node = nodes.setdefault(edges, len(register))
            if node == len(register):
                register.append(edges)
            symbol, final, _ = path[-1][-1]
            path[-1][-1] = (symbol, final, node)

    before = ""
    for word in words:
        common = 0
        while common < min(len(word), len(before)) and word[common] == before[common]:
            common += 1
        close(common + 1)
        for letter in word[common:]:
            path[-1].append((SYMBOLS[letter], False, 0))
            path.append([])
        symbol, _, node = path[-2][-1]
        path[-2][-1] = (symbol, True, node)
        before = word
    close(1)
    return tuple(path[0]), register


def packed(words):
    """The edges and, for each, the number of words before its own among its node's, as bytes."""
    root, register = minimal(words)
    counts = [0] * len(register)
    for node, edges in enumerate(register):
        counts[node] = sum(final + counts[child] for _, final, child in edges)
    starts, total = [0] * len(register), len(root)
    for node, edges in enumerate(register):
        starts[node] = total if edges else 0
        total += len(edges)
    assert total < 1 << TARGET_BITS
    edges_out, skips_out = [], []
    for edges in [root] + register:
        skip = 0
        for place, (symbol, final, child) in enumerate(edges):
            last = LAST if place + 1 == len(edges) else 0
            edges_out.append(starts[child] | symbol << TARGET_BITS | (FINAL if final else 0) | last)
            skips_out.append(skip)
            skip += final + counts[child]
    size = len(edges_out)
    return struct.pack(f"<{size}I", *edges_out), struct.pack(f"<{size}I", *skips_out)
