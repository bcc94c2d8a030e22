MATCH (document:Document)-[:DESCRIBES]->(:Township)
RETURN document.id AS id, document.sha256 AS sha256, document.rules AS rules
ORDER BY id
