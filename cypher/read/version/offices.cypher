// The departments of an id or of a function, and of which place each is, whose code those of its townships begin with.
MATCH (department:Department)-[:HAS_FUNCTION]->(function:Function)
WHERE department.id = $department OR function.name = $function
MATCH (department)-[:OF]->(place)
RETURN DISTINCT department.name AS name, place.code AS place_code
ORDER BY place_code, name
