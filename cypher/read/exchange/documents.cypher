MATCH (document:Document)
RETURN document.id AS name, document.title AS title, document.date AS date, document.sha256 AS sha256
ORDER BY name
