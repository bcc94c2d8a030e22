// Entities of one type by their keys.
CALL () {
  WITH * WHERE $type = 'Department'
  MATCH (n:Department)-[:HAS_FUNCTION]->(function:Function) WHERE n.id IN $keys
  RETURN n.id AS key, n.name AS name, function.name AS detail
  UNION
  WITH * WHERE $type = 'Function'
  MATCH (n:Function) WHERE n.name IN $keys
  RETURN n.name AS key, n.name AS name, '' AS detail
  UNION
  WITH * WHERE $type = 'Township'
  MATCH (n:Township)-[:IN]->(county:County)-[:IN]->(prefecture:Prefecture) WHERE n.code IN $keys
  RETURN n.code AS key, n.name AS name, prefecture.name + county.name AS detail
  UNION
  WITH * WHERE $type = 'County'
  MATCH (n:County)-[:IN]->(prefecture:Prefecture)-[:IN]->(province:Province) WHERE n.code IN $keys
  RETURN n.code AS key, n.name AS name, province.name + prefecture.name AS detail
  UNION
  WITH * WHERE $type = 'Category'
  MATCH (n:Category) WHERE n.name IN $keys
  RETURN n.name AS key, n.name AS name, '' AS detail
  UNION
  WITH * WHERE $type = 'CommonDuty'
  UNWIND $keys AS wanted
  OPTIONAL MATCH (redirect:Redirect {id: wanted})
  MATCH (n:CommonDuty {id: coalesce(redirect.to, wanted)})
  RETURN wanted AS key, n.label AS name, '' AS detail
}
RETURN key, name, detail
ORDER BY key
