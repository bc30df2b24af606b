"""Whoosh, derived and rebuildable; imported nowhere else. Start reading at search_index.py."""
