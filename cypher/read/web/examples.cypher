// Values that the graph at hand has, some of each kind of parameter, those first about which it says most.
CALL () {
  MATCH (:Document)-[:DESCRIBES]->(:Township)-[:IN]->(n:County)
  WITH n, count(*) AS lists ORDER BY lists DESC, n.code LIMIT $most
  RETURN 'county' AS kind, n.code AS value, n.name AS label
  UNION ALL
  MATCH (:Document)-[:DESCRIBES]->(n:Township)
  WITH n ORDER BY n.code LIMIT $most
  RETURN 'township' AS kind, n.code AS value, n.name AS label
  UNION ALL
  MATCH (n:Function)<-[:HAS_FUNCTION]-(department:Department)
  WITH n, sum(department.duties) AS duties ORDER BY duties DESC, n.name LIMIT $most
  RETURN 'function' AS kind, n.name AS value, n.name AS label
  UNION ALL
  MATCH (n:Department)
  WITH n ORDER BY n.duties DESC, n.id LIMIT $most
  RETURN 'actor' AS kind, n.id AS value, n.name AS label
  UNION ALL
  // an office that stands in a column with another one, by its county and function
  MATCH (one:Department)-[:OF]->(county:County)
  WITH one, county ORDER BY one.duties DESC, one.id LIMIT 50
  MATCH (one)-[:HAS_FUNCTION]->(n:Function WHERE n.kind <> 'class')
  WHERE EXISTS {
    MATCH (one)-[:LEADS {namedIn: 'cell'}]->(:Duty)<-[:LEADS {namedIn: 'cell'}]-(:Department)-[:HAS_FUNCTION]->(other:Function)
    WHERE other <> n AND other.kind <> 'class'
  }
  WITH one, county, n ORDER BY n.kind = 'unlisted', one.duties DESC, one.id LIMIT $most
  RETURN 'partner' AS kind, county.code + '-' + n.name AS value, county.name AS label
  UNION ALL
  MATCH (n:Act)
  WITH n, COUNT { (n)<-[:IS_ACT]-() } AS duties ORDER BY duties DESC, n.name LIMIT $most
  RETURN 'act' AS kind, n.name AS value, n.name AS label
  UNION ALL
  MATCH (n:Category)
  WITH n, COUNT { (n)<-[:IN_CATEGORY]-() } AS duties ORDER BY duties DESC, n.name LIMIT $most
  RETURN 'category' AS kind, n.name AS value, n.name AS label
  UNION ALL
  MATCH (n:CommonDuty)
  WITH n ORDER BY n.townships DESC, n.id LIMIT $most
  RETURN 'common-duty' AS kind, n.id AS value, n.label AS label
  UNION ALL
  MATCH (n:Department)-[:LEADS]->(duty:Duty)
  WITH n, duty ORDER BY n.duties DESC, n.id, duty.id LIMIT $most
  RETURN 'duty' AS kind, duty.id AS value, duty.name AS label
  UNION ALL
  // words to search for: of each of these functions the shortest whole name of a duty, rather one that its responsibilities say
  MATCH (n:Function)<-[:HAS_FUNCTION]-(department:Department)
  WITH n, sum(department.duties) AS duties ORDER BY duties DESC, n.name LIMIT $most
  CALL (n) {
    MATCH (n)<-[:HAS_FUNCTION]-(:Department)-[part:LEADS]->(duty:Duty)
    WITH duty, replace(duty.name, ' ', '') AS name, part.items AS items
    ORDER BY any(item IN items WHERE item CONTAINS name) DESC, size(name), duty.id LIMIT 1
    RETURN name
  }
  RETURN 'text' AS kind, name AS value, name AS label
}
RETURN kind, value, label
