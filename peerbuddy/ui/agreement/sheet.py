"""The agreement on one sheet of paper, as HTML; every word of a person is escaped."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

from peerbuddy.model.agreement_page import AgreementPage
from peerbuddy.model.agreement_words import AgreementBook
from peerbuddy.model.rules.agreement_text import pages
from peerbuddy.model.rules.visible_text import clean_name
from peerbuddy.ui.agreement.said import day_in_text


def html_of(book: AgreementBook, page: AgreementPage) -> str:
    one, other = (clean_name(side.name) for side in page.words.sides)
    made_on = day_in_text(page.words.made_on)
    html = _line("h1", book.between.format(one=one, other=other, made_on=made_on))
    html += _line("p.hint", book.purpose)
    for text in pages(book, page.words, day_in_text):
        if text.passages:
            html += _line("h2", text.title)
            html += _line("p", " ".join(passage.text for passage in text.passages))
    return html + _signed(page)


def _signed(page: AgreementPage) -> str:
    signed = page.signed
    if signed is None or not (signed.me and signed.them):
        return _line("p.hint", QCoreApplication.translate("agreement", "Not signed by both so far."))
    told = QCoreApplication.translate("agreement", "Signed by both over the same words: {hash}")
    return _line("p.hint", told.format(hash=" ".join(signed.hash[n : n + 8] for n in range(0, 64, 8))))


def _line(tag: str, text: str) -> str:
    name, _, kind = tag.partition(".")
    of_kind = f' class="{kind}"' if kind else ""
    shown = escape(text).replace("\n", "<br>")
    return f"<{name}{of_kind}>{shown}</{name}>"
