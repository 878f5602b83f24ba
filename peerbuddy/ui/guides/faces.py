"""Which card answers which kind of field."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from peerbuddy.model.template import Card
from peerbuddy.ui.guides.agreements_face import AgreementsFace
from peerbuddy.ui.guides.choice_face import ChecklistFace, ChoiceFace, DialFace
from peerbuddy.ui.guides.face import Face, Place
from peerbuddy.ui.guides.goals_face import GoalListFace
from peerbuddy.ui.guides.lines_face import AreasFace, LandingFace
from peerbuddy.ui.guides.looking_face import (
    HelpCardsFace,
    MapFace,
    ProofFace,
    ThenNowFace,
    TotalsFace,
    WordsAloneFace,
)
from peerbuddy.ui.guides.people_face import PeopleFace, WhatHelpsFace
from peerbuddy.ui.guides.pick_lines_face import PickLinesFace
from peerbuddy.ui.guides.plan_face import IfThenFace, RehearseFace
from peerbuddy.ui.guides.strengths_face import StrengthsFace
from peerbuddy.ui.guides.thread_face import ThreadFace
from peerbuddy.ui.guides.week_strengths import StrengthListFace
from peerbuddy.ui.guides.words_face import LetterFace, LongTextFace, ReadFace, TextFace


def _own_terms(card: Card, place: Place) -> Face:
    told = QCoreApplication.translate("faces", "Nobody sees it. It rests in this journal, with you.")
    name = QCoreApplication.translate("faces", "Your own words about it, if you like")
    return WordsAloneFace(card, place, told, name)


FACES: dict[str, Callable[[Card, Place], Face]] = {
    "text": TextFace,
    "long_text": LongTextFace,
    "letter": LetterFace,
    "info": ReadFace,
    "strengths": StrengthsFace,
    "strength_list": StrengthListFace,
    "people": PeopleFace,
    "what_helps": WhatHelpsFace,
    "dial": DialFace,
    "choice": ChoiceFace,
    "checklist": ChecklistFace,
    "if_then": IfThenFace,
    "rehearse": RehearseFace,
    "goal_list": GoalListFace,
    "landing": LandingFace,
    "areas_words": AreasFace,
    "pick_lines": PickLinesFace,
    "link": ProofFace,
    "show": TotalsFace,
    "then_now": ThenNowFace,
    "map": MapFace,
    "cards": HelpCardsFace,
    "open_thread": ThreadFace,
    "agreements": AgreementsFace,
    "share_terms": _own_terms,
}


def make_face(card: Card, place: Place) -> Face:
    return FACES[card.field](card, place)
