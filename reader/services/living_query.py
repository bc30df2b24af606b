"""Living queries: which words of a query are looked for in texts, and where its conditions hold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reader.errors import Refused
from reader.model.wording import said
from reader.query.ast import And, Choice, Node, Or, Term, wanted_terms

TEXT_FIELDS = ("", "title", "byline", "text", "caption")
"""Fields of words that stand in the text of an article itself."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """A part of a query that is enough by itself. terms: underlined where the node holds."""

    node: Node
    terms: tuple[Term, ...]


def alternatives(tree: Node) -> list[Alternative]:
    """What stands between the ORs of a query, as far as it has words: of "(a published:2023) OR b"
    the a is no hit in an article of 2024 for the b in it."""
    nodes = tree.nodes if isinstance(tree, Or) else (tree,)
    found = ((node, tuple(words_in_text(node))) for node in nodes)
    return [Alternative(node, terms) for node, terms in found if terms]


def words_in_text(node: Node) -> Iterator[Term]:
    """The words and phrases that stand in the text of an article, if the query holds for it."""
    return (term for term in wanted_terms(node) if term.field in TEXT_FIELDS)


def check_words(tree: Node) -> None:
    """Raise Refused for a query that has nothing to underline. What stands in another saved search
    is not looked at: it may be another query tomorrow."""
    if not any(words_in_text(tree)) and not _names_a_search(tree):
        raise Refused(
            said("A living search needs a word to look for."),
            said("Add a word or a phrase that stands in texts, beside the conditions."),
        )


def _names_a_search(node: Node) -> bool:
    if isinstance(node, And | Or):
        return any(map(_names_a_search, node.nodes))
    return isinstance(node, Choice) and node.field == "saved"
