// Functions that lead a duty together with the one that was chosen first, those that share most before the others.
MATCH (:Function {name: $function})<-[:HAS_FUNCTION]-(:Department)-[:LEADS {namedIn: 'cell'}]->(duty:Duty)<-[:LEADS {namedIn: 'cell'}]-(:Department)-[:HAS_FUNCTION]->(other:Function)
WHERE other.name <> $function
WITH other, count(DISTINCT duty) AS duties
RETURN other.name AS function ORDER BY duties DESC, function
