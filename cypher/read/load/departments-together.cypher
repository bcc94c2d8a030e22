MATCH (one:Department)-[:LEADS]->(duty:Duty)<-[:LEADS]-(other:Department)
WHERE one.id < other.id
RETURN one.id AS one, other.id AS other, count(DISTINCT duty) AS duties
ORDER BY one, other
