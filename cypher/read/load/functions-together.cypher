MATCH (one:Function)<-[:HAS_FUNCTION]-(:Department)-[:LEADS {namedIn: 'cell'}]->(duty:Duty)<-[:LEADS {namedIn: 'cell'}]-(:Department)-[:HAS_FUNCTION]->(other:Function)
WHERE one.name < other.name AND one.kind <> 'class' AND other.kind <> 'class'
RETURN one.name AS one, other.name AS other, count(DISTINCT duty) AS duties
ORDER BY one, other
