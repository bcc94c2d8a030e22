MATCH (function:Function)
WHERE function.name >= $from AND function.name <= $to
RETURN function.name AS key, ['dg:Function', 'skos:Concept'] AS `a`, function.name AS `skos:prefLabel@zh`,
       'dg:functions' AS `skos:inScheme^^curie`,
       COLLECT {
         MATCH (function)-[:CORRESPONDS_TO]-(other:Function) RETURN DISTINCT {kind: 'Function', key: other.name} AS other ORDER BY other.key
       } AS `skos:related`
ORDER BY key
