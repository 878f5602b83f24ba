"""The page as it reads, without its marks. Nothing is loaded; a link is only told, never followed (R87)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QFontInfo, QGuiApplication, QImage, QResizeEvent
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from peerbuddy.actions.page_forms import reading_html
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.page_text import PageText, side_margin
from peerbuddy.ui.parts.notice_bar import NoticeBar
from peerbuddy.ui.style import current

_SHEET = """
h1 {{ font-size: x-large; }}
h2 {{ font-size: large; }}
h3, h4, h5, h6 {{ font-size: medium; }}
h1, h2, h3, h4, h5, h6, b, strong, th {{ font-weight: 600; }}
p, li {{ line-height: 130%; }}
a {{ color: {accent}; }}
blockquote, s, hr {{ color: {text2}; }}
code, pre {{ font-family: "DejaVu Sans Mono", monospace; font-size: {mono}px; background-color: {sunken}; }}
th, td {{ padding: 2px 8px; }}
"""


class ReadingView(QTextBrowser):
    link_wanted = Signal(str)

    def __init__(self, jobs: Jobs, text: PageText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._text = jobs, text
        self._html = ""
        self._asked = 0
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("kind", "page")
        self.setAccessibleName(self.tr("The page as it reads"))
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(self._tell_link)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._render)
        text.document().contentsChanged.connect(self._text_changed)
        self.hide()

    def begin(self) -> None:
        self.show()
        self.setFocus()
        self._render()

    def end(self) -> None:
        """What was read does not stay here unseen."""
        self.hide()
        self._asked += 1
        self._html = ""
        self.clear()

    @Slot()
    def _text_changed(self) -> None:
        if not self.isHidden():
            self._soon.start()

    @Slot()
    def _render(self) -> None:
        """Not on the window's own thread: a long page takes a third of a second."""
        self._asked += 1
        self._jobs.call(reading_html, self._text.exact_text(), then=partial(self._rendered, self._asked))

    def _rendered(self, asked: int, html: str) -> None:
        if asked == self._asked and not self.isHidden():
            self._html = html
            self._draw()

    def _draw(self) -> None:
        size, tokens = QFontInfo(self.font()).pixelSize(), current()
        colours = {"accent": tokens.accent, "text2": tokens.text2, "sunken": tokens.sunken}
        self.document().setDefaultStyleSheet(_SHEET.format(mono=round(size * 0.88), **colours))
        # Line ends that HTML means nothing by would be blanks and empty lines on the page.
        self.setHtml(self._html.rstrip().replace("\n</code></pre>", "</code></pre>"))

    @Slot(QUrl)
    def _tell_link(self, url: QUrl) -> None:
        self.link_wanted.emit(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))

    # --- Qt -----------------------------------------------------------------------------------------

    def loadResource(self, kind: int, name: QUrl | str) -> QImage:
        return QImage(1, 1, QImage.Format.Format_RGB32)

    def createMimeDataFromSelection(self) -> QMimeData:
        copied = QMimeData()
        copied.setText(self.textCursor().selection().toPlainText())
        return copied

    def changeEvent(self, event: QEvent) -> None:
        """Another theme or another size of the text."""
        super().changeEvent(event)
        kinds = QEvent.Type
        if event.type() in (kinds.PaletteChange, kinds.StyleChange, kinds.FontChange) and self._html:
            self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        side = side_margin(self.width())
        self.setViewportMargins(side, 12, side, 0)
        super().resizeEvent(event)


def tell_link(notice: NoticeBar, address: str) -> None:
    """The whole address, which may be another than the words of the link say; and a way to copy it."""
    may_break = "\u200b".join(address[n : n + 24] for n in range(0, len(address), 24))
    notice.show_notice(
        notice.tr("This link leads to\n{address}\nPeerBuddy opens no links.").format(address=may_break),
        kind="plain",
        ways=((notice.tr("Copy the address"), partial(_copy, address)),),
    )


def _copy(address: str) -> None:
    QGuiApplication.clipboard().setText(address)
