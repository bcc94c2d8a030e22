// Counties a value may mean: by code, by name, or by the beginning of the name.
MATCH (county:County)-[:IN]->(prefecture:Prefecture)
WHERE county.code = $text OR county.name STARTS WITH $text
RETURN county.code AS value, county.name AS label, prefecture.name AS detail,
       county.code = $text OR county.name = $text AS exact
ORDER BY value
