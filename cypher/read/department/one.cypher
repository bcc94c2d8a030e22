MATCH (department:Department {id: $id})-[:HAS_FUNCTION]->(function:Function)
MATCH (department)-[:OF]->(place)
RETURN department.id AS id, department.name AS name, function.name AS function, place.code AS place_code,
       place.name AS place, place:County AS of_county, department.aliases AS aliases,
       COLLECT {
         MATCH (department)-[mention:LEADS|RECLAIMED_BY]-(duty:Duty)<-[:ASSISTS|RELIEVED_OF]-(township:Township)
         RETURN {id: duty.id, list: duty.list, number: duty.number, name: duty.name,
                 category: head([(duty)-[:IN_CATEGORY]->(category) | category.name]), township_code: township.code,
                 township: township.name, named_in: mention.namedIn, items: mention.items, document: duty.document,
                 line: mention.line}
         ORDER BY duty.list, township.code, duty.number
         LIMIT 1000
       } AS duties,
       COLLECT {
         MATCH (department)-[:LEADS {namedIn: 'cell'}]->(duty:Duty)<-[:LEADS {namedIn: 'cell'}]-(other:Department)-[:HAS_FUNCTION]->(f:Function)
         WHERE f.kind <> 'class'
         WITH other, count(DISTINCT duty) AS shared
         RETURN {id: other.id, name: other.name, duties: shared}
         ORDER BY shared DESC, other.id
         LIMIT 12
       } AS partners
