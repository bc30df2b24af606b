-- Tags that were suggested for a passage and are not meant there, as a person said: the sentences that the
-- passage stands in. Journalled, and gone with the tag or the article.
CREATE TABLE tag_refusal (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    tag_id     INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
    sentence   TEXT NOT NULL,
    PRIMARY KEY (article_id, tag_id, sentence)
) WITHOUT ROWID;
CREATE INDEX tag_refusal_by_tag ON tag_refusal (tag_id);
