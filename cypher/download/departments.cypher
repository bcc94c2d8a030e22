MATCH (department:Department)
WHERE department.id IS NOT NULL
WITH department, department.id AS department_id ORDER BY department_id
MATCH (department)-[:OF]->(place:County|Prefecture|Province)
MATCH (department)-[:HAS_FUNCTION]->(function:Function)
RETURN department_id, department.name AS department, place.code AS place_code, place.name AS place,
       function.name AS function,
       COUNT { (department)-[:LEADS {namedIn: 'cell'}]->() } AS leads, COUNT { (department)<-[:RECLAIMED_BY {namedIn: 'cell'}]-() } AS reclaims,
       reduce(text = '', alias IN department.aliases | text + CASE text WHEN '' THEN '' ELSE '\n' END + alias) AS printed_as
