"""Markdown from text that others wrote: what they wrote is shown, never obeyed (CommonMark)."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from urllib.parse import quote

from reader.model.document import Inline, InlineStyle
from reader.model.selector import Span

_ANYWHERE = re.compile(
    r"[\\`*\[\]<|~]"  # escapes, code, emphasis, links, HTML, tables, strike-through
    r"|(?<![^\W_])_|_(?![^\W_])"  # an underscore inside a word means nothing
    r"|&(?=#?\w+;)"  # character references
    r"|(?<!\S)#(?=\S)"  # tags of note-taking programs
)
_LINE_START = re.compile(r"^(\s*)(#|>|[-+=]|\d{1,9}(?=[.)](?:\s|$)))", re.MULTILINE)
_ADDRESS = re.compile(r"(https?://|mailto:)[^\s]", re.IGNORECASE)
_SAFE_IN_ADDRESS = "!#$%&'()*+,/:;=?@[]~-._"
_UNWRITABLE = re.compile("[\ud800-\udfff]")
_NOT_IN_YAML = re.compile(
    "[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]"
)


def escaped(text: str) -> str:
    """Text that Markdown shows as it is. Line ends stay line ends; see `lines` for paragraphs."""
    marked = _ANYWHERE.sub(r"\\\g<0>", _UNWRITABLE.sub("\ufffd", text))
    return _LINE_START.sub(_escaped_start, marked)


def lines(text: str, prefix: str = "") -> str:
    """Escaped text whose line ends are kept as hard breaks, and blank lines as paragraphs."""
    paragraphs = re.split(r"\n\s*\n", text.strip())
    parts = [
        "\\\n".join(escaped(line.strip()) for line in part.split("\n") if line.strip())
        for part in paragraphs
    ]
    written = "\n\n".join(part for part in parts if part)
    return "\n".join(f"{prefix}{line}".rstrip() for line in written.split("\n") if written)


def fenced(text: str) -> str:
    """A code block; its fence is longer than any run of backticks inside."""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}\n{_UNWRITABLE.sub(chr(0xFFFD), text)}\n{fence}"


def link(label: str, address: str) -> str:
    """A link of already escaped text; the text alone unless the address is http, https or
    mailto."""
    if not is_safe_address(address):
        return label
    return f"[{label}](<{quote(_UNWRITABLE.sub('', address.strip()), safe=_SAFE_IN_ADDRESS)}>)"


def is_safe_address(address: str) -> bool:
    """Whether an address may be a link: http, https or mailto."""
    return bool(_ADDRESS.match(address.strip()))


def tag_word(path: str) -> str:
    """A tag as note-taking programs read it: #politics/kosovo, #two-words."""
    return "#" + escaped(re.sub(r"[^\w/-]+", "-", path).strip("-")).removeprefix("\\")


def yaml_text(text: str) -> str:
    """A YAML double-quoted scalar, which is a JSON string with more of its characters escaped."""
    return _NOT_IN_YAML.sub(
        lambda found: f"\\u{ord(found[0]):04x}", json.dumps(text, ensure_ascii=False)
    )


def styled(text: str, span: Span, inlines: Sequence[Inline]) -> str:
    """A span of a text, escaped, with the inline runs inside it that CommonMark surely expresses.

    inlines: in text order, outer before inner. A run loses its style where it only overlaps
    another, or where asterisks would meet asterisks or letters. Line ends become hard breaks.
    """
    whole = _styled(_UNWRITABLE.sub("\ufffd", text), span, inlines, "\n", "\n")
    return _LINE_START.sub(_escaped_start, whole).replace("\n", "\\\n")


def _styled(text: str, span: Span, inlines: Sequence[Inline], before: str, after: str) -> str:
    """before, after: the character that is written on either side of the span."""
    written = ""
    done = span.start
    for index, inline in enumerate(inlines):
        run = _trimmed(text, inline.span)
        if not run or run.start < done or run.end > span.end:
            continue
        written += _escaped_inside(text, done, run.start)
        inner = [i for i in inlines[index + 1 :] if i.span.end <= run.end]
        left = written[-1:] or before
        right = text[run.end] if run.end < span.end else after
        marked = _run(text, inline, run, inner, left, right)
        if marked.startswith("[") and written.endswith("!"):
            written = written[:-1] + "\\!"  # or the link would become a picture, and be fetched
        written += marked
        done = run.end
    return written + _escaped_inside(text, done, span.end)


def _run(
    text: str, inline: Inline, run: Span, inner: Sequence[Inline], left: str, right: str
) -> str:
    if inline.style is InlineStyle.CODE:
        return _code(run.of(text)) if left != "`" and right != "`" else _plain(text, run)
    if inline.style is InlineStyle.LINK:
        if not is_safe_address(inline.address):
            return _styled(text, run, inner, left, right)
        others = [i for i in inner if i.style is not InlineStyle.LINK]
        return link(_styled(text, run, others, "[", "]"), inline.address)
    within = _styled(text, run, inner, left, right)
    if left.isalnum() or right.isalnum() or "*" in {left, right, within[0], within[-1]}:
        return within
    mark = "*" if inline.style is InlineStyle.EMPHASIS else "**"
    return f"{mark}{within}{mark}"


def _plain(text: str, run: Span) -> str:
    return _escaped_inside(text, run.start, run.end)


def _trimmed(text: str, run: Span) -> Span:
    words = run.of(text)
    start = run.start + len(words) - len(words.lstrip())
    return Span(start, max(start, run.end - len(words) + len(words.rstrip())))


def _code(words: str) -> str:
    longest = max((len(run) for run in re.findall("`+", words)), default=0)
    ticks = "`" * (longest + 1)
    padding = " " if words.startswith("`") or words.endswith("`") else ""
    return f"{ticks}{padding}{words}{padding}{ticks}"


def _escaped_inside(text: str, start: int, end: int) -> str:
    """Escaped as part of its text: what stands around it decides what an underscore means."""
    parts: list[str] = []
    done = start
    for match in _ANYWHERE.finditer(text, start):
        if match.start() >= end:
            break
        parts += [text[done : match.start()], "\\", match[0]]
        done = match.end()
    return "".join([*parts, text[done:end]])


def _escaped_start(found: re.Match[str]) -> str:
    if found[2][0].isdigit():
        return found[0] + "\\"
    return f"{found[1]}\\{found[2]}"
