MATCH (start:`{start}`)
WHERE start.`{startKey}` IN $starts
WITH start, start.`{startKey}` AS from ORDER BY from
CALL (start) {
  MATCH (start)-[relationship:`{type}`]->(end:`{end}`)
  WHERE end.`{endKey}` IN $ends
  RETURN relationship, end.`{endKey}` AS to ORDER BY to
}
RETURN from, to, properties(relationship) AS properties
