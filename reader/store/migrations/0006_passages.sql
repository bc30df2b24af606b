-- Lists of all passages: what a filter looks for in them, and ids in order from narrow indexes alone.

-- Folded quote and note. NULL: not folded, which is what an undone step of an older version leaves behind;
-- the filter then looks at the words themselves.
DROP TRIGGER annotation_changed;              -- folding changes nothing that the search index knows
ALTER TABLE annotation ADD COLUMN filter_key TEXT;
UPDATE annotation SET filter_key = fold(exact || ' ' || note);
CREATE TRIGGER annotation_changed AFTER UPDATE ON annotation BEGIN
    INSERT INTO index_queue (kind, id) VALUES ('passage', new.id), ('article', new.article_id);
END;
CREATE TRIGGER annotation_reworded AFTER UPDATE OF exact, note ON annotation
WHEN new.filter_key IS old.filter_key AND (new.exact <> old.exact OR new.note <> old.note) BEGIN
    UPDATE annotation SET filter_key = NULL WHERE id = new.id;
END;

CREATE INDEX article_in_trash ON article (id) WHERE trashed_at IS NOT NULL;
CREATE INDEX annotation_by_place ON annotation (article_id, placed_start);
CREATE INDEX annotation_by_month ON annotation (substr(created_at, 1, 7));
CREATE INDEX annotation_by_colour ON annotation (instr('yellow green blue pink purple', colour));
