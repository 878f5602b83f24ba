"""What the command line itself refuses, beside the errors of the core."""

from __future__ import annotations


class UsageRefused(Exception):
    """The command was not called as it can be. Exit code 2. `usage` is shown below the sentence."""

    def __init__(self, sentence: str, usage: str = "") -> None:
        super().__init__(sentence)
        self.sentence, self.usage = sentence, usage


class CommandRefused(Exception):
    """The command was understood and cannot be done. Exit code 1."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class TextWanted(Exception):
    """Help or the version was asked for: a text to print, and nothing else to do."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text
