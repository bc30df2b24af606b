"""Captions: lines that stand under a picture, and the credit in them that names its source."""

from __future__ import annotations

import re

from reader.intake.cleaning.words import words
from reader.model.selector import Span

_AGENCY = f"(?:{'|'.join(words('pictures')['agencies'])})"
_LABEL = (
    f"(?:{'|'.join(words('pictures')['labels'])}"
    rf"|(?:{'|'.join(words('pictures')['weak_labels'])})(?=\s*:\s*{_AGENCY}(?!\w)))"
)
# Agencies that write too: their names alone are bylines.
_WRITER = re.compile(rf"(?:{'|'.join(words('pictures')['writers'])})\.?", re.IGNORECASE)
_PRINTED = f"(?:{'|'.join(words('pictures')['papers'])})"
_PUBLISHER = f"(?:{_PRINTED}|{'|'.join(words('pictures')['publishers'])})"
_AGENCY_NAME = re.compile(rf"\b{_AGENCY}(?!\w)", re.IGNORECASE)
_MARK = r"\s*(?::|©|\bby\b|\bcourtesy\b|\bfrom\b)"
_MARKED = re.compile(_MARK, re.IGNORECASE)
_LABEL_START = re.compile(rf"{_LABEL}{_MARK}", re.IGNORECASE)
# Photo: Ann Lee; Crédit photo : X; Photo by X; Image courtesy of X.
_LABELLED = re.compile(
    rf"(?:\A|(?<=[\s.|—–/•!?\"”’)a-zà-ÿ-]))(?P<credit>{_LABEL}{_MARK}\s*\S[^:]{{1,100}})\Z",
    re.IGNORECASE,
)
# Ann Lee/AFP; Ann Lee | Bloomberg | Getty Images; Ann Lee via Getty Images; © Ann Lee / Reuters.
_SIGNED = re.compile(
    rf"(?:\s?(?:[/|•]|//)\s?|,? via |\s[-–—]\s|©\s?){_AGENCY}"
    r"(?: images)?(?:\s?[/|]\s?[\w. ]{1,30})?(?: (?:file|pool|archive))?\.?\Z",
    re.IGNORECASE,
)
_COPYRIGHTED = re.compile(r"(?P<credit>©\s?[^.©\d]{2,60})\Z")
_ALONE = re.compile(
    r"(?P<credit>(?:via |©\s?)?(?!instagram|handout|courtesy|screenshot|rex\b|pa\b|nasa)"
    rf"{_AGENCY}"
    rf"(?:[/ |]+{_AGENCY})?)\.?\Z",
    re.IGNORECASE,
)
# "… in 2024.Reuters", "… in Brooklyn.CreditAnn Lee/The Herald": set apart on the page alone.
_RUN_ON = re.compile(
    rf"(?:[a-z\d][.!?][”\"’)]?(?P<agency>(?i:{_AGENCY}))"
    r"|[.!?”\"’)a-z](?P<credit>Credit(?:Credit)?(?=[A-Z]).{2,80}))\Z"
)
# Ann Lee/The Herald; Ann Lee for Example Magazine; Credit Ann Lee; Courtesy of Ann Lee.
_CAPITAL = r"[^\W\d_a-z][\w.'’-]*"
_NAME, _WORDS = rf"{_CAPITAL}(?: {_CAPITAL}){{1,3}}", rf"{_CAPITAL}(?: {_CAPITAL}){{0,3}}"
_NAMED = re.compile(
    rf"(?:{_NAME} ?/ ?(?:[Tt]he )?(?:{_WORDS} )?(?i:{_PUBLISHER})"
    rf"|{_NAME} for (?:[Tt]he (?:{_WORDS} )?|{_WORDS} )(?i:{_PRINTED})"
    rf"|[Cc]redit (?!(?:[Cc]ard|[Uu]nion|[Ss]core|[Rr]eport|[Hh]istor)){_NAME}"
    r"(?: ?/ ?.{2,40}| for .{2,40})?"
    rf"|[Cc]ourtesy of {_WORDS})\Z"
)
_BEGINNING = re.compile(
    rf"\A(?:{_LABEL}\s?(?::|©|by\b|courtesy of\b)|pictured(?: here)?:|above:|below:|left:|right:"
    r"|(?:fig(?:ure)?|abb(?:ildung)?|abbildung|figura)\.?\s?\d{1,3}\s?[.:])",
    re.IGNORECASE,
)
_AGENCY_AT_END = re.compile(rf"(?<=[.!?\"”’)\s])(?P<credit>{_AGENCY})\.?\Z", re.IGNORECASE)
_NAME_BEFORE = re.compile(r"[^\W\d_][\w.'’\-]*,?\s?\Z|[&©]\s?\Z|[|/•]\s?\Z")
# "Friday. " ends a sentence, "J. " and "Jr. " do not.
_SENTENCE_WORD = re.compile(r"\w{4,}\.\s")
# Where a page set caption and credit apart without a space: "… in 2024.Ann Lee".
_GLUED = re.compile(r"\.(?=[^\W\d_][^.])")
_LONGEST = 600
_TAIL = 160
_MOST_NAMES = 7


