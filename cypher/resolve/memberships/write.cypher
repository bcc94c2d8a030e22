// A score that alone is another touches nothing.
UNWIND $rows AS row
MATCH (duty:Duty {id: row.duty})-[:STATED_IN]->(document:Document), (common:CommonDuty {id: row.common})
OPTIONAL MATCH (duty)-[old:INSTANCE_OF]->(former:CommonDuty)
FOREACH (moved IN CASE WHEN former = common THEN [] ELSE [former, common, document] END | SET moved:Touched)
DELETE old
CREATE (duty)-[:INSTANCE_OF {score: row.score, reason: row.reason}]->(common)
