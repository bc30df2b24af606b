"""The page: a document shown, marked and annotated. Start reading at reading_pane.py."""
