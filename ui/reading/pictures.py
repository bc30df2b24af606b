"""Pictures of the page: the drawn ones, with caption and credit, opened in the viewer."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from reader.model.document import Block, Document, Role
from ui.context import AppContext
from ui.dialogs.picture_viewer import Picture, PictureViewer
from ui.reading.page import Page
from ui.reading.page_document import line_of, ordinal_of
from ui.reading.page_style import Line
from ui.reading.reading_view import ReadingView
from ui.widgets.announcing import announce
from ui.words import tr


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture that stands on the page. ordinal: of the document's block it was drawn for."""

    ordinal: int
    place: int
    picture: Picture


class Pictures(QObject):
    """Opens what is clicked, or what the eye is on."""

    def __init__(self, context: AppContext, view: ReadingView) -> None:
        super().__init__(view)
        self._context = context
        self._view = view
        self.viewer: PictureViewer | None = None
        view.picture_opened.connect(self.open)

    def open(self, ordinal: int) -> None:
        """Show the picture of a block, large."""
        page = self._view.page
        drawn = drawn_on(page) if page else []
        number = next((n for n, one in enumerate(drawn) if one.ordinal == ordinal), None)
        if number is not None:
            self._show(drawn, number)

    def open_nearest(self) -> None:
        """Show the picture under the caret, else the first one that is seen, else the next."""
        page = self._view.page
        drawn = drawn_on(page) if page else []
        if page is None or not drawn:
            self._context.messages.info(tr("This article has no pictures."))
            announce(self._view, tr("This article has no pictures."))
            return
        cursor = self._view.textCursor()
        here = page.offsets.to_place(self._view.top_offset())
        if cursor.hasSelection():
            here = cursor.selectionStart()
        # One place of slack: the picture stands before the first whole line of text.
        number = next((n for n, one in enumerate(drawn) if one.place >= here - 2), len(drawn) - 1)
        self._show(drawn, number)

    def _show(self, drawn: list[Drawn], number: int) -> None:
        pictures = [one.picture for one in drawn]
        self.viewer = PictureViewer(self._context.theme, pictures, number, self._view.window())
        self.viewer.finished.connect(self._forget)
        self.viewer.open()

    def _forget(self, _result: int) -> None:
        self.viewer = None
        self._view.window().activateWindow()
        self._view.setFocus()


def drawn_on(page: Page) -> list[Drawn]:
    """The pictures of a page, in text order."""
    found = []
    block = page.text.firstBlock()
    while block.isValid():
        ordinal = ordinal_of(block)
        if line_of(block) is Line.PICTURE and ordinal is not None:
            picture = _picture(page, page.document.blocks[ordinal])
            found.append(Drawn(ordinal, block.position(), picture))
        block = block.next()
    return found


def _picture(page: Page, block: Block) -> Picture:
    figure = block.figure
    sha256 = figure.image if figure and figure.image else ""
    words = _block_with_words(page.document, block)
    return Picture(
        image=lambda: page.text.picture(sha256),
        what=figure.alt if figure else "",
        caption=page.document.caption_of(words) if words else "",
        credit=page.document.credit_of(words) if words else "",
    )


def _block_with_words(document: Document, block: Block) -> Block | None:
    """The caption of a picture: its own block, or one of its neighbours for the same figure."""
    low = max(block.ordinal - 1, 0)
    near = document.blocks[low : block.ordinal + 3]
    captions = [b for b in near if b.figure == block.figure and b.shown_role is Role.CAPTION]
    return captions[0] if captions else None
