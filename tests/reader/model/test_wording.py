"""Sentences that remember their parts: English at once, and whole again from the store."""

from __future__ import annotations

import copy
import pickle

from reader.model.wording import Said, as_said, from_store, said, to_store


def test_a_sentence_is_finished_english() -> None:
    assert said("Imported “{title}”.", title="A {day}") == "Imported “A {day}”."
    assert said("Tag {n} article", "Tag {n} articles", n=1) == "Tag 1 article"
    assert said("Tag {n} article", "Tag {n} articles", n=1234) == "Tag 1,234 articles"
    assert said("{hole} stays") == "{hole} stays"


def test_the_store_keeps_the_parts() -> None:
    inner = said("Tag {n} article", "Tag {n} articles", n=3)
    stored = to_store(said("{label} and {n} more", label=inner, n=2))
    found = from_store(stored)
    assert found == "Tag 3 articles and 2 more"
    assert isinstance(found, Said)
    assert isinstance(found.recipe.values["label"], Said)
    assert found.recipe.values["label"].recipe == inner.recipe


def test_words_of_earlier_versions_are_plain() -> None:
    assert from_store("Tag 3 articles") == "Tag 3 articles"
    assert not isinstance(from_store("Star"), Said)
    assert to_store("Star") == "Star"


def test_a_sentence_can_be_copied_and_sent() -> None:
    for sentence in (said("{n} line", "{n} lines", n=2), as_said("It is closed.")):
        for twin in (copy.deepcopy(sentence), pickle.loads(pickle.dumps(sentence))):
            assert twin == sentence
            assert twin.recipe == sentence.recipe
