"""Which face belongs to which insight."""

from __future__ import annotations

from datetime import date

from peerbuddy.model.insight import (
    GoalPath,
    LivedMyWay,
    NoticedByWhom,
    PlanMoments,
    Seen,
    StrengthsInLife,
)
from peerbuddy.ui.insights import days_face, noticed_face, path_face, plans_face, strengths_face
from peerbuddy.ui.insights.face import Face


def face_of(seen: Seen, today: date) -> Face:
    """Of one that could be asked: `seen.insight` is there."""
    match seen.insight:
        case StrengthsInLife() as insight:
            return strengths_face.face_of(insight)
        case NoticedByWhom() as insight:
            return noticed_face.face_of(insight)
        case GoalPath() as insight:
            return path_face.face_of(insight, seen, today)
        case PlanMoments() as insight:
            return plans_face.face_of(insight)
        case LivedMyWay() as insight:
            return days_face.face_of(insight, today)
        case None:
            raise ValueError("nothing was asked")
