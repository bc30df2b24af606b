"""What a proposal for a query is called in the window: its name, what it is, how many have it."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from reader.model.completion import MOST_COUNTED, Proposal, ProposalKind
from reader.settings import Settings
from ui.actions.colour_words import colour_words
from ui.widgets.palette_entry import PaletteEntry
from ui.words import LANGUAGES, marked, tr

KINDS = {
    ProposalKind.TAG: marked("Tag"),
    ProposalKind.COLLECTION: marked("Collection"),
    ProposalKind.SAVED: marked("Saved search"),
}
NAMES = {"publication": marked("Publication"), "byline": marked("Byline")}
ICONS = {
    ProposalKind.FIELD: "text-search",
    ProposalKind.VALUE: "list-filter",
    ProposalKind.TAG: "tag",
    ProposalKind.NAME: "file-text",
    ProposalKind.COLLECTION: "folder",
    ProposalKind.SAVED: "bookmark",
}


def proposal_entry(proposal: Proposal, settings: Settings) -> PaletteEntry:
    """A proposal as a line of a list."""
    colour = proposal.name if proposal.field == "colour" and _is_value(proposal) else ""
    parts = (_what(proposal, settings), _count(proposal.count))
    detail = " · ".join(part for part in parts if part)
    icon = ICONS[proposal.kind]
    return PaletteEntry(proposal.kind, proposal.text, proposal.name, detail, "", icon, colour)


def _is_value(proposal: Proposal) -> bool:
    return proposal.kind is ProposalKind.VALUE


def _what(proposal: Proposal, settings: Settings) -> str:
    if proposal.kind in KINDS:
        return tr(KINDS[proposal.kind])
    if proposal.kind is ProposalKind.NAME:
        return tr(NAMES[proposal.field])
    if _is_value(proposal) and proposal.field == "colour":
        return colour_words(settings, proposal.name)
    if _is_value(proposal) and proposal.field == "lang":
        return LANGUAGES.get(proposal.name) or QLocale(proposal.name).nativeLanguageName()
    return tr(proposal.says)


def _count(count: int | None) -> str:
    if count is None:
        return ""
    if count >= MOST_COUNTED:
        return tr("{number} articles or more", number=MOST_COUNTED)
    return tr("{n} article", "{n} articles", n=count)
