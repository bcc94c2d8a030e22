// Common duties of which the label or a duty's name has some of the words, with how they are worded.
CALL db.index.fulltext.queryNodes('matter_text', $q, {limit: $depth}) YIELD node, score
WITH coalesce(head([(node)-[:INSTANCE_OF]->(whole:CommonDuty) | whole]), node) AS common, score
WHERE common:CommonDuty
WITH common, max(score) AS best ORDER BY best DESC, common.id LIMIT $limit
CALL (common) {
  MATCH (common)<-[:INSTANCE_OF]-(duty:Duty)
  WITH duty LIMIT 200
  OPTIONAL MATCH (duty)-[:IN_CATEGORY]->(category:Category)
  OPTIONAL MATCH (duty)-[:LEADS|RECLAIMED_BY]-(:Department)-[:HAS_FUNCTION]->(function:Function)
  RETURN collect(DISTINCT duty.name) AS names, collect(DISTINCT category.name) AS categories,
         collect(DISTINCT function.name) AS functions, collect(DISTINCT duty.list) AS lists
}
RETURN common.id AS id, common.label AS label, names, categories, functions, lists,
       COUNT { (common)<-[:INSTANCE_OF]-() } AS duties
ORDER BY id
