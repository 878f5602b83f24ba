"""What lies in an open vault, by its kinds: each has a class of its own, which alone knows its tables."""

from __future__ import annotations

from peerbuddy.model.changes import ChangeLog
from peerbuddy.model.mention import Kind
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
from peerbuddy.vault.spelling_words import SpellingWords
from peerbuddy.vault.sql import Connection
from peerbuddy.vault.strengths import Strengths
from peerbuddy.vault.told_of_me import ToldRows
from peerbuddy.vault.uses import Uses


class Tables:
    """One connection, and what a transaction on it altered, shared by all of them."""

    def make_tables(self, db: Connection, changes: ChangeLog) -> None:
        self.tags = NameList(db, changes, Kind.TAG)
        self.topics = NameList(db, changes, Kind.TOPIC)
        self.people = People(db, changes)
        self.uses = Uses(db, changes)
        self.page_links = PageLinks(db, changes)
        self.lists = Lists(self.tags, self.topics, self.people, self.uses, self.page_links)
        self.attachments = Attachments(db, changes)
        self.entries = Entries(db, changes, self.lists, self.attachments)
        self.search = Search(db, self.lists)
        self.settings = Settings(db, changes)
        self.spelling_words = SpellingWords(db, changes)
        self.strengths = Strengths(db, changes)
        self.goals = Goals(db, changes)
        self.guides = Guides(db, changes)
        self.help = HelpRows(db, changes)
        self.assets = Assets(db, changes)
        self.prompts = OwnPrompts(db, changes)
        self.identity = OwnIdentity(db, changes)
        self.buddies = Buddies(db, changes)
        self.agreements = Agreements(db, changes)
        self.told_of_me = ToldRows(db, changes)
        self.inbox = Inbox(db, changes)
        self.pairs = Pairs(db)
        self.pair_keys = PairKeys(db)
        self.outbox = Outbox(db, changes)
        self.share_drafts = ShareDrafts(db, changes)
        self.seen = SeenPackets(db)
        self.replies = Replies(db, changes)
        self.lessons = Lessons(db, changes)
