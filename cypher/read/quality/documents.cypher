MATCH (document:Document)
RETURN document.id AS name
ORDER BY name
