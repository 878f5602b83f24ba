"""Resources, aspirations, what helps, life areas: kept, renamed, retired and offered again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from peerbuddy.actions import assets, goals
from peerbuddy.model.asset import AREA_KEYS, Asset, AssetKind, Help, LifeArea, Sort
from peerbuddy.model.errors import BadField
from peerbuddy.model.goal import GoalFields, Link, LinkKind
from peerbuddy.session import Session

CHOIR = Asset("1" * 32, AssetKind.RESOURCE, "the choir", Sort.PERSON, "Tuesdays")
CALM = Asset("2" * 32, AssetKind.ASPIRATION, "a calm home")


def test_resources_and_aspirations_are_two_lists(session: Session) -> None:
    assets.save_asset(session, CHOIR)
    assets.save_asset(session, CALM)
    assert assets.list_assets(session, AssetKind.RESOURCE) == (CHOIR,)
    assert assets.list_assets(session, AssetKind.ASPIRATION) == (CALM,)


def test_a_retired_resource_stays_where_it_is_linked(session: Session) -> None:
    assets.save_asset(session, CHOIR)
    link = Link(LinkKind.RESOURCE, CHOIR.id)
    goal = goals.make_goal(session, "a" * 32, GoalFields(wish="sing", links=(link,)))
    assets.save_asset(session, replace(CHOIR, retired=True))
    assert assets.list_assets(session, AssetKind.RESOURCE) == ()
    assert [one.retired for one in assets.list_assets(session, AssetKind.RESOURCE, retired=True)] == [True]
    assert goals.read_goal(session, goal.id).fields.links == (link,)
    assets.save_asset(session, CHOIR)
    assert assets.list_assets(session, AssetKind.RESOURCE) == (CHOIR,)


def test_a_kind_stays_what_it_is(session: Session) -> None:
    assets.save_asset(session, CALM)
    assert assets.save_asset(session, replace(CALM, kind=AssetKind.RESOURCE)).kind is AssetKind.ASPIRATION
    with pytest.raises(BadField):
        assets.save_asset(session, replace(CALM, sort=Sort.PLACE))


def test_the_shelf_begins_with_starters_and_takes_own_ones(session: Session) -> None:
    starters = assets.help_starters(session)
    assert len(starters) == 15
    kept = assets.save_help(session, Help("1" * 32, starters[0], fits="in the evening", cost="ten minutes"))
    assert assets.helps(session) == (kept,)
    assert assets.help_starters(session) == starters[1:]
    assets.save_help(session, replace(kept, note="helped twice", retired=True))
    assert assets.helps(session) == ()
    assert assets.helps(session, retired=True)[0].note == "helped twice"


def test_life_areas_can_be_named_retired_and_added(session: Session) -> None:
    names = [area.name for area in assets.list_areas(session)]
    assert names[0] == "body & health"
    assert len(names) == len(AREA_KEYS) == 11
    assets.save_area(session, LifeArea("body", "moving"))
    assets.save_area(session, LifeArea("work", retired=True))
    assets.save_area(session, LifeArea("e" * 32, "the allotment"))
    shown = assets.list_areas(session)
    assert (shown[0].name, shown[-1].name) == ("moving", "the allotment")
    assert "work" not in [area.key for area in shown]
    assert assets.area_names(session)["work"] == "work & vocation"
    assets.save_area(session, LifeArea("body"))
    assert assets.list_areas(session)[0].name == "body & health"
    with pytest.raises(BadField):
        assets.save_area(session, LifeArea("e" * 32, " "))
