MATCH (a:Duty)-[unsure:UNSURE]->(b:Duty)
WITH a, b, unsure ORDER BY unsure.distance, a.id, b.id SKIP $skip LIMIT $limit
MATCH (aTownship:Township)-[:PERFORMS|ASSISTS|RELIEVED_OF]->(a), (bTownship:Township)-[:PERFORMS|ASSISTS|RELIEVED_OF]->(b)
RETURN a.id AS a, a.name AS a_name, aTownship.name AS a_township, a.document AS a_document, a.line AS a_line,
       b.id AS b, b.name AS b_name, bTownship.name AS b_township, b.document AS b_document, b.line AS b_line,
       CASE WHEN unsure.same THEN 'same' ELSE 'different' END AS taken, unsure.score AS score, unsure.reason AS reason
ORDER BY unsure.distance, a, b
