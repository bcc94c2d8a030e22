MATCH (function:Function {name: $name})
RETURN function.name AS name,
       COLLECT {
         MATCH (function)<-[:HAS_FUNCTION]-(department:Department)-[:OF]->(place)
         RETURN {id: department.id, name: department.name, place_code: place.code, place: place.name,
                 of_county: place:County, leads: COUNT { (department)-[:LEADS {namedIn: 'cell'}]->() },
                 reclaims: COUNT { (department)<-[:RECLAIMED_BY {namedIn: 'cell'}]-() },
                 in_text: COUNT { (department)-[:LEADS|RECLAIMED_BY {namedIn: 'text'}]-() }}
         ORDER BY place.code
       } AS departments,
       COLLECT {
         MATCH (function)-[corresponds:CORRESPONDS_TO]-(other:Function)
         RETURN {name: other.name, kind: corresponds.kind, reason: corresponds.reason}
         ORDER BY other.name
       } AS correspondents,
       COLLECT {
         MATCH (function)<-[:HAS_FUNCTION]-(:Department)-[:LEADS {namedIn: 'cell'}]->(duty:Duty)<-[:LEADS {namedIn: 'cell'}]-(:Department)-[:HAS_FUNCTION]->(other:Function)
         WHERE other <> function AND other.kind <> 'class'
         WITH other, count(DISTINCT duty) AS shared
         RETURN {name: other.name, duties: shared}
         ORDER BY shared DESC, other.name
         LIMIT 12
       } AS partners
