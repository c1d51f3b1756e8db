"""Asks docket and two independent readers about the same dates.

Usage: compare.py DOCKET

Every expression of corpus.txt is read by the docket binary, by edtf-validate (is it a date?) and by
python-edtf (from which day to which?). A disagreement that explained.tsv does not explain by the
specification fails, and so does an explanation of a disagreement that is none.
"""

import contextlib
import io
import json
import logging
import subprocess
import sys
from pathlib import Path

import edtf
from edtf_validate.valid_edtf import is_valid

HERE = Path(__file__).parent


def written(day):
    """A bound of python-edtf as docket writes it; None where there is none."""
    if not hasattr(day, "tm_year"):
        return None
    sign = "-" if day.tm_year < 0 else ""
    return f"{sign}{abs(day.tm_year):04}-{day.tm_mon:02}-{day.tm_mday:02}"


def span(earliest, latest):
    return f"{earliest or '..'} to {latest or '..'}"


def docket(binary, expressions):
    """What docket says: for each expression, None if it is no date, else its days."""
    command = [binary, "date", "--format", "jsonl", "--", *expressions]
    answer = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    # 2: some of the expressions are not valid, as many here are meant to be.
    if answer.returncode not in (0, 2):
        sys.exit(f"{' '.join(command[:4])} exits {answer.returncode}: {answer.stderr}")
    rows = [json.loads(line) for line in answer.stdout.splitlines()]
    if [row["edtf"] for row in rows] != expressions:
        sys.exit("docket does not answer about every expression in turn")
    return [span(row["earliest"], row["latest"]) if row["valid"] else None for row in rows]


def validated(expression):
    return "a date" if is_valid(expression) else "not a date"


def parsed(expression):
    try:
        with contextlib.redirect_stdout(io.StringIO()):  # it reports some of its mistakes there
            date = edtf.parse_edtf(expression)
            return span(written(date.lower_strict()), written(date.upper_strict()))
    except edtf.parser.edtf_exceptions.EDTFParseException:
        return "not a date"
    except Exception as error:  # whatever else it stumbles over is an answer, too
        return f"fails: {type(error).__name__}"


def rows(name):
    """The lines of a file that say something."""
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line


def main():
    logging.disable()
    expressions = list(rows("corpus.txt"))
    disagreements = {}
    for expression, days in zip(expressions, docket(sys.argv[1], expressions)):
        said = validated(expression)
        if (said == "a date") != (days is not None):
            disagreements[expression, "edtf-validate", said] = days
        said = parsed(expression)
        if said != (days or "not a date"):
            disagreements[expression, "python-edtf", said] = days
    explained = {}
    for row in rows("explained.tsv"):
        expression, library, said, why = row.split("\t")
        explained[expression, library, said] = why

    unexplained = [key for key in disagreements if not explained.get(key)]
    stale = [key for key in explained if key not in disagreements]
    for expression, library, said in unexplained:
        ours = disagreements[expression, library, said] or "not a date"
        print(f"not explained: {expression!r}: {library} says {said}, docket {ours}")
    for expression, library, said in stale:
        print(f"explains nothing: {expression!r}: {library} says {said}")
    if unexplained or stale:
        sys.exit(1)
    print(f"{len(expressions)} dates, three readers, {len(explained)} disagreements explained")


if __name__ == "__main__":
    main()
