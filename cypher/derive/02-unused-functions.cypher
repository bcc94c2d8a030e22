MATCH (function:Function)
WHERE NOT EXISTS { (function)<-[:HAS_FUNCTION]-() }
DETACH DELETE function
