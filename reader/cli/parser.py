"""The grammar of the command line."""

from __future__ import annotations

import argparse
from pathlib import Path

from reader.model.annotation import Colour
from reader.model.passage import PassageGroup, PassageSort
from reader.model.search import HitOrder, Scope


class Arguments(argparse.Namespace):
    """What was typed. Each command uses its own part."""

    library: Path | None = None
    json: bool = False
    command: str | None = None
    paths: list[Path] = []  # noqa: RUF012 - argparse replaces it
    query: str | None = None
    action: str = ""
    name: str = ""
    new_name: str = ""
    explain: bool = False
    check: bool = False
    id: int = 0
    ids: list[int] = []  # noqa: RUF012
    other: int = 0
    quote: str = ""
    tag: list[str] | None = None
    note: str = ""
    colour: str | None = None
    scope: str = Scope.ARTICLES.value
    limit: int = 20
    format: str = ""
    destination: Path = Path()
    file: Path = Path()
    source: str = ""
    screenshots: Path | None = None
    colours: list[str] | None = None
    with_note: bool = False
    days: int = 0
    sort: str = PassageSort.MARKED.value
    facets: bool = False
    reverse: bool = False
    group: str = PassageGroup.NONE.value
    write: Path | None = None
    untag: list[str] | None = None
    new_note: str | None = None
    remove: bool = False


