"""The question docket is measured by, as others can be asked it: each item's last stage by a day.

It is simpler than docket's: dates are compared as texts, nothing is corrected or retracted, no
clock runs. Every peer gets the form that it is fastest with and writes its answer to a file.
"""

import json
import os
import sys

import duckdb_cli

from measuring.processes import Command

AS_OF = "2010-01-01"
# docket's own question, a larger one.
QUESTION = ["stalled", "--as-of", AS_OF, "--format", "json"]
HERE = os.path.dirname(os.path.abspath(__file__))
SHELL = os.path.join(os.path.dirname(duckdb_cli.__file__), "duckdb")

# The columns are given, so that nothing is inferred; buffers fit lines of at most 64 KiB; rows may
# come in any order.
DUCKDB = """
SET threads = {cores};
SET preserve_insertion_order = false;
COPY (
  SELECT item, arg_max(stage, "on") AS stage, max("on") AS since
  FROM read_json(
    [{files}], format = 'newline_delimited', maximum_object_size = 65536,
    columns = {{event: 'VARCHAR', item: 'VARCHAR', "on": 'VARCHAR', stage: 'VARCHAR'}})
  WHERE event = 'entered' AND "on" < '2010-01-02'
  GROUP BY item
) TO '{output}' (FORMAT json, ARRAY true);
"""

SQLITE = """
.mode ascii
.separator "\\037" "\\n"
CREATE TABLE line(text TEXT);
{imports}
CREATE TABLE entered AS
  SELECT json_extract(text, '$.item') AS item, json_extract(text, '$.stage') AS stage,
    json_extract(text, '$.on') AS "on"
  FROM line WHERE json_extract(text, '$.event') = 'entered';
CREATE INDEX entered_item ON entered(item, "on", stage);
.mode json
.output {output}
SELECT item, stage, max("on") AS since FROM entered WHERE "on" < '2010-01-02' GROUP BY item;
"""


def duckdb_sql(files, output):
    listed = ", ".join(f"'{file}'" for file in files)
    return DUCKDB.format(cores=os.cpu_count(), files=listed, output=output)


def duckdb_module(files, output):
    """The newest DuckDB, in Python; of its time, what it says itself counts."""
    script = os.path.join(HERE, "duckdb_query.py")
    words = [sys.executable, script, duckdb_sql(files, output)]
    return Command(words, output=output + ".seconds", says_seconds=True)


def duckdb_shell(files, output):
    """DuckDB's own shell, without Python around it: less memory, a whole process."""
    return Command([SHELL, "-init", os.devnull, "-c", duckdb_sql(files, output)])


def jq(files, output):
    return Command(
        ["jq", "-n", "-c", "-f", os.path.join(HERE, "last_stage.jq"), *files], output=output)


def sqlite(files, output):
    """All in memory, which is faster than a file."""
    script = output + ".sql"
    with open(script, "w", encoding="utf-8") as file:
        imports = "\n".join(f".import {each} line" for each in files)
        file.write(SQLITE.format(imports=imports, output=output))
    return Command(["sqlite3", ":memory:"], input=script)


def hold_equal(*outputs):
    """Ends the bench if two peers do not give each item the same day of its last stage."""
    answers = []
    for path in outputs:
        with open(path, encoding="utf-8") as file:
            answers.append({row["item"]: row["since"] for row in json.load(file)})
    if not answers[0] or any(answer != answers[0] for answer in answers):
        raise SystemExit(f"bench: the answers differ: {', '.join(outputs)}")
