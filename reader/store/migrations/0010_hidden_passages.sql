-- What is indexed of a passage depends on which of its lines are hidden.
CREATE TRIGGER block_hidden AFTER UPDATE OF role, user_role ON block
WHEN (coalesce(new.user_role, new.role) = 'boilerplate')
     <> (coalesce(old.user_role, old.role) = 'boilerplate') BEGIN
    INSERT INTO index_queue (kind, id)
        SELECT 'passage', a.id FROM document d JOIN annotation a ON a.article_id = d.article_id
        WHERE d.id = new.document_id AND a.placed_start < new."end" AND a.placed_end > new.start;
END;
