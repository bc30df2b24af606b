"""One file per file format: bytes become blocks without roles."""
