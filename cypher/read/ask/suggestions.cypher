// What goes with the text that is being typed, at most so many of each kind.
CALL () {
  MATCH (n:County)-[:IN]->(p:Prefecture) WHERE n.name STARTS WITH $text
  RETURN 1 AS place, 'County' AS kind, n.code AS id, n.name AS label, p.name AS detail ORDER BY label LIMIT $each
  UNION ALL
  MATCH (n:Township)-[:IN]->(c:County) WHERE n.name STARTS WITH $text
  RETURN 2 AS place, 'Township' AS kind, n.code AS id, n.name AS label, c.name AS detail ORDER BY label LIMIT $each
  UNION ALL
  MATCH (n:Function) WHERE n.name CONTAINS $text
  RETURN 3 AS place, 'Function' AS kind, n.name AS id, n.name AS label, '' AS detail ORDER BY size(label), label LIMIT $each
  UNION ALL
  MATCH (n:Department) WHERE n.name STARTS WITH $text
  RETURN 4 AS place, 'Department' AS kind, n.id AS id, n.name AS label, '' AS detail ORDER BY size(label), label LIMIT $each
  UNION ALL
  MATCH (n:Category) WHERE n.name CONTAINS $text
  RETURN 5 AS place, 'Category' AS kind, n.name AS id, n.name AS label, '' AS detail ORDER BY label LIMIT $each
  UNION ALL
  CALL db.index.fulltext.queryNodes('search_text', $words, {limit: 100}) YIELD node AS n
  WITH n, COUNT { (n)<-[:INSTANCE_OF]-() } AS duties
  RETURN 6 AS place, 'CommonDuty' AS kind, n.id AS id, n.label AS label, '' AS detail ORDER BY duties DESC, id LIMIT $each
}
WITH place, kind, id, label, detail
RETURN kind, id, label, detail
ORDER BY place
