// What goes with the text that is being typed, at most so many of each kind: names that begin with it, then names that have it.
CALL () {
  MATCH (n:County) WHERE n.name STARTS WITH $text RETURN n ORDER BY n.name LIMIT $each
  UNION
  MATCH (n:Township) WHERE n.name STARTS WITH $text RETURN n ORDER BY n.name LIMIT $each
  UNION
  MATCH (n:Department) WHERE n.name STARTS WITH $text RETURN n ORDER BY size(n.name), n.name LIMIT $each
  UNION
  WITH * WHERE $words <> ''
  CALL db.index.fulltext.queryNodes('name_words', $words, {limit: 500}) YIELD node AS n
  WITH n WHERE toLower(n.name) CONTAINS toLower($text) RETURN n
  UNION
  WITH * WHERE $words <> ''
  CALL db.index.fulltext.queryNodes('label_words', $words, {limit: 100}) YIELD node AS n
  WITH n WHERE toLower(n.label) CONTAINS toLower($text) RETURN n
}
WITH n, labels(n)[0] AS kind, coalesce(n.name, n.label) AS label
WITH n, kind, label, CASE kind WHEN 'CommonDuty' THEN -COUNT { (n)<-[:INSTANCE_OF]-() } ELSE size(label) END AS size
ORDER BY NOT label STARTS WITH $text, size, label, coalesce(n.id, n.code, n.name)
WITH kind, collect({n: n, label: label})[..$each] AS found
UNWIND range(0, size(found) - 1) AS at
WITH kind, at, found[at].n AS n, found[at].label AS label
RETURN kind, coalesce(n.id, n.code, n.name) AS id, label,
       CASE WHEN kind IN ['County', 'Township'] THEN head([(n)-[:IN]->(above) | above.name]) ELSE '' END AS detail
ORDER BY CASE kind WHEN 'County' THEN 1 WHEN 'Township' THEN 2 WHEN 'Function' THEN 3 WHEN 'Department' THEN 4
         WHEN 'Category' THEN 5 ELSE 6 END, at
