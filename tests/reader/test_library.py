"""The library: one writer, private files, never replaced by an empty one, mended if it can be."""

from __future__ import annotations

import os
import shutil
import stat
from pathlib import Path
from typing import Any

import pytest

from reader.errors import LibraryInUse, LibraryMissing, LibraryReadOnly, NotFound
from reader.library import Library
from reader.model.collection import ArticleView
from reader.model.locator import Locator

SEED = next((Path(__file__).parents[2] / "seeds").glob("*.txt"))


def filled(library: Library) -> int:
    """The sample with a tagged highlight, indexed; its id."""
    result, _ = library.articles.add(SEED)
    assert result.article_id is not None
    library.annotations.highlight_quote(result.article_id, "a spate of clashes", tags=["kosovo"])
    library.indexing.drain_all()
    return result.article_id


@pytest.mark.skipif(os.name != "posix", reason="permissions")
def test_every_file_and_folder_is_the_owners_alone(library: Library) -> None:
    filled(library)
    library.settings.set("reading.text_size", 22)
    library.session.set("article", 1)
    for path in [library.folder, *library.folder.rglob("*")]:
        mode = stat.S_IMODE(path.stat().st_mode)
        assert mode == (0o700 if path.is_dir() else 0o600), f"{path}: {mode:o}"


@pytest.mark.skipif(os.name != "posix", reason="permissions")
def test_a_folder_that_others_could_read_is_closed_to_them(data_dir: Path) -> None:
    data_dir.mkdir(mode=0o755)
    Library.open(data_dir).close()
    assert stat.S_IMODE(data_dir.stat().st_mode) == 0o700


def test_everything_is_there_after_a_restart(library: Library, data_dir: Path) -> None:
    article = filled(library)
    library.reading.remember(article, Locator(400, 900, 0.4))
    library.settings.set("appearance.theme", "sepia")
    library.session.set("article", article)
    before = library.reading.open(article)
    library.close()
    with Library.open(data_dir) as again:
        assert again.reading.open(article) == before
        assert again.settings.get("appearance.theme") == "sepia"
        assert again.session.get("article") == article
        assert again.history.undo_label == "Highlight"
        assert again.searching.search("clashes").total == 1


def test_one_writer_at_a_time_and_readers_beside_it(library: Library, data_dir: Path) -> None:
    article = filled(library)
    with pytest.raises(LibraryInUse):
        Library.open(data_dir)
    with Library.open_to_read(data_dir) as beside:
        assert not beside.is_writable
        assert beside.searching.search("clashes").total == 1
        assert beside.articles.get(article).title.startswith("NATO rejects")
        with pytest.raises(LibraryReadOnly):
            beside.articles.trash([article])
        # What the writer does meanwhile is seen.
        library.articles.trash([article])
        library.indexing.drain_all()
        assert beside.articles.ids(ArticleView()) == []
        assert beside.searching.search("clashes").total == 0


def test_a_reader_alone_takes_the_lock_and_heals_the_index(
    library: Library, data_dir: Path
) -> None:
    filled(library)
    library.close()
    shutil.rmtree(data_dir / "index")
    with Library.open_to_read(data_dir) as alone:
        assert alone.is_writable
        alone.indexing.drain_all()
        assert alone.searching.search("clashes").total == 1


def test_a_missing_library_is_not_made_by_a_reader(data_dir: Path) -> None:
    with pytest.raises(LibraryMissing):
        Library.open(data_dir, write=False)
    assert not data_dir.exists()


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(LibraryMissing, match="cannot be used") as caught:
        Library.open(tmp_path / "file" / "library")
    assert "\n" not in str(caught.value)


def test_an_index_of_another_library_is_not_believed(library: Library, tmp_path: Path) -> None:
    filled(library)
    with Library.open(tmp_path / "other") as other:
        other.indexing.drain_all()
        other.indexing.close()
        library.indexing.close()
        shutil.rmtree(other.folder / "index")
        shutil.copytree(library.folder / "index", other.folder / "index")
        assert other.indexing.needs_rebuild()
        other.indexing.drain_all()
        assert other.searching.search("clashes").total == 0


def test_a_library_that_came_back_from_a_copy_rebuilds_its_index(
    library: Library, data_dir: Path, tmp_path: Path
) -> None:
    article = filled(library)
    library.close()
    shutil.copy(data_dir / "library.db", tmp_path / "copy.db")
    with Library.open(data_dir) as later:
        later.articles.trash([article])
        later.indexing.drain_all()
    shutil.copy(tmp_path / "copy.db", data_dir / "library.db")
    with Library.open(data_dir) as back:
        assert back.indexing.needs_rebuild()
        back.indexing.drain_all()
        assert back.searching.search("clashes").total == 1
        assert back.indexing.problems() == []


def test_damaged_preferences_give_the_defaults_and_are_kept(data_dir: Path) -> None:
    data_dir.mkdir()
    (data_dir / "settings.json").write_text("{not json")
    with Library.open(data_dir) as library:
        assert library.settings.get("appearance.theme") == "system"
    assert (data_dir / "settings.json.damaged").read_text() == "{not json"


def test_a_check_names_what_is_gone_or_changed(library: Library) -> None:
    article = filled(library)
    assert library.checking.check().problems == ()
    sha256 = library.articles.get(article).source.sha256
    original = library.folder / "originals" / sha256[:2] / sha256
    original.write_bytes(b"other bytes")
    (problem,) = library.checking.check().problems
    assert "is damaged" in problem
    original.unlink()
    (problem,) = library.checking.check().problems
    assert "is missing" in problem
    with pytest.raises(NotFound, match="not in the library any more"):
        library.articles.original(article)


def test_labelling_needs_no_library(data_dir: Path) -> None:
    draft: Any = Library.labelled(SEED)
    assert draft.metadata.publication == "New Arab"
    assert not data_dir.exists()
