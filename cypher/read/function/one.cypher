MATCH (function:Function {name: $name})
RETURN function.name AS name,
       COLLECT {
         MATCH (function)<-[:HAS_FUNCTION]-(department:Department)-[:OF]->(place)
         RETURN {id: department.id, name: department.name, place_code: place.code, place: place.name,
                 of_county: place:County, leads: COUNT { (department)-[:LEADS]->() },
                 reclaims: COUNT { (department)<-[:RECLAIMED_BY]-() }}
         ORDER BY place.code
       } AS departments,
       COLLECT {
         MATCH (function)-[corresponds:CORRESPONDS_TO]-(other:Function)
         RETURN {name: other.name, kind: corresponds.kind, reason: corresponds.reason}
         ORDER BY other.name
       } AS correspondents,
       COLLECT {
         MATCH (function)<-[:HAS_FUNCTION]-(:Department)-[:LEADS]->(duty:Duty)<-[:LEADS]-(:Department)-[:HAS_FUNCTION]->(other:Function)
         WHERE other <> function
         WITH other, count(DISTINCT duty) AS shared
         RETURN {name: other.name, duties: shared}
         ORDER BY shared DESC, other.name
         LIMIT 12
       } AS partners
