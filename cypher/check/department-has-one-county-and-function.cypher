// zh: 每个部门恰属一县，恰有一个职能名
// en: Every department has exactly one county and one function
MATCH (department:Department)
WHERE COUNT { (department)-[:OF]->(:County) } <> 1 OR COUNT { (department)-[:HAS_FUNCTION]->(:Function) } <> 1
RETURN department.id AS offender, department.name AS what
ORDER BY offender
