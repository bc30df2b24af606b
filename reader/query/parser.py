"""The parser: a query becomes a tree. What a person types is never handed to Whoosh's own parser.

kosovo clashes            both words, their other forms too
"spate of clashes"        these words in this order, in any case and accents
=clash                    this word as it stands, in no other form
wind OR solar, -coal, NOT coal, ( )
"wind solar"~5            these words, in any order, with at most five others between them
demonstr*                 words that begin so
policitian~               words that are nearly spelt so
#war  tag:war  tag:=war  #"two words"     = leaves out the tags below it
title: byline: publication: text: caption: note: quote: hidden:     word, "phrase", or ( )
in:hidden      all words of the query are looked for in hidden lines, too
lang:en  colour:yellow  published:2023  published:2023-01..2023-03  after:2023  before:2024-06
saved:name  collection:"two words"     looked up in names
is:unread  has:note  words:>800  highlights:2..5  added:<7d (in the last week)  added:>1y
added:2024  added:2024-01..2024-03  added:>2024-06-30  and so for published
"""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass

from reader.errors import QueryError
from reader.model.wording import as_said, said
from reader.query.ast import And, Match, Node, Not, Or, Term, with_hidden
from reader.query.fields import ALIASES, FIELDS, WORD_FIELDS, choice, example_of, shown
from reader.query.lexer import Kind, Token, tokens_of
from reader.text.letters import is_unspaced
from reader.text.words import words_of

MOST_WORDS = 64
DEEPEST = 32
"""Parentheses inside one another."""
USUAL_REACH, LONGEST_REACH = 5, 50
SHORTEST_ALIKE = 3
"""Letters of a word that others can be like."""

_ALIKE = re.compile(r"(\w+)~\d?")


def parse_query(query: str) -> Node:
    """The tree of a query. Raises QueryError with the column where it goes wrong."""
    return _Parser(query).whole()


