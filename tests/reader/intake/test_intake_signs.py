"""What lines say of themselves, and what only sounds like it."""

from __future__ import annotations

import pytest

from reader.intake.cleaning.signs import sign_of
from reader.model.document import Boilerplate


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Also read: Ten days by train", Boilerplate.RELATED),
        ("Related story: The bridge opens again", Boilerplate.RELATED),
        ("See also: A walk along the harbour", Boilerplate.RELATED),
        ("Sign up for our weekly gardening newsletter", Boilerplate.ADVERTISEMENT),
        ("For more of this, subscribe to our newsletter.", Boilerplate.ADVERTISEMENT),
        ("Book a demo", Boilerplate.ADVERTISEMENT),
        ("Start your free trial today!", Boilerplate.ADVERTISEMENT),
        ("$24.99 at Harbour Books", Boilerplate.ADVERTISEMENT),
        ("Table of Contents", Boilerplate.NAVIGATION),
        ("Inhaltsverzeichnis:", Boilerplate.NAVIGATION),
    ],
)
def test_furniture_gives_itself_away(line: str, kind: Boilerplate) -> None:
    sign = sign_of(line)
    assert sign
    assert sign.kind is kind


@pytest.mark.parametrize(
    "line",
    [
        "Related work on bees has been published by the institute.",
        "They also read the letters that the harbour master had kept.",
        "See also the chapter on winter, where this is explained.",
        "The ticket costs $24.99 at the door and less in advance.",
        "Contents of the hive",
        "They started a free trial of the new hive in spring.",
    ],
)
def test_running_text_has_no_sign(line: str) -> None:
    assert sign_of(line) is None
