// All functions, and those that correspond to each.
MATCH (function:Function)
RETURN function.name AS name, COUNT { (function)<-[:HAS_FUNCTION]-() } AS departments,
       COLLECT { MATCH (function)-[:CORRESPONDS_TO]-(other:Function) RETURN DISTINCT other.name ORDER BY other.name } AS correspondents
ORDER BY name
