"""The command line, a thin layer over Library. Start reading at main.py."""

from reader.cli.main import main

__all__ = ["main"]
