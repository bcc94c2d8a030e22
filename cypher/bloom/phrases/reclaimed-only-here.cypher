/*
phrase: 只有 $county 收回的事项
question: reclaimed-only-here
parameters:
  - {name: county, sample: 沙湾市, values: County.name}
*/
MATCH path = (county:County {name: $county})<-[:IN]-(:Township)-[:RELIEVED_OF]->(:Duty)-[:INSTANCE_OF]->(common:CommonDuty)
WHERE NOT EXISTS {
  MATCH (common)<-[:INSTANCE_OF]-(:Duty)<-[:RELIEVED_OF]-(:Township)-[:IN]->(other:County)
  WHERE other <> county }
RETURN path LIMIT 2000
