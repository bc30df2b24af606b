-- What was taken from watched folders, or refused, and how it stood then, so that nothing is tried
-- twice. Not journalled: an import that is undone is not to come again by itself.
CREATE TABLE watched_file (
    path    BLOB PRIMARY KEY,                 -- as the system has it, which need not be text
    size    INTEGER NOT NULL,
    changed INTEGER NOT NULL,                 -- nanoseconds since 1970
    sha256  TEXT NOT NULL                     -- of the bytes; '' where they could not be read
) WITHOUT ROWID;
