MATCH (department:Department)
WHERE department.id >= $from AND department.id <= $to
RETURN department.id AS key, ['dg:Department', 'org:Organization'] AS `a`, department.name AS `rdfs:label@zh`,
       department.name AS `skos:prefLabel@zh`, [alias IN department.aliases WHERE alias <> department.name] AS `skos:altLabel@zh`,
       [(department)-[:HAS_FUNCTION]->(function:Function) | {kind: 'Function', key: function.name}] AS `org:classification`,
       COLLECT {
         MATCH (department)-[:OF]->(place:County|Prefecture|Province)
         RETURN {kind: CASE WHEN place:County THEN 'County' WHEN place:Prefecture THEN 'Prefecture' ELSE 'Province' END, key: place.code}
       } AS `dct:spatial`
ORDER BY key