def build_parser() -> argparse.ArgumentParser:
    """The whole grammar; `florilegium --help` prints it."""
    parser = argparse.ArgumentParser(
        prog="florilegium",
        description="A reading room for your own articles. Without a command, the window opens.",
        epilog="Exit codes: 0 all done, 1 some input failed, 2 the command line was wrong.",
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version")
    _add_common(parser)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    for add in (
        _add_input_commands,
        _add_reading_commands,
        _add_changing_commands,
        _add_passage_commands,
        _add_shelf_commands,
        _add_story_commands,
        _add_backup_commands,
        _add_cleaning_commands,
        _add_window,
    ):
        add(commands)
    return parser


_Commands = argparse._SubParsersAction


def _add_common(parser: argparse.ArgumentParser) -> None:
    # SUPPRESS lets the options stand before or after the command without undoing one another.
    parser.add_argument(
        "--library",
        type=Path,
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="the library folder (else FLORILEGIUM_LIBRARY, else the per-user data folder)",
    )
    parser.add_argument(
        "--json",
        action="store_true",
        default=argparse.SUPPRESS,
        help="print machine-readable output",
    )


def _add(
    commands: _Commands[argparse.ArgumentParser], name: str, text: str
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=text, description=f"{text[0].upper()}{text[1:]}.")
    _add_common(parser)
    return parser


def _add_input_commands(commands: _Commands[argparse.ArgumentParser]) -> None:
    parser = _add(commands, "import", "import files, folders or, with -, standard input")
    parser.add_argument("paths", type=Path, nargs="+", metavar="PATH", help="- for standard input")
    parser = _add(commands, "clean", "print the labelled text of files without storing anything")
    parser.add_argument("paths", type=Path, nargs="+", metavar="FILE", help="- for standard input")
    parser.add_argument(
        "--explain",
        action="store_true",
        help="with each line's score: how much it looks like running text",
    )


def _add_scope(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--scope",
        choices=[scope.value for scope in Scope],
        default=Scope.ARTICLES.value,
        help="articles, highlights and their notes, or each paragraph by itself",
    )
    parser.add_argument(
        "--passages",
        dest="scope",
        action="store_const",
        const=Scope.PASSAGES.value,
        help="the same as --scope passages",
    )


def _add_reading_commands(commands: _Commands[argparse.ArgumentParser]) -> None:
    parser = _add(commands, "list", "list the articles, or those that a query finds")
    parser.add_argument("query", nargs="?", metavar="QUERY")
    parser = _add(commands, "show", "print an article with its highlights")
    parser.add_argument("id", type=int, metavar="ID")
    parser = _add(commands, "search", "search the articles, the passages or each paragraph")
    parser.add_argument("query", metavar="QUERY")
    _add_scope(parser)
    parser.add_argument(
        "--limit", type=_positive, default=20, metavar="N", help="hits to print (20)"
    )
    parser.add_argument(
        "--sort",
        choices=[order.value for order in HitOrder],
        default=HitOrder.RELEVANCE.value,
        help="the best first, or what was published or added last",
    )
    parser.add_argument(
        "--facets", action="store_true", help="count all hits by tag, publication, year, language"
    )
    parser.add_argument(
        "--explain",
        action="store_true",
        help="print how the query is understood and what each part of it finds, and no hits",
    )
    parser = _add(commands, "similar", "list the articles that are like one, and why")
    parser.add_argument("id", type=int, metavar="ID")
    parser.add_argument(
        "--limit", type=_positive, default=10, metavar="N", help="articles to print (10)"
    )
    parser = _add(commands, "suggest", "suggest tags for a passage, from what you tagged before")
    parser.add_argument("id", type=int, metavar="ID", help="of the article")
    parser.add_argument("--quote", required=True, metavar="TEXT", help="words of the passage")
    parser.add_argument("--refuse", metavar="TAG", help="do not suggest this tag there again")
    parser = _add(commands, "tags", "print the tags with their counts; find look-alikes, merge")
    actions = parser.add_subparsers(dest="action", metavar="ACTION")
    _add(actions, "similar", "print the pairs of tags that look alike")
    for name, text, other in (
        ("rename", "give a tag another name or parent; what is below it goes along", "NEW_NAME"),
        ("merge", "make two tags one: all that carries the first gets the second", "INTO"),
    ):
        _add_named(actions, name, text).add_argument("new_name", metavar=other)
    parser = _add(commands, "export", "write articles with their highlights to files")
    parser.add_argument("--format", required=True, choices=["markdown", "json", "csv"])
    parser.add_argument(
        "destination", type=Path, metavar="DEST", help="a folder, or a file for json or csv"
    )
    parser.add_argument("query", nargs="?", metavar="QUERY", help="only the articles it finds")
    _add(commands, "check", "read everything once and say what is damaged")
    parser = _add(commands, "reindex", "make the search index again")
    parser.add_argument(
        "--check", action="store_true", help="only compare it with the library, and say where not"
    )


def _add_changing_commands(commands: _Commands[argparse.ArgumentParser]) -> None:
    parser = _add(commands, "highlight", "mark a passage of an article")
    parser.add_argument("id", type=int, metavar="ID", help="of the article")
    parser.add_argument("--quote", required=True, metavar="TEXT", help="the words to mark")
    parser.add_argument("--tag", action="append", metavar="T", help="may be given several times")
    parser.add_argument("--note", default="", metavar="N")
    parser.add_argument("--colour", choices=[colour.value for colour in Colour], metavar="C")
    parser = _add(commands, "delete", "put articles into the trash")
    parser.add_argument("ids", type=int, nargs="+", metavar="ID")
    _add(commands, "undo", "take back the last change")
    _add(commands, "redo", "do the change that was taken back last again")


def _add_shelf_commands(commands: _Commands[argparse.ArgumentParser]) -> None:
    parser = _add(commands, "collections", "list your collections, fill, rename and delete them")
    actions = parser.add_subparsers(dest="action", metavar="ACTION")
    for name, text in (
        ("add", "put articles into a collection, which is made where it is new"),
        ("remove", "take articles out of a collection"),
    ):
        action = _add_named(actions, name, text)
        action.add_argument("ids", type=int, nargs="+", metavar="ID", help="of the articles")
    _add_rename_and_delete(actions, "a collection")
    parser = _add(commands, "searches", "list your saved searches, save, rename and delete them")
    actions = parser.add_subparsers(dest="action", metavar="ACTION")
    action = _add_named(actions, "save", "keep a query under a name; saved:NAME asks it again")
    action.add_argument("query", metavar="QUERY")
    _add_scope(action)
    text = "underline the words of a saved search in every article; hits you accept get the tags"
    action = _add_named(actions, "living", text)
    action.add_argument("--tag", action="append", metavar="T", help="may be given several times")
    action.add_argument("--colour", choices=[colour.value for colour in Colour], metavar="C")
    action.add_argument("--off", action="store_true", help="underline them no more")
    _add_rename_and_delete(actions, "a saved search")


def _add_story_commands(commands: _Commands[argparse.ArgumentParser]) -> None:
    parser = _add(commands, "stories", "list the articles that tell the same story; settle which")
    actions = parser.add_subparsers(dest="action", metavar="ACTION")
    like = _add(actions, "like", "list the articles that tell the same story as one")
    like.add_argument("id", type=int, metavar="ID", help="of the article")
    for name, text, other in (
        ("compare", "print the paragraphs that stand in one of two articles only", "OTHER"),
        ("apart", "keep two articles, and do not name them as one story again", "OTHER"),
        ("version", "let an article take the place of another; its marks go over", "EARLIER"),
    ):
        action = _add(actions, name, text)
        action.add_argument("id", type=int, metavar="ID", help="of the article")
        action.add_argument("other", type=int, metavar=other, help="of the other article")


def _add_backup_commands(commands: _Commands[argparse.ArgumentParser]) -> None:
    _add(commands, "backup", "copy the library file into its folder of backups")
    _add(commands, "backups", "list the backups with what is in them")
    parser = _add(commands, "restore", "put a backup in the place of the library")
    parser.add_argument("number", type=int, metavar="NUMBER", help="as `backups` lists it")


def _add_named(
    actions: _Commands[argparse.ArgumentParser], name: str, text: str
) -> argparse.ArgumentParser:
    action = _add(actions, name, text)
    action.add_argument("name", metavar="NAME")
    return action


def _add_rename_and_delete(actions: _Commands[argparse.ArgumentParser], noun: str) -> None:
    rename = _add_named(actions, "rename", f"give {noun} another name")
    rename.add_argument("new_name", metavar="NEW_NAME")
    _add_named(actions, "delete", f"remove {noun}; its articles stay")


def _add_passage_commands(commands: _Commands[argparse.ArgumentParser]) -> None:
    colours = [colour.value for colour in Colour]
    parser = _add(commands, "passages", "list the highlights of all articles, or write them")
    parser.add_argument(
        "query", nargs="?", metavar="WORDS", help="in quote, note, title or publication"
    )
    parser.add_argument(
        "--tag", action="append", metavar="T", help='or one below it; "" for those without'
    )
    parser.add_argument("--colour", action="append", dest="colours", choices=colours, metavar="C")
    parser.add_argument("--with-note", action="store_true", help="only those with a note")
    parser.add_argument(
        "--days", type=_positive, default=0, metavar="N", help="marked within so many days"
    )
    parser.add_argument(
        "--sort", choices=[s.value for s in PassageSort], default=PassageSort.MARKED.value
    )
    parser.add_argument("--reverse", action="store_true", help="the other way round")
    parser.add_argument(
        "--group", choices=[g.value for g in PassageGroup], default=PassageGroup.NONE.value
    )
    parser.add_argument(
        "--write", type=Path, metavar="FILE", help="to a file that ends in .md, .csv or .json"
    )
    parser = _add(commands, "annotate", "tag, untag, recolour, note or remove highlights")
    parser.add_argument("ids", type=int, nargs="+", metavar="ID", help="as passages prints them")
    parser.add_argument("--tag", action="append", metavar="T", help="may be given several times")
    parser.add_argument("--untag", action="append", metavar="T", help="take a tag off")
    parser.add_argument("--colour", choices=colours, metavar="C")
    parser.add_argument("--note", dest="new_note", metavar="N", help='"" removes it')
    parser.add_argument("--remove", action="store_true", help="remove the highlights")


def _add_cleaning_commands(commands: _Commands[argparse.ArgumentParser]) -> None:
    parser = _add(
        commands, "rules", "list, preview, apply, switch and exchange the rules that you taught"
    )
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    _add(actions, "list", "list the rules with their sources")
    for name, text in (
        ("preview", "print what a rule would change in the articles that are there"),
        ("apply", "give the lines of earlier articles the role that a rule says"),
        ("enable", "use a rule from now on"),
        ("disable", "use a rule no more"),
        ("delete", "forget a rule; what it labelled stays"),
    ):
        _add(actions, name, text).add_argument("id", type=int, metavar="RULE")
    for name, text in (
        ("suggest", "print the lines of earlier articles that repeat in their source"),
        ("accept", "hide what suggest prints"),
    ):
        _add(actions, name, text).add_argument(
            "source", nargs="?", default="", metavar="SOURCE", help="only of this publication"
        )
    for name, text in (
        ("export", "write every rule to a file"),
        ("import", "take over the rules of a file, and say what became of each"),
    ):
        _add(actions, name, text).add_argument("file", type=Path, metavar="FILE")
    parser = _add(commands, "reclean", "clean articles again from their originals")
    parser.add_argument("query", nargs="?", metavar="QUERY", help="only the articles it finds")


def _add_window(commands: _Commands[argparse.ArgumentParser]) -> None:
    parser = _add(commands, "open", "open the window and import files into it")
    parser.add_argument("paths", type=Path, nargs="*", metavar="FILE")
    parser = _add(
        commands, "tour", "perform the whole journey in the real window, in a library of its own"
    )
    parser.add_argument(
        "--screenshots", type=Path, metavar="DIR", help="write a picture of each step"
    )


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return number


class _Version(argparse.Action):
    """As argparse's own, but the version is looked up only when it is asked for: that is slow."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object, **__: object) -> None:
        from importlib.metadata import version

        parser.exit(message=f"{parser.prog} {version('florilegium')}\n")
