"""Windows that ask or tell; they know no panel."""
