// Documents a value may mean: by the name of the file, or by its beginning.
MATCH (document:Document)
WHERE document.id STARTS WITH $text
RETURN document.id AS value, document.id AS label, '' AS detail, document.id = $text AS exact
ORDER BY value
