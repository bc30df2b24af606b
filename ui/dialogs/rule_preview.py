"""What a rule would change: line by line, each with the articles where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from reader.model.rule import Relabelling
from ui.words import tr

FORM_ROLE = Qt.ItemDataRole.UserRole
MOST_TITLES = 4
"""So many articles are named with a line; of the others there is the number."""


@dataclass(slots=True)
class _Line:
    """A line in all its places. texts: as it reads there, each once."""

    texts: dict[str, None] = field(default_factory=dict)
    titles: list[str] = field(default_factory=list)

    def words(self) -> str:
        """The line, and below it where it stands."""
        line = next(iter(self.texts))
        if len(self.texts) > 1:
            like = tr("(and {n} like it)", "(and {n} like it)", n=len(self.texts) - 1)
            line = f"{line}  {like}"
        shown = dict.fromkeys(self.titles[:MOST_TITLES])
        titles = "; ".join(tr("“{words}”", words=title) for title in shown)
        more = len(self.titles) - MOST_TITLES
        if more > 0:
            titles = tr("{titles} and {n} more", "{titles} and {n} more", n=more, titles=titles)
        return f"{line}\n{tr('in {titles}', titles=titles)}"


class RulePreview(QListWidget):
    """Lines that a person can take out one by one, where that is offered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rules_preview")
        self.setAccessibleName(tr("What it would change"))
        self.setProperty("kind", "rows")
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._found: tuple[Relabelling, ...] = ()

    def show_lines(self, found: Sequence[Relabelling], *, is_choosable: bool) -> None:
        """Fill the list. is_choosable: with a check beside each line."""
        self._found = tuple(found)
        lines: dict[str, _Line] = {}
        for one in found:
            for form, text in zip(one.forms, one.texts, strict=True):
                line = lines.setdefault(form, _Line())
                line.texts[text] = None
                line.titles.append(one.title)
        self.clear()
        for form, line in lines.items():
            item = QListWidgetItem(line.words())
            item.setData(FORM_ROLE, form)
            if is_choosable:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked)
            self.addItem(item)

    def chosen(self) -> list[Relabelling]:
        """What is left when the lines are taken out that are not checked."""
        items = [self.item(row) for row in range(self.count())]
        forms = {i.data(FORM_ROLE) for i in items if i.checkState() is Qt.CheckState.Checked}
        kept = (_only(one, forms) for one in self._found)
        return [one for one in kept if one.ordinals]


def counted_lines(found: Sequence[Relabelling]) -> str:
    """ "9 lines in 3 articles"."""
    lines = sum(len(one.ordinals) for one in found)
    return tr(
        "{lines} in {articles}",
        lines=tr("{n} line", "{n} lines", n=lines),
        articles=tr("{n} article", "{n} articles", n=len(found)),
    )


def _only(one: Relabelling, forms: set[str]) -> Relabelling:
    places = [place for place, form in enumerate(one.forms) if form in forms]
    return replace(
        one,
        ordinals=tuple(one.ordinals[place] for place in places),
        texts=tuple(one.texts[place] for place in places),
        forms=tuple(one.forms[place] for place in places),
    )
