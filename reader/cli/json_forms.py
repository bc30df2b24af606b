"""How nouns look as JSON on the command line."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from reader.model.annotation import Annotation
from reader.model.article import ArticleRow, Draft, ImportResult, Metadata
from reader.model.backup import Backup, LibraryCounts
from reader.model.codebook import SimilarTags
from reader.model.collection import Collection
from reader.model.document import Block, Document, Role
from reader.model.open_article import OpenArticle
from reader.model.passage import Passage
from reader.model.recleaning import RecleanResult
from reader.model.rule import Relabelling, Rule, RuleImport
from reader.model.saved_search import SavedSearch
from reader.model.search import Hit, Related, Scope, SearchResult
from reader.model.selector import Span
from reader.model.story import SameStory
from reader.model.tag import TagNode


def import_result(result: ImportResult) -> dict[str, Any]:
    """What became of one source."""
    return {
        "path": result.path,
        "status": result.status,
        "id": result.article_id,
        "title": result.title,
        "error": result.error,
        "same_story": same_story(result.same_story) if result.same_story else None,
    }


def same_story(same: SameStory) -> dict[str, Any]:
    """An article that tells the same story as another, and how much of the two is the same."""
    return {
        "id": same.article_id,
        "title": same.title,
        "publication": same.publication,
        "published": same.published,
        "share": round(same.share, 4),
        "jaccard": round(same.jaccard, 4),
        "contained": round(same.contained, 4),
    }


def draft(path: str, draft: Draft) -> dict[str, Any]:
    """A labelled document that is not stored."""
    return {
        "path": path,
        **metadata(draft.metadata, draft.document),
        "media_type": draft.source.media_type,
        "encoding": draft.source.encoding,
        "notices": list(draft.notices),
        "blocks": blocks(draft.document),
    }


def metadata(meta: Metadata, document: Document) -> dict[str, Any]:
    """Title, lead and what the press says of an article."""
    lead = document.first(Role.LEAD)
    return {
        "title": meta.title,
        "lead": document.text_of(lead) if lead else "",
        "byline": meta.byline,
        "publication": meta.publication,
        "published": meta.published,
        "language": meta.language,
        "address": meta.address,
    }


def blocks(document: Document) -> list[dict[str, Any]]:
    """The blocks in text order, each with role, text and reason."""
    return [block(document, b) for b in document.blocks]


def block(document: Document, b: Block) -> dict[str, Any]:
    """One block. text: without a picture's credit, which stands apart, unless it is all there is;
    start and end cover both."""
    form: dict[str, Any] = {
        "role": b.shown_role.value,
        "text": document.caption_of(b) or document.text_of(b),
        "reason": b.reason if b.user_role is None else "you said so",
        "start": b.span.start,
        "end": b.span.end,
    }
    if b.shown_kind:
        form["kind"] = b.shown_kind.value
    if b.level:
        form["level"] = b.level
    if b.credit:
        form["credit"] = document.credit_of(b)
    if b.figure:
        form["figure"] = {
            "image": b.figure.image,
            "address": b.figure.address,
            "alt": b.figure.alt,
        }
    return form


def article_row(row: ArticleRow) -> dict[str, Any]:
    """A line of the list."""
    return {
        "id": row.id,
        "title": row.title,
        "publication": row.publication,
        "byline": row.byline,
        "published": row.published,
        "language": row.language,
        "words": row.word_count,
        "tags": list(row.tags),
        "highlights": row.highlight_count,
        "unread": row.is_unread,
        "starred": row.is_starred,
        "archived": row.is_archived,
        "added": row.added_at,
    }


def open_article(opened: OpenArticle) -> dict[str, Any]:
    """An article with its blocks and highlights."""
    article = opened.article
    return {
        "id": article.id,
        "uuid": article.uuid,
        **metadata(article.metadata, opened.document),
        "source": article.source.name,
        "sha256": article.source.sha256,
        "words": article.word_count,
        "added": article.added_at,
        "trashed": article.trashed_at,
        "notices": list(article.notices),
        "text": opened.document.text,
        "blocks": blocks(opened.document),
        "annotations": [annotation(a) for a in opened.annotations],
    }


def annotation(a: Annotation) -> dict[str, Any]:
    """A highlight: where it stands, its words, colour, note and tags."""
    return {
        "id": a.id,
        "uuid": a.uuid,
        "article": a.article_id,
        "state": a.placement.state.value,
        "start": a.span.start if a.span else None,
        "end": a.span.end if a.span else None,
        "quote": a.quote,
        "prefix": a.target.quote.prefix,
        "suffix": a.target.quote.suffix,
        "colour": a.colour.value,
        "note": a.note,
        "tags": list(a.tags),
        "created": a.created_at,
        "changed": a.changed_at,
    }


def passage(p: Passage) -> dict[str, Any]:
    """A highlight with its sentence and where it is from."""
    return {
        **annotation(p.annotation),
        "sentence": p.sentence,
        "title": p.article_title,
        "publication": p.publication,
        "published": p.published,
    }


def search_result(result: SearchResult) -> dict[str, Any]:
    """All that a search found."""
    return {
        "query": result.query,
        "scope": result.scope.value,
        "sort": result.order.value,
        "total": result.total,
        "message": result.message,
        "whole": result.whole,
        "suggestion": result.suggestion,
        "without": result.without and asdict(result.without),
        **(
            {"looked_into": result.looked_into, "has_more": result.has_more}
            if result.scope is Scope.PARAGRAPHS
            else {}
        ),
        "complete": result.complete,
        "rebuilding": result.rebuilding,
        "hits": [hit(h) for h in result.hits],
    }


def related(found: Related) -> dict[str, Any]:
    """An article that is like another, and the words both have."""
    return {
        "article": found.article_id,
        "title": found.title,
        "publication": found.publication,
        "published": found.published,
        "score": round(found.score, 4),
        "words": list(found.words),
    }


def hit(h: Hit) -> dict[str, Any]:
    """One hit. snippet: plain text; matches: spans of the snippet."""
    return {
        "article": h.article_id,
        "annotation": h.annotation_id,
        "title": h.title,
        "publication": h.publication,
        "published": h.published,
        "snippet": h.snippet.text,
        "matches": spans(h.snippet.spans),
        "start": h.span.start if h.span else None,
        "end": h.span.end if h.span else None,
        "score": round(h.score, 4),
        "colour": h.colour,
        "tags": list(h.tags),
        **({"paragraph": spans((h.paragraph,))[0]} if h.paragraph else {}),
    }


def spans(of: tuple[Span, ...]) -> list[list[int]]:
    """Spans as pairs."""
    return [[span.start, span.end] for span in of]


def tag_node(node: TagNode) -> dict[str, Any]:
    """A tag with what is below it."""
    return {
        "id": node.tag.id,
        "path": node.tag.path,
        "colour": node.tag.colour,
        "description": node.tag.description,
        "number": node.tag.number,
        "passages": node.passages,
        "articles": node.articles,
        "children": [tag_node(child) for child in node.children],
    }


def similar_tags(pair: SimilarTags) -> dict[str, Any]:
    """Two tags that look alike, with their use, and in what they differ."""
    uses = {"left": pair.left, "right": pair.right}
    return {
        side: {"id": use.tag.id, "path": use.tag.path, "passages": use.passages}
        | {"articles": use.articles}
        for side, use in uses.items()
    } | {"difference": pair.difference.name.lower()}


def collection(one: Collection) -> dict[str, Any]:
    """A collection with how many articles are in it."""
    return {"id": one.id, "name": one.name, "articles": one.articles}


def saved_search(one: SavedSearch) -> dict[str, Any]:
    """A saved search. living: null, or what its hits get."""
    mark = one.living
    living = {"tags": list(mark.tags), "colour": mark.colour} if mark else None
    form = {"id": one.id, "name": one.name, "query": one.query, "scope": one.scope.value}
    return {**form, "living": living}


def rule(of: Rule) -> dict[str, Any]:
    """A rule with the source it is for."""
    return {
        "id": of.id,
        "source": of.origin.name,
        "line": of.example,
        "form": of.form,
        "role": of.role.value,
        "enabled": of.is_enabled,
    }


def relabelling(one: Relabelling) -> dict[str, Any]:
    """The lines of one article that would get another role."""
    return {
        "article": one.article_id,
        "title": one.title,
        "blocks": list(one.ordinals),
        "texts": list(one.texts),
        "source": one.source,
    }


def rule_import(result: RuleImport) -> dict[str, Any]:
    """What became of one rule of a file."""
    return {
        "status": result.status,
        "line": result.line,
        "source": result.source,
        "reason": result.reason,
    }


def reclean_result(result: RecleanResult) -> dict[str, Any]:
    """What became of cleaning one article again."""
    return {
        "article": result.article_id,
        "title": result.title,
        "status": result.status,
        "lines": result.lines,
        "renewed": list(result.renewed),
        "error": result.error,
    }


def backup(made: Backup, counts: LibraryCounts | None) -> dict[str, Any]:
    """A copy of the library file. counts: None where it cannot be read."""
    return {
        "number": made.number,
        "made_at": made.made_at,
        "reason": made.reason,
        "path": str(made.path),
        "size": made.size,
        "counts": asdict(counts) if counts else None,
    }
