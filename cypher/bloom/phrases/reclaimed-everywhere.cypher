/*
phrase: 各县都收回的事项
question: reclaimed-everywhere
*/
MATCH (:Township)-[:IN]->(county:County)
WITH count(DISTINCT county) AS counties
MATCH (common:CommonDuty)
WHERE counties = COUNT {
  MATCH (common)<-[:INSTANCE_OF]-(:Duty)<-[:RELIEVED_OF]-(:Township)-[:IN]->(county:County)
  RETURN DISTINCT county }
WITH common ORDER BY common.id LIMIT 500
MATCH path = (common)<-[:INSTANCE_OF]-(:Duty)<-[:RELIEVED_OF]-(:Township)-[:IN]->(:County)
RETURN path LIMIT 5000
