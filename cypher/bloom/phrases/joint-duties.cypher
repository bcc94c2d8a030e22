/*
phrase: 至少 $least 个部门同列的事项
question: joint-duties
parameters:
  - {name: least, type: Integer, sample: 5, query: numbers-of-departments}
*/
MATCH (duty:Duty)
WHERE duty.list = 'assisted' AND COUNT { (duty)<-[:LEADS {namedIn: 'cell'}]-(:Department) } >= $least
WITH duty ORDER BY duty.id LIMIT 500
MATCH path = (:Township)-[:ASSISTS]->(duty)<-[:LEADS {namedIn: 'cell'}]-(:Department)
RETURN path LIMIT 5000
