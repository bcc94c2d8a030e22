// Nodes whose name begins with a text, or holds it where there are few of the kind; with what tells namesakes apart.
CALL () {
  MATCH (n:Township|County|Function|Category|Act) WHERE n.name CONTAINS $text RETURN n LIMIT 20
  UNION MATCH (n:Department) WHERE n.name STARTS WITH $text RETURN n LIMIT 10
  UNION MATCH (n:Department)-[:HAS_FUNCTION]->(:Function {name: $text}) RETURN n ORDER BY n.id LIMIT 20
  UNION WITH * WHERE $words <> ''
  CALL db.index.fulltext.queryNodes('duty_words', $words, {limit: 15}) YIELD node AS n RETURN n
}
WITH n, labels(n)[0] AS kind, coalesce(n.id, n.code, n.name) AS key, coalesce(n.label, n.name, n.id) AS name,
     coalesce(head([(n)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(t:Township)-[:IN]->(c:County) | c.name + t.name]),
              head([(n)-[:IN]->(above:County|Prefecture) | above.name])) AS place
RETURN kind + ':' + key AS id, kind, key, name, name + coalesce('（' + place + '）', '') AS label, n.list AS list,
       COUNT { (n)--() } - COUNT { (n)-[:WORDED_AS]->() } AS degree
LIMIT 50
