"""What facets and their values are called, and the orders of hits."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from reader.model.facet import Facet, FacetValue
from reader.model.search import HitOrder, Scope
from reader.settings import Settings
from ui.actions.colour_words import colour_words
from ui.words import marked, tr

FACETS = {
    Facet.TAG: marked("Tag"),
    Facet.PUBLICATION: marked("Publication"),
    Facet.YEAR: marked("Year"),
    Facet.LANGUAGE: marked("Language"),
    Facet.COLOUR: marked("Colour"),
}
NARROW_BY = {
    Facet.TAG: marked("Narrow by tag"),
    Facet.PUBLICATION: marked("Narrow by publication"),
    Facet.YEAR: marked("Narrow by year"),
    Facet.LANGUAGE: marked("Narrow by language"),
    Facet.COLOUR: marked("Narrow by colour"),
}
"""For a screen reader, and the tooltip."""

ORDERS = (
    (HitOrder.RELEVANCE, marked("Relevance")),
    (HitOrder.PUBLISHED, marked("Date published")),
    (HitOrder.ADDED, marked("Date added")),
)


def value_words(facet: Facet, value: FacetValue, settings: Settings) -> str:
    """A value as it is shown: a language by its own name, a colour with what it stands for."""
    if facet is Facet.LANGUAGE:
        return _language(value.name)
    if facet is Facet.COLOUR:
        return str(colour_words(settings, value.name))
    return value.name


def spoken_value(words: str, count: int, scope: Scope) -> str:
    """A value with its count, for a screen reader."""
    if scope is Scope.PASSAGES:
        return tr("{name}: {n} passage", "{name}: {n} passages", n=count, name=words)
    return tr("{name}: {n} article", "{name}: {n} articles", n=count, name=words)


def _language(code: str) -> str:
    language = QLocale.codeToLanguage(code)
    if language in (QLocale.Language.AnyLanguage, QLocale.Language.C):
        return code
    # Of the world: else English is "American English".
    name = QLocale(language, QLocale.Country.World).nativeLanguageName()
    return name[:1].upper() + name[1:] or code
