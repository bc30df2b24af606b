-- The nine tags that have a key of their own. Journalled, as the rest of a tag is.
--
-- Also from this version on, an annotation's state may be "quotation": kept as its words alone, without
-- a place in the text. An older program could not read that, and the version tells it so.
ALTER TABLE tag ADD COLUMN number INTEGER;    -- 1 to 9, each once; NULL for all others
