-- Living searches: their words are underlined in every article for which they hold. What an accepted hit gets, and
-- what a person said no to, described as an annotation is. All journalled. The article comes first in its table: what
-- is purged is looked for there.
ALTER TABLE saved_search ADD COLUMN is_living INTEGER NOT NULL DEFAULT 0;
ALTER TABLE saved_search ADD COLUMN colour TEXT NOT NULL DEFAULT '';  -- '' for that of the first tag

CREATE TABLE saved_search_tag (
    search_id INTEGER NOT NULL REFERENCES saved_search (id) ON DELETE CASCADE,
    tag_id    INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
    PRIMARY KEY (search_id, tag_id)
) WITHOUT ROWID;
CREATE INDEX saved_search_tag_by_tag ON saved_search_tag (tag_id);

CREATE TABLE refusal (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    search_id  INTEGER NOT NULL REFERENCES saved_search (id) ON DELETE CASCADE,
    start      INTEGER NOT NULL,              -- code points of the text it was described in
    "end"      INTEGER NOT NULL,
    exact      TEXT NOT NULL,
    prefix     TEXT NOT NULL,
    suffix     TEXT NOT NULL,
    PRIMARY KEY (article_id, search_id, start, "end")
) WITHOUT ROWID;
CREATE INDEX refusal_by_search ON refusal (search_id);
