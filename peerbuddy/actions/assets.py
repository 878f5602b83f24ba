"""Resources, aspirations, the shelf of what helps, and life areas."""

from __future__ import annotations

from dataclasses import replace

from peerbuddy.actions.content import words_of_the_program
from peerbuddy.actions.wording import changed_words, in_own_words
from peerbuddy.model.asset import (
    AREA_KEYS,
    Asset,
    AssetKind,
    Help,
    LifeArea,
    checked_area,
    checked_asset,
    checked_help,
)
from peerbuddy.session import Session

# --- resources and aspirations ----------------------------------------------------------------------


def list_assets(session: Session, kind: AssetKind, *, retired: bool = False) -> tuple[Asset, ...]:
    """In the order in which they were made; with `retired` also those that were retired."""
    assets = session.vault.assets.all()
    return tuple(one for one in assets if one.kind is kind and (retired or not one.retired))


def save_asset(session: Session, asset: Asset) -> Asset:
    """Make or change; its kind stays. Raises BadField."""
    before = next((one for one in session.vault.assets.all() if one.id == asset.id), asset)
    kept = checked_asset(replace(asset, kind=before.kind))
    with session.vault.transaction():
        session.vault.assets.save(kept)
    return kept


# --- what helps -------------------------------------------------------------------------------------


def helps(session: Session, *, retired: bool = False) -> tuple[Help, ...]:
    """The person's own shelf, in the order in which it was filled."""
    return tuple(one for one in session.vault.assets.helps() if retired or not one.retired)


def help_starters(session: Session) -> tuple[str, ...]:
    """Beginnings that are not on the own shelf yet. Raises ContentDamaged."""
    own = {one.name for one in session.vault.assets.helps()}
    return tuple(
        one for one in words_of_the_program(session.computer.language).shelf.what_helps if one not in own
    )


def save_help(session: Session, one: Help) -> Help:
    """Make or change. Raises BadField."""
    kept = checked_help(one)
    with session.vault.transaction():
        session.vault.assets.save_help(kept)
    return kept


# --- life areas -------------------------------------------------------------------------------------


def list_areas(session: Session, *, retired: bool = False) -> tuple[LifeArea, ...]:
    """Each with the name that is shown: the built-in ones, then own ones. Raises ContentDamaged."""
    shipped = _shipped_names(session)
    own = changed_words(session)
    named = (
        replace(one, name=one.name or in_own_words(shipped[one.key], own))
        for one in session.vault.assets.areas()
    )
    return tuple(one for one in named if retired or not one.retired)


def _shipped_names(session: Session) -> dict[str, str]:
    names = words_of_the_program(session.computer.language).words.life_areas
    return dict(zip(AREA_KEYS, names, strict=True))


def area_names(session: Session) -> dict[str, str]:
    """The name of every area by its key, retired ones too. Raises ContentDamaged."""
    return {one.key: one.name for one in list_areas(session, retired=True)}


def save_area(session: Session, area: LifeArea) -> LifeArea:
    """Name, retire or add one; a built-in one without a name, or with the one it was shipped with, keeps that
    in every language. Raises BadField, ContentDamaged."""
    kept = checked_area(area)
    shipped = _shipped_names(session).get(kept.key, "")
    if kept.name in (shipped, in_own_words(shipped, changed_words(session))):
        kept = replace(kept, name="")
    with session.vault.transaction():
        session.vault.assets.save_area(kept)
    return kept
