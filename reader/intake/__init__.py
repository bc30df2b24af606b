"""Bytes become a Draft article; no database, no index. Start reading at pipeline.py."""
