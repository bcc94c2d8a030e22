// Entities whose name or key begins with a text, then those that have it within, type after type.
CALL () {
  MATCH (n:Department) WHERE 'Department' IN $types AND (n.name CONTAINS $prefix OR n.id STARTS WITH $prefix)
  RETURN 1 AS place, 'Department' AS type, n.id AS key, n.name AS name, '' AS detail
  ORDER BY NOT name STARTS WITH $prefix, name, key LIMIT $most
  UNION ALL
  MATCH (n:Function) WHERE 'Function' IN $types AND n.name CONTAINS $prefix
  RETURN 2 AS place, 'Function' AS type, n.name AS key, n.name AS name, '' AS detail
  ORDER BY NOT name STARTS WITH $prefix, name, key LIMIT $most
  UNION ALL
  MATCH (n:Township)-[:IN]->(county:County)
  WHERE 'Township' IN $types AND (n.name CONTAINS $prefix OR n.code STARTS WITH $prefix)
  RETURN 3 AS place, 'Township' AS type, n.code AS key, n.name AS name, county.name AS detail
  ORDER BY NOT name STARTS WITH $prefix, name, key LIMIT $most
  UNION ALL
  MATCH (n:County)-[:IN]->(prefecture:Prefecture)
  WHERE 'County' IN $types AND (n.name CONTAINS $prefix OR n.code STARTS WITH $prefix)
  RETURN 4 AS place, 'County' AS type, n.code AS key, n.name AS name, prefecture.name AS detail
  ORDER BY NOT name STARTS WITH $prefix, name, key LIMIT $most
  UNION ALL
  MATCH (n:Category) WHERE 'Category' IN $types AND n.name CONTAINS $prefix
  RETURN 5 AS place, 'Category' AS type, n.name AS key, n.name AS name, '' AS detail
  ORDER BY NOT name STARTS WITH $prefix, name, key LIMIT $most
  UNION ALL
  MATCH (n:CommonDuty) WHERE 'CommonDuty' IN $types AND (n.label CONTAINS $prefix OR n.id STARTS WITH $prefix)
  RETURN 6 AS place, 'CommonDuty' AS type, n.id AS key, n.label AS name, '' AS detail
  ORDER BY NOT name STARTS WITH $prefix, name, key LIMIT $most
}
RETURN type, key, name, detail
ORDER BY name <> $prefix, NOT (name STARTS WITH $prefix OR key STARTS WITH $prefix), place, name, key
SKIP $skip LIMIT $limit
