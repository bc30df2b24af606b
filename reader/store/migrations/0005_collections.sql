-- Collections: articles that a person gathered, in that order. Saved searches: queries under a name.
-- All journalled. The article comes first in its table: what is purged is looked for there.
CREATE TABLE collection (
    id   INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,                       -- as shown
    key  TEXT NOT NULL UNIQUE                 -- NFC, case-folded, without quotation marks
);

CREATE TABLE collection_article (
    article_id    INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    collection_id INTEGER NOT NULL REFERENCES collection (id) ON DELETE CASCADE,
    place         INTEGER NOT NULL,           -- rises with each article that is added
    PRIMARY KEY (article_id, collection_id)
) WITHOUT ROWID;
CREATE INDEX collection_article_by_collection ON collection_article (collection_id, place);

CREATE TABLE saved_search (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    name  TEXT NOT NULL,
    key   TEXT NOT NULL UNIQUE,
    query TEXT NOT NULL,
    scope TEXT NOT NULL                       -- articles | passages
);
