"""YAML as texts, lists and maps, and nothing else: no objects are made, whatever a file asks for."""

from __future__ import annotations

from typing import Any

import yaml

NOTHING = {"", "~", "null", "Null", "NULL"}

# libyaml's loader is some ten times faster; not every build of PyYAML has it. Both make only texts, lists
# and maps: no objects, no numbers, and no merging of maps, which could grow without bounds. A tag such as
# `!!python/unicode` is passed over, and what it stands before is a text like any other.
_Loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class _Texts(_Loader):
    """`no` is a word, `10:30` no number, a moment stays as it was written; a bare `null` is nothing."""

    def construct_scalar(self, node: Any) -> Any:
        value: Any = _Loader.construct_scalar(self, node)
        return "" if value in NOTHING and node.style not in ("'", '"') else value


def loaded(source: str) -> object:
    """Raises ValueError for what is no YAML."""
    try:
        loader = _Texts(source)
        try:
            return loader.get_single_data()
        finally:
            loader.dispose()
    except (yaml.YAMLError, RecursionError) as error:
        raise ValueError("no YAML") from error


def repeats_itself(source: str) -> bool:
    """Whether something in it is written once and meant many times: a few lines may then stand for more than
    any memory holds."""
    if "*" not in source:
        return False
    try:
        return any(isinstance(event, yaml.AliasEvent) for event in yaml.parse(source, _Texts))
    except (yaml.YAMLError, RecursionError):  # no YAML either
        return False
