"""The saved searches in the sidebar: not there before the first one is saved."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.model.saved_search import SavedSearch
from ui.actions.saved_search_actions import SAVE, SavedSearchActions, SearchChooser
from ui.context import AppContext
from ui.models.saved_search_list_model import SavedSearchListModel
from ui.panels.living_counts import LivingCounts
from ui.panels.saved_search_counts import SavedSearchCounts
from ui.panels.sidebar_list import SidebarList, pop_up
from ui.widgets.section_heading import SectionHeading
from ui.words import say, tr


class SavedSearchSection(QWidget):
    """chosen(SavedSearch): a person picked one, or has just saved it."""

    chosen = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = SavedSearchListModel(context.library, self)
        self.counts = SavedSearchCounts(context, self._model)
        self.living_counts = LivingCounts(context, self._model)
        self.list = SidebarList(context.theme, self._model, self)
        self.list.setObjectName("saved_search_list")
        say(self.list.setAccessibleName, tr("Saved searches"))
        heading = SectionHeading(context.theme, tr("Searches"), tr("Save this search"), self)
        heading.add.setObjectName("new_search")
        heading.add.clicked.connect(lambda: context.registry.action(SAVE.id).trigger())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(heading)
        layout.addWidget(self.list)
        self.list.chosen.connect(self._choose)
        self._model.modelReset.connect(self._refresh)
        context.hub.changed.connect(self._model.apply)
        context.hub.reworded.connect(self._model.reload)
        self._refresh()

    def add_actions(self, context: AppContext, chooser: SearchChooser) -> None:
        """Declare what can be done with a saved search. chooser: knows what is searched for."""
        self.search_actions = SavedSearchActions(context, chooser, self.list, self._choose)
        self.list.menu_wanted.connect(lambda at: pop_up(self.search_actions.menu(), at))

    def search(self, search_id: int | None) -> SavedSearch | None:
        """The saved search with an id, None where it is gone."""
        return next((one for one in self._model.searches if one.id == search_id), None)

    def _choose(self, search_id: int) -> None:
        search = self.search(search_id)
        if search is not None:
            self.chosen.emit(search)

    def _refresh(self) -> None:
        self.setVisible(self._model.rowCount() > 0)
