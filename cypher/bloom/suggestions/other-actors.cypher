// Departments, functions and townships other than the one that was chosen first.
CALL () {
  MATCH (township:Township) WHERE township.listed RETURN township.name AS name
  UNION
  MATCH (function:Function) RETURN function.name AS name
  UNION
  MATCH (department:Department) RETURN department.name AS name
}
WITH name WHERE name <> $from
RETURN name ORDER BY name LIMIT 10000
