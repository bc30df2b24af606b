"""Sentences of a text, by rules for many languages: no model, no data, the same everywhere.

A stop ends a sentence unless something says that it does not: an abbreviation or an initial before
it, a small letter after it, no white space after it. Where that leaves a doubt, it does not split:
one long sentence around a passage reads better than half of one.
"""

from __future__ import annotations

import re

from reader.model.document import BLOCK_SEPARATOR
from reader.model.selector import Span

# Full stops, question and exclamation marks of CJK, Arabic, Urdu, Devanagari, Armenian, Ethiopic,
# Burmese, Khmer and Tibetan: they mean nothing else, and need no space after them.
_WIDE = (
    "\u3002\uff01\uff1f\uff61\u061f\u06d4\u0964\u0965\u0589\u1362\u1367\u1368\u104a\u104b"
    "\u17d4\u17d5\u0f0d\u0f0e"
)
_NARROW = ".!?\u2026\uff0e\u203c\u2047\u2048\u2049"
_CLOSING = "\"'\u2019\u201d\u00bb\u203a)\\]}\u300d\u300f\u3011\uff09\uff3d\u300b"
_OPENING = "\"'\u2018\u201c\u201e\u00ab\u2039\u00a1\u00bf([{\u300c\u300e\u3010\uff08"
# German closes with the mark that English opens with; French puts a space before its own.
_STOP = re.compile(
    rf"[{_WIDE}]+[{_CLOSING}]*|[;\u037e]"
    rf"|[{_NARROW}]+(?:[{_CLOSING}\u201c]+|[ \u00a0\u202f][\u00bb\u203a])?"
)
_LINE = re.compile(f"[^{BLOCK_SEPARATOR}\u2028\u2029]+")
_WORD_BEFORE = re.compile(r"[^\W_]+(?:[.'’-][^\W_]+)*$")
_WORD_AFTER = re.compile(r"[\W_]{0,12}([^\W_]+)")
_INITIAL_AFTER = re.compile(r"\s*[^\W\d_]\.")
_GREEK = re.compile("[\u0370-\u03ff\u1f00-\u1fff]")
_LOOK_BACK = 40


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Before a name or a noun, with a capital after them all the same.
_BEFORE_NAMES = _words(
    "mr mrs ms mx dr prof rev sr jr st ste gen col lt capt sgt cpl maj cmdr gov sen rep supt "
    "messrs mme mlle mgr mm hr frl dipl ing bzw ca evtl ggf inkl sog vgl zzgl d.h z.b u.a v.a "
    "o.ä s.o s.u i.e e.g cf viz vs approx sra srta dn dña ud uds avda sig sigg dott avv geom "
    "ecc dhr mevr drs ir mw bijv г гг ул им стр рис тов проф акад руб dr.sc mr.sc npr tzv"
)
# Before a number, and words or sentence ends otherwise: "No. 5", "Jan. 8", "art. 3".
_BEFORE_NUMBERS = _words(
    "no nos nr núm num n p pp pg pag pág págs vol vols bd ch chap sec para fig figs abb abs "
    "art tel est fn s str bl nl op god jan feb mar apr jun jul aug sep sept oct okt nov dec "
    "dez déc févr janv juil avr ene abr ago dic gen mag giu lug ott"
)
# Before a name or at the end of a sentence: the next word decides.
_SOMETIMES = _words("inc ltd co corp bros etc usw u.s u.k e.u u.n a.m p.m ph.d b.a m.a")
_STARTERS = _words(
    "the a an he she it they we you i this that these those there in on at but and so if when "
    "while as after before for from his her its their our my however some many most one by "
    "with last der die das ein eine er sie es wir ich und aber im am le la les un une il elle "
    "ils elles on nous mais el los las una ella pero en"
)
# "am 3. Oktober": a number with a stop is an ordinal after these.
_BEFORE_ORDINALS = _words(
    "am der dem den des die das vom zum zur bis im ab seit beim jeder jede jedes til fra"
)


def sentence_spans(text: str) -> list[Span]:
    """The sentences in text order, trimmed of white space; together they hold all that is not white
    space. A line end always ends one."""
    spans: list[Span] = []
    for line in _LINE.finditer(text):
        start, end = line.span()
        for stop in _STOP.finditer(text, start, end):
            if _ends_sentence(text, stop, line.start(), end):
                spans.append(_trimmed(text, start, stop.end()))
                start = stop.end()
        spans.append(_trimmed(text, start, end))
    return [span for span in spans if span]


def _ends_sentence(text: str, stop: re.Match[str], line_start: int, line_end: int) -> bool:
    mark, end = stop[0], stop.end()
    after = _WORD_AFTER.match(text, end, line_end)
    if after is None or after[1][0].islower():
        return False
    if mark[0] in ";\u037e":
        return bool(_GREEK.search(text, max(line_start, stop.start() - 8), stop.start()))
    is_glued = not text[end].isspace()
    if mark[0] in _WIDE:
        # 「行く。」と言った: a closing mark with no space after it leaves the sentence open.
        return not is_glued or mark[-1] not in _CLOSING or text[end] in _OPENING
    if is_glued:
        return False
    return mark != "." or not _is_abbreviated(text, stop.start(), after, line_start)


def _is_abbreviated(text: str, stop: int, after: re.Match[str], line_start: int) -> bool:
    """Whether a full stop belongs to the word before it, and to it alone."""
    before = _WORD_BEFORE.search(text, max(line_start, stop - _LOOK_BACK), stop)
    if before is None:
        return False
    word, following = before[0].casefold(), after[1].casefold()
    if word.isdigit():
        return _is_ordinal(text, before, line_start)
    if word in _BEFORE_NAMES:
        return True
    if word in _BEFORE_NUMBERS:
        return following[0].isdigit()
    if len(word) == 1 and _INITIAL_AFTER.match(text, stop + 1):
        return True
    return (word in _SOMETIMES or _is_initial(before[0])) and following not in _STARTERS


def _is_ordinal(text: str, number: re.Match[str], line_start: int) -> bool:
    """The number of a list item at the start of its line, or a German or Danish ordinal."""
    if len(number[0]) > 2:
        return False
    words = text[max(line_start, number.start() - 12) : number.start()].split()
    return not words or words[-1].casefold() in _BEFORE_ORDINALS


def _is_initial(word: str) -> bool:
    """ "J", "J.R": but not "I", which ends sentences more often than it starts names."""
    return word != "I" and all(len(part) == 1 and part.isupper() for part in word.split("."))


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
