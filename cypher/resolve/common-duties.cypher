UNWIND $rows AS row
CREATE (common:CommonDuty {id: row.id, label: row.label})
WITH common, row
UNWIND row.members AS member
MATCH (duty:Duty {id: member.duty})
CREATE (duty)-[:INSTANCE_OF {score: member.score, reason: member.reason}]->(common)
