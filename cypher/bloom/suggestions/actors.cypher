// Departments, functions and townships: what has duties.
CALL () {
  MATCH (township:Township) WHERE township.listed RETURN township.name AS name
  UNION
  MATCH (function:Function) RETURN function.name AS name
  UNION
  MATCH (department:Department) RETURN department.name AS name
}
RETURN name ORDER BY name LIMIT 10000
