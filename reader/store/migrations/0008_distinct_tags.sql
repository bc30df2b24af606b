-- Pairs of tags that look alike and are not the same, as a person said. Journalled, and gone with a tag.
CREATE TABLE distinct_tags (
    tag_id   INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
    other_id INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE,  -- the higher of the two
    PRIMARY KEY (tag_id, other_id)
) WITHOUT ROWID;
CREATE INDEX distinct_tags_by_other ON distinct_tags (other_id);
