"""The parser: a query becomes a tree. What a person types is never handed to Whoosh's own parser.

kosovo clashes            both words, their other forms too
"spate of clashes"        these words in this order, in any case and accents
wind OR solar, -coal, NOT coal, ( )
"wind solar"~5            these words, in any order, with at most five others between them
demonstr*                 words that begin so
policitian~               words that are nearly spelt so
#war  tag:war  tag:=war  #"two words"     = leaves out the tags below it
title: byline: publication: text: caption: note: quote:     word, "phrase", or ( )
lang:en  colour:yellow  published:2023  published:2023-01..2023-03  after:2023  before:2024-06
saved:name  collection:"two words"     looked up in names
is:unread  has:note  words:>800  highlights:2..5  added:<7d (in the last week)  added:>1y
"""

from __future__ import annotations

import difflib
import re

from reader.errors import QueryError
from reader.model.annotation import Colour
from reader.model.wording import as_said, said
from reader.query.ast import And, Choice, Dates, Match, Node, Not, Or, Term
from reader.query.dates import FIRST_DAY, LAST_DAY, day_before, range_of
from reader.query.lexer import Kind, Token, tokens_of
from reader.text.letters import is_unspaced
from reader.text.words import words_of

WORD_FIELDS = ("title", "byline", "publication", "text", "caption", "note", "quote")
IS_VALUES = ("unread", "read", "starred", "archived", "tagged", "untagged", "highlighted")
HAS_VALUES = ("highlight", "note", "caption", "image")
MOST_WORDS = 64
DEEPEST = 32
"""Parentheses inside one another."""
USUAL_REACH, LONGEST_REACH = 5, 50
SHORTEST_ALIKE = 3
"""Letters of a word that others can be like."""

_ALIASES = {"author": "byline", "color": "colour", "language": "lang"}
_FIELDS = frozenset(
    {*WORD_FIELDS, *_ALIASES}
    | {"tag", "lang", "colour", "published", "after", "before", "is", "has"}
    | {"words", "highlights", "added", "saved", "collection"}
)
_ALLOWED = {"is": IS_VALUES, "has": HAS_VALUES, "colour": tuple(Colour)}
_ALIKE = re.compile(r"(\w+)~\d?")
_NUMBERS = re.compile(r"(?:<=|>=|<|>|=)?\d{1,9}|\d{1,9}\.\.\d{1,9}")
_AGES = re.compile(r"[<>]\d{1,5}[dwmy]")
_SHAPES = {
    "words": (_NUMBERS, said("Such as words:>800, words:100..500.")),
    "highlights": (_NUMBERS, said("Such as highlights:>0, highlights:2..5.")),
    "added": (_AGES, said("Such as added:<7d for the last week, added:>1y for what is older.")),
}
"""Fields that the store counts: what may stand behind them, and an example."""
_DATE_HINT = said("Write a date as 2023, 2023-01 or 2023-01-08, and a range as 2023-01..2023-03.")


def parse_query(query: str) -> Node:
    """The tree of a query. Raises QueryError with the column where it goes wrong."""
    return _Parser(query).whole()


class _Parser:
    def __init__(self, query: str) -> None:
        self._tokens = tokens_of(query, _FIELDS)
        self._end = len(query)
        self._next = 0
        self._depth = 0
        self._words = 0

    def whole(self) -> Node:
        node = self._any_of("")
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
            node = self._negated(field)
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
        node = self._single(field)
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
        field = _ALIASES.get(token.text, token.text)
        if self._peek() not in (Kind.WORD, Kind.PHRASE, Kind.OPEN, Kind.NOT, Kind.AND, Kind.OR):
            raise QueryError(
                said("“{field}” needs a word after it.", field=_shown(field)),
                token.column,
                _example(field),
            )
        value = self._take()
        if field in WORD_FIELDS:
            if value.kind is Kind.OPEN:
                return self._parenthesis(value, field)
            return self._term(value, field)
        if value.kind is Kind.OPEN:
            raise QueryError(
                said("“{field}” takes one value, not a group.", field=_shown(field)),
                value.column,
                said("Write the field before each: {example}", example=as_said(_example(field))),
            )
        return _choice(field, value)

    def _term(self, token: Token, field: str) -> Node | None:
        words = list(words_of(token.text))
        self._count(len(words), token)
        if token.kind is Kind.PHRASE:
            if token.reach is not None and len(words) > 1:
                return Term(token.text, field, Match.NEAR, token.column, _reach(token))
            return Term(token.text, field, Match.EXACT, token.column) if words else None
        if "*" in token.text:
            return _prefix(token, field, words)
        alike = _ALIKE.fullmatch(token.text)
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


def _choice(field: str, value: Token) -> Node:
    text = " ".join(value.text.split())
    column = value.column
    if field in ("published", "after", "before"):
        return _dates(field, text, column)
    if field in ("tag", "tag="):
        text = text.removeprefix("#").strip("/")
        if not any(c.isalnum() for c in text):
            raise QueryError("A tag needs a name.", column, _example(field))
        return Choice("tag", text, field == "tag=", column)
    if field in ("saved", "collection"):
        return Choice(field, text, column=column)
    text = text.lower()
    if field in _SHAPES:
        return _counted(field, text, column)
    allowed = _ALLOWED.get(field)
    if allowed and text not in allowed:
        raise QueryError(
            said("“{field}” does not know “{text}”.", field=_shown(field), text=text),
            column,
            said("It knows {values}.", values=", ".join(allowed)),
        )
    return Choice(field, text, column=column)


def _counted(field: str, text: str, column: int) -> Choice:
    shape, example = _SHAPES[field]
    text = text.replace(" ", "")
    if not shape.fullmatch(text):
        raise QueryError(
            said("“{field}:” does not know “{text}”.", field=field, text=text), column, example
        )
    return Choice(field, text, column=column)


def _dates(field: str, text: str, column: int) -> Dates:
    days = range_of(text)
    if days is None or (field != "published" and ".." in text):
        raise QueryError(said("“{text}” is not a date.", text=text), column, _DATE_HINT)
    first, last = days
    if field == "after":
        return Dates(first, LAST_DAY, column)
    if field == "before":
        return Dates(FIRST_DAY, day_before(first), column)
    return Dates(first, last, column)


def _refuse_misspelt_field(token: Token) -> None:
    name, colon, value = token.text.partition(":")
    if not (colon and value and name.isalpha() and len(name) > 3):
        return
    close = difflib.get_close_matches(name.lower(), _FIELDS, n=1, cutoff=0.8)
    if close:
        raise QueryError(
            said("There is no field “{name}”.", name=name),
            token.column,
            said(
                "Did you mean {field}:? To search for it as a word, put it in quotation marks.",
                field=close[0],
            ),
        )


def _shown(field: str) -> str:
    return field.replace("tag=", "tag") + ":" + ("=" if field == "tag=" else "")


def _example(field: str) -> str:
    examples = {
        "tag": said("Such as #war or tag:war."),
        "tag=": said("Such as tag:=war."),
        "is": said("It knows {values}.", values=", ".join(IS_VALUES)),
        "has": said("It knows {values}.", values=", ".join(HAS_VALUES)),
        "lang": said("Such as lang:en."),
        "colour": said("Such as colour:yellow."),
        "saved": said("Such as saved:name, with the name of a saved search."),
        "collection": said("Such as collection:name."),
    }
    if field in ("published", "after", "before"):
        return _DATE_HINT
    if field in _SHAPES:
        return _SHAPES[field][1]
    return examples.get(field) or said("Such as {field}:word.", field=field)
