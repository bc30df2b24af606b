-- What a person taught of a source, and which lines stand in which article.

-- Journalled: teaching and switching off can be undone.
CREATE TABLE rule (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    source      TEXT NOT NULL,                -- "publication:…", "host:…" or ""
    source_name TEXT NOT NULL,                -- the same, to be shown
    form        TEXT NOT NULL,                -- the line, folded, numbers and dates generalised
    example     TEXT NOT NULL,                -- the line that was taught
    role        TEXT NOT NULL,
    is_enabled  INTEGER NOT NULL DEFAULT 1,
    UNIQUE (source, form)
);

-- Derived from the documents, not journalled, and without foreign keys: an undone import leaves its
-- rows, which count only while the article is there, so that redo finds them in place.
CREATE TABLE article_source (
    article_id INTEGER PRIMARY KEY,
    source     TEXT NOT NULL
);
CREATE INDEX article_source_by_source ON article_source (source);

CREATE TABLE source_line (
    article_id INTEGER NOT NULL,
    line       INTEGER NOT NULL,              -- the key of the source and the line's form
    is_shown   INTEGER NOT NULL,              -- cleaning alone left it in the article
    PRIMARY KEY (article_id, line)
) WITHOUT ROWID;
CREATE INDEX source_line_by_line ON source_line (line);
