"""What lies in an open vault, by its kinds: each has a class of its own, which alone knows its tables."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from peerbuddy.model.changes import ChangeLog
from peerbuddy.vault.sql import Connection

if TYPE_CHECKING:
    from peerbuddy.vault.agreements import Agreements
    from peerbuddy.vault.assets import Assets
    from peerbuddy.vault.attachments import Attachments
    from peerbuddy.vault.buddies import Buddies
    from peerbuddy.vault.entries import Entries
    from peerbuddy.vault.goals import Goals
    from peerbuddy.vault.guides import Guides
    from peerbuddy.vault.help import HelpRows
    from peerbuddy.vault.identity import OwnIdentity
    from peerbuddy.vault.inbox import Inbox
    from peerbuddy.vault.lessons import Lessons
    from peerbuddy.vault.lists import Lists
    from peerbuddy.vault.name_list import NameList
    from peerbuddy.vault.outbox import Outbox
    from peerbuddy.vault.own_prompts import OwnPrompts
    from peerbuddy.vault.page_links import PageLinks
    from peerbuddy.vault.pair_keys import PairKeys
    from peerbuddy.vault.pairs import Pairs
    from peerbuddy.vault.people import People
    from peerbuddy.vault.replies import Replies
    from peerbuddy.vault.search import Search
    from peerbuddy.vault.seen import SeenPackets
    from peerbuddy.vault.settings import Settings
    from peerbuddy.vault.share_drafts import ShareDrafts
    from peerbuddy.vault.signings import Signings
    from peerbuddy.vault.spelling_words import SpellingWords
    from peerbuddy.vault.strengths import Strengths
    from peerbuddy.vault.told_of_me import ToldRows
    from peerbuddy.vault.uses import Uses


class Tables:
    """One connection, and what a transaction on it altered, shared by all of them.

    Each is imported and made when it is first asked for: an opened journal needs a third of them to show its
    first page, and would wait for the rest.
    """

    _db: Connection
    changes: ChangeLog

    def forget_tables(self) -> None:
        """For a database that was opened anew: those made so far have the connection before."""
        for name in KINDS:
            vars(self).pop(name, None)

    @cached_property
    def tags(self) -> NameList:
        from peerbuddy.model.mention import Kind
        from peerbuddy.vault.name_list import NameList

        return NameList(self._db, self.changes, Kind.TAG)

    @cached_property
    def topics(self) -> NameList:
        from peerbuddy.model.mention import Kind
        from peerbuddy.vault.name_list import NameList

        return NameList(self._db, self.changes, Kind.TOPIC)

    @cached_property
    def people(self) -> People:
        from peerbuddy.vault.people import People

        return People(self._db, self.changes)

    @cached_property
    def uses(self) -> Uses:
        from peerbuddy.vault.uses import Uses

        return Uses(self._db, self.changes)

    @cached_property
    def page_links(self) -> PageLinks:
        from peerbuddy.vault.page_links import PageLinks

        return PageLinks(self._db, self.changes)

    @cached_property
    def lists(self) -> Lists:
        from peerbuddy.vault.lists import Lists

        return Lists(self.tags, self.topics, self.people, self.uses, self.page_links)

    @cached_property
    def attachments(self) -> Attachments:
        from peerbuddy.vault.attachments import Attachments

        return Attachments(self._db, self.changes)

    @cached_property
    def entries(self) -> Entries:
        from peerbuddy.vault.entries import Entries

        return Entries(self._db, self.changes, self.lists, self.attachments)

    @cached_property
    def search(self) -> Search:
        from peerbuddy.vault.search import Search

        return Search(self._db, self.lists)

    @cached_property
    def settings(self) -> Settings:
        from peerbuddy.vault.settings import Settings

        return Settings(self._db, self.changes)

    @cached_property
    def spelling_words(self) -> SpellingWords:
        from peerbuddy.vault.spelling_words import SpellingWords

        return SpellingWords(self._db, self.changes)

    @cached_property
    def strengths(self) -> Strengths:
        from peerbuddy.vault.strengths import Strengths

        return Strengths(self._db, self.changes)

    @cached_property
    def goals(self) -> Goals:
        from peerbuddy.vault.goals import Goals

        return Goals(self._db, self.changes)

    @cached_property
    def guides(self) -> Guides:
        from peerbuddy.vault.guides import Guides

        return Guides(self._db, self.changes)

    @cached_property
    def help(self) -> HelpRows:
        from peerbuddy.vault.help import HelpRows

        return HelpRows(self._db, self.changes)

    @cached_property
    def assets(self) -> Assets:
        from peerbuddy.vault.assets import Assets

        return Assets(self._db, self.changes)

    @cached_property
    def prompts(self) -> OwnPrompts:
        from peerbuddy.vault.own_prompts import OwnPrompts

        return OwnPrompts(self._db, self.changes)

    @cached_property
    def identity(self) -> OwnIdentity:
        from peerbuddy.vault.identity import OwnIdentity

        return OwnIdentity(self._db, self.changes)

    @cached_property
    def buddies(self) -> Buddies:
        from peerbuddy.vault.buddies import Buddies

        return Buddies(self._db, self.changes)

    @cached_property
    def agreements(self) -> Agreements:
        from peerbuddy.vault.agreements import Agreements

        return Agreements(self._db, self.changes)

    @cached_property
    def signings(self) -> Signings:
        from peerbuddy.vault.signings import Signings

        return Signings(self._db)

    @cached_property
    def told_of_me(self) -> ToldRows:
        from peerbuddy.vault.told_of_me import ToldRows

        return ToldRows(self._db, self.changes)

    @cached_property
    def inbox(self) -> Inbox:
        from peerbuddy.vault.inbox import Inbox

        return Inbox(self._db, self.changes)

    @cached_property
    def pairs(self) -> Pairs:
        from peerbuddy.vault.pairs import Pairs

        return Pairs(self._db)

    @cached_property
    def pair_keys(self) -> PairKeys:
        from peerbuddy.vault.pair_keys import PairKeys

        return PairKeys(self._db)

    @cached_property
    def outbox(self) -> Outbox:
        from peerbuddy.vault.outbox import Outbox

        return Outbox(self._db, self.changes)

    @cached_property
    def share_drafts(self) -> ShareDrafts:
        from peerbuddy.vault.share_drafts import ShareDrafts

        return ShareDrafts(self._db, self.changes)

    @cached_property
    def seen(self) -> SeenPackets:
        from peerbuddy.vault.seen import SeenPackets

        return SeenPackets(self._db)

    @cached_property
    def replies(self) -> Replies:
        from peerbuddy.vault.replies import Replies

        return Replies(self._db, self.changes)

    @cached_property
    def lessons(self) -> Lessons:
        from peerbuddy.vault.lessons import Lessons

        return Lessons(self._db, self.changes)


KINDS = tuple(name for name, value in vars(Tables).items() if isinstance(value, cached_property))
