"""One file per foreign application or standard, reader and writer side by side."""
