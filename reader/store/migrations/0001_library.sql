-- The first shape of a library.
--
-- Journalled tables (article … article_tag) have primary keys, which the Session extension needs, and are
-- written without INSERT OR REPLACE, which would override the conflict rules inside triggers.
-- Offsets are Unicode code points of document.text, spans are half-open.

CREATE TABLE library (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE article (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid          TEXT NOT NULL UNIQUE,
    title         TEXT NOT NULL,
    byline        TEXT NOT NULL DEFAULT '',
    publication   TEXT NOT NULL DEFAULT '',
    published     TEXT NOT NULL DEFAULT '',
    language      TEXT NOT NULL DEFAULT '',
    address       TEXT NOT NULL DEFAULT '',
    title_key     TEXT NOT NULL,              -- folded, for sorting
    filter_key    TEXT NOT NULL,              -- folded title, publication, byline, for the filter row
    source_name   TEXT NOT NULL,
    source_sha256 TEXT NOT NULL,
    source_size   INTEGER NOT NULL,
    media_type    TEXT NOT NULL,
    encoding      TEXT NOT NULL DEFAULT '',
    fingerprint   TEXT NOT NULL,
    notices       TEXT NOT NULL DEFAULT '[]', -- JSON list of sentences
    lead          TEXT NOT NULL DEFAULT '',   -- first words, for lists
    word_count    INTEGER NOT NULL,
    added_at      TEXT NOT NULL,
    is_starred    INTEGER NOT NULL DEFAULT 0,
    is_archived   INTEGER NOT NULL DEFAULT 0,
    trashed_at    TEXT
);
CREATE INDEX article_by_source ON article (source_sha256);
CREATE INDEX article_by_fingerprint ON article (fingerprint);
-- For lists of 100,000: ids in order come from these alone, without a look at the wide rows.
CREATE INDEX article_by_title ON article (title_key) WHERE trashed_at IS NULL;
CREATE INDEX article_by_publication ON article (publication COLLATE NOCASE) WHERE trashed_at IS NULL;
CREATE INDEX article_by_words ON article (word_count) WHERE trashed_at IS NULL;
CREATE INDEX article_by_published ON article (published) WHERE trashed_at IS NULL;

CREATE TABLE document (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id  INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    revision    INTEGER NOT NULL,
    text        TEXT NOT NULL,
    text_sha256 TEXT NOT NULL,
    created_at  TEXT NOT NULL,
    UNIQUE (article_id, revision)
);

CREATE TABLE block (
    document_id  INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    ordinal      INTEGER NOT NULL,
    start        INTEGER NOT NULL,
    "end"        INTEGER NOT NULL,
    role         TEXT NOT NULL,
    reason       TEXT NOT NULL DEFAULT '',
    kind         TEXT,
    user_role    TEXT,
    level        INTEGER NOT NULL DEFAULT 0,
    credit_start INTEGER,
    credit_end   INTEGER,
    PRIMARY KEY (document_id, ordinal)
) WITHOUT ROWID;

CREATE TABLE figure (
    document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    ordinal     INTEGER NOT NULL,             -- of its block
    image       TEXT,                         -- SHA-256 of a file in images/
    address     TEXT,
    alt         TEXT NOT NULL DEFAULT '',
    width       INTEGER,
    height      INTEGER,
    PRIMARY KEY (document_id, ordinal)
) WITHOUT ROWID;

CREATE TABLE inline (
    document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    ordinal     INTEGER NOT NULL,             -- in text order
    start       INTEGER NOT NULL,
    "end"       INTEGER NOT NULL,
    style       TEXT NOT NULL,
    address     TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (document_id, ordinal)
) WITHOUT ROWID;

CREATE TABLE annotation (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid            TEXT NOT NULL UNIQUE,
    article_id      INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    start           INTEGER NOT NULL,         -- TextPositionSelector, as described
    "end"           INTEGER NOT NULL,
    exact           TEXT NOT NULL,            -- TextQuoteSelector, as described
    prefix          TEXT NOT NULL,
    suffix          TEXT NOT NULL,
    state           TEXT NOT NULL,            -- where it stands in the current revision
    placed_start    INTEGER,
    placed_end      INTEGER,
    score           REAL NOT NULL DEFAULT 1.0,
    candidate_start INTEGER,
    candidate_end   INTEGER,
    colour          TEXT NOT NULL,
    note            TEXT NOT NULL DEFAULT '',
    created_at      TEXT NOT NULL,
    changed_at      TEXT NOT NULL
);
CREATE INDEX annotation_by_article ON annotation (article_id);

CREATE TABLE tag (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    path        TEXT NOT NULL,                -- "politics/kosovo", as shown
    key         TEXT NOT NULL UNIQUE,         -- NFC, case-folded
    colour      TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT ''
);

CREATE TABLE annotation_tag (
    annotation_id INTEGER NOT NULL REFERENCES annotation (id) ON DELETE CASCADE,
    tag_id        INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
    PRIMARY KEY (annotation_id, tag_id)
) WITHOUT ROWID;
CREATE INDEX annotation_tag_by_tag ON annotation_tag (tag_id);

CREATE TABLE article_tag (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    tag_id     INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
    PRIMARY KEY (article_id, tag_id)
) WITHOUT ROWID;
CREATE INDEX article_tag_by_tag ON article_tag (tag_id);

-- Not journalled, and without a foreign key: an undone import leaves its row, so that redo finds the place.
CREATE TABLE reading_state (
    article_id INTEGER PRIMARY KEY,
    position   INTEGER NOT NULL DEFAULT 0,
    furthest   INTEGER NOT NULL DEFAULT 0,
    progress   REAL NOT NULL DEFAULT 0.0,
    opened_at  TEXT,
    read_at    TEXT                            -- NULL: unread
);

CREATE TABLE journal (
    seq       INTEGER PRIMARY KEY AUTOINCREMENT,
    step      INTEGER NOT NULL,               -- edits of one step are undone together
    label     TEXT NOT NULL,
    at        TEXT NOT NULL,
    changeset BLOB NOT NULL,
    is_undone INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX journal_by_step ON journal (step);

-- What the search index has still to write. Filled by the triggers below, inside the edit's transaction.
CREATE TABLE index_queue (
    seq  INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,                       -- article | passage
    id   INTEGER NOT NULL
);

CREATE TRIGGER article_added AFTER INSERT ON article BEGIN
    INSERT INTO index_queue (kind, id) VALUES ('article', new.id);
END;
CREATE TRIGGER article_removed AFTER DELETE ON article BEGIN
    INSERT INTO index_queue (kind, id) VALUES ('article', old.id);
END;
CREATE TRIGGER article_changed
AFTER UPDATE OF title, byline, publication, published, language, trashed_at ON article BEGIN
    INSERT INTO index_queue (kind, id) VALUES ('article', new.id);
    INSERT INTO index_queue (kind, id) SELECT 'passage', id FROM annotation WHERE article_id = new.id;
END;
CREATE TRIGGER document_added AFTER INSERT ON document BEGIN
    INSERT INTO index_queue (kind, id) VALUES ('article', new.article_id);
END;
CREATE TRIGGER document_removed AFTER DELETE ON document BEGIN
    INSERT INTO index_queue (kind, id) VALUES ('article', old.article_id);
END;
CREATE TRIGGER block_changed AFTER UPDATE OF role, user_role ON block BEGIN
    INSERT INTO index_queue (kind, id) SELECT 'article', article_id FROM document WHERE id = new.document_id;
END;
CREATE TRIGGER annotation_added AFTER INSERT ON annotation BEGIN
    INSERT INTO index_queue (kind, id) VALUES ('passage', new.id), ('article', new.article_id);
END;
CREATE TRIGGER annotation_removed AFTER DELETE ON annotation BEGIN
    INSERT INTO index_queue (kind, id) VALUES ('passage', old.id), ('article', old.article_id);
END;
CREATE TRIGGER annotation_changed AFTER UPDATE ON annotation BEGIN
    INSERT INTO index_queue (kind, id) VALUES ('passage', new.id), ('article', new.article_id);
END;
CREATE TRIGGER annotation_tagged AFTER INSERT ON annotation_tag BEGIN
    INSERT INTO index_queue (kind, id) VALUES ('passage', new.annotation_id);
    INSERT INTO index_queue (kind, id)
        SELECT 'article', article_id FROM annotation WHERE id = new.annotation_id;
END;
CREATE TRIGGER annotation_untagged AFTER DELETE ON annotation_tag BEGIN
    INSERT INTO index_queue (kind, id) VALUES ('passage', old.annotation_id);
    INSERT INTO index_queue (kind, id)
        SELECT 'article', article_id FROM annotation WHERE id = old.annotation_id;
END;
CREATE TRIGGER article_tagged AFTER INSERT ON article_tag BEGIN
    INSERT INTO index_queue (kind, id) VALUES ('article', new.article_id);
END;
CREATE TRIGGER article_untagged AFTER DELETE ON article_tag BEGIN
    INSERT INTO index_queue (kind, id) VALUES ('article', old.article_id);
END;
CREATE TRIGGER tag_renamed AFTER UPDATE OF path ON tag BEGIN
    INSERT INTO index_queue (kind, id)
        SELECT 'passage', annotation_id FROM annotation_tag WHERE tag_id = new.id;
    INSERT INTO index_queue (kind, id)
        SELECT 'article', a.article_id FROM annotation_tag t JOIN annotation a ON a.id = t.annotation_id
        WHERE t.tag_id = new.id;
    INSERT INTO index_queue (kind, id) SELECT 'article', article_id FROM article_tag WHERE tag_id = new.id;
END;
