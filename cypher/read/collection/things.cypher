// What somebody has marked, in the order of the marks; what is not in the graph gives no row.
UNWIND range(0, size($things) - 1) AS place
WITH place, $things[place].kind AS kind, $things[place].key AS key, $things[place].note AS note
CALL (kind, key) {
  MATCH (n:Township {code: key}) WHERE kind = 'Township' RETURN n
  UNION MATCH (n:County {code: key}) WHERE kind = 'County' RETURN n
  UNION MATCH (n:Duty {id: key}) WHERE kind = 'Duty' RETURN n
  UNION MATCH (n:CommonDuty {id: key}) WHERE kind = 'CommonDuty' RETURN n
  UNION MATCH (n:Department {id: key}) WHERE kind = 'Department' RETURN n
  UNION MATCH (n:Function {name: key}) WHERE kind = 'Function' RETURN n
  UNION MATCH (n:Category {name: key}) WHERE kind = 'Category' RETURN n
}
OPTIONAL MATCH (n)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(of:Township)
WITH place, kind, key, note, n, CASE kind WHEN 'Township' THEN n ELSE of END AS township
WITH place, kind, key, note, n, township,
     CASE kind WHEN 'Department' THEN head([(n)-[:OF]->(where) | where]) ELSE head([(township)-[:IN]->(county) | county]) END AS within
OPTIONAL MATCH (n)-[source:STATED_IN]->(stated:Document)
OPTIONAL MATCH (n)<-[:DESCRIBES]-(described:Document)
RETURN kind, key, coalesce(n.label, n.name) AS name, within.name AS county,
       CASE kind WHEN 'Duty' THEN township.name END AS township, n.list AS list, n.number AS number,
       coalesce(stated.id, described.id) AS document, source.line AS line, note
ORDER BY place