def credit_in(text: str) -> Span | None:
    """The code points of a line that name the source of a picture, brackets excluded.

    None where the line names none, or is too long to be a caption.
    """
    if not 3 <= len(text) <= _LONGEST:
        return None
    return _bracketed(text) or _labelled(text) or _signed(text) or _run_on(text) or _alone(text)


def declared_credit_in(text: str) -> Span | None:
    """The same for a line that is known to be a caption: a bare agency at the end counts too."""
    if credit := credit_in(text) or _matched(_ALONE.match(text), 0):
        return credit
    if len(text) > _LONGEST:
        return None
    base = max(0, len(text) - _TAIL)
    match = _AGENCY_AT_END.search(text[base:])
    return _matched(match, base) if match and match["credit"][0].isupper() else None


def begins_as_caption(text: str) -> bool:
    """Whether a line begins as only captions and credits do."""
    return len(text) <= _LONGEST and bool(_BEGINNING.match(text))


def _bracketed(text: str) -> Span | None:
    """[Getty Images], (AP Photo/Ann Lee), (Photo: Ann Lee), at the end of the line."""
    whole = text.rstrip(". ")
    if not whole.endswith((")", "]")):
        return None
    start = max(whole.rfind("("), whole.rfind("[")) + 1
    inner = whole[start:-1]
    if not start or len(inner) > 200:
        return None
    if _AGENCY_NAME.search(inner) or _LABEL_START.match(inner):
        # "(links, images and calls by handout)": an agency is a name, with capitals or alone.
        is_name = inner[:1].isupper() or not inner[:1].isalpha()
        return Span(start, start + len(inner)) if is_name and inner.strip() else None
    return None


def _labelled(text: str) -> Span | None:
    base = max(0, len(text) - _TAIL)
    match = _LABELLED.search(text[base:]) if _MARKED.search(text, base) else None
    if not match or re.search(r"[.!?]\s+\S", match["credit"]):
        return None
    # "pictures by" is said in the middle of a sentence, "Pictures by" at the start of a credit.
    named = _LABEL_START.sub("", match["credit"], count=1).strip(" '\"‘“")
    is_named = named[:1].isupper() or bool(_AGENCY_NAME.match(named))
    starts_small = match["credit"][0].islower() and base + match.start("credit") > 0
    return _matched(match, base) if is_named and not starts_small else None


def _signed(text: str) -> Span | None:
    """A name, a stroke and an agency at the end: the credit is as many capitalised words."""
    base = max(0, len(text) - _TAIL)
    tail = text[base:]
    if match := _SIGNED.search(tail):
        start = match.start()
        for _ in range(_MOST_NAMES):
            before = _NAME_BEFORE.search(tail[:start])
            if not before or before[0][:1].islower() or _SENTENCE_WORD.match(before[0]):
                break
            glued = _GLUED.search(before[0])
            start = before.start() + (glued.start() + 1 if glued else 0)
            if glued or (start and tail[start - 1] in ".!?"):
                break
        return _trimmed(text, base + start, base + match.end())
    return _matched(_COPYRIGHTED.search(tail), base)


def _run_on(text: str) -> Span | None:
    base = max(0, len(text) - _TAIL)
    match = _RUN_ON.search(text[base:])
    group = "credit" if match and match["credit"] else "agency"
    if not match or not match[group][0].isupper():
        return None
    return _trimmed(text, base + match.start(group), base + match.end(group))


def _alone(text: str) -> Span | None:
    """A line that is nothing but the source of a picture."""
    if _WRITER.fullmatch(text):
        return None
    if match := _ALONE.match(text):
        return _matched(match, 0)
    named = _NAMED.match(text)
    return _trimmed(text, 0, named.end()) if named else None


def _matched(match: re.Match[str] | None, base: int) -> Span | None:
    if not match:
        return None
    return _trimmed(match.string, *match.span("credit"), base)


def _trimmed(text: str, start: int, end: int, base: int = 0) -> Span | None:
    credit = text[start:end]
    start += len(credit) - len(credit.lstrip(" |/•,-–—"))
    end -= len(credit) - len(credit.rstrip(" .,"))
    return Span(base + start, base + end) if start < end else None
