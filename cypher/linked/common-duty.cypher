// What is narrower is a part of the other one. What overlaps is no skos:related, which nothing may be that is broader by steps.
MATCH (common:CommonDuty)
WHERE common.id >= $from AND common.id <= $to
RETURN common.id AS key, ['dg:CommonDuty', 'skos:Concept'] AS `a`, common.label AS `skos:prefLabel@zh`,
       common.id AS `skos:notation`, 'dg:commonDuties' AS `skos:inScheme^^curie`,
       COLLECT {
         MATCH (common)-[:RELATED {kind: 'narrower'}]->(whole:CommonDuty)
         RETURN {kind: 'CommonDuty', key: whole.id} ORDER BY whole.id
       } AS `skos:broader`,
       COLLECT {
         MATCH (common)-[:RELATED {kind: 'overlaps'}]-(other:CommonDuty)
         RETURN DISTINCT {kind: 'CommonDuty', key: other.id} AS other ORDER BY other.key
       } AS `dg:overlaps`
ORDER BY key
