// Offices that have one of some functions, wherever they are; of each function the first few.
UNWIND $functions AS name
MATCH (function:Function {name: name})
CALL (function) {
  MATCH (function)<-[:HAS_FUNCTION]-(department:Department)-[:OF]->(place:County|Prefecture|Province)
  RETURN department, place
  ORDER BY department.id LIMIT $limit
}
RETURN department.id AS id, department.name AS name, function.name AS function, place.code AS place_code,
       place.name AS place, department.aliases AS aliases
ORDER BY id
