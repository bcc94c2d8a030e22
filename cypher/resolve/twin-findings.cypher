UNWIND $rows AS row
MATCH (duty:Duty {id: row.duty})-[:STATED_IN]->(document:Document)
MATCH (twin:Duty {id: row.twinDuty})
CREATE (finding:Finding {id: row.id})
SET finding += row
CREATE (finding)-[:ABOUT]->(duty)
CREATE (finding)-[:SHOWN_BY]->(twin)
CREATE (finding)-[:FOUND_IN {line: row.line}]->(document)
