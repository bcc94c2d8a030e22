UNWIND $hits AS hit
CALL (hit) {
  WITH hit WHERE hit.kind = 'Duty' MATCH (n:Duty {id: hit.id}) RETURN n
  UNION WITH hit WHERE hit.kind = 'CommonDuty' MATCH (n:CommonDuty {id: hit.id}) RETURN n
  UNION WITH hit WHERE hit.kind = 'Department' MATCH (n:Department {id: hit.id}) RETURN n
  UNION WITH hit WHERE hit.kind = 'Function' MATCH (n:Function {name: hit.id}) RETURN n
  UNION WITH hit WHERE hit.kind = 'Township' MATCH (n:Township {code: hit.id}) RETURN n
  UNION WITH hit WHERE hit.kind = 'County' MATCH (n:County {code: hit.id}) RETURN n
  UNION WITH hit WHERE hit.kind = 'Category' MATCH (n:Category {name: hit.id}) RETURN n
}
WITH hit, n, COLLECT {
  MATCH (n)<-[:INSTANCE_OF|HAS_FUNCTION|IN_CATEGORY|LEADS|RECLAIMED_BY*0..1]-(duty:Duty) RETURN duty
  UNION MATCH (n)-[:LEADS]->(duty:Duty) RETURN duty
} AS duties
RETURN hit.kind AS kind, hit.id AS id, coalesce(n.name, n.label) AS name,
       COLLECT { UNWIND duties[..50] AS duty MATCH (duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(:Township)-[:IN]->(c:County)
                 RETURN DISTINCT c.name ORDER BY c.name
                 UNION MATCH (n)-[:OF|IN]->(c:County) RETURN c.name } AS counties,
       COLLECT { UNWIND duties[..50] AS duty RETURN DISTINCT duty.list ORDER BY duty.list } AS lists,
       COLLECT { UNWIND duties[..50] AS duty MATCH (duty)-[:IN_CATEGORY]->(c) RETURN DISTINCT c.name ORDER BY c.name } AS categories,
       COLLECT { UNWIND duties[..50] AS duty MATCH (duty)-[:LEADS|RECLAIMED_BY]-(:Department)-[:HAS_FUNCTION]->(f) RETURN DISTINCT f.name ORDER BY f.name } AS functions,
       COLLECT { UNWIND duties[..50] AS duty MATCH (duty)-[:IS_ACT]->(a) RETURN DISTINCT a.name ORDER BY a.name } AS acts,
       head([(n)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(t:Township) | t.name]) AS township,
       n.number AS number, n.document AS document, n.line AS line,
       [text IN [n.superiorResponsibility, n.townshipResponsibility, n.wayOfWorking] WHERE text IS NOT NULL] AS texts
ORDER BY hit.place
