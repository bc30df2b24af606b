-- For lists of 100,000, again: orders, filter, counts and groups come from narrow indexes, without a look at
-- the wide rows.
CREATE INDEX article_by_arrival ON article (id, is_archived, is_starred) WHERE trashed_at IS NULL;
CREATE INDEX article_by_filter ON article (id, filter_key, is_archived, is_starred) WHERE trashed_at IS NULL;
CREATE INDEX article_by_byline ON article (byline COLLATE NOCASE) WHERE trashed_at IS NULL;
CREATE INDEX article_by_hour ON article (substr(added_at, 1, 13)) WHERE trashed_at IS NULL;
CREATE INDEX article_by_deletion ON article (trashed_at) WHERE trashed_at IS NOT NULL;
