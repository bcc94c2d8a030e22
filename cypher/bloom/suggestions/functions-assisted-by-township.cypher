// Functions whose departments the township that was chosen first assists, those with most duties before the others.
MATCH (township:Township)-[:ASSISTS]->(duty:Duty)<-[:LEADS]-(:Department)-[:HAS_FUNCTION]->(function:Function)
WHERE township.name = $township OR township.code = $township
WITH function, count(DISTINCT duty) AS duties
RETURN function.name AS function ORDER BY duties DESC, function
