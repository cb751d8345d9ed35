"""What `planscribe score` says, and the figures that are taken from it."""

import json
import subprocess

GROUPS = {  # what a column of records adds up: things found, and what is known of them
    "tables": ("table", "column", "row"),
    "board": ("board_name", "board_organization", "board_seat", "board_role"),
    "insatser": ("initiative", "initiative_owner", "initiative_partner",
                 "initiative_financing"),
    "goals": ("goal", "goal_target", "initiative_goal", "initiative_goal_target"),
    "statements": ("statement",),
    "details": ("target_ages", "group_level", "quorum", "term_begins", "activity_week",
                "follow_up_system"),
    "decision": ("decision_date", "decision_place", "signatory"),
}


def score(program, truths, outputs, raws=()):
    """The sum over all documents, and under "failed" a line for each that could not be compared:
    without it the figures would be better than they are."""
    command = [program, "score", "--json", *truths, *(["--raw", *raws] if raws else []),
               "--outputs", *outputs]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if not done.stdout:
        raise SystemExit(done.stderr)
    said = json.loads(done.stdout)
    return {**said["total"], "failed": [failure["reason"] for failure in said["failed"]]}


def percent(part, whole):
    return 100 * part / whole if whole else None


def rate(count):
    return percent(count["edits"], count["length"])


def tally(total, group):
    """(truth, output, right) of a group of records."""
    fields = [total["records"][field] for field in GROUPS[group]]
    return tuple(sum(field[side] for field in fields) for side in ("truth", "output", "right"))


def recall_and_precision(total, group):
    truth, output, right = tally(total, group)
    return percent(right, truth), percent(right, output)


def share_doubtful(cells):
    return percent(cells["output"]["doubtful"], sum(cells["output"].values()))
