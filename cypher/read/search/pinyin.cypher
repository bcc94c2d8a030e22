CALL db.index.fulltext.queryNodes('meaning_pinyin', $q, {limit: $limit}) YIELD node AS meaning, score
CALL (meaning) {
  MATCH (duty:Duty {name: meaning.text}) WHERE duty.id STARTS WITH $place
  RETURN duty ORDER BY duty.id LIMIT $copies
}
OPTIONAL MATCH (duty)-[:INSTANCE_OF]->(common:CommonDuty)
UNWIND [common, duty] AS node
WITH node, max(score) AS score WHERE node IS NOT NULL
RETURN labels(node)[0] AS kind, node.id AS id, score
ORDER BY score DESC, kind, id
