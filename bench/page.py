"""Writes docs/performance.md: every figure with its target, and what it was measured on."""

from collections.abc import Iterator, Mapping
from typing import Any

HEAD = """\
# Performance

Measured by `make bench`, written by `python -m bench --page docs/performance.md`; one of the parts by
`python -m bench {names}`. Each part starts an installation of its own: embedded PostgreSQL with
`synchronous_commit = on`, the web server, the worker and the simulator as processes on free ports, and takes it away
again. The load comes from the same machine and shares its cores.

Rates are medians of several short rounds, percentiles are over all requests. Where a share of something else is
given, both were measured in turns in the same run, so that other work on the machine touches both alike; on a busy
machine the shares say more than the rates.
"""

HEAD_OF_THE_GUARD = """\
# The privacy guard, measured

Written by `python -m bench guard --page docs/privacy-guard.md`. The messages are our own, in `tests/privacy/corpus`:
the detectors are tuned on one half; the other was written by people who had not seen them, and its errors have not been
looked at. Once they are, it becomes tuning material and another half is written.

Recall: the share of the marked places of which at least half is found. Precision: the share of the findings of which at
least 30% is marked as that kind. A message is caught when anything of the policy is found in it; a false alarm is a
finding in a message without such data. The targets are ours, for the half set aside.
What goes wrong is counted of both halves, and written out at the end of the one it is tuned on.
"""

HEAD_OF_READING = """\
# What a message says about itself, measured

Written by `python -m bench reading --page docs/reading.md`. The messages are our own, written by hand, in
`tests/domain/corpus`; rules, signs and weights are tuned on one half and on the examples beside it. The half set aside
was written by somebody who had not seen the rules, and its errors have not been looked at: what is counted of it is
counted by program. It was measured once: nothing is tuned after its totals were seen. Halves that were set aside before
are opened, and are tuned on.

Found: the share of the messages of which a person says it. False alarms: the share of the other messages of which it
is said. Many of the others only look like one: figures of speech, questions, anger, things long past. The
targets are for the half set aside. How it is done: [0018](decisions/0018-signs-weighed-beside-rules.md).
"""

HEADS = {"guard": HEAD_OF_THE_GUARD, "reading": HEAD_OF_READING}
"""Of the benches with a page of their own."""


def written(found: Mapping[str, Any]) -> str:
    """The whole page from what `--json` writes."""
    names = "|".join(found["benches"])
    head = HEADS.get(names) or HEAD.format(names=names)
    return "\n".join([head, *_machine(found), *_benches(found["benches"])]) + "\n"


def _machine(found: Mapping[str, Any]) -> Iterator[str]:
    machine = found["machine"]
    versions = ", ".join(f"{name} {number}" for name, number in machine["versions"].items())
    yield f"Last measured on {found['at'][:10]}: {machine['cores']} cores ({machine['processor']}), {versions}."
    yield (
        f"Load average of the machine before the run {machine['load']}, during it"
        f" {found['load_during']}: more than two means that others used the same cores meanwhile."
    )


def _benches(benches: Mapping[str, Any]) -> Iterator[str]:
    for name, bench in benches.items():
        yield f"\n## {bench['title']} (`{name}`)\n"
        yield "| what | measured | target | |"
        yield "|---|---:|---:|---|"
        yield from map(_row, bench["figures"])
        for remark in bench["remarks"]:
            yield f"\n{remark}"


def _row(figure: Mapping[str, Any]) -> str:
    value = figure["value"]
    shown = f"{value:,.0f}" if value == int(value) or value >= 100 else f"{value:.1f}"
    verdict = {None: "", True: "met", False: "**missed**"}[figure["is_met"]]
    return f"| {figure['name']} | {shown} {figure['unit']} | {figure['target']} | {verdict} |"
