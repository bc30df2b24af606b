"""The search index: Whoosh's files, our words, our query language. Whoosh is named nowhere else."""
