"""What is said of paragraphs, which are not counted before they are looked for."""

from __future__ import annotations

from reader.model.wording import Said, said


def paragraphs_so_far(count: int, looked_into: int, *, has_more: bool) -> Said:
    """How many paragraphs there are; where there may be more, in how many articles they were looked
    for, the best ones."""
    paragraphs = said("{n} paragraph", "{n} paragraphs", n=count)
    if not has_more:
        return paragraphs
    articles = said("{n} article", "{n} articles", n=looked_into)
    return said("{paragraphs} so far, in {articles}", paragraphs=paragraphs, articles=articles)
