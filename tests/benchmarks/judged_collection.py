"""Collections with judgements: documents, questions, and which documents answer each.

Read are the forms in which the old test collections of information retrieval are passed on, a
folder each, recognised by what is in its files, whatever they are called:

- SMART (Cranfield, CACM, CISI, Medline): documents with .I number .T title .A author .B source
  .W text; questions in the same form, with .W only. The questions are the file with "qry" or
  "query" in its name.
- NPL: a number alone on a line, the text below it, "/" alone on a line at the end.
- Judgements: in the file with "rel" in its name. Rows of a question, a document and a grade, as
  "1 184 2" (Cranfield), "01 1410 0 0" (CACM, CISI) or "1 0 13 1" (TREC); or, as in NPL, a question
  alone on a line, the documents below it, "/" at the end. A grade below 1 is no answer, where rows
  have three numbers or are TREC's; all other judged documents are answers alike.

Cranfield's questions are numbered in the judgements by their place in the file: so are questions
whose own numbers do not fit the judgements.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field
from itertools import accumulate
from pathlib import Path

_FIELD = re.compile(r"^\.([A-Z])\b[ \t]*(.*)$", re.MULTILINE)
_SYLLABLES = re.findall("..", "bakedimonurasetilovupagrefidakomineshawe")


@dataclass(frozen=True, slots=True)
class JudgedDocument:
    """A document of a collection."""

    title: str
    text: str


@dataclass(slots=True)
class JudgedCollection:
    """documents by number; questions and, by the same number, the documents that answer them."""

    name: str
    documents: dict[int, JudgedDocument] = field(default_factory=dict)
    questions: dict[int, str] = field(default_factory=dict)
    answers: dict[int, set[int]] = field(default_factory=dict)


def read_collection(folder: Path) -> JudgedCollection:
    """Read a folder of one of the forms above. Raises ValueError where something is missing."""
    files = [path for path in sorted(folder.iterdir()) if path.is_file()]
    judged = _only(files, r"rel|rlv", "judgements")
    asked = _only([f for f in files if f != judged], r"qry|quer", "questions")
    rest = [f for f in files if f not in (judged, asked)]
    told = max(rest, key=lambda f: f.stat().st_size, default=None)
    if told is None:
        raise ValueError(f"There are no documents in {folder}.")
    collection = JudgedCollection(folder.name)
    collection.documents = _documents(_text(told))
    answers = _answers(_text(judged))
    questions = [(n, f"{d.title} {d.text}".strip()) for n, d in _documents(_text(asked)).items()]
    if not set(answers) <= {number for number, _ in questions}:
        questions = [(place, words) for place, (_, words) in enumerate(questions, start=1)]
    for number, words in questions:
        found = answers.get(number, set()) & set(collection.documents)
        if found and words:
            collection.questions[number] = words
            collection.answers[number] = found
    return collection


def generated_collection(subjects: int = 40, documents: int = 2000) -> JudgedCollection:
    """A collection that is made up, the same at each run: documents of words as frequent as in real
    texts, every other one about a subject, with some of its words. It shows that the measurement
    works; it says nothing of real texts."""
    chance = random.Random(11)
    common = ["".join(chance.choices(_SYLLABLES, k=chance.randint(1, 4))) for _ in range(8000)]
    weights = list(accumulate(1.0 / (rank + 3) for rank in range(len(common))))
    own = [[f"{word}{n}" for word in chance.sample(common[500:], 30)] for n in range(subjects)]
    collection = JudgedCollection("generated")
    for number in range(1, documents + 1):
        words = chance.choices(common, cum_weights=weights, k=chance.randint(60, 200))
        title = chance.sample(words, 4)
        if number % 2:
            subject = chance.randrange(subjects)
            said = chance.sample(own[subject], 8)
            for word in chance.choices(said, k=len(words) // 15):
                words[chance.randrange(len(words))] = word
            title[0] = said[0]
            collection.answers.setdefault(subject + 1, set()).add(number)
        collection.documents[number] = JudgedDocument(" ".join(title), " ".join(words))
    for number in collection.answers:
        asked = chance.sample(own[number - 1], 3) + chance.choices(common[:300], k=5)
        collection.questions[number] = " ".join(asked)
    return collection


def _only(files: list[Path], name: str, what: str) -> Path:
    fitting = [f for f in files if re.search(name, f.name, re.IGNORECASE)]
    if len(fitting) != 1:
        raise ValueError(f"One file of {what} is needed, and there are {len(fitting)}.")
    return fitting[0]


def _text(path: Path) -> str:
    return path.read_bytes().decode("utf-8", "replace").replace("\r\n", "\n")


def _documents(text: str) -> dict[int, JudgedDocument]:
    if re.search(r"^\.I\b", text, re.MULTILINE):
        return dict(_smart(piece) for piece in re.split(r"^\.I\b", text, flags=re.MULTILINE)[1:])
    found = {}
    for piece in re.split(r"^\s*/\s*$", text, flags=re.MULTILINE):
        number, _, words = piece.strip().partition("\n")
        if number.strip().isdigit():
            found[int(number)] = JudgedDocument("", " ".join(words.split()))
    return found


def _smart(piece: str) -> tuple[int, JudgedDocument]:
    number, _, rest = piece.strip().partition("\n")
    parts = dict.fromkeys("TW", "")
    marks = list(_FIELD.finditer(rest))
    for mark, after in zip(marks, [*marks[1:], None], strict=True):
        if mark[1] in parts:
            words = rest[mark.end(1) : after.start() if after else len(rest)]
            parts[mark[1]] += " " + " ".join(words.split())
    title, text = parts["T"].strip(), parts["W"].strip()
    # Cranfield's texts begin with their titles, which would count three times.
    return int(number), JudgedDocument(title, text.removeprefix(title).strip() if title else text)


def _answers(text: str) -> dict[int, set[int]]:
    found: dict[int, set[int]] = {}
    if re.search(r"^\s*/\s*$", text, re.MULTILINE):
        for piece in re.split(r"^\s*/\s*$", text, flags=re.MULTILINE):
            numbers = [int(number) for number in piece.split()]
            if numbers:
                found.setdefault(numbers[0], set()).update(numbers[1:])
        return found
    rows = [row.split() for row in text.splitlines() if row.strip()]
    is_trec = all(len(row) == 4 and row[1] == "0" for row in rows)
    for row in rows:
        document, grade = (row[2], row[3]) if is_trec else (row[1], row[2])
        if int(float(grade)) > 0 or (len(row) > 3 and not is_trec):
            found.setdefault(int(row[0]), set()).add(int(document))
    return found
