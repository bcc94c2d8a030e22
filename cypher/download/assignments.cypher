MATCH (township:Township)-[:ASSISTS|RELIEVED_OF]->(duty:Duty)-[mention:LEADS|RECLAIMED_BY]-(department:Department)
MATCH (department)-[:HAS_FUNCTION]->(function:Function)
RETURN township.code AS township_code, duty.list AS list, duty.number AS number, department.name AS department,
       function.name AS function, type(mention) AS relation, mention.namedIn AS named_in,
       reduce(text = '', item IN mention.items | text + CASE text WHEN '' THEN '' ELSE '\n' END + item) AS responsibility,
       duty.document AS document, duty.line AS line
ORDER BY township_code, list, number, mention.position, function
