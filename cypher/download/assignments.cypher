MATCH (township:Township)
WHERE township.code IS NOT NULL
WITH township, township.code AS township_code ORDER BY township_code
CALL (township) {
  MATCH (township)-[:ASSISTS|RELIEVED_OF]->(duty:Duty)-[mention:LEADS|RECLAIMED_BY]-(department:Department)
  MATCH (department)-[:HAS_FUNCTION]->(function:Function)
  RETURN duty, mention, department, function
  ORDER BY duty.list, duty.number, mention.position, function.name
}
RETURN township_code, duty.list AS list, duty.number AS number, department.name AS department,
       function.name AS function, type(mention) AS relation, mention.namedIn AS named_in,
       reduce(text = '', item IN mention.items | text + CASE text WHEN '' THEN '' ELSE '\n' END + item) AS responsibility,
       duty.document AS document, duty.line AS line, duty.id AS duty_id, department.id AS department_id
