MATCH (function:Function)
WITH function, COUNT { (function)<-[:HAS_FUNCTION]-()-[:LEADS {namedIn: 'cell'}]->() } AS leads,
     COUNT { (function)<-[:HAS_FUNCTION]-()<-[:RECLAIMED_BY {namedIn: 'cell'}]-() } AS reclaims,
     COUNT { (function)<-[:HAS_FUNCTION]-() } AS departments
ORDER BY leads + reclaims DESC, function.name SKIP $skip LIMIT $limit
RETURN function.name AS name, departments, leads, reclaims
ORDER BY leads + reclaims DESC, name
