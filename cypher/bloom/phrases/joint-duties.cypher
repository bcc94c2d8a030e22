/*
phrase: 至少 $least 个部门共同牵头的事项
question: joint-duties
parameters:
  - {name: least, type: Integer, sample: 5, query: numbers-of-departments}
*/
MATCH (duty:Duty)
WHERE duty.list = 'assisted' AND COUNT { (duty)<-[:LEADS]-(:Department) } >= $least
WITH duty ORDER BY duty.id LIMIT 500
MATCH path = (:Township)-[:ASSISTS]->(duty)<-[:LEADS]-(:Department)
RETURN path LIMIT 5000
