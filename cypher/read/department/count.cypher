MATCH (function:Function)<-[:HAS_FUNCTION]-(department:Department)-[:OF]->(county:County)
WHERE ($county IS NULL OR county.code = $county)
  AND ($function IS NULL OR function.name = $function)
RETURN count(department) AS total
