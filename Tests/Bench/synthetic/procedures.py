"""The procedures that made-up items go through, and the files that state them."""

import json
import os


def stage(name, pace=None, end=None, limit=None):
    members = {"stage": name, "title": name.replace("-", " ").capitalize()}
    if pace:
        members |= {"pace": pace, "basis": "this record's yardstick"}
    if limit:
        members |= {"limit": limit, "basis": "Constitution, article 71: \"within one month\""}
    if end:
        members["end"] = end
    return members


ENDS = [stage("withdrawn", end="dropped"), stage("lapsed", end="lapsed")]
LAW = [
    stage("drafting", "12 months"), stage("cabinet", "3 months"), stage("assembly", "6 months"),
    stage("senate", limit="1 month"), stage("assent", "2 months"), stage("in-force", end="done"),
]
PLAN = [
    stage("drafting", "12 months"), stage("adopted", "6 months"), stage("running", "5 years"),
    stage("completed", end="done"),
]
INSTITUTION = [
    stage("announced", "12 months"), stage("decreed", "6 months"), stage("staffed", "9 months"),
    stage("working", end="done"),
]
REVIEW = [
    stage("announced"), stage("visit", "1 year"), stage("report", "6 months"),
    stage("answered", end="done"),
]
SILENT = {
    "law": "24 months", "plan": "36 months", "institution": "24 months", "review": "18 months",
}
STAGES = {"law": LAW, "plan": PLAN, "institution": INSTITUTION, "review": REVIEW}

# Each item is in one of these, laws more often; the procedures of a collection are its own or
# those of a folder above.
COLLECTIONS = (
    ("north/laws", "law"), ("north/plans", "plan"), ("south/laws", "law"),
    ("south/bodies", "institution"), ("isles/laws", "law"), ("isles/bodies", "institution"),
    ("union/reviews", "review"), ("union/laws", "law"), ("north/laws", "law"),
    ("south/laws", "law"),
)




def write(folder):
    """Writes the files: most for all collections, that of laws once more for one of them."""
    for kind, stages in STAGES.items():
        save(folder, kind, f"Usual way of a {kind}", stages)
    save(os.path.join(folder, "isles"), "law", "Way of a law on the isles", LAW)


def save(folder, kind, title, stages):
    os.makedirs(os.path.join(folder, "procedures"), exist_ok=True)
    rules = {"procedure": kind, "title": title, "silent": SILENT[kind], "stages": stages + ENDS}
    with open(os.path.join(folder, "procedures", kind + ".json"), "w", encoding="utf-8") as file:
        json.dump(rules, file, indent=1)
        file.write("\n")
