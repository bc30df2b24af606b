"""The panes around the page."""
