UNWIND $rows AS row
MATCH (place:County|Prefecture|Province {code: row.place})
MERGE (function:Function {name: row.function})
  SET function.kind = row.functionKind
MERGE (department:Department {id: row.department})
  SET department.name = row.name, department:Touched
MERGE (department)-[:OF]->(place)
MERGE (department)-[:HAS_FUNCTION]->(function)
