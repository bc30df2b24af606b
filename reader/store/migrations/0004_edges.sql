-- Lines are also counted by the edge of the article where they stand, whatever its source is: what stands
-- at the same edge of many articles is furniture as well. All of this is derived: it is counted anew.
ALTER TABLE source_line ADD COLUMN is_edge INTEGER NOT NULL DEFAULT 0;  -- the key is of a line at an edge
DELETE FROM source_line;
DELETE FROM article_source;
