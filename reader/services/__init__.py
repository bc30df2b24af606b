"""Verbs, one file per area: what a person can do with a library."""
