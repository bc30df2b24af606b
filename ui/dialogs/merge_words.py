"""What a merge of tags does, in sentences, before it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.widgets.colour_names import COLOURS
from ui.words import tr

if TYPE_CHECKING:
    from reader.model.codebook import MergePreview


def merge_words(told: MergePreview) -> str:
    """What moves, what becomes one, and which colour and description stay."""
    said = [_moving(told)]
    if told.already:
        said.append(
            tr(
                "{n} passage carries both already.",
                "{n} passages carry both already.",
                n=told.already,
            )
        )
    if told.moved:
        said.append(
            tr("{n} tag below it moves along.", "{n} tags below it move along.", n=told.moved)
        )
    if told.joined:
        said.append(tr("Already there, and so made one: {tags}.", tags=_listed(told.joined)))
    if told.colour:
        said.append(tr("Its colour: {colour}.", colour=tr(COLOURS[told.colour])))
    if told.lost_description:
        kept, lost = _short(told.description), _short(told.lost_description)
        said.append(tr("The meaning “{kept}” stays, “{lost}” goes.", kept=kept, lost=lost))
    elif told.description:
        said.append(tr("The meaning will be “{kept}”.", kept=_short(told.description)))
    return " ".join(said)


def _moving(told: MergePreview) -> str:
    if not told.passages and not told.articles:
        return tr("Nothing carries “{tag}” itself.", tag=told.source)
    if not told.passages:
        return tr(
            "{n} article gets “{target}” instead of “{source}”.",
            "{n} articles get “{target}” instead of “{source}”.",
            n=told.articles,
            target=told.target,
            source=told.source,
        )
    return tr(
        "{n} passage, in {articles}, gets “{target}” instead of “{source}”.",
        "{n} passages, in {articles}, get “{target}” instead of “{source}”.",
        n=told.passages,
        articles=tr("{n} article", "{n} articles", n=told.articles),
        target=told.target,
        source=told.source,
    )


def _listed(paths: tuple[str, ...], most: int = 3) -> str:
    shown = ", ".join(f"“{path}”" for path in paths[:most])
    return f"{shown} …" if len(paths) > most else shown


def _short(text: str, most: int = 60) -> str:
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"
