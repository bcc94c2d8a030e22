MATCH (township:Township)
WHERE township.code IS NOT NULL
WITH township, township.code AS township_code ORDER BY township_code
CALL (township) {
  CALL (township) {
    MATCH (township)-[:ASSISTS|RELIEVED_OF]->(duty:Duty)-[mention:LEADS|RECLAIMED_BY]-(department:Department)
    MATCH (department)-[:HAS_FUNCTION]->(function:Function)
    RETURN duty, mention.position AS position, department.name AS department, function.name AS function,
           type(mention) AS relation, mention.namedIn AS named_in, mention.items AS items,
           department.id AS department_id, null AS actor, mention.role AS role, mention.roleEvidence AS role_evidence
    UNION ALL
    // what others do who are no department
    MATCH (township)-[:ASSISTS|RELIEVED_OF]->(duty:Duty)
    WHERE duty.actors IS NOT NULL
    UNWIND range(0, size(duty.actors) - 1) AS at
    WITH duty, duty.actors[at] AS actor, min(at) AS position, collect(duty.actorItems[at]) AS items
    RETURN duty, position, null AS department, null AS function,
           null AS relation, 'text' AS named_in, items,
           null AS department_id, actor, null AS role, null AS role_evidence
  }
  RETURN duty, position, department, function, relation, named_in, items, department_id, actor, role, role_evidence
  ORDER BY duty.list, duty.number, department IS NULL, position, function
}
RETURN township_code, duty.list AS list, duty.number AS number, department, function, relation, named_in,
       reduce(text = '', item IN items | text + CASE text WHEN '' THEN '' ELSE '\n' END + item) AS responsibility,
       duty.document AS document, duty.line AS line, duty.id AS duty_id, department_id, actor, role, role_evidence
