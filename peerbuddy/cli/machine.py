"""The command `doctor`: this computer's own check."""

from __future__ import annotations

from peerbuddy.actions.doctor import checks
from peerbuddy.cli import words
from peerbuddy.cli.call import Call


def doctor(call: Call) -> int:
    options, console = call.options, call.console
    done = list(checks(call.computer))
    ok = all(check.ok for check in done)
    if options.json:
        listed = [{"name": check.name, "ok": check.ok, "detail": check.detail} for check in done]
        console.record({"ok": ok, "checks": listed})
    else:
        for check in done:
            console.line(f"{'ok' if check.ok else 'FAILED':6}  {check.name}: {check.detail}")
    if ok:
        return 0
    failed = ", ".join(check.name for check in done if not check.ok)
    console.note(f"Not as it should be on this computer: {failed}.")
    return words.FAILED
