// zh: 类别、职能和部门都有名称
// en: Categories, functions and departments have names
MATCH (named:Category|Function|(Department&(Touched|Offending)))
WHERE trim(coalesce(named.name, '')) = ''
RETURN coalesce(named.id, elementId(named)) AS offender, labels(named)[0] AS what, elementId(named) AS again
ORDER BY offender
