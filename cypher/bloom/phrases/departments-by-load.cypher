/*
phrase: 事项最多的部门
question: departments-by-load
*/
MATCH (department:Department)
WITH department ORDER BY department.duties DESC, department.id LIMIT 20
MATCH path = (department)-[:LEADS|RECLAIMED_BY {namedIn: 'cell'}]-(:Duty)
RETURN path LIMIT 2000
