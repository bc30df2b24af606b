"""References: how a quotation is cited where it is pasted."""

from __future__ import annotations

from html import escape

from reader.exchange.markdown_text import is_safe_address
from reader.model.article import Article

# A quotation inside a quotation takes single marks.
_INNER_MARKS = str.maketrans({"“": "‘", "”": "’", "„": "‚", '"': "'"})


def citation(article: Article, quote: str) -> str:
    """The quotation in one line with where it is from: “It is so” (Title, Publication, 2023).

    What is not known is left out; the address, where there is one, comes last.
    """
    meta = article.metadata
    return f"“{_quoted(quote)}” ({', '.join([*_known(article), *_one_line(meta.address)])})"


def citation_html(article: Article, quote: str) -> str:
    """The same as rich text, in which the title is in italics and, with an address, a link."""
    title, *others = _known(article)
    address = article.metadata.address
    name = f"<i>{escape(title)}</i>"
    if is_safe_address(address):
        name = f'<a href="{escape(address)}">{name}</a>'
    source = ", ".join([name, *map(escape, others)])
    return f"<p>“{escape(_quoted(quote))}” ({source})</p>"


def _quoted(quote: str) -> str:
    return " ".join(quote.split()).translate(_INNER_MARKS)


def _known(article: Article) -> list[str]:
    meta = article.metadata
    return [
        line for part in (meta.title, meta.publication, meta.published) for line in _one_line(part)
    ]


def _one_line(part: str) -> list[str]:
    """The part as one line; nothing where nothing is known."""
    return [" ".join(part.split())] if part.strip() else []
