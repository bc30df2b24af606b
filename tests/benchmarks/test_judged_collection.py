"""Collections with judgements are read in each of their forms."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

# The benchmarks are programs, no package.
read_collection = runpy.run_path(str(Path(__file__).parent / "judged_collection.py"))[
    "read_collection"
]

SMART = """.I 1
.T
On dykes
.A
a. writer
.W
On dykes
and what they hold back .
.I 2
.T
On bread
.W
of rye
.X
2 5 1
"""


def folder(path: Path, **files: str) -> Path:
    for name, text in files.items():
        (path / name.replace("_", ".")).write_text(text)
    return path


def test_cranfields_questions_are_numbered_by_their_place(tmp_path: Path) -> None:
    asked = ".I 001\n.W\nwhat holds water\n.I 004\n.W\nwhat is eaten\n"
    made = folder(tmp_path, cran_all_1400=SMART, cran_qry=asked, cranqrel="1 1 2\n2 2 3\n2 1 -1\n")
    found = read_collection(made)
    assert found.questions == {1: "what holds water", 2: "what is eaten"}
    assert found.answers == {1: {1}, 2: {2}}
    assert found.documents[1].title == "On dykes"
    assert found.documents[1].text == "and what they hold back ."
    assert found.documents[2].text == "of rye"


@pytest.mark.parametrize("rows", ["04 2 0 0\n", " 4\t2\t0\t0.000000\n", "4 0 2 1\n4 0 1 0\n"])
def test_rows_of_four_numbers(tmp_path: Path, rows: str) -> None:
    asked = ".I 4\n.W\nwhat is eaten\n.A\nsomebody\n.I 5\n.W\nnobody judged this\n"
    found = read_collection(folder(tmp_path, cacm_all=SMART, query_text=asked, qrels_text=rows))
    assert found.questions == {4: "what is eaten"}
    assert found.answers == {4: {2}}


def test_npl(tmp_path: Path) -> None:
    told = "1\non dykes\nand floods\n   /\n2\non bread\n   /\n"
    asked = "7\nwhat is eaten\n/\n"
    made = folder(tmp_path, doc_text_large=told, query_text=asked, rlv_ass="7\n  2   9\n   /\n")
    found = read_collection(made)
    assert found.documents[1].text == "on dykes and floods"
    assert (found.questions, found.answers) == ({7: "what is eaten"}, {7: {2}})


def test_a_folder_without_judgements_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="judgements"):
        read_collection(folder(tmp_path, cran_all=SMART, cran_qry=".I 1\n.W\nwhat\n"))
