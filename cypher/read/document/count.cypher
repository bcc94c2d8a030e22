MATCH (document:Document)-[:DESCRIBES]->(:Township)
RETURN count(document) AS total
