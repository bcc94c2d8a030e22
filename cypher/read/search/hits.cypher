UNWIND $hits AS hit
CALL (hit) {
  WITH hit WHERE hit.kind = 'Duty' MATCH (n:Duty {id: hit.id}) RETURN n, null AS item
  UNION WITH hit WHERE hit.kind = 'CommonDuty' MATCH (n:CommonDuty {id: hit.id}) RETURN n, null AS item
  UNION WITH hit WHERE hit.kind = 'Department' MATCH (n:Department {id: hit.id}) RETURN n, null AS item
  UNION WITH hit WHERE hit.kind = 'Function' MATCH (n:Function {name: hit.id}) RETURN n, null AS item
  UNION WITH hit WHERE hit.kind = 'Township' MATCH (n:Township {code: hit.id}) RETURN n, null AS item
  UNION WITH hit WHERE hit.kind = 'County' MATCH (n:County {code: hit.id}) RETURN n, null AS item
  UNION WITH hit WHERE hit.kind = 'Category' MATCH (n:Category {name: hit.id}) RETURN n, null AS item
  UNION WITH hit WHERE hit.kind = 'Item'
    MATCH (n:Duty {id: split(hit.id, '#')[0]})-[part:LEADS|RECLAIMED_BY|ASSISTS]-(party) WHERE hit.id IN part.itemIds
    WITH n, party.name AS party, head([(party)-[:HAS_FUNCTION]->(f) | f.name]) AS function,
         head([at IN range(0, size(part.itemIds) - 1) WHERE part.itemIds[at] = hit.id | part.items[at]]) AS text ORDER BY party
    WITH n, head(collect(text)) AS text, collect(party) AS parties, collect(DISTINCT function) AS functions
    RETURN n, {text: text, parties: parties, functions: functions} AS item
}
WITH hit, n, item, COLLECT {
  CALL (n) {
    MATCH (n)<-[:INSTANCE_OF|HAS_FUNCTION|IN_CATEGORY|LEADS|RECLAIMED_BY*0..1]-(duty:Duty) RETURN duty
    UNION MATCH (n)-[:LEADS]->(duty:Duty) RETURN duty
  }
  RETURN duty LIMIT 50
} AS duties
RETURN hit.kind AS kind, hit.id AS id, coalesce(item.text, n.name, n.label) AS name,
       COLLECT { UNWIND duties AS duty MATCH (duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(:Township)-[:IN]->(c:County)
                 RETURN DISTINCT c.name ORDER BY c.name
                 UNION MATCH (n:CommonDuty)<-[:INSTANCE_OF]-(:Duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(:Township)-[:IN]->(c:County) RETURN DISTINCT c.name
                 UNION MATCH (n)-[:OF|IN]->(c:County) RETURN c.name } AS counties,
       COLLECT { UNWIND duties AS duty RETURN DISTINCT duty.list ORDER BY duty.list
                 UNION MATCH (n:CommonDuty)<-[:INSTANCE_OF]-(duty:Duty) RETURN DISTINCT duty.list } AS lists,
       COLLECT { UNWIND duties AS duty MATCH (duty)-[:IN_CATEGORY]->(c) RETURN DISTINCT c.name ORDER BY c.name } AS categories,
       coalesce(item.functions,
         COLLECT { UNWIND duties AS duty MATCH (duty)-[:LEADS|RECLAIMED_BY]-(:Department)-[:HAS_FUNCTION]->(f) RETURN DISTINCT f.name ORDER BY f.name }) AS functions,
       COLLECT { UNWIND duties AS duty MATCH (duty)-[:IS_ACT]->(a) RETURN DISTINCT a.name ORDER BY a.name } AS acts,
       head([(n)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(t:Township) | t.name]) AS township,
       n.number AS number, n.document AS document, n.line AS line,
       CASE WHEN item IS NULL THEN [text IN [n.superiorResponsibility, n.townshipResponsibility, n.wayOfWorking] WHERE text IS NOT NULL]
            ELSE [] END AS texts,
       coalesce(item.parties, []) AS parties,
       CASE WHEN item IS NOT NULL THEN n.id END AS duty, CASE WHEN item IS NOT NULL THEN n.name END AS duty_name
ORDER BY hit.place
