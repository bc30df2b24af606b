-- Texts that are word for word alike in large part: the same story from several sources, or an article and
-- its later version.

-- Derived from the documents, not journalled, and without foreign keys: what is gone is passed over.
-- What is stale, as articles are that are older than this table, is read when nobody waits. A new sketch
-- has a new number, so that who knows all up to one number asks for the rest.
CREATE TABLE story (
    seq        INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL UNIQUE,
    least      BLOB NOT NULL,                 -- of the text's shingles in each of 64 orders; empty for none
    is_stale   INTEGER NOT NULL DEFAULT 0     -- the text has changed since, or was never read
);
CREATE INDEX story_stale ON story (article_id) WHERE is_stale;
INSERT INTO story (article_id, least, is_stale) SELECT id, x'', 1 FROM article ORDER BY id;

-- Pairs that are alike and are to stand as two, as a person said. Journalled, and gone with an article.
CREATE TABLE distinct_stories (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    other_id   INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,  -- the higher of the two
    PRIMARY KEY (article_id, other_id)
) WITHOUT ROWID;
CREATE INDEX distinct_stories_by_other ON distinct_stories (other_id);

-- Which article took the place of which. Journalled, and gone with either.
CREATE TABLE article_version (
    earlier_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    later_id   INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE
);
CREATE INDEX article_version_by_later ON article_version (later_id);

-- A highlight that goes over to a later version leaves its first article without it.
CREATE TRIGGER annotation_carried AFTER UPDATE OF article_id ON annotation
WHEN new.article_id <> old.article_id BEGIN
    INSERT INTO index_queue (kind, id) VALUES ('article', old.article_id);
END;
