/*
phrase: 同一事项由不同部门收回
question: reclaimed-by-different-functions
*/
MATCH (common:CommonDuty)<-[:INSTANCE_OF]-(duty:Duty)<-[:RELIEVED_OF]-(:Township)-[:IN]->(county:County)
WITH common, county, COLLECT {
  MATCH (duty)-[:RECLAIMED_BY]->(:Department)-[:HAS_FUNCTION]->(function:Function)
  RETURN DISTINCT function.name ORDER BY function.name } AS functions
WITH common, count(DISTINCT county) AS counties, count(DISTINCT functions) AS ways
WHERE counties > 1 AND ways > 1
WITH common ORDER BY common.id LIMIT 500
MATCH path = (common)<-[:INSTANCE_OF]-(:Duty)-[:RECLAIMED_BY]->(:Department)-[:HAS_FUNCTION]->(:Function)
RETURN path LIMIT 5000
