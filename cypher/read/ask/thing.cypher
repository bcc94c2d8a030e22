// The thing of the graph that has a text for its code or id; the id of a merged common duty leads on.
CALL () {
  MATCH (n:Township {code: $id})-[:IN]->(c:County) RETURN 'Township' AS kind, n.code AS id, n.name AS label, c.name AS detail
  UNION MATCH (n:County {code: $id}) RETURN 'County' AS kind, n.code AS id, n.name AS label, '' AS detail
  UNION MATCH (n:Prefecture {code: $id}) RETURN 'Prefecture' AS kind, n.code AS id, n.name AS label, '' AS detail
  UNION MATCH (n:Province {code: $id}) RETURN 'Province' AS kind, n.code AS id, n.name AS label, '' AS detail
  UNION MATCH (n:Department {id: $id}) RETURN 'Department' AS kind, n.id AS id, n.name AS label, '' AS detail
  UNION MATCH (n:Duty {id: $id})<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(t:Township)
        RETURN 'Duty' AS kind, n.id AS id, n.name AS label, t.name AS detail
  UNION MATCH (n:CommonDuty {id: $id}) RETURN 'CommonDuty' AS kind, n.id AS id, n.label AS label, '' AS detail
  UNION MATCH (old:Redirect {id: $id}) MATCH (n:CommonDuty {id: old.to})
        RETURN 'CommonDuty' AS kind, n.id AS id, n.label AS label, '' AS detail
  UNION MATCH (n:Document {id: $id}) RETURN 'Document' AS kind, n.id AS id, n.id AS label, '' AS detail
}
RETURN kind, id, label, detail
LIMIT 1
