"""The query language: what a person types becomes a tree of conditions; no index is looked at."""
