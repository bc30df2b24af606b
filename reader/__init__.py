"""The core: articles, annotations, tags, search. Knows no window. Start reading at library.py."""
