// The offices of some places, by the places' codes.
MATCH (place:County|Prefecture|Province)<-[:OF]-(department:Department)-[:HAS_FUNCTION]->(function:Function)
WHERE place.code IN $codes
RETURN department.id AS id, department.name AS name, function.name AS function, place.code AS place_code,
       place.name AS place, department.aliases AS aliases
ORDER BY id
