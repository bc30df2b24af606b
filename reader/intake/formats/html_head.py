"""The head of a web page: what it says of itself in meta elements, JSON-LD and links."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from lxml.html import HtmlElement

from reader.intake.lines import Head
from reader.text.normalize import clean_line

_ARTICLE_TYPES = (
    "article",
    "newsarticle",
    "blogposting",
    "report",
    "reportagenewsarticle",
    "analysisnewsarticle",
    "opinionnewsarticle",
    "reviewnewsarticle",
    "liveblogposting",
    "scholarlyarticle",
    "techarticle",
    "advertisercontentarticle",
    "review",
    "recipe",
    "webpage",
)
_DESCRIBED = (
    "descendant-or-self::*[self::a or self::span or self::p or self::div][@rel or @itemprop]"
)
_MOST_NODES = 5_000
_LONGEST_FACT = 1_000


def read_head(root: HtmlElement) -> Head:
    """The facts of a page, the most reliable sources of each kind in page order."""
    facts = [*_linked_data(root), *_metas(root), *_elements(root)]
    cleaned = ((name, clean_line(value)[:_LONGEST_FACT]) for name, value in facts)
    language = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    return Head(tuple((name, value) for name, value in cleaned if value), language)


def _metas(root: HtmlElement) -> Iterator[tuple[str, str]]:
    for meta in root.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        content = meta.get("content")
        if name and content:
            yield name.strip().lower(), content


def _elements(root: HtmlElement) -> Iterator[tuple[str, str]]:
    for title in root.iter("title"):
        # The title of an inline drawing is another one.
        if title.getparent() is None or title.getparent().tag in {"head", "html", "body"}:
            yield "title", title.text_content()
            break
    for link in root.iter("link"):
        if "canonical" in (link.get("rel") or "").lower().split() and link.get("href"):
            yield "canonical", link.get("href", "")
    for time in root.iter("time"):
        stamp = time.get("datetime") or ""
        name = "time:published" if _is_published(time) else "time"
        if stamp:
            yield name, stamp
    for element in root.xpath(_DESCRIBED):
        is_author = (
            "author" in (element.get("rel") or element.get("itemprop") or "").lower().split()
        )
        if is_author and not any(map(_is_comments, element.iterancestors())):
            yield "rel:author", element.text_content()[:_LONGEST_FACT]


def _is_comments(element: HtmlElement) -> bool:
    names = f"{element.get('class') or ''} {element.get('id') or ''}".lower()
    return "comment" in names and element.tag not in {"html", "body", "main", "article"}


def _is_published(time: HtmlElement) -> bool:
    names = f"{time.get('itemprop') or ''} {time.get('class') or ''}".lower()
    return time.get("pubdate") is not None or "publish" in names or "entry-date" in names


def _linked_data(root: HtmlElement) -> Iterator[tuple[str, str]]:
    nodes = [node for script in _scripts(root) for node in _nodes(script)]
    for kind in _ARTICLE_TYPES:
        for node in nodes:
            if kind in _types(node):
                yield from _facts_of(node, nodes)
    for node in nodes:
        if _types(node) & {"organization", "newsmediaorganization", "website"}:
            yield "ld:site", _name(node, nodes)


def _scripts(root: HtmlElement) -> Iterator[str]:
    for script in root.iter("script"):
        if (script.get("type") or "").split(";")[0].strip().lower() == "application/ld+json":
            yield script.text or ""


def _nodes(script: str) -> Iterator[dict[str, Any]]:
    """Every object of a script that may describe the page, the outer ones first."""
    text = script.strip().removeprefix("<!--").removesuffix("-->").strip().rstrip(";")
    try:
        waiting = [json.loads(text, strict=False)]
    except (ValueError, RecursionError):
        return
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        node = waiting.pop(0)
        if isinstance(node, list):
            waiting.extend(node)
        elif isinstance(node, dict):
            yield node
            waiting.extend(
                node[key]
                for key in ("@graph", "mainEntity", "mainEntityOfPage")
                if isinstance(node.get(key), (dict, list))
            )


def _types(node: dict[str, Any]) -> set[str]:
    kinds = node.get("@type")
    listed = kinds if isinstance(kinds, list) else [kinds]
    return {kind.rpartition("/")[2].lower() for kind in listed if isinstance(kind, str)}


def _facts_of(node: dict[str, Any], nodes: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    for key in ("headline", "name", "datePublished", "dateCreated", "url", "inLanguage"):
        value = node.get(key)
        if isinstance(value, str):
            yield f"ld:{key}", value
    for key in ("author", "creator", "publisher"):
        yield f"ld:{key}", _name(node.get(key), nodes)


def _name(value: Any, nodes: list[dict[str, Any]]) -> str:
    """The name or names of a person or organisation, however it is written down."""
    if isinstance(value, str):
        return "" if value.startswith(("http:", "https:")) else value
    if isinstance(value, list):
        names = [_name(one, nodes) for one in value[:20]]
        return ", ".join(dict.fromkeys(name for name in names if name))
    if not isinstance(value, dict):
        return ""
    if isinstance(value.get("name"), (str, list)):
        return _name(value["name"], nodes)
    key = value.get("@id")
    found = next(
        (n for n in nodes if key and n.get("@id") == key and isinstance(n.get("name"), str)), None
    )
    return str(found["name"]) if found else ""
