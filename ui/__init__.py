"""The window: PySide6 over reader.library. Start reading at app.py."""
