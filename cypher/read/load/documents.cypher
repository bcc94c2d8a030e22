MATCH (document:Document)-[:DESCRIBES]->(township:Township)
RETURN document.id AS id, document.sha256 AS sha256, document.rules AS rules, township.code AS township_code, township.name AS township
ORDER BY id
