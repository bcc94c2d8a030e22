// zh: 每个部门恰属一地，恰有一个职能名
// en: Every department is of exactly one place and has exactly one function
MATCH (department:Department&(Touched|Offending))
WHERE COUNT { (department)-[:OF]->() } <> 1 OR COUNT { (department)-[:HAS_FUNCTION]->(:Function) } <> 1
RETURN department.id AS offender, department.name AS what, elementId(department) AS again
ORDER BY offender
