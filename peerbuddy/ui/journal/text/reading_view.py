"""The page as it reads, without its marks, with its own pictures.

Nothing is loaded from anywhere else; a link is only told, never followed (R87).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QSize, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QFontInfo, QGuiApplication, QImage, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from peerbuddy.actions import pictures
from peerbuddy.model.picture import OWN_SCHEME
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.page_text import PageText, side_margin
from peerbuddy.ui.journal.pictures.loading import PictureLoading
from peerbuddy.ui.parts.notice_bar import NoticeBar
from peerbuddy.ui.style import current
from peerbuddy.ui.tokens import COLUMN

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
img {{ max-width: 100%; }}
"""
_HIGHEST = 560  # a picture that is taller than wide is seen whole
_PLACE_OF_A_PICTURE = "\ufffc"


class ReadingView(QTextBrowser):
    link_wanted = Signal(str)

    def __init__(
        self, jobs: Jobs, text: PageText, page: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        """`page`: the id of the page whose pictures may be shown."""
        super().__init__(parent)
        self._jobs, self._text, self._page = jobs, text, page
        self._asked = 0
        self._loading = PictureLoading(jobs, self)
        self._forget()
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
        self._loading.stop()
        self._forget()
        self.clear()

    def _forget(self) -> None:
        self._html, self._of = "", ""
        self._alts: dict[str, str] = {}
        self._images: dict[str, QImage] = {}
        self._unshown: set[str] = set()

    @Slot()
    def _text_changed(self) -> None:
        if not self.isHidden():
            self._soon.start()

    @Slot()
    def _render(self) -> None:
        """Not on the window's own thread: a long page takes a third of a second."""
        self._asked += 1
        if self._page() != self._of:
            self._forget()
            self._of = self._page()
        self._jobs.run(
            pictures.page_as_read,
            self._of,
            self._text.exact_text(),
            gone=self.tr("This picture is not kept with this page."),
            left_out=frozenset(self._unshown),
            then=partial(self._rendered, self._asked),
        )

    def _rendered(self, asked: int, page: pictures.ReadPage) -> None:
        if asked == self._asked and not self.isHidden():
            self._html, self._alts = page.html, dict(page.pictures)
            self._tell_pictures()
            self._draw()
            wanted = [id for id in self._alts if id not in self._images]
            room = QSize(COLUMN, _HIGHEST) * self.devicePixelRatioF()
            self._loading.begin(self._of, wanted, room, self._show_picture)

    def _show_picture(self, id: str, image: QImage | None) -> None:
        """Where it stands already; the page is laid out again and stays where it was scrolled to."""
        if image is None:
            self._unshown.add(id)
            self._soon.start()
            return
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self._images[id] = image
        document, address = self.document(), OWN_SCHEME + id
        document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(address), image)
        place = document.find(_PLACE_OF_A_PICTURE)
        while not place.isNull():
            if place.charFormat().toImageFormat().name() == address:
                document.markContentsDirty(place.selectionStart(), 1)
            place = document.find(_PLACE_OF_A_PICTURE, place)

    def _tell_pictures(self) -> None:
        """For a screen reader, to which a picture in a text is one unknown character."""
        unnamed = self.tr("a picture without a description")
        told = "; ".join(alt or unnamed for alt in self._alts.values())
        self.setAccessibleDescription(self.tr("Pictures: {told}").format(told=told) if told else "")

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
        """Own pictures that are here already; for all else one pixel, so that Qt opens nothing itself."""
        address = name.toString() if isinstance(name, QUrl) else name
        known = self._images.get(address.removeprefix(OWN_SCHEME)) if address.startswith(OWN_SCHEME) else None
        return QImage(1, 1, QImage.Format.Format_RGB32) if known is None else known

    def createMimeDataFromSelection(self) -> QMimeData:
        copied = QMimeData()
        copied.setText(self.textCursor().selection().toPlainText().replace(_PLACE_OF_A_PICTURE, ""))
        return copied

    def event(self, event: QEvent) -> bool:
        """On a screen with finer or coarser pixels the pictures are asked for anew."""
        if event.type() == QEvent.Type.DevicePixelRatioChange and self._images:
            self._images.clear()
            self._soon.start()
        return super().event(event)

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
    told = QCoreApplication.translate(
        "reading_view", "This link leads to\n{address}\nPeerBuddy opens no links."
    )
    copy = QCoreApplication.translate("reading_view", "Copy the address")
    notice.show_notice(told.format(address=may_break), kind="plain", ways=((copy, partial(_copy, address)),))


def _copy(address: str) -> None:
    QGuiApplication.clipboard().setText(address)
