UNWIND $rows AS row
MATCH (duty:Duty {id: row.duty}), (common:CommonDuty {id: row.common})
OPTIONAL MATCH (duty)-[old:INSTANCE_OF]->(former:CommonDuty)
SET former:Touched, common:Touched
DELETE old
CREATE (duty)-[:INSTANCE_OF {score: row.score, reason: row.reason}]->(common)
