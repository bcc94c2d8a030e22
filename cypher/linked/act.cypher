MATCH (act:Act)
WHERE act.name >= $from AND act.name <= $to
RETURN act.name AS key, ['dg:Act', 'skos:Concept'] AS `a`, act.name AS `skos:prefLabel@zh`, 'dg:acts' AS `skos:inScheme^^curie`
ORDER BY key
