// Townships a value may mean: by code, by name, by county and name, or by the beginning of the name.
MATCH (township:Township)-[:IN]->(county:County)-[:IN]->(prefecture:Prefecture)
WHERE township.code = $text OR township.name STARTS WITH $text OR county.name + township.name = $text
RETURN township.code AS value, township.name AS label, prefecture.name + county.name AS detail,
       township.code = $text OR township.name = $text OR county.name + township.name = $text AS exact
ORDER BY value
