"""The line under the title: byline, date, minutes and words."""

from __future__ import annotations

from reader.model.article import Article
from reader.model.document import Document, Role
from ui.widgets.short_date import full_date
from ui.words import tr

WORDS_A_MINUTE = 230
"""Silent reading of English, adults (Brysbaert 2019: 238 for non-fiction)."""
LONGEST_BYLINE = 120
FIRST_STRONG, END = "\u2068", "\u2069"
"""Marks around a text that has a direction of its own (Unicode Bidirectional Algorithm, UAX 9)."""


def meta_words(article: Article, document: Document) -> str:
    """What is known, parted by dots. A byline that stands in the text is not said twice."""
    parts: list[str] = []
    byline = " ".join(article.metadata.byline.split())
    if byline and document.first(Role.BYLINE) is None:
        parts.append(byline if len(byline) <= LONGEST_BYLINE else byline[:LONGEST_BYLINE] + " …")
    if article.metadata.published:
        parts.append(full_date(article.metadata.published))
    parts.append(tr("{n} min read", "{n} min read", n=minutes(article.word_count)))
    parts.append(tr("{n} word", "{n} words", n=article.word_count))
    # Each part is isolated: in an Arabic article "1 min read" would come out as "min read 1".
    return "  ·  ".join(f"{FIRST_STRONG}{part}{END}" for part in parts)


def minutes(words: int) -> int:
    """Minutes to read so many words, at least one."""
    return max(1, round(words / WORDS_A_MINUTE))
