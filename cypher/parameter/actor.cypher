// Departments, functions and townships a value may mean: by id or code, by name, or by the beginning of the name.
CALL () {
  MATCH (department:Department)-[:OF]->(place:County|Prefecture|Province)
  WHERE department.id = $text OR department.name STARTS WITH $text
  RETURN department.id AS value, department.name AS label, place.name AS detail,
         department.id = $text OR department.name = $text AS exact
  UNION
  MATCH (function:Function)
  WHERE function.name STARTS WITH $text
  RETURN function.name AS value, function.name AS label, '' AS detail, function.name = $text AS exact
  UNION
  MATCH (township:Township)-[:IN]->(county:County)
  WHERE township.code = $text OR township.name STARTS WITH $text OR county.name + township.name = $text
  RETURN township.code AS value, township.name AS label, county.name AS detail,
         township.code = $text OR township.name = $text OR county.name + township.name = $text AS exact
}
RETURN value, label, detail, exact
ORDER BY exact DESC, value LIMIT 50