def parts_of(query: str) -> list[Part]:
    """What stands side by side in a query, outside of parentheses, as it was typed; all in one
    where an OR stands there. Of several that have a node, these are the children of the tree, in
    that order; of one, it is the tree. Raises as parse_query."""
    parser = _Parser(query)
    tree = parser.whole()
    if sum(part.has_node for part in parser.parts) > 1 and isinstance(tree, Or):
        return [Part(query.strip(), True)]
    return parser.parts


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a query as it was typed. has_node: it is one of the conditions; in:hidden and signs
    without a letter are none."""

    text: str
    has_node: bool


class _Parser:
    def __init__(self, query: str) -> None:
        self._query = query
        self._tokens = tokens_of(query, FIELDS)
        self._end = len(query)
        self._next = 0
        self._depth = 0
        self._words = 0
        self._in_hidden: Token | None = None
        self.parts: list[Part] = []

    def whole(self) -> Node:
        node = self._any_of("")
        if self._in_hidden is not None:
            node = _widened(node, self._in_hidden)
        if self._peek() is not None:
            raise QueryError("This parenthesis closes nothing.", self._column(), "Remove it.")
        if node is None:
            raise QueryError("There is no word to search for.", 0, "Type a word of the passage.")
        return node

    def _any_of(self, field: str) -> Node | None:
        nodes = [self._all_of(field)]
        while self._is(Kind.OR):
            self._operator()
            nodes.append(self._all_of(field))
        kept = tuple(node for node in nodes if node is not None)
        return _combined(Or, kept)

    def _all_of(self, field: str) -> Node | None:
        if self._is(Kind.OR) or self._is(Kind.AND):
            raise QueryError(
                said("“{text}” needs a word before it.", text=self._tokens[self._next].text),
                self._column(),
            )
        nodes: list[Node] = []
        while self._peek() not in (None, Kind.OR, Kind.CLOSE):
            if self._is(Kind.AND):
                self._operator()
                continue
            start = self._column()
            node = self._negated(field)
            if not self._depth:
                text = self._query[start : self._column()].rstrip()
                self.parts.append(Part(text, node is not None))
            if node is not None:
                nodes.append(node)
        return _combined(And, tuple(nodes))

    def _operator(self) -> None:
        token = self._take()
        if self._peek() in (None, Kind.CLOSE, Kind.OR, Kind.AND):
            raise QueryError(said("“{text}” needs a word after it.", text=token.text), token.column)

    def _negated(self, field: str) -> Node | None:
        is_negative = False
        while self._is(Kind.NOT):
            token = self._take()
            if self._peek() in (None, Kind.CLOSE, Kind.OR, Kind.AND):
                raise QueryError(
                    said("“{text}” needs a word after it.", text=token.text), token.column
                )
            is_negative = not is_negative
        hidden = self._in_hidden
        node = self._single(field)
        if is_negative and node is None and self._in_hidden is not hidden:
            raise QueryError("Hidden lines are left out anyway.", token.column, "Remove this.")
        return Not(node) if is_negative and node is not None else node

    def _single(self, field: str) -> Node | None:
        token = self._take()
        if token.kind is Kind.OPEN:
            return self._parenthesis(token, field)
        if token.kind is Kind.FIELD:
            return self._fielded(token)
        return self._term(token, field)

    def _parenthesis(self, opening: Token, field: str) -> Node | None:
        self._depth += 1
        if self._depth > DEEPEST:
            raise QueryError(
                said("More than {limit} parentheses stand inside one another.", limit=DEEPEST),
                opening.column,
                "Use fewer.",
            )
        node = self._any_of(field)
        if not self._is(Kind.CLOSE):
            raise QueryError("This parenthesis is not closed.", opening.column, "Add a ).")
        self._take()
        self._depth -= 1
        return node

    def _fielded(self, token: Token) -> Node | None:
        field = ALIASES.get(token.text, token.text)
        if self._peek() not in (Kind.WORD, Kind.PHRASE, Kind.OPEN, Kind.NOT, Kind.AND, Kind.OR):
            raise QueryError(
                said("“{field}” needs a word after it.", field=shown(field)),
                token.column,
                example_of(field),
            )
        value = self._take()
        if field in WORD_FIELDS:
            return self._worded(value, field)
        if value.kind is Kind.OPEN:
            raise QueryError(
                said("“{field}” takes one value, not a group.", field=shown(field)),
                value.column,
                said("Write the field before each: {example}", example=as_said(example_of(field))),
            )
        condition = choice(field, value.text, value.column)
        if field == "in":
            self._in_hidden = token
            return None
        return condition

    def _worded(self, value: Token, field: str) -> Node | None:
        """What stands behind "title:": a word, a phrase, a group, or one of them left out."""
        if value.kind is Kind.OPEN:
            return self._parenthesis(value, field)
        if value.kind is Kind.NOT and value.text != "NOT" and self._peek() is not Kind.NOT:
            node = self._single(field)
            return Not(node) if node is not None else None
        return self._term(value, field)

    def _term(self, token: Token, field: str) -> Node | None:
        words = list(words_of(token.text))
        self._count(len(words), token)
        if token.kind is Kind.PHRASE:
            if token.reach is not None and len(words) > 1:
                return Term(token.text, field, Match.NEAR, token.column, _reach(token))
            return Term(token.text, field, Match.EXACT, token.column) if words else None
        if "*" in token.text:
            return _prefix(token, field, words)
        if token.text.startswith("=") and words and not _ALIKE.fullmatch(token.text[1:]):
            return Term(token.text[1:], field, Match.EXACT, token.column + 1)
        alike = _ALIKE.fullmatch(token.text.removeprefix("="))
        if alike and len(alike[1]) >= SHORTEST_ALIKE and len(list(words_of(alike[1]))) == 1:
            return Term(alike[1], field, Match.ALIKE, token.column)
        _refuse_misspelt_field(token)
        if not words:
            return None
        is_single_sign = len(words) == 1 and len(words[0]) == 1 and is_unspaced(words[0])
        match = Match.PREFIX if is_single_sign else Match.STEM
        return Term(token.text, field, match, token.column)

    def _count(self, words: int, token: Token) -> None:
        self._words += words
        if self._words > MOST_WORDS:
            raise QueryError(
                said("The query has more than {limit} words.", limit=MOST_WORDS),
                token.column,
                "Search for fewer words.",
            )

    def _peek(self) -> Kind | None:
        return self._tokens[self._next].kind if self._next < len(self._tokens) else None

    def _is(self, kind: Kind) -> bool:
        return self._peek() is kind

    def _take(self) -> Token:
        self._next += 1
        return self._tokens[self._next - 1]

    def _column(self) -> int:
        return self._tokens[self._next].column if self._next < len(self._tokens) else self._end


def _combined(kind: type[And] | type[Or], nodes: tuple[Node, ...]) -> Node | None:
    if len(nodes) > 1:
        return kind(nodes)
    return nodes[0] if nodes else None


def _widened(node: Node | None, asked: Token) -> Node:
    widened = node and with_hidden(node)
    if widened is None or widened == node:
        raise QueryError(
            "“in:hidden” needs words to look for.", asked.column, "Such as in:hidden newsletter."
        )
    return widened


def _prefix(token: Token, field: str, words: list[str]) -> Term:
    star = token.text.index("*")
    column = token.column + star
    if not token.text.endswith("*") or star != len(token.text) - 1 or len(words) > 1:
        raise QueryError(
            "A * can only stand at the end of a single word.", column, "Such as demonstr*."
        )
    word = words[0] if words else ""
    if len(word) < 2 and not is_unspaced(word):
        raise QueryError(
            "A * needs at least two letters before it.", column, said("Such as demonstr*.")
        )
    return Term(word, field, Match.PREFIX, token.column)


def _reach(token: Token) -> int:
    reach = int(token.reach[:4]) if token.reach else USUAL_REACH
    if reach > LONGEST_REACH:
        raise QueryError(
            said(
                "Words that have more than {limit} others between them are not near.",
                limit=LONGEST_REACH,
            ),
            token.column + len(token.text) + 2,
            'Such as "wind solar"~5.',
        )
    return reach


def _refuse_misspelt_field(token: Token) -> None:
    name, colon, value = token.text.partition(":")
    if not (colon and value and name.isalpha() and len(name) > 3):
        return
    close = difflib.get_close_matches(name.lower(), FIELDS, n=1, cutoff=0.8)
    if close:
        raise QueryError(
            said("There is no field “{name}”.", name=name),
            token.column,
            said(
                "Did you mean {field}:? To search for it as a word, put it in quotation marks.",
                field=close[0],
            ),
        )
