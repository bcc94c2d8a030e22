MATCH (one:Function)<-[:HAS_FUNCTION]-(:Department)-[:LEADS]->(duty:Duty)<-[:LEADS]-(:Department)-[:HAS_FUNCTION]->(other:Function)
WHERE one.name < other.name
RETURN one.name AS one, other.name AS other, count(DISTINCT duty) AS duties
ORDER BY one, other
