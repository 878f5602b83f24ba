from __future__ import annotations

from tests.cli.command_line import CommandLine


def test_doctor_checks_this_computer_without_a_vault(peerbuddy: CommandLine) -> None:
    said = peerbuddy.bare("doctor", "--json")

    checks = {check["name"]: check["ok"] for check in said.json["checks"]}
    assert all(set(check) == {"name", "ok", "detail"} for check in said.json["checks"])
    assert checks["cipher"] and checks["Argon2id"]
    assert said.json["ok"] is all(checks.values())
    assert said.code == (0 if said.json["ok"] else 1)


def test_doctor_prints_one_line_a_check_and_names_what_fails(peerbuddy: CommandLine) -> None:
    said = peerbuddy.bare("doctor")

    failed = [line.split("  ")[1].split(":")[0] for line in said.lines if line.startswith("FAILED")]
    assert len(said.lines) == len(peerbuddy.bare("doctor", "--json").json["checks"])
    assert said.err == (f"Not as it should be on this computer: {', '.join(failed)}.\n" if failed else "")


def test_doctor_leaves_a_descriptor_alone(peerbuddy: CommandLine) -> None:
    assert peerbuddy.bare("doctor", "--passphrase-fd", "987").code in (0, 1)
