"""Measures docket beside its peers and says which limits it meets: `bench.py BINARY [PART…]`.

Exit code 1 if a limit is missed. BENCH_EVENTS is what stands for the million (a smaller number
tries the bench itself out); BENCH_LARGE=1 adds ten times as many.
"""

import os
import sys

from measuring.figures import table, verdict
from measuring.machine import description
from measuring.workshop import Workshop
from parts import add, files, growth, ledger, question, self_test, session, start

PARTS = {
    "start": start.figures,
    "question": question.figures,
    "ledger": ledger.figures,
    "growth": growth.figures,
    "files": files.figures,
    "session": session.figures,
    "add": add.figures,
}


def main():
    binary, *asked = sys.argv[1:]
    unknown = [name for name in asked if name not in PARTS]
    if unknown:
        raise SystemExit(f"bench: no part {unknown[0]!r}; there are {', '.join(PARTS)}")
    with Workshop(binary, os.path.join(".build", "bench")) as workshop:
        self_test.hold(workshop)
        figures = []
        for name in asked or PARTS:
            figures += PARTS[name](workshop)
    print(description())
    print()
    print(table(figures))
    print()
    print(verdict(figures))
    return any(figure.missed for figure in figures)


if __name__ == "__main__":
    sys.exit(main())
