// Node by node in the order of the index, so that no more than one node's relationships have to be held to be sorted.
MATCH (start:`{start}`)
WHERE start.`{startKey}` IS NOT NULL
WITH start, start.`{startKey}` AS from ORDER BY from
CALL (start) {
  MATCH (start)-[relationship:`{type}`]->(end:`{end}`)
  RETURN relationship, end.`{endKey}` AS to ORDER BY to
}
RETURN from, to, properties(relationship) AS properties
