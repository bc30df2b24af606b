"""SQLite, the truth. All SQL lives here. Start reading at store.py."""
