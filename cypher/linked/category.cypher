MATCH (category:Category)
WHERE category.name >= $from AND category.name <= $to
RETURN category.name AS key, ['dg:Category', 'skos:Concept'] AS `a`, category.name AS `skos:prefLabel@zh`,
       'dg:categories' AS `skos:inScheme^^curie`
ORDER BY key
